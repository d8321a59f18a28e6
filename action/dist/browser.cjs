const require_log_line = require("./log-line.cjs");
// node_modules/ajv/dist/compile/codegen/code.js
var require_code$1 = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
	var _CodeOrName = class {};
	exports._CodeOrName = _CodeOrName;
	exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
	var Name = class extends _CodeOrName {
		constructor(s) {
			super();
			if (!exports.IDENTIFIER.test(s)) throw new Error("CodeGen: name must be a valid identifier");
			this.str = s;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			return false;
		}
		get names() {
			return { [this.str]: 1 };
		}
	};
	exports.Name = Name;
	var _Code = class extends _CodeOrName {
		constructor(code) {
			super();
			this._items = typeof code === "string" ? [code] : code;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			if (this._items.length > 1) return false;
			const item = this._items[0];
			return item === "" || item === "\"\"";
		}
		get str() {
			var _a;
			return (_a = this._str) !== null && _a !== void 0 ? _a : this._str = this._items.reduce((s, c) => `${s}${c}`, "");
		}
		get names() {
			var _a;
			return (_a = this._names) !== null && _a !== void 0 ? _a : this._names = this._items.reduce((names, c) => {
				if (c instanceof Name) names[c.str] = (names[c.str] || 0) + 1;
				return names;
			}, {});
		}
	};
	exports._Code = _Code;
	exports.nil = new _Code("");
	function _(strs, ...args) {
		const code = [strs[0]];
		let i = 0;
		while (i < args.length) {
			addCodeArg(code, args[i]);
			code.push(strs[++i]);
		}
		return new _Code(code);
	}
	exports._ = _;
	const plus = new _Code("+");
	function str(strs, ...args) {
		const expr = [safeStringify(strs[0])];
		let i = 0;
		while (i < args.length) {
			expr.push(plus);
			addCodeArg(expr, args[i]);
			expr.push(plus, safeStringify(strs[++i]));
		}
		optimize(expr);
		return new _Code(expr);
	}
	exports.str = str;
	function addCodeArg(code, arg) {
		if (arg instanceof _Code) code.push(...arg._items);
		else if (arg instanceof Name) code.push(arg);
		else code.push(interpolate(arg));
	}
	exports.addCodeArg = addCodeArg;
	function optimize(expr) {
		let i = 1;
		while (i < expr.length - 1) {
			if (expr[i] === plus) {
				const res = mergeExprItems(expr[i - 1], expr[i + 1]);
				if (res !== void 0) {
					expr.splice(i - 1, 3, res);
					continue;
				}
				expr[i++] = "+";
			}
			i++;
		}
	}
	function mergeExprItems(a, b) {
		if (b === "\"\"") return a;
		if (a === "\"\"") return b;
		if (typeof a == "string") {
			if (b instanceof Name || a[a.length - 1] !== "\"") return;
			if (typeof b != "string") return `${a.slice(0, -1)}${b}"`;
			if (b[0] === "\"") return a.slice(0, -1) + b.slice(1);
			return;
		}
		if (typeof b == "string" && b[0] === "\"" && !(a instanceof Name)) return `"${a}${b.slice(1)}`;
	}
	function strConcat(c1, c2) {
		return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str`${c1}${c2}`;
	}
	exports.strConcat = strConcat;
	function interpolate(x) {
		return typeof x == "number" || typeof x == "boolean" || x === null ? x : safeStringify(Array.isArray(x) ? x.join(",") : x);
	}
	function stringify(x) {
		return new _Code(safeStringify(x));
	}
	exports.stringify = stringify;
	function safeStringify(x) {
		return JSON.stringify(x).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
	}
	exports.safeStringify = safeStringify;
	function getProperty(key) {
		return typeof key == "string" && exports.IDENTIFIER.test(key) ? new _Code(`.${key}`) : _`[${key}]`;
	}
	exports.getProperty = getProperty;
	function getEsmExportName(key) {
		if (typeof key == "string" && exports.IDENTIFIER.test(key)) return new _Code(`${key}`);
		throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`);
	}
	exports.getEsmExportName = getEsmExportName;
	function regexpCode(rx) {
		return new _Code(rx.toString());
	}
	exports.regexpCode = regexpCode;
}));
// node_modules/ajv/dist/compile/codegen/scope.js
var require_scope = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
	const code_1 = require_code$1();
	var ValueError = class extends Error {
		constructor(name) {
			super(`CodeGen: "code" for ${name} not defined`);
			this.value = name.value;
		}
	};
	var UsedValueState;
	(function(UsedValueState) {
		UsedValueState[UsedValueState["Started"] = 0] = "Started";
		UsedValueState[UsedValueState["Completed"] = 1] = "Completed";
	})(UsedValueState || (exports.UsedValueState = UsedValueState = {}));
	exports.varKinds = {
		const: new code_1.Name("const"),
		let: new code_1.Name("let"),
		var: new code_1.Name("var")
	};
	var Scope = class {
		constructor({ prefixes, parent } = {}) {
			this._names = {};
			this._prefixes = prefixes;
			this._parent = parent;
		}
		toName(nameOrPrefix) {
			return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
		}
		name(prefix) {
			return new code_1.Name(this._newName(prefix));
		}
		_newName(prefix) {
			const ng = this._names[prefix] || this._nameGroup(prefix);
			return `${prefix}${ng.index++}`;
		}
		_nameGroup(prefix) {
			var _a, _b;
			if (((_b = (_a = this._parent) === null || _a === void 0 ? void 0 : _a._prefixes) === null || _b === void 0 ? void 0 : _b.has(prefix)) || this._prefixes && !this._prefixes.has(prefix)) throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
			return this._names[prefix] = {
				prefix,
				index: 0
			};
		}
	};
	exports.Scope = Scope;
	var ValueScopeName = class extends code_1.Name {
		constructor(prefix, nameStr) {
			super(nameStr);
			this.prefix = prefix;
		}
		setValue(value, { property, itemIndex }) {
			this.value = value;
			this.scopePath = (0, code_1._)`.${new code_1.Name(property)}[${itemIndex}]`;
		}
	};
	exports.ValueScopeName = ValueScopeName;
	const line = (0, code_1._)`\n`;
	var ValueScope = class extends Scope {
		constructor(opts) {
			super(opts);
			this._values = {};
			this._scope = opts.scope;
			this.opts = {
				...opts,
				_n: opts.lines ? line : code_1.nil
			};
		}
		get() {
			return this._scope;
		}
		name(prefix) {
			return new ValueScopeName(prefix, this._newName(prefix));
		}
		value(nameOrPrefix, value) {
			var _a;
			if (value.ref === void 0) throw new Error("CodeGen: ref must be passed in value");
			const name = this.toName(nameOrPrefix);
			const { prefix } = name;
			const valueKey = (_a = value.key) !== null && _a !== void 0 ? _a : value.ref;
			let vs = this._values[prefix];
			if (vs) {
				const _name = vs.get(valueKey);
				if (_name) return _name;
			} else vs = this._values[prefix] = /* @__PURE__ */ new Map();
			vs.set(valueKey, name);
			const s = this._scope[prefix] || (this._scope[prefix] = []);
			const itemIndex = s.length;
			s[itemIndex] = value.ref;
			name.setValue(value, {
				property: prefix,
				itemIndex
			});
			return name;
		}
		getValue(prefix, keyOrRef) {
			const vs = this._values[prefix];
			if (!vs) return;
			return vs.get(keyOrRef);
		}
		scopeRefs(scopeName, values = this._values) {
			return this._reduceValues(values, (name) => {
				if (name.scopePath === void 0) throw new Error(`CodeGen: name "${name}" has no value`);
				return (0, code_1._)`${scopeName}${name.scopePath}`;
			});
		}
		scopeCode(values = this._values, usedValues, getCode) {
			return this._reduceValues(values, (name) => {
				if (name.value === void 0) throw new Error(`CodeGen: name "${name}" has no value`);
				return name.value.code;
			}, usedValues, getCode);
		}
		_reduceValues(values, valueCode, usedValues = {}, getCode) {
			let code = code_1.nil;
			for (const prefix in values) {
				const vs = values[prefix];
				if (!vs) continue;
				const nameSet = usedValues[prefix] = usedValues[prefix] || /* @__PURE__ */ new Map();
				vs.forEach((name) => {
					if (nameSet.has(name)) return;
					nameSet.set(name, UsedValueState.Started);
					let c = valueCode(name);
					if (c) {
						const def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
						code = (0, code_1._)`${code}${def} ${name} = ${c};${this.opts._n}`;
					} else if (c = getCode === null || getCode === void 0 ? void 0 : getCode(name)) code = (0, code_1._)`${code}${c}${this.opts._n}`;
					else throw new ValueError(name);
					nameSet.set(name, UsedValueState.Completed);
				});
			}
			return code;
		}
	};
	exports.ValueScope = ValueScope;
}));
// node_modules/ajv/dist/compile/codegen/index.js
var require_codegen = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
	const code_1 = require_code$1();
	const scope_1 = require_scope();
	var code_2 = require_code$1();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return code_2._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return code_2.str;
		}
	});
	Object.defineProperty(exports, "strConcat", {
		enumerable: true,
		get: function() {
			return code_2.strConcat;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return code_2.nil;
		}
	});
	Object.defineProperty(exports, "getProperty", {
		enumerable: true,
		get: function() {
			return code_2.getProperty;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return code_2.stringify;
		}
	});
	Object.defineProperty(exports, "regexpCode", {
		enumerable: true,
		get: function() {
			return code_2.regexpCode;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return code_2.Name;
		}
	});
	var scope_2 = require_scope();
	Object.defineProperty(exports, "Scope", {
		enumerable: true,
		get: function() {
			return scope_2.Scope;
		}
	});
	Object.defineProperty(exports, "ValueScope", {
		enumerable: true,
		get: function() {
			return scope_2.ValueScope;
		}
	});
	Object.defineProperty(exports, "ValueScopeName", {
		enumerable: true,
		get: function() {
			return scope_2.ValueScopeName;
		}
	});
	Object.defineProperty(exports, "varKinds", {
		enumerable: true,
		get: function() {
			return scope_2.varKinds;
		}
	});
	exports.operators = {
		GT: new code_1._Code(">"),
		GTE: new code_1._Code(">="),
		LT: new code_1._Code("<"),
		LTE: new code_1._Code("<="),
		EQ: new code_1._Code("==="),
		NEQ: new code_1._Code("!=="),
		NOT: new code_1._Code("!"),
		OR: new code_1._Code("||"),
		AND: new code_1._Code("&&"),
		ADD: new code_1._Code("+")
	};
	var Node = class {
		optimizeNodes() {
			return this;
		}
		optimizeNames(_names, _constants) {
			return this;
		}
	};
	var Def = class extends Node {
		constructor(varKind, name, rhs) {
			super();
			this.varKind = varKind;
			this.name = name;
			this.rhs = rhs;
		}
		render({ es5, _n }) {
			const varKind = es5 ? scope_1.varKinds.var : this.varKind;
			const rhs = this.rhs === void 0 ? "" : ` = ${this.rhs}`;
			return `${varKind} ${this.name}${rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (!names[this.name.str]) return;
			if (this.rhs) this.rhs = optimizeExpr(this.rhs, names, constants);
			return this;
		}
		get names() {
			return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
		}
	};
	var Assign = class extends Node {
		constructor(lhs, rhs, sideEffects) {
			super();
			this.lhs = lhs;
			this.rhs = rhs;
			this.sideEffects = sideEffects;
		}
		render({ _n }) {
			return `${this.lhs} = ${this.rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (this.lhs instanceof code_1.Name && !names[this.lhs.str] && !this.sideEffects) return;
			this.rhs = optimizeExpr(this.rhs, names, constants);
			return this;
		}
		get names() {
			return addExprNames(this.lhs instanceof code_1.Name ? {} : { ...this.lhs.names }, this.rhs);
		}
	};
	var AssignOp = class extends Assign {
		constructor(lhs, op, rhs, sideEffects) {
			super(lhs, rhs, sideEffects);
			this.op = op;
		}
		render({ _n }) {
			return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
		}
	};
	var Label = class extends Node {
		constructor(label) {
			super();
			this.label = label;
			this.names = {};
		}
		render({ _n }) {
			return `${this.label}:` + _n;
		}
	};
	var Break = class extends Node {
		constructor(label) {
			super();
			this.label = label;
			this.names = {};
		}
		render({ _n }) {
			return `break${this.label ? ` ${this.label}` : ""};` + _n;
		}
	};
	var Throw = class extends Node {
		constructor(error) {
			super();
			this.error = error;
		}
		render({ _n }) {
			return `throw ${this.error};` + _n;
		}
		get names() {
			return this.error.names;
		}
	};
	var AnyCode = class extends Node {
		constructor(code) {
			super();
			this.code = code;
		}
		render({ _n }) {
			return `${this.code};` + _n;
		}
		optimizeNodes() {
			return `${this.code}` ? this : void 0;
		}
		optimizeNames(names, constants) {
			this.code = optimizeExpr(this.code, names, constants);
			return this;
		}
		get names() {
			return this.code instanceof code_1._CodeOrName ? this.code.names : {};
		}
	};
	var ParentNode = class extends Node {
		constructor(nodes = []) {
			super();
			this.nodes = nodes;
		}
		render(opts) {
			return this.nodes.reduce((code, n) => code + n.render(opts), "");
		}
		optimizeNodes() {
			const { nodes } = this;
			let i = nodes.length;
			while (i--) {
				const n = nodes[i].optimizeNodes();
				if (Array.isArray(n)) nodes.splice(i, 1, ...n);
				else if (n) nodes[i] = n;
				else nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		optimizeNames(names, constants) {
			const { nodes } = this;
			let i = nodes.length;
			while (i--) {
				const n = nodes[i];
				if (n.optimizeNames(names, constants)) continue;
				subtractNames(names, n.names);
				nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		get names() {
			return this.nodes.reduce((names, n) => addNames(names, n.names), {});
		}
	};
	var BlockNode = class extends ParentNode {
		render(opts) {
			return "{" + opts._n + super.render(opts) + "}" + opts._n;
		}
	};
	var Root = class extends ParentNode {};
	var Else = class extends BlockNode {};
	Else.kind = "else";
	var If = class If extends BlockNode {
		constructor(condition, nodes) {
			super(nodes);
			this.condition = condition;
		}
		render(opts) {
			let code = `if(${this.condition})` + super.render(opts);
			if (this.else) code += "else " + this.else.render(opts);
			return code;
		}
		optimizeNodes() {
			super.optimizeNodes();
			const cond = this.condition;
			if (cond === true) return this.nodes;
			let e = this.else;
			if (e) {
				const ns = e.optimizeNodes();
				e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
			}
			if (e) {
				if (cond === false) return e instanceof If ? e : e.nodes;
				if (this.nodes.length) return this;
				return new If(not(cond), e instanceof If ? [e] : e.nodes);
			}
			if (cond === false || !this.nodes.length) return void 0;
			return this;
		}
		optimizeNames(names, constants) {
			var _a;
			this.else = (_a = this.else) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
			if (!(super.optimizeNames(names, constants) || this.else)) return;
			this.condition = optimizeExpr(this.condition, names, constants);
			return this;
		}
		get names() {
			const names = super.names;
			addExprNames(names, this.condition);
			if (this.else) addNames(names, this.else.names);
			return names;
		}
	};
	If.kind = "if";
	var For = class extends BlockNode {};
	For.kind = "for";
	var ForLoop = class extends For {
		constructor(iteration) {
			super();
			this.iteration = iteration;
		}
		render(opts) {
			return `for(${this.iteration})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (!super.optimizeNames(names, constants)) return;
			this.iteration = optimizeExpr(this.iteration, names, constants);
			return this;
		}
		get names() {
			return addNames(super.names, this.iteration.names);
		}
	};
	var ForRange = class extends For {
		constructor(varKind, name, from, to) {
			super();
			this.varKind = varKind;
			this.name = name;
			this.from = from;
			this.to = to;
		}
		render(opts) {
			const varKind = opts.es5 ? scope_1.varKinds.var : this.varKind;
			const { name, from, to } = this;
			return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
		}
		get names() {
			return addExprNames(addExprNames(super.names, this.from), this.to);
		}
	};
	var ForIter = class extends For {
		constructor(loop, varKind, name, iterable) {
			super();
			this.loop = loop;
			this.varKind = varKind;
			this.name = name;
			this.iterable = iterable;
		}
		render(opts) {
			return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (!super.optimizeNames(names, constants)) return;
			this.iterable = optimizeExpr(this.iterable, names, constants);
			return this;
		}
		get names() {
			return addNames(super.names, this.iterable.names);
		}
	};
	var Func = class extends BlockNode {
		constructor(name, args, async) {
			super();
			this.name = name;
			this.args = args;
			this.async = async;
		}
		render(opts) {
			return `${this.async ? "async " : ""}function ${this.name}(${this.args})` + super.render(opts);
		}
	};
	Func.kind = "func";
	var Return = class extends ParentNode {
		render(opts) {
			return "return " + super.render(opts);
		}
	};
	Return.kind = "return";
	var Try = class extends BlockNode {
		render(opts) {
			let code = "try" + super.render(opts);
			if (this.catch) code += this.catch.render(opts);
			if (this.finally) code += this.finally.render(opts);
			return code;
		}
		optimizeNodes() {
			var _a, _b;
			super.optimizeNodes();
			(_a = this.catch) === null || _a === void 0 || _a.optimizeNodes();
			(_b = this.finally) === null || _b === void 0 || _b.optimizeNodes();
			return this;
		}
		optimizeNames(names, constants) {
			var _a, _b;
			super.optimizeNames(names, constants);
			(_a = this.catch) === null || _a === void 0 || _a.optimizeNames(names, constants);
			(_b = this.finally) === null || _b === void 0 || _b.optimizeNames(names, constants);
			return this;
		}
		get names() {
			const names = super.names;
			if (this.catch) addNames(names, this.catch.names);
			if (this.finally) addNames(names, this.finally.names);
			return names;
		}
	};
	var Catch = class extends BlockNode {
		constructor(error) {
			super();
			this.error = error;
		}
		render(opts) {
			return `catch(${this.error})` + super.render(opts);
		}
	};
	Catch.kind = "catch";
	var Finally = class extends BlockNode {
		render(opts) {
			return "finally" + super.render(opts);
		}
	};
	Finally.kind = "finally";
	var CodeGen = class {
		constructor(extScope, opts = {}) {
			this._values = {};
			this._blockStarts = [];
			this._constants = {};
			this.opts = {
				...opts,
				_n: opts.lines ? "\n" : ""
			};
			this._extScope = extScope;
			this._scope = new scope_1.Scope({ parent: extScope });
			this._nodes = [new Root()];
		}
		toString() {
			return this._root.render(this.opts);
		}
		name(prefix) {
			return this._scope.name(prefix);
		}
		scopeName(prefix) {
			return this._extScope.name(prefix);
		}
		scopeValue(prefixOrName, value) {
			const name = this._extScope.value(prefixOrName, value);
			(this._values[name.prefix] || (this._values[name.prefix] = /* @__PURE__ */ new Set())).add(name);
			return name;
		}
		getScopeValue(prefix, keyOrRef) {
			return this._extScope.getValue(prefix, keyOrRef);
		}
		scopeRefs(scopeName) {
			return this._extScope.scopeRefs(scopeName, this._values);
		}
		scopeCode() {
			return this._extScope.scopeCode(this._values);
		}
		_def(varKind, nameOrPrefix, rhs, constant) {
			const name = this._scope.toName(nameOrPrefix);
			if (rhs !== void 0 && constant) this._constants[name.str] = rhs;
			this._leafNode(new Def(varKind, name, rhs));
			return name;
		}
		const(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
		}
		let(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
		}
		var(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
		}
		assign(lhs, rhs, sideEffects) {
			return this._leafNode(new Assign(lhs, rhs, sideEffects));
		}
		add(lhs, rhs) {
			return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
		}
		code(c) {
			if (typeof c == "function") c();
			else if (c !== code_1.nil) this._leafNode(new AnyCode(c));
			return this;
		}
		object(...keyValues) {
			const code = ["{"];
			for (const [key, value] of keyValues) {
				if (code.length > 1) code.push(",");
				code.push(key);
				if (key !== value || this.opts.es5) {
					code.push(":");
					(0, code_1.addCodeArg)(code, value);
				}
			}
			code.push("}");
			return new code_1._Code(code);
		}
		if(condition, thenBody, elseBody) {
			this._blockNode(new If(condition));
			if (thenBody && elseBody) this.code(thenBody).else().code(elseBody).endIf();
			else if (thenBody) this.code(thenBody).endIf();
			else if (elseBody) throw new Error("CodeGen: \"else\" body without \"then\" body");
			return this;
		}
		elseIf(condition) {
			return this._elseNode(new If(condition));
		}
		else() {
			return this._elseNode(new Else());
		}
		endIf() {
			return this._endBlockNode(If, Else);
		}
		_for(node, forBody) {
			this._blockNode(node);
			if (forBody) this.code(forBody).endFor();
			return this;
		}
		for(iteration, forBody) {
			return this._for(new ForLoop(iteration), forBody);
		}
		forRange(nameOrPrefix, from, to, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let) {
			const name = this._scope.toName(nameOrPrefix);
			return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
		}
		forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
			const name = this._scope.toName(nameOrPrefix);
			if (this.opts.es5) {
				const arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
				return this.forRange("_i", 0, (0, code_1._)`${arr}.length`, (i) => {
					this.var(name, (0, code_1._)`${arr}[${i}]`);
					forBody(name);
				});
			}
			return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
		}
		forIn(nameOrPrefix, obj, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const) {
			if (this.opts.ownProperties) return this.forOf(nameOrPrefix, (0, code_1._)`Object.keys(${obj})`, forBody);
			const name = this._scope.toName(nameOrPrefix);
			return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
		}
		endFor() {
			return this._endBlockNode(For);
		}
		label(label) {
			return this._leafNode(new Label(label));
		}
		break(label) {
			return this._leafNode(new Break(label));
		}
		return(value) {
			const node = new Return();
			this._blockNode(node);
			this.code(value);
			if (node.nodes.length !== 1) throw new Error("CodeGen: \"return\" should have one node");
			return this._endBlockNode(Return);
		}
		try(tryBody, catchCode, finallyCode) {
			if (!catchCode && !finallyCode) throw new Error("CodeGen: \"try\" without \"catch\" and \"finally\"");
			const node = new Try();
			this._blockNode(node);
			this.code(tryBody);
			if (catchCode) {
				const error = this.name("e");
				this._currNode = node.catch = new Catch(error);
				catchCode(error);
			}
			if (finallyCode) {
				this._currNode = node.finally = new Finally();
				this.code(finallyCode);
			}
			return this._endBlockNode(Catch, Finally);
		}
		throw(error) {
			return this._leafNode(new Throw(error));
		}
		block(body, nodeCount) {
			this._blockStarts.push(this._nodes.length);
			if (body) this.code(body).endBlock(nodeCount);
			return this;
		}
		endBlock(nodeCount) {
			const len = this._blockStarts.pop();
			if (len === void 0) throw new Error("CodeGen: not in self-balancing block");
			const toClose = this._nodes.length - len;
			if (toClose < 0 || nodeCount !== void 0 && toClose !== nodeCount) throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
			this._nodes.length = len;
			return this;
		}
		func(name, args = code_1.nil, async, funcBody) {
			this._blockNode(new Func(name, args, async));
			if (funcBody) this.code(funcBody).endFunc();
			return this;
		}
		endFunc() {
			return this._endBlockNode(Func);
		}
		optimize(n = 1) {
			while (n-- > 0) {
				this._root.optimizeNodes();
				this._root.optimizeNames(this._root.names, this._constants);
			}
		}
		_leafNode(node) {
			this._currNode.nodes.push(node);
			return this;
		}
		_blockNode(node) {
			this._currNode.nodes.push(node);
			this._nodes.push(node);
		}
		_endBlockNode(N1, N2) {
			const n = this._currNode;
			if (n instanceof N1 || N2 && n instanceof N2) {
				this._nodes.pop();
				return this;
			}
			throw new Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
		}
		_elseNode(node) {
			const n = this._currNode;
			if (!(n instanceof If)) throw new Error("CodeGen: \"else\" without \"if\"");
			this._currNode = n.else = node;
			return this;
		}
		get _root() {
			return this._nodes[0];
		}
		get _currNode() {
			const ns = this._nodes;
			return ns[ns.length - 1];
		}
		set _currNode(node) {
			const ns = this._nodes;
			ns[ns.length - 1] = node;
		}
	};
	exports.CodeGen = CodeGen;
	function addNames(names, from) {
		for (const n in from) names[n] = (names[n] || 0) + (from[n] || 0);
		return names;
	}
	function addExprNames(names, from) {
		return from instanceof code_1._CodeOrName ? addNames(names, from.names) : names;
	}
	function optimizeExpr(expr, names, constants) {
		if (expr instanceof code_1.Name) return replaceName(expr);
		if (!canOptimize(expr)) return expr;
		return new code_1._Code(expr._items.reduce((items, c) => {
			if (c instanceof code_1.Name) c = replaceName(c);
			if (c instanceof code_1._Code) items.push(...c._items);
			else items.push(c);
			return items;
		}, []));
		function replaceName(n) {
			const c = constants[n.str];
			if (c === void 0 || names[n.str] !== 1) return n;
			delete names[n.str];
			return c;
		}
		function canOptimize(e) {
			return e instanceof code_1._Code && e._items.some((c) => c instanceof code_1.Name && names[c.str] === 1 && constants[c.str] !== void 0);
		}
	}
	function subtractNames(names, from) {
		for (const n in from) names[n] = (names[n] || 0) - (from[n] || 0);
	}
	function not(x) {
		return typeof x == "boolean" || typeof x == "number" || x === null ? !x : (0, code_1._)`!${par(x)}`;
	}
	exports.not = not;
	const andCode = mappend(exports.operators.AND);
	function and(...args) {
		return args.reduce(andCode);
	}
	exports.and = and;
	const orCode = mappend(exports.operators.OR);
	function or(...args) {
		return args.reduce(orCode);
	}
	exports.or = or;
	function mappend(op) {
		return (x, y) => x === code_1.nil ? y : y === code_1.nil ? x : (0, code_1._)`${par(x)} ${op} ${par(y)}`;
	}
	function par(x) {
		return x instanceof code_1.Name ? x : (0, code_1._)`(${x})`;
	}
}));
// node_modules/ajv/dist/compile/util.js
var require_util = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
	const codegen_1 = require_codegen();
	const code_1 = require_code$1();
	function toHash(arr) {
		const hash = {};
		for (const item of arr) hash[item] = true;
		return hash;
	}
	exports.toHash = toHash;
	function alwaysValidSchema(it, schema) {
		if (typeof schema == "boolean") return schema;
		if (Object.keys(schema).length === 0) return true;
		checkUnknownRules(it, schema);
		return !schemaHasRules(schema, it.self.RULES.all);
	}
	exports.alwaysValidSchema = alwaysValidSchema;
	function checkUnknownRules(it, schema = it.schema) {
		const { opts, self } = it;
		if (!opts.strictSchema) return;
		if (typeof schema === "boolean") return;
		const rules = self.RULES.keywords;
		for (const key in schema) if (!rules[key]) checkStrictMode(it, `unknown keyword: "${key}"`);
	}
	exports.checkUnknownRules = checkUnknownRules;
	function schemaHasRules(schema, rules) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (rules[key]) return true;
		return false;
	}
	exports.schemaHasRules = schemaHasRules;
	function schemaHasRulesButRef(schema, RULES) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (key !== "$ref" && RULES.all[key]) return true;
		return false;
	}
	exports.schemaHasRulesButRef = schemaHasRulesButRef;
	function schemaRefOrVal({ topSchemaRef, schemaPath }, schema, keyword, $data) {
		if (!$data) {
			if (typeof schema == "number" || typeof schema == "boolean") return schema;
			if (typeof schema == "string") return (0, codegen_1._)`${schema}`;
		}
		return (0, codegen_1._)`${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
	}
	exports.schemaRefOrVal = schemaRefOrVal;
	function unescapeFragment(str) {
		return unescapeJsonPointer(decodeURIComponent(str));
	}
	exports.unescapeFragment = unescapeFragment;
	function escapeFragment(str) {
		return encodeURIComponent(escapeJsonPointer(str));
	}
	exports.escapeFragment = escapeFragment;
	function escapeJsonPointer(str) {
		if (typeof str == "number") return `${str}`;
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
	exports.escapeJsonPointer = escapeJsonPointer;
	function unescapeJsonPointer(str) {
		return str.replace(/~1/g, "/").replace(/~0/g, "~");
	}
	exports.unescapeJsonPointer = unescapeJsonPointer;
	function eachItem(xs, f) {
		if (Array.isArray(xs)) for (const x of xs) f(x);
		else f(xs);
	}
	exports.eachItem = eachItem;
	function makeMergeEvaluated({ mergeNames, mergeToName, mergeValues, resultToName }) {
		return (gen, from, to, toName) => {
			const res = to === void 0 ? from : to instanceof codegen_1.Name ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), to) : from instanceof codegen_1.Name ? (mergeToName(gen, to, from), from) : mergeValues(from, to);
			return toName === codegen_1.Name && !(res instanceof codegen_1.Name) ? resultToName(gen, res) : res;
		};
	}
	exports.mergeEvaluated = {
		props: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => {
				gen.if((0, codegen_1._)`${from} === true`, () => gen.assign(to, true), () => gen.assign(to, (0, codegen_1._)`${to} || {}`).code((0, codegen_1._)`Object.assign(${to}, ${from})`));
			}),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => {
				if (from === true) gen.assign(to, true);
				else {
					gen.assign(to, (0, codegen_1._)`${to} || {}`);
					setEvaluated(gen, to, from);
				}
			}),
			mergeValues: (from, to) => from === true ? true : {
				...from,
				...to
			},
			resultToName: evaluatedPropsToName
		}),
		items: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => gen.assign(to, (0, codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => gen.assign(to, from === true ? true : (0, codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),
			mergeValues: (from, to) => from === true ? true : Math.max(from, to),
			resultToName: (gen, items) => gen.var("items", items)
		})
	};
	function evaluatedPropsToName(gen, ps) {
		if (ps === true) return gen.var("props", true);
		const props = gen.var("props", (0, codegen_1._)`{}`);
		if (ps !== void 0) setEvaluated(gen, props, ps);
		return props;
	}
	exports.evaluatedPropsToName = evaluatedPropsToName;
	function setEvaluated(gen, props, ps) {
		Object.keys(ps).forEach((p) => gen.assign((0, codegen_1._)`${props}${(0, codegen_1.getProperty)(p)}`, true));
	}
	exports.setEvaluated = setEvaluated;
	const snippets = {};
	function useFunc(gen, f) {
		return gen.scopeValue("func", {
			ref: f,
			code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code))
		});
	}
	exports.useFunc = useFunc;
	var Type;
	(function(Type) {
		Type[Type["Num"] = 0] = "Num";
		Type[Type["Str"] = 1] = "Str";
	})(Type || (exports.Type = Type = {}));
	function getErrorPath(dataProp, dataPropType, jsPropertySyntax) {
		if (dataProp instanceof codegen_1.Name) {
			const isNumber = dataPropType === Type.Num;
			return jsPropertySyntax ? isNumber ? (0, codegen_1._)`"[" + ${dataProp} + "]"` : (0, codegen_1._)`"['" + ${dataProp} + "']"` : isNumber ? (0, codegen_1._)`"/" + ${dataProp}` : (0, codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
		}
		return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
	}
	exports.getErrorPath = getErrorPath;
	function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
		if (!mode) return;
		msg = `strict mode: ${msg}`;
		if (mode === true) throw new Error(msg);
		it.self.logger.warn(msg);
	}
	exports.checkStrictMode = checkStrictMode;
}));
// node_modules/ajv/dist/compile/names.js
var require_names = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		data: new codegen_1.Name("data"),
		valCxt: new codegen_1.Name("valCxt"),
		instancePath: new codegen_1.Name("instancePath"),
		parentData: new codegen_1.Name("parentData"),
		parentDataProperty: new codegen_1.Name("parentDataProperty"),
		rootData: new codegen_1.Name("rootData"),
		dynamicAnchors: new codegen_1.Name("dynamicAnchors"),
		vErrors: new codegen_1.Name("vErrors"),
		errors: new codegen_1.Name("errors"),
		this: new codegen_1.Name("this"),
		self: new codegen_1.Name("self"),
		scope: new codegen_1.Name("scope"),
		json: new codegen_1.Name("json"),
		jsonPos: new codegen_1.Name("jsonPos"),
		jsonLen: new codegen_1.Name("jsonLen"),
		jsonPart: new codegen_1.Name("jsonPart")
	};
}));
// node_modules/ajv/dist/compile/errors.js
var require_errors = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	exports.keywordError = { message: ({ keyword }) => (0, codegen_1.str)`must pass "${keyword}" keyword validation` };
	exports.keyword$DataError = { message: ({ keyword, schemaType }) => schemaType ? (0, codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)` : (0, codegen_1.str)`"${keyword}" keyword is invalid ($data)` };
	function reportError(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
		const { it } = cxt;
		const { gen, compositeRule, allErrors } = it;
		const errObj = errorObjectCode(cxt, error, errorPaths);
		if (overrideAllErrors !== null && overrideAllErrors !== void 0 ? overrideAllErrors : compositeRule || allErrors) addError(gen, errObj);
		else returnErrors(it, (0, codegen_1._)`[${errObj}]`);
	}
	exports.reportError = reportError;
	function reportExtraError(cxt, error = exports.keywordError, errorPaths) {
		const { it } = cxt;
		const { gen, compositeRule, allErrors } = it;
		addError(gen, errorObjectCode(cxt, error, errorPaths));
		if (!(compositeRule || allErrors)) returnErrors(it, names_1.default.vErrors);
	}
	exports.reportExtraError = reportExtraError;
	function resetErrorsCount(gen, errsCount) {
		gen.assign(names_1.default.errors, errsCount);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign((0, codegen_1._)`${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
	}
	exports.resetErrorsCount = resetErrorsCount;
	function extendErrors({ gen, keyword, schemaValue, data, errsCount, it }) {
		/* istanbul ignore if */
		if (errsCount === void 0) throw new Error("ajv implementation error");
		const err = gen.name("err");
		gen.forRange("i", errsCount, names_1.default.errors, (i) => {
			gen.const(err, (0, codegen_1._)`${names_1.default.vErrors}[${i}]`);
			gen.if((0, codegen_1._)`${err}.instancePath === undefined`, () => gen.assign((0, codegen_1._)`${err}.instancePath`, (0, codegen_1.strConcat)(names_1.default.instancePath, it.errorPath)));
			gen.assign((0, codegen_1._)`${err}.schemaPath`, (0, codegen_1.str)`${it.errSchemaPath}/${keyword}`);
			if (it.opts.verbose) {
				gen.assign((0, codegen_1._)`${err}.schema`, schemaValue);
				gen.assign((0, codegen_1._)`${err}.data`, data);
			}
		});
	}
	exports.extendErrors = extendErrors;
	function addError(gen, errObj) {
		const err = gen.const("err", errObj);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, (0, codegen_1._)`[${err}]`), (0, codegen_1._)`${names_1.default.vErrors}.push(${err})`);
		gen.code((0, codegen_1._)`${names_1.default.errors}++`);
	}
	function returnErrors(it, errs) {
		const { gen, validateName, schemaEnv } = it;
		if (schemaEnv.$async) gen.throw((0, codegen_1._)`new ${it.ValidationError}(${errs})`);
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, errs);
			gen.return(false);
		}
	}
	const E = {
		keyword: new codegen_1.Name("keyword"),
		schemaPath: new codegen_1.Name("schemaPath"),
		params: new codegen_1.Name("params"),
		propertyName: new codegen_1.Name("propertyName"),
		message: new codegen_1.Name("message"),
		schema: new codegen_1.Name("schema"),
		parentSchema: new codegen_1.Name("parentSchema")
	};
	function errorObjectCode(cxt, error, errorPaths) {
		const { createErrors } = cxt.it;
		if (createErrors === false) return (0, codegen_1._)`{}`;
		return errorObject(cxt, error, errorPaths);
	}
	function errorObject(cxt, error, errorPaths = {}) {
		const { gen, it } = cxt;
		const keyValues = [errorInstancePath(it, errorPaths), errorSchemaPath(cxt, errorPaths)];
		extraErrorProps(cxt, error, keyValues);
		return gen.object(...keyValues);
	}
	function errorInstancePath({ errorPath }, { instancePath }) {
		const instPath = instancePath ? (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}` : errorPath;
		return [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath)];
	}
	function errorSchemaPath({ keyword, it: { errSchemaPath } }, { schemaPath, parentSchema }) {
		let schPath = parentSchema ? errSchemaPath : (0, codegen_1.str)`${errSchemaPath}/${keyword}`;
		if (schemaPath) schPath = (0, codegen_1.str)`${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`;
		return [E.schemaPath, schPath];
	}
	function extraErrorProps(cxt, { params, message }, keyValues) {
		const { keyword, data, schemaValue, it } = cxt;
		const { opts, propertyName, topSchemaRef, schemaPath } = it;
		keyValues.push([E.keyword, keyword], [E.params, typeof params == "function" ? params(cxt) : params || (0, codegen_1._)`{}`]);
		if (opts.messages) keyValues.push([E.message, typeof message == "function" ? message(cxt) : message]);
		if (opts.verbose) keyValues.push([E.schema, schemaValue], [E.parentSchema, (0, codegen_1._)`${topSchemaRef}${schemaPath}`], [names_1.default.data, data]);
		if (propertyName) keyValues.push([E.propertyName, propertyName]);
	}
}));
// node_modules/ajv/dist/compile/validate/boolSchema.js
var require_boolSchema = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
	const errors_1 = require_errors();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const boolError = { message: "boolean schema is false" };
	function topBoolOrEmptySchema(it) {
		const { gen, schema, validateName } = it;
		if (schema === false) falseSchemaError(it, false);
		else if (typeof schema == "object" && schema.$async === true) gen.return(names_1.default.data);
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, null);
			gen.return(true);
		}
	}
	exports.topBoolOrEmptySchema = topBoolOrEmptySchema;
	function boolOrEmptySchema(it, valid) {
		const { gen, schema } = it;
		if (schema === false) {
			gen.var(valid, false);
			falseSchemaError(it);
		} else gen.var(valid, true);
	}
	exports.boolOrEmptySchema = boolOrEmptySchema;
	function falseSchemaError(it, overrideAllErrors) {
		const { gen, data } = it;
		const cxt = {
			gen,
			keyword: "false schema",
			data,
			schema: false,
			schemaCode: false,
			schemaValue: false,
			params: {},
			it
		};
		(0, errors_1.reportError)(cxt, boolError, void 0, overrideAllErrors);
	}
}));
// node_modules/ajv/dist/compile/rules.js
var require_rules = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getRules = exports.isJSONType = void 0;
	const jsonTypes = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null",
		"object",
		"array"
	]);
	function isJSONType(x) {
		return typeof x == "string" && jsonTypes.has(x);
	}
	exports.isJSONType = isJSONType;
	function getRules() {
		const groups = {
			number: {
				type: "number",
				rules: []
			},
			string: {
				type: "string",
				rules: []
			},
			array: {
				type: "array",
				rules: []
			},
			object: {
				type: "object",
				rules: []
			}
		};
		return {
			types: {
				...groups,
				integer: true,
				boolean: true,
				null: true
			},
			rules: [
				{ rules: [] },
				groups.number,
				groups.string,
				groups.array,
				groups.object
			],
			post: { rules: [] },
			all: {},
			keywords: {}
		};
	}
	exports.getRules = getRules;
}));
// node_modules/ajv/dist/compile/validate/applicability.js
var require_applicability = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
	function schemaHasRulesForType({ schema, self }, type) {
		const group = self.RULES.types[type];
		return group && group !== true && shouldUseGroup(schema, group);
	}
	exports.schemaHasRulesForType = schemaHasRulesForType;
	function shouldUseGroup(schema, group) {
		return group.rules.some((rule) => shouldUseRule(schema, rule));
	}
	exports.shouldUseGroup = shouldUseGroup;
	function shouldUseRule(schema, rule) {
		var _a;
		return schema[rule.keyword] !== void 0 || ((_a = rule.definition.implements) === null || _a === void 0 ? void 0 : _a.some((kwd) => schema[kwd] !== void 0));
	}
	exports.shouldUseRule = shouldUseRule;
}));
// node_modules/ajv/dist/compile/validate/dataType.js
var require_dataType = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
	const rules_1 = require_rules();
	const applicability_1 = require_applicability();
	const errors_1 = require_errors();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	var DataType;
	(function(DataType) {
		DataType[DataType["Correct"] = 0] = "Correct";
		DataType[DataType["Wrong"] = 1] = "Wrong";
	})(DataType || (exports.DataType = DataType = {}));
	function getSchemaTypes(schema) {
		const types = getJSONTypes(schema.type);
		if (types.includes("null")) {
			if (schema.nullable === false) throw new Error("type: null contradicts nullable: false");
		} else {
			if (!types.length && schema.nullable !== void 0) throw new Error("\"nullable\" cannot be used without \"type\"");
			if (schema.nullable === true) types.push("null");
		}
		return types;
	}
	exports.getSchemaTypes = getSchemaTypes;
	function getJSONTypes(ts) {
		const types = Array.isArray(ts) ? ts : ts ? [ts] : [];
		if (types.every(rules_1.isJSONType)) return types;
		throw new Error("type must be JSONType or JSONType[]: " + types.join(","));
	}
	exports.getJSONTypes = getJSONTypes;
	function coerceAndCheckDataType(it, types) {
		const { gen, data, opts } = it;
		const coerceTo = coerceToTypes(types, opts.coerceTypes);
		const checkTypes = types.length > 0 && !(coerceTo.length === 0 && types.length === 1 && (0, applicability_1.schemaHasRulesForType)(it, types[0]));
		if (checkTypes) {
			const wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
			gen.if(wrongType, () => {
				if (coerceTo.length) coerceData(it, types, coerceTo);
				else reportTypeError(it);
			});
		}
		return checkTypes;
	}
	exports.coerceAndCheckDataType = coerceAndCheckDataType;
	const COERCIBLE = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null"
	]);
	function coerceToTypes(types, coerceTypes) {
		return coerceTypes ? types.filter((t) => COERCIBLE.has(t) || coerceTypes === "array" && t === "array") : [];
	}
	function coerceData(it, types, coerceTo) {
		const { gen, data, opts } = it;
		const dataType = gen.let("dataType", (0, codegen_1._)`typeof ${data}`);
		const coerced = gen.let("coerced", (0, codegen_1._)`undefined`);
		if (opts.coerceTypes === "array") gen.if((0, codegen_1._)`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen.assign(data, (0, codegen_1._)`${data}[0]`).assign(dataType, (0, codegen_1._)`typeof ${data}`).if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data)));
		gen.if((0, codegen_1._)`${coerced} !== undefined`);
		for (const t of coerceTo) if (COERCIBLE.has(t) || t === "array" && opts.coerceTypes === "array") coerceSpecificType(t);
		gen.else();
		reportTypeError(it);
		gen.endIf();
		gen.if((0, codegen_1._)`${coerced} !== undefined`, () => {
			gen.assign(data, coerced);
			assignParentData(it, coerced);
		});
		function coerceSpecificType(t) {
			switch (t) {
				case "string":
					gen.elseIf((0, codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced, (0, codegen_1._)`"" + ${data}`).elseIf((0, codegen_1._)`${data} === null`).assign(coerced, (0, codegen_1._)`""`);
					return;
				case "number":
					gen.elseIf((0, codegen_1._)`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "integer":
					gen.elseIf((0, codegen_1._)`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "boolean":
					gen.elseIf((0, codegen_1._)`${data} === "false" || ${data} === 0 || ${data} === null`).assign(coerced, false).elseIf((0, codegen_1._)`${data} === "true" || ${data} === 1`).assign(coerced, true);
					return;
				case "null":
					gen.elseIf((0, codegen_1._)`${data} === "" || ${data} === 0 || ${data} === false`);
					gen.assign(coerced, null);
					return;
				case "array": gen.elseIf((0, codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced, (0, codegen_1._)`[${data}]`);
			}
		}
	}
	function assignParentData({ gen, parentData, parentDataProperty }, expr) {
		gen.if((0, codegen_1._)`${parentData} !== undefined`, () => gen.assign((0, codegen_1._)`${parentData}[${parentDataProperty}]`, expr));
	}
	function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
		const EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ;
		let cond;
		switch (dataType) {
			case "null": return (0, codegen_1._)`${data} ${EQ} null`;
			case "array":
				cond = (0, codegen_1._)`Array.isArray(${data})`;
				break;
			case "object":
				cond = (0, codegen_1._)`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
				break;
			case "integer":
				cond = numCond((0, codegen_1._)`!(${data} % 1) && !isNaN(${data})`);
				break;
			case "number":
				cond = numCond();
				break;
			default: return (0, codegen_1._)`typeof ${data} ${EQ} ${dataType}`;
		}
		return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
		function numCond(_cond = codegen_1.nil) {
			return (0, codegen_1.and)((0, codegen_1._)`typeof ${data} == "number"`, _cond, strictNums ? (0, codegen_1._)`isFinite(${data})` : codegen_1.nil);
		}
	}
	exports.checkDataType = checkDataType;
	function checkDataTypes(dataTypes, data, strictNums, correct) {
		if (dataTypes.length === 1) return checkDataType(dataTypes[0], data, strictNums, correct);
		let cond;
		const types = (0, util_1.toHash)(dataTypes);
		if (types.array && types.object) {
			const notObj = (0, codegen_1._)`typeof ${data} != "object"`;
			cond = types.null ? notObj : (0, codegen_1._)`!${data} || ${notObj}`;
			delete types.null;
			delete types.array;
			delete types.object;
		} else cond = codegen_1.nil;
		if (types.number) delete types.integer;
		for (const t in types) cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
		return cond;
	}
	exports.checkDataTypes = checkDataTypes;
	const typeError = {
		message: ({ schema }) => `must be ${schema}`,
		params: ({ schema, schemaValue }) => typeof schema == "string" ? (0, codegen_1._)`{type: ${schema}}` : (0, codegen_1._)`{type: ${schemaValue}}`
	};
	function reportTypeError(it) {
		const cxt = getTypeErrorContext(it);
		(0, errors_1.reportError)(cxt, typeError);
	}
	exports.reportTypeError = reportTypeError;
	function getTypeErrorContext(it) {
		const { gen, data, schema } = it;
		const schemaCode = (0, util_1.schemaRefOrVal)(it, schema, "type");
		return {
			gen,
			keyword: "type",
			data,
			schema: schema.type,
			schemaCode,
			schemaValue: schemaCode,
			parentSchema: schema,
			params: {},
			it
		};
	}
}));
// node_modules/ajv/dist/compile/validate/defaults.js
var require_defaults = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assignDefaults = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	function assignDefaults(it, ty) {
		const { properties, items } = it.schema;
		if (ty === "object" && properties) for (const key in properties) assignDefault(it, key, properties[key].default);
		else if (ty === "array" && Array.isArray(items)) items.forEach((sch, i) => assignDefault(it, i, sch.default));
	}
	exports.assignDefaults = assignDefaults;
	function assignDefault(it, prop, defaultValue) {
		const { gen, compositeRule, data, opts } = it;
		if (defaultValue === void 0) return;
		const childData = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(prop)}`;
		if (compositeRule) {
			(0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
			return;
		}
		let condition = (0, codegen_1._)`${childData} === undefined`;
		if (opts.useDefaults === "empty") condition = (0, codegen_1._)`${condition} || ${childData} === null || ${childData} === ""`;
		gen.if(condition, (0, codegen_1._)`${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
	}
}));
// node_modules/ajv/dist/vocabularies/code.js
var require_code = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	const util_2 = require_util();
	function checkReportMissingProp(cxt, prop) {
		const { gen, data, it } = cxt;
		gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
			cxt.setParams({ missingProperty: (0, codegen_1._)`${prop}` }, true);
			cxt.error();
		});
	}
	exports.checkReportMissingProp = checkReportMissingProp;
	function checkMissingProp({ gen, data, it: { opts } }, properties, missing) {
		return (0, codegen_1.or)(...properties.map((prop) => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._)`${missing} = ${prop}`)));
	}
	exports.checkMissingProp = checkMissingProp;
	function reportMissingProp(cxt, missing) {
		cxt.setParams({ missingProperty: missing }, true);
		cxt.error();
	}
	exports.reportMissingProp = reportMissingProp;
	function hasPropFunc(gen) {
		return gen.scopeValue("func", {
			ref: Object.prototype.hasOwnProperty,
			code: (0, codegen_1._)`Object.prototype.hasOwnProperty`
		});
	}
	exports.hasPropFunc = hasPropFunc;
	function isOwnProperty(gen, data, property) {
		return (0, codegen_1._)`${hasPropFunc(gen)}.call(${data}, ${property})`;
	}
	exports.isOwnProperty = isOwnProperty;
	function propertyInData(gen, data, property, ownProperties) {
		const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
		return ownProperties ? (0, codegen_1._)`${cond} && ${isOwnProperty(gen, data, property)}` : cond;
	}
	exports.propertyInData = propertyInData;
	function noPropertyInData(gen, data, property, ownProperties) {
		const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} === undefined`;
		return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
	}
	exports.noPropertyInData = noPropertyInData;
	function allSchemaProperties(schemaMap) {
		return schemaMap ? Object.keys(schemaMap).filter((p) => p !== "__proto__") : [];
	}
	exports.allSchemaProperties = allSchemaProperties;
	function schemaProperties(it, schemaMap) {
		return allSchemaProperties(schemaMap).filter((p) => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
	}
	exports.schemaProperties = schemaProperties;
	function callValidateCode({ schemaCode, data, it: { gen, topSchemaRef, schemaPath, errorPath }, it }, func, context, passSchema) {
		const dataAndSchema = passSchema ? (0, codegen_1._)`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data;
		const valCxt = [
			[names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, errorPath)],
			[names_1.default.parentData, it.parentData],
			[names_1.default.parentDataProperty, it.parentDataProperty],
			[names_1.default.rootData, names_1.default.rootData]
		];
		if (it.opts.dynamicRef) valCxt.push([names_1.default.dynamicAnchors, names_1.default.dynamicAnchors]);
		const args = (0, codegen_1._)`${dataAndSchema}, ${gen.object(...valCxt)}`;
		return context !== codegen_1.nil ? (0, codegen_1._)`${func}.call(${context}, ${args})` : (0, codegen_1._)`${func}(${args})`;
	}
	exports.callValidateCode = callValidateCode;
	const newRegExp = (0, codegen_1._)`new RegExp`;
	function usePattern({ gen, it: { opts } }, pattern) {
		const u = opts.unicodeRegExp ? "u" : "";
		const { regExp } = opts.code;
		const rx = regExp(pattern, u);
		return gen.scopeValue("pattern", {
			key: rx.toString(),
			ref: rx,
			code: (0, codegen_1._)`${regExp.code === "new RegExp" ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern}, ${u})`
		});
	}
	exports.usePattern = usePattern;
	function validateArray(cxt) {
		const { gen, data, keyword, it } = cxt;
		const valid = gen.name("valid");
		if (it.allErrors) {
			const validArr = gen.let("valid", true);
			validateItems(() => gen.assign(validArr, false));
			return validArr;
		}
		gen.var(valid, true);
		validateItems(() => gen.break());
		return valid;
		function validateItems(notValid) {
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			gen.forRange("i", 0, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid);
				gen.if((0, codegen_1.not)(valid), notValid);
			});
		}
	}
	exports.validateArray = validateArray;
	function validateUnion(cxt) {
		const { gen, schema, keyword, it } = cxt;
		/* istanbul ignore if */
		if (!Array.isArray(schema)) throw new Error("ajv implementation error");
		if (schema.some((sch) => (0, util_1.alwaysValidSchema)(it, sch)) && !it.opts.unevaluated) return;
		const valid = gen.let("valid", false);
		const schValid = gen.name("_valid");
		gen.block(() => schema.forEach((_sch, i) => {
			const schCxt = cxt.subschema({
				keyword,
				schemaProp: i,
				compositeRule: true
			}, schValid);
			gen.assign(valid, (0, codegen_1._)`${valid} || ${schValid}`);
			if (!cxt.mergeValidEvaluated(schCxt, schValid)) gen.if((0, codegen_1.not)(valid));
		}));
		cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
	}
	exports.validateUnion = validateUnion;
}));
// node_modules/ajv/dist/compile/validate/keyword.js
var require_keyword = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const code_1 = require_code();
	const errors_1 = require_errors();
	function macroKeywordCode(cxt, def) {
		const { gen, keyword, schema, parentSchema, it } = cxt;
		const macroSchema = def.macro.call(it.self, schema, parentSchema, it);
		const schemaRef = useKeyword(gen, keyword, macroSchema);
		if (it.opts.validateSchema !== false) it.self.validateSchema(macroSchema, true);
		const valid = gen.name("valid");
		cxt.subschema({
			schema: macroSchema,
			schemaPath: codegen_1.nil,
			errSchemaPath: `${it.errSchemaPath}/${keyword}`,
			topSchemaRef: schemaRef,
			compositeRule: true
		}, valid);
		cxt.pass(valid, () => cxt.error(true));
	}
	exports.macroKeywordCode = macroKeywordCode;
	function funcKeywordCode(cxt, def) {
		var _a;
		const { gen, keyword, schema, parentSchema, $data, it } = cxt;
		checkAsyncKeyword(it, def);
		const validateRef = useKeyword(gen, keyword, !$data && def.compile ? def.compile.call(it.self, schema, parentSchema, it) : def.validate);
		const valid = gen.let("valid");
		cxt.block$data(valid, validateKeyword);
		cxt.ok((_a = def.valid) !== null && _a !== void 0 ? _a : valid);
		function validateKeyword() {
			if (def.errors === false) {
				assignValid();
				if (def.modifying) modifyData(cxt);
				reportErrs(() => cxt.error());
			} else {
				const ruleErrs = def.async ? validateAsync() : validateSync();
				if (def.modifying) modifyData(cxt);
				reportErrs(() => addErrs(cxt, ruleErrs));
			}
		}
		function validateAsync() {
			const ruleErrs = gen.let("ruleErrs", null);
			gen.try(() => assignValid((0, codegen_1._)`await `), (e) => gen.assign(valid, false).if((0, codegen_1._)`${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, (0, codegen_1._)`${e}.errors`), () => gen.throw(e)));
			return ruleErrs;
		}
		function validateSync() {
			const validateErrs = (0, codegen_1._)`${validateRef}.errors`;
			gen.assign(validateErrs, null);
			assignValid(codegen_1.nil);
			return validateErrs;
		}
		function assignValid(_await = def.async ? (0, codegen_1._)`await ` : codegen_1.nil) {
			const passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self;
			const passSchema = !("compile" in def && !$data || def.schema === false);
			gen.assign(valid, (0, codegen_1._)`${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
		}
		function reportErrs(errors) {
			var _a;
			gen.if((0, codegen_1.not)((_a = def.valid) !== null && _a !== void 0 ? _a : valid), errors);
		}
	}
	exports.funcKeywordCode = funcKeywordCode;
	function modifyData(cxt) {
		const { gen, data, it } = cxt;
		gen.if(it.parentData, () => gen.assign(data, (0, codegen_1._)`${it.parentData}[${it.parentDataProperty}]`));
	}
	function addErrs(cxt, errs) {
		const { gen } = cxt;
		gen.if((0, codegen_1._)`Array.isArray(${errs})`, () => {
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`).assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
			(0, errors_1.extendErrors)(cxt);
		}, () => cxt.error());
	}
	function checkAsyncKeyword({ schemaEnv }, def) {
		if (def.async && !schemaEnv.$async) throw new Error("async keyword in sync schema");
	}
	function useKeyword(gen, keyword, result) {
		if (result === void 0) throw new Error(`keyword "${keyword}" failed to compile`);
		return gen.scopeValue("keyword", typeof result == "function" ? { ref: result } : {
			ref: result,
			code: (0, codegen_1.stringify)(result)
		});
	}
	function validSchemaType(schema, schemaType, allowUndefined = false) {
		return !schemaType.length || schemaType.some((st) => st === "array" ? Array.isArray(schema) : st === "object" ? schema && typeof schema == "object" && !Array.isArray(schema) : typeof schema == st || allowUndefined && typeof schema == "undefined");
	}
	exports.validSchemaType = validSchemaType;
	function validateKeywordUsage({ schema, opts, self, errSchemaPath }, def, keyword) {
		/* istanbul ignore if */
		if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) throw new Error("ajv implementation error");
		const deps = def.dependencies;
		if (deps === null || deps === void 0 ? void 0 : deps.some((kwd) => !Object.prototype.hasOwnProperty.call(schema, kwd))) throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
		if (def.validateSchema) {
			if (!def.validateSchema(schema[keyword])) {
				const msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` + self.errorsText(def.validateSchema.errors);
				if (opts.validateSchema === "log") self.logger.error(msg);
				else throw new Error(msg);
			}
		}
	}
	exports.validateKeywordUsage = validateKeywordUsage;
}));
// node_modules/ajv/dist/compile/validate/subschema.js
var require_subschema = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	function getSubschema(it, { keyword, schemaProp, schema, schemaPath, errSchemaPath, topSchemaRef }) {
		if (keyword !== void 0 && schema !== void 0) throw new Error("both \"keyword\" and \"schema\" passed, only one allowed");
		if (keyword !== void 0) {
			const sch = it.schema[keyword];
			return schemaProp === void 0 ? {
				schema: sch,
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}`
			} : {
				schema: sch[schemaProp],
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, codegen_1.getProperty)(schemaProp)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`
			};
		}
		if (schema !== void 0) {
			if (schemaPath === void 0 || errSchemaPath === void 0 || topSchemaRef === void 0) throw new Error("\"schemaPath\", \"errSchemaPath\" and \"topSchemaRef\" are required with \"schema\"");
			return {
				schema,
				schemaPath,
				topSchemaRef,
				errSchemaPath
			};
		}
		throw new Error("either \"keyword\" or \"schema\" must be passed");
	}
	exports.getSubschema = getSubschema;
	function extendSubschemaData(subschema, it, { dataProp, dataPropType: dpType, data, dataTypes, propertyName }) {
		if (data !== void 0 && dataProp !== void 0) throw new Error("both \"data\" and \"dataProp\" passed, only one allowed");
		const { gen } = it;
		if (dataProp !== void 0) {
			const { errorPath, dataPathArr, opts } = it;
			dataContextProps(gen.let("data", (0, codegen_1._)`${it.data}${(0, codegen_1.getProperty)(dataProp)}`, true));
			subschema.errorPath = (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`;
			subschema.parentDataProperty = (0, codegen_1._)`${dataProp}`;
			subschema.dataPathArr = [...dataPathArr, subschema.parentDataProperty];
		}
		if (data !== void 0) {
			dataContextProps(data instanceof codegen_1.Name ? data : gen.let("data", data, true));
			if (propertyName !== void 0) subschema.propertyName = propertyName;
		}
		if (dataTypes) subschema.dataTypes = dataTypes;
		function dataContextProps(_nextData) {
			subschema.data = _nextData;
			subschema.dataLevel = it.dataLevel + 1;
			subschema.dataTypes = [];
			it.definedProperties = /* @__PURE__ */ new Set();
			subschema.parentData = it.data;
			subschema.dataNames = [...it.dataNames, _nextData];
		}
	}
	exports.extendSubschemaData = extendSubschemaData;
	function extendSubschemaMode(subschema, { jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors }) {
		if (compositeRule !== void 0) subschema.compositeRule = compositeRule;
		if (createErrors !== void 0) subschema.createErrors = createErrors;
		if (allErrors !== void 0) subschema.allErrors = allErrors;
		subschema.jtdDiscriminator = jtdDiscriminator;
		subschema.jtdMetadata = jtdMetadata;
	}
	exports.extendSubschemaMode = extendSubschemaMode;
}));
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/json-schema-traverse/index.js
var require_json_schema_traverse = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	var traverse = module.exports = function(schema, opts, cb) {
		if (typeof opts == "function") {
			cb = opts;
			opts = {};
		}
		cb = opts.cb || cb;
		var pre = typeof cb == "function" ? cb : cb.pre || function() {};
		var post = cb.post || function() {};
		_traverse(opts, pre, post, schema, "", schema);
	};
	traverse.keywords = {
		additionalItems: true,
		items: true,
		contains: true,
		additionalProperties: true,
		propertyNames: true,
		not: true,
		if: true,
		then: true,
		else: true
	};
	traverse.arrayKeywords = {
		items: true,
		allOf: true,
		anyOf: true,
		oneOf: true
	};
	traverse.propsKeywords = {
		$defs: true,
		definitions: true,
		properties: true,
		patternProperties: true,
		dependencies: true
	};
	traverse.skipKeywords = {
		default: true,
		enum: true,
		const: true,
		required: true,
		maximum: true,
		minimum: true,
		exclusiveMaximum: true,
		exclusiveMinimum: true,
		multipleOf: true,
		maxLength: true,
		minLength: true,
		pattern: true,
		format: true,
		maxItems: true,
		minItems: true,
		uniqueItems: true,
		maxProperties: true,
		minProperties: true
	};
	function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
		if (schema && typeof schema == "object" && !Array.isArray(schema)) {
			pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
			for (var key in schema) {
				var sch = schema[key];
				if (Array.isArray(sch)) {
					if (key in traverse.arrayKeywords) for (var i = 0; i < sch.length; i++) _traverse(opts, pre, post, sch[i], jsonPtr + "/" + key + "/" + i, rootSchema, jsonPtr, key, schema, i);
				} else if (key in traverse.propsKeywords) {
					if (sch && typeof sch == "object") for (var prop in sch) _traverse(opts, pre, post, sch[prop], jsonPtr + "/" + key + "/" + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
				} else if (key in traverse.keywords || opts.allKeys && !(key in traverse.skipKeywords)) _traverse(opts, pre, post, sch, jsonPtr + "/" + key, rootSchema, jsonPtr, key, schema);
			}
			post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
		}
	}
	function escapeJsonPtr(str) {
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
}));
// node_modules/ajv/dist/compile/resolve.js
var require_resolve = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
	const util_1 = require_util();
	const equal = require_fast_deep_equal();
	const traverse = require_json_schema_traverse();
	const SIMPLE_INLINED = /* @__PURE__ */ new Set([
		"type",
		"format",
		"pattern",
		"maxLength",
		"minLength",
		"maxProperties",
		"minProperties",
		"maxItems",
		"minItems",
		"maximum",
		"minimum",
		"uniqueItems",
		"multipleOf",
		"required",
		"enum",
		"const"
	]);
	function inlineRef(schema, limit = true) {
		if (typeof schema == "boolean") return true;
		if (limit === true) return !hasRef(schema);
		if (!limit) return false;
		return countKeys(schema) <= limit;
	}
	exports.inlineRef = inlineRef;
	const REF_KEYWORDS = /* @__PURE__ */ new Set([
		"$ref",
		"$recursiveRef",
		"$recursiveAnchor",
		"$dynamicRef",
		"$dynamicAnchor"
	]);
	function hasRef(schema) {
		for (const key in schema) {
			if (REF_KEYWORDS.has(key)) return true;
			const sch = schema[key];
			if (Array.isArray(sch) && sch.some(hasRef)) return true;
			if (typeof sch == "object" && hasRef(sch)) return true;
		}
		return false;
	}
	function countKeys(schema) {
		let count = 0;
		for (const key in schema) {
			if (key === "$ref") return Infinity;
			count++;
			if (SIMPLE_INLINED.has(key)) continue;
			if (typeof schema[key] == "object") (0, util_1.eachItem)(schema[key], (sch) => count += countKeys(sch));
			if (count === Infinity) return Infinity;
		}
		return count;
	}
	function getFullPath(resolver, id = "", normalize) {
		if (normalize !== false) id = normalizeId(id);
		return _getFullPath(resolver, resolver.parse(id));
	}
	exports.getFullPath = getFullPath;
	function _getFullPath(resolver, p) {
		return resolver.serialize(p).split("#")[0] + "#";
	}
	exports._getFullPath = _getFullPath;
	const TRAILING_SLASH_HASH = /#\/?$/;
	function normalizeId(id) {
		return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
	}
	exports.normalizeId = normalizeId;
	function resolveUrl(resolver, baseId, id) {
		id = normalizeId(id);
		return resolver.resolve(baseId, id);
	}
	exports.resolveUrl = resolveUrl;
	const ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
	function getSchemaRefs(schema, baseId) {
		if (typeof schema == "boolean") return {};
		const { schemaId, uriResolver } = this.opts;
		const schId = normalizeId(schema[schemaId] || baseId);
		const baseIds = { "": schId };
		const pathPrefix = getFullPath(uriResolver, schId, false);
		const localRefs = {};
		const schemaRefs = /* @__PURE__ */ new Set();
		traverse(schema, { allKeys: true }, (sch, jsonPtr, _, parentJsonPtr) => {
			if (parentJsonPtr === void 0) return;
			const fullPath = pathPrefix + jsonPtr;
			let innerBaseId = baseIds[parentJsonPtr];
			if (typeof sch[schemaId] == "string") innerBaseId = addRef.call(this, sch[schemaId]);
			addAnchor.call(this, sch.$anchor);
			addAnchor.call(this, sch.$dynamicAnchor);
			baseIds[jsonPtr] = innerBaseId;
			function addRef(ref) {
				const _resolve = this.opts.uriResolver.resolve;
				ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref);
				if (schemaRefs.has(ref)) throw ambiguos(ref);
				schemaRefs.add(ref);
				let schOrRef = this.refs[ref];
				if (typeof schOrRef == "string") schOrRef = this.refs[schOrRef];
				if (typeof schOrRef == "object") checkAmbiguosRef(sch, schOrRef.schema, ref);
				else if (ref !== normalizeId(fullPath)) {
					if (ref[0] === "#") {
						checkAmbiguosRef(sch, localRefs[ref], ref);
						localRefs[ref] = sch;
					} else this.refs[ref] = fullPath;
				}
				return ref;
			}
			function addAnchor(anchor) {
				if (typeof anchor == "string") {
					if (!ANCHOR.test(anchor)) throw new Error(`invalid anchor "${anchor}"`);
					addRef.call(this, `#${anchor}`);
				}
			}
		});
		return localRefs;
		function checkAmbiguosRef(sch1, sch2, ref) {
			if (sch2 !== void 0 && !equal(sch1, sch2)) throw ambiguos(ref);
		}
		function ambiguos(ref) {
			return /* @__PURE__ */ new Error(`reference "${ref}" resolves to more than one schema`);
		}
	}
	exports.getSchemaRefs = getSchemaRefs;
}));
// node_modules/ajv/dist/compile/validate/index.js
var require_validate = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
	const boolSchema_1 = require_boolSchema();
	const dataType_1 = require_dataType();
	const applicability_1 = require_applicability();
	const dataType_2 = require_dataType();
	const defaults_1 = require_defaults();
	const keyword_1 = require_keyword();
	const subschema_1 = require_subschema();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const resolve_1 = require_resolve();
	const util_1 = require_util();
	const errors_1 = require_errors();
	function validateFunctionCode(it) {
		if (isSchemaObj(it)) {
			checkKeywords(it);
			if (schemaCxtHasRules(it)) {
				topSchemaObjCode(it);
				return;
			}
		}
		validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
	}
	exports.validateFunctionCode = validateFunctionCode;
	function validateFunction({ gen, validateName, schema, schemaEnv, opts }, body) {
		if (opts.code.es5) gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
			gen.code((0, codegen_1._)`"use strict"; ${funcSourceUrl(schema, opts)}`);
			destructureValCxtES5(gen, opts);
			gen.code(body);
		});
		else gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${destructureValCxt(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema, opts)).code(body));
	}
	function destructureValCxt(opts) {
		return (0, codegen_1._)`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._)`, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
	}
	function destructureValCxtES5(gen, opts) {
		gen.if(names_1.default.valCxt, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.instancePath}`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
			gen.var(names_1.default.rootData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
		}, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`""`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.rootData, names_1.default.data);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`{}`);
		});
	}
	function topSchemaObjCode(it) {
		const { schema, opts, gen } = it;
		validateFunction(it, () => {
			if (opts.$comment && schema.$comment) commentKeyword(it);
			checkNoDefault(it);
			gen.let(names_1.default.vErrors, null);
			gen.let(names_1.default.errors, 0);
			if (opts.unevaluated) resetEvaluated(it);
			typeAndKeywords(it);
			returnResults(it);
		});
	}
	function resetEvaluated(it) {
		const { gen, validateName } = it;
		it.evaluated = gen.const("evaluated", (0, codegen_1._)`${validateName}.evaluated`);
		gen.if((0, codegen_1._)`${it.evaluated}.dynamicProps`, () => gen.assign((0, codegen_1._)`${it.evaluated}.props`, (0, codegen_1._)`undefined`));
		gen.if((0, codegen_1._)`${it.evaluated}.dynamicItems`, () => gen.assign((0, codegen_1._)`${it.evaluated}.items`, (0, codegen_1._)`undefined`));
	}
	function funcSourceUrl(schema, opts) {
		const schId = typeof schema == "object" && schema[opts.schemaId];
		return schId && (opts.code.source || opts.code.process) ? (0, codegen_1._)`/*# sourceURL=${schId} */` : codegen_1.nil;
	}
	function subschemaCode(it, valid) {
		if (isSchemaObj(it)) {
			checkKeywords(it);
			if (schemaCxtHasRules(it)) {
				subSchemaObjCode(it, valid);
				return;
			}
		}
		(0, boolSchema_1.boolOrEmptySchema)(it, valid);
	}
	function schemaCxtHasRules({ schema, self }) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (self.RULES.all[key]) return true;
		return false;
	}
	function isSchemaObj(it) {
		return typeof it.schema != "boolean";
	}
	function subSchemaObjCode(it, valid) {
		const { schema, gen, opts } = it;
		if (opts.$comment && schema.$comment) commentKeyword(it);
		updateContext(it);
		checkAsyncSchema(it);
		const errsCount = gen.const("_errs", names_1.default.errors);
		typeAndKeywords(it, errsCount);
		gen.var(valid, (0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
	}
	function checkKeywords(it) {
		(0, util_1.checkUnknownRules)(it);
		checkRefsAndKeywords(it);
	}
	function typeAndKeywords(it, errsCount) {
		if (it.opts.jtd) return schemaKeywords(it, [], false, errsCount);
		const types = (0, dataType_1.getSchemaTypes)(it.schema);
		schemaKeywords(it, types, !(0, dataType_1.coerceAndCheckDataType)(it, types), errsCount);
	}
	function checkRefsAndKeywords(it) {
		const { schema, errSchemaPath, opts, self } = it;
		if (schema.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, self.RULES)) self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
	}
	function checkNoDefault(it) {
		const { schema, opts } = it;
		if (schema.default !== void 0 && opts.useDefaults && opts.strictSchema) (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
	}
	function updateContext(it) {
		const schId = it.schema[it.opts.schemaId];
		if (schId) it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId);
	}
	function checkAsyncSchema(it) {
		if (it.schema.$async && !it.schemaEnv.$async) throw new Error("async schema in sync schema");
	}
	function commentKeyword({ gen, schemaEnv, schema, errSchemaPath, opts }) {
		const msg = schema.$comment;
		if (opts.$comment === true) gen.code((0, codegen_1._)`${names_1.default.self}.logger.log(${msg})`);
		else if (typeof opts.$comment == "function") {
			const schemaPath = (0, codegen_1.str)`${errSchemaPath}/$comment`;
			const rootName = gen.scopeValue("root", { ref: schemaEnv.root });
			gen.code((0, codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
		}
	}
	function returnResults(it) {
		const { gen, schemaEnv, validateName, ValidationError, opts } = it;
		if (schemaEnv.$async) gen.if((0, codegen_1._)`${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw((0, codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`));
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, names_1.default.vErrors);
			if (opts.unevaluated) assignEvaluated(it);
			gen.return((0, codegen_1._)`${names_1.default.errors} === 0`);
		}
	}
	function assignEvaluated({ gen, evaluated, props, items }) {
		if (props instanceof codegen_1.Name) gen.assign((0, codegen_1._)`${evaluated}.props`, props);
		if (items instanceof codegen_1.Name) gen.assign((0, codegen_1._)`${evaluated}.items`, items);
	}
	function schemaKeywords(it, types, typeErrors, errsCount) {
		const { gen, schema, data, allErrors, opts, self } = it;
		const { RULES } = self;
		if (schema.$ref && (opts.ignoreKeywordsWithRef || !(0, util_1.schemaHasRulesButRef)(schema, RULES))) {
			gen.block(() => keywordCode(it, "$ref", RULES.all.$ref.definition));
			return;
		}
		if (!opts.jtd) checkStrictTypes(it, types);
		gen.block(() => {
			for (const group of RULES.rules) groupKeywords(group);
			groupKeywords(RULES.post);
		});
		function groupKeywords(group) {
			if (!(0, applicability_1.shouldUseGroup)(schema, group)) return;
			if (group.type) {
				gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers));
				iterateKeywords(it, group);
				if (types.length === 1 && types[0] === group.type && typeErrors) {
					gen.else();
					(0, dataType_2.reportTypeError)(it);
				}
				gen.endIf();
			} else iterateKeywords(it, group);
			if (!allErrors) gen.if((0, codegen_1._)`${names_1.default.errors} === ${errsCount || 0}`);
		}
	}
	function iterateKeywords(it, group) {
		const { gen, schema, opts: { useDefaults } } = it;
		if (useDefaults) (0, defaults_1.assignDefaults)(it, group.type);
		gen.block(() => {
			for (const rule of group.rules) if ((0, applicability_1.shouldUseRule)(schema, rule)) keywordCode(it, rule.keyword, rule.definition, group.type);
		});
	}
	function checkStrictTypes(it, types) {
		if (it.schemaEnv.meta || !it.opts.strictTypes) return;
		checkContextTypes(it, types);
		if (!it.opts.allowUnionTypes) checkMultipleTypes(it, types);
		checkKeywordTypes(it, it.dataTypes);
	}
	function checkContextTypes(it, types) {
		if (!types.length) return;
		if (!it.dataTypes.length) {
			it.dataTypes = types;
			return;
		}
		types.forEach((t) => {
			if (!includesType(it.dataTypes, t)) strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
		});
		narrowSchemaTypes(it, types);
	}
	function checkMultipleTypes(it, ts) {
		if (ts.length > 1 && !(ts.length === 2 && ts.includes("null"))) strictTypesError(it, "use allowUnionTypes to allow union type keyword");
	}
	function checkKeywordTypes(it, ts) {
		const rules = it.self.RULES.all;
		for (const keyword in rules) {
			const rule = rules[keyword];
			if (typeof rule == "object" && (0, applicability_1.shouldUseRule)(it.schema, rule)) {
				const { type } = rule.definition;
				if (type.length && !type.some((t) => hasApplicableType(ts, t))) strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
			}
		}
	}
	function hasApplicableType(schTs, kwdT) {
		return schTs.includes(kwdT) || kwdT === "number" && schTs.includes("integer");
	}
	function includesType(ts, t) {
		return ts.includes(t) || t === "integer" && ts.includes("number");
	}
	function narrowSchemaTypes(it, withTypes) {
		const ts = [];
		for (const t of it.dataTypes) if (includesType(withTypes, t)) ts.push(t);
		else if (withTypes.includes("integer") && t === "number") ts.push("integer");
		it.dataTypes = ts;
	}
	function strictTypesError(it, msg) {
		const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
		msg += ` at "${schemaPath}" (strictTypes)`;
		(0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
	}
	var KeywordCxt = class {
		constructor(it, def, keyword) {
			(0, keyword_1.validateKeywordUsage)(it, def, keyword);
			this.gen = it.gen;
			this.allErrors = it.allErrors;
			this.keyword = keyword;
			this.data = it.data;
			this.schema = it.schema[keyword];
			this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data;
			this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data);
			this.schemaType = def.schemaType;
			this.parentSchema = it.schema;
			this.params = {};
			this.it = it;
			this.def = def;
			if (this.$data) this.schemaCode = it.gen.const("vSchema", getData(this.$data, it));
			else {
				this.schemaCode = this.schemaValue;
				if (!(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
			}
			if ("code" in def ? def.trackErrors : def.errors !== false) this.errsCount = it.gen.const("_errs", names_1.default.errors);
		}
		result(condition, successAction, failAction) {
			this.failResult((0, codegen_1.not)(condition), successAction, failAction);
		}
		failResult(condition, successAction, failAction) {
			this.gen.if(condition);
			if (failAction) failAction();
			else this.error();
			if (successAction) {
				this.gen.else();
				successAction();
				if (this.allErrors) this.gen.endIf();
			} else if (this.allErrors) this.gen.endIf();
			else this.gen.else();
		}
		pass(condition, failAction) {
			this.failResult((0, codegen_1.not)(condition), void 0, failAction);
		}
		fail(condition) {
			if (condition === void 0) {
				this.error();
				if (!this.allErrors) this.gen.if(false);
				return;
			}
			this.gen.if(condition);
			this.error();
			if (this.allErrors) this.gen.endIf();
			else this.gen.else();
		}
		fail$data(condition) {
			if (!this.$data) return this.fail(condition);
			const { schemaCode } = this;
			this.fail((0, codegen_1._)`${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
		}
		error(append, errorParams, errorPaths) {
			if (errorParams) {
				this.setParams(errorParams);
				this._error(append, errorPaths);
				this.setParams({});
				return;
			}
			this._error(append, errorPaths);
		}
		_error(append, errorPaths) {
			(append ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
		}
		$dataError() {
			(0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
		}
		reset() {
			if (this.errsCount === void 0) throw new Error("add \"trackErrors\" to keyword definition");
			(0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
		}
		ok(cond) {
			if (!this.allErrors) this.gen.if(cond);
		}
		setParams(obj, assign) {
			if (assign) Object.assign(this.params, obj);
			else this.params = obj;
		}
		block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
			this.gen.block(() => {
				this.check$data(valid, $dataValid);
				codeBlock();
			});
		}
		check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
			if (!this.$data) return;
			const { gen, schemaCode, schemaType, def } = this;
			gen.if((0, codegen_1.or)((0, codegen_1._)`${schemaCode} === undefined`, $dataValid));
			if (valid !== codegen_1.nil) gen.assign(valid, true);
			if (schemaType.length || def.validateSchema) {
				gen.elseIf(this.invalid$data());
				this.$dataError();
				if (valid !== codegen_1.nil) gen.assign(valid, false);
			}
			gen.else();
		}
		invalid$data() {
			const { gen, schemaCode, schemaType, def, it } = this;
			return (0, codegen_1.or)(wrong$DataType(), invalid$DataSchema());
			function wrong$DataType() {
				if (schemaType.length) {
					/* istanbul ignore if */
					if (!(schemaCode instanceof codegen_1.Name)) throw new Error("ajv implementation error");
					const st = Array.isArray(schemaType) ? schemaType : [schemaType];
					return (0, codegen_1._)`${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
				}
				return codegen_1.nil;
			}
			function invalid$DataSchema() {
				if (def.validateSchema) {
					const validateSchemaRef = gen.scopeValue("validate$data", { ref: def.validateSchema });
					return (0, codegen_1._)`!${validateSchemaRef}(${schemaCode})`;
				}
				return codegen_1.nil;
			}
		}
		subschema(appl, valid) {
			const subschema = (0, subschema_1.getSubschema)(this.it, appl);
			(0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
			(0, subschema_1.extendSubschemaMode)(subschema, appl);
			const nextContext = {
				...this.it,
				...subschema,
				items: void 0,
				props: void 0
			};
			subschemaCode(nextContext, valid);
			return nextContext;
		}
		mergeEvaluated(schemaCxt, toName) {
			const { it, gen } = this;
			if (!it.opts.unevaluated) return;
			if (it.props !== true && schemaCxt.props !== void 0) it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName);
			if (it.items !== true && schemaCxt.items !== void 0) it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName);
		}
		mergeValidEvaluated(schemaCxt, valid) {
			const { it, gen } = this;
			if (it.opts.unevaluated && (it.props !== true || it.items !== true)) {
				gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name));
				return true;
			}
		}
	};
	exports.KeywordCxt = KeywordCxt;
	function keywordCode(it, keyword, def, ruleType) {
		const cxt = new KeywordCxt(it, def, keyword);
		if ("code" in def) def.code(cxt, ruleType);
		else if (cxt.$data && def.validate) (0, keyword_1.funcKeywordCode)(cxt, def);
		else if ("macro" in def) (0, keyword_1.macroKeywordCode)(cxt, def);
		else if (def.compile || def.validate) (0, keyword_1.funcKeywordCode)(cxt, def);
	}
	const JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/;
	const RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
	function getData($data, { dataLevel, dataNames, dataPathArr }) {
		let jsonPointer;
		let data;
		if ($data === "") return names_1.default.rootData;
		if ($data[0] === "/") {
			if (!JSON_POINTER.test($data)) throw new Error(`Invalid JSON-pointer: ${$data}`);
			jsonPointer = $data;
			data = names_1.default.rootData;
		} else {
			const matches = RELATIVE_JSON_POINTER.exec($data);
			if (!matches) throw new Error(`Invalid JSON-pointer: ${$data}`);
			const up = +matches[1];
			jsonPointer = matches[2];
			if (jsonPointer === "#") {
				if (up >= dataLevel) throw new Error(errorMsg("property/index", up));
				return dataPathArr[dataLevel - up];
			}
			if (up > dataLevel) throw new Error(errorMsg("data", up));
			data = dataNames[dataLevel - up];
			if (!jsonPointer) return data;
		}
		let expr = data;
		const segments = jsonPointer.split("/");
		for (const segment of segments) if (segment) {
			data = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`;
			expr = (0, codegen_1._)`${expr} && ${data}`;
		}
		return expr;
		function errorMsg(pointerType, up) {
			return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
		}
	}
	exports.getData = getData;
}));
// node_modules/ajv/dist/runtime/validation_error.js
var require_validation_error = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var ValidationError = class extends Error {
		constructor(errors) {
			super("validation failed");
			this.errors = errors;
			this.ajv = this.validation = true;
		}
	};
	exports.default = ValidationError;
}));
// node_modules/ajv/dist/compile/ref_error.js
var require_ref_error = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const resolve_1 = require_resolve();
	var MissingRefError = class extends Error {
		constructor(resolver, baseId, ref, msg) {
			super(msg || `can't resolve reference ${ref} from id ${baseId}`);
			this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref);
			this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
		}
	};
	exports.default = MissingRefError;
}));
// node_modules/ajv/dist/compile/index.js
var require_compile = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
	const codegen_1 = require_codegen();
	const validation_error_1 = require_validation_error();
	const names_1 = require_names();
	const resolve_1 = require_resolve();
	const util_1 = require_util();
	const validate_1 = require_validate();
	var SchemaEnv = class {
		constructor(env) {
			var _a;
			this.refs = {};
			this.dynamicAnchors = {};
			let schema;
			if (typeof env.schema == "object") schema = env.schema;
			this.schema = env.schema;
			this.schemaId = env.schemaId;
			this.root = env.root || this;
			this.baseId = (_a = env.baseId) !== null && _a !== void 0 ? _a : (0, resolve_1.normalizeId)(schema === null || schema === void 0 ? void 0 : schema[env.schemaId || "$id"]);
			this.schemaPath = env.schemaPath;
			this.localRefs = env.localRefs;
			this.meta = env.meta;
			this.$async = schema === null || schema === void 0 ? void 0 : schema.$async;
			this.refs = {};
		}
	};
	exports.SchemaEnv = SchemaEnv;
	function compileSchema(sch) {
		const _sch = getCompilingSchema.call(this, sch);
		if (_sch) return _sch;
		const rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId);
		const { es5, lines } = this.opts.code;
		const { ownProperties } = this.opts;
		const gen = new codegen_1.CodeGen(this.scope, {
			es5,
			lines,
			ownProperties
		});
		let _ValidationError;
		if (sch.$async) _ValidationError = gen.scopeValue("Error", {
			ref: validation_error_1.default,
			code: (0, codegen_1._)`require("ajv/dist/runtime/validation_error").default`
		});
		const validateName = gen.scopeName("validate");
		sch.validateName = validateName;
		const schemaCxt = {
			gen,
			allErrors: this.opts.allErrors,
			data: names_1.default.data,
			parentData: names_1.default.parentData,
			parentDataProperty: names_1.default.parentDataProperty,
			dataNames: [names_1.default.data],
			dataPathArr: [codegen_1.nil],
			dataLevel: 0,
			dataTypes: [],
			definedProperties: /* @__PURE__ */ new Set(),
			topSchemaRef: gen.scopeValue("schema", this.opts.code.source === true ? {
				ref: sch.schema,
				code: (0, codegen_1.stringify)(sch.schema)
			} : { ref: sch.schema }),
			validateName,
			ValidationError: _ValidationError,
			schema: sch.schema,
			schemaEnv: sch,
			rootId,
			baseId: sch.baseId || rootId,
			schemaPath: codegen_1.nil,
			errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
			errorPath: (0, codegen_1._)`""`,
			opts: this.opts,
			self: this
		};
		let sourceCode;
		try {
			this._compilations.add(sch);
			(0, validate_1.validateFunctionCode)(schemaCxt);
			gen.optimize(this.opts.code.optimize);
			const validateCode = gen.toString();
			sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
			if (this.opts.code.process) sourceCode = this.opts.code.process(sourceCode, sch);
			const validate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode)(this, this.scope.get());
			this.scope.value(validateName, { ref: validate });
			validate.errors = null;
			validate.schema = sch.schema;
			validate.schemaEnv = sch;
			if (sch.$async) validate.$async = true;
			if (this.opts.code.source === true) validate.source = {
				validateName,
				validateCode,
				scopeValues: gen._values
			};
			if (this.opts.unevaluated) {
				const { props, items } = schemaCxt;
				validate.evaluated = {
					props: props instanceof codegen_1.Name ? void 0 : props,
					items: items instanceof codegen_1.Name ? void 0 : items,
					dynamicProps: props instanceof codegen_1.Name,
					dynamicItems: items instanceof codegen_1.Name
				};
				if (validate.source) validate.source.evaluated = (0, codegen_1.stringify)(validate.evaluated);
			}
			sch.validate = validate;
			return sch;
		} catch (e) {
			delete sch.validate;
			delete sch.validateName;
			if (sourceCode) this.logger.error("Error compiling schema, function code:", sourceCode);
			throw e;
		} finally {
			this._compilations.delete(sch);
		}
	}
	exports.compileSchema = compileSchema;
	function resolveRef(root, baseId, ref) {
		var _a;
		ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
		const schOrFunc = root.refs[ref];
		if (schOrFunc) return schOrFunc;
		let _sch = resolve.call(this, root, ref);
		if (_sch === void 0) {
			const schema = (_a = root.localRefs) === null || _a === void 0 ? void 0 : _a[ref];
			const { schemaId } = this.opts;
			if (schema) _sch = new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			});
		}
		if (_sch === void 0) return;
		return root.refs[ref] = inlineOrCompile.call(this, _sch);
	}
	exports.resolveRef = resolveRef;
	function inlineOrCompile(sch) {
		if ((0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs)) return sch.schema;
		return sch.validate ? sch : compileSchema.call(this, sch);
	}
	function getCompilingSchema(schEnv) {
		for (const sch of this._compilations) if (sameSchemaEnv(sch, schEnv)) return sch;
	}
	exports.getCompilingSchema = getCompilingSchema;
	function sameSchemaEnv(s1, s2) {
		return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
	}
	function resolve(root, ref) {
		let sch;
		while (typeof (sch = this.refs[ref]) == "string") ref = sch;
		return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
	}
	function resolveSchema(root, ref) {
		const p = this.opts.uriResolver.parse(ref);
		const refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p);
		let baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, void 0);
		if (Object.keys(root.schema).length > 0 && refPath === baseId) return getJsonPointer.call(this, p, root);
		const id = (0, resolve_1.normalizeId)(refPath);
		const schOrRef = this.refs[id] || this.schemas[id];
		if (typeof schOrRef == "string") {
			const sch = resolveSchema.call(this, root, schOrRef);
			if (typeof (sch === null || sch === void 0 ? void 0 : sch.schema) !== "object") return;
			return getJsonPointer.call(this, p, sch);
		}
		if (typeof (schOrRef === null || schOrRef === void 0 ? void 0 : schOrRef.schema) !== "object") return;
		if (!schOrRef.validate) compileSchema.call(this, schOrRef);
		if (id === (0, resolve_1.normalizeId)(ref)) {
			const { schema } = schOrRef;
			const { schemaId } = this.opts;
			const schId = schema[schemaId];
			if (schId) baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
			return new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			});
		}
		return getJsonPointer.call(this, p, schOrRef);
	}
	exports.resolveSchema = resolveSchema;
	const PREVENT_SCOPE_CHANGE = /* @__PURE__ */ new Set([
		"properties",
		"patternProperties",
		"enum",
		"dependencies",
		"definitions"
	]);
	function getJsonPointer(parsedRef, { baseId, schema, root }) {
		var _a;
		if (((_a = parsedRef.fragment) === null || _a === void 0 ? void 0 : _a[0]) !== "/") return;
		for (const part of parsedRef.fragment.slice(1).split("/")) {
			if (typeof schema === "boolean") return;
			const partSchema = schema[(0, util_1.unescapeFragment)(part)];
			if (partSchema === void 0) return;
			schema = partSchema;
			const schId = typeof schema === "object" && schema[this.opts.schemaId];
			if (!PREVENT_SCOPE_CHANGE.has(part) && schId) baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
		}
		let env;
		if (typeof schema != "boolean" && schema.$ref && !(0, util_1.schemaHasRulesButRef)(schema, this.RULES)) {
			const $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema.$ref);
			env = resolveSchema.call(this, root, $ref);
		}
		const { schemaId } = this.opts;
		env = env || new SchemaEnv({
			schema,
			schemaId,
			root,
			baseId
		});
		if (env.schema !== env.root.schema) return env;
	}
}));
// node_modules/ajv/dist/refs/data.json
var require_data = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	module.exports = {
		"$id": "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
		"description": "Meta-schema for $data reference (JSON AnySchema extension proposal)",
		"type": "object",
		"required": ["$data"],
		"properties": { "$data": {
			"type": "string",
			"anyOf": [{ "format": "relative-json-pointer" }, { "format": "json-pointer" }]
		} },
		"additionalProperties": false
	};
}));
// node_modules/fast-uri/lib/utils.js
var require_utils = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	/** @type {(value: string) => boolean} */
	const isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu);
	/** @type {(value: string) => boolean} */
	const isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u);
	/** @type {(value: string) => boolean} */
	const isPort = RegExp.prototype.test.bind(/^\d*$/u);
	/** @type {(value: string) => boolean} */
	const isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu);
	/** @type {(value: string) => boolean} */
	const isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu);
	/** @type {(value: string) => boolean} */
	const isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u);
	/** @type {(value: string) => boolean} */
	const isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u);
	/** @type {(value: string) => boolean} */
	const isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u);
	const BYTE_HEX = new Array(256);
	{
		const HEX_DIGITS = "0123456789ABCDEF";
		for (let i = 0; i < 256; i++) BYTE_HEX[i] = "%" + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 15];
	}
	function percentEncodeNonAscii(cp) {
		if (cp < 2048) return BYTE_HEX[192 | cp >> 6] + BYTE_HEX[128 | cp & 63];
		if (cp < 65536) return BYTE_HEX[224 | cp >> 12] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
		return BYTE_HEX[240 | cp >> 18] + BYTE_HEX[128 | cp >> 12 & 63] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
	}
	/**
	* @param {Array<string>} input
	* @returns {string}
	*/
	function stringArrayToHexStripped(input) {
		let acc = "";
		let code = 0;
		let i = 0;
		for (i = 0; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (code === 48) continue;
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
			break;
		}
		for (i += 1; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
		}
		return acc;
	}
	/** @type {(value: string) => boolean} */
	const isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/);
	/** @type {(value: string) => boolean} */
	const isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/);
	/** @type {(value: string) => boolean} */
	const isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/);
	/**
	* @param {string} value
	* @returns {boolean}
	*/
	const nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
	/**
	* @param {string} zone
	* @returns {boolean}
	*/
	function isZoneIdentifier(zone) {
		if (zone.length === 0) return false;
		for (let i = 0; i < zone.length; i++) {
			if (isZoneCharacter(zone[i])) continue;
			if (zone[i] === "%" && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
				i += 2;
				continue;
			}
			return false;
		}
		return true;
	}
	/**
	* Compresses the longest run of zero hextets to "::" per RFC 5952. A run of a
	* single zero hextet is left uncompressed. On ties the leftmost run wins.
	*
	* @param {string[]} hextets
	* @returns {string}
	*/
	function compressIPv6ZeroRun(hextets) {
		let bestStart = -1;
		let bestLength = 0;
		let runStart = -1;
		let runLength = 0;
		for (let i = 0; i < hextets.length; i++) if (hextets[i] === "0") {
			if (runStart === -1) runStart = i;
			runLength++;
			if (runLength > bestLength) {
				bestLength = runLength;
				bestStart = runStart;
			}
		} else {
			runStart = -1;
			runLength = 0;
		}
		if (bestLength < 2) return hextets.join(":");
		const head = hextets.slice(0, bestStart).join(":");
		const tail = hextets.slice(bestStart + bestLength).join(":");
		return head + "::" + tail;
	}
	/**
	* Validates an IPv6 address against the alternatives in RFC 3986 section
	* 3.2.2 and returns the same address with leading hextet zeroes removed.
	* An embedded IPv4 address counts as two hextets and is only valid at the end.
	*
	* @param {string} input
	* @returns {string|undefined}
	*/
	function normalizeIPv6Address(input) {
		const compression = input.indexOf("::");
		if (compression !== -1 && input.indexOf("::", compression + 1) !== -1) return void 0;
		const left = compression === -1 ? input.split(":") : input.slice(0, compression).split(":");
		const right = compression === -1 ? [] : input.slice(compression + 2).split(":");
		if (compression !== -1) {
			if (left.length === 1 && left[0] === "") left.length = 0;
			if (right.length === 1 && right[0] === "") right.length = 0;
		}
		const parts = left.concat(right);
		let hextetCount = 0;
		for (let i = 0; i < parts.length; i++) {
			const part = parts[i];
			if (part === "") return void 0;
			if (part.indexOf(".") !== -1) {
				if (i !== parts.length - 1 || compression !== -1 && right.length === 0 || !isIPv4(part)) return void 0;
				hextetCount += 2;
				continue;
			}
			if (!isHextet(part)) return void 0;
			parts[i] = parseInt(part, 16).toString(16);
			hextetCount++;
		}
		if (compression === -1) {
			if (hextetCount !== 8) return void 0;
			return compressIPv6ZeroRun(parts);
		}
		if (hextetCount >= 8) return void 0;
		const expanded = parts.slice(0, left.length);
		for (let i = hextetCount; i < 8; i++) expanded.push("0");
		for (let i = left.length; i < parts.length; i++) expanded.push(parts[i]);
		return compressIPv6ZeroRun(expanded);
	}
	/**
	* @typedef {Object} NormalizeIPv6Result
	* @property {string} host - The normalized host.
	* @property {string} [escapedHost] - The escaped host.
	* @property {boolean} isIPV6 - Indicates if the host is an IPv6 address.
	* @property {boolean} [isIPVFuture] - Indicates if the host is an IPvFuture literal.
	* @property {boolean} [error] - Indicates if a bracketed IP literal is malformed.
	*/
	/**
	* Validates and normalizes a bracketed IP literal. Raw zone separators remain
	* accepted for backwards compatibility, while encoded separators and zone
	* contents follow RFC 6874.
	*
	* @param {string} host
	* @returns {NormalizeIPv6Result}
	*/
	function normalizeIPv6(host) {
		const bracketed = host[0] === "[" && host[host.length - 1] === "]";
		if ((host[0] === "[" || host[host.length - 1] === "]") && !bracketed) return {
			host,
			isIPV6: false,
			error: true
		};
		let input = bracketed ? host.slice(1, -1) : host;
		if (bracketed && isIPvFuture(input)) {
			input = input.toLowerCase();
			return {
				host: `[${input}]`,
				escapedHost: input,
				isIPV6: false,
				isIPVFuture: true
			};
		}
		if (findToken(input, ":") < 2) return {
			host,
			isIPV6: false,
			error: bracketed
		};
		let zoneIdentifier = "";
		const zoneSeparator = input.indexOf("%");
		if (zoneSeparator !== -1) {
			const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === "%25" ? 3 : 1;
			zoneIdentifier = input.slice(zoneSeparator + separatorLength);
			if (!isZoneIdentifier(zoneIdentifier)) return {
				host,
				isIPV6: false,
				error: true
			};
			input = input.slice(0, zoneSeparator);
		}
		const address = normalizeIPv6Address(input);
		if (address === void 0) return {
			host,
			isIPV6: false,
			error: true
		};
		return {
			host: address + (zoneIdentifier ? "%" + zoneIdentifier : ""),
			escapedHost: address + (zoneIdentifier ? "%25" + zoneIdentifier : ""),
			isIPV6: true
		};
	}
	/**
	* @param {string} str
	* @param {string} token
	* @returns {number}
	*/
	function findToken(str, token) {
		let ind = 0;
		for (let i = 0; i < str.length; i++) if (str[i] === token) ind++;
		return ind;
	}
	/**
	* @param {string} path
	* @returns {string}
	*
	* @see https://datatracker.ietf.org/doc/html/rfc3986#section-5.2.4
	*/
	function removeDotSegments(path) {
		let input = path;
		const output = [];
		let nextSlash = -1;
		let len = 0;
		while (len = input.length) {
			if (len === 1) {
				if (input === ".") break;
				else if (input === "/") {
					output.push("/");
					break;
				} else {
					output.push(input);
					break;
				}
			} else if (len === 2) {
				if (input[0] === ".") {
					if (input[1] === ".") break;
					else if (input[1] === "/") {
						input = input.slice(2);
						continue;
					}
				} else if (input[0] === "/") {
					if (input[1] === "." || input[1] === "/") {
						output.push("/");
						break;
					}
				}
			} else if (len === 3) {
				if (input === "/..") {
					if (output.length !== 0) output.pop();
					output.push("/");
					break;
				}
			}
			if (input[0] === ".") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(3);
						continue;
					}
				} else if (input[1] === "/") {
					input = input.slice(2);
					continue;
				}
			} else if (input[0] === "/") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(2);
						continue;
					} else if (input[2] === ".") {
						if (input[3] === "/") {
							input = input.slice(3);
							if (output.length !== 0) output.pop();
							continue;
						}
					}
				}
			}
			if ((nextSlash = input.indexOf("/", 1)) === -1) {
				output.push(input);
				break;
			} else {
				output.push(input.slice(0, nextSlash));
				input = input.slice(nextSlash);
			}
		}
		return output.join("");
	}
	/**
	* Removes dot segments from the path of a relative reference (a path that does
	* not start with "/") without changing what it resolves to against any base.
	* Unlike `removeDotSegments`, leading ".." segments that cannot be collapsed
	* are kept, the result never becomes root-relative, and a result that would be
	* empty or start with an empty segment is prefixed with "." (an empty path
	* means "same document" and a leading "//" would introduce an authority).
	*
	* @param {string} path
	* @returns {string}
	*/
	function removeDotSegmentsRelative(path) {
		if (path === "" || path[0] === "/") return removeDotSegments(path);
		const segments = path.split("/");
		const last = segments.length - 1;
		/** @type {string[]} */
		const output = [];
		let trailingDirectory = false;
		for (let i = 0; i <= last; i++) {
			const segment = segments[i];
			if (segment === "." || segment === "..") {
				if (segment === "..") {
					if (output.length !== 0 && output[output.length - 1] !== "..") output.pop();
					else output.push("..");
				}
				trailingDirectory = i === last;
			} else output.push(segment);
		}
		if (trailingDirectory && output[output.length - 1] !== "..") output.push("");
		if (output.length === 0 || output[0] === "" || output[0].includes(":")) output.unshift(".");
		return output.join("/");
	}
	/**
	* Re-escape RFC 3986 gen-delims that must not appear literally in the host.
	* After the URI regex parses, these characters cannot be literal in the host
	* field, so any that appear after decoding came from percent-encoding and
	* must be restored to prevent authority structure changes.
	*
	* @param {string} host
	* @param {boolean} isIP - true for IPv4/IPv6 hosts (skip colon re-escaping)
	* @returns {string}
	*/
	const HOST_DELIMS = {
		"@": "%40",
		"/": "%2F",
		"?": "%3F",
		"#": "%23",
		":": "%3A"
	};
	const HOST_DELIM_RE = /[@/?#:]/g;
	const HOST_DELIM_NO_COLON_RE = /[@/?#]/g;
	function reescapeHostDelimiters(host, isIP) {
		const re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE;
		re.lastIndex = 0;
		return host.replace(re, (ch) => HOST_DELIMS[ch]);
	}
	/**
	* Normalizes percent escapes and optionally decodes only unreserved ASCII bytes.
	* Reserved delimiters such as `%2F` stay escaped; `%2E` is unreserved.
	*
	* @param {string} input
	* @param {boolean} [decodeUnreserved=false]
	* @returns {string}
	*/
	function normalizePercentEncoding(input, decodeUnreserved = false) {
		if (input.indexOf("%") === -1) return input;
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decodeUnreserved && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			output += input[i];
		}
		return output;
	}
	/**
	* Normalizes path data without turning reserved escapes into live path syntax.
	* Valid escapes are uppercased, raw unsafe characters are escaped, and only
	* unreserved bytes that are not `.` are decoded.
	*
	* @param {string} input
	* @returns {string}
	*/
	function normalizePathEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decoded !== "." && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isPathCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Serializes a path without rewriting reserved data. Raw RFC 3986 path
	* characters remain literal, valid escapes are preserved and uppercased, and
	* everything else is UTF-8 percent-encoded. In a path-noscheme, a colon in the
	* first segment must be escaped so the result cannot be parsed as a scheme.
	*
	* @param {string} input
	* @param {boolean} [pathNoScheme=false]
	* @returns {string}
	*/
	function serializePathEncoding(input, pathNoScheme = false) {
		let output = "";
		let firstSegment = pathNoScheme && input[0] !== "/";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (ch === "/") firstSegment = false;
			if (isPathCharacter(ch) && (ch !== ":" || !firstSegment)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Percent-encodes a URI component using its RFC 3986 literal character set.
	* Existing valid escapes are preserved and normalized to uppercase hex.
	*
	* @param {string} input
	* @param {(value: string) => boolean} isAllowed
	* @returns {string}
	*/
	function encodeComponent(input, isAllowed) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (isAllowed(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Encodes userinfo while preserving its RFC 3986 §3.2.1 literal characters.
	* In particular, authority delimiters such as `@`, `/`, `?`, and `#` are data.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeUserinfo(input) {
		return encodeComponent(input, isUserinfoCharacter);
	}
	/**
	* Encodes query data using the RFC 3986 §3.4 grammar. A literal `#` must be
	* escaped because it would otherwise begin the fragment component.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeQuery(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	/**
	* Encodes fragment data using the RFC 3986 §3.5 grammar.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeFragment(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function isEscapeSafe(cp) {
		return cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 42 || cp === 43 || cp === 45 || cp === 46 || cp === 47 || cp === 64 || cp === 95;
	}
	/**
	* Normalizes the percent-encoding of a query or fragment component.
	*
	* Like `normalizePathEncoding`, but uses the query/fragment character set
	* (which additionally allows `?`) and decodes `.` since it has no dot-segment
	* meaning outside of a path.
	*
	* @param {string} input
	* @returns {string}
	*/
	function normalizeQueryFragmentEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isQueryFragmentCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Escapes a component while preserving existing valid percent escapes.
	*
	* @param {string} input
	* @returns {string}
	*/
	function escapePreservingEscapes(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			output += escape(input[i]);
		}
		return output;
	}
	/**
	* @param {import('../types/index').URIComponent} component
	* @returns {string|undefined}
	*/
	function recomposeAuthority(component) {
		const uriTokens = [];
		if (component.userinfo !== void 0) {
			uriTokens.push(encodeUserinfo(component.userinfo));
			uriTokens.push("@");
		}
		if (component.host !== void 0) {
			let host = component.host;
			if (!isIPv4(host)) {
				let ipV6res = normalizeIPv6(host);
				if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
					host = normalizePercentEncoding(host, true);
					ipV6res = normalizeIPv6(host);
				}
				if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) host = `[${ipV6res.escapedHost}]`;
				else host = reescapeHostDelimiters(host, false);
			}
			uriTokens.push(host);
		}
		if (typeof component.port === "number" || typeof component.port === "string") {
			const port = String(component.port);
			if (!isPort(port)) throw new TypeError("URI port is malformed.");
			uriTokens.push(":");
			uriTokens.push(port);
		}
		return uriTokens.length ? uriTokens.join("") : void 0;
	}
	module.exports = {
		nonSimpleDomain,
		recomposeAuthority,
		reescapeHostDelimiters,
		normalizePercentEncoding,
		normalizePathEncoding,
		serializePathEncoding,
		normalizeQueryFragmentEncoding,
		encodeUserinfo,
		encodeQuery,
		encodeFragment,
		escapePreservingEscapes,
		removeDotSegments,
		removeDotSegmentsRelative,
		isIPv4,
		isUUID,
		normalizeIPv6,
		stringArrayToHexStripped
	};
}));
// node_modules/fast-uri/lib/schemes.js
var require_schemes = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const { isUUID } = require_utils();
	const URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu;
	const supportedSchemeNames = [
		"http",
		"https",
		"ws",
		"wss",
		"urn",
		"urn:uuid"
	];
	/** @typedef {supportedSchemeNames[number]} SchemeName */
	/**
	* @param {string} name
	* @returns {name is SchemeName}
	*/
	function isValidSchemeName(name) {
		return supportedSchemeNames.indexOf(name) !== -1;
	}
	/**
	* @callback SchemeFn
	* @param {import('../types/index').URIComponent} component
	* @param {import('../types/index').Options} options
	* @returns {import('../types/index').URIComponent}
	*/
	/**
	* @typedef {Object} SchemeHandler
	* @property {SchemeName} scheme - The scheme name.
	* @property {boolean} [domainHost] - Indicates if the scheme supports domain hosts.
	* @property {SchemeFn} parse - Function to parse the URI component for this scheme.
	* @property {SchemeFn} serialize - Function to serialize the URI component for this scheme.
	* @property {boolean} [skipNormalize] - Indicates if normalization should be skipped for this scheme.
	* @property {boolean} [absolutePath] - Indicates if the scheme uses absolute paths.
	* @property {boolean} [unicodeSupport] - Indicates if the scheme supports Unicode.
	*/
	/**
	* @param {import('../types/index').URIComponent} wsComponent
	* @returns {boolean}
	*/
	function wsIsSecure(wsComponent) {
		if (wsComponent.secure === true) return true;
		else if (wsComponent.secure === false) return false;
		else if (wsComponent.scheme) return wsComponent.scheme.length === 3 && (wsComponent.scheme[0] === "w" || wsComponent.scheme[0] === "W") && (wsComponent.scheme[1] === "s" || wsComponent.scheme[1] === "S") && (wsComponent.scheme[2] === "s" || wsComponent.scheme[2] === "S");
		else return false;
	}
	/** @type {SchemeFn} */
	function httpParse(component) {
		if (!component.host) component.error = component.error || "HTTP URIs must have a host.";
		return component;
	}
	/** @type {SchemeFn} */
	function httpSerialize(component) {
		const secure = String(component.scheme).toLowerCase() === "https";
		if (component.port === (secure ? 443 : 80) || component.port === "") component.port = void 0;
		if (!component.path) component.path = "/";
		return component;
	}
	/** @type {SchemeFn} */
	function wsParse(wsComponent) {
		wsComponent.secure = wsIsSecure(wsComponent);
		wsComponent.resourceName = (wsComponent.path || "/") + (wsComponent.query ? "?" + wsComponent.query : "");
		wsComponent.path = void 0;
		wsComponent.query = void 0;
		return wsComponent;
	}
	/** @type {SchemeFn} */
	function wsSerialize(wsComponent) {
		if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === "") wsComponent.port = void 0;
		if (typeof wsComponent.secure === "boolean") {
			wsComponent.scheme = wsComponent.secure ? "wss" : "ws";
			wsComponent.secure = void 0;
		}
		if (wsComponent.resourceName) {
			const queryIndex = wsComponent.resourceName.indexOf("?");
			const path = queryIndex === -1 ? wsComponent.resourceName : wsComponent.resourceName.slice(0, queryIndex);
			wsComponent.path = path && path !== "/" ? path : void 0;
			wsComponent.query = queryIndex === -1 ? void 0 : wsComponent.resourceName.slice(queryIndex + 1);
			wsComponent.resourceName = void 0;
		}
		wsComponent.fragment = void 0;
		return wsComponent;
	}
	/** @type {SchemeFn} */
	function urnParse(urnComponent, options) {
		if (!urnComponent.path) {
			urnComponent.error = "URN can not be parsed";
			return urnComponent;
		}
		const matches = urnComponent.path.match(URN_REG);
		if (matches && matches[0] === urnComponent.path) {
			const scheme = options.scheme || urnComponent.scheme || "urn";
			urnComponent.nid = matches[1].toLowerCase();
			urnComponent.nss = matches[2];
			const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || urnComponent.nid}`);
			urnComponent.path = void 0;
			if (schemeHandler) urnComponent = schemeHandler.parse(urnComponent, options);
		} else urnComponent.error = urnComponent.error || "URN can not be parsed.";
		return urnComponent;
	}
	/** @type {SchemeFn} */
	function urnSerialize(urnComponent, options) {
		if (urnComponent.nid === void 0) throw new Error("URN without nid cannot be serialized");
		const scheme = options.scheme || urnComponent.scheme || "urn";
		const nid = urnComponent.nid.toLowerCase();
		const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || nid}`);
		if (schemeHandler) urnComponent = schemeHandler.serialize(urnComponent, options);
		const uriComponent = urnComponent;
		const nss = urnComponent.nss;
		uriComponent.path = `${nid || options.nid}:${nss}`;
		options.skipEscape = true;
		return uriComponent;
	}
	/** @type {SchemeFn} */
	function urnuuidParse(urnComponent, options) {
		const uuidComponent = urnComponent;
		uuidComponent.uuid = uuidComponent.nss;
		uuidComponent.nss = void 0;
		if (!options.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) uuidComponent.error = uuidComponent.error || "UUID is not valid.";
		return uuidComponent;
	}
	/** @type {SchemeFn} */
	function urnuuidSerialize(uuidComponent) {
		const urnComponent = uuidComponent;
		urnComponent.nss = (uuidComponent.uuid || "").toLowerCase();
		return urnComponent;
	}
	const http = {
		scheme: "http",
		domainHost: true,
		parse: httpParse,
		serialize: httpSerialize
	};
	const https = {
		scheme: "https",
		domainHost: http.domainHost,
		parse: httpParse,
		serialize: httpSerialize
	};
	const ws = {
		scheme: "ws",
		domainHost: true,
		parse: wsParse,
		serialize: wsSerialize
	};
	const SCHEMES = {
		http,
		https,
		ws,
		wss: {
			scheme: "wss",
			domainHost: ws.domainHost,
			parse: ws.parse,
			serialize: ws.serialize
		},
		urn: {
			scheme: "urn",
			parse: urnParse,
			serialize: urnSerialize,
			skipNormalize: true
		},
		"urn:uuid": {
			scheme: "urn:uuid",
			parse: urnuuidParse,
			serialize: urnuuidSerialize,
			skipNormalize: true
		}
	};
	Object.setPrototypeOf(SCHEMES, null);
	/**
	* @param {string|undefined} scheme
	* @returns {SchemeHandler|undefined}
	*/
	function getSchemeHandler(scheme) {
		return scheme && (SCHEMES[scheme] || SCHEMES[scheme.toLowerCase()]) || void 0;
	}
	module.exports = {
		wsIsSecure,
		SCHEMES,
		isValidSchemeName,
		getSchemeHandler
	};
}));
// node_modules/fast-uri/index.js
var require_fast_uri = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain } = require_utils();
	const { SCHEMES, getSchemeHandler } = require_schemes();
	const VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
	const MALFORMED_SCHEME_ERROR = "URI scheme is malformed.";
	const MALFORMED_HOST_ERROR = "URI host is malformed.";
	const FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
	/**
	* RFC 3986 section 3.1 does not allow percent-encoding in a scheme, so the
	* scheme is validated as-is and never decoded. Decoding would let inert input
	* such as `%6Aavascript:` become a live `javascript:` scheme.
	*
	* @param {string} scheme
	* @returns {string}
	*/
	function validateScheme(scheme) {
		const stringScheme = String(scheme);
		if (!VALID_SCHEME.test(stringScheme)) throw new TypeError(MALFORMED_SCHEME_ERROR);
		return stringScheme;
	}
	/**
	* @template {import('./types/index').URIComponent|string} T
	* @param {T} uri
	* @param {import('./types/index').Options} [options]
	* @returns {T}
	*/
	function normalize(uri, options) {
		if (typeof uri === "string") uri = normalizeString(uri, options);
		else if (typeof uri === "object") uri = parse(serialize(uri, options), options);
		return uri;
	}
	/**
	* @param {string} baseURI
	* @param {string} relativeURI
	* @param {import('./types/index').Options} [options]
	* @returns {string}
	*/
	function resolve(baseURI, relativeURI, options) {
		const schemelessOptions = options ? Object.assign({ scheme: "null" }, options) : { scheme: "null" };
		const { parsed: baseParsed, malformedAuthorityOrPort: baseMalformed, malformedPercentEncoding: baseMalformedPercentEncoding, malformedSchemeSpecific: baseMalformedSchemeSpecific, malformedHost: baseMalformedHost, malformedScheme: baseMalformedScheme } = parseWithStatus(baseURI, schemelessOptions);
		const { parsed: relativeParsed, malformedAuthorityOrPort: relativeMalformed, malformedPercentEncoding: relativeMalformedPercentEncoding, malformedSchemeSpecific: relativeMalformedSchemeSpecific, malformedHost: relativeMalformedHost, malformedScheme: relativeMalformedScheme } = parseWithStatus(relativeURI, schemelessOptions);
		if (baseMalformed || relativeMalformed || baseMalformedPercentEncoding || relativeMalformedPercentEncoding || baseMalformedSchemeSpecific || relativeMalformedSchemeSpecific || baseMalformedHost || relativeMalformedHost || baseMalformedScheme || relativeMalformedScheme) throw new Error(baseParsed.error || relativeParsed.error || "URI is malformed.");
		const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true);
		const resolvedSchemeHandler = getSchemeHandler(options && options.scheme || resolved.scheme);
		const resolvedHost = resolved.host;
		const resolvedHostIsIP = resolvedHost !== void 0 && resolvedHost !== "" && (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6);
		if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) throw new Error(MALFORMED_HOST_ERROR);
		canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP);
		const encodedASCIIHost = resolvedHost && resolvedHost.indexOf("%") !== -1 && !/\P{ASCII}/u.test(resolvedHost);
		if (resolved.error && !encodedASCIIHost) throw new Error(resolved.error);
		schemelessOptions.skipEscape = true;
		return serialize(resolved, schemelessOptions);
	}
	/**
	* @param {import ('./types/index').URIComponent} base
	* @param {import ('./types/index').URIComponent} relative
	* @param {import('./types/index').Options} [options]
	* @param {boolean} [skipNormalization=false]
	* @returns {import ('./types/index').URIComponent}
	*/
	function resolveComponent(base, relative, options, skipNormalization) {
		/** @type {import('./types/index').URIComponent} */
		const target = {};
		if (!skipNormalization) {
			base = parse(serialize(base, options), options);
			relative = parse(serialize(relative, options), options);
		}
		options = options || {};
		if (!options.tolerant && relative.scheme) {
			target.scheme = relative.scheme;
			target.userinfo = relative.userinfo;
			target.host = relative.host;
			target.port = relative.port;
			target.path = removeDotSegments(relative.path || "");
			target.query = relative.query;
		} else {
			if (relative.userinfo !== void 0 || relative.host !== void 0 || relative.port !== void 0) {
				target.userinfo = relative.userinfo;
				target.host = relative.host;
				target.port = relative.port;
				target.path = removeDotSegments(relative.path || "");
				target.query = relative.query;
			} else {
				if (!relative.path) {
					target.path = base.path;
					if (relative.query !== void 0) target.query = relative.query;
					else target.query = base.query;
				} else {
					if (relative.path[0] === "/") target.path = removeDotSegments(relative.path);
					else {
						const baseHasAuthority = base.userinfo !== void 0 || base.host !== void 0 || base.port !== void 0;
						if (baseHasAuthority && !base.path) target.path = "/" + relative.path;
						else if (!base.path) target.path = relative.path;
						else target.path = base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative.path;
						target.path = base.scheme === void 0 && !baseHasAuthority && target.path[0] !== "/" ? removeDotSegmentsRelative(target.path) : removeDotSegments(target.path);
					}
					target.query = relative.query;
				}
				target.userinfo = base.userinfo;
				target.host = base.host;
				target.port = base.port;
			}
			target.scheme = base.scheme;
		}
		target.fragment = relative.fragment;
		return target;
	}
	/**
	* @param {import ('./types/index').URIComponent|string} uriA
	* @param {import ('./types/index').URIComponent|string} uriB
	* @param {import ('./types/index').Options} options
	* @returns {boolean}
	*/
	function equal(uriA, uriB, options) {
		const normalizedA = normalizeComparableURI(uriA, options);
		const normalizedB = normalizeComparableURI(uriB, options);
		return normalizedA !== void 0 && normalizedB !== void 0 && normalizedA === normalizedB;
	}
	/**
	* @param {Readonly<import('./types/index').URIComponent>} cmpts
	* @param {import('./types/index').Options} [opts]
	* @returns {string}
	*/
	function serialize(cmpts, opts) {
		const component = {
			host: cmpts.host,
			scheme: cmpts.scheme,
			userinfo: cmpts.userinfo,
			port: cmpts.port,
			path: cmpts.path,
			query: cmpts.query,
			nid: cmpts.nid,
			nss: cmpts.nss,
			uuid: cmpts.uuid,
			fragment: cmpts.fragment,
			reference: cmpts.reference,
			resourceName: cmpts.resourceName,
			secure: cmpts.secure,
			error: ""
		};
		const options = Object.assign({}, opts);
		const uriTokens = [];
		if (component.scheme) component.scheme = validateScheme(component.scheme);
		const schemeHandler = getSchemeHandler(options.scheme || component.scheme);
		if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options);
		const hasAuthority = component.userinfo !== void 0 || component.host !== void 0 || component.port !== void 0;
		const schemelessReference = (component.scheme === void 0 || options.reference === "suffix") && !hasAuthority;
		const pathNoScheme = !options.skipEscape && schemelessReference;
		if (component.path !== void 0) {
			if (!options.skipEscape) component.path = serializePathEncoding(component.path, pathNoScheme);
			else component.path = normalizePercentEncoding(component.path);
		}
		if (options.reference !== "suffix" && component.scheme) {
			component.scheme = validateScheme(component.scheme);
			uriTokens.push(component.scheme, ":");
		}
		const authority = recomposeAuthority(component);
		if (authority !== void 0) {
			if (options.reference !== "suffix") uriTokens.push("//");
			uriTokens.push(authority);
			if (component.path && component.path[0] !== "/") uriTokens.push("/");
		}
		if (component.path !== void 0) {
			let s = component.path;
			if (!options.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) s = schemelessReference && s[0] !== "/" ? removeDotSegmentsRelative(s) : removeDotSegments(s);
			if (schemelessReference) s = serializePathEncoding(s, true);
			if (authority === void 0 && s[0] === "/" && s[1] === "/") s = "/%2F" + s.slice(2);
			uriTokens.push(s);
		}
		if (component.query !== void 0) uriTokens.push("?", encodeQuery(component.query));
		if (component.fragment !== void 0) uriTokens.push("#", encodeFragment(component.fragment));
		return uriTokens.join("");
	}
	const URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u;
	const AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/;
	const AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
	/**
	* @param {import('./types/index').URIComponent} parsed
	* @param {RegExpMatchArray} matches
	* @returns {string|undefined}
	*/
	function getParseError(parsed, matches) {
		if (matches[2] !== void 0 && parsed.path && parsed.path[0] !== "/") return "URI path must start with \"/\" when authority is present.";
		if (typeof parsed.port === "number" && (parsed.port < 0 || parsed.port > 65535)) return "URI port is malformed.";
	}
	/**
	* Checks percent syntax without decoding the represented octets. RFC 3986
	* percent-encoding is byte-oriented, so sequences such as `%FF` are valid even
	* though they are not independently valid UTF-8.
	*
	* @param {string|undefined} component
	* @returns {boolean}
	*/
	function hasMalformedPercentEncoding(component) {
		if (component === void 0) return false;
		let percent = component.indexOf("%");
		while (percent !== -1) {
			if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) return true;
			percent = component.indexOf("%", percent + 3);
		}
		return false;
	}
	/**
	* Whether the host is a bracketed IP literal (RFC 3986 `IP-literal`).
	* An unterminated `[` is not a literal, so it must still be validated as a
	* reg-name instead of being waved through as an IP.
	*
	* @param {string} host
	* @returns {boolean}
	*/
	function isIPLiteral(host) {
		return host[0] === "[" && host[host.length - 1] === "]";
	}
	/**
	* @param {RegExpMatchArray} matches
	* @returns {boolean}
	*/
	function hasMalformedComponentPercentEncoding(matches) {
		const host = matches[4];
		return hasMalformedPercentEncoding(matches[3]) || host !== void 0 && !isIPLiteral(host) && hasMalformedPercentEncoding(host) || hasMalformedPercentEncoding(matches[6]) || hasMalformedPercentEncoding(matches[7]) || hasMalformedPercentEncoding(matches[8]);
	}
	/**
	* @param {import('./types/index').URIComponent} parsed
	* @param {import('./types/index').Options} options
	* @param {{ domainHost?: boolean, unicodeSupport?: boolean }|undefined} schemeHandler
	* @param {boolean} isIP
	* @returns {boolean} whether host conversion failed
	*/
	function canonicalizeHost(parsed, options, schemeHandler, isIP) {
		if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) {
			parsed.error = parsed.error || MALFORMED_HOST_ERROR;
			return true;
		}
		if (!options.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport) && parsed.host && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && isIP === false && nonSimpleDomain(parsed.host)) {
			let url;
			try {
				url = new URL("http://" + parsed.host);
			} catch (e) {
				parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e;
				return true;
			}
			if (!isHostOnlyURL(url)) {
				parsed.error = parsed.error || MALFORMED_HOST_ERROR;
				return true;
			}
			parsed.host = url.hostname;
		}
		return false;
	}
	/**
	* Whether a domain host contains an ASCII character that RFC 3986 does not
	* allow in a reg-name (unreserved, sub-delims, or pct-encoded). Such a host is
	* rejected instead of being handed to the WHATWG URL parser, which would treat
	* "@" as a userinfo delimiter (silently dropping the data before it) and strip
	* TAB, LF, and CR. Non-ASCII characters remain allowed for IDNs.
	*
	* @param {import('./types/index').URIComponent} parsed
	* @param {import('./types/index').Options} options
	* @param {{ domainHost?: boolean }|undefined} schemeHandler
	* @param {boolean} isIP
	* @returns {boolean}
	*/
	function hasForbiddenDomainHost(parsed, options, schemeHandler, isIP) {
		return Boolean(parsed.host && isIP === false && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host));
	}
	/**
	* @param {URL} url
	* @returns {boolean}
	*/
	function isHostOnlyURL(url) {
		return url.username === "" && url.password === "" && url.port === "" && url.pathname === "/" && url.search === "" && url.hash === "" && url.hostname !== "";
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {{ parsed: import('./types/index').URIComponent, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
	*/
	function parseWithStatus(uri, opts) {
		const options = Object.assign({}, opts);
		/** @type {import('./types/index').URIComponent} */
		const parsed = {
			scheme: void 0,
			userinfo: void 0,
			host: "",
			port: void 0,
			path: "",
			query: void 0,
			fragment: void 0
		};
		let malformedAuthorityOrPort = false;
		let malformedPercentEncoding = false;
		let malformedSchemeSpecific = false;
		let malformedHost = false;
		let malformedIPLiteral = false;
		let malformedScheme = false;
		let isIP = false;
		if (options.reference === "suffix") {
			if (options.scheme) uri = options.scheme + ":" + uri;
			else uri = "//" + uri;
		}
		const authorityMatch = uri.match(AUTHORITY_PREFIX);
		if (authorityMatch !== null && authorityMatch[1].indexOf("\\") !== -1) {
			parsed.error = "URI authority must not contain a literal backslash.";
			malformedAuthorityOrPort = true;
		}
		const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION);
		if (introducerMatch !== null) {
			const region = introducerMatch[1];
			const normalizedRegion = region.replace(/[\t\n\r]/g, "");
			if (normalizedRegion.length >= 2) {
				if (normalizedRegion.slice(0, 2) !== "//") {
					parsed.error = parsed.error || "URI authority must not contain a literal backslash.";
					malformedAuthorityOrPort = true;
				} else if (region.length !== normalizedRegion.length) {
					parsed.error = parsed.error || "URI authority introducer must not contain whitespace.";
					malformedAuthorityOrPort = true;
				}
			}
		}
		const matches = uri.match(URI_PARSE);
		if (matches) {
			parsed.scheme = matches[1];
			parsed.userinfo = matches[3];
			parsed.host = matches[4];
			parsed.port = parseInt(matches[5], 10);
			parsed.path = matches[6] || "";
			parsed.query = matches[7];
			parsed.fragment = matches[8];
			if (parsed.scheme !== void 0) {
				if (VALID_SCHEME.test(parsed.scheme)) parsed.scheme = parsed.scheme.toLowerCase();
				else {
					parsed.error = parsed.error || MALFORMED_SCHEME_ERROR;
					malformedScheme = true;
				}
			}
			malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches);
			if (malformedPercentEncoding) parsed.error = parsed.error || "URI contains malformed percent-encoding.";
			if (isNaN(parsed.port)) parsed.port = matches[5];
			const parseError = getParseError(parsed, matches);
			if (parseError !== void 0) {
				parsed.error = parsed.error || parseError;
				malformedAuthorityOrPort = true;
			}
			if (parsed.host) {
				if (isIPv4(parsed.host) === false) {
					const bracketedIPLiteral = isIPLiteral(parsed.host);
					const hasIPLiteralBracket = parsed.host.indexOf("[") !== -1 || parsed.host.indexOf("]") !== -1;
					const ipv6result = normalizeIPv6(parsed.host);
					isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true;
					malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true);
					parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase();
					if (malformedIPLiteral) {
						parsed.error = parsed.error || MALFORMED_HOST_ERROR;
						malformedAuthorityOrPort = true;
					}
				} else isIP = true;
			}
			if (parsed.scheme === void 0 && parsed.userinfo === void 0 && parsed.host === void 0 && parsed.port === void 0 && parsed.query === void 0 && !parsed.path) parsed.reference = "same-document";
			else if (parsed.scheme === void 0) parsed.reference = "relative";
			else if (parsed.fragment === void 0) parsed.reference = "absolute";
			else parsed.reference = "uri";
			if (options.reference && options.reference !== "suffix" && options.reference !== parsed.reference) parsed.error = parsed.error || "URI is not a " + options.reference + " reference.";
			const schemeHandler = getSchemeHandler(options.scheme || parsed.scheme);
			if (!malformedIPLiteral) malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP);
			if (uri.indexOf("%") !== -1 && parsed.host !== void 0 && !malformedIPLiteral) {
				let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, true);
				if (!isIP) host = normalizePercentEncoding(host.toLowerCase());
				parsed.host = isIP || options.scheme !== "null" ? reescapeHostDelimiters(host, isIP) : host;
			}
			if (!schemeHandler || schemeHandler && !schemeHandler.skipNormalize) {
				if (parsed.path) parsed.path = normalizePathEncoding(parsed.path);
				if (parsed.query) parsed.query = normalizeQueryFragmentEncoding(parsed.query);
				if (parsed.fragment) parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment);
			}
			if (schemeHandler && schemeHandler.parse) {
				schemeHandler.parse(parsed, options);
				if (schemeHandler === SCHEMES.urn && parsed.nid === void 0) malformedSchemeSpecific = true;
			}
		} else parsed.error = parsed.error || "URI can not be parsed.";
		return {
			parsed,
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns
	*/
	function parse(uri, opts) {
		return parseWithStatus(uri, opts).parsed;
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {string}
	*/
	function normalizeString(uri, opts) {
		return normalizeStringWithStatus(uri, opts).normalized;
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {{ normalized: string, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
	*/
	function normalizeStringWithStatus(uri, opts) {
		const { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts);
		return {
			normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	/**
	* @param {import ('./types/index').URIComponent|string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {string|undefined}
	*/
	function normalizeComparableURI(uri, opts) {
		if (typeof uri !== "string" && typeof uri !== "object") return;
		let value;
		try {
			value = typeof uri === "string" ? uri : serialize(uri, opts);
		} catch {
			return;
		}
		const { normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts);
		return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? void 0 : normalized;
	}
	const fastUri = {
		SCHEMES,
		normalize,
		resolve,
		resolveComponent,
		equal,
		serialize,
		parse
	};
	module.exports = fastUri;
	module.exports.default = fastUri;
	module.exports.fastUri = fastUri;
}));
// node_modules/ajv/dist/runtime/uri.js
var require_uri = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const uri = require_fast_uri();
	uri.code = "require(\"ajv/dist/runtime/uri\").default";
	exports.default = uri;
}));
// node_modules/ajv/dist/core.js
var require_core$1 = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	const validation_error_1 = require_validation_error();
	const ref_error_1 = require_ref_error();
	const rules_1 = require_rules();
	const compile_1 = require_compile();
	const codegen_2 = require_codegen();
	const resolve_1 = require_resolve();
	const dataType_1 = require_dataType();
	const util_1 = require_util();
	const $dataRefSchema = require_data();
	const uri_1 = require_uri();
	const defaultRegExp = (str, flags) => new RegExp(str, flags);
	defaultRegExp.code = "new RegExp";
	const META_IGNORE_OPTIONS = [
		"removeAdditional",
		"useDefaults",
		"coerceTypes"
	];
	const EXT_SCOPE_NAMES = /* @__PURE__ */ new Set([
		"validate",
		"serialize",
		"parse",
		"wrapper",
		"root",
		"schema",
		"keyword",
		"pattern",
		"formats",
		"validate$data",
		"func",
		"obj",
		"Error"
	]);
	const removedOptions = {
		errorDataPath: "",
		format: "`validateFormats: false` can be used instead.",
		nullable: "\"nullable\" keyword is supported by default.",
		jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
		extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
		missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
		processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
		sourceCode: "Use option `code: {source: true}`",
		strictDefaults: "It is default now, see option `strict`.",
		strictKeywords: "It is default now, see option `strict`.",
		uniqueItems: "\"uniqueItems\" keyword is always validated.",
		unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
		cache: "Map is used as cache, schema object as key.",
		serialize: "Map is used as cache, schema object as key.",
		ajvErrors: "It is default now."
	};
	const deprecatedOptions = {
		ignoreKeywordsWithRef: "",
		jsPropertySyntax: "",
		unicode: "\"minLength\"/\"maxLength\" account for unicode characters by default."
	};
	const MAX_EXPRESSION = 200;
	function requiredOptions(o) {
		var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
		const s = o.strict;
		const _optz = (_a = o.code) === null || _a === void 0 ? void 0 : _a.optimize;
		const optimize = _optz === true || _optz === void 0 ? 1 : _optz || 0;
		const regExp = (_c = (_b = o.code) === null || _b === void 0 ? void 0 : _b.regExp) !== null && _c !== void 0 ? _c : defaultRegExp;
		const uriResolver = (_d = o.uriResolver) !== null && _d !== void 0 ? _d : uri_1.default;
		return {
			strictSchema: (_f = (_e = o.strictSchema) !== null && _e !== void 0 ? _e : s) !== null && _f !== void 0 ? _f : true,
			strictNumbers: (_h = (_g = o.strictNumbers) !== null && _g !== void 0 ? _g : s) !== null && _h !== void 0 ? _h : true,
			strictTypes: (_k = (_j = o.strictTypes) !== null && _j !== void 0 ? _j : s) !== null && _k !== void 0 ? _k : "log",
			strictTuples: (_m = (_l = o.strictTuples) !== null && _l !== void 0 ? _l : s) !== null && _m !== void 0 ? _m : "log",
			strictRequired: (_p = (_o = o.strictRequired) !== null && _o !== void 0 ? _o : s) !== null && _p !== void 0 ? _p : false,
			code: o.code ? {
				...o.code,
				optimize,
				regExp
			} : {
				optimize,
				regExp
			},
			loopRequired: (_q = o.loopRequired) !== null && _q !== void 0 ? _q : MAX_EXPRESSION,
			loopEnum: (_r = o.loopEnum) !== null && _r !== void 0 ? _r : MAX_EXPRESSION,
			meta: (_s = o.meta) !== null && _s !== void 0 ? _s : true,
			messages: (_t = o.messages) !== null && _t !== void 0 ? _t : true,
			inlineRefs: (_u = o.inlineRefs) !== null && _u !== void 0 ? _u : true,
			schemaId: (_v = o.schemaId) !== null && _v !== void 0 ? _v : "$id",
			addUsedSchema: (_w = o.addUsedSchema) !== null && _w !== void 0 ? _w : true,
			validateSchema: (_x = o.validateSchema) !== null && _x !== void 0 ? _x : true,
			validateFormats: (_y = o.validateFormats) !== null && _y !== void 0 ? _y : true,
			unicodeRegExp: (_z = o.unicodeRegExp) !== null && _z !== void 0 ? _z : true,
			int32range: (_0 = o.int32range) !== null && _0 !== void 0 ? _0 : true,
			uriResolver
		};
	}
	var Ajv = class {
		constructor(opts = {}) {
			this.schemas = {};
			this.refs = {};
			this.formats = Object.create(null);
			this._compilations = /* @__PURE__ */ new Set();
			this._loading = {};
			this._cache = /* @__PURE__ */ new Map();
			opts = this.opts = {
				...opts,
				...requiredOptions(opts)
			};
			const { es5, lines } = this.opts.code;
			this.scope = new codegen_2.ValueScope({
				scope: {},
				prefixes: EXT_SCOPE_NAMES,
				es5,
				lines
			});
			this.logger = getLogger(opts.logger);
			const formatOpt = opts.validateFormats;
			opts.validateFormats = false;
			this.RULES = (0, rules_1.getRules)();
			checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED");
			checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn");
			this._metaOpts = getMetaSchemaOptions.call(this);
			if (opts.formats) addInitialFormats.call(this);
			this._addVocabularies();
			this._addDefaultMetaSchema();
			if (opts.keywords) addInitialKeywords.call(this, opts.keywords);
			if (typeof opts.meta == "object") this.addMetaSchema(opts.meta);
			addInitialSchemas.call(this);
			opts.validateFormats = formatOpt;
		}
		_addVocabularies() {
			this.addKeyword("$async");
		}
		_addDefaultMetaSchema() {
			const { $data, meta, schemaId } = this.opts;
			let _dataRefSchema = $dataRefSchema;
			if (schemaId === "id") {
				_dataRefSchema = { ...$dataRefSchema };
				_dataRefSchema.id = _dataRefSchema.$id;
				delete _dataRefSchema.$id;
			}
			if (meta && $data) this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], false);
		}
		defaultMeta() {
			const { meta, schemaId } = this.opts;
			return this.opts.defaultMeta = typeof meta == "object" ? meta[schemaId] || meta : void 0;
		}
		validate(schemaKeyRef, data) {
			let v;
			if (typeof schemaKeyRef == "string") {
				v = this.getSchema(schemaKeyRef);
				if (!v) throw new Error(`no schema with key or ref "${schemaKeyRef}"`);
			} else v = this.compile(schemaKeyRef);
			const valid = v(data);
			if (!("$async" in v)) this.errors = v.errors;
			return valid;
		}
		compile(schema, _meta) {
			const sch = this._addSchema(schema, _meta);
			return sch.validate || this._compileSchemaEnv(sch);
		}
		compileAsync(schema, meta) {
			if (typeof this.opts.loadSchema != "function") throw new Error("options.loadSchema should be a function");
			const { loadSchema } = this.opts;
			return runCompileAsync.call(this, schema, meta);
			async function runCompileAsync(_schema, _meta) {
				await loadMetaSchema.call(this, _schema.$schema);
				const sch = this._addSchema(_schema, _meta);
				return sch.validate || _compileAsync.call(this, sch);
			}
			async function loadMetaSchema($ref) {
				if ($ref && !this.getSchema($ref)) await runCompileAsync.call(this, { $ref }, true);
			}
			async function _compileAsync(sch) {
				try {
					return this._compileSchemaEnv(sch);
				} catch (e) {
					if (!(e instanceof ref_error_1.default)) throw e;
					checkLoaded.call(this, e);
					await loadMissingSchema.call(this, e.missingSchema);
					return _compileAsync.call(this, sch);
				}
			}
			function checkLoaded({ missingSchema: ref, missingRef }) {
				if (this.refs[ref]) throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
			}
			async function loadMissingSchema(ref) {
				const _schema = await _loadSchema.call(this, ref);
				if (!this.refs[ref]) await loadMetaSchema.call(this, _schema.$schema);
				if (!this.refs[ref]) this.addSchema(_schema, ref, meta);
			}
			async function _loadSchema(ref) {
				const p = this._loading[ref];
				if (p) return p;
				try {
					return await (this._loading[ref] = loadSchema(ref));
				} finally {
					delete this._loading[ref];
				}
			}
		}
		addSchema(schema, key, _meta, _validateSchema = this.opts.validateSchema) {
			if (Array.isArray(schema)) {
				for (const sch of schema) this.addSchema(sch, void 0, _meta, _validateSchema);
				return this;
			}
			let id;
			if (typeof schema === "object") {
				const { schemaId } = this.opts;
				id = schema[schemaId];
				if (id !== void 0 && typeof id != "string") throw new Error(`schema ${schemaId} must be string`);
			}
			key = (0, resolve_1.normalizeId)(key || id);
			this._checkUnique(key);
			this.schemas[key] = this._addSchema(schema, _meta, key, _validateSchema, true);
			return this;
		}
		addMetaSchema(schema, key, _validateSchema = this.opts.validateSchema) {
			this.addSchema(schema, key, true, _validateSchema);
			return this;
		}
		validateSchema(schema, throwOrLogError) {
			if (typeof schema == "boolean") return true;
			let $schema;
			$schema = schema.$schema;
			if ($schema !== void 0 && typeof $schema != "string") throw new Error("$schema must be a string");
			$schema = $schema || this.opts.defaultMeta || this.defaultMeta();
			if (!$schema) {
				this.logger.warn("meta-schema not available");
				this.errors = null;
				return true;
			}
			const valid = this.validate($schema, schema);
			if (!valid && throwOrLogError) {
				const message = "schema is invalid: " + this.errorsText();
				if (this.opts.validateSchema === "log") this.logger.error(message);
				else throw new Error(message);
			}
			return valid;
		}
		getSchema(keyRef) {
			let sch;
			while (typeof (sch = getSchEnv.call(this, keyRef)) == "string") keyRef = sch;
			if (sch === void 0) {
				const { schemaId } = this.opts;
				const root = new compile_1.SchemaEnv({
					schema: {},
					schemaId
				});
				sch = compile_1.resolveSchema.call(this, root, keyRef);
				if (!sch) return;
				this.refs[keyRef] = sch;
			}
			return sch.validate || this._compileSchemaEnv(sch);
		}
		removeSchema(schemaKeyRef) {
			if (schemaKeyRef instanceof RegExp) {
				this._removeAllSchemas(this.schemas, schemaKeyRef);
				this._removeAllSchemas(this.refs, schemaKeyRef);
				return this;
			}
			switch (typeof schemaKeyRef) {
				case "undefined":
					this._removeAllSchemas(this.schemas);
					this._removeAllSchemas(this.refs);
					this._cache.clear();
					return this;
				case "string": {
					const sch = getSchEnv.call(this, schemaKeyRef);
					if (typeof sch == "object") this._cache.delete(sch.schema);
					delete this.schemas[schemaKeyRef];
					delete this.refs[schemaKeyRef];
					return this;
				}
				case "object": {
					const cacheKey = schemaKeyRef;
					this._cache.delete(cacheKey);
					let id = schemaKeyRef[this.opts.schemaId];
					if (id) {
						id = (0, resolve_1.normalizeId)(id);
						delete this.schemas[id];
						delete this.refs[id];
					}
					return this;
				}
				default: throw new Error("ajv.removeSchema: invalid parameter");
			}
		}
		addVocabulary(definitions) {
			for (const def of definitions) this.addKeyword(def);
			return this;
		}
		addKeyword(kwdOrDef, def) {
			let keyword;
			if (typeof kwdOrDef == "string") {
				keyword = kwdOrDef;
				if (typeof def == "object") {
					this.logger.warn("these parameters are deprecated, see docs for addKeyword");
					def.keyword = keyword;
				}
			} else if (typeof kwdOrDef == "object" && def === void 0) {
				def = kwdOrDef;
				keyword = def.keyword;
				if (Array.isArray(keyword) && !keyword.length) throw new Error("addKeywords: keyword must be string or non-empty array");
			} else throw new Error("invalid addKeywords parameters");
			checkKeyword.call(this, keyword, def);
			if (!def) {
				(0, util_1.eachItem)(keyword, (kwd) => addRule.call(this, kwd));
				return this;
			}
			keywordMetaschema.call(this, def);
			const definition = {
				...def,
				type: (0, dataType_1.getJSONTypes)(def.type),
				schemaType: (0, dataType_1.getJSONTypes)(def.schemaType)
			};
			(0, util_1.eachItem)(keyword, definition.type.length === 0 ? (k) => addRule.call(this, k, definition) : (k) => definition.type.forEach((t) => addRule.call(this, k, definition, t)));
			return this;
		}
		getKeyword(keyword) {
			const rule = this.RULES.all[keyword];
			return typeof rule == "object" ? rule.definition : !!rule;
		}
		removeKeyword(keyword) {
			const { RULES } = this;
			delete RULES.keywords[keyword];
			delete RULES.all[keyword];
			for (const group of RULES.rules) {
				const i = group.rules.findIndex((rule) => rule.keyword === keyword);
				if (i >= 0) group.rules.splice(i, 1);
			}
			return this;
		}
		addFormat(name, format) {
			if (typeof format == "string") format = new RegExp(format);
			this.formats[name] = format;
			return this;
		}
		errorsText(errors = this.errors, { separator = ", ", dataVar = "data" } = {}) {
			if (!errors || errors.length === 0) return "No errors";
			return errors.map((e) => `${dataVar}${e.instancePath} ${e.message}`).reduce((text, msg) => text + separator + msg);
		}
		$dataMetaSchema(metaSchema, keywordsJsonPointers) {
			const rules = this.RULES.all;
			metaSchema = JSON.parse(JSON.stringify(metaSchema));
			for (const jsonPointer of keywordsJsonPointers) {
				const segments = jsonPointer.split("/").slice(1);
				let keywords = metaSchema;
				for (const seg of segments) keywords = keywords[seg];
				for (const key in rules) {
					const rule = rules[key];
					if (typeof rule != "object") continue;
					const { $data } = rule.definition;
					const schema = keywords[key];
					if ($data && schema) keywords[key] = schemaOrData(schema);
				}
			}
			return metaSchema;
		}
		_removeAllSchemas(schemas, regex) {
			for (const keyRef in schemas) {
				const sch = schemas[keyRef];
				if (!regex || regex.test(keyRef)) {
					if (typeof sch == "string") delete schemas[keyRef];
					else if (sch && !sch.meta) {
						this._cache.delete(sch.schema);
						delete schemas[keyRef];
					}
				}
			}
		}
		_addSchema(schema, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
			let id;
			const { schemaId } = this.opts;
			if (typeof schema == "object") id = schema[schemaId];
			else if (this.opts.jtd) throw new Error("schema must be object");
			else if (typeof schema != "boolean") throw new Error("schema must be object or boolean");
			let sch = this._cache.get(schema);
			if (sch !== void 0) return sch;
			baseId = (0, resolve_1.normalizeId)(id || baseId);
			const localRefs = resolve_1.getSchemaRefs.call(this, schema, baseId);
			sch = new compile_1.SchemaEnv({
				schema,
				schemaId,
				meta,
				baseId,
				localRefs
			});
			this._cache.set(sch.schema, sch);
			if (addSchema && !baseId.startsWith("#")) {
				if (baseId) this._checkUnique(baseId);
				this.refs[baseId] = sch;
			}
			if (validateSchema) this.validateSchema(schema, true);
			return sch;
		}
		_checkUnique(id) {
			if (this.schemas[id] || this.refs[id]) throw new Error(`schema with key or id "${id}" already exists`);
		}
		_compileSchemaEnv(sch) {
			if (sch.meta) this._compileMetaSchema(sch);
			else compile_1.compileSchema.call(this, sch);
			/* istanbul ignore if */
			if (!sch.validate) throw new Error("ajv implementation error");
			return sch.validate;
		}
		_compileMetaSchema(sch) {
			const currentOpts = this.opts;
			this.opts = this._metaOpts;
			try {
				compile_1.compileSchema.call(this, sch);
			} finally {
				this.opts = currentOpts;
			}
		}
	};
	Ajv.ValidationError = validation_error_1.default;
	Ajv.MissingRefError = ref_error_1.default;
	exports.default = Ajv;
	function checkOptions(checkOpts, options, msg, log = "error") {
		for (const key in checkOpts) {
			const opt = key;
			if (opt in options) this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`);
		}
	}
	function getSchEnv(keyRef) {
		keyRef = (0, resolve_1.normalizeId)(keyRef);
		return this.schemas[keyRef] || this.refs[keyRef];
	}
	function addInitialSchemas() {
		const optsSchemas = this.opts.schemas;
		if (!optsSchemas) return;
		if (Array.isArray(optsSchemas)) this.addSchema(optsSchemas);
		else for (const key in optsSchemas) this.addSchema(optsSchemas[key], key);
	}
	function addInitialFormats() {
		for (const name in this.opts.formats) {
			const format = this.opts.formats[name];
			if (format) this.addFormat(name, format);
		}
	}
	function addInitialKeywords(defs) {
		if (Array.isArray(defs)) {
			this.addVocabulary(defs);
			return;
		}
		this.logger.warn("keywords option as map is deprecated, pass array");
		for (const keyword in defs) {
			const def = defs[keyword];
			if (!def.keyword) def.keyword = keyword;
			this.addKeyword(def);
		}
	}
	function getMetaSchemaOptions() {
		const metaOpts = { ...this.opts };
		for (const opt of META_IGNORE_OPTIONS) delete metaOpts[opt];
		return metaOpts;
	}
	const noLogs = {
		log() {},
		warn() {},
		error() {}
	};
	function getLogger(logger) {
		if (logger === false) return noLogs;
		if (logger === void 0) return console;
		if (logger.log && logger.warn && logger.error) return logger;
		throw new Error("logger must implement log, warn and error methods");
	}
	const KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
	function checkKeyword(keyword, def) {
		const { RULES } = this;
		(0, util_1.eachItem)(keyword, (kwd) => {
			if (RULES.keywords[kwd]) throw new Error(`Keyword ${kwd} is already defined`);
			if (!KEYWORD_NAME.test(kwd)) throw new Error(`Keyword ${kwd} has invalid name`);
		});
		if (!def) return;
		if (def.$data && !("code" in def || "validate" in def)) throw new Error("$data keyword must have \"code\" or \"validate\" function");
	}
	function addRule(keyword, definition, dataType) {
		var _a;
		const post = definition === null || definition === void 0 ? void 0 : definition.post;
		if (dataType && post) throw new Error("keyword with \"post\" flag cannot have \"type\"");
		const { RULES } = this;
		let ruleGroup = post ? RULES.post : RULES.rules.find(({ type: t }) => t === dataType);
		if (!ruleGroup) {
			ruleGroup = {
				type: dataType,
				rules: []
			};
			RULES.rules.push(ruleGroup);
		}
		RULES.keywords[keyword] = true;
		if (!definition) return;
		const rule = {
			keyword,
			definition: {
				...definition,
				type: (0, dataType_1.getJSONTypes)(definition.type),
				schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType)
			}
		};
		if (definition.before) addBeforeRule.call(this, ruleGroup, rule, definition.before);
		else ruleGroup.rules.push(rule);
		RULES.all[keyword] = rule;
		(_a = definition.implements) === null || _a === void 0 || _a.forEach((kwd) => this.addKeyword(kwd));
	}
	function addBeforeRule(ruleGroup, rule, before) {
		const i = ruleGroup.rules.findIndex((_rule) => _rule.keyword === before);
		if (i >= 0) ruleGroup.rules.splice(i, 0, rule);
		else {
			ruleGroup.rules.push(rule);
			this.logger.warn(`rule ${before} is not defined`);
		}
	}
	function keywordMetaschema(def) {
		let { metaSchema } = def;
		if (metaSchema === void 0) return;
		if (def.$data && this.opts.$data) metaSchema = schemaOrData(metaSchema);
		def.validateSchema = this.compile(metaSchema, true);
	}
	const $dataRef = { $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#" };
	function schemaOrData(schema) {
		return { anyOf: [schema, $dataRef] };
	}
}));
// node_modules/ajv/dist/vocabularies/core/id.js
var require_id = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		keyword: "id",
		code() {
			throw new Error("NOT SUPPORTED: keyword \"id\", use \"$id\" for schema ID");
		}
	};
}));
// node_modules/ajv/dist/vocabularies/core/ref.js
var require_ref = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.callRef = exports.getValidate = void 0;
	const ref_error_1 = require_ref_error();
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const compile_1 = require_compile();
	const util_1 = require_util();
	const def = {
		keyword: "$ref",
		schemaType: "string",
		code(cxt) {
			const { gen, schema: $ref, it } = cxt;
			const { baseId, schemaEnv: env, validateName, opts, self } = it;
			const { root } = env;
			if (($ref === "#" || $ref === "#/") && baseId === root.baseId) return callRootRef();
			const schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
			if (schOrEnv === void 0) throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
			if (schOrEnv instanceof compile_1.SchemaEnv) return callValidate(schOrEnv);
			return inlineRefSchema(schOrEnv);
			function callRootRef() {
				if (env === root) return callRef(cxt, validateName, env, env.$async);
				const rootName = gen.scopeValue("root", { ref: root });
				return callRef(cxt, (0, codegen_1._)`${rootName}.validate`, root, root.$async);
			}
			function callValidate(sch) {
				callRef(cxt, getValidate(cxt, sch), sch, sch.$async);
			}
			function inlineRefSchema(sch) {
				const schName = gen.scopeValue("schema", opts.code.source === true ? {
					ref: sch,
					code: (0, codegen_1.stringify)(sch)
				} : { ref: sch });
				const valid = gen.name("valid");
				const schCxt = cxt.subschema({
					schema: sch,
					dataTypes: [],
					schemaPath: codegen_1.nil,
					topSchemaRef: schName,
					errSchemaPath: $ref
				}, valid);
				cxt.mergeEvaluated(schCxt);
				cxt.ok(valid);
			}
		}
	};
	function getValidate(cxt, sch) {
		const { gen } = cxt;
		return sch.validate ? gen.scopeValue("validate", { ref: sch.validate }) : (0, codegen_1._)`${gen.scopeValue("wrapper", { ref: sch })}.validate`;
	}
	exports.getValidate = getValidate;
	function callRef(cxt, v, sch, $async) {
		const { gen, it } = cxt;
		const { allErrors, schemaEnv: env, opts } = it;
		const passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
		if ($async) callAsyncRef();
		else callSyncRef();
		function callAsyncRef() {
			if (!env.$async) throw new Error("async schema referenced by sync schema");
			const valid = gen.let("valid");
			gen.try(() => {
				gen.code((0, codegen_1._)`await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`);
				addEvaluatedFrom(v);
				if (!allErrors) gen.assign(valid, true);
			}, (e) => {
				gen.if((0, codegen_1._)`!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e));
				addErrorsFrom(e);
				if (!allErrors) gen.assign(valid, false);
			});
			cxt.ok(valid);
		}
		function callSyncRef() {
			cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
		}
		function addErrorsFrom(source) {
			const errs = (0, codegen_1._)`${source}.errors`;
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`);
			gen.assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
		}
		function addEvaluatedFrom(source) {
			var _a;
			if (!it.opts.unevaluated) return;
			const schEvaluated = (_a = sch === null || sch === void 0 ? void 0 : sch.validate) === null || _a === void 0 ? void 0 : _a.evaluated;
			if (it.props !== true) {
				if (schEvaluated && !schEvaluated.dynamicProps) {
					if (schEvaluated.props !== void 0) it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props);
				} else {
					const props = gen.var("props", (0, codegen_1._)`${source}.evaluated.props`);
					it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
				}
			}
			if (it.items !== true) {
				if (schEvaluated && !schEvaluated.dynamicItems) {
					if (schEvaluated.items !== void 0) it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items);
				} else {
					const items = gen.var("items", (0, codegen_1._)`${source}.evaluated.items`);
					it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
				}
			}
		}
	}
	exports.callRef = callRef;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/core/index.js
var require_core = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const id_1 = require_id();
	const ref_1 = require_ref();
	exports.default = [
		"$schema",
		"$id",
		"$defs",
		"$vocabulary",
		{ keyword: "$comment" },
		"definitions",
		id_1.default,
		ref_1.default
	];
}));
// node_modules/ajv/dist/vocabularies/validation/limitNumber.js
var require_limitNumber = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const ops = codegen_1.operators;
	const KWDs = {
		maximum: {
			okStr: "<=",
			ok: ops.LTE,
			fail: ops.GT
		},
		minimum: {
			okStr: ">=",
			ok: ops.GTE,
			fail: ops.LT
		},
		exclusiveMaximum: {
			okStr: "<",
			ok: ops.LT,
			fail: ops.GTE
		},
		exclusiveMinimum: {
			okStr: ">",
			ok: ops.GT,
			fail: ops.LTE
		}
	};
	exports.default = {
		keyword: Object.keys(KWDs),
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: ({ keyword, schemaCode }) => (0, codegen_1.str)`must be ${KWDs[keyword].okStr} ${schemaCode}`,
			params: ({ keyword, schemaCode }) => (0, codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			cxt.fail$data((0, codegen_1._)`${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/multipleOf.js
var require_multipleOf = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "multipleOf",
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must be multiple of ${schemaCode}`,
			params: ({ schemaCode }) => (0, codegen_1._)`{multipleOf: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, schemaCode, it } = cxt;
			const prec = it.opts.multipleOfPrecision;
			const res = gen.let("res");
			const invalid = prec ? (0, codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}` : (0, codegen_1._)`${res} !== parseInt(${res})`;
			cxt.fail$data((0, codegen_1._)`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
		}
	};
}));
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// node_modules/ajv/dist/vocabularies/validation/limitLength.js
var require_limitLength = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const ucs2length_1 = require_ucs2length();
	exports.default = {
		keyword: ["maxLength", "minLength"],
		type: "string",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxLength" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} characters`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode, it } = cxt;
			const op = keyword === "maxLength" ? codegen_1.operators.GT : codegen_1.operators.LT;
			const len = it.opts.unicode === false ? (0, codegen_1._)`${data}.length` : (0, codegen_1._)`${(0, util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
			cxt.fail$data((0, codegen_1._)`${len} ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/pattern.js
var require_pattern = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const util_1 = require_util();
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "pattern",
		type: "string",
		schemaType: "string",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match pattern "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{pattern: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			const u = it.opts.unicodeRegExp ? "u" : "";
			if ($data) {
				const { regExp } = it.opts.code;
				const regExpCode = regExp.code === "new RegExp" ? (0, codegen_1._)`new RegExp` : (0, util_1.useFunc)(gen, regExp);
				const valid = gen.let("valid");
				gen.try(() => gen.assign(valid, (0, codegen_1._)`${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, false));
				cxt.fail$data((0, codegen_1._)`!${valid}`);
			} else {
				const regExp = (0, code_1.usePattern)(cxt, schema);
				cxt.fail$data((0, codegen_1._)`!${regExp}.test(${data})`);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/limitProperties.js
var require_limitProperties = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: ["maxProperties", "minProperties"],
		type: "object",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxProperties" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} properties`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			const op = keyword === "maxProperties" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`Object.keys(${data}).length ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/required.js
var require_required = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "required",
		type: "object",
		schemaType: "array",
		$data: true,
		error: {
			message: ({ params: { missingProperty } }) => (0, codegen_1.str)`must have required property '${missingProperty}'`,
			params: ({ params: { missingProperty } }) => (0, codegen_1._)`{missingProperty: ${missingProperty}}`
		},
		code(cxt) {
			const { gen, schema, schemaCode, data, $data, it } = cxt;
			const { opts } = it;
			if (!$data && schema.length === 0) return;
			const useLoop = schema.length >= opts.loopRequired;
			if (it.allErrors) allErrorsMode();
			else exitOnErrorMode();
			if (opts.strictRequired) {
				const props = cxt.parentSchema.properties;
				const { definedProperties } = cxt.it;
				for (const requiredKey of schema) if ((props === null || props === void 0 ? void 0 : props[requiredKey]) === void 0 && !definedProperties.has(requiredKey)) {
					const msg = `required property "${requiredKey}" is not defined at "${it.schemaEnv.baseId + it.errSchemaPath}" (strictRequired)`;
					(0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
				}
			}
			function allErrorsMode() {
				if (useLoop || $data) cxt.block$data(codegen_1.nil, loopAllRequired);
				else for (const prop of schema) (0, code_1.checkReportMissingProp)(cxt, prop);
			}
			function exitOnErrorMode() {
				const missing = gen.let("missing");
				if (useLoop || $data) {
					const valid = gen.let("valid", true);
					cxt.block$data(valid, () => loopUntilMissing(missing, valid));
					cxt.ok(valid);
				} else {
					gen.if((0, code_1.checkMissingProp)(cxt, schema, missing));
					(0, code_1.reportMissingProp)(cxt, missing);
					gen.else();
				}
			}
			function loopAllRequired() {
				gen.forOf("prop", schemaCode, (prop) => {
					cxt.setParams({ missingProperty: prop });
					gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
				});
			}
			function loopUntilMissing(missing, valid) {
				cxt.setParams({ missingProperty: missing });
				gen.forOf(missing, schemaCode, () => {
					gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing, opts.ownProperties));
					gen.if((0, codegen_1.not)(valid), () => {
						cxt.error();
						gen.break();
					});
				}, codegen_1.nil);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/limitItems.js
var require_limitItems = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: ["maxItems", "minItems"],
		type: "array",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxItems" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			const op = keyword === "maxItems" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`${data}.length ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// node_modules/ajv/dist/vocabularies/validation/uniqueItems.js
var require_uniqueItems = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dataType_1 = require_dataType();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "uniqueItems",
		type: "array",
		schemaType: "boolean",
		$data: true,
		error: {
			message: ({ params: { i, j } }) => (0, codegen_1.str)`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
			params: ({ params: { i, j } }) => (0, codegen_1._)`{i: ${i}, j: ${j}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, parentSchema, schemaCode, it } = cxt;
			if (!$data && !schema) return;
			const valid = gen.let("valid");
			const itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
			cxt.block$data(valid, validateUniqueItems, (0, codegen_1._)`${schemaCode} === false`);
			cxt.ok(valid);
			function validateUniqueItems() {
				const i = gen.let("i", (0, codegen_1._)`${data}.length`);
				const j = gen.let("j");
				cxt.setParams({
					i,
					j
				});
				gen.assign(valid, true);
				gen.if((0, codegen_1._)`${i} > 1`, () => (canOptimize() ? loopN : loopN2)(i, j));
			}
			function canOptimize() {
				return itemTypes.length > 0 && !itemTypes.some((t) => t === "object" || t === "array");
			}
			function loopN(i, j) {
				const item = gen.name("item");
				const wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong);
				const indices = gen.const("indices", (0, codegen_1._)`{}`);
				gen.for((0, codegen_1._)`;${i}--;`, () => {
					gen.let(item, (0, codegen_1._)`${data}[${i}]`);
					gen.if(wrongType, (0, codegen_1._)`continue`);
					if (itemTypes.length > 1) gen.if((0, codegen_1._)`typeof ${item} == "string"`, (0, codegen_1._)`${item} += "_"`);
					gen.if((0, codegen_1._)`typeof ${indices}[${item}] == "number"`, () => {
						gen.assign(j, (0, codegen_1._)`${indices}[${item}]`);
						cxt.error();
						gen.assign(valid, false).break();
					}).code((0, codegen_1._)`${indices}[${item}] = ${i}`);
				});
			}
			function loopN2(i, j) {
				const eql = (0, util_1.useFunc)(gen, equal_1.default);
				const outer = gen.name("outer");
				gen.label(outer).for((0, codegen_1._)`;${i}--;`, () => gen.for((0, codegen_1._)`${j} = ${i}; ${j}--;`, () => gen.if((0, codegen_1._)`${eql}(${data}[${i}], ${data}[${j}])`, () => {
					cxt.error();
					gen.assign(valid, false).break(outer);
				})));
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/const.js
var require_const = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "const",
		$data: true,
		error: {
			message: "must be equal to constant",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValue: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schemaCode, schema } = cxt;
			if ($data || schema && typeof schema == "object") cxt.fail$data((0, codegen_1._)`!${(0, util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`);
			else cxt.fail((0, codegen_1._)`${schema} !== ${data}`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/enum.js
var require_enum = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "enum",
		schemaType: "array",
		$data: true,
		error: {
			message: "must be equal to one of the allowed values",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValues: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			if (!$data && schema.length === 0) throw new Error("enum must have non-empty array");
			const useLoop = schema.length >= it.opts.loopEnum;
			let eql;
			const getEql = () => eql !== null && eql !== void 0 ? eql : eql = (0, util_1.useFunc)(gen, equal_1.default);
			let valid;
			if (useLoop || $data) {
				valid = gen.let("valid");
				cxt.block$data(valid, loopEnum);
			} else {
				/* istanbul ignore if */
				if (!Array.isArray(schema)) throw new Error("ajv implementation error");
				const vSchema = gen.const("vSchema", schemaCode);
				valid = (0, codegen_1.or)(...schema.map((_x, i) => equalCode(vSchema, i)));
			}
			cxt.pass(valid);
			function loopEnum() {
				gen.assign(valid, false);
				gen.forOf("v", schemaCode, (v) => gen.if((0, codegen_1._)`${getEql()}(${data}, ${v})`, () => gen.assign(valid, true).break()));
			}
			function equalCode(vSchema, i) {
				const sch = schema[i];
				return typeof sch === "object" && sch !== null ? (0, codegen_1._)`${getEql()}(${data}, ${vSchema}[${i}])` : (0, codegen_1._)`${data} === ${sch}`;
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/index.js
var require_validation = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const limitNumber_1 = require_limitNumber();
	const multipleOf_1 = require_multipleOf();
	const limitLength_1 = require_limitLength();
	const pattern_1 = require_pattern();
	const limitProperties_1 = require_limitProperties();
	const required_1 = require_required();
	const limitItems_1 = require_limitItems();
	const uniqueItems_1 = require_uniqueItems();
	const const_1 = require_const();
	const enum_1 = require_enum();
	exports.default = [
		limitNumber_1.default,
		multipleOf_1.default,
		limitLength_1.default,
		pattern_1.default,
		limitProperties_1.default,
		required_1.default,
		limitItems_1.default,
		uniqueItems_1.default,
		{
			keyword: "type",
			schemaType: ["string", "array"]
		},
		{
			keyword: "nullable",
			schemaType: "boolean"
		},
		const_1.default,
		enum_1.default
	];
}));
// node_modules/ajv/dist/vocabularies/applicator/additionalItems.js
var require_additionalItems = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateAdditionalItems = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "additionalItems",
		type: "array",
		schemaType: ["boolean", "object"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { parentSchema, it } = cxt;
			const { items } = parentSchema;
			if (!Array.isArray(items)) {
				(0, util_1.checkStrictMode)(it, "\"additionalItems\" is ignored when \"items\" is not an array of schemas");
				return;
			}
			validateAdditionalItems(cxt, items);
		}
	};
	function validateAdditionalItems(cxt, items) {
		const { gen, schema, data, keyword, it } = cxt;
		it.items = true;
		const len = gen.const("len", (0, codegen_1._)`${data}.length`);
		if (schema === false) {
			cxt.setParams({ len: items.length });
			cxt.pass((0, codegen_1._)`${len} <= ${items.length}`);
		} else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
			const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items.length}`);
			gen.if((0, codegen_1.not)(valid), () => validateItems(valid));
			cxt.ok(valid);
		}
		function validateItems(valid) {
			gen.forRange("i", items.length, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid);
				if (!it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
			});
		}
	}
	exports.validateAdditionalItems = validateAdditionalItems;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/items.js
var require_items = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateTuple = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	const def = {
		keyword: "items",
		type: "array",
		schemaType: [
			"object",
			"array",
			"boolean"
		],
		before: "uniqueItems",
		code(cxt) {
			const { schema, it } = cxt;
			if (Array.isArray(schema)) return validateTuple(cxt, "additionalItems", schema);
			it.items = true;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
	function validateTuple(cxt, extraItems, schArr = cxt.schema) {
		const { gen, parentSchema, data, keyword, it } = cxt;
		checkStrictTuple(parentSchema);
		if (it.opts.unevaluated && schArr.length && it.items !== true) it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items);
		const valid = gen.name("valid");
		const len = gen.const("len", (0, codegen_1._)`${data}.length`);
		schArr.forEach((sch, i) => {
			if ((0, util_1.alwaysValidSchema)(it, sch)) return;
			gen.if((0, codegen_1._)`${len} > ${i}`, () => cxt.subschema({
				keyword,
				schemaProp: i,
				dataProp: i
			}, valid));
			cxt.ok(valid);
		});
		function checkStrictTuple(sch) {
			const { opts, errSchemaPath } = it;
			const l = schArr.length;
			const fullTuple = l === sch.minItems && (l === sch.maxItems || sch[extraItems] === false);
			if (opts.strictTuples && !fullTuple) {
				const msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
				(0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
			}
		}
	}
	exports.validateTuple = validateTuple;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/prefixItems.js
var require_prefixItems = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const items_1 = require_items();
	exports.default = {
		keyword: "prefixItems",
		type: "array",
		schemaType: ["array"],
		before: "uniqueItems",
		code: (cxt) => (0, items_1.validateTuple)(cxt, "items")
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/items2020.js
var require_items2020 = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	const additionalItems_1 = require_additionalItems();
	exports.default = {
		keyword: "items",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { schema, parentSchema, it } = cxt;
			const { prefixItems } = parentSchema;
			it.items = true;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			if (prefixItems) (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems);
			else cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/contains.js
var require_contains = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "contains",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		trackErrors: true,
		error: {
			message: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1.str)`must contain at least ${min} valid item(s)` : (0, codegen_1.str)`must contain at least ${min} and no more than ${max} valid item(s)`,
			params: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1._)`{minContains: ${min}}` : (0, codegen_1._)`{minContains: ${min}, maxContains: ${max}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, data, it } = cxt;
			let min;
			let max;
			const { minContains, maxContains } = parentSchema;
			if (it.opts.next) {
				min = minContains === void 0 ? 1 : minContains;
				max = maxContains;
			} else min = 1;
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			cxt.setParams({
				min,
				max
			});
			if (max === void 0 && min === 0) {
				(0, util_1.checkStrictMode)(it, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
				return;
			}
			if (max !== void 0 && min > max) {
				(0, util_1.checkStrictMode)(it, `"minContains" > "maxContains" is always invalid`);
				cxt.fail();
				return;
			}
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				let cond = (0, codegen_1._)`${len} >= ${min}`;
				if (max !== void 0) cond = (0, codegen_1._)`${cond} && ${len} <= ${max}`;
				cxt.pass(cond);
				return;
			}
			it.items = true;
			const valid = gen.name("valid");
			if (max === void 0 && min === 1) validateItems(valid, () => gen.if(valid, () => gen.break()));
			else if (min === 0) {
				gen.let(valid, true);
				if (max !== void 0) gen.if((0, codegen_1._)`${data}.length > 0`, validateItemsWithCount);
			} else {
				gen.let(valid, false);
				validateItemsWithCount();
			}
			cxt.result(valid, () => cxt.reset());
			function validateItemsWithCount() {
				const schValid = gen.name("_valid");
				const count = gen.let("count", 0);
				validateItems(schValid, () => gen.if(schValid, () => checkLimits(count)));
			}
			function validateItems(_valid, block) {
				gen.forRange("i", 0, len, (i) => {
					cxt.subschema({
						keyword: "contains",
						dataProp: i,
						dataPropType: util_1.Type.Num,
						compositeRule: true
					}, _valid);
					block();
				});
			}
			function checkLimits(count) {
				gen.code((0, codegen_1._)`${count}++`);
				if (max === void 0) gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true).break());
				else {
					gen.if((0, codegen_1._)`${count} > ${max}`, () => gen.assign(valid, false).break());
					if (min === 1) gen.assign(valid, true);
					else gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true));
				}
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/dependencies.js
var require_dependencies = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	exports.error = {
		message: ({ params: { property, depsCount, deps } }) => {
			const property_ies = depsCount === 1 ? "property" : "properties";
			return (0, codegen_1.str)`must have ${property_ies} ${deps} when property ${property} is present`;
		},
		params: ({ params: { property, depsCount, deps, missingProperty } }) => (0, codegen_1._)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`
	};
	const def = {
		keyword: "dependencies",
		type: "object",
		schemaType: "object",
		error: exports.error,
		code(cxt) {
			const [propDeps, schDeps] = splitDependencies(cxt);
			validatePropertyDeps(cxt, propDeps);
			validateSchemaDeps(cxt, schDeps);
		}
	};
	function splitDependencies({ schema }) {
		const propertyDeps = {};
		const schemaDeps = {};
		for (const key in schema) {
			if (key === "__proto__") continue;
			const deps = Array.isArray(schema[key]) ? propertyDeps : schemaDeps;
			deps[key] = schema[key];
		}
		return [propertyDeps, schemaDeps];
	}
	function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
		const { gen, data, it } = cxt;
		if (Object.keys(propertyDeps).length === 0) return;
		const missing = gen.let("missing");
		for (const prop in propertyDeps) {
			const deps = propertyDeps[prop];
			if (deps.length === 0) continue;
			const hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
			cxt.setParams({
				property: prop,
				depsCount: deps.length,
				deps: deps.join(", ")
			});
			if (it.allErrors) gen.if(hasProperty, () => {
				for (const depProp of deps) (0, code_1.checkReportMissingProp)(cxt, depProp);
			});
			else {
				gen.if((0, codegen_1._)`${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing)})`);
				(0, code_1.reportMissingProp)(cxt, missing);
				gen.else();
			}
		}
	}
	exports.validatePropertyDeps = validatePropertyDeps;
	function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
		const { gen, data, keyword, it } = cxt;
		const valid = gen.name("valid");
		for (const prop in schemaDeps) {
			if ((0, util_1.alwaysValidSchema)(it, schemaDeps[prop])) continue;
			gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties), () => {
				const schCxt = cxt.subschema({
					keyword,
					schemaProp: prop
				}, valid);
				cxt.mergeValidEvaluated(schCxt, valid);
			}, () => gen.var(valid, true));
			cxt.ok(valid);
		}
	}
	exports.validateSchemaDeps = validateSchemaDeps;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/propertyNames.js
var require_propertyNames = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "propertyNames",
		type: "object",
		schemaType: ["object", "boolean"],
		error: {
			message: "property name must be valid",
			params: ({ params }) => (0, codegen_1._)`{propertyName: ${params.propertyName}}`
		},
		code(cxt) {
			const { gen, schema, data, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			const valid = gen.name("valid");
			gen.forIn("key", data, (key) => {
				cxt.setParams({ propertyName: key });
				cxt.subschema({
					keyword: "propertyNames",
					data: key,
					dataTypes: ["string"],
					propertyName: key,
					compositeRule: true
				}, valid);
				gen.if((0, codegen_1.not)(valid), () => {
					cxt.error(true);
					if (!it.allErrors) gen.break();
				});
			});
			cxt.ok(valid);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js
var require_additionalProperties = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const util_1 = require_util();
	exports.default = {
		keyword: "additionalProperties",
		type: ["object"],
		schemaType: ["boolean", "object"],
		allowUndefined: true,
		trackErrors: true,
		error: {
			message: "must NOT have additional properties",
			params: ({ params }) => (0, codegen_1._)`{additionalProperty: ${params.additionalProperty}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, data, errsCount, it } = cxt;
			/* istanbul ignore if */
			if (!errsCount) throw new Error("ajv implementation error");
			const { allErrors, opts } = it;
			it.props = true;
			if (opts.removeAdditional !== "all" && (0, util_1.alwaysValidSchema)(it, schema)) return;
			const props = (0, code_1.allSchemaProperties)(parentSchema.properties);
			const patProps = (0, code_1.allSchemaProperties)(parentSchema.patternProperties);
			checkAdditionalProperties();
			cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
			function checkAdditionalProperties() {
				gen.forIn("key", data, (key) => {
					if (!props.length && !patProps.length) additionalPropertyCode(key);
					else gen.if(isAdditional(key), () => additionalPropertyCode(key));
				});
			}
			function isAdditional(key) {
				let definedProp;
				if (props.length > 8) {
					const propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
					definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key);
				} else if (props.length) definedProp = (0, codegen_1.or)(...props.map((p) => (0, codegen_1._)`${key} === ${p}`));
				else definedProp = codegen_1.nil;
				if (patProps.length) definedProp = (0, codegen_1.or)(definedProp, ...patProps.map((p) => (0, codegen_1._)`${(0, code_1.usePattern)(cxt, p)}.test(${key})`));
				return (0, codegen_1.not)(definedProp);
			}
			function deleteAdditional(key) {
				gen.code((0, codegen_1._)`delete ${data}[${key}]`);
			}
			function additionalPropertyCode(key) {
				if (opts.removeAdditional === "all" || opts.removeAdditional && schema === false) {
					deleteAdditional(key);
					return;
				}
				if (schema === false) {
					cxt.setParams({ additionalProperty: key });
					cxt.error();
					if (!allErrors) gen.break();
					return;
				}
				if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
					const valid = gen.name("valid");
					if (opts.removeAdditional === "failing") {
						applyAdditionalSchema(key, valid, false);
						gen.if((0, codegen_1.not)(valid), () => {
							cxt.reset();
							deleteAdditional(key);
						});
					} else {
						applyAdditionalSchema(key, valid);
						if (!allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
					}
				}
			}
			function applyAdditionalSchema(key, valid, errors) {
				const subschema = {
					keyword: "additionalProperties",
					dataProp: key,
					dataPropType: util_1.Type.Str
				};
				if (errors === false) Object.assign(subschema, {
					compositeRule: true,
					createErrors: false,
					allErrors: false
				});
				cxt.subschema(subschema, valid);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/properties.js
var require_properties = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const validate_1 = require_validate();
	const code_1 = require_code();
	const util_1 = require_util();
	const additionalProperties_1 = require_additionalProperties();
	exports.default = {
		keyword: "properties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			const { gen, schema, parentSchema, data, it } = cxt;
			if (it.opts.removeAdditional === "all" && parentSchema.additionalProperties === void 0) additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
			const allProps = (0, code_1.allSchemaProperties)(schema);
			for (const prop of allProps) it.definedProperties.add(prop);
			if (it.opts.unevaluated && allProps.length && it.props !== true) it.props = util_1.mergeEvaluated.props(gen, (0, util_1.toHash)(allProps), it.props);
			const properties = allProps.filter((p) => !(0, util_1.alwaysValidSchema)(it, schema[p]));
			if (properties.length === 0) return;
			const valid = gen.name("valid");
			for (const prop of properties) {
				if (hasDefault(prop)) applyPropertySchema(prop);
				else {
					gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties));
					applyPropertySchema(prop);
					if (!it.allErrors) gen.else().var(valid, true);
					gen.endIf();
				}
				cxt.it.definedProperties.add(prop);
				cxt.ok(valid);
			}
			function hasDefault(prop) {
				return it.opts.useDefaults && !it.compositeRule && schema[prop].default !== void 0;
			}
			function applyPropertySchema(prop) {
				cxt.subschema({
					keyword: "properties",
					schemaProp: prop,
					dataProp: prop
				}, valid);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/patternProperties.js
var require_patternProperties = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const util_2 = require_util();
	exports.default = {
		keyword: "patternProperties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			const { gen, schema, data, parentSchema, it } = cxt;
			const { opts } = it;
			const patterns = (0, code_1.allSchemaProperties)(schema);
			const alwaysValidPatterns = patterns.filter((p) => (0, util_1.alwaysValidSchema)(it, schema[p]));
			if (patterns.length === 0 || alwaysValidPatterns.length === patterns.length && (!it.opts.unevaluated || it.props === true)) return;
			const checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties;
			const valid = gen.name("valid");
			if (it.props !== true && !(it.props instanceof codegen_1.Name)) it.props = (0, util_2.evaluatedPropsToName)(gen, it.props);
			const { props } = it;
			validatePatternProperties();
			function validatePatternProperties() {
				for (const pat of patterns) {
					if (checkProperties) checkMatchingProperties(pat);
					if (it.allErrors) validateProperties(pat);
					else {
						gen.var(valid, true);
						validateProperties(pat);
						gen.if(valid);
					}
				}
			}
			function checkMatchingProperties(pat) {
				for (const prop in checkProperties) if (new RegExp(pat).test(prop)) (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
			}
			function validateProperties(pat) {
				gen.forIn("key", data, (key) => {
					gen.if((0, codegen_1._)`${(0, code_1.usePattern)(cxt, pat)}.test(${key})`, () => {
						const alwaysValid = alwaysValidPatterns.includes(pat);
						if (!alwaysValid) cxt.subschema({
							keyword: "patternProperties",
							schemaProp: pat,
							dataProp: key,
							dataPropType: util_2.Type.Str
						}, valid);
						if (it.opts.unevaluated && props !== true) gen.assign((0, codegen_1._)`${props}[${key}]`, true);
						else if (!alwaysValid && !it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
					});
				});
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/not.js
var require_not = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: "not",
		schemaType: ["object", "boolean"],
		trackErrors: true,
		code(cxt) {
			const { gen, schema, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				cxt.fail();
				return;
			}
			const valid = gen.name("valid");
			cxt.subschema({
				keyword: "not",
				compositeRule: true,
				createErrors: false,
				allErrors: false
			}, valid);
			cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
		},
		error: { message: "must NOT be valid" }
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/anyOf.js
var require_anyOf = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		keyword: "anyOf",
		schemaType: "array",
		trackErrors: true,
		code: require_code().validateUnion,
		error: { message: "must match a schema in anyOf" }
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/oneOf.js
var require_oneOf = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "oneOf",
		schemaType: "array",
		trackErrors: true,
		error: {
			message: "must match exactly one schema in oneOf",
			params: ({ params }) => (0, codegen_1._)`{passingSchemas: ${params.passing}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, it } = cxt;
			/* istanbul ignore if */
			if (!Array.isArray(schema)) throw new Error("ajv implementation error");
			if (it.opts.discriminator && parentSchema.discriminator) return;
			const schArr = schema;
			const valid = gen.let("valid", false);
			const passing = gen.let("passing", null);
			const schValid = gen.name("_valid");
			cxt.setParams({ passing });
			gen.block(validateOneOf);
			cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
			function validateOneOf() {
				schArr.forEach((sch, i) => {
					let schCxt;
					if ((0, util_1.alwaysValidSchema)(it, sch)) gen.var(schValid, true);
					else schCxt = cxt.subschema({
						keyword: "oneOf",
						schemaProp: i,
						compositeRule: true
					}, schValid);
					if (i > 0) gen.if((0, codegen_1._)`${schValid} && ${valid}`).assign(valid, false).assign(passing, (0, codegen_1._)`[${passing}, ${i}]`).else();
					gen.if(schValid, () => {
						gen.assign(valid, true);
						gen.assign(passing, i);
						if (schCxt) cxt.mergeEvaluated(schCxt, codegen_1.Name);
					});
				});
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/allOf.js
var require_allOf = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: "allOf",
		schemaType: "array",
		code(cxt) {
			const { gen, schema, it } = cxt;
			/* istanbul ignore if */
			if (!Array.isArray(schema)) throw new Error("ajv implementation error");
			const valid = gen.name("valid");
			schema.forEach((sch, i) => {
				if ((0, util_1.alwaysValidSchema)(it, sch)) return;
				const schCxt = cxt.subschema({
					keyword: "allOf",
					schemaProp: i
				}, valid);
				cxt.ok(valid);
				cxt.mergeEvaluated(schCxt);
			});
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/if.js
var require_if = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "if",
		schemaType: ["object", "boolean"],
		trackErrors: true,
		error: {
			message: ({ params }) => (0, codegen_1.str)`must match "${params.ifClause}" schema`,
			params: ({ params }) => (0, codegen_1._)`{failingKeyword: ${params.ifClause}}`
		},
		code(cxt) {
			const { gen, parentSchema, it } = cxt;
			if (parentSchema.then === void 0 && parentSchema.else === void 0) (0, util_1.checkStrictMode)(it, "\"if\" without \"then\" and \"else\" is ignored");
			const hasThen = hasSchema(it, "then");
			const hasElse = hasSchema(it, "else");
			if (!hasThen && !hasElse) return;
			const valid = gen.let("valid", true);
			const schValid = gen.name("_valid");
			validateIf();
			cxt.reset();
			if (hasThen && hasElse) {
				const ifClause = gen.let("ifClause");
				cxt.setParams({ ifClause });
				gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
			} else if (hasThen) gen.if(schValid, validateClause("then"));
			else gen.if((0, codegen_1.not)(schValid), validateClause("else"));
			cxt.pass(valid, () => cxt.error(true));
			function validateIf() {
				const schCxt = cxt.subschema({
					keyword: "if",
					compositeRule: true,
					createErrors: false,
					allErrors: false
				}, schValid);
				cxt.mergeEvaluated(schCxt);
			}
			function validateClause(keyword, ifClause) {
				return () => {
					const schCxt = cxt.subschema({ keyword }, schValid);
					gen.assign(valid, schValid);
					cxt.mergeValidEvaluated(schCxt, valid);
					if (ifClause) gen.assign(ifClause, (0, codegen_1._)`${keyword}`);
					else cxt.setParams({ ifClause: keyword });
				};
			}
		}
	};
	function hasSchema(it, keyword) {
		const schema = it.schema[keyword];
		return schema !== void 0 && !(0, util_1.alwaysValidSchema)(it, schema);
	}
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/thenElse.js
var require_thenElse = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: ["then", "else"],
		schemaType: ["object", "boolean"],
		code({ keyword, parentSchema, it }) {
			if (parentSchema.if === void 0) (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/index.js
var require_applicator = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const additionalItems_1 = require_additionalItems();
	const prefixItems_1 = require_prefixItems();
	const items_1 = require_items();
	const items2020_1 = require_items2020();
	const contains_1 = require_contains();
	const dependencies_1 = require_dependencies();
	const propertyNames_1 = require_propertyNames();
	const additionalProperties_1 = require_additionalProperties();
	const properties_1 = require_properties();
	const patternProperties_1 = require_patternProperties();
	const not_1 = require_not();
	const anyOf_1 = require_anyOf();
	const oneOf_1 = require_oneOf();
	const allOf_1 = require_allOf();
	const if_1 = require_if();
	const thenElse_1 = require_thenElse();
	function getApplicator(draft2020 = false) {
		const applicator = [
			not_1.default,
			anyOf_1.default,
			oneOf_1.default,
			allOf_1.default,
			if_1.default,
			thenElse_1.default,
			propertyNames_1.default,
			additionalProperties_1.default,
			dependencies_1.default,
			properties_1.default,
			patternProperties_1.default
		];
		if (draft2020) applicator.push(prefixItems_1.default, items2020_1.default);
		else applicator.push(additionalItems_1.default, items_1.default);
		applicator.push(contains_1.default);
		return applicator;
	}
	exports.default = getApplicator;
}));
// node_modules/ajv/dist/vocabularies/format/format.js
var require_format$1 = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "format",
		type: ["number", "string"],
		schemaType: "string",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match format "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{format: ${schemaCode}}`
		},
		code(cxt, ruleType) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			const { opts, errSchemaPath, schemaEnv, self } = it;
			if (!opts.validateFormats) return;
			if ($data) validate$DataFormat();
			else validateFormat();
			function validate$DataFormat() {
				const fmts = gen.scopeValue("formats", {
					ref: self.formats,
					code: opts.code.formats
				});
				const fDef = gen.const("fDef", (0, codegen_1._)`${fmts}[${schemaCode}]`);
				const fType = gen.let("fType");
				const format = gen.let("format");
				gen.if((0, codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, (0, codegen_1._)`${fDef}.type || "string"`).assign(format, (0, codegen_1._)`${fDef}.validate`), () => gen.assign(fType, (0, codegen_1._)`"string"`).assign(format, fDef));
				cxt.fail$data((0, codegen_1.or)(unknownFmt(), invalidFmt()));
				function unknownFmt() {
					if (opts.strictSchema === false) return codegen_1.nil;
					return (0, codegen_1._)`${schemaCode} && !${format}`;
				}
				function invalidFmt() {
					const callFormat = schemaEnv.$async ? (0, codegen_1._)`(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))` : (0, codegen_1._)`${format}(${data})`;
					const validData = (0, codegen_1._)`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
					return (0, codegen_1._)`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`;
				}
			}
			function validateFormat() {
				const formatDef = self.formats[schema];
				if (!formatDef) {
					unknownFormat();
					return;
				}
				if (formatDef === true) return;
				const [fmtType, format, fmtRef] = getFormat(formatDef);
				if (fmtType === ruleType) cxt.pass(validCondition());
				function unknownFormat() {
					if (opts.strictSchema === false) {
						self.logger.warn(unknownMsg());
						return;
					}
					throw new Error(unknownMsg());
					function unknownMsg() {
						return `unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`;
					}
				}
				function getFormat(fmtDef) {
					const code = fmtDef instanceof RegExp ? (0, codegen_1.regexpCode)(fmtDef) : opts.code.formats ? (0, codegen_1._)`${opts.code.formats}${(0, codegen_1.getProperty)(schema)}` : void 0;
					const fmt = gen.scopeValue("formats", {
						key: schema,
						ref: fmtDef,
						code
					});
					if (typeof fmtDef == "object" && !(fmtDef instanceof RegExp)) return [
						fmtDef.type || "string",
						fmtDef.validate,
						(0, codegen_1._)`${fmt}.validate`
					];
					return [
						"string",
						fmtDef,
						fmt
					];
				}
				function validCondition() {
					if (typeof formatDef == "object" && !(formatDef instanceof RegExp) && formatDef.async) {
						if (!schemaEnv.$async) throw new Error("async format in sync schema");
						return (0, codegen_1._)`await ${fmtRef}(${data})`;
					}
					return typeof format == "function" ? (0, codegen_1._)`${fmtRef}(${data})` : (0, codegen_1._)`${fmtRef}.test(${data})`;
				}
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/format/index.js
var require_format = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = [require_format$1().default];
}));
// node_modules/ajv/dist/vocabularies/metadata.js
var require_metadata = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.contentVocabulary = exports.metadataVocabulary = void 0;
	exports.metadataVocabulary = [
		"title",
		"description",
		"default",
		"deprecated",
		"readOnly",
		"writeOnly",
		"examples"
	];
	exports.contentVocabulary = [
		"contentMediaType",
		"contentEncoding",
		"contentSchema"
	];
}));
// node_modules/ajv/dist/vocabularies/draft7.js
var require_draft7 = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_core();
	const validation_1 = require_validation();
	const applicator_1 = require_applicator();
	const format_1 = require_format();
	const metadata_1 = require_metadata();
	exports.default = [
		core_1.default,
		validation_1.default,
		(0, applicator_1.default)(),
		format_1.default,
		metadata_1.metadataVocabulary,
		metadata_1.contentVocabulary
	];
}));
// node_modules/ajv/dist/vocabularies/discriminator/types.js
var require_types = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DiscrError = void 0;
	var DiscrError;
	(function(DiscrError) {
		DiscrError["Tag"] = "tag";
		DiscrError["Mapping"] = "mapping";
	})(DiscrError || (exports.DiscrError = DiscrError = {}));
}));
// node_modules/ajv/dist/vocabularies/discriminator/index.js
var require_discriminator = /* @__PURE__ */ require_log_line.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const types_1 = require_types();
	const compile_1 = require_compile();
	const ref_error_1 = require_ref_error();
	const util_1 = require_util();
	exports.default = {
		keyword: "discriminator",
		type: "object",
		schemaType: "object",
		error: {
			message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag ? `tag "${tagName}" must be string` : `value of tag "${tagName}" must be in oneOf`,
			params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`
		},
		code(cxt) {
			const { gen, data, schema, parentSchema, it } = cxt;
			const { oneOf } = parentSchema;
			if (!it.opts.discriminator) throw new Error("discriminator: requires discriminator option");
			const tagName = schema.propertyName;
			if (typeof tagName != "string") throw new Error("discriminator: requires propertyName");
			if (schema.mapping) throw new Error("discriminator: mapping is not supported");
			if (!oneOf) throw new Error("discriminator: requires oneOf keyword");
			const valid = gen.let("valid", false);
			const tag = gen.const("tag", (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(tagName)}`);
			gen.if((0, codegen_1._)`typeof ${tag} == "string"`, () => validateMapping(), () => cxt.error(false, {
				discrError: types_1.DiscrError.Tag,
				tag,
				tagName
			}));
			cxt.ok(valid);
			function validateMapping() {
				const mapping = getMapping();
				gen.if(false);
				for (const tagValue in mapping) {
					gen.elseIf((0, codegen_1._)`${tag} === ${tagValue}`);
					gen.assign(valid, applyTagSchema(mapping[tagValue]));
				}
				gen.else();
				cxt.error(false, {
					discrError: types_1.DiscrError.Mapping,
					tag,
					tagName
				});
				gen.endIf();
			}
			function applyTagSchema(schemaProp) {
				const _valid = gen.name("valid");
				const schCxt = cxt.subschema({
					keyword: "oneOf",
					schemaProp
				}, _valid);
				cxt.mergeEvaluated(schCxt, codegen_1.Name);
				return _valid;
			}
			function getMapping() {
				var _a;
				const oneOfMapping = {};
				const topRequired = hasRequired(parentSchema);
				let tagRequired = true;
				for (let i = 0; i < oneOf.length; i++) {
					let sch = oneOf[i];
					if ((sch === null || sch === void 0 ? void 0 : sch.$ref) && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
						const ref = sch.$ref;
						sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
						if (sch instanceof compile_1.SchemaEnv) sch = sch.schema;
						if (sch === void 0) throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
					}
					const propSch = (_a = sch === null || sch === void 0 ? void 0 : sch.properties) === null || _a === void 0 ? void 0 : _a[tagName];
					if (typeof propSch != "object") throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
					tagRequired = tagRequired && (topRequired || hasRequired(sch));
					addMappings(propSch, i);
				}
				if (!tagRequired) throw new Error(`discriminator: "${tagName}" must be required`);
				return oneOfMapping;
				function hasRequired({ required }) {
					return Array.isArray(required) && required.includes(tagName);
				}
				function addMappings(sch, i) {
					if (sch.const) addMapping(sch.const, i);
					else if (sch.enum) for (const tagValue of sch.enum) addMapping(tagValue, i);
					else throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
				}
				function addMapping(tagValue, i) {
					if (typeof tagValue != "string" || tagValue in oneOfMapping) throw new Error(`discriminator: "${tagName}" values must be unique strings`);
					oneOfMapping[tagValue] = i;
				}
			}
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-draft-07.json
var require_json_schema_draft_07 = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "http://json-schema.org/draft-07/schema#",
		"title": "Core schema meta-schema",
		"definitions": {
			"schemaArray": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#" }
			},
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/nonNegativeInteger" }, { "default": 0 }] },
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true,
				"default": []
			}
		},
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"type": "string",
				"format": "uri-reference"
			},
			"$schema": {
				"type": "string",
				"format": "uri"
			},
			"$ref": {
				"type": "string",
				"format": "uri-reference"
			},
			"$comment": { "type": "string" },
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
				"type": "array",
				"items": true
			},
			"multipleOf": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": { "type": "number" },
			"minimum": { "type": "number" },
			"exclusiveMinimum": { "type": "number" },
			"maxLength": { "$ref": "#/definitions/nonNegativeInteger" },
			"minLength": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"additionalItems": { "$ref": "#" },
			"items": {
				"anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }],
				"default": true
			},
			"maxItems": { "$ref": "#/definitions/nonNegativeInteger" },
			"minItems": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"contains": { "$ref": "#" },
			"maxProperties": { "$ref": "#/definitions/nonNegativeInteger" },
			"minProperties": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/definitions/stringArray" },
			"additionalProperties": { "$ref": "#" },
			"definitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"properties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependencies": {
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/stringArray" }] }
			},
			"propertyNames": { "$ref": "#" },
			"const": true,
			"enum": {
				"type": "array",
				"items": true,
				"minItems": 1,
				"uniqueItems": true
			},
			"type": { "anyOf": [{ "$ref": "#/definitions/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/definitions/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"format": { "type": "string" },
			"contentMediaType": { "type": "string" },
			"contentEncoding": { "type": "string" },
			"if": { "$ref": "#" },
			"then": { "$ref": "#" },
			"else": { "$ref": "#" },
			"allOf": { "$ref": "#/definitions/schemaArray" },
			"anyOf": { "$ref": "#/definitions/schemaArray" },
			"oneOf": { "$ref": "#/definitions/schemaArray" },
			"not": { "$ref": "#" }
		},
		"default": true
	};
}));
// node_modules/ajv/dist/ajv.js
var require_ajv = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv = void 0;
	const core_1 = require_core$1();
	const draft7_1 = require_draft7();
	const discriminator_1 = require_discriminator();
	const draft7MetaSchema = require_json_schema_draft_07();
	const META_SUPPORT_DATA = ["/properties"];
	const META_SCHEMA_ID = "http://json-schema.org/draft-07/schema";
	var Ajv = class extends core_1.default {
		_addVocabularies() {
			super._addVocabularies();
			draft7_1.default.forEach((v) => this.addVocabulary(v));
			if (this.opts.discriminator) this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			if (!this.opts.meta) return;
			const metaSchema = this.opts.$data ? this.$dataMetaSchema(draft7MetaSchema, META_SUPPORT_DATA) : draft7MetaSchema;
			this.addMetaSchema(metaSchema, META_SCHEMA_ID, false);
			this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	exports.Ajv = Ajv;
	module.exports = exports = Ajv;
	module.exports.Ajv = Ajv;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = Ajv;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	var validation_error_1 = require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: true,
		get: function() {
			return ref_error_1.default;
		}
	});
}));
// node_modules/html-validate/dist/esm/utils/natural-join.js
var import_ajv = /* @__PURE__ */ require_log_line.__toESM(require_ajv(), 1);
function naturalJoin(values, conjunction = "or") {
	switch (values.length) {
		case 0: return "";
		case 1: return values[0];
		case 2: return `${values[0]} ${conjunction} ${values[1]}`;
		default: return `${values.slice(0, -1).join(", ")} ${conjunction} ${values.at(-1)}`;
	}
}
// node_modules/html-validate/dist/esm/meta-helper.js
function allowedIfAttributeIsPresent$1(...attr) {
	return (node) => {
		if (attr.some((it) => node.hasAttribute(it))) return null;
		return `requires ${naturalJoin(attr.map((it) => `"${it}"`))} attribute to be present`;
	};
}
function allowedIfAttributeIsAbsent$1(...attr) {
	return (node) => {
		const present = attr.filter((it) => node.hasAttribute(it));
		if (present.length === 0) return null;
		return `cannot be used at the same time as ${naturalJoin(present.map((it) => `"${it}"`))}`;
	};
}
function allowedIfAttributeHasValue$1(key, expectedValue, { defaultValue } = {}) {
	return (node) => {
		const attr = node.getAttribute(key);
		if (attr && typeof attr !== "string") return null;
		const actualValue = attr ?? defaultValue;
		if (actualValue && expectedValue.includes(actualValue.toLocaleLowerCase())) return null;
		return `"${key}" attribute must be ${naturalJoin(expectedValue.map((it) => `"${it}"`))}`;
	};
}
function allowedIfParentIsPresent$1(...tags) {
	return (node) => {
		if (tags.some((it) => node.closest(it))) return null;
		return `requires ${naturalJoin(tags.map((it) => `<${it}>`))} as parent`;
	};
}
function hasKeyword$1(attr, keyword) {
	return attr.toLowerCase().split(/\s+/).includes(keyword);
}
const metadataHelper = {
	allowedIfAttributeIsPresent: allowedIfAttributeIsPresent$1,
	allowedIfAttributeIsAbsent: allowedIfAttributeIsAbsent$1,
	allowedIfAttributeHasValue: allowedIfAttributeHasValue$1,
	allowedIfParentIsPresent: allowedIfParentIsPresent$1,
	hasKeyword: hasKeyword$1
};
// node_modules/html-validate/dist/esm/utils/parse-image-candidate-string.js
function parseImageCandidateString(srcset) {
	if (!srcset.trim()) return [];
	return srcset.split(",").map((candidate) => {
		const parts = candidate.trim().split(/\s+/);
		const url = parts[0];
		if (!url) return {
			url: "",
			descriptor: "none",
			raw: null
		};
		if (parts.length < 2) return {
			url,
			descriptor: "none",
			raw: null
		};
		const descriptor = parts.at(-1);
		if (/^\d+w$/i.test(descriptor)) return {
			url,
			descriptor: "width",
			value: Math.trunc(Number(descriptor.slice(0, -1))),
			raw: descriptor
		};
		if (/^(?:\d*\.\d+|\d+(?:\.\d+)?)x$/i.test(descriptor)) return {
			url,
			descriptor: "density",
			value: Number(descriptor.slice(0, -1)),
			raw: descriptor
		};
		return {
			url,
			descriptor: "none",
			raw: descriptor
		};
	});
}
// node_modules/html-validate/dist/esm/elements.js
const { allowedIfAttributeIsPresent, allowedIfAttributeIsAbsent, allowedIfAttributeHasValue, allowedIfParentIsPresent, hasKeyword } = metadataHelper;
const validId = {
	name: "a valid id",
	pattern: /^\S+$/
};
const validPositiveInteger = {
	name: "a positive integer",
	pattern: /^\d+$/
};
const validNonEmptyString = {
	name: "a non-empty string",
	pattern: /^.+$/
};
const validBrowsingContextName = {
	name: "a browsing context name (non-empty string, must not start with `_`)",
	pattern: /^[^_].*$/
};
const validFloatingPoint = {
	name: "a floating-point number",
	pattern: /^-?(\d+(\.\d+)?|\.\d+)(E[+-]?\d+)?$/i
};
const ReferrerPolicy = [
	"",
	"no-referrer",
	"no-referrer-when-downgrade",
	"same-origin",
	"origin",
	"strict-origin",
	"origin-when-cross-origin",
	"strict-origin-when-cross-origin",
	"unsafe-url"
];
function isInsideLandmark(node) {
	return Boolean(node.closest([
		"article",
		"aside",
		"main",
		"nav",
		"section",
		"[role=\"article\"]",
		"[role=\"complementary\"]",
		"[role=\"main\"]",
		"[role=\"navigation\"]",
		"[role=\"region\"]"
	].join(",")));
}
function hasWidthDescriptor(srcset) {
	return parseImageCandidateString(srcset).some((it) => it.descriptor === "width");
}
function linkBodyOk(node) {
	if (node.hasAttribute("itemprop")) return true;
	const rel = node.getAttribute("rel");
	if (!rel) return false;
	if (typeof rel !== "string") return false;
	const bodyOk = /* @__PURE__ */ new Set([
		"dns-prefetch",
		"modulepreload",
		"pingback",
		"preconnect",
		"prefetch",
		"preload",
		"stylesheet"
	]);
	return rel.toLowerCase().split(/\s+/).some((keyword) => bodyOk.has(keyword));
}
var html5 = {
	"*": { attributes: {
		accesskey: {
			enum: [/./u],
			list: true
		},
		"aria-activedescendant": {
			enum: [validId],
			reference: "id"
		},
		"aria-controls": {
			list: true,
			enum: [validId],
			reference: "id"
		},
		"aria-describedby": {
			list: true,
			enum: [validId],
			reference: "id"
		},
		"aria-details": {
			enum: [validId],
			reference: "id"
		},
		"aria-errormessage": {
			enum: [validId],
			reference: "id"
		},
		"aria-flowto": {
			list: true,
			enum: [validId],
			reference: "id"
		},
		"aria-labelledby": {
			list: true,
			enum: [validId],
			reference: "id"
		},
		"aria-owns": {
			list: true,
			enum: [validId],
			reference: "id"
		},
		"aria-*": {},
		autocapitalize: { enum: [
			"off",
			"none",
			"on",
			"sentences",
			"words",
			"characters"
		] },
		autocorrect: {
			omit: true,
			enum: ["on", "off"]
		},
		autofocus: { boolean: true },
		class: {},
		contenteditable: {
			omit: true,
			enum: ["true", "false"]
		},
		contextmenu: { deprecated: true },
		"data-*": {},
		dir: { enum: [
			"ltr",
			"rtl",
			"auto"
		] },
		draggable: { enum: ["true", "false"] },
		enterkeyhint: { enum: [
			"enter",
			"done",
			"go",
			"next",
			"previous",
			"search",
			"send"
		] },
		exportparts: {},
		headingoffset: { enum: ["/^[0-8]$/"] },
		headingreset: { boolean: true },
		hidden: {
			omit: true,
			enum: ["hidden", "until-found"]
		},
		id: { enum: [validId] },
		inert: { boolean: true },
		inputmode: { enum: [
			"none",
			"text",
			"decimal",
			"numeric",
			"tel",
			"search",
			"email",
			"url"
		] },
		is: {},
		itemid: {},
		itemprop: {},
		itemref: {},
		itemscope: { boolean: true },
		itemtype: {},
		lang: {},
		nonce: {},
		"on*": {},
		part: {},
		popover: {
			omit: true,
			enum: [
				"auto",
				"hint",
				"manual"
			]
		},
		role: {},
		slot: {},
		spellcheck: {
			omit: true,
			enum: ["true", "false"]
		},
		style: {},
		tabindex: { enum: ["/-?\\d+/"] },
		title: {},
		translate: {
			omit: true,
			enum: ["yes", "no"]
		},
		writingsuggestions: {
			omit: true,
			enum: ["true", "false"]
		},
		"xml:*": {},
		xmlns: { enum: [validNonEmptyString] },
		"xmlns:*": { enum: [validNonEmptyString] }
	} },
	a: {
		flow: true,
		focusable(node) {
			return node.hasAttribute("href");
		},
		phrasing: true,
		interactive(node) {
			return node.hasAttribute("href");
		},
		transparent: true,
		attributes: {
			charset: { deprecated: true },
			coords: { deprecated: true },
			datafld: { deprecated: true },
			datasrc: { deprecated: true },
			download: {
				allowed: allowedIfAttributeIsPresent("href"),
				omit: true,
				enum: [validNonEmptyString]
			},
			href: { enum: ["/.*/"] },
			hreflang: { allowed: allowedIfAttributeIsPresent("href") },
			itemprop: { allowed: allowedIfAttributeIsPresent("href") },
			methods: { deprecated: true },
			name: { deprecated: true },
			ping: { allowed: allowedIfAttributeIsPresent("href") },
			referrerpolicy: {
				allowed: allowedIfAttributeIsPresent("href"),
				enum: ReferrerPolicy
			},
			rel: {
				allowed(node, attr) {
					if (!node.hasAttribute("href")) return `requires "href" attribute to be present`;
					if (!attr || attr === "" || typeof attr !== "string") return null;
					const disallowed = /* @__PURE__ */ new Set([
						"canonical",
						"dns-prefetch",
						"expect",
						"icon",
						"manifest",
						"modulepreload",
						"pingback",
						"preconnect",
						"prefetch",
						"preload",
						"stylesheet",
						"apple-touch-icon",
						"apple-touch-icon-precomposed",
						"apple-touch-startup-image",
						"authorization_endpoint",
						"component",
						"chrome-webstore-item",
						"edit",
						"gbfs",
						"gtfs-static",
						"gtfs-realtime",
						"import",
						"mask-icon",
						"meta",
						"micropub",
						"openid.delegate",
						"openid.server",
						"openid2.local_id",
						"openid2.provider",
						"p3pv1",
						"pgpkey",
						"schema.dcterms",
						"service",
						"shortlink",
						"sitemap",
						"subresource",
						"sword",
						"timesheet",
						"token_endpoint",
						"wlwmanifest",
						"stylesheet/less",
						"yandex-tableau-widget"
					]);
					const tokens = attr.toLowerCase().split(/\s+/);
					for (const keyword of tokens) {
						if (disallowed.has(keyword)) return `<a> does not allow rel="${keyword}"`;
						if (keyword.startsWith("dcterms.")) return `<a> does not allow rel="${keyword}"`;
					}
					return null;
				},
				list: true,
				enum: [validNonEmptyString]
			},
			shape: { deprecated: true },
			target: {
				allowed: allowedIfAttributeIsPresent("href"),
				enum: [
					validBrowsingContextName,
					"_blank",
					"_self",
					"_parent",
					"_top"
				]
			},
			type: { allowed: allowedIfAttributeIsPresent("href") },
			urn: { deprecated: true }
		},
		permittedDescendants: [{ exclude: ["@interactive", "a"] }],
		aria: {
			implicitRole(node) {
				return node.hasAttribute("href") ? "link" : "generic";
			},
			naming(node) {
				return node.hasAttribute("href") ? "allowed" : "prohibited";
			}
		}
	},
	abbr: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: { naming: "prohibited" }
	},
	acronym: { deprecated: {
		message: "use <abbr> instead",
		documentation: "`<abbr>` can be used as a replacement.",
		source: "html5"
	} },
	address: {
		flow: true,
		aria: { implicitRole: "group" },
		permittedContent: ["@flow"],
		permittedDescendants: [{ exclude: [
			"address",
			"header",
			"footer",
			"@heading",
			"@sectioning"
		] }]
	},
	applet: {
		deprecated: { source: "html5" },
		attributes: {
			datafld: { deprecated: true },
			datasrc: { deprecated: true }
		}
	},
	area: {
		flow(node) {
			return Boolean(node.closest("map"));
		},
		focusable(node) {
			return node.hasAttribute("href");
		},
		phrasing(node) {
			return Boolean(node.closest("map"));
		},
		void: true,
		attributes: {
			alt: {},
			coords: { allowed(node) {
				if (node.getAttribute("shape") === "default") return `cannot be used when "shape" attribute is "default"`;
				return null;
			} },
			download: { allowed: allowedIfAttributeIsPresent("href") },
			nohref: { deprecated: true },
			itemprop: { allowed: allowedIfAttributeIsPresent("href") },
			ping: { allowed: allowedIfAttributeIsPresent("href") },
			referrerpolicy: {
				allowed: allowedIfAttributeIsPresent("href"),
				enum: ReferrerPolicy
			},
			rel: { allowed(node, attr) {
				if (!node.hasAttribute("href")) return `requires "href" attribute to be present`;
				if (!attr || attr === "" || typeof attr !== "string") return null;
				const disallowed = /* @__PURE__ */ new Set([
					"canonical",
					"dns-prefetch",
					"expect",
					"icon",
					"manifest",
					"modulepreload",
					"pingback",
					"preconnect",
					"prefetch",
					"preload",
					"stylesheet",
					"apple-touch-icon",
					"apple-touch-icon-precomposed",
					"apple-touch-startup-image",
					"authorization_endpoint",
					"component",
					"chrome-webstore-item",
					"edit",
					"gbfs",
					"gtfs-static",
					"gtfs-realtime",
					"import",
					"mask-icon",
					"meta",
					"micropub",
					"openid.delegate",
					"openid.server",
					"openid2.local_id",
					"openid2.provider",
					"p3pv1",
					"pgpkey",
					"schema.dcterms",
					"service",
					"shortlink",
					"sitemap",
					"subresource",
					"sword",
					"timesheet",
					"token_endpoint",
					"wlwmanifest",
					"stylesheet/less",
					"yandex-tableau-widget"
				]);
				const tokens = attr.toLowerCase().split(/\s+/);
				for (const keyword of tokens) {
					if (disallowed.has(keyword)) return `<area> does not allow rel="${keyword}"`;
					if (keyword.startsWith("dcterms.")) return `<area> does not allow rel="${keyword}"`;
				}
				return null;
			} },
			shape: {
				allowed(node, attr) {
					switch (attr ?? "rect") {
						case "circ":
						case "circle":
						case "poly":
						case "polygon":
						case "rect":
						case "rectangle": return allowedIfAttributeIsPresent("coords")(node, attr);
						default: return null;
					}
				},
				enum: [
					"rect",
					"circle",
					"poly",
					"default"
				]
			},
			target: {
				allowed: allowedIfAttributeIsPresent("href"),
				enum: [
					validBrowsingContextName,
					"_blank",
					"_self",
					"_parent",
					"_top"
				]
			}
		},
		aria: {
			implicitRole(node) {
				return node.hasAttribute("href") ? "link" : "generic";
			},
			naming(node) {
				return node.hasAttribute("href") ? "allowed" : "prohibited";
			}
		},
		requiredAncestors: ["map", "template"]
	},
	article: {
		flow: true,
		sectioning: true,
		permittedContent: ["@flow"],
		permittedDescendants: [{ exclude: ["main"] }],
		aria: { implicitRole: "article" }
	},
	aside: {
		flow: true,
		sectioning: true,
		permittedContent: ["@flow"],
		permittedDescendants: [{ exclude: ["main"] }],
		aria: { implicitRole: "complementary" }
	},
	audio: {
		flow: true,
		focusable(node) {
			return node.hasAttribute("controls");
		},
		phrasing: true,
		embedded: true,
		interactive(node) {
			return node.hasAttribute("controls");
		},
		transparent: ["@flow"],
		attributes: {
			autoplay: { boolean: true },
			controls: { boolean: true },
			crossorigin: {
				omit: true,
				enum: ["anonymous", "use-credentials"]
			},
			itemprop: { allowed: allowedIfAttributeIsPresent("src") },
			loop: { boolean: true },
			muted: { boolean: true },
			preload: {
				omit: true,
				enum: [
					"none",
					"metadata",
					"auto"
				]
			},
			src: { enum: [validNonEmptyString] }
		},
		permittedContent: [
			"@flow",
			"track",
			"source"
		],
		permittedDescendants: [{ exclude: ["audio", "video"] }],
		permittedOrder: [
			"source",
			"track",
			"@flow"
		]
	},
	b: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	base: {
		metadata: true,
		void: true,
		attributes: {
			href: {},
			target: {}
		},
		permittedParent: ["head"],
		aria: { naming: "prohibited" }
	},
	basefont: { deprecated: {
		message: "use CSS instead",
		documentation: "Use CSS `font-size` property instead.",
		source: "html4"
	} },
	bdi: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	bdo: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	bgsound: { deprecated: {
		message: "use <audio> instead",
		documentation: "Use the `<audio>` element instead but consider accessibility concerns with autoplaying sounds.",
		source: "non-standard"
	} },
	big: { deprecated: {
		message: "use CSS instead",
		documentation: "Use CSS `font-size` property instead.",
		source: "html5"
	} },
	blink: { deprecated: {
		documentation: "`<blink>` has no direct replacement and blinking text is frowned upon by accessibility standards.",
		source: "non-standard"
	} },
	blockquote: {
		flow: true,
		sectioning: true,
		attributes: { cite: {} },
		aria: { implicitRole: "blockquote" },
		permittedContent: ["@flow"]
	},
	body: {
		optionalEnd: true,
		permittedContent: ["@flow"],
		permittedParent: ["html"],
		attributes: {
			alink: { deprecated: true },
			background: { deprecated: true },
			bgcolor: { deprecated: true },
			link: { deprecated: true },
			marginbottom: { deprecated: true },
			marginheight: { deprecated: true },
			marginleft: { deprecated: true },
			marginright: { deprecated: true },
			margintop: { deprecated: true },
			marginwidth: { deprecated: true },
			text: { deprecated: true },
			vlink: { deprecated: true }
		},
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	br: {
		flow: true,
		phrasing: true,
		void: true,
		attributes: { clear: { deprecated: true } },
		aria: { naming: "prohibited" }
	},
	button: {
		flow: true,
		focusable: true,
		phrasing: true,
		interactive: true,
		formAssociated: {
			disablable: true,
			listed: true
		},
		labelable: true,
		submitButton(node) {
			const type = node.getAttribute("type");
			return !type || type === "submit";
		},
		attributes: {
			autofocus: { boolean: true },
			command: { enum: [
				"toggle-popover",
				"show-popover",
				"hide-popover",
				"close",
				"request-close",
				"show-modal",
				"/^--/"
			] },
			commandfor: {
				enum: [validId],
				reference: "id"
			},
			datafld: { deprecated: true },
			dataformatas: { deprecated: true },
			datasrc: { deprecated: true },
			disabled: { boolean: true },
			form: {
				enum: [validId],
				reference: "id"
			},
			formaction: { allowed: allowedIfAttributeHasValue("type", ["submit"], { defaultValue: "submit" }) },
			formenctype: { allowed: allowedIfAttributeHasValue("type", ["submit"], { defaultValue: "submit" }) },
			formmethod: {
				allowed: allowedIfAttributeHasValue("type", ["submit"], { defaultValue: "submit" }),
				enum: [
					"get",
					"post",
					"dialog"
				]
			},
			formnovalidate: {
				allowed: allowedIfAttributeHasValue("type", ["submit"], { defaultValue: "submit" }),
				boolean: true
			},
			formtarget: {
				allowed: allowedIfAttributeHasValue("type", ["submit"], { defaultValue: "submit" }),
				enum: [
					validBrowsingContextName,
					"_blank",
					"_self",
					"_parent",
					"_top"
				]
			},
			name: { enum: [validNonEmptyString] },
			popovertarget: {
				enum: [validId],
				reference: "id"
			},
			popovertargetaction: { enum: [
				"toggle",
				"show",
				"hide"
			] },
			type: { enum: [
				"submit",
				"reset",
				"button"
			] },
			value: {}
		},
		aria: { implicitRole: "button" },
		permittedContent: ["@phrasing"],
		permittedDescendants: [{ exclude: ["@interactive"] }],
		textContent: "accessible"
	},
	canvas: {
		flow: true,
		phrasing: true,
		embedded: true,
		transparent: true,
		attributes: {
			height: { enum: [validPositiveInteger] },
			width: { enum: [validPositiveInteger] }
		}
	},
	caption: {
		implicitClosed: [
			"col",
			"colgroup",
			"thead",
			"tfoot",
			"tbody",
			"tr"
		],
		optionalEnd: true,
		permittedContent: ["@flow"],
		permittedDescendants: [{ exclude: ["table"] }],
		attributes: { align: { deprecated: true } },
		aria: {
			implicitRole: "caption",
			naming: "prohibited"
		}
	},
	center: { deprecated: {
		message: "use CSS instead",
		documentation: "Use the CSS `text-align` or `margin: auto` properties instead.",
		source: "html4"
	} },
	cite: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: { naming: "prohibited" }
	},
	code: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "code",
			naming: "prohibited"
		}
	},
	col: {
		attributes: {
			align: { deprecated: true },
			char: { deprecated: true },
			charoff: { deprecated: true },
			span: { enum: [validPositiveInteger] },
			valign: { deprecated: true },
			width: { deprecated: true }
		},
		void: true,
		aria: { naming: "prohibited" }
	},
	colgroup: {
		implicitClosed: [
			"colgroup",
			"caption",
			"thead",
			"tbody",
			"tfoot",
			"tr"
		],
		attributes: { span: { enum: [validPositiveInteger] } },
		permittedContent: ["col", "template"],
		aria: { naming: "prohibited" }
	},
	data: {
		flow: true,
		phrasing: true,
		attributes: { value: {} },
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	datalist: {
		flow: true,
		phrasing: true,
		aria: {
			implicitRole: "listbox",
			naming: "prohibited"
		},
		permittedContent: ["@phrasing", "option"]
	},
	dd: {
		implicitClosed: ["dd", "dt"],
		permittedContent: ["@flow"],
		requiredAncestors: [
			"dl > dd",
			"dl > div > dd",
			"template > dd",
			"template > div > dd"
		]
	},
	del: {
		flow: true,
		phrasing: true,
		transparent: true,
		attributes: {
			cite: {},
			datetime: {}
		},
		aria: {
			implicitRole: "deletion",
			naming: "prohibited"
		}
	},
	details: {
		flow: true,
		sectioning: true,
		interactive: true,
		attributes: {
			name: {},
			open: { boolean: true }
		},
		aria: { implicitRole: "group" },
		permittedContent: ["summary", "@flow"],
		permittedOrder: ["summary", "@flow"],
		requiredContent: ["summary"]
	},
	dfn: {
		flow: true,
		phrasing: true,
		aria: { implicitRole: "term" },
		permittedContent: ["@phrasing"],
		permittedDescendants: [{ exclude: ["dfn"] }]
	},
	dialog: {
		flow: true,
		permittedContent: ["@flow"],
		attributes: {
			closedby: {
				omit: true,
				enum: [
					"any",
					"closerequest",
					"none"
				]
			},
			open: { boolean: true }
		},
		aria: { implicitRole: "dialog" }
	},
	dir: { deprecated: {
		documentation: "The non-standard `<dir>` element has no direct replacement but MDN recommends replacing with `<ul>` and CSS.",
		source: "html4"
	} },
	div: {
		flow: true,
		permittedContent: [
			"@flow",
			"dt",
			"dd"
		],
		attributes: {
			align: { deprecated: true },
			datafld: { deprecated: true },
			dataformatas: { deprecated: true },
			datasrc: { deprecated: true }
		},
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	dl: {
		flow: true,
		permittedContent: [
			"@script",
			"dt",
			"dd",
			"div"
		],
		attributes: { compact: { deprecated: true } }
	},
	dt: {
		implicitClosed: ["dd", "dt"],
		permittedContent: ["@flow"],
		permittedDescendants: [{ exclude: [
			"header",
			"footer",
			"@sectioning",
			"@heading"
		] }],
		requiredAncestors: [
			"dl > dt",
			"dl > div > dt",
			"template > dt",
			"template > div > dt"
		]
	},
	em: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "emphasis",
			naming: "prohibited"
		}
	},
	embed: {
		flow: true,
		phrasing: true,
		embedded: true,
		interactive: true,
		void: true,
		attributes: {
			height: { enum: [validPositiveInteger] },
			src: {
				required: true,
				enum: [validNonEmptyString]
			},
			title: { required: true },
			width: { enum: [validPositiveInteger] }
		}
	},
	fieldset: {
		flow: true,
		formAssociated: {
			disablable: true,
			listed: true
		},
		attributes: {
			datafld: { deprecated: true },
			disabled: { boolean: true },
			form: {
				enum: [validId],
				reference: "id"
			},
			name: { enum: [validNonEmptyString] }
		},
		aria: { implicitRole: "group" },
		permittedContent: ["@flow", "legend?"],
		permittedOrder: ["legend", "@flow"]
	},
	figcaption: {
		permittedContent: ["@flow"],
		aria: { naming: "prohibited" }
	},
	figure: {
		flow: true,
		aria: { implicitRole: "figure" },
		permittedContent: ["@flow", "figcaption?"],
		permittedOrder: [
			"figcaption",
			"@flow",
			"figcaption"
		]
	},
	font: { deprecated: {
		message: "use CSS instead",
		documentation: "Use CSS font properties instead.",
		source: "html4"
	} },
	footer: {
		flow: true,
		aria: {
			implicitRole(node) {
				if (isInsideLandmark(node)) return "generic";
				return "contentinfo";
			},
			naming(node) {
				if (isInsideLandmark(node)) return "prohibited";
				return "allowed";
			}
		},
		permittedContent: ["@flow"],
		permittedDescendants: [{ exclude: [
			"header",
			"footer",
			"main"
		] }]
	},
	form: {
		flow: true,
		form: true,
		attributes: {
			accept: { deprecated: true },
			"accept-charset": {},
			action: { enum: [/^\s*\S+\s*$/] },
			autocomplete: { enum: ["on", "off"] },
			enctype: { enum: [
				"application/x-www-form-urlencoded",
				"multipart/form-data",
				"text/plain"
			] },
			method: { enum: [
				"get",
				"post",
				"dialog"
			] },
			name: {},
			novalidate: { boolean: true },
			rel: {
				allowed(_, attr) {
					if (!attr || attr === "" || typeof attr !== "string") return null;
					const disallowed = /* @__PURE__ */ new Set([
						"alternate",
						"canonical",
						"author",
						"bookmark",
						"dns-prefetch",
						"expect",
						"icon",
						"manifest",
						"modulepreload",
						"pingback",
						"preconnect",
						"prefetch",
						"preload",
						"privacy-policy",
						"stylesheet",
						"tag",
						"terms-of-service"
					]);
					const tokens = attr.toLowerCase().split(/\s+/);
					for (const keyword of tokens) if (disallowed.has(keyword)) return `<form> does not allow rel="${keyword}"`;
					return null;
				},
				list: true,
				enum: [validNonEmptyString]
			},
			target: { enum: [
				validBrowsingContextName,
				"_blank",
				"_self",
				"_parent",
				"_top"
			] }
		},
		aria: { implicitRole: "form" },
		permittedContent: ["@flow"],
		permittedDescendants: [{ exclude: ["@form"] }]
	},
	frame: {
		deprecated: {
			documentation: "The `<frame>` element can be replaced with the `<iframe>` element but a better solution is to remove usage of frames entirely.",
			source: "html5"
		},
		attributes: {
			datafld: { deprecated: true },
			datasrc: { deprecated: true },
			title: { required: true }
		}
	},
	frameset: { deprecated: {
		documentation: "The `<frameset>` element can be replaced with the `<iframe>` element but a better solution is to remove usage of frames entirely.",
		source: "html5"
	} },
	h1: {
		flow: true,
		heading: true,
		permittedContent: ["@phrasing"],
		attributes: { align: { deprecated: true } },
		aria: { implicitRole: "heading" }
	},
	h2: {
		flow: true,
		heading: true,
		permittedContent: ["@phrasing"],
		attributes: { align: { deprecated: true } },
		aria: { implicitRole: "heading" }
	},
	h3: {
		flow: true,
		heading: true,
		permittedContent: ["@phrasing"],
		attributes: { align: { deprecated: true } },
		aria: { implicitRole: "heading" }
	},
	h4: {
		flow: true,
		heading: true,
		permittedContent: ["@phrasing"],
		attributes: { align: { deprecated: true } },
		aria: { implicitRole: "heading" }
	},
	h5: {
		flow: true,
		heading: true,
		permittedContent: ["@phrasing"],
		attributes: { align: { deprecated: true } },
		aria: { implicitRole: "heading" }
	},
	h6: {
		flow: true,
		heading: true,
		permittedContent: ["@phrasing"],
		attributes: { align: { deprecated: true } },
		aria: { implicitRole: "heading" }
	},
	head: {
		implicitClosed: ["body", "@flow-not-meta"],
		optionalEnd: true,
		permittedContent: [
			"base?",
			"title?",
			"@meta"
		],
		permittedParent: ["html"],
		requiredContent: ["title"],
		attributes: { profile: { deprecated: true } },
		aria: { naming: "prohibited" }
	},
	header: {
		flow: true,
		aria: {
			implicitRole(node) {
				if (isInsideLandmark(node)) return "generic";
				return "banner";
			},
			naming(node) {
				if (isInsideLandmark(node)) return "prohibited";
				return "allowed";
			}
		},
		permittedContent: ["@flow"],
		permittedDescendants: [{ exclude: [
			"header",
			"footer",
			"main"
		] }]
	},
	hgroup: {
		flow: true,
		heading: true,
		permittedContent: ["p", "@heading?"],
		permittedDescendants: [{ exclude: ["hgroup"] }],
		requiredContent: ["@heading"],
		aria: { implicitRole: "group" }
	},
	hr: {
		flow: true,
		void: true,
		attributes: {
			align: { deprecated: true },
			color: { deprecated: true },
			noshade: { deprecated: true },
			size: { deprecated: true },
			width: { deprecated: true }
		},
		aria: { implicitRole: "separator" }
	},
	html: {
		implicitOpen: [{
			for: ["@meta"],
			open: "head"
		}, {
			for: ["@flow-not-meta"],
			open: "body"
		}],
		optionalEnd: true,
		permittedContent: ["head?", "body?"],
		permittedOrder: ["head", "body"],
		requiredContent: ["head", "body"],
		attributes: {
			lang: { required: true },
			version: { deprecated: true }
		},
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	i: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	iframe: {
		flow: true,
		phrasing: true,
		embedded: true,
		interactive: true,
		attributes: {
			align: { deprecated: true },
			allowtransparency: { deprecated: true },
			datafld: { deprecated: true },
			datasrc: { deprecated: true },
			frameborder: { deprecated: true },
			height: { enum: [validPositiveInteger] },
			hspace: { deprecated: true },
			marginheight: { deprecated: true },
			marginwidth: { deprecated: true },
			referrerpolicy: { enum: ReferrerPolicy },
			scrolling: { deprecated: true },
			src: { enum: [validNonEmptyString] },
			title: { required: true },
			vspace: { deprecated: true },
			width: { enum: [validPositiveInteger] }
		},
		permittedContent: []
	},
	img: {
		flow: true,
		phrasing: true,
		embedded: true,
		interactive(node) {
			return node.hasAttribute("usemap");
		},
		void: true,
		attributes: {
			align: { deprecated: true },
			alt: {},
			border: { deprecated: true },
			crossorigin: {
				omit: true,
				enum: ["anonymous", "use-credentials"]
			},
			datafld: { deprecated: true },
			datasrc: { deprecated: true },
			decoding: { enum: [
				"sync",
				"async",
				"auto"
			] },
			fetchpriority: {
				omit: true,
				enum: [
					"high",
					"low",
					"auto"
				]
			},
			height: { enum: [validPositiveInteger] },
			hspace: { deprecated: true },
			ismap: { boolean: true },
			loading: {
				omit: true,
				enum: ["lazy", "eager"]
			},
			lowsrc: { deprecated: true },
			name: { deprecated: true },
			referrerpolicy: { enum: ReferrerPolicy },
			sizes: {},
			src: {
				required: true,
				enum: [validNonEmptyString]
			},
			srcset: { enum: ["/[^]+/"] },
			usemap: {},
			vspace: { deprecated: true },
			width: { enum: [validPositiveInteger] }
		},
		aria: {
			implicitRole(node) {
				const alt = node.getAttribute("alt");
				const ariaLabel = node.getAttribute("aria-label");
				const ariaLabelledBy = node.getAttribute("aria-labelledby");
				const title = node.getAttribute("title");
				if (alt === "" && !ariaLabel && !ariaLabelledBy && !title) return "none";
				return "img";
			},
			naming(node) {
				const alt = node.getAttribute("alt");
				const ariaLabel = node.getAttribute("aria-label");
				const ariaLabelledBy = node.getAttribute("aria-labelledby");
				const title = node.getAttribute("title");
				if (!alt && !ariaLabel && !ariaLabelledBy && !title) return "prohibited";
				return "allowed";
			}
		}
	},
	input: {
		flow: true,
		focusable(node) {
			return node.getAttribute("type") !== "hidden";
		},
		phrasing: true,
		interactive(node) {
			return node.getAttribute("type") !== "hidden";
		},
		void: true,
		formAssociated: {
			disablable: true,
			listed: true
		},
		labelable(node) {
			return node.getAttribute("type") !== "hidden";
		},
		submitButton(node) {
			const type = node.getAttribute("type");
			return type === "submit" || type === "image";
		},
		attributes: {
			accept: {},
			align: { deprecated: true },
			alpha: { boolean: true },
			alt: {},
			autocapitalize: { enum: [
				"off",
				"none",
				"on",
				"sentences",
				"words",
				"characters"
			] },
			autocomplete: {},
			autofocus: { boolean: true },
			capture: {
				omit: true,
				enum: ["environment", "user"]
			},
			checked: { boolean: true },
			colorspace: { enum: ["limited-srgb", "display-p3"] },
			datafld: { deprecated: true },
			dataformatas: { deprecated: true },
			datasrc: { deprecated: true },
			dirname: {},
			disabled: { boolean: true },
			form: {
				enum: [validId],
				reference: "id"
			},
			formaction: { allowed: allowedIfAttributeHasValue("type", ["submit", "image"], { defaultValue: "submit" }) },
			formenctype: { allowed: allowedIfAttributeHasValue("type", ["submit", "image"], { defaultValue: "submit" }) },
			formmethod: {
				allowed: allowedIfAttributeHasValue("type", ["submit", "image"], { defaultValue: "submit" }),
				enum: [
					"get",
					"post",
					"dialog"
				]
			},
			formnovalidate: {
				allowed: allowedIfAttributeHasValue("type", ["submit", "image"], { defaultValue: "submit" }),
				boolean: true
			},
			formtarget: {
				allowed: allowedIfAttributeHasValue("type", ["submit", "image"], { defaultValue: "submit" }),
				enum: [
					validBrowsingContextName,
					"_blank",
					"_self",
					"_parent",
					"_top"
				]
			},
			height: { enum: [validPositiveInteger] },
			hspace: { deprecated: true },
			inputmode: { enum: [
				"none",
				"text",
				"decimal",
				"numeric",
				"tel",
				"search",
				"email",
				"url"
			] },
			ismap: { deprecated: true },
			list: {
				enum: [validId],
				reference: "id"
			},
			max: { enum: [validNonEmptyString] },
			maxlength: { enum: [validPositiveInteger] },
			min: { enum: [validNonEmptyString] },
			minlength: { enum: [validPositiveInteger] },
			multiple: { boolean: true },
			name: { enum: [validNonEmptyString] },
			pattern: {},
			placeholder: {},
			popovertarget: {
				enum: [validId],
				reference: "id"
			},
			popovertargetaction: { enum: [
				"toggle",
				"show",
				"hide"
			] },
			readonly: { boolean: true },
			required: { boolean: true },
			size: { enum: [validPositiveInteger] },
			src: { enum: [validNonEmptyString] },
			step: {},
			type: { enum: [
				"button",
				"checkbox",
				"color",
				"date",
				"datetime-local",
				"email",
				"file",
				"hidden",
				"image",
				"month",
				"number",
				"password",
				"radio",
				"range",
				"reset",
				"search",
				"submit",
				"tel",
				"text",
				"time",
				"url",
				"week"
			] },
			usemap: { deprecated: true },
			value: {},
			vspace: { deprecated: true },
			width: { enum: [validPositiveInteger] }
		},
		aria: {
			implicitRole(node) {
				if (node.hasAttribute("list")) return "combobox";
				switch (node.getAttribute("type")) {
					case "button": return "button";
					case "checkbox": return "checkbox";
					case "color": return null;
					case "date": return null;
					case "datetime-local": return null;
					case "email": return "textbox";
					case "file": return null;
					case "hidden": return null;
					case "image": return "button";
					case "month": return null;
					case "number": return "spinbutton";
					case "password": return null;
					case "radio": return "radio";
					case "range": return "slider";
					case "reset": return "button";
					case "search": return "searchbox";
					case "submit": return "button";
					case "tel": return "textbox";
					case "text": return "textbox";
					case "time": return null;
					case "url": return "textbox";
					case "week": return null;
					default: return "textbox";
				}
			},
			naming(node) {
				return node.getAttribute("type") !== "hidden" ? "allowed" : "prohibited";
			}
		}
	},
	ins: {
		flow: true,
		phrasing: true,
		transparent: true,
		attributes: {
			cite: {},
			datetime: {}
		},
		aria: {
			implicitRole: "insertion",
			naming: "prohibited"
		}
	},
	isindex: { deprecated: { source: "html4" } },
	kbd: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: { naming: "prohibited" }
	},
	keygen: {
		flow: true,
		phrasing: true,
		interactive: true,
		void: true,
		labelable: true,
		deprecated: true
	},
	label: {
		flow: true,
		phrasing: true,
		interactive: true,
		permittedContent: ["@phrasing"],
		permittedDescendants: [{ exclude: ["label"] }],
		attributes: {
			datafld: { deprecated: true },
			dataformatas: { deprecated: true },
			datasrc: { deprecated: true },
			for: {
				enum: [validId],
				reference: "id"
			}
		},
		aria: { naming: "prohibited" }
	},
	legend: {
		permittedContent: ["@phrasing", "@heading"],
		attributes: {
			align: { deprecated: true },
			datafld: { deprecated: true },
			dataformatas: { deprecated: true },
			datasrc: { deprecated: true }
		},
		aria: { naming: "prohibited" }
	},
	li: {
		implicitClosed: ["li"],
		permittedContent: ["@flow"],
		permittedParent: [
			"ul",
			"ol",
			"menu",
			"template"
		],
		attributes: {
			type: { deprecated: true },
			value: { enum: ["/-?\\d+/"] }
		},
		aria: { implicitRole(node) {
			return node.closest("ul, ol, menu") ? "listitem" : "generic";
		} }
	},
	link: {
		metadata: true,
		flow(node) {
			return linkBodyOk(node);
		},
		phrasing(node) {
			return linkBodyOk(node);
		},
		void: true,
		attributes: {
			as: {
				allowed: allowedIfAttributeHasValue("rel", [
					"prefetch",
					"preload",
					"modulepreload"
				]),
				enum: [
					"audio",
					"audioworklet",
					"document",
					"embed",
					"fetch",
					"font",
					"frame",
					"iframe",
					"image",
					"manifest",
					"object",
					"paintworklet",
					"report",
					"script",
					"serviceworker",
					"sharedworker",
					"style",
					"track",
					"video",
					"webidentity",
					"worker",
					"xslt"
				]
			},
			blocking: {
				allowed: allowedIfAttributeHasValue("rel", ["expect", "stylesheet"]),
				list: true,
				enum: ["render"]
			},
			charset: { deprecated: true },
			color: {},
			crossorigin: {
				omit: true,
				enum: ["anonymous", "use-credentials"]
			},
			disabled: {
				allowed: allowedIfAttributeHasValue("rel", ["stylesheet"]),
				boolean: true
			},
			fetchpriority: { enum: [
				"high",
				"low",
				"auto"
			] },
			href: {
				required(node) {
					if (node.hasAttribute("imagesrcset")) return false;
					return `{{ tagName }} is missing required "href" or "imagesrcset" attribute`;
				},
				enum: [validNonEmptyString]
			},
			hreflang: {},
			imagesrcset: { allowed(node) {
				const rel = node.getAttribute("rel");
				if (!rel || typeof rel === "string" && !hasKeyword(rel, "preload")) return `"rel" attribute must be "preload"`;
				const as = node.getAttribute("as");
				if (!as || typeof as === "string" && as !== "image") return `"as" attribute must be "image"`;
				return null;
			} },
			imagesizes: {
				allowed(node) {
					const rel = node.getAttribute("rel");
					if (!rel || typeof rel === "string" && !hasKeyword(rel, "preload")) return `"rel" attribute must be "preload"`;
					const as = node.getAttribute("as");
					if (!as || typeof as === "string" && as !== "image") return `"as" attribute must be "image"`;
					return null;
				},
				required(node) {
					const imagesrcset = node.getAttribute("imagesrcset");
					if (typeof imagesrcset === "string" && hasWidthDescriptor(imagesrcset)) return `{{ tagName }} requires "{{ attr }}" attribute when "imagesrcset" uses width descriptors`;
					return false;
				}
			},
			integrity: {
				allowed: allowedIfAttributeHasValue("rel", [
					"stylesheet",
					"preload",
					"modulepreload"
				]),
				enum: [validNonEmptyString]
			},
			media: {},
			methods: { deprecated: true },
			referrerpolicy: { enum: ReferrerPolicy },
			rel: {
				allowed(_, attr) {
					if (!attr || attr === "" || typeof attr !== "string") return null;
					const disallowed = /* @__PURE__ */ new Set([
						"bookmark",
						"external",
						"nofollow",
						"noopener",
						"noreferrer",
						"opener",
						"tag",
						"disclosure",
						"entry-content",
						"lightbox",
						"lightvideo"
					]);
					const tokens = attr.toLowerCase().split(/\s+/);
					for (const keyword of tokens) if (disallowed.has(keyword)) return `<link> does not allow rel="${keyword}"`;
					return null;
				},
				list: true,
				enum: [validNonEmptyString]
			},
			sizes: {},
			target: { deprecated: true },
			type: {},
			urn: { deprecated: true }
		},
		aria: { naming: "prohibited" }
	},
	listing: { deprecated: { source: "html32" } },
	main: {
		flow: true,
		aria: { implicitRole: "main" }
	},
	map: {
		flow: true,
		phrasing: true,
		transparent: true,
		attributes: { name: {
			required: true,
			enum: ["/\\S+/"]
		} },
		aria: { naming: "prohibited" }
	},
	mark: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: { naming: "prohibited" }
	},
	marquee: {
		deprecated: {
			documentation: "Marked as obsolete by both W3C and WHATWG standards but still implemented in most browsers. Animated text should be avoided for accessibility reasons as well.",
			source: "html5"
		},
		attributes: {
			datafld: { deprecated: true },
			dataformatas: { deprecated: true },
			datasrc: { deprecated: true }
		}
	},
	math: {
		flow: true,
		foreign: true,
		phrasing: true,
		embedded: true,
		attributes: {
			align: { deprecated: true },
			dir: { enum: ["ltr", "rtl"] },
			display: { enum: ["block", "inline"] },
			hspace: { deprecated: true },
			name: { deprecated: true },
			overflow: { enum: [
				"linebreak",
				"scroll",
				"elide",
				"truncate",
				"scale"
			] },
			vspace: { deprecated: true }
		},
		aria: { implicitRole: "math" }
	},
	menu: {
		flow: true,
		aria: { implicitRole: "list" },
		permittedContent: ["@script", "li"]
	},
	meta: {
		flow(node) {
			return node.hasAttribute("itemprop");
		},
		phrasing(node) {
			return node.hasAttribute("itemprop");
		},
		metadata: true,
		void: true,
		attributes: {
			charset: { enum: ["utf-8"] },
			content: { allowed: allowedIfAttributeIsPresent("name", "http-equiv", "itemprop", "property") },
			itemprop: { allowed: allowedIfAttributeIsAbsent("http-equiv", "name") },
			name: { allowed: allowedIfAttributeIsAbsent("http-equiv", "itemprop") },
			"http-equiv": { allowed: allowedIfAttributeIsAbsent("name", "itemprop") },
			scheme: { deprecated: true }
		},
		aria: { naming: "prohibited" }
	},
	meter: {
		flow: true,
		phrasing: true,
		labelable: true,
		attributes: {
			high: { enum: [validFloatingPoint] },
			low: { enum: [validFloatingPoint] },
			max: { enum: [validFloatingPoint] },
			min: { enum: [validFloatingPoint] },
			optimum: { enum: [validFloatingPoint] },
			value: { enum: [validFloatingPoint] }
		},
		aria: { implicitRole: "meter" },
		permittedContent: ["@phrasing"],
		permittedDescendants: [{ exclude: "meter" }]
	},
	multicol: { deprecated: {
		message: "use CSS instead",
		documentation: "Use CSS columns instead.",
		source: "html5"
	} },
	nav: {
		flow: true,
		sectioning: true,
		aria: { implicitRole: "navigation" },
		permittedContent: ["@flow"],
		permittedDescendants: [{ exclude: "main" }]
	},
	nextid: { deprecated: { source: "html32" } },
	nobr: { deprecated: {
		message: "use CSS instead",
		documentation: "Use CSS `white-space` property instead.",
		source: "non-standard"
	} },
	noembed: { deprecated: { source: "non-standard" } },
	noframes: { deprecated: { source: "html5" } },
	noscript: {
		metadata: true,
		flow: true,
		phrasing: true,
		transparent: true,
		permittedDescendants: [{ exclude: "noscript" }],
		aria: { naming: "prohibited" }
	},
	object: {
		flow: true,
		phrasing: true,
		embedded: true,
		interactive(node) {
			return node.hasAttribute("usemap");
		},
		transparent: true,
		formAssociated: {
			disablable: false,
			listed: true
		},
		attributes: {
			align: { deprecated: true },
			archive: { deprecated: true },
			blocking: {
				list: true,
				enum: ["render"]
			},
			border: { deprecated: true },
			classid: { deprecated: true },
			code: { deprecated: true },
			codebase: { deprecated: true },
			codetype: { deprecated: true },
			data: {
				enum: [validNonEmptyString],
				required: true
			},
			datafld: { deprecated: true },
			dataformatas: { deprecated: true },
			datasrc: { deprecated: true },
			declare: { deprecated: true },
			height: { enum: [validPositiveInteger] },
			hspace: { deprecated: true },
			name: { enum: [validBrowsingContextName] },
			standby: { deprecated: true },
			vspace: { deprecated: true },
			width: { enum: [validPositiveInteger] }
		},
		permittedContent: ["param", "@flow"],
		permittedOrder: ["param", "@flow"]
	},
	ol: {
		flow: true,
		attributes: {
			compact: { deprecated: true },
			reversed: { boolean: true },
			start: { enum: [validPositiveInteger] },
			type: { enum: [
				"a",
				"A",
				"i",
				"I",
				"1"
			] }
		},
		aria: { implicitRole: "list" },
		permittedContent: ["@script", "li"]
	},
	optgroup: {
		implicitClosed: ["optgroup"],
		attributes: {
			disabled: { boolean: true },
			label: {}
		},
		aria: { implicitRole: "group" },
		permittedContent: ["@script", "option"]
	},
	option: {
		implicitClosed: ["option", "optgroup"],
		attributes: {
			dataformatas: { deprecated: true },
			datasrc: { deprecated: true },
			disabled: { boolean: true },
			label: {},
			name: { deprecated: true },
			selected: { boolean: true },
			value: {}
		},
		aria: { implicitRole: "option" },
		permittedContent: ["@phrasing", "div"],
		permittedDescendants: [{ exclude: [
			"@interactive",
			"datalist",
			"object"
		] }]
	},
	output: {
		flow: true,
		phrasing: true,
		formAssociated: {
			disablable: false,
			listed: true
		},
		labelable: true,
		attributes: {
			for: {
				list: true,
				enum: [validId],
				reference: "id"
			},
			form: {
				enum: [validId],
				reference: "id"
			},
			name: { enum: [validNonEmptyString] }
		},
		aria: { implicitRole: "status" },
		permittedContent: ["@phrasing"]
	},
	p: {
		flow: true,
		implicitClosed: [
			"address",
			"article",
			"aside",
			"blockquote",
			"dd",
			"details",
			"dialog",
			"div",
			"dl",
			"dt",
			"fieldset",
			"figcaption",
			"figure",
			"footer",
			"form",
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6",
			"header",
			"hgroup",
			"hr",
			"li",
			"main",
			"menu",
			"nav",
			"ol",
			"p",
			"pre",
			"search",
			"section",
			"table",
			"ul"
		],
		permittedContent: ["@phrasing"],
		attributes: { align: { deprecated: true } },
		aria: {
			implicitRole: "paragraph",
			naming: "prohibited"
		}
	},
	param: {
		void: true,
		attributes: {
			datafld: { deprecated: true },
			type: { deprecated: true },
			valuetype: { deprecated: true }
		},
		aria: { naming: "prohibited" }
	},
	picture: {
		flow: true,
		phrasing: true,
		embedded: true,
		permittedContent: [
			"@script",
			"source",
			"img"
		],
		permittedOrder: ["source", "img"],
		aria: { naming: "prohibited" }
	},
	plaintext: { deprecated: {
		message: "use <pre> or CSS instead",
		documentation: "Use the `<pre>` element or use CSS to set a monospace font.",
		source: "html2"
	} },
	pre: {
		flow: true,
		permittedContent: ["@phrasing"],
		attributes: { width: { deprecated: true } },
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	progress: {
		flow: true,
		phrasing: true,
		labelable: true,
		attributes: {
			max: { enum: [validFloatingPoint] },
			value: { enum: [validFloatingPoint] }
		},
		aria: { implicitRole: "progressbar" },
		permittedContent: ["@phrasing"],
		permittedDescendants: [{ exclude: "progress" }]
	},
	q: {
		flow: true,
		phrasing: true,
		attributes: { cite: {} },
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	rb: {
		implicitClosed: [
			"rb",
			"rt",
			"rtc",
			"rp"
		],
		permittedContent: ["@phrasing"]
	},
	rp: {
		implicitClosed: [
			"rb",
			"rt",
			"rtc",
			"rp"
		],
		permittedContent: ["@phrasing"],
		aria: { naming: "prohibited" }
	},
	rt: {
		implicitClosed: [
			"rb",
			"rt",
			"rtc",
			"rp"
		],
		permittedContent: ["@phrasing"],
		aria: { naming: "prohibited" }
	},
	rtc: {
		implicitClosed: [
			"rb",
			"rtc",
			"rp"
		],
		permittedContent: ["@phrasing", "rt"]
	},
	ruby: {
		flow: true,
		phrasing: true,
		permittedContent: [
			"@phrasing",
			"rb",
			"rp",
			"rt",
			"rtc"
		]
	},
	s: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "deletion",
			naming: "prohibited"
		}
	},
	samp: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	script: {
		metadata: true,
		flow: true,
		phrasing: true,
		scriptSupporting: true,
		attributes: {
			async: { boolean: true },
			blocking: {
				list: true,
				enum: ["render"]
			},
			crossorigin: {
				omit: true,
				enum: ["anonymous", "use-credentials"]
			},
			defer: { boolean: true },
			event: { deprecated: true },
			fetchpriority: { enum: [
				"high",
				"low",
				"auto"
			] },
			for: { deprecated: true },
			integrity: {
				allowed: allowedIfAttributeIsPresent("src"),
				enum: [validNonEmptyString]
			},
			language: { deprecated: true },
			nomodule: { boolean: true },
			referrerpolicy: { enum: ReferrerPolicy },
			src: { enum: [validNonEmptyString] },
			type: {}
		},
		aria: { naming: "prohibited" }
	},
	search: {
		flow: true,
		aria: { implicitRole: "search" }
	},
	section: {
		flow: true,
		sectioning: true,
		aria: { implicitRole(node) {
			return node.hasAttribute("aria-label") || node.hasAttribute("aria-labelledby") ? "region" : "generic";
		} },
		permittedContent: ["@flow"]
	},
	select: {
		flow: true,
		focusable: true,
		phrasing: true,
		interactive: true,
		formAssociated: {
			disablable: true,
			listed: true
		},
		labelable: true,
		attributes: {
			autocomplete: {},
			autofocus: { boolean: true },
			disabled: { boolean: true },
			form: {
				enum: [validId],
				reference: "id"
			},
			multiple: { boolean: true },
			name: { enum: [validNonEmptyString] },
			required: { boolean: true },
			size: { enum: [validPositiveInteger] }
		},
		aria: { implicitRole(node) {
			if (node.hasAttribute("multiple")) return "listbox";
			const size = node.getAttribute("size");
			if (typeof size === "string") {
				if (Math.trunc(Number(size)) > 1) return "listbox";
			}
			return "combobox";
		} },
		permittedContent: [
			"@script",
			"button?",
			"datasrc",
			"datafld",
			"dataformatas",
			"option",
			"optgroup",
			"hr"
		],
		permittedOrder: ["button", "option, optgroup, hr"]
	},
	selectedcontent: {
		phrasing: true,
		permittedContent: [],
		textContent: "none",
		requiredAncestors: ["select > button"],
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	slot: {
		flow: true,
		phrasing: true,
		transparent: true,
		aria: { naming: "prohibited" },
		attributes: { name: {} }
	},
	small: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	source: {
		void: true,
		attributes: {
			type: {},
			media: {},
			src: { allowed: allowedIfParentIsPresent("audio", "video") },
			srcset: { allowed: allowedIfParentIsPresent("picture") },
			sizes: { allowed: allowedIfParentIsPresent("picture") },
			width: {
				allowed: allowedIfParentIsPresent("picture"),
				enum: [validPositiveInteger]
			},
			height: {
				allowed: allowedIfParentIsPresent("picture"),
				enum: [validPositiveInteger]
			}
		},
		aria: { naming: "prohibited" }
	},
	spacer: { deprecated: {
		message: "use CSS instead",
		documentation: "Use CSS margin or padding instead.",
		source: "non-standard"
	} },
	span: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		attributes: {
			datafld: { deprecated: true },
			dataformatas: { deprecated: true },
			datasrc: { deprecated: true }
		},
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	strike: { deprecated: {
		message: "use <del> or <s> instead",
		documentation: "Use the `<del>` or `<s>` element instead.",
		source: "html5"
	} },
	strong: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "strong",
			naming: "prohibited"
		}
	},
	style: {
		metadata: true,
		aria: { naming: "prohibited" }
	},
	sub: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "subscript",
			naming: "prohibited"
		}
	},
	summary: {
		permittedContent: ["@phrasing", "@heading"],
		focusable(node) {
			return Boolean(node.closest("details"));
		},
		aria: { implicitRole: "button" }
	},
	sup: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "superscript",
			naming: "prohibited"
		}
	},
	svg: {
		flow: true,
		foreign: true,
		phrasing: true,
		embedded: true,
		aria: { implicitRole: "graphics-document" },
		attributes: { focusable: { enum: ["true", "false"] } }
	},
	"svg:desc": {},
	"svg:title": {},
	table: {
		flow: true,
		implicitOpen: [{
			for: ["col"],
			open: "colgroup"
		}],
		permittedContent: [
			"@script",
			"caption?",
			"colgroup",
			"tbody",
			"tfoot?",
			"thead?",
			"tr"
		],
		permittedOrder: [
			"caption",
			"colgroup",
			"thead",
			"tbody",
			"tr",
			"tfoot"
		],
		attributes: {
			align: { deprecated: true },
			background: { deprecated: true },
			bgcolor: { deprecated: true },
			bordercolor: { deprecated: true },
			cellpadding: { deprecated: true },
			cellspacing: { deprecated: true },
			dataformatas: { deprecated: true },
			datapagesize: { deprecated: true },
			datasrc: { deprecated: true },
			frame: { deprecated: true },
			rules: { deprecated: true },
			summary: { deprecated: true },
			width: { deprecated: true }
		},
		aria: { implicitRole: "table" }
	},
	tbody: {
		implicitClosed: ["tbody", "tfoot"],
		permittedContent: ["@script", "tr"],
		attributes: {
			align: { deprecated: true },
			background: { deprecated: true },
			char: { deprecated: true },
			charoff: { deprecated: true },
			valign: { deprecated: true }
		},
		aria: { implicitRole: "rowgroup" }
	},
	td: {
		flow: true,
		implicitClosed: [
			"td",
			"th",
			"tr",
			"tbody",
			"tfoot"
		],
		attributes: {
			align: { deprecated: true },
			axis: { deprecated: true },
			background: { deprecated: true },
			bgcolor: { deprecated: true },
			char: { deprecated: true },
			charoff: { deprecated: true },
			colspan: { enum: [validPositiveInteger] },
			headers: {
				list: true,
				enum: [validId],
				reference: "id"
			},
			height: { deprecated: true },
			nowrap: { deprecated: true },
			rowspan: { enum: [validPositiveInteger] },
			scope: { deprecated: true },
			valign: { deprecated: true },
			width: { deprecated: true }
		},
		aria: { implicitRole(node) {
			switch (node.closest("table")?.getAttribute("role") ?? "table") {
				case "table": return "cell";
				case "grid":
				case "treegrid": return "gridcell";
				default: return null;
			}
		} },
		permittedContent: ["@flow"]
	},
	template: {
		metadata: true,
		flow: true,
		phrasing: true,
		scriptSupporting: true,
		templateRoot: true,
		attributes: {
			shadowrootclonable: { boolean: true },
			shadowrootcustomelementregistry: { boolean: true },
			shadowrootdelegatesfocus: { boolean: true },
			shadowrootmode: { enum: ["open", "closed"] },
			shadowrootserializable: { boolean: true },
			shadowrootslotassignment: { enum: ["named", "manual"] }
		},
		aria: { naming: "prohibited" }
	},
	textarea: {
		flow: true,
		focusable: true,
		phrasing: true,
		interactive: true,
		formAssociated: {
			disablable: true,
			listed: true
		},
		labelable: true,
		attributes: {
			autocomplete: {},
			autofocus: { boolean: true },
			cols: { enum: [validPositiveInteger] },
			datafld: { deprecated: true },
			datasrc: { deprecated: true },
			dirname: { enum: [validNonEmptyString] },
			disabled: { boolean: true },
			form: {
				enum: [validId],
				reference: "id"
			},
			maxlength: { enum: [validPositiveInteger] },
			minlength: { enum: [validPositiveInteger] },
			name: { enum: [validNonEmptyString] },
			placeholder: {},
			readonly: { boolean: true },
			required: { boolean: true },
			rows: { enum: [validPositiveInteger] },
			wrap: { enum: ["hard", "soft"] }
		},
		aria: { implicitRole: "textbox" },
		permittedContent: []
	},
	tfoot: {
		implicitClosed: ["tbody"],
		optionalEnd: true,
		permittedContent: ["@script", "tr"],
		attributes: {
			align: { deprecated: true },
			background: { deprecated: true },
			char: { deprecated: true },
			charoff: { deprecated: true },
			valign: { deprecated: true }
		},
		aria: { implicitRole: "rowgroup" }
	},
	th: {
		flow: true,
		implicitClosed: [
			"td",
			"th",
			"tr",
			"tbody",
			"tfoot"
		],
		attributes: {
			abbr: {},
			align: { deprecated: true },
			axis: { deprecated: true },
			background: { deprecated: true },
			bgcolor: { deprecated: true },
			char: { deprecated: true },
			headers: {
				list: true,
				enum: [validId],
				reference: "id"
			},
			charoff: { deprecated: true },
			colspan: { enum: [validPositiveInteger] },
			height: { deprecated: true },
			nowrap: { deprecated: true },
			rowspan: { enum: [validPositiveInteger] },
			scope: { enum: [
				"row",
				"col",
				"rowgroup",
				"colgroup"
			] },
			valign: { deprecated: true },
			width: { deprecated: true }
		},
		aria: { implicitRole(node) {
			const tableRole = node.closest("table")?.getAttribute("role") ?? "table";
			if (typeof tableRole !== "string" || ![
				"table",
				"grid",
				"treegrid"
			].includes(tableRole)) return null;
			switch (node.getAttribute("scope")) {
				case "col": return "columnheader";
				case "row": return "rowheader";
				default: return tableRole === "table" ? "cell" : "gridcell";
			}
		} },
		permittedContent: ["@flow"],
		permittedDescendants: [{ exclude: [
			"header",
			"footer",
			"@sectioning",
			"@heading"
		] }]
	},
	thead: {
		implicitClosed: ["tbody", "tfoot"],
		optionalEnd: true,
		permittedContent: ["@script", "tr"],
		attributes: {
			align: { deprecated: true },
			background: { deprecated: true },
			char: { deprecated: true },
			charoff: { deprecated: true },
			valign: { deprecated: true }
		},
		aria: { implicitRole: "rowgroup" }
	},
	time: {
		flow: true,
		phrasing: true,
		attributes: { datetime: {} },
		aria: {
			implicitRole: "time",
			naming: "prohibited"
		},
		permittedContent: ["@phrasing"]
	},
	title: {
		metadata: true,
		permittedContent: [],
		permittedParent: ["head"],
		aria: { naming: "prohibited" }
	},
	tr: {
		implicitClosed: [
			"tr",
			"tbody",
			"tfoot"
		],
		permittedContent: [
			"@script",
			"td",
			"th"
		],
		attributes: {
			align: { deprecated: true },
			background: { deprecated: true },
			bgcolor: { deprecated: true },
			char: { deprecated: true },
			charoff: { deprecated: true },
			valign: { deprecated: true }
		},
		aria: { implicitRole: "row" }
	},
	track: {
		void: true,
		attributes: {
			default: { boolean: true },
			kind: {
				omit: true,
				enum: [
					"subtitles",
					"captions",
					"descriptions",
					"chapters",
					"metadata"
				]
			},
			label: {},
			src: {
				required: true,
				enum: [validNonEmptyString]
			},
			srclang: {}
		},
		aria: { naming: "prohibited" }
	},
	tt: { deprecated: {
		documentation: "Use a more semantically correct element such as `<code>`, `<var>` or `<pre>`.",
		source: "html4"
	} },
	u: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: {
			implicitRole: "generic",
			naming: "prohibited"
		}
	},
	ul: {
		flow: true,
		permittedContent: ["@script", "li"],
		attributes: {
			compact: { deprecated: true },
			type: { deprecated: true }
		},
		aria: { implicitRole: "list" }
	},
	var: {
		flow: true,
		phrasing: true,
		permittedContent: ["@phrasing"],
		aria: { naming: "prohibited" }
	},
	video: {
		flow: true,
		focusable(node) {
			return node.hasAttribute("controls");
		},
		phrasing: true,
		embedded: true,
		interactive(node) {
			return node.hasAttribute("controls");
		},
		transparent: ["@flow"],
		attributes: {
			autoplay: { boolean: true },
			controls: { boolean: true },
			crossorigin: {
				omit: true,
				enum: ["anonymous", "use-credentials"]
			},
			height: { enum: [validPositiveInteger] },
			itemprop: { allowed: allowedIfAttributeIsPresent("src") },
			loop: { boolean: true },
			muted: { boolean: true },
			playsinline: { boolean: true },
			poster: { enum: [validNonEmptyString] },
			preload: {
				omit: true,
				enum: [
					"none",
					"metadata",
					"auto"
				]
			},
			src: { enum: [validNonEmptyString] },
			width: { enum: [validPositiveInteger] }
		},
		permittedContent: [
			"@flow",
			"track",
			"source"
		],
		permittedDescendants: [{ exclude: ["audio", "video"] }],
		permittedOrder: [
			"source",
			"track",
			"@flow"
		]
	},
	wbr: {
		flow: true,
		phrasing: true,
		void: true,
		aria: { naming: "prohibited" }
	},
	xmp: { deprecated: {
		documentation: "Use `<pre>` or `<code>` and escape content using HTML entities instead.",
		source: "html32"
	} }
};
const bundledElements = { html5 };
var entities = [
	"&Aacute",
	"&aacute",
	"&Aacute;",
	"&aacute;",
	"&Abreve;",
	"&abreve;",
	"&ac;",
	"&acd;",
	"&acE;",
	"&Acirc",
	"&acirc",
	"&Acirc;",
	"&acirc;",
	"&acute",
	"&acute;",
	"&Acy;",
	"&acy;",
	"&AElig",
	"&aelig",
	"&AElig;",
	"&aelig;",
	"&af;",
	"&Afr;",
	"&afr;",
	"&Agrave",
	"&agrave",
	"&Agrave;",
	"&agrave;",
	"&alefsym;",
	"&aleph;",
	"&Alpha;",
	"&alpha;",
	"&Amacr;",
	"&amacr;",
	"&amalg;",
	"&AMP",
	"&amp",
	"&AMP;",
	"&amp;",
	"&And;",
	"&and;",
	"&andand;",
	"&andd;",
	"&andslope;",
	"&andv;",
	"&ang;",
	"&ange;",
	"&angle;",
	"&angmsd;",
	"&angmsdaa;",
	"&angmsdab;",
	"&angmsdac;",
	"&angmsdad;",
	"&angmsdae;",
	"&angmsdaf;",
	"&angmsdag;",
	"&angmsdah;",
	"&angrt;",
	"&angrtvb;",
	"&angrtvbd;",
	"&angsph;",
	"&angst;",
	"&angzarr;",
	"&Aogon;",
	"&aogon;",
	"&Aopf;",
	"&aopf;",
	"&ap;",
	"&apacir;",
	"&apE;",
	"&ape;",
	"&apid;",
	"&apos;",
	"&ApplyFunction;",
	"&approx;",
	"&approxeq;",
	"&Aring",
	"&aring",
	"&Aring;",
	"&aring;",
	"&Ascr;",
	"&ascr;",
	"&Assign;",
	"&ast;",
	"&asymp;",
	"&asympeq;",
	"&Atilde",
	"&atilde",
	"&Atilde;",
	"&atilde;",
	"&Auml",
	"&auml",
	"&Auml;",
	"&auml;",
	"&awconint;",
	"&awint;",
	"&backcong;",
	"&backepsilon;",
	"&backprime;",
	"&backsim;",
	"&backsimeq;",
	"&Backslash;",
	"&Barv;",
	"&barvee;",
	"&Barwed;",
	"&barwed;",
	"&barwedge;",
	"&bbrk;",
	"&bbrktbrk;",
	"&bcong;",
	"&Bcy;",
	"&bcy;",
	"&bdquo;",
	"&becaus;",
	"&Because;",
	"&because;",
	"&bemptyv;",
	"&bepsi;",
	"&bernou;",
	"&Bernoullis;",
	"&Beta;",
	"&beta;",
	"&beth;",
	"&between;",
	"&Bfr;",
	"&bfr;",
	"&bigcap;",
	"&bigcirc;",
	"&bigcup;",
	"&bigodot;",
	"&bigoplus;",
	"&bigotimes;",
	"&bigsqcup;",
	"&bigstar;",
	"&bigtriangledown;",
	"&bigtriangleup;",
	"&biguplus;",
	"&bigvee;",
	"&bigwedge;",
	"&bkarow;",
	"&blacklozenge;",
	"&blacksquare;",
	"&blacktriangle;",
	"&blacktriangledown;",
	"&blacktriangleleft;",
	"&blacktriangleright;",
	"&blank;",
	"&blk12;",
	"&blk14;",
	"&blk34;",
	"&block;",
	"&bne;",
	"&bnequiv;",
	"&bNot;",
	"&bnot;",
	"&Bopf;",
	"&bopf;",
	"&bot;",
	"&bottom;",
	"&bowtie;",
	"&boxbox;",
	"&boxDL;",
	"&boxDl;",
	"&boxdL;",
	"&boxdl;",
	"&boxDR;",
	"&boxDr;",
	"&boxdR;",
	"&boxdr;",
	"&boxH;",
	"&boxh;",
	"&boxHD;",
	"&boxHd;",
	"&boxhD;",
	"&boxhd;",
	"&boxHU;",
	"&boxHu;",
	"&boxhU;",
	"&boxhu;",
	"&boxminus;",
	"&boxplus;",
	"&boxtimes;",
	"&boxUL;",
	"&boxUl;",
	"&boxuL;",
	"&boxul;",
	"&boxUR;",
	"&boxUr;",
	"&boxuR;",
	"&boxur;",
	"&boxV;",
	"&boxv;",
	"&boxVH;",
	"&boxVh;",
	"&boxvH;",
	"&boxvh;",
	"&boxVL;",
	"&boxVl;",
	"&boxvL;",
	"&boxvl;",
	"&boxVR;",
	"&boxVr;",
	"&boxvR;",
	"&boxvr;",
	"&bprime;",
	"&Breve;",
	"&breve;",
	"&brvbar",
	"&brvbar;",
	"&Bscr;",
	"&bscr;",
	"&bsemi;",
	"&bsim;",
	"&bsime;",
	"&bsol;",
	"&bsolb;",
	"&bsolhsub;",
	"&bull;",
	"&bullet;",
	"&bump;",
	"&bumpE;",
	"&bumpe;",
	"&Bumpeq;",
	"&bumpeq;",
	"&Cacute;",
	"&cacute;",
	"&Cap;",
	"&cap;",
	"&capand;",
	"&capbrcup;",
	"&capcap;",
	"&capcup;",
	"&capdot;",
	"&CapitalDifferentialD;",
	"&caps;",
	"&caret;",
	"&caron;",
	"&Cayleys;",
	"&ccaps;",
	"&Ccaron;",
	"&ccaron;",
	"&Ccedil",
	"&ccedil",
	"&Ccedil;",
	"&ccedil;",
	"&Ccirc;",
	"&ccirc;",
	"&Cconint;",
	"&ccups;",
	"&ccupssm;",
	"&Cdot;",
	"&cdot;",
	"&cedil",
	"&cedil;",
	"&Cedilla;",
	"&cemptyv;",
	"&cent",
	"&cent;",
	"&CenterDot;",
	"&centerdot;",
	"&Cfr;",
	"&cfr;",
	"&CHcy;",
	"&chcy;",
	"&check;",
	"&checkmark;",
	"&Chi;",
	"&chi;",
	"&cir;",
	"&circ;",
	"&circeq;",
	"&circlearrowleft;",
	"&circlearrowright;",
	"&circledast;",
	"&circledcirc;",
	"&circleddash;",
	"&CircleDot;",
	"&circledR;",
	"&circledS;",
	"&CircleMinus;",
	"&CirclePlus;",
	"&CircleTimes;",
	"&cirE;",
	"&cire;",
	"&cirfnint;",
	"&cirmid;",
	"&cirscir;",
	"&ClockwiseContourIntegral;",
	"&CloseCurlyDoubleQuote;",
	"&CloseCurlyQuote;",
	"&clubs;",
	"&clubsuit;",
	"&Colon;",
	"&colon;",
	"&Colone;",
	"&colone;",
	"&coloneq;",
	"&comma;",
	"&commat;",
	"&comp;",
	"&compfn;",
	"&complement;",
	"&complexes;",
	"&cong;",
	"&congdot;",
	"&Congruent;",
	"&Conint;",
	"&conint;",
	"&ContourIntegral;",
	"&Copf;",
	"&copf;",
	"&coprod;",
	"&Coproduct;",
	"&COPY",
	"&copy",
	"&COPY;",
	"&copy;",
	"&copysr;",
	"&CounterClockwiseContourIntegral;",
	"&crarr;",
	"&Cross;",
	"&cross;",
	"&Cscr;",
	"&cscr;",
	"&csub;",
	"&csube;",
	"&csup;",
	"&csupe;",
	"&ctdot;",
	"&cudarrl;",
	"&cudarrr;",
	"&cuepr;",
	"&cuesc;",
	"&cularr;",
	"&cularrp;",
	"&Cup;",
	"&cup;",
	"&cupbrcap;",
	"&CupCap;",
	"&cupcap;",
	"&cupcup;",
	"&cupdot;",
	"&cupor;",
	"&cups;",
	"&curarr;",
	"&curarrm;",
	"&curlyeqprec;",
	"&curlyeqsucc;",
	"&curlyvee;",
	"&curlywedge;",
	"&curren",
	"&curren;",
	"&curvearrowleft;",
	"&curvearrowright;",
	"&cuvee;",
	"&cuwed;",
	"&cwconint;",
	"&cwint;",
	"&cylcty;",
	"&Dagger;",
	"&dagger;",
	"&daleth;",
	"&Darr;",
	"&dArr;",
	"&darr;",
	"&dash;",
	"&Dashv;",
	"&dashv;",
	"&dbkarow;",
	"&dblac;",
	"&Dcaron;",
	"&dcaron;",
	"&Dcy;",
	"&dcy;",
	"&DD;",
	"&dd;",
	"&ddagger;",
	"&ddarr;",
	"&DDotrahd;",
	"&ddotseq;",
	"&deg",
	"&deg;",
	"&Del;",
	"&Delta;",
	"&delta;",
	"&demptyv;",
	"&dfisht;",
	"&Dfr;",
	"&dfr;",
	"&dHar;",
	"&dharl;",
	"&dharr;",
	"&DiacriticalAcute;",
	"&DiacriticalDot;",
	"&DiacriticalDoubleAcute;",
	"&DiacriticalGrave;",
	"&DiacriticalTilde;",
	"&diam;",
	"&Diamond;",
	"&diamond;",
	"&diamondsuit;",
	"&diams;",
	"&die;",
	"&DifferentialD;",
	"&digamma;",
	"&disin;",
	"&div;",
	"&divide",
	"&divide;",
	"&divideontimes;",
	"&divonx;",
	"&DJcy;",
	"&djcy;",
	"&dlcorn;",
	"&dlcrop;",
	"&dollar;",
	"&Dopf;",
	"&dopf;",
	"&Dot;",
	"&dot;",
	"&DotDot;",
	"&doteq;",
	"&doteqdot;",
	"&DotEqual;",
	"&dotminus;",
	"&dotplus;",
	"&dotsquare;",
	"&doublebarwedge;",
	"&DoubleContourIntegral;",
	"&DoubleDot;",
	"&DoubleDownArrow;",
	"&DoubleLeftArrow;",
	"&DoubleLeftRightArrow;",
	"&DoubleLeftTee;",
	"&DoubleLongLeftArrow;",
	"&DoubleLongLeftRightArrow;",
	"&DoubleLongRightArrow;",
	"&DoubleRightArrow;",
	"&DoubleRightTee;",
	"&DoubleUpArrow;",
	"&DoubleUpDownArrow;",
	"&DoubleVerticalBar;",
	"&DownArrow;",
	"&Downarrow;",
	"&downarrow;",
	"&DownArrowBar;",
	"&DownArrowUpArrow;",
	"&DownBreve;",
	"&downdownarrows;",
	"&downharpoonleft;",
	"&downharpoonright;",
	"&DownLeftRightVector;",
	"&DownLeftTeeVector;",
	"&DownLeftVector;",
	"&DownLeftVectorBar;",
	"&DownRightTeeVector;",
	"&DownRightVector;",
	"&DownRightVectorBar;",
	"&DownTee;",
	"&DownTeeArrow;",
	"&drbkarow;",
	"&drcorn;",
	"&drcrop;",
	"&Dscr;",
	"&dscr;",
	"&DScy;",
	"&dscy;",
	"&dsol;",
	"&Dstrok;",
	"&dstrok;",
	"&dtdot;",
	"&dtri;",
	"&dtrif;",
	"&duarr;",
	"&duhar;",
	"&dwangle;",
	"&DZcy;",
	"&dzcy;",
	"&dzigrarr;",
	"&Eacute",
	"&eacute",
	"&Eacute;",
	"&eacute;",
	"&easter;",
	"&Ecaron;",
	"&ecaron;",
	"&ecir;",
	"&Ecirc",
	"&ecirc",
	"&Ecirc;",
	"&ecirc;",
	"&ecolon;",
	"&Ecy;",
	"&ecy;",
	"&eDDot;",
	"&Edot;",
	"&eDot;",
	"&edot;",
	"&ee;",
	"&efDot;",
	"&Efr;",
	"&efr;",
	"&eg;",
	"&Egrave",
	"&egrave",
	"&Egrave;",
	"&egrave;",
	"&egs;",
	"&egsdot;",
	"&el;",
	"&Element;",
	"&elinters;",
	"&ell;",
	"&els;",
	"&elsdot;",
	"&Emacr;",
	"&emacr;",
	"&empty;",
	"&emptyset;",
	"&EmptySmallSquare;",
	"&emptyv;",
	"&EmptyVerySmallSquare;",
	"&emsp13;",
	"&emsp14;",
	"&emsp;",
	"&ENG;",
	"&eng;",
	"&ensp;",
	"&Eogon;",
	"&eogon;",
	"&Eopf;",
	"&eopf;",
	"&epar;",
	"&eparsl;",
	"&eplus;",
	"&epsi;",
	"&Epsilon;",
	"&epsilon;",
	"&epsiv;",
	"&eqcirc;",
	"&eqcolon;",
	"&eqsim;",
	"&eqslantgtr;",
	"&eqslantless;",
	"&Equal;",
	"&equals;",
	"&EqualTilde;",
	"&equest;",
	"&Equilibrium;",
	"&equiv;",
	"&equivDD;",
	"&eqvparsl;",
	"&erarr;",
	"&erDot;",
	"&Escr;",
	"&escr;",
	"&esdot;",
	"&Esim;",
	"&esim;",
	"&Eta;",
	"&eta;",
	"&ETH",
	"&eth",
	"&ETH;",
	"&eth;",
	"&Euml",
	"&euml",
	"&Euml;",
	"&euml;",
	"&euro;",
	"&excl;",
	"&exist;",
	"&Exists;",
	"&expectation;",
	"&ExponentialE;",
	"&exponentiale;",
	"&fallingdotseq;",
	"&Fcy;",
	"&fcy;",
	"&female;",
	"&ffilig;",
	"&fflig;",
	"&ffllig;",
	"&Ffr;",
	"&ffr;",
	"&filig;",
	"&FilledSmallSquare;",
	"&FilledVerySmallSquare;",
	"&fjlig;",
	"&flat;",
	"&fllig;",
	"&fltns;",
	"&fnof;",
	"&Fopf;",
	"&fopf;",
	"&ForAll;",
	"&forall;",
	"&fork;",
	"&forkv;",
	"&Fouriertrf;",
	"&fpartint;",
	"&frac12",
	"&frac12;",
	"&frac13;",
	"&frac14",
	"&frac14;",
	"&frac15;",
	"&frac16;",
	"&frac18;",
	"&frac23;",
	"&frac25;",
	"&frac34",
	"&frac34;",
	"&frac35;",
	"&frac38;",
	"&frac45;",
	"&frac56;",
	"&frac58;",
	"&frac78;",
	"&frasl;",
	"&frown;",
	"&Fscr;",
	"&fscr;",
	"&gacute;",
	"&Gamma;",
	"&gamma;",
	"&Gammad;",
	"&gammad;",
	"&gap;",
	"&Gbreve;",
	"&gbreve;",
	"&Gcedil;",
	"&Gcirc;",
	"&gcirc;",
	"&Gcy;",
	"&gcy;",
	"&Gdot;",
	"&gdot;",
	"&gE;",
	"&ge;",
	"&gEl;",
	"&gel;",
	"&geq;",
	"&geqq;",
	"&geqslant;",
	"&ges;",
	"&gescc;",
	"&gesdot;",
	"&gesdoto;",
	"&gesdotol;",
	"&gesl;",
	"&gesles;",
	"&Gfr;",
	"&gfr;",
	"&Gg;",
	"&gg;",
	"&ggg;",
	"&gimel;",
	"&GJcy;",
	"&gjcy;",
	"&gl;",
	"&gla;",
	"&glE;",
	"&glj;",
	"&gnap;",
	"&gnapprox;",
	"&gnE;",
	"&gne;",
	"&gneq;",
	"&gneqq;",
	"&gnsim;",
	"&Gopf;",
	"&gopf;",
	"&grave;",
	"&GreaterEqual;",
	"&GreaterEqualLess;",
	"&GreaterFullEqual;",
	"&GreaterGreater;",
	"&GreaterLess;",
	"&GreaterSlantEqual;",
	"&GreaterTilde;",
	"&Gscr;",
	"&gscr;",
	"&gsim;",
	"&gsime;",
	"&gsiml;",
	"&GT",
	"&gt",
	"&GT;",
	"&Gt;",
	"&gt;",
	"&gtcc;",
	"&gtcir;",
	"&gtdot;",
	"&gtlPar;",
	"&gtquest;",
	"&gtrapprox;",
	"&gtrarr;",
	"&gtrdot;",
	"&gtreqless;",
	"&gtreqqless;",
	"&gtrless;",
	"&gtrsim;",
	"&gvertneqq;",
	"&gvnE;",
	"&Hacek;",
	"&hairsp;",
	"&half;",
	"&hamilt;",
	"&HARDcy;",
	"&hardcy;",
	"&hArr;",
	"&harr;",
	"&harrcir;",
	"&harrw;",
	"&Hat;",
	"&hbar;",
	"&Hcirc;",
	"&hcirc;",
	"&hearts;",
	"&heartsuit;",
	"&hellip;",
	"&hercon;",
	"&Hfr;",
	"&hfr;",
	"&HilbertSpace;",
	"&hksearow;",
	"&hkswarow;",
	"&hoarr;",
	"&homtht;",
	"&hookleftarrow;",
	"&hookrightarrow;",
	"&Hopf;",
	"&hopf;",
	"&horbar;",
	"&HorizontalLine;",
	"&Hscr;",
	"&hscr;",
	"&hslash;",
	"&Hstrok;",
	"&hstrok;",
	"&HumpDownHump;",
	"&HumpEqual;",
	"&hybull;",
	"&hyphen;",
	"&Iacute",
	"&iacute",
	"&Iacute;",
	"&iacute;",
	"&ic;",
	"&Icirc",
	"&icirc",
	"&Icirc;",
	"&icirc;",
	"&Icy;",
	"&icy;",
	"&Idot;",
	"&IEcy;",
	"&iecy;",
	"&iexcl",
	"&iexcl;",
	"&iff;",
	"&Ifr;",
	"&ifr;",
	"&Igrave",
	"&igrave",
	"&Igrave;",
	"&igrave;",
	"&ii;",
	"&iiiint;",
	"&iiint;",
	"&iinfin;",
	"&iiota;",
	"&IJlig;",
	"&ijlig;",
	"&Im;",
	"&Imacr;",
	"&imacr;",
	"&image;",
	"&ImaginaryI;",
	"&imagline;",
	"&imagpart;",
	"&imath;",
	"&imof;",
	"&imped;",
	"&Implies;",
	"&in;",
	"&incare;",
	"&infin;",
	"&infintie;",
	"&inodot;",
	"&Int;",
	"&int;",
	"&intcal;",
	"&integers;",
	"&Integral;",
	"&intercal;",
	"&Intersection;",
	"&intlarhk;",
	"&intprod;",
	"&InvisibleComma;",
	"&InvisibleTimes;",
	"&IOcy;",
	"&iocy;",
	"&Iogon;",
	"&iogon;",
	"&Iopf;",
	"&iopf;",
	"&Iota;",
	"&iota;",
	"&iprod;",
	"&iquest",
	"&iquest;",
	"&Iscr;",
	"&iscr;",
	"&isin;",
	"&isindot;",
	"&isinE;",
	"&isins;",
	"&isinsv;",
	"&isinv;",
	"&it;",
	"&Itilde;",
	"&itilde;",
	"&Iukcy;",
	"&iukcy;",
	"&Iuml",
	"&iuml",
	"&Iuml;",
	"&iuml;",
	"&Jcirc;",
	"&jcirc;",
	"&Jcy;",
	"&jcy;",
	"&Jfr;",
	"&jfr;",
	"&jmath;",
	"&Jopf;",
	"&jopf;",
	"&Jscr;",
	"&jscr;",
	"&Jsercy;",
	"&jsercy;",
	"&Jukcy;",
	"&jukcy;",
	"&Kappa;",
	"&kappa;",
	"&kappav;",
	"&Kcedil;",
	"&kcedil;",
	"&Kcy;",
	"&kcy;",
	"&Kfr;",
	"&kfr;",
	"&kgreen;",
	"&KHcy;",
	"&khcy;",
	"&KJcy;",
	"&kjcy;",
	"&Kopf;",
	"&kopf;",
	"&Kscr;",
	"&kscr;",
	"&lAarr;",
	"&Lacute;",
	"&lacute;",
	"&laemptyv;",
	"&lagran;",
	"&Lambda;",
	"&lambda;",
	"&Lang;",
	"&lang;",
	"&langd;",
	"&langle;",
	"&lap;",
	"&Laplacetrf;",
	"&laquo",
	"&laquo;",
	"&Larr;",
	"&lArr;",
	"&larr;",
	"&larrb;",
	"&larrbfs;",
	"&larrfs;",
	"&larrhk;",
	"&larrlp;",
	"&larrpl;",
	"&larrsim;",
	"&larrtl;",
	"&lat;",
	"&lAtail;",
	"&latail;",
	"&late;",
	"&lates;",
	"&lBarr;",
	"&lbarr;",
	"&lbbrk;",
	"&lbrace;",
	"&lbrack;",
	"&lbrke;",
	"&lbrksld;",
	"&lbrkslu;",
	"&Lcaron;",
	"&lcaron;",
	"&Lcedil;",
	"&lcedil;",
	"&lceil;",
	"&lcub;",
	"&Lcy;",
	"&lcy;",
	"&ldca;",
	"&ldquo;",
	"&ldquor;",
	"&ldrdhar;",
	"&ldrushar;",
	"&ldsh;",
	"&lE;",
	"&le;",
	"&LeftAngleBracket;",
	"&LeftArrow;",
	"&Leftarrow;",
	"&leftarrow;",
	"&LeftArrowBar;",
	"&LeftArrowRightArrow;",
	"&leftarrowtail;",
	"&LeftCeiling;",
	"&LeftDoubleBracket;",
	"&LeftDownTeeVector;",
	"&LeftDownVector;",
	"&LeftDownVectorBar;",
	"&LeftFloor;",
	"&leftharpoondown;",
	"&leftharpoonup;",
	"&leftleftarrows;",
	"&LeftRightArrow;",
	"&Leftrightarrow;",
	"&leftrightarrow;",
	"&leftrightarrows;",
	"&leftrightharpoons;",
	"&leftrightsquigarrow;",
	"&LeftRightVector;",
	"&LeftTee;",
	"&LeftTeeArrow;",
	"&LeftTeeVector;",
	"&leftthreetimes;",
	"&LeftTriangle;",
	"&LeftTriangleBar;",
	"&LeftTriangleEqual;",
	"&LeftUpDownVector;",
	"&LeftUpTeeVector;",
	"&LeftUpVector;",
	"&LeftUpVectorBar;",
	"&LeftVector;",
	"&LeftVectorBar;",
	"&lEg;",
	"&leg;",
	"&leq;",
	"&leqq;",
	"&leqslant;",
	"&les;",
	"&lescc;",
	"&lesdot;",
	"&lesdoto;",
	"&lesdotor;",
	"&lesg;",
	"&lesges;",
	"&lessapprox;",
	"&lessdot;",
	"&lesseqgtr;",
	"&lesseqqgtr;",
	"&LessEqualGreater;",
	"&LessFullEqual;",
	"&LessGreater;",
	"&lessgtr;",
	"&LessLess;",
	"&lesssim;",
	"&LessSlantEqual;",
	"&LessTilde;",
	"&lfisht;",
	"&lfloor;",
	"&Lfr;",
	"&lfr;",
	"&lg;",
	"&lgE;",
	"&lHar;",
	"&lhard;",
	"&lharu;",
	"&lharul;",
	"&lhblk;",
	"&LJcy;",
	"&ljcy;",
	"&Ll;",
	"&ll;",
	"&llarr;",
	"&llcorner;",
	"&Lleftarrow;",
	"&llhard;",
	"&lltri;",
	"&Lmidot;",
	"&lmidot;",
	"&lmoust;",
	"&lmoustache;",
	"&lnap;",
	"&lnapprox;",
	"&lnE;",
	"&lne;",
	"&lneq;",
	"&lneqq;",
	"&lnsim;",
	"&loang;",
	"&loarr;",
	"&lobrk;",
	"&LongLeftArrow;",
	"&Longleftarrow;",
	"&longleftarrow;",
	"&LongLeftRightArrow;",
	"&Longleftrightarrow;",
	"&longleftrightarrow;",
	"&longmapsto;",
	"&LongRightArrow;",
	"&Longrightarrow;",
	"&longrightarrow;",
	"&looparrowleft;",
	"&looparrowright;",
	"&lopar;",
	"&Lopf;",
	"&lopf;",
	"&loplus;",
	"&lotimes;",
	"&lowast;",
	"&lowbar;",
	"&LowerLeftArrow;",
	"&LowerRightArrow;",
	"&loz;",
	"&lozenge;",
	"&lozf;",
	"&lpar;",
	"&lparlt;",
	"&lrarr;",
	"&lrcorner;",
	"&lrhar;",
	"&lrhard;",
	"&lrm;",
	"&lrtri;",
	"&lsaquo;",
	"&Lscr;",
	"&lscr;",
	"&Lsh;",
	"&lsh;",
	"&lsim;",
	"&lsime;",
	"&lsimg;",
	"&lsqb;",
	"&lsquo;",
	"&lsquor;",
	"&Lstrok;",
	"&lstrok;",
	"&LT",
	"&lt",
	"&LT;",
	"&Lt;",
	"&lt;",
	"&ltcc;",
	"&ltcir;",
	"&ltdot;",
	"&lthree;",
	"&ltimes;",
	"&ltlarr;",
	"&ltquest;",
	"&ltri;",
	"&ltrie;",
	"&ltrif;",
	"&ltrPar;",
	"&lurdshar;",
	"&luruhar;",
	"&lvertneqq;",
	"&lvnE;",
	"&macr",
	"&macr;",
	"&male;",
	"&malt;",
	"&maltese;",
	"&Map;",
	"&map;",
	"&mapsto;",
	"&mapstodown;",
	"&mapstoleft;",
	"&mapstoup;",
	"&marker;",
	"&mcomma;",
	"&Mcy;",
	"&mcy;",
	"&mdash;",
	"&mDDot;",
	"&measuredangle;",
	"&MediumSpace;",
	"&Mellintrf;",
	"&Mfr;",
	"&mfr;",
	"&mho;",
	"&micro",
	"&micro;",
	"&mid;",
	"&midast;",
	"&midcir;",
	"&middot",
	"&middot;",
	"&minus;",
	"&minusb;",
	"&minusd;",
	"&minusdu;",
	"&MinusPlus;",
	"&mlcp;",
	"&mldr;",
	"&mnplus;",
	"&models;",
	"&Mopf;",
	"&mopf;",
	"&mp;",
	"&Mscr;",
	"&mscr;",
	"&mstpos;",
	"&Mu;",
	"&mu;",
	"&multimap;",
	"&mumap;",
	"&nabla;",
	"&Nacute;",
	"&nacute;",
	"&nang;",
	"&nap;",
	"&napE;",
	"&napid;",
	"&napos;",
	"&napprox;",
	"&natur;",
	"&natural;",
	"&naturals;",
	"&nbsp",
	"&nbsp;",
	"&nbump;",
	"&nbumpe;",
	"&ncap;",
	"&Ncaron;",
	"&ncaron;",
	"&Ncedil;",
	"&ncedil;",
	"&ncong;",
	"&ncongdot;",
	"&ncup;",
	"&Ncy;",
	"&ncy;",
	"&ndash;",
	"&ne;",
	"&nearhk;",
	"&neArr;",
	"&nearr;",
	"&nearrow;",
	"&nedot;",
	"&NegativeMediumSpace;",
	"&NegativeThickSpace;",
	"&NegativeThinSpace;",
	"&NegativeVeryThinSpace;",
	"&nequiv;",
	"&nesear;",
	"&nesim;",
	"&NestedGreaterGreater;",
	"&NestedLessLess;",
	"&NewLine;",
	"&nexist;",
	"&nexists;",
	"&Nfr;",
	"&nfr;",
	"&ngE;",
	"&nge;",
	"&ngeq;",
	"&ngeqq;",
	"&ngeqslant;",
	"&nges;",
	"&nGg;",
	"&ngsim;",
	"&nGt;",
	"&ngt;",
	"&ngtr;",
	"&nGtv;",
	"&nhArr;",
	"&nharr;",
	"&nhpar;",
	"&ni;",
	"&nis;",
	"&nisd;",
	"&niv;",
	"&NJcy;",
	"&njcy;",
	"&nlArr;",
	"&nlarr;",
	"&nldr;",
	"&nlE;",
	"&nle;",
	"&nLeftarrow;",
	"&nleftarrow;",
	"&nLeftrightarrow;",
	"&nleftrightarrow;",
	"&nleq;",
	"&nleqq;",
	"&nleqslant;",
	"&nles;",
	"&nless;",
	"&nLl;",
	"&nlsim;",
	"&nLt;",
	"&nlt;",
	"&nltri;",
	"&nltrie;",
	"&nLtv;",
	"&nmid;",
	"&NoBreak;",
	"&NonBreakingSpace;",
	"&Nopf;",
	"&nopf;",
	"&not",
	"&Not;",
	"&not;",
	"&NotCongruent;",
	"&NotCupCap;",
	"&NotDoubleVerticalBar;",
	"&NotElement;",
	"&NotEqual;",
	"&NotEqualTilde;",
	"&NotExists;",
	"&NotGreater;",
	"&NotGreaterEqual;",
	"&NotGreaterFullEqual;",
	"&NotGreaterGreater;",
	"&NotGreaterLess;",
	"&NotGreaterSlantEqual;",
	"&NotGreaterTilde;",
	"&NotHumpDownHump;",
	"&NotHumpEqual;",
	"&notin;",
	"&notindot;",
	"&notinE;",
	"&notinva;",
	"&notinvb;",
	"&notinvc;",
	"&NotLeftTriangle;",
	"&NotLeftTriangleBar;",
	"&NotLeftTriangleEqual;",
	"&NotLess;",
	"&NotLessEqual;",
	"&NotLessGreater;",
	"&NotLessLess;",
	"&NotLessSlantEqual;",
	"&NotLessTilde;",
	"&NotNestedGreaterGreater;",
	"&NotNestedLessLess;",
	"&notni;",
	"&notniva;",
	"&notnivb;",
	"&notnivc;",
	"&NotPrecedes;",
	"&NotPrecedesEqual;",
	"&NotPrecedesSlantEqual;",
	"&NotReverseElement;",
	"&NotRightTriangle;",
	"&NotRightTriangleBar;",
	"&NotRightTriangleEqual;",
	"&NotSquareSubset;",
	"&NotSquareSubsetEqual;",
	"&NotSquareSuperset;",
	"&NotSquareSupersetEqual;",
	"&NotSubset;",
	"&NotSubsetEqual;",
	"&NotSucceeds;",
	"&NotSucceedsEqual;",
	"&NotSucceedsSlantEqual;",
	"&NotSucceedsTilde;",
	"&NotSuperset;",
	"&NotSupersetEqual;",
	"&NotTilde;",
	"&NotTildeEqual;",
	"&NotTildeFullEqual;",
	"&NotTildeTilde;",
	"&NotVerticalBar;",
	"&npar;",
	"&nparallel;",
	"&nparsl;",
	"&npart;",
	"&npolint;",
	"&npr;",
	"&nprcue;",
	"&npre;",
	"&nprec;",
	"&npreceq;",
	"&nrArr;",
	"&nrarr;",
	"&nrarrc;",
	"&nrarrw;",
	"&nRightarrow;",
	"&nrightarrow;",
	"&nrtri;",
	"&nrtrie;",
	"&nsc;",
	"&nsccue;",
	"&nsce;",
	"&Nscr;",
	"&nscr;",
	"&nshortmid;",
	"&nshortparallel;",
	"&nsim;",
	"&nsime;",
	"&nsimeq;",
	"&nsmid;",
	"&nspar;",
	"&nsqsube;",
	"&nsqsupe;",
	"&nsub;",
	"&nsubE;",
	"&nsube;",
	"&nsubset;",
	"&nsubseteq;",
	"&nsubseteqq;",
	"&nsucc;",
	"&nsucceq;",
	"&nsup;",
	"&nsupE;",
	"&nsupe;",
	"&nsupset;",
	"&nsupseteq;",
	"&nsupseteqq;",
	"&ntgl;",
	"&Ntilde",
	"&ntilde",
	"&Ntilde;",
	"&ntilde;",
	"&ntlg;",
	"&ntriangleleft;",
	"&ntrianglelefteq;",
	"&ntriangleright;",
	"&ntrianglerighteq;",
	"&Nu;",
	"&nu;",
	"&num;",
	"&numero;",
	"&numsp;",
	"&nvap;",
	"&nVDash;",
	"&nVdash;",
	"&nvDash;",
	"&nvdash;",
	"&nvge;",
	"&nvgt;",
	"&nvHarr;",
	"&nvinfin;",
	"&nvlArr;",
	"&nvle;",
	"&nvlt;",
	"&nvltrie;",
	"&nvrArr;",
	"&nvrtrie;",
	"&nvsim;",
	"&nwarhk;",
	"&nwArr;",
	"&nwarr;",
	"&nwarrow;",
	"&nwnear;",
	"&Oacute",
	"&oacute",
	"&Oacute;",
	"&oacute;",
	"&oast;",
	"&ocir;",
	"&Ocirc",
	"&ocirc",
	"&Ocirc;",
	"&ocirc;",
	"&Ocy;",
	"&ocy;",
	"&odash;",
	"&Odblac;",
	"&odblac;",
	"&odiv;",
	"&odot;",
	"&odsold;",
	"&OElig;",
	"&oelig;",
	"&ofcir;",
	"&Ofr;",
	"&ofr;",
	"&ogon;",
	"&Ograve",
	"&ograve",
	"&Ograve;",
	"&ograve;",
	"&ogt;",
	"&ohbar;",
	"&ohm;",
	"&oint;",
	"&olarr;",
	"&olcir;",
	"&olcross;",
	"&oline;",
	"&olt;",
	"&Omacr;",
	"&omacr;",
	"&Omega;",
	"&omega;",
	"&Omicron;",
	"&omicron;",
	"&omid;",
	"&ominus;",
	"&Oopf;",
	"&oopf;",
	"&opar;",
	"&OpenCurlyDoubleQuote;",
	"&OpenCurlyQuote;",
	"&operp;",
	"&oplus;",
	"&Or;",
	"&or;",
	"&orarr;",
	"&ord;",
	"&order;",
	"&orderof;",
	"&ordf",
	"&ordf;",
	"&ordm",
	"&ordm;",
	"&origof;",
	"&oror;",
	"&orslope;",
	"&orv;",
	"&oS;",
	"&Oscr;",
	"&oscr;",
	"&Oslash",
	"&oslash",
	"&Oslash;",
	"&oslash;",
	"&osol;",
	"&Otilde",
	"&otilde",
	"&Otilde;",
	"&otilde;",
	"&Otimes;",
	"&otimes;",
	"&otimesas;",
	"&Ouml",
	"&ouml",
	"&Ouml;",
	"&ouml;",
	"&ovbar;",
	"&OverBar;",
	"&OverBrace;",
	"&OverBracket;",
	"&OverParenthesis;",
	"&par;",
	"&para",
	"&para;",
	"&parallel;",
	"&parsim;",
	"&parsl;",
	"&part;",
	"&PartialD;",
	"&Pcy;",
	"&pcy;",
	"&percnt;",
	"&period;",
	"&permil;",
	"&perp;",
	"&pertenk;",
	"&Pfr;",
	"&pfr;",
	"&Phi;",
	"&phi;",
	"&phiv;",
	"&phmmat;",
	"&phone;",
	"&Pi;",
	"&pi;",
	"&pitchfork;",
	"&piv;",
	"&planck;",
	"&planckh;",
	"&plankv;",
	"&plus;",
	"&plusacir;",
	"&plusb;",
	"&pluscir;",
	"&plusdo;",
	"&plusdu;",
	"&pluse;",
	"&PlusMinus;",
	"&plusmn",
	"&plusmn;",
	"&plussim;",
	"&plustwo;",
	"&pm;",
	"&Poincareplane;",
	"&pointint;",
	"&Popf;",
	"&popf;",
	"&pound",
	"&pound;",
	"&Pr;",
	"&pr;",
	"&prap;",
	"&prcue;",
	"&prE;",
	"&pre;",
	"&prec;",
	"&precapprox;",
	"&preccurlyeq;",
	"&Precedes;",
	"&PrecedesEqual;",
	"&PrecedesSlantEqual;",
	"&PrecedesTilde;",
	"&preceq;",
	"&precnapprox;",
	"&precneqq;",
	"&precnsim;",
	"&precsim;",
	"&Prime;",
	"&prime;",
	"&primes;",
	"&prnap;",
	"&prnE;",
	"&prnsim;",
	"&prod;",
	"&Product;",
	"&profalar;",
	"&profline;",
	"&profsurf;",
	"&prop;",
	"&Proportion;",
	"&Proportional;",
	"&propto;",
	"&prsim;",
	"&prurel;",
	"&Pscr;",
	"&pscr;",
	"&Psi;",
	"&psi;",
	"&puncsp;",
	"&Qfr;",
	"&qfr;",
	"&qint;",
	"&Qopf;",
	"&qopf;",
	"&qprime;",
	"&Qscr;",
	"&qscr;",
	"&quaternions;",
	"&quatint;",
	"&quest;",
	"&questeq;",
	"&QUOT",
	"&quot",
	"&QUOT;",
	"&quot;",
	"&rAarr;",
	"&race;",
	"&Racute;",
	"&racute;",
	"&radic;",
	"&raemptyv;",
	"&Rang;",
	"&rang;",
	"&rangd;",
	"&range;",
	"&rangle;",
	"&raquo",
	"&raquo;",
	"&Rarr;",
	"&rArr;",
	"&rarr;",
	"&rarrap;",
	"&rarrb;",
	"&rarrbfs;",
	"&rarrc;",
	"&rarrfs;",
	"&rarrhk;",
	"&rarrlp;",
	"&rarrpl;",
	"&rarrsim;",
	"&Rarrtl;",
	"&rarrtl;",
	"&rarrw;",
	"&rAtail;",
	"&ratail;",
	"&ratio;",
	"&rationals;",
	"&RBarr;",
	"&rBarr;",
	"&rbarr;",
	"&rbbrk;",
	"&rbrace;",
	"&rbrack;",
	"&rbrke;",
	"&rbrksld;",
	"&rbrkslu;",
	"&Rcaron;",
	"&rcaron;",
	"&Rcedil;",
	"&rcedil;",
	"&rceil;",
	"&rcub;",
	"&Rcy;",
	"&rcy;",
	"&rdca;",
	"&rdldhar;",
	"&rdquo;",
	"&rdquor;",
	"&rdsh;",
	"&Re;",
	"&real;",
	"&realine;",
	"&realpart;",
	"&reals;",
	"&rect;",
	"&REG",
	"&reg",
	"&REG;",
	"&reg;",
	"&ReverseElement;",
	"&ReverseEquilibrium;",
	"&ReverseUpEquilibrium;",
	"&rfisht;",
	"&rfloor;",
	"&Rfr;",
	"&rfr;",
	"&rHar;",
	"&rhard;",
	"&rharu;",
	"&rharul;",
	"&Rho;",
	"&rho;",
	"&rhov;",
	"&RightAngleBracket;",
	"&RightArrow;",
	"&Rightarrow;",
	"&rightarrow;",
	"&RightArrowBar;",
	"&RightArrowLeftArrow;",
	"&rightarrowtail;",
	"&RightCeiling;",
	"&RightDoubleBracket;",
	"&RightDownTeeVector;",
	"&RightDownVector;",
	"&RightDownVectorBar;",
	"&RightFloor;",
	"&rightharpoondown;",
	"&rightharpoonup;",
	"&rightleftarrows;",
	"&rightleftharpoons;",
	"&rightrightarrows;",
	"&rightsquigarrow;",
	"&RightTee;",
	"&RightTeeArrow;",
	"&RightTeeVector;",
	"&rightthreetimes;",
	"&RightTriangle;",
	"&RightTriangleBar;",
	"&RightTriangleEqual;",
	"&RightUpDownVector;",
	"&RightUpTeeVector;",
	"&RightUpVector;",
	"&RightUpVectorBar;",
	"&RightVector;",
	"&RightVectorBar;",
	"&ring;",
	"&risingdotseq;",
	"&rlarr;",
	"&rlhar;",
	"&rlm;",
	"&rmoust;",
	"&rmoustache;",
	"&rnmid;",
	"&roang;",
	"&roarr;",
	"&robrk;",
	"&ropar;",
	"&Ropf;",
	"&ropf;",
	"&roplus;",
	"&rotimes;",
	"&RoundImplies;",
	"&rpar;",
	"&rpargt;",
	"&rppolint;",
	"&rrarr;",
	"&Rrightarrow;",
	"&rsaquo;",
	"&Rscr;",
	"&rscr;",
	"&Rsh;",
	"&rsh;",
	"&rsqb;",
	"&rsquo;",
	"&rsquor;",
	"&rthree;",
	"&rtimes;",
	"&rtri;",
	"&rtrie;",
	"&rtrif;",
	"&rtriltri;",
	"&RuleDelayed;",
	"&ruluhar;",
	"&rx;",
	"&Sacute;",
	"&sacute;",
	"&sbquo;",
	"&Sc;",
	"&sc;",
	"&scap;",
	"&Scaron;",
	"&scaron;",
	"&sccue;",
	"&scE;",
	"&sce;",
	"&Scedil;",
	"&scedil;",
	"&Scirc;",
	"&scirc;",
	"&scnap;",
	"&scnE;",
	"&scnsim;",
	"&scpolint;",
	"&scsim;",
	"&Scy;",
	"&scy;",
	"&sdot;",
	"&sdotb;",
	"&sdote;",
	"&searhk;",
	"&seArr;",
	"&searr;",
	"&searrow;",
	"&sect",
	"&sect;",
	"&semi;",
	"&seswar;",
	"&setminus;",
	"&setmn;",
	"&sext;",
	"&Sfr;",
	"&sfr;",
	"&sfrown;",
	"&sharp;",
	"&SHCHcy;",
	"&shchcy;",
	"&SHcy;",
	"&shcy;",
	"&ShortDownArrow;",
	"&ShortLeftArrow;",
	"&shortmid;",
	"&shortparallel;",
	"&ShortRightArrow;",
	"&ShortUpArrow;",
	"&shy",
	"&shy;",
	"&Sigma;",
	"&sigma;",
	"&sigmaf;",
	"&sigmav;",
	"&sim;",
	"&simdot;",
	"&sime;",
	"&simeq;",
	"&simg;",
	"&simgE;",
	"&siml;",
	"&simlE;",
	"&simne;",
	"&simplus;",
	"&simrarr;",
	"&slarr;",
	"&SmallCircle;",
	"&smallsetminus;",
	"&smashp;",
	"&smeparsl;",
	"&smid;",
	"&smile;",
	"&smt;",
	"&smte;",
	"&smtes;",
	"&SOFTcy;",
	"&softcy;",
	"&sol;",
	"&solb;",
	"&solbar;",
	"&Sopf;",
	"&sopf;",
	"&spades;",
	"&spadesuit;",
	"&spar;",
	"&sqcap;",
	"&sqcaps;",
	"&sqcup;",
	"&sqcups;",
	"&Sqrt;",
	"&sqsub;",
	"&sqsube;",
	"&sqsubset;",
	"&sqsubseteq;",
	"&sqsup;",
	"&sqsupe;",
	"&sqsupset;",
	"&sqsupseteq;",
	"&squ;",
	"&Square;",
	"&square;",
	"&SquareIntersection;",
	"&SquareSubset;",
	"&SquareSubsetEqual;",
	"&SquareSuperset;",
	"&SquareSupersetEqual;",
	"&SquareUnion;",
	"&squarf;",
	"&squf;",
	"&srarr;",
	"&Sscr;",
	"&sscr;",
	"&ssetmn;",
	"&ssmile;",
	"&sstarf;",
	"&Star;",
	"&star;",
	"&starf;",
	"&straightepsilon;",
	"&straightphi;",
	"&strns;",
	"&Sub;",
	"&sub;",
	"&subdot;",
	"&subE;",
	"&sube;",
	"&subedot;",
	"&submult;",
	"&subnE;",
	"&subne;",
	"&subplus;",
	"&subrarr;",
	"&Subset;",
	"&subset;",
	"&subseteq;",
	"&subseteqq;",
	"&SubsetEqual;",
	"&subsetneq;",
	"&subsetneqq;",
	"&subsim;",
	"&subsub;",
	"&subsup;",
	"&succ;",
	"&succapprox;",
	"&succcurlyeq;",
	"&Succeeds;",
	"&SucceedsEqual;",
	"&SucceedsSlantEqual;",
	"&SucceedsTilde;",
	"&succeq;",
	"&succnapprox;",
	"&succneqq;",
	"&succnsim;",
	"&succsim;",
	"&SuchThat;",
	"&Sum;",
	"&sum;",
	"&sung;",
	"&sup1",
	"&sup1;",
	"&sup2",
	"&sup2;",
	"&sup3",
	"&sup3;",
	"&Sup;",
	"&sup;",
	"&supdot;",
	"&supdsub;",
	"&supE;",
	"&supe;",
	"&supedot;",
	"&Superset;",
	"&SupersetEqual;",
	"&suphsol;",
	"&suphsub;",
	"&suplarr;",
	"&supmult;",
	"&supnE;",
	"&supne;",
	"&supplus;",
	"&Supset;",
	"&supset;",
	"&supseteq;",
	"&supseteqq;",
	"&supsetneq;",
	"&supsetneqq;",
	"&supsim;",
	"&supsub;",
	"&supsup;",
	"&swarhk;",
	"&swArr;",
	"&swarr;",
	"&swarrow;",
	"&swnwar;",
	"&szlig",
	"&szlig;",
	"&Tab;",
	"&target;",
	"&Tau;",
	"&tau;",
	"&tbrk;",
	"&Tcaron;",
	"&tcaron;",
	"&Tcedil;",
	"&tcedil;",
	"&Tcy;",
	"&tcy;",
	"&tdot;",
	"&telrec;",
	"&Tfr;",
	"&tfr;",
	"&there4;",
	"&Therefore;",
	"&therefore;",
	"&Theta;",
	"&theta;",
	"&thetasym;",
	"&thetav;",
	"&thickapprox;",
	"&thicksim;",
	"&ThickSpace;",
	"&thinsp;",
	"&ThinSpace;",
	"&thkap;",
	"&thksim;",
	"&THORN",
	"&thorn",
	"&THORN;",
	"&thorn;",
	"&Tilde;",
	"&tilde;",
	"&TildeEqual;",
	"&TildeFullEqual;",
	"&TildeTilde;",
	"&times",
	"&times;",
	"&timesb;",
	"&timesbar;",
	"&timesd;",
	"&tint;",
	"&toea;",
	"&top;",
	"&topbot;",
	"&topcir;",
	"&Topf;",
	"&topf;",
	"&topfork;",
	"&tosa;",
	"&tprime;",
	"&TRADE;",
	"&trade;",
	"&triangle;",
	"&triangledown;",
	"&triangleleft;",
	"&trianglelefteq;",
	"&triangleq;",
	"&triangleright;",
	"&trianglerighteq;",
	"&tridot;",
	"&trie;",
	"&triminus;",
	"&TripleDot;",
	"&triplus;",
	"&trisb;",
	"&tritime;",
	"&trpezium;",
	"&Tscr;",
	"&tscr;",
	"&TScy;",
	"&tscy;",
	"&TSHcy;",
	"&tshcy;",
	"&Tstrok;",
	"&tstrok;",
	"&twixt;",
	"&twoheadleftarrow;",
	"&twoheadrightarrow;",
	"&Uacute",
	"&uacute",
	"&Uacute;",
	"&uacute;",
	"&Uarr;",
	"&uArr;",
	"&uarr;",
	"&Uarrocir;",
	"&Ubrcy;",
	"&ubrcy;",
	"&Ubreve;",
	"&ubreve;",
	"&Ucirc",
	"&ucirc",
	"&Ucirc;",
	"&ucirc;",
	"&Ucy;",
	"&ucy;",
	"&udarr;",
	"&Udblac;",
	"&udblac;",
	"&udhar;",
	"&ufisht;",
	"&Ufr;",
	"&ufr;",
	"&Ugrave",
	"&ugrave",
	"&Ugrave;",
	"&ugrave;",
	"&uHar;",
	"&uharl;",
	"&uharr;",
	"&uhblk;",
	"&ulcorn;",
	"&ulcorner;",
	"&ulcrop;",
	"&ultri;",
	"&Umacr;",
	"&umacr;",
	"&uml",
	"&uml;",
	"&UnderBar;",
	"&UnderBrace;",
	"&UnderBracket;",
	"&UnderParenthesis;",
	"&Union;",
	"&UnionPlus;",
	"&Uogon;",
	"&uogon;",
	"&Uopf;",
	"&uopf;",
	"&UpArrow;",
	"&Uparrow;",
	"&uparrow;",
	"&UpArrowBar;",
	"&UpArrowDownArrow;",
	"&UpDownArrow;",
	"&Updownarrow;",
	"&updownarrow;",
	"&UpEquilibrium;",
	"&upharpoonleft;",
	"&upharpoonright;",
	"&uplus;",
	"&UpperLeftArrow;",
	"&UpperRightArrow;",
	"&Upsi;",
	"&upsi;",
	"&upsih;",
	"&Upsilon;",
	"&upsilon;",
	"&UpTee;",
	"&UpTeeArrow;",
	"&upuparrows;",
	"&urcorn;",
	"&urcorner;",
	"&urcrop;",
	"&Uring;",
	"&uring;",
	"&urtri;",
	"&Uscr;",
	"&uscr;",
	"&utdot;",
	"&Utilde;",
	"&utilde;",
	"&utri;",
	"&utrif;",
	"&uuarr;",
	"&Uuml",
	"&uuml",
	"&Uuml;",
	"&uuml;",
	"&uwangle;",
	"&vangrt;",
	"&varepsilon;",
	"&varkappa;",
	"&varnothing;",
	"&varphi;",
	"&varpi;",
	"&varpropto;",
	"&vArr;",
	"&varr;",
	"&varrho;",
	"&varsigma;",
	"&varsubsetneq;",
	"&varsubsetneqq;",
	"&varsupsetneq;",
	"&varsupsetneqq;",
	"&vartheta;",
	"&vartriangleleft;",
	"&vartriangleright;",
	"&Vbar;",
	"&vBar;",
	"&vBarv;",
	"&Vcy;",
	"&vcy;",
	"&VDash;",
	"&Vdash;",
	"&vDash;",
	"&vdash;",
	"&Vdashl;",
	"&Vee;",
	"&vee;",
	"&veebar;",
	"&veeeq;",
	"&vellip;",
	"&Verbar;",
	"&verbar;",
	"&Vert;",
	"&vert;",
	"&VerticalBar;",
	"&VerticalLine;",
	"&VerticalSeparator;",
	"&VerticalTilde;",
	"&VeryThinSpace;",
	"&Vfr;",
	"&vfr;",
	"&vltri;",
	"&vnsub;",
	"&vnsup;",
	"&Vopf;",
	"&vopf;",
	"&vprop;",
	"&vrtri;",
	"&Vscr;",
	"&vscr;",
	"&vsubnE;",
	"&vsubne;",
	"&vsupnE;",
	"&vsupne;",
	"&Vvdash;",
	"&vzigzag;",
	"&Wcirc;",
	"&wcirc;",
	"&wedbar;",
	"&Wedge;",
	"&wedge;",
	"&wedgeq;",
	"&weierp;",
	"&Wfr;",
	"&wfr;",
	"&Wopf;",
	"&wopf;",
	"&wp;",
	"&wr;",
	"&wreath;",
	"&Wscr;",
	"&wscr;",
	"&xcap;",
	"&xcirc;",
	"&xcup;",
	"&xdtri;",
	"&Xfr;",
	"&xfr;",
	"&xhArr;",
	"&xharr;",
	"&Xi;",
	"&xi;",
	"&xlArr;",
	"&xlarr;",
	"&xmap;",
	"&xnis;",
	"&xodot;",
	"&Xopf;",
	"&xopf;",
	"&xoplus;",
	"&xotime;",
	"&xrArr;",
	"&xrarr;",
	"&Xscr;",
	"&xscr;",
	"&xsqcup;",
	"&xuplus;",
	"&xutri;",
	"&xvee;",
	"&xwedge;",
	"&Yacute",
	"&yacute",
	"&Yacute;",
	"&yacute;",
	"&YAcy;",
	"&yacy;",
	"&Ycirc;",
	"&ycirc;",
	"&Ycy;",
	"&ycy;",
	"&yen",
	"&yen;",
	"&Yfr;",
	"&yfr;",
	"&YIcy;",
	"&yicy;",
	"&Yopf;",
	"&yopf;",
	"&Yscr;",
	"&yscr;",
	"&YUcy;",
	"&yucy;",
	"&yuml",
	"&Yuml;",
	"&yuml;",
	"&Zacute;",
	"&zacute;",
	"&Zcaron;",
	"&zcaron;",
	"&Zcy;",
	"&zcy;",
	"&Zdot;",
	"&zdot;",
	"&zeetrf;",
	"&ZeroWidthSpace;",
	"&Zeta;",
	"&zeta;",
	"&Zfr;",
	"&zfr;",
	"&ZHcy;",
	"&zhcy;",
	"&zigrarr;",
	"&Zopf;",
	"&zopf;",
	"&Zscr;",
	"&zscr;",
	"&zwj;",
	"&zwnj;"
];
// node_modules/@sidvind/better-ajv-errors/lib/esm/index.mjs
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
	return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (let key of __getOwnPropNames(from)) if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: () => from[key],
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var require_leven = __commonJS({ "node_modules/leven/index.js"(exports, module) {
	"use strict";
	var array = [];
	var charCodeCache = [];
	var leven2 = (left, right) => {
		if (left === right) return 0;
		const swap = left;
		if (left.length > right.length) {
			left = right;
			right = swap;
		}
		let leftLength = left.length;
		let rightLength = right.length;
		while (leftLength > 0 && left.charCodeAt(~-leftLength) === right.charCodeAt(~-rightLength)) {
			leftLength--;
			rightLength--;
		}
		let start = 0;
		while (start < leftLength && left.charCodeAt(start) === right.charCodeAt(start)) start++;
		leftLength -= start;
		rightLength -= start;
		if (leftLength === 0) return rightLength;
		let bCharCode;
		let result;
		let temp;
		let temp2;
		let i = 0;
		let j = 0;
		while (i < leftLength) {
			charCodeCache[i] = left.charCodeAt(start + i);
			array[i] = ++i;
		}
		while (j < rightLength) {
			bCharCode = right.charCodeAt(start + j);
			temp = j++;
			result = j;
			for (i = 0; i < leftLength; i++) {
				temp2 = bCharCode === charCodeCache[i] ? temp : temp + 1;
				temp = array[i];
				result = array[i] = temp > result ? temp2 > result ? result + 1 : temp2 : temp2 > temp ? temp + 1 : temp2;
			}
		}
		return result;
	};
	module.exports = leven2;
	module.exports.default = leven2;
} });
var require_jsonpointer = __commonJS({ "node_modules/jsonpointer/jsonpointer.js"(exports) {
	var hasExcape = /~/;
	var escapeMatcher = /~[01]/g;
	function escapeReplacer(m) {
		switch (m) {
			case "~1": return "/";
			case "~0": return "~";
		}
		throw new Error("Invalid tilde escape: " + m);
	}
	function untilde(str) {
		if (!hasExcape.test(str)) return str;
		return str.replace(escapeMatcher, escapeReplacer);
	}
	function setter(obj, pointer2, value) {
		var part;
		var hasNextPart;
		for (var p = 1, len = pointer2.length; p < len;) {
			if (pointer2[p] === "constructor" || pointer2[p] === "prototype" || pointer2[p] === "__proto__") return obj;
			part = untilde(pointer2[p++]);
			hasNextPart = len > p;
			if (typeof obj[part] === "undefined") {
				if (Array.isArray(obj) && part === "-") part = obj.length;
				if (hasNextPart) {
					if (pointer2[p] !== "" && pointer2[p] < Infinity || pointer2[p] === "-") obj[part] = [];
					else obj[part] = {};
				}
			}
			if (!hasNextPart) break;
			obj = obj[part];
		}
		var oldValue = obj[part];
		if (value === void 0) delete obj[part];
		else obj[part] = value;
		return oldValue;
	}
	function compilePointer(pointer2) {
		if (typeof pointer2 === "string") {
			pointer2 = pointer2.split("/");
			if (pointer2[0] === "") return pointer2;
			throw new Error("Invalid JSON pointer.");
		} else if (Array.isArray(pointer2)) {
			for (const part of pointer2) if (typeof part !== "string" && typeof part !== "number") throw new Error("Invalid JSON pointer. Must be of type string or number.");
			return pointer2;
		}
		throw new Error("Invalid JSON pointer.");
	}
	function get(obj, pointer2) {
		if (typeof obj !== "object") throw new Error("Invalid input object.");
		pointer2 = compilePointer(pointer2);
		var len = pointer2.length;
		if (len === 1) return obj;
		for (var p = 1; p < len;) {
			obj = obj[untilde(pointer2[p++])];
			if (len === p) return obj;
			if (typeof obj !== "object" || obj === null) return void 0;
		}
	}
	function set(obj, pointer2, value) {
		if (typeof obj !== "object") throw new Error("Invalid input object.");
		pointer2 = compilePointer(pointer2);
		if (pointer2.length === 0) throw new Error("Invalid JSON pointer for set.");
		return setter(obj, pointer2, value);
	}
	function compile(pointer2) {
		var compiled = compilePointer(pointer2);
		return {
			get: function(object) {
				return get(object, compiled);
			},
			set: function(object, value) {
				return set(object, compiled, value);
			}
		};
	}
	exports.get = get;
	exports.set = set;
	exports.compile = compile;
} });
var CHAR_0 = 48;
var CHAR_1 = 49;
var CHAR_9 = 57;
var CHAR_BACKSLASH = 92;
var CHAR_DOLLAR = 36;
var CHAR_DOT = 46;
var CHAR_DOUBLE_QUOTE = 34;
var CHAR_LOWER_A = 97;
var CHAR_LOWER_E = 101;
var CHAR_LOWER_F = 102;
var CHAR_LOWER_N = 110;
var CHAR_LOWER_T = 116;
var CHAR_LOWER_U = 117;
var CHAR_LOWER_X = 120;
var CHAR_LOWER_Z = 122;
var CHAR_MINUS = 45;
var CHAR_NEWLINE = 10;
var CHAR_PLUS = 43;
var CHAR_RETURN = 13;
var CHAR_SINGLE_QUOTE = 39;
var CHAR_SLASH = 47;
var CHAR_SPACE = 32;
var CHAR_TAB = 9;
var CHAR_UNDERSCORE = 95;
var CHAR_UPPER_A = 65;
var CHAR_UPPER_E = 69;
var CHAR_UPPER_F = 70;
var CHAR_UPPER_N = 78;
var CHAR_UPPER_X = 88;
var CHAR_UPPER_Z = 90;
var CHAR_LOWER_B = 98;
var CHAR_LOWER_R = 114;
var CHAR_LOWER_V = 118;
var CHAR_LINE_SEPARATOR = 8232;
var CHAR_PARAGRAPH_SEPARATOR = 8233;
var CHAR_UPPER_I = 73;
var CHAR_STAR = 42;
var CHAR_VTAB = 11;
var CHAR_FORM_FEED = 12;
var CHAR_NBSP = 160;
var CHAR_BOM = 65279;
var CHAR_NON_BREAKING_SPACE = 160;
var CHAR_EN_QUAD = 8192;
var CHAR_EM_QUAD = 8193;
var CHAR_EN_SPACE = 8194;
var CHAR_EM_SPACE = 8195;
var CHAR_THREE_PER_EM_SPACE = 8196;
var CHAR_FOUR_PER_EM_SPACE = 8197;
var CHAR_SIX_PER_EM_SPACE = 8198;
var CHAR_FIGURE_SPACE = 8199;
var CHAR_PUNCTUATION_SPACE = 8200;
var CHAR_THIN_SPACE = 8201;
var CHAR_HAIR_SPACE = 8202;
var CHAR_NARROW_NO_BREAK_SPACE = 8239;
var CHAR_MEDIUM_MATHEMATICAL_SPACE = 8287;
var CHAR_IDEOGRAPHIC_SPACE = 12288;
var LBRACKET = "[";
var RBRACKET = "]";
var LBRACE = "{";
var RBRACE = "}";
var COLON = ":";
var COMMA = ",";
var TRUE = "true";
var FALSE = "false";
var NULL = "null";
var NAN$1 = "NaN";
var INFINITY$1 = "Infinity";
var QUOTE = "\"";
var escapeToChar = /* @__PURE__ */ new Map([
	[CHAR_DOUBLE_QUOTE, QUOTE],
	[CHAR_BACKSLASH, "\\"],
	[CHAR_SLASH, "/"],
	[CHAR_LOWER_B, "\b"],
	[CHAR_LOWER_N, "\n"],
	[CHAR_LOWER_F, "\f"],
	[CHAR_LOWER_R, "\r"],
	[CHAR_LOWER_T, "	"]
]);
var json5EscapeToChar = new Map([
	...escapeToChar,
	[CHAR_LOWER_V, "\v"],
	[CHAR_0, "\0"]
]);
new Map([
	.../* @__PURE__ */ new Map([
		[QUOTE, QUOTE],
		["\\", "\\"],
		["/", "/"],
		["\b", "b"],
		["\n", "n"],
		["\f", "f"],
		["\r", "r"],
		["	", "t"]
	]),
	["\v", "v"],
	["\0", "0"],
	["\u2028", "u2028"],
	["\u2029", "u2029"]
]);
var knownTokenTypes = /* @__PURE__ */ new Map([
	[LBRACKET, "LBracket"],
	[RBRACKET, "RBracket"],
	[LBRACE, "LBrace"],
	[RBRACE, "RBrace"],
	[COLON, "Colon"],
	[COMMA, "Comma"],
	[TRUE, "Boolean"],
	[FALSE, "Boolean"],
	[NULL, "Null"]
]);
var knownJSON5TokenTypes = new Map([
	...knownTokenTypes,
	[NAN$1, "Number"],
	[INFINITY$1, "Number"]
]);
var json5LineTerminators = /* @__PURE__ */ new Set([
	CHAR_NEWLINE,
	CHAR_RETURN,
	CHAR_LINE_SEPARATOR,
	CHAR_PARAGRAPH_SEPARATOR
]);
var ErrorWithLocation = class extends Error {
	/**
	* Creates a new instance.
	* @param {string} message The error message to report. 
	* @param {Location} loc The location information for the error.
	*/
	constructor(message, { line, column, offset }) {
		super(`${message} (${line}:${column})`);
		this.line = line;
		this.column = column;
		this.offset = offset;
	}
};
var UnexpectedChar = class extends ErrorWithLocation {
	/**
	* Creates a new instance.
	* @param {number} unexpected The character that was found.
	* @param {Location} loc The location information for the found character.
	*/
	constructor(unexpected, loc) {
		super(`Unexpected character '${String.fromCharCode(unexpected)}' found.`, loc);
	}
};
var UnexpectedIdentifier = class extends ErrorWithLocation {
	/**
	* Creates a new instance.
	* @param {string} unexpected The character that was found.
	* @param {Location} loc The location information for the found character.
	*/
	constructor(unexpected, loc) {
		super(`Unexpected identifier '${unexpected}' found.`, loc);
	}
};
var UnexpectedToken = class extends ErrorWithLocation {
	/**
	* Creates a new instance.
	* @param {Token} token The token that was found. 
	*/
	constructor(token) {
		super(`Unexpected token ${token.type} found.`, token.loc.start);
	}
};
var UnexpectedEOF = class extends ErrorWithLocation {
	/**
	* Creates a new instance.
	* @param {Location} loc The location information for the found character.
	*/
	constructor(loc) {
		super("Unexpected end of input found.", loc);
	}
};
var ID_Start = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u05D0-\u05EA\u05F0-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1877\u1880-\u1884\u1887-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4B\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C88\u1CE9-\u1CEC\u1CEE-\u1CF1\u1CF5\u1CF6\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDE80-\uDE9C\uDEA0-\uDED0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF75\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00\uDE10-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE4\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC03-\uDC37\uDC83-\uDCAF\uDCD0-\uDCE8\uDD03-\uDD26\uDD50-\uDD72\uDD76\uDD83-\uDDB2\uDDC1-\uDDC4\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE2B\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEDE\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3D\uDF50\uDF5D-\uDF61]|\uD805[\uDC00-\uDC34\uDC47-\uDC4A\uDC80-\uDCAF\uDCC4\uDCC5\uDCC7\uDD80-\uDDAE\uDDD8-\uDDDB\uDE00-\uDE2F\uDE44\uDE80-\uDEAA\uDF00-\uDF19]|\uD806[\uDCA0-\uDCDF\uDCFF\uDE00\uDE0B-\uDE32\uDE3A\uDE50\uDE5C-\uDE83\uDE86-\uDE89\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC2E\uDC40\uDC72-\uDC8F\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD30\uDD46]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDED0-\uDEED\uDF00-\uDF2F\uDF40-\uDF43\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50\uDF93-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB]|\uD83A[\uDC00-\uDCC4\uDD00-\uDD43]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]/;
var ID_Continue = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u0487\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05F0-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u0800-\u082D\u0840-\u085B\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u08D4-\u08E1\u08E3-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u09FC\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0AF9-\u0AFF\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BEF\u0C00-\u0C03\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C60-\u0C63\u0C66-\u0C6F\u0C80-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1\u0CF2\u0D00-\u0D03\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D54-\u0D57\u0D5F-\u0D63\u0D66-\u0D6F\u0D7A-\u0D7F\u0D82\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB9\u0EBB-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u180B-\u180D\u1810-\u1819\u1820-\u1877\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19D9\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ABD\u1B00-\u1B4B\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1C80-\u1C88\u1CD0-\u1CD2\u1CD4-\u1CF9\u1D00-\u1DF9\u1DFB-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u203F\u2040\u2054\u2071\u207F\u2090-\u209C\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA66F\uA674-\uA67D\uA67F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA827\uA840-\uA873\uA880-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA8FD\uA900-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDDFD\uDE80-\uDE9C\uDEA0-\uDED0\uDEE0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF7A\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCA0-\uDCA9\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00-\uDE03\uDE05\uDE06\uDE0C-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE38-\uDE3A\uDE3F\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE6\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC00-\uDC46\uDC66-\uDC6F\uDC7F-\uDCBA\uDCD0-\uDCE8\uDCF0-\uDCF9\uDD00-\uDD34\uDD36-\uDD3F\uDD50-\uDD73\uDD76\uDD80-\uDDC4\uDDCA-\uDDCC\uDDD0-\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE37\uDE3E\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEEA\uDEF0-\uDEF9\uDF00-\uDF03\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3C-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF50\uDF57\uDF5D-\uDF63\uDF66-\uDF6C\uDF70-\uDF74]|\uD805[\uDC00-\uDC4A\uDC50-\uDC59\uDC80-\uDCC5\uDCC7\uDCD0-\uDCD9\uDD80-\uDDB5\uDDB8-\uDDC0\uDDD8-\uDDDD\uDE00-\uDE40\uDE44\uDE50-\uDE59\uDE80-\uDEB7\uDEC0-\uDEC9\uDF00-\uDF19\uDF1D-\uDF2B\uDF30-\uDF39]|\uD806[\uDCA0-\uDCE9\uDCFF\uDE00-\uDE3E\uDE47\uDE50-\uDE83\uDE86-\uDE99\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC36\uDC38-\uDC40\uDC50-\uDC59\uDC72-\uDC8F\uDC92-\uDCA7\uDCA9-\uDCB6\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD36\uDD3A\uDD3C\uDD3D\uDD3F-\uDD47\uDD50-\uDD59]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE60-\uDE69\uDED0-\uDEED\uDEF0-\uDEF4\uDF00-\uDF36\uDF40-\uDF43\uDF50-\uDF59\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50-\uDF7E\uDF8F-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99\uDC9D\uDC9E]|\uD834[\uDD65-\uDD69\uDD6D-\uDD72\uDD7B-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB\uDFCE-\uDFFF]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A]|\uD83A[\uDC00-\uDCC4\uDCD0-\uDCD6\uDD00-\uDD4A\uDD50-\uDD59]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uDB40[\uDD00-\uDDEF]/;
var CHAR_CR = 13;
var CHAR_LF = 10;
var CharCodeReader = class {
	/**
	* The text to read from.
	* @type {string}
	*/
	#text = "";
	/**
	* The current line number.
	* @type {number}
	*/
	#line = 1;
	/**
	* The current column number.
	* @type {number}
	*/
	#column = 0;
	/**
	* The current offset in the text.
	* @type {number}
	*/
	#offset = -1;
	/**
	* Whether the last character read was a new line.
	* @type {boolean}
	*/
	#newLine = false;
	/**
	* The last character code read.
	* @type {number}
	*/
	#last = -1;
	/**
	* Whether the reader has ended.
	* @type {boolean}
	*/
	#ended = false;
	/**
	* Creates a new instance.
	* @param {string} text The text to read from
	*/
	constructor(text) {
		this.#text = text;
	}
	/**
	* Ends the reader.
	* @returns {void}
	*/
	#end() {
		if (this.#ended) return;
		this.#column++;
		this.#offset++;
		this.#last = -1;
		this.#ended = true;
	}
	/**
	* Returns the current position of the reader.
	* @returns {Location} An object with line, column, and offset properties.
	*/
	locate() {
		return {
			line: this.#line,
			column: this.#column,
			offset: this.#offset
		};
	}
	/**
	* Reads the next character code in the text.
	* @returns {number} The next character code, or -1 if there are no more characters.
	*/
	next() {
		if (this.#offset >= this.#text.length - 1) {
			this.#end();
			return -1;
		}
		this.#offset++;
		const charCode = this.#text.charCodeAt(this.#offset);
		if (this.#newLine) {
			this.#line++;
			this.#column = 1;
			this.#newLine = false;
		} else this.#column++;
		if (charCode === CHAR_CR) {
			this.#newLine = true;
			if (this.peek() === CHAR_LF) this.#offset++;
		} else if (charCode === CHAR_LF) this.#newLine = true;
		this.#last = charCode;
		return charCode;
	}
	/**
	* Peeks at the next character code in the text.
	* @returns {number} The next character code, or -1 if there are no more characters.
	*/
	peek() {
		if (this.#offset === this.#text.length - 1) return -1;
		return this.#text.charCodeAt(this.#offset + 1);
	}
	/**
	* Determines if the next character code in the text matches a specific character code.
	* @param {(number) => boolean} fn A function to call on the next character.
	* @returns {boolean} True if the next character code matches, false if not.
	*/
	match(fn) {
		if (fn(this.peek())) {
			this.next();
			return true;
		}
		return false;
	}
	/**
	* Returns the last character code read.
	* @returns {number} The last character code read.
	*/
	current() {
		return this.#last;
	}
};
var INFINITY = "Infinity";
var NAN = "NaN";
var keywordStarts = /* @__PURE__ */ new Set([
	CHAR_LOWER_T,
	CHAR_LOWER_F,
	CHAR_LOWER_N
]);
var whitespace$2 = /* @__PURE__ */ new Set([
	CHAR_SPACE,
	CHAR_TAB,
	CHAR_NEWLINE,
	CHAR_RETURN
]);
var json5Whitespace = /* @__PURE__ */ new Set([
	...whitespace$2,
	CHAR_VTAB,
	CHAR_FORM_FEED,
	CHAR_NBSP,
	CHAR_LINE_SEPARATOR,
	CHAR_PARAGRAPH_SEPARATOR,
	CHAR_BOM,
	CHAR_NON_BREAKING_SPACE,
	CHAR_EN_QUAD,
	CHAR_EM_QUAD,
	CHAR_EN_SPACE,
	CHAR_EM_SPACE,
	CHAR_THREE_PER_EM_SPACE,
	CHAR_FOUR_PER_EM_SPACE,
	CHAR_SIX_PER_EM_SPACE,
	CHAR_FIGURE_SPACE,
	CHAR_PUNCTUATION_SPACE,
	CHAR_THIN_SPACE,
	CHAR_HAIR_SPACE,
	CHAR_NARROW_NO_BREAK_SPACE,
	CHAR_MEDIUM_MATHEMATICAL_SPACE,
	CHAR_IDEOGRAPHIC_SPACE
]);
var DEFAULT_OPTIONS$1 = {
	mode: "json",
	ranges: false
};
var jsonKeywords = /* @__PURE__ */ new Set([
	"true",
	"false",
	"null"
]);
var tt = {
	EOF: 0,
	Number: 1,
	String: 2,
	Boolean: 3,
	Null: 4,
	NaN: 5,
	Infinity: 6,
	Identifier: 7,
	Colon: 20,
	LBrace: 21,
	RBrace: 22,
	LBracket: 23,
	RBracket: 24,
	Comma: 25,
	LineComment: 40,
	BlockComment: 41
};
function isDigit(c) {
	return c >= CHAR_0 && c <= CHAR_9;
}
function isHexDigit(c) {
	return isDigit(c) || c >= CHAR_UPPER_A && c <= CHAR_UPPER_F || c >= CHAR_LOWER_A && c <= CHAR_LOWER_F;
}
function isPositiveDigit(c) {
	return c >= CHAR_1 && c <= CHAR_9;
}
function isKeywordStart(c) {
	return keywordStarts.has(c);
}
function isNumberStart(c) {
	return isDigit(c) || c === CHAR_DOT || c === CHAR_MINUS;
}
function isJSON5NumberStart(c) {
	return isNumberStart(c) || c === CHAR_PLUS;
}
function isStringStart(c, json5) {
	return c === CHAR_DOUBLE_QUOTE || json5 && c === CHAR_SINGLE_QUOTE;
}
function isJSON5IdentifierStart(c) {
	if (c === CHAR_DOLLAR || c === CHAR_UNDERSCORE || c === CHAR_BACKSLASH) return true;
	if (c >= CHAR_LOWER_A && c <= CHAR_LOWER_Z || c >= CHAR_UPPER_A && c <= CHAR_UPPER_Z) return true;
	if (c === 8204 || c === 8205) return true;
	const ct = String.fromCharCode(c);
	return ID_Start.test(ct);
}
function isJSON5IdentifierPart(c) {
	if (isJSON5IdentifierStart(c) || isDigit(c)) return true;
	const ct = String.fromCharCode(c);
	return ID_Continue.test(ct);
}
var Tokenizer = class {
	/**
	* Options for the tokenizer.
	* @type {TokenizeOptions}
	*/
	#options;
	/**
	* The source text to tokenize.
	* @type {string}
	*/
	#text;
	/**
	* The reader for the source text.
	* @type {CharCodeReader}
	*/
	#reader;
	/**
	* Indicates if the tokenizer is in JSON5 mode.
	* @type {boolean}
	*/
	#json5;
	/**
	* Indicates if comments are allowed.
	* @type {boolean}
	*/
	#allowComments;
	/**
	* Indicates if ranges should be included in the tokens.
	* @type {boolean}
	*/
	#ranges;
	/**
	* The last token type read.
	* @type {Token}
	*/
	#token;
	/**
	* Determines if a character is an escaped character.
	* @type {(c:number) => boolean}
	*/
	#isEscapedCharacter;
	/**
	* Determines if a character is a JSON5 line terminator.
	* @type {(c:number) => boolean}
	*/
	#isJSON5LineTerminator;
	/**
	* Determines if a character is a JSON5 hex escape.
	* @type {(c:number) => boolean}
	*/
	#isJSON5HexEscape;
	/**
	* Determines if a character is whitespace.
	* @type {(c:number) => boolean}
	*/
	#isWhitespace;
	/**
	* Creates a new instance of the tokenizer.
	* @param {string} text The source text
	* @param {TokenizeOptions} [options] Options for the tokenizer.
	*/
	constructor(text, options) {
		this.#text = text;
		this.#options = {
			...DEFAULT_OPTIONS$1,
			...options
		};
		this.#reader = new CharCodeReader(text);
		this.#json5 = this.#options.mode === "json5";
		this.#allowComments = this.#options.mode !== "json";
		this.#ranges = this.#options.ranges;
		this.#isEscapedCharacter = this.#json5 ? json5EscapeToChar.has.bind(json5EscapeToChar) : escapeToChar.has.bind(escapeToChar);
		this.#isJSON5LineTerminator = this.#json5 ? json5LineTerminators.has.bind(json5LineTerminators) : () => false;
		this.#isJSON5HexEscape = this.#json5 ? (c) => c === CHAR_LOWER_X : () => false;
		this.#isWhitespace = this.#json5 ? json5Whitespace.has.bind(json5Whitespace) : whitespace$2.has.bind(whitespace$2);
	}
	/**
	* Convenience function for throwing unexpected character errors.
	* @param {number} c The unexpected character.
	* @param {Location} [loc] The location of the unexpected character.
	* @returns {never}
	* @throws {UnexpectedChar} always.
	*/
	#unexpected(c, loc = this.#reader.locate()) {
		throw new UnexpectedChar(c, loc);
	}
	/**
	* Convenience function for throwing unexpected identifier errors.
	* @param {string} identifier The unexpected identifier.
	* @param {Location} [loc] The location of the unexpected identifier.
	* @returns {never}
	* @throws {UnexpectedIdentifier} always.
	*/
	#unexpectedIdentifier(identifier, loc = this.#reader.locate()) {
		throw new UnexpectedIdentifier(identifier, loc);
	}
	/**
	* Convenience function for throwing unexpected EOF errors.
	* @returns {never}
	* @throws {UnexpectedEOF} always.
	*/
	#unexpectedEOF() {
		throw new UnexpectedEOF(this.#reader.locate());
	}
	/**
	* Creates a new token.
	* @param {TokenType} tokenType The type of token to create.
	* @param {number} length The length of the token.
	* @param {Location} startLoc The start location for the token.
	* @param {Location} [endLoc] The end location for the token.
	* @returns {Token} The token.
	*/
	#createToken(tokenType, length, startLoc, endLoc) {
		const endOffset = startLoc.offset + length;
		let range = this.#options.ranges ? { range: 
		/** @type {Range} */
		[startLoc.offset, endOffset] } : void 0;
		return {
			type: tokenType,
			loc: {
				start: startLoc,
				end: endLoc || {
					line: startLoc.line,
					column: startLoc.column + length,
					offset: endOffset
				}
			},
			...range
		};
	}
	/**
	* Reads in a specific number of hex digits.
	* @param {number} count The number of hex digits to read.
	* @returns {string} The hex digits read.
	*/
	#readHexDigits(count) {
		let value = "";
		let c;
		for (let i = 0; i < count; i++) {
			c = this.#reader.peek();
			if (isHexDigit(c)) {
				this.#reader.next();
				value += String.fromCharCode(c);
				continue;
			}
			this.#unexpected(c);
		}
		return value;
	}
	/**
	* Reads in a JSON5 identifier. Also used for JSON but we validate
	* the identifier later.
	* @param {number} c The first character of the identifier.
	* @returns {string} The identifier read.
	* @throws {UnexpectedChar} when the identifier cannot be read.
	*/
	#readIdentifier(c) {
		let value = "";
		do {
			value += String.fromCharCode(c);
			if (c === CHAR_BACKSLASH) {
				c = this.#reader.next();
				if (c !== CHAR_LOWER_U) this.#unexpected(c);
				value += String.fromCharCode(c);
				const hexDigits = this.#readHexDigits(4);
				const charCode = parseInt(hexDigits, 16);
				if (value.length === 2 && !isJSON5IdentifierStart(charCode)) {
					const loc = this.#reader.locate();
					this.#unexpected(CHAR_BACKSLASH, {
						line: loc.line,
						column: loc.column - 5,
						offset: loc.offset - 5
					});
				} else if (!isJSON5IdentifierPart(charCode)) {
					const loc = this.#reader.locate();
					this.#unexpected(charCode, {
						line: loc.line,
						column: loc.column - 5,
						offset: loc.offset - 5
					});
				}
				value += hexDigits;
			}
			c = this.#reader.peek();
			if (!isJSON5IdentifierPart(c)) break;
			this.#reader.next();
		} while (true);
		return value;
	}
	/**
	* Reads in a string. Works for both JSON and JSON5.
	* @param {number} c The first character of the string (either " or ').
	* @returns {number} The length of the string.
	* @throws {UnexpectedChar} when the string cannot be read.
	* @throws {UnexpectedEOF} when EOF is reached before the string is finalized.
	*/
	#readString(c) {
		const delimiter = c;
		let length = 1;
		c = this.#reader.peek();
		while (c !== -1 && c !== delimiter) {
			this.#reader.next();
			length++;
			if (c === CHAR_BACKSLASH) {
				c = this.#reader.peek();
				if (this.#isEscapedCharacter(c) || this.#isJSON5LineTerminator(c)) {
					this.#reader.next();
					length++;
				} else if (c === CHAR_LOWER_U) {
					this.#reader.next();
					length++;
					const result = this.#readHexDigits(4);
					length += result.length;
				} else if (this.#isJSON5HexEscape(c)) {
					this.#reader.next();
					length++;
					const result = this.#readHexDigits(2);
					length += result.length;
				} else if (this.#json5) {
					this.#reader.next();
					length++;
				} else this.#unexpected(c);
			}
			c = this.#reader.peek();
		}
		if (c === -1) {
			this.#reader.next();
			this.#unexpectedEOF();
		}
		this.#reader.next();
		length++;
		return length;
	}
	/**
	* Reads a number. Works for both JSON and JSON5.
	* @param {number} c The first character of the number.
	* @returns {number} The length of the number.
	* @throws {UnexpectedChar} when the number cannot be read.
	* @throws {UnexpectedEOF} when EOF is reached before the number is finalized.
	*/
	#readNumber(c) {
		let length = 1;
		if (c === CHAR_MINUS || this.#json5 && c === CHAR_PLUS) {
			c = this.#reader.peek();
			if (this.#json5) {
				if (c === CHAR_UPPER_I || c === CHAR_UPPER_N) {
					this.#reader.next();
					const identifier = this.#readIdentifier(c);
					if (identifier !== INFINITY && identifier !== NAN) this.#unexpected(c);
					return length + identifier.length;
				}
			}
			if (!isDigit(c)) this.#unexpected(c);
			this.#reader.next();
			length++;
		}
		if (c === CHAR_0) {
			c = this.#reader.peek();
			if (this.#json5 && (c === CHAR_LOWER_X || c === CHAR_UPPER_X)) {
				this.#reader.next();
				length++;
				c = this.#reader.peek();
				if (!isHexDigit(c)) {
					this.#reader.next();
					this.#unexpected(c);
				}
				do {
					this.#reader.next();
					length++;
					c = this.#reader.peek();
				} while (isHexDigit(c));
			} else if (isDigit(c)) this.#unexpected(c);
		} else if (!this.#json5 || c !== CHAR_DOT) {
			if (!isPositiveDigit(c)) this.#unexpected(c);
			c = this.#reader.peek();
			while (isDigit(c)) {
				this.#reader.next();
				length++;
				c = this.#reader.peek();
			}
		}
		if (c === CHAR_DOT) {
			let digitCount = -1;
			this.#reader.next();
			length++;
			digitCount++;
			c = this.#reader.peek();
			while (isDigit(c)) {
				this.#reader.next();
				length++;
				digitCount++;
				c = this.#reader.peek();
			}
			if (!this.#json5 && digitCount === 0) {
				this.#reader.next();
				if (c) this.#unexpected(c);
				else this.#unexpectedEOF();
			}
		}
		if (c === CHAR_LOWER_E || c === CHAR_UPPER_E) {
			this.#reader.next();
			length++;
			c = this.#reader.peek();
			if (c === CHAR_PLUS || c === CHAR_MINUS) {
				this.#reader.next();
				length++;
				c = this.#reader.peek();
			}
			if (c === -1) {
				this.#reader.next();
				this.#unexpectedEOF();
			}
			if (!isDigit(c)) {
				this.#reader.next();
				this.#unexpected(c);
			}
			while (isDigit(c)) {
				this.#reader.next();
				length++;
				c = this.#reader.peek();
			}
		}
		return length;
	}
	/**
	* Reads a comment. Works for both JSON and JSON5.
	* @param {number} c The first character of the comment.
	* @returns {{length: number, multiline: boolean}} The length of the comment, and whether the comment is multi-line.
	* @throws {UnexpectedChar} when the comment cannot be read.
	* @throws {UnexpectedEOF} when EOF is reached before the comment is finalized.
	*/
	#readComment(c) {
		let length = 1;
		c = this.#reader.peek();
		if (c === CHAR_SLASH) {
			do {
				this.#reader.next();
				length += 1;
				c = this.#reader.peek();
			} while (c > -1 && c !== CHAR_RETURN && c !== CHAR_NEWLINE);
			return {
				length,
				multiline: false
			};
		}
		if (c === CHAR_STAR) {
			this.#reader.next();
			length += 1;
			while (c > -1) {
				c = this.#reader.peek();
				if (c === CHAR_STAR) {
					this.#reader.next();
					length += 1;
					c = this.#reader.peek();
					if (c === CHAR_SLASH) {
						this.#reader.next();
						length += 1;
						return {
							length,
							multiline: true
						};
					}
				} else {
					this.#reader.next();
					length += 1;
				}
			}
			this.#reader.next();
			this.#unexpectedEOF();
		}
		this.#reader.next();
		this.#unexpected(c);
	}
	/**
	* Returns the next token in the source text.
	* @returns {number} The code for the next token.
	*/
	next() {
		let c = this.#reader.next();
		while (this.#isWhitespace(c)) c = this.#reader.next();
		if (c === -1) return tt.EOF;
		const start = this.#reader.locate();
		const ct = String.fromCharCode(c);
		if (this.#json5) {
			if (knownJSON5TokenTypes.has(ct)) this.#token = this.#createToken(knownJSON5TokenTypes.get(ct), 1, start);
			else if (isJSON5IdentifierStart(c)) {
				const value = this.#readIdentifier(c);
				if (knownJSON5TokenTypes.has(value)) this.#token = this.#createToken(knownJSON5TokenTypes.get(value), value.length, start);
				else this.#token = this.#createToken("Identifier", value.length, start);
			} else if (isJSON5NumberStart(c)) {
				const result = this.#readNumber(c);
				this.#token = this.#createToken("Number", result, start);
			} else if (isStringStart(c, this.#json5)) {
				const result = this.#readString(c);
				const lastCharLoc = this.#reader.locate();
				this.#token = this.#createToken("String", result, start, {
					line: lastCharLoc.line,
					column: lastCharLoc.column + 1,
					offset: lastCharLoc.offset + 1
				});
			} else if (c === CHAR_SLASH && this.#allowComments) {
				const result = this.#readComment(c);
				const lastCharLoc = this.#reader.locate();
				this.#token = this.#createToken(!result.multiline ? "LineComment" : "BlockComment", result.length, start, {
					line: lastCharLoc.line,
					column: lastCharLoc.column + 1,
					offset: lastCharLoc.offset + 1
				});
			} else this.#unexpected(c);
		} else if (knownTokenTypes.has(ct)) this.#token = this.#createToken(knownTokenTypes.get(ct), 1, start);
		else if (isKeywordStart(c)) {
			const value = this.#readIdentifier(c);
			if (!jsonKeywords.has(value)) this.#unexpectedIdentifier(value, start);
			this.#token = this.#createToken(knownTokenTypes.get(value), value.length, start);
		} else if (isNumberStart(c)) {
			const result = this.#readNumber(c);
			this.#token = this.#createToken("Number", result, start);
		} else if (isStringStart(c, this.#json5)) {
			const result = this.#readString(c);
			this.#token = this.#createToken("String", result, start);
		} else if (c === CHAR_SLASH && this.#allowComments) {
			const result = this.#readComment(c);
			const lastCharLoc = this.#reader.locate();
			this.#token = this.#createToken(!result.multiline ? "LineComment" : "BlockComment", result.length, start, {
				line: lastCharLoc.line,
				column: lastCharLoc.column + 1,
				offset: lastCharLoc.offset + 1
			});
		} else this.#unexpected(c);
		return tt[this.#token.type];
	}
	/**
	* Returns the current token in the source text.
	* @returns {Token} The current token.
	*/
	get token() {
		return this.#token;
	}
};
var types$1 = {
	/**
	* Creates a document node.
	* @param {ValueNode} body The body of the document.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {DocumentNode} The document node.
	*/
	document(body, parts = {}) {
		return {
			type: "Document",
			body,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates a string node.
	* @param {string} value The value for the string.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {StringNode} The string node.
	*/
	string(value, parts = {}) {
		return {
			type: "String",
			value,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates a number node.
	* @param {number} value The value for the number.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {NumberNode} The number node.
	*/
	number(value, parts = {}) {
		return {
			type: "Number",
			value,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates a boolean node.
	* @param {boolean} value The value for the boolean.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {BooleanNode} The boolean node.
	*/
	boolean(value, parts = {}) {
		return {
			type: "Boolean",
			value,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates a null node.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {NullNode} The null node.
	*/
	null(parts = {}) {
		return {
			type: "Null",
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates an array node.
	* @param {Array<ElementNode>} elements The elements to add.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {ArrayNode} The array node.
	*/
	array(elements, parts = {}) {
		return {
			type: "Array",
			elements,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates an element node.
	* @param {ValueNode} value The value for the element.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {ElementNode} The element node.
	*/
	element(value, parts = {}) {
		return {
			type: "Element",
			value,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates an object node.
	* @param {Array<MemberNode>} members The members to add.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {ObjectNode} The object node.
	*/
	object(members, parts = {}) {
		return {
			type: "Object",
			members,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates a member node.
	* @param {StringNode|IdentifierNode} name The name for the member.
	* @param {ValueNode} value The value for the member.
	* @param {NodeParts} parts Additional properties for the node. 
	* @returns {MemberNode} The member node.
	*/
	member(name, value, parts = {}) {
		return {
			type: "Member",
			name,
			value,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates an identifier node.
	* @param {string} name The name for the identifier.
	* @param {NodeParts} parts Additional properties for the node.
	* @returns {IdentifierNode} The identifier node.
	*/
	identifier(name, parts = {}) {
		return {
			type: "Identifier",
			name,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates a NaN node.
	* @param {Sign} sign The sign for the Infinity.
	* @param {NodeParts} parts Additional properties for the node.
	* @returns {NaNNode} The NaN node.
	*/
	nan(sign = "", parts = {}) {
		return {
			type: "NaN",
			sign,
			loc: parts.loc,
			...parts
		};
	},
	/**
	* Creates an Infinity node.
	* @param {Sign} sign The sign for the Infinity.
	* @param {NodeParts} parts Additional properties for the node.
	* @returns {InfinityNode} The Infinity node.
	*/
	infinity(sign = "", parts = {}) {
		return {
			type: "Infinity",
			sign,
			loc: parts.loc,
			...parts
		};
	}
};
var DEFAULT_OPTIONS = {
	mode: "json",
	ranges: false,
	tokens: false,
	allowTrailingCommas: false
};
var UNICODE_SEQUENCE = /\\u[\da-fA-F]{4}/gu;
function normalizeIdentifier(identifier) {
	return identifier.replace(UNICODE_SEQUENCE, (unicodeEscape) => {
		return String.fromCharCode(parseInt(unicodeEscape.slice(2), 16));
	});
}
function getEndLocation(text) {
	let line = 1;
	let column = 1;
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		if (char === "\n") {
			line++;
			column = 1;
		} else if (char === "\r") {
			if (text[i + 1] === "\n") i++;
			line++;
			column = 1;
		} else column++;
	}
	return {
		line,
		column,
		offset: text.length
	};
}
function getStringValue(value, token, json5 = false) {
	let result = "";
	let escapeIndex = value.indexOf("\\");
	let lastIndex = 0;
	while (escapeIndex >= 0) {
		result += value.slice(lastIndex, escapeIndex);
		const escapeChar = value.charAt(escapeIndex + 1);
		const escapeCharCode = escapeChar.charCodeAt(0);
		if (json5 && json5EscapeToChar.has(escapeCharCode)) {
			result += json5EscapeToChar.get(escapeCharCode);
			lastIndex = escapeIndex + 2;
		} else if (escapeToChar.has(escapeCharCode)) {
			result += escapeToChar.get(escapeCharCode);
			lastIndex = escapeIndex + 2;
		} else if (escapeChar === "u") {
			const hexCode = value.slice(escapeIndex + 2, escapeIndex + 6);
			if (hexCode.length < 4 || /[^0-9a-f]/i.test(hexCode)) throw new ErrorWithLocation(`Invalid unicode escape \\u${hexCode}.`, {
				line: token.loc.start.line,
				column: token.loc.start.column + escapeIndex,
				offset: token.loc.start.offset + escapeIndex
			});
			result += String.fromCharCode(parseInt(hexCode, 16));
			lastIndex = escapeIndex + 6;
		} else if (json5 && escapeChar === "x") {
			const hexCode = value.slice(escapeIndex + 2, escapeIndex + 4);
			if (hexCode.length < 2 || /[^0-9a-f]/i.test(hexCode)) throw new ErrorWithLocation(`Invalid hex escape \\x${hexCode}.`, {
				line: token.loc.start.line,
				column: token.loc.start.column + escapeIndex,
				offset: token.loc.start.offset + escapeIndex
			});
			result += String.fromCharCode(parseInt(hexCode, 16));
			lastIndex = escapeIndex + 4;
		} else if (json5 && json5LineTerminators.has(escapeCharCode)) {
			lastIndex = escapeIndex + 2;
			if (escapeChar === "\r" && value.charAt(lastIndex) === "\n") lastIndex++;
		} else if (json5) {
			result += escapeChar;
			lastIndex = escapeIndex + 2;
		} else throw new ErrorWithLocation(`Invalid escape \\${escapeChar}.`, {
			line: token.loc.start.line,
			column: token.loc.start.column + escapeIndex,
			offset: token.loc.start.offset + escapeIndex
		});
		escapeIndex = value.indexOf("\\", lastIndex);
	}
	result += value.slice(lastIndex);
	return result;
}
function getLiteralValue(value, token, json5 = false) {
	switch (token.type) {
		case "Boolean": return value === "true";
		case "Number":
			if (json5) {
				if (value.charCodeAt(0) === 45) return -Number(value.slice(1));
				if (value.charCodeAt(0) === 43) return Number(value.slice(1));
			}
			return Number(value);
		case "String": return getStringValue(value.slice(1, -1), token, json5);
		default: throw new TypeError(`Unknown token type "${token.type}.`);
	}
}
function parse$1(text, options) {
	options = Object.freeze({
		...DEFAULT_OPTIONS,
		...options
	});
	const tokens = [];
	const tokenizer = new Tokenizer(text, {
		mode: options.mode,
		ranges: options.ranges
	});
	const json5 = options.mode === "json5";
	const allowTrailingCommas = options.allowTrailingCommas || json5;
	function nextNoComments() {
		const nextType = tokenizer.next();
		if (nextType && options.tokens) tokens.push(tokenizer.token);
		return nextType;
	}
	function nextSkipComments() {
		const nextType = tokenizer.next();
		if (nextType && options.tokens) tokens.push(tokenizer.token);
		if (nextType >= tt.LineComment) return nextSkipComments();
		return nextType;
	}
	const next = options.mode === "json" ? nextNoComments : nextSkipComments;
	function assertTokenType(token, type) {
		if (token !== type) throw new UnexpectedToken(tokenizer.token);
	}
	function assertTokenTypes(token, types2) {
		if (!types2.includes(token)) throw new UnexpectedToken(tokenizer.token);
	}
	function createRange(start, end) {
		return options.ranges ? { range: [start.offset, end.offset] } : void 0;
	}
	function createLiteralNode(tokenType) {
		const token = tokenizer.token;
		const range = createRange(token.loc.start, token.loc.end);
		const value = getLiteralValue(text.slice(token.loc.start.offset, token.loc.end.offset), token, json5);
		const parts = {
			loc: {
				start: { ...token.loc.start },
				end: { ...token.loc.end }
			},
			...range
		};
		switch (tokenType) {
			case tt.String: return types$1.string(
				/** @type {string} */
				value,
				parts
			);
			case tt.Number: return types$1.number(
				/** @type {number} */
				value,
				parts
			);
			case tt.Boolean: return types$1.boolean(
				/** @type {boolean} */
				value,
				parts
			);
			default: throw new TypeError(`Unknown token type ${token.type}.`);
		}
	}
	function createJSON5IdentifierNode(token) {
		const range = createRange(token.loc.start, token.loc.end);
		const identifier = text.slice(token.loc.start.offset, token.loc.end.offset);
		const parts = {
			loc: {
				start: { ...token.loc.start },
				end: { ...token.loc.end }
			},
			...range
		};
		if (token.type !== "Identifier") {
			let sign = "";
			if (identifier[0] === "+" || identifier[0] === "-") sign = identifier[0];
			return types$1[identifier.includes("NaN") ? "nan" : "infinity"](
				/** @type {Sign} */
				sign,
				parts
			);
		}
		return types$1.identifier(normalizeIdentifier(identifier), parts);
	}
	function createNullNode(token) {
		const range = createRange(token.loc.start, token.loc.end);
		return types$1.null({
			loc: {
				start: { ...token.loc.start },
				end: { ...token.loc.end }
			},
			...range
		});
	}
	function parseProperty(tokenType) {
		if (json5) assertTokenTypes(tokenType, [
			tt.String,
			tt.Identifier,
			tt.Number
		]);
		else assertTokenType(tokenType, tt.String);
		const token = tokenizer.token;
		if (json5 && tokenType === tt.Number && /[+\-0-9]/.test(text[token.loc.start.offset])) throw new UnexpectedToken(token);
		let key = tokenType === tt.String ? createLiteralNode(tokenType) : 
		/** @type {IdentifierNode|NaNNode|InfinityNode} */
		createJSON5IdentifierNode(token);
		if (json5 && (key.type === "NaN" || key.type === "Infinity")) {
			if (key.sign !== "") throw new UnexpectedToken(tokenizer.token);
			key = types$1.identifier(key.type, {
				loc: key.loc,
				...createRange(key.loc.start, key.loc.end)
			});
		}
		tokenType = next();
		assertTokenType(tokenType, tt.Colon);
		const value = parseValue();
		const range = createRange(key.loc.start, value.loc.end);
		return types$1.member(
			/** @type {StringNode|IdentifierNode} */
			key,
			/** @type {ValueNode} */
			value,
			{
				loc: {
					start: { ...key.loc.start },
					end: { ...value.loc.end }
				},
				...range
			}
		);
	}
	function parseObject(firstTokenType) {
		assertTokenType(firstTokenType, tt.LBrace);
		const firstToken = tokenizer.token;
		const members = [];
		let tokenType = next();
		if (tokenType !== tt.RBrace) do {
			members.push(parseProperty(tokenType));
			tokenType = next();
			if (!tokenType) throw new UnexpectedEOF(members[members.length - 1].loc.end);
			if (tokenType === tt.Comma) {
				tokenType = next();
				if (allowTrailingCommas && tokenType === tt.RBrace) break;
			} else break;
		} while (tokenType);
		assertTokenType(tokenType, tt.RBrace);
		const lastToken = tokenizer.token;
		const range = createRange(firstToken.loc.start, lastToken.loc.end);
		return types$1.object(members, {
			loc: {
				start: { ...firstToken.loc.start },
				end: { ...lastToken.loc.end }
			},
			...range
		});
	}
	function parseArray(firstTokenType) {
		assertTokenType(firstTokenType, tt.LBracket);
		const firstToken = tokenizer.token;
		const elements = [];
		let tokenType = next();
		if (tokenType !== tt.RBracket) do {
			const value = parseValue(tokenType);
			elements.push(types$1.element(
				/** @type {ValueNode} */
				value,
				{ loc: value.loc }
			));
			tokenType = next();
			if (tokenType === tt.Comma) {
				tokenType = next();
				if (allowTrailingCommas && tokenType === tt.RBracket) break;
			} else break;
		} while (tokenType);
		assertTokenType(tokenType, tt.RBracket);
		const lastToken = tokenizer.token;
		const range = createRange(firstToken.loc.start, lastToken.loc.end);
		return types$1.array(elements, {
			loc: {
				start: { ...firstToken.loc.start },
				end: { ...lastToken.loc.end }
			},
			...range
		});
	}
	function parseValue(tokenType) {
		tokenType = tokenType ?? next();
		const token = tokenizer.token;
		switch (tokenType) {
			case tt.String:
			case tt.Boolean: return createLiteralNode(tokenType);
			case tt.Number:
				if (json5) {
					let tokenText = text.slice(token.loc.start.offset, token.loc.end.offset);
					if (tokenText[0] === "+" || tokenText[0] === "-") tokenText = tokenText.slice(1);
					if (tokenText === "NaN" || tokenText === "Infinity") return createJSON5IdentifierNode(token);
				}
				return createLiteralNode(tokenType);
			case tt.Null: return createNullNode(token);
			case tt.LBrace: return parseObject(tokenType);
			case tt.LBracket: return parseArray(tokenType);
			default: throw new UnexpectedToken(token);
		}
	}
	const docBody = parseValue();
	if (next()) throw new UnexpectedToken(tokenizer.token);
	const docParts = { loc: {
		start: {
			line: 1,
			column: 1,
			offset: 0
		},
		end: { ...getEndLocation(text) }
	} };
	if (options.tokens) docParts.tokens = tokens;
	if (options.ranges) docParts.range = [docParts.loc.start.offset, docParts.loc.end.offset];
	return types$1.document(
		/** @type {ValueNode} */
		docBody,
		docParts
	);
}
var eq = (x) => (y) => x === y;
var not = (fn) => (x) => !fn(x);
var getValues = (o) => Object.values(o);
var notUndefined = (x) => x !== void 0;
var isXError = (x) => (error) => error.keyword === x;
var isRequiredError = isXError("required");
var isAnyOfError = isXError("anyOf");
var isEnumError = isXError("enum");
var getErrors = (node) => node && node.errors ? node.errors.map((e) => e.keyword === "errorMessage" ? {
	...e.params.errors[0],
	message: e.message
} : e) : [];
var getChildren = (node) => node && getValues(node.children) || [];
var getSiblings = (parent) => (node) => getChildren(parent).filter(not(eq(node)));
var concatAll = (xs) => (ys) => ys.reduce((zs, z) => zs.concat(z), xs);
var NEWLINE = /\r\n|[\n\r\u2028\u2029]/;
function getMarkerLines(loc, source) {
	const startLoc = { ...loc.start };
	const endLoc = {
		...startLoc,
		...loc.end
	};
	const linesBelow = 3;
	const startLine = startLoc.line;
	const startColumn = startLoc.column;
	const endLine = endLoc.line;
	const endColumn = endLoc.column;
	const start = Math.max(startLine - 3, 0);
	const end = Math.min(source.length, endLine + linesBelow);
	const lineDiff = endLine - startLine;
	const markerLines = {};
	if (lineDiff) for (let i = 0; i <= lineDiff; i++) {
		const lineNumber = i + startLine;
		if (!startColumn) markerLines[lineNumber] = true;
		else if (i === 0) markerLines[lineNumber] = [startColumn, source[lineNumber - 1].length - startColumn + 1];
		else if (i === lineDiff) markerLines[lineNumber] = [0, endColumn];
		else markerLines[lineNumber] = [0, source[lineNumber - i].length];
	}
	else if (startColumn === endColumn) {
		if (startColumn) markerLines[startLine] = [startColumn, 0];
		else markerLines[startLine] = true;
	} else markerLines[startLine] = [startColumn, endColumn - startColumn];
	return {
		start,
		end,
		markerLines
	};
}
function codeFrameColumns(rawLines, loc, opts = {}) {
	const { start, end, markerLines } = getMarkerLines(loc, rawLines.split(NEWLINE));
	const numberMaxWidth = String(end).length;
	return rawLines.split(NEWLINE, end).slice(start, end).map((line, index) => {
		const number = start + 1 + index;
		const gutter = ` ${` ${String(number)}`.slice(-numberMaxWidth)} |`;
		const hasMarker = markerLines[number];
		const lastMarkerLine = !markerLines[number + 1];
		if (hasMarker) {
			let markerLine = "";
			if (Array.isArray(hasMarker)) {
				const markerSpacing = line.slice(0, Math.max(hasMarker[0] - 1, 0)).replace(/[^\t]/g, " ");
				const numberOfMarkers = hasMarker[1] || 1;
				markerLine = [
					"\n ",
					gutter.replace(/\d/g, " "),
					" ",
					markerSpacing,
					"^".repeat(numberOfMarkers)
				].join("");
				if (lastMarkerLine && opts.message) markerLine += " " + opts.message;
			}
			return [
				">",
				gutter,
				line.length > 0 ? ` ${line}` : "",
				markerLine
			].join("");
		} else return [
			" ",
			gutter,
			line.length > 0 ? ` ${line}` : ""
		].join("");
	}).join("\n");
}
var getPointers = (dataPath) => {
	return dataPath.split("/").slice(1).map((pointer2) => pointer2.split("~1").join("/").split("~0").join("~"));
};
function getMetaFromPath(jsonAst, dataPath, includeIdentifierLocation) {
	const pointers = getPointers(dataPath);
	const lastPointerIndex = pointers.length - 1;
	return pointers.reduce((obj, pointer2, idx) => {
		switch (obj.type) {
			case "Object": {
				const filtered = obj.members.filter((child) => child.name.value === pointer2);
				if (filtered.length !== 1) throw new Error(`Couldn't find property ${pointer2} of ${dataPath}`);
				const { name, value } = filtered[0];
				return includeIdentifierLocation && idx === lastPointerIndex ? name : value;
			}
			case "Array": return obj.elements[pointer2].value;
			default: console.log(obj);
		}
	}, jsonAst.body);
}
function getDecoratedDataPath(jsonAst, dataPath) {
	let decoratedPath = "";
	getPointers(dataPath).reduce((obj, pointer2) => {
		switch (obj.type) {
			case "Element": obj = obj.value;
			case "Object": {
				decoratedPath += `/${pointer2}`;
				const filtered = obj.members.filter((child) => child.name.value === pointer2);
				if (filtered.length !== 1) throw new Error(`Couldn't find property ${pointer2} of ${dataPath}`);
				return filtered[0].value;
			}
			case "Array":
				decoratedPath += `/${pointer2}${getTypeName(obj.elements[pointer2])}`;
				return obj.elements[pointer2];
			default: console.log(obj);
		}
	}, jsonAst.body);
	return decoratedPath;
}
function getTypeName(obj) {
	if (!obj || !obj.elements) return "";
	const type = obj.elements.filter((child) => child && child.name && child.name.value === "type");
	if (!type.length) return "";
	return type[0].value && `:${type[0].value.value}` || "";
}
var BaseValidationError = class {
	constructor(options = { isIdentifierLocation: false }, { data, schema, jsonAst, jsonRaw, colors }) {
		this.options = options;
		this.data = data;
		this.schema = schema;
		this.jsonAst = jsonAst;
		this.jsonRaw = jsonRaw;
		this.colors = colors;
	}
	getLocation(dataPath = this.instancePath) {
		const { isIdentifierLocation, isSkipEndLocation } = this.options;
		const { loc } = getMetaFromPath(this.jsonAst, dataPath, isIdentifierLocation);
		return {
			start: loc.start,
			end: isSkipEndLocation ? void 0 : loc.end
		};
	}
	getDecoratedPath(dataPath = this.instancePath) {
		return getDecoratedDataPath(this.jsonAst, dataPath);
	}
	getCodeFrame(message, dataPath = this.instancePath) {
		return codeFrameColumns(this.jsonRaw, this.getLocation(dataPath), { message });
	}
	/**
	* @return {string}
	*/
	get instancePath() {
		return typeof this.options.instancePath !== "undefined" ? this.options.instancePath : this.options.dataPath;
	}
	/**
	* @returns {string[]}
	*/
	print() {
		throw new Error(`Implement the 'print' method inside ${this.constructor.name}!`);
	}
	getError() {
		throw new Error(`Implement the 'getError' method inside ${this.constructor.name}!`);
	}
};
var RequiredValidationError = class extends BaseValidationError {
	getLocation(dataPath = this.instancePath) {
		const { start } = super.getLocation(dataPath);
		return { start };
	}
	print() {
		const { message, params } = this.options;
		const { error, property, bold } = this.colors;
		return [`${error(`${bold("REQUIRED")} ${message}`)}
`].concat(this.getCodeFrame(`${property(params.missingProperty)} is missing here!`));
	}
	getError() {
		const { message } = this.options;
		return {
			...this.getLocation(),
			error: `${this.getDecoratedPath()} ${message}`,
			path: this.instancePath
		};
	}
};
var AdditionalPropValidationError = class extends BaseValidationError {
	constructor(...args) {
		super(...args);
		this.options.isIdentifierLocation = true;
	}
	print() {
		const { message, params } = this.options;
		const { error, property, bold } = this.colors;
		return [`${error(`${bold("ADDITIONAL PROPERTY")} ${message}`)}
`].concat(this.getCodeFrame(`${property(params.additionalProperty)} is not expected to be here!`, `${this.instancePath}/${params.additionalProperty}`));
	}
	getError() {
		const { params } = this.options;
		return {
			...this.getLocation(`${this.instancePath}/${params.additionalProperty}`),
			error: `${this.getDecoratedPath()} Property ${params.additionalProperty} is not expected to be here`,
			path: this.instancePath
		};
	}
};
var import_leven = __toESM(require_leven());
var import_jsonpointer = __toESM(require_jsonpointer());
var EnumValidationError = class extends BaseValidationError {
	print() {
		const { message, params: { allowedValues } } = this.options;
		const { error, property, bold } = this.colors;
		const bestMatch = this.findBestMatch();
		return [error(`${bold("ENUM")} ${message}`), `${error(`(${allowedValues.join(", ")})`)}
`].concat(this.getCodeFrame(bestMatch !== null ? `Did you mean ${property(bestMatch)} here?` : `Unexpected value, should be equal to one of the allowed values`));
	}
	getError() {
		const { message, params } = this.options;
		const bestMatch = this.findBestMatch();
		const allowedValues = params.allowedValues.join(", ");
		const output = {
			...this.getLocation(),
			error: `${this.getDecoratedPath()} ${message}: ${allowedValues}`,
			path: this.instancePath
		};
		if (bestMatch !== null) output.suggestion = `Did you mean ${bestMatch}?`;
		return output;
	}
	findBestMatch() {
		const { params: { allowedValues } } = this.options;
		const currentValue = this.instancePath === "" ? this.data : import_jsonpointer.default.get(this.data, this.instancePath);
		if (!currentValue) return null;
		const bestMatch = allowedValues.map((value) => ({
			value,
			weight: (0, import_leven.default)(value, currentValue.toString())
		})).sort((x, y) => x.weight > y.weight ? 1 : x.weight < y.weight ? -1 : 0)[0];
		return allowedValues.length === 1 || bestMatch.weight < bestMatch.value.length ? bestMatch.value : null;
	}
};
var DefaultValidationError = class extends BaseValidationError {
	print() {
		const { keyword, message } = this.options;
		const { error, property, bold } = this.colors;
		return [`${error(`${bold(keyword.toUpperCase())} ${message}`)}
`].concat(this.getCodeFrame(`${property(keyword)} ${message}`));
	}
	getError() {
		const { keyword, message } = this.options;
		return {
			...this.getLocation(),
			error: `${this.getDecoratedPath()}: ${keyword} ${message}`,
			path: this.instancePath
		};
	}
};
var JSON_POINTERS_REGEX = /\/[\w_-]+(\/\d+)?/g;
function makeTree(ajvErrors = []) {
	const root = { children: {} };
	ajvErrors.forEach((ajvError) => {
		const instancePath = typeof ajvError.instancePath !== "undefined" ? ajvError.instancePath : ajvError.dataPath;
		const paths = instancePath === "" ? [""] : instancePath.match(JSON_POINTERS_REGEX);
		paths && paths.reduce((obj, path, i) => {
			obj.children[path] = obj.children[path] || {
				children: {},
				errors: []
			};
			if (i === paths.length - 1) obj.children[path].errors.push(ajvError);
			return obj.children[path];
		}, root);
	});
	return root;
}
function filterRedundantErrors(root, parent, key) {
	getErrors(root).forEach((error) => {
		if (isRequiredError(error)) {
			root.errors = [error];
			root.children = {};
		}
	});
	if (getErrors(root).some(isAnyOfError)) {
		if (Object.keys(root.children).length > 0) delete root.errors;
	}
	if (root.errors && root.errors.length && getErrors(root).every(isEnumError)) {
		if (getSiblings(parent)(root).filter(notUndefined).some(getErrors)) delete parent.children[key];
	}
	Object.entries(root.children).forEach(([key2, child]) => filterRedundantErrors(child, root, key2));
}
function createErrorInstances(root, options) {
	const errors = getErrors(root);
	if (errors.length && errors.every(isEnumError)) {
		const allowedValues = [...new Set(concatAll([])(errors.map((e) => e.params.allowedValues)))];
		const error = errors[0];
		return [new EnumValidationError({
			...error,
			params: { allowedValues }
		}, options)];
	} else return concatAll(errors.reduce((ret, error) => {
		switch (error.keyword) {
			case "additionalProperties": return ret.concat(new AdditionalPropValidationError(error, options));
			case "enum": return ret.concat(new EnumValidationError(error, options));
			case "required": return ret.concat(new RequiredValidationError(error, options));
			default: return ret.concat(new DefaultValidationError(error, options));
		}
	}, []))(getChildren(root).map((child) => createErrorInstances(child, options)));
}
var helpers_default = (ajvErrors, options) => {
	const tree = makeTree(ajvErrors || []);
	filterRedundantErrors(tree);
	return createErrorInstances(tree, options);
};
var passthrough = (text) => text;
function normalizeColors(colors = {}) {
	return {
		error: colors.error ?? passthrough,
		property: colors.property ?? passthrough,
		bold: colors.bold ?? passthrough
	};
}
var index_default = (schema, data, errors, options = {}) => {
	const { format = "cli", indent = null, json = null, colors } = options;
	const jsonRaw = json || JSON.stringify(data, null, indent);
	const jsonAst = parse$1(jsonRaw);
	const customErrorToText = (error) => error.print().join("\n");
	const customErrorToStructure = (error) => error.getError();
	const customErrors = helpers_default(errors, {
		data,
		schema,
		jsonAst,
		jsonRaw,
		colors: normalizeColors(colors)
	});
	if (format === "cli") return customErrors.map(customErrorToText).join("\n\n");
	else return customErrors.map(customErrorToStructure);
};
// node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	module.exports = {
		MAX_LENGTH: 256,
		MAX_SAFE_COMPONENT_LENGTH: 16,
		MAX_SAFE_BUILD_LENGTH: 250,
		MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER || 
		/* istanbul ignore next */ 9007199254740991,
		WHITESPACE_CHARACTERS: [
			"	",
			"\n",
			"\v",
			"\f",
			"\r",
			" ",
			"\xA0",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			" ",
			"\u2028",
			"\u2029",
			" ",
			" ",
			"　",
			"﻿"
		],
		RELEASE_TYPES: [
			"major",
			"premajor",
			"minor",
			"preminor",
			"patch",
			"prepatch",
			"prerelease"
		],
		SEMVER_SPEC_VERSION: "2.0.0",
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));
// node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	module.exports = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
}));
// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));
// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));
// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));
// node_modules/semver/classes/semver.js
var require_semver$1 = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	module.exports = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
}));
// node_modules/semver/functions/parse.js
var require_parse = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));
// node_modules/semver/functions/valid.js
var require_valid$1 = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const parse = require_parse();
	const valid = (version, options) => {
		const v = parse(version, options);
		return v ? v.version : null;
	};
	module.exports = valid;
}));
// node_modules/semver/functions/clean.js
var require_clean = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const parse = require_parse();
	const clean = (version, options) => {
		const s = parse(version.trim().replace(/^[=v]+/, ""), options);
		return s ? s.version : null;
	};
	module.exports = clean;
}));
// node_modules/semver/functions/inc.js
var require_inc = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));
// node_modules/semver/functions/diff.js
var require_diff = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const parse = require_parse();
	const diff = (version1, version2) => {
		const v1 = parse(version1, null, true);
		const v2 = parse(version2, null, true);
		const comparison = v1.compare(v2);
		if (comparison === 0) return null;
		const v1Higher = comparison > 0;
		const highVersion = v1Higher ? v1 : v2;
		const lowVersion = v1Higher ? v2 : v1;
		const highHasPre = !!highVersion.prerelease.length;
		if (!!lowVersion.prerelease.length && !highHasPre) {
			if (!lowVersion.patch && !lowVersion.minor) return "major";
			if (lowVersion.compareMain(highVersion) === 0) {
				if (lowVersion.minor && !lowVersion.patch) return "minor";
				return "patch";
			}
		}
		const prefix = highHasPre ? "pre" : "";
		if (v1.major !== v2.major) return prefix + "major";
		if (v1.minor !== v2.minor) return prefix + "minor";
		if (v1.patch !== v2.patch) return prefix + "patch";
		return "prerelease";
	};
	module.exports = diff;
}));
// node_modules/semver/functions/major.js
var require_major = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const major = (a, loose) => new SemVer(a, loose).major;
	module.exports = major;
}));
// node_modules/semver/functions/minor.js
var require_minor = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const minor = (a, loose) => new SemVer(a, loose).minor;
	module.exports = minor;
}));
// node_modules/semver/functions/patch.js
var require_patch = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const patch = (a, loose) => new SemVer(a, loose).patch;
	module.exports = patch;
}));
// node_modules/semver/functions/prerelease.js
var require_prerelease = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const parse = require_parse();
	const prerelease = (version, options) => {
		const parsed = parse(version, options);
		return parsed && parsed.prerelease.length ? parsed.prerelease : null;
	};
	module.exports = prerelease;
}));
// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));
// node_modules/semver/functions/rcompare.js
var require_rcompare = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const rcompare = (a, b, loose) => compare(b, a, loose);
	module.exports = rcompare;
}));
// node_modules/semver/functions/compare-loose.js
var require_compare_loose = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const compareLoose = (a, b) => compare(a, b, true);
	module.exports = compareLoose;
}));
// node_modules/semver/functions/compare-build.js
var require_compare_build = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));
// node_modules/semver/functions/sort.js
var require_sort = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
	module.exports = sort;
}));
// node_modules/semver/functions/rsort.js
var require_rsort = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
	module.exports = rsort;
}));
// node_modules/semver/functions/gt.js
var require_gt = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));
// node_modules/semver/functions/lt.js
var require_lt = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));
// node_modules/semver/functions/eq.js
var require_eq = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));
// node_modules/semver/functions/neq.js
var require_neq = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));
// node_modules/semver/functions/gte.js
var require_gte = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));
// node_modules/semver/functions/lte.js
var require_lte = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));
// node_modules/semver/functions/cmp.js
var require_cmp = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));
// node_modules/semver/functions/coerce.js
var require_coerce = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = require_parse();
	const { safeRe: re, t } = require_re();
	const coerce = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version === "number") version = String(version);
		if (typeof version !== "string") return null;
		options = options || {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
			let next;
			while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
				if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
				coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			}
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		const major = match[2];
		const minor = match[3] || "0";
		const patch = match[4] || "0";
		const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
		const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
	module.exports = coerce;
}));
// node_modules/semver/functions/truncate.js
var require_truncate = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const parse = require_parse();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const truncate = (version, truncation, options) => {
		if (!constants.RELEASE_TYPES.includes(truncation)) return null;
		const clonedVersion = cloneInputVersion(version, options);
		return clonedVersion && doTruncation(clonedVersion, truncation);
	};
	const cloneInputVersion = (version, options) => {
		const versionStringToParse = version instanceof SemVer ? version.version : version;
		return parse(versionStringToParse, options);
	};
	const doTruncation = (version, truncation) => {
		if (isPrerelease(truncation)) return version.version;
		version.prerelease = [];
		switch (truncation) {
			case "major":
				version.minor = 0;
				version.patch = 0;
				break;
			case "minor": version.patch = 0;
		}
		return version.format();
	};
	const isPrerelease = (type) => {
		return type.startsWith("pre");
	};
	module.exports = truncate;
}));
// node_modules/semver/internal/lrucache.js
var require_lrucache = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = /* @__PURE__ */ new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));
// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants();
	/**
	* Remembers the last two rows of digits so their characters need not be reread.
	* Positions start at -1 until a row has been found.
	*
	* @typedef {object} DigitRunCache
	* @property {number} start The first character of the most recently found row.
	* @property {number} end The position after that row's last character.
	* @property {number} previousStart The first character of the previous row.
	* @property {number} previousEnd The position after the previous row.
	*/
	const whitespace = /* @__PURE__ */ new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	/**
	* Checks whether a character is whitespace, like a space, tab, or newline.
	* Looking past the end of the string returns false.
	*
	* @param {string|undefined} char One character, or undefined past the string's end.
	* @returns {boolean} Whether the character is whitespace.
	* @example isWhitespace(' ') // true
	* @example isWhitespace('1') // false
	*/
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	/**
	* Checks for v, =, or whitespace before the version number.
	* These are historical version prefixes, not range operators:
	* < and > are handled separately, as are tilde and caret ranges.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character can belong to a version prefix.
	* @example isVersionPrefix('=') // true
	* @example isVersionPrefix('>') // false
	*/
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	/**
	* Checks whether a character is one of the digits 0 through 9.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character is an ASCII digit.
	* @example isDigit('7') // true
	* @example isDigit('.') // false
	*/
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	/**
	* Checks whether a character is an English letter, uppercase or lowercase.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character is an ASCII letter.
	* @example isLetter('b') // true
	* @example isLetter('7') // false
	*/
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	/**
	* Checks for a letter, digit, or hyphen: the characters allowed inside
	* prerelease and build names such as beta-1.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character can be part of an identifier.
	* @example isIdentifierCharacter('-') // true
	* @example isIdentifierCharacter('.') // false; dots separate identifiers
	*/
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	/**
	* Checks whether a version component can begin here: with a digit or
	* a wildcard such as x, X, or *.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether a number or wildcard can start with this character.
	* @example isVersionStart('x') // true
	* @example isVersionStart('v') // false; v belongs to the prefix
	*/
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	/**
	* Finds the end of a row of digits, but returns no more than limit digits.
	* Remembers the last two rows so looking at them again does not reread them.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of the first character to check.
	* @param {number} limit The most digit characters the returned match can include.
	* @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
	* @returns {number} The position after the matched digits, or start if none match.
	* @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
	* @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
	*/
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	/**
	* Reads a number using the old regex's length and leading-zero rules.
	* Strict mode reads just the first zero in 012; loose mode can read all three.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the number should begin.
	* @param {boolean} loose Whether to allow leading zeros.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched digits, not their numeric value.
	* @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
	* @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
	*/
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	/**
	* Reads one piece of a prerelease name, such as beta or 1 in beta.1.
	* Tries the letter-or-hyphen form first, then the number-only form.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the identifier should begin.
	* @param {boolean} loose Whether numeric identifiers may have leading zeros.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the identifier, or start if none matches.
	* @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
	* @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
	*/
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	/**
	* Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
	* Loose mode also allows the name without its opening hyphen.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the suffix should begin, including -.
	* @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched suffix, or start if absent.
	* @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
	* @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
	*/
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	/**
	* Reads one build-name piece, such as sha or 123 in +sha.123.
	* Stops at a disallowed character or the old regex's length limit.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the identifier should begin.
	* @returns {number} The position after the identifier, or start if none matches.
	* @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
	* @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
	*/
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	/**
	* Reads optional build metadata such as +sha.123.
	* Leaves the position unchanged if there is no plus sign followed by a name.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the opening + should be.
	* @returns {number} The position after the matched metadata, or start if absent.
	* @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
	* @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
	*/
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	/**
	* Reads three numbers separated by dots, then any prerelease and build suffixes.
	* Uses loose rules, so forms such as 01.02.03beta can match here.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of the first number, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the version match, or start if none matches.
	* @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
	* @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
	*/
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	/**
	* Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
	* Numbers use strict leading-zero rules; wildcards take up one character.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the component should begin.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the component, or start if none matches.
	* @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
	* @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
	*/
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	/**
	* Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
	* After the third component, also reads any strict prerelease and build suffixes.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of a number or wildcard, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched version text.
	* @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
	* @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
	*/
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	/**
	* Finds where a version match ends, without deciding whether the range is valid.
	* Tries a loose full version first, then a partial or wildcard version, just
	* like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of a number or wildcard, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position where scanning the next candidate can resume.
	* @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
	* @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
	*/
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	/**
	* Finds the one whitespace character the old replacement would remove.
	* Keeps leading whitespace, skips an optional operator, and checks immediately
	* after it. Returns -1 if there is nothing to remove.
	*
	* @param {string} range The text containing a candidate already found by the caller.
	* @param {number} matchStart The candidate's position, including leading whitespace.
	* @returns {number} The position of the removable whitespace, or -1 if absent.
	* @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
	* @example findRemovableWhitespaceIndex('>1', 0) // -1
	*/
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	/**
	* Joins an operator to its version, turning > 1.2.3 into >1.2.3.
	* Copies everything else according to the old regex's matching rules.
	* Moves forward through prefixes and whole versions to avoid repeatedly
	* searching the same characters on long inputs.
	*
	* @param {string} range The range text to process; the original string is unchanged.
	* @returns {string} The range with matched operator whitespace removed.
	* @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
	* @example trimComparatorWhitespace('> invalid') // '> invalid'
	*/
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));
// node_modules/semver/classes/range.js
var require_range = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	module.exports = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = /* @__PURE__ */ new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	const cache = new (require_lrucache())();
	const parseOptions = require_parse_options();
	const Comparator = require_comparator();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));
// node_modules/semver/classes/comparator.js
var require_comparator = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	module.exports = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	const parseOptions = require_parse_options();
	const { safeRe: re, t } = require_re();
	const cmp = require_cmp();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const Range = require_range();
}));
// node_modules/semver/functions/satisfies.js
var require_satisfies = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));
// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
	module.exports = toComparators;
}));
// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const maxSatisfying = (versions, range, options) => {
		let max = null;
		let maxSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!max || maxSV.compare(v) === -1) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			}
		});
		return max;
	};
	module.exports = maxSatisfying;
}));
// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const minSatisfying = (versions, range, options) => {
		let min = null;
		let minSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!min || minSV.compare(v) === 1) {
					min = v;
					minSV = new SemVer(min, options);
				}
			}
		});
		return min;
	};
	module.exports = minSatisfying;
}));
// node_modules/semver/ranges/min-version.js
var require_min_version = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const gt = require_gt();
	const minVersion = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer("0.0.0");
		if (range.test(minver)) return minver;
		minver = new SemVer("0.0.0-0");
		if (range.test(minver)) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let setMin = null;
			comparators.forEach((comparator) => {
				const compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case ">":
						if (compver.prerelease.length === 0) compver.patch++;
						else compver.prerelease.push(0);
						compver.raw = compver.format();
					case "":
					case ">=":
						if (!setMin || gt(compver, setMin)) setMin = compver;
						break;
					case "<":
					case "<=": break;
					/* istanbul ignore next */
					default: throw new Error(`Unexpected operation: ${comparator.operator}`);
				}
			});
			if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
		}
		if (minver && range.test(minver)) return minver;
		return null;
	};
	module.exports = minVersion;
}));
// node_modules/semver/ranges/valid.js
var require_valid = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));
// node_modules/semver/ranges/outside.js
var require_outside = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const Range = require_range();
	const satisfies = require_satisfies();
	const gt = require_gt();
	const lt = require_lt();
	const lte = require_lte();
	const gte = require_gte();
	const outside = (version, range, hilo, options) => {
		version = new SemVer(version, options);
		range = new Range(range, options);
		let gtfn, ltefn, ltfn, comp, ecomp;
		switch (hilo) {
			case ">":
				gtfn = gt;
				ltefn = lte;
				ltfn = lt;
				comp = ">";
				ecomp = ">=";
				break;
			case "<":
				gtfn = lt;
				ltefn = gte;
				ltfn = gt;
				comp = "<";
				ecomp = "<=";
				break;
			default: throw new TypeError("Must provide a hilo val of \"<\" or \">\"");
		}
		if (satisfies(version, range, options)) return false;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let high = null;
			let low = null;
			comparators.forEach((comparator) => {
				if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
				high = high || comparator;
				low = low || comparator;
				if (gtfn(comparator.semver, high.semver, options)) high = comparator;
				else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
			});
			if (high.operator === comp || high.operator === ecomp) return false;
			if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
			else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
		}
		return true;
	};
	module.exports = outside;
}));
// node_modules/semver/ranges/gtr.js
var require_gtr = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const outside = require_outside();
	const gtr = (version, range, options) => outside(version, range, ">", options);
	module.exports = gtr;
}));
// node_modules/semver/ranges/ltr.js
var require_ltr = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const outside = require_outside();
	const ltr = (version, range, options) => outside(version, range, "<", options);
	module.exports = ltr;
}));
// node_modules/semver/ranges/intersects.js
var require_intersects = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const intersects = (r1, r2, options) => {
		r1 = new Range(r1, options);
		r2 = new Range(r2, options);
		return r1.intersects(r2, options);
	};
	module.exports = intersects;
}));
// node_modules/semver/ranges/simplify.js
var require_simplify = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const satisfies = require_satisfies();
	const compare = require_compare();
	module.exports = (versions, range, options) => {
		const set = [];
		let first = null;
		let prev = null;
		const v = versions.sort((a, b) => compare(a, b, options));
		for (const version of v) if (satisfies(version, range, options)) {
			prev = version;
			if (!first) first = version;
		} else {
			if (prev) set.push([first, prev]);
			prev = null;
			first = null;
		}
		if (first) set.push([first, null]);
		const ranges = [];
		for (const [min, max] of set) if (min === max) ranges.push(min);
		else if (!max && min === v[0]) ranges.push("*");
		else if (!max) ranges.push(`>=${min}`);
		else if (min === v[0]) ranges.push(`<=${max}`);
		else ranges.push(`${min} - ${max}`);
		const simplified = ranges.join(" || ");
		const original = typeof range.raw === "string" ? range.raw : String(range);
		return simplified.length < original.length ? simplified : range;
	};
}));
// node_modules/semver/ranges/subset.js
var require_subset = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const satisfies = require_satisfies();
	const compare = require_compare();
	const subset = (sub, dom, options = {}) => {
		if (sub === dom) return true;
		sub = new Range(sub, options);
		dom = new Range(dom, options);
		let sawNonNull = false;
		OUTER: for (const simpleSub of sub.set) {
			for (const simpleDom of dom.set) {
				const isSub = simpleSubset(simpleSub, simpleDom, options);
				sawNonNull = sawNonNull || isSub !== null;
				if (isSub) continue OUTER;
			}
			if (sawNonNull) return false;
		}
		return true;
	};
	const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
	const minimumVersion = [new Comparator(">=0.0.0")];
	const simpleSubset = (sub, dom, options) => {
		if (sub === dom) return true;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return true;
			else if (options.includePrerelease) sub = minimumVersionWithPreRelease;
			else sub = minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return true;
			else dom = minimumVersion;
		}
		const eqSet = /* @__PURE__ */ new Set();
		let gt, lt;
		for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options);
		else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options);
		else eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt) {
			gtltComp = compare(gt.semver, lt.semver, options);
			if (gtltComp > 0) return null;
			else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
		}
		for (const eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options)) return null;
			if (lt && !satisfies(eq, String(lt), options)) return null;
			for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
			return true;
		}
		let higher, lower;
		let hasDomLT, hasDomGT;
		let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
		let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
		if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
		for (const c of dom) {
			hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
			hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
			if (gt) {
				if (needDomGTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
				}
				if (c.operator === ">" || c.operator === ">=") {
					higher = higherGT(gt, c, options);
					if (higher === c && higher !== gt) return false;
				} else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
			}
			if (lt) {
				if (needDomLTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
				}
				if (c.operator === "<" || c.operator === "<=") {
					lower = lowerLT(lt, c, options);
					if (lower === c && lower !== lt) return false;
				} else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
		}
		if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
		if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
		if (needDomGTPre || needDomLTPre) return false;
		return true;
	};
	const higherGT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
	};
	const lowerLT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
	};
	module.exports = subset;
}));
(/* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	const internalRe = require_re();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const identifiers = require_identifiers();
	module.exports = {
		parse: require_parse(),
		valid: require_valid$1(),
		clean: require_clean(),
		inc: require_inc(),
		diff: require_diff(),
		major: require_major(),
		minor: require_minor(),
		patch: require_patch(),
		prerelease: require_prerelease(),
		compare: require_compare(),
		rcompare: require_rcompare(),
		compareLoose: require_compare_loose(),
		compareBuild: require_compare_build(),
		sort: require_sort(),
		rsort: require_rsort(),
		gt: require_gt(),
		lt: require_lt(),
		eq: require_eq(),
		neq: require_neq(),
		gte: require_gte(),
		lte: require_lte(),
		cmp: require_cmp(),
		coerce: require_coerce(),
		truncate: require_truncate(),
		Comparator: require_comparator(),
		Range: require_range(),
		satisfies: require_satisfies(),
		toComparators: require_to_comparators(),
		maxSatisfying: require_max_satisfying(),
		minSatisfying: require_min_satisfying(),
		minVersion: require_min_version(),
		validRange: require_valid(),
		outside: require_outside(),
		gtr: require_gtr(),
		ltr: require_ltr(),
		intersects: require_intersects(),
		simplifyRange: require_simplify(),
		subset: require_subset(),
		SemVer,
		re: internalRe.re,
		src: internalRe.src,
		tokens: internalRe.t,
		SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: constants.RELEASE_TYPES,
		compareIdentifiers: identifiers.compareIdentifiers,
		rcompareIdentifiers: identifiers.rcompareIdentifiers
	};
})))();
let FORCE_COLOR;
let NODE_DISABLE_COLORS;
let NO_COLOR;
let TERM;
let isTTY = true;
if (typeof process !== "undefined") {
	({FORCE_COLOR, NODE_DISABLE_COLORS, NO_COLOR, TERM} = process.env || {});
	isTTY = process.stdout && process.stdout.isTTY;
}
const $ = {
	enabled: !NODE_DISABLE_COLORS && NO_COLOR == null && TERM !== "dumb" && (FORCE_COLOR != null && FORCE_COLOR !== "0" || isTTY),
	reset: init(0, 0),
	bold: init(1, 22),
	dim: init(2, 22),
	italic: init(3, 23),
	underline: init(4, 24),
	inverse: init(7, 27),
	hidden: init(8, 28),
	strikethrough: init(9, 29),
	black: init(30, 39),
	red: init(31, 39),
	green: init(32, 39),
	yellow: init(33, 39),
	blue: init(34, 39),
	magenta: init(35, 39),
	cyan: init(36, 39),
	white: init(37, 39),
	gray: init(90, 39),
	grey: init(90, 39),
	bgBlack: init(40, 49),
	bgRed: init(41, 49),
	bgGreen: init(42, 49),
	bgYellow: init(43, 49),
	bgBlue: init(44, 49),
	bgMagenta: init(45, 49),
	bgCyan: init(46, 49),
	bgWhite: init(47, 49)
};
function run(arr, str) {
	let i = 0, tmp, beg = "", end = "";
	for (; i < arr.length; i++) {
		tmp = arr[i];
		beg += tmp.open;
		end += tmp.close;
		if (!!~str.indexOf(tmp.close)) str = str.replace(tmp.rgx, tmp.close + tmp.open);
	}
	return beg + str + end;
}
function chain(has, keys) {
	let ctx = {
		has,
		keys
	};
	ctx.reset = $.reset.bind(ctx);
	ctx.bold = $.bold.bind(ctx);
	ctx.dim = $.dim.bind(ctx);
	ctx.italic = $.italic.bind(ctx);
	ctx.underline = $.underline.bind(ctx);
	ctx.inverse = $.inverse.bind(ctx);
	ctx.hidden = $.hidden.bind(ctx);
	ctx.strikethrough = $.strikethrough.bind(ctx);
	ctx.black = $.black.bind(ctx);
	ctx.red = $.red.bind(ctx);
	ctx.green = $.green.bind(ctx);
	ctx.yellow = $.yellow.bind(ctx);
	ctx.blue = $.blue.bind(ctx);
	ctx.magenta = $.magenta.bind(ctx);
	ctx.cyan = $.cyan.bind(ctx);
	ctx.white = $.white.bind(ctx);
	ctx.gray = $.gray.bind(ctx);
	ctx.grey = $.grey.bind(ctx);
	ctx.bgBlack = $.bgBlack.bind(ctx);
	ctx.bgRed = $.bgRed.bind(ctx);
	ctx.bgGreen = $.bgGreen.bind(ctx);
	ctx.bgYellow = $.bgYellow.bind(ctx);
	ctx.bgBlue = $.bgBlue.bind(ctx);
	ctx.bgMagenta = $.bgMagenta.bind(ctx);
	ctx.bgCyan = $.bgCyan.bind(ctx);
	ctx.bgWhite = $.bgWhite.bind(ctx);
	return ctx;
}
function init(open, close) {
	let blk = {
		open: `\x1b[${open}m`,
		close: `\x1b[${close}m`,
		rgx: new RegExp(`\\x1b\\[${close}m`, "g")
	};
	return function(txt) {
		if (this !== void 0 && this.has !== void 0) {
			~this.has.indexOf(open) || (this.has.push(open), this.keys.push(blk));
			return txt === void 0 ? this : $.enabled ? run(this.keys, txt + "") : txt + "";
		}
		return txt === void 0 ? chain([open], [blk]) : $.enabled ? run([blk], txt + "") : txt + "";
	};
}
// node_modules/html-validate/dist/esm/core.js
var TextEditKind = class {
	static Insert = /* @__PURE__ */ Symbol("text-edit-insert");
	static Replace = /* @__PURE__ */ Symbol("text-edit-replace");
	static Remove = /* @__PURE__ */ Symbol("text-edit-remove");
};
function applyTextEdit(text, edit) {
	switch (edit.kind) {
		case TextEditKind.Insert: {
			const { location, insert } = edit;
			const { offset } = location;
			return text.slice(0, offset) + insert + text.slice(offset);
		}
		case TextEditKind.Replace: {
			const { location, replacement } = edit;
			const { offset, size } = location;
			return text.slice(0, offset) + replacement + text.slice(offset + size);
		}
		case TextEditKind.Remove: {
			const { location } = edit;
			const { offset, size } = location;
			return text.slice(0, offset) + text.slice(offset + size);
		}
	}
}
function applyTextEdits(text, edits) {
	if (edits.length === 0) return text;
	let result = text;
	for (const edit of edits) result = applyTextEdit(result, edit);
	return result;
}
function sliceSize(size, begin, end) {
	if (typeof size !== "number") return size;
	if (typeof end !== "number") return size - begin;
	if (end < 0) end = size + end;
	return Math.min(size, end - begin);
}
function sliceLocation(location, begin, end, wrap) {
	if (!location) return null;
	const size = sliceSize(location.size, begin, end);
	const sliced = {
		filename: location.filename,
		offset: location.offset + begin,
		line: location.line,
		column: location.column + begin,
		size
	};
	if (wrap) {
		let index = -1;
		const col = sliced.column;
		for (;;) {
			index = wrap.indexOf("\n", index + 1);
			if (index >= 0 && index < begin) {
				sliced.column = col - (index + 1);
				sliced.line++;
			} else break;
		}
	}
	return sliced;
}
function isPositiveInteger(value) {
	return Number.isSafeInteger(value) && value >= 0;
}
function assertValidLocation(location, length) {
	const { offset, line, column, size } = location;
	if (!isPositiveInteger(offset)) throw new Error(`Location offset must be a positive integer but got ${offset}`);
	if (!Number.isSafeInteger(line) || line < 1) throw new Error(`Location line must be a positive integer but got ${line}`);
	if (!Number.isSafeInteger(column) || column < 1) throw new Error(`Location column must be a positive integer but got ${column}`);
	if (!isPositiveInteger(size)) throw new Error(`Location size must be a positive integer but got ${size}`);
	if (length === void 0) return;
	if (offset >= length) throw new Error(`Location offset ${offset} must be smaller than length ${length}`);
	if (offset + size > length) throw new Error(`Location offset + size ${offset + size} must be smaller than length ${length}`);
}
const autofixSymbol = /* @__PURE__ */ Symbol("autofix");
function bindAutofix(text, fix) {
	const boundFix = ((fixer) => fix(fixer));
	boundFix[autofixSymbol] = text;
	return boundFix;
}
function getBoundSourceText(fix) {
	return fix[autofixSymbol] ?? "";
}
function isWhitespace(char) {
	return [" ", "	"].includes(char);
}
function trimStart(offset, text) {
	let p = offset - 1;
	while (p >= 0 && isWhitespace(text[p])) p--;
	const newline = p >= 0 && text[p] === "\n";
	if (newline) {
		p--;
		if (p >= 0 && text[p] === "\r") p--;
	}
	return {
		offset: p + 1,
		newline
	};
}
function trimEnd(offset, text, options) {
	const { allowNewline } = options;
	let p = offset;
	while (p < text.length && isWhitespace(text[p])) p++;
	if (allowNewline) {
		if (text[p] === "\r" && text[p + 1] === "\n") p += 2;
		else if (text[p] === "\n") p++;
	}
	return { offset: p };
}
function trimText(location, text, options) {
	let { offset, size } = location;
	if (!options.trimStart && !options.trimEnd) return {
		offset,
		size
	};
	let allowNewline = true;
	if (options.trimStart) {
		const trimmed = trimStart(offset, text);
		size += offset - trimmed.offset;
		offset = trimmed.offset;
		allowNewline = !trimmed.newline;
	}
	if (options.trimEnd) size = trimEnd(offset + size, text, { allowNewline }).offset - offset;
	return {
		offset,
		size
	};
}
function assertNoOverlap(current, previous) {
	const { location: currentLocation } = current;
	const { location: previousLocation } = previous;
	const currentEnd = currentLocation.offset + currentLocation.size;
	const sameOffset = currentLocation.offset === previousLocation.offset;
	if (currentEnd > previousLocation.offset || sameOffset) throw new Error("Overlapping edits detected");
}
async function autofixCollectEdits(fix) {
	const text = getBoundSourceText(fix);
	const edits = [];
	function replaceText(location, replacement) {
		assertValidLocation(location, text.length);
		edits.push({
			kind: TextEditKind.Replace,
			location: {
				offset: location.offset,
				size: location.size
			},
			replacement
		});
	}
	await fix({
		insertTextBefore(location, insert) {
			assertValidLocation(location, text.length);
			edits.push({
				kind: TextEditKind.Insert,
				location: {
					offset: location.offset,
					size: 0
				},
				insert
			});
		},
		insertTextAfter(location, insert) {
			assertValidLocation(location, text.length);
			edits.push({
				kind: TextEditKind.Insert,
				location: {
					offset: location.offset + location.size,
					size: 0
				},
				insert
			});
		},
		replaceText,
		renameTag(element, newName) {
			if (element.isRootElement() || element.implicit) return;
			replaceText(element.startTagLocation, newName);
			if (element.endTagLocation) replaceText(element.endTagLocation, newName);
		},
		removeText(location, options = {}) {
			assertValidLocation(location, text.length);
			const { trimStart = false, trimEnd = false } = options;
			const trimmed = trimText(location, text, {
				trimStart,
				trimEnd
			});
			edits.push({
				kind: TextEditKind.Remove,
				location: {
					offset: trimmed.offset,
					size: trimmed.size
				}
			});
		}
	});
	const sorted = edits.toSorted((a, b) => b.location.offset - a.location.offset);
	for (let i = 1; i < sorted.length; i++) assertNoOverlap(sorted[i], sorted[i - 1]);
	return sorted;
}
async function applyFix(fix) {
	return applyTextEdits(getBoundSourceText(fix), await autofixCollectEdits(fix));
}
var ajvSchemaDraft = {
	$schema: "http://json-schema.org/draft-06/schema#",
	$id: "http://json-schema.org/draft-06/schema#",
	title: "Core schema meta-schema",
	definitions: {
		schemaArray: {
			type: "array",
			minItems: 1,
			items: { $ref: "#" }
		},
		nonNegativeInteger: {
			type: "integer",
			minimum: 0
		},
		nonNegativeIntegerDefault0: { allOf: [{ $ref: "#/definitions/nonNegativeInteger" }, { "default": 0 }] },
		simpleTypes: { "enum": [
			"array",
			"boolean",
			"integer",
			"null",
			"number",
			"object",
			"string"
		] },
		stringArray: {
			type: "array",
			items: { type: "string" },
			uniqueItems: true,
			"default": []
		}
	},
	type: ["object", "boolean"],
	properties: {
		$id: {
			type: "string",
			format: "uri-reference"
		},
		$schema: {
			type: "string",
			format: "uri"
		},
		$ref: {
			type: "string",
			format: "uri-reference"
		},
		title: { type: "string" },
		description: { type: "string" },
		"default": {},
		examples: {
			type: "array",
			items: {}
		},
		multipleOf: {
			type: "number",
			exclusiveMinimum: 0
		},
		maximum: { type: "number" },
		exclusiveMaximum: { type: "number" },
		minimum: { type: "number" },
		exclusiveMinimum: { type: "number" },
		maxLength: { $ref: "#/definitions/nonNegativeInteger" },
		minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
		pattern: {
			type: "string",
			format: "regex"
		},
		additionalItems: { $ref: "#" },
		items: {
			anyOf: [{ $ref: "#" }, { $ref: "#/definitions/schemaArray" }],
			"default": {}
		},
		maxItems: { $ref: "#/definitions/nonNegativeInteger" },
		minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
		uniqueItems: {
			type: "boolean",
			"default": false
		},
		contains: { $ref: "#" },
		maxProperties: { $ref: "#/definitions/nonNegativeInteger" },
		minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
		required: { $ref: "#/definitions/stringArray" },
		additionalProperties: { $ref: "#" },
		definitions: {
			type: "object",
			additionalProperties: { $ref: "#" },
			"default": {}
		},
		properties: {
			type: "object",
			additionalProperties: { $ref: "#" },
			"default": {}
		},
		patternProperties: {
			type: "object",
			additionalProperties: { $ref: "#" },
			"default": {}
		},
		dependencies: {
			type: "object",
			additionalProperties: { anyOf: [{ $ref: "#" }, { $ref: "#/definitions/stringArray" }] }
		},
		propertyNames: { $ref: "#" },
		"const": {},
		"enum": {
			type: "array",
			minItems: 1,
			uniqueItems: true
		},
		type: { anyOf: [{ $ref: "#/definitions/simpleTypes" }, {
			type: "array",
			items: { $ref: "#/definitions/simpleTypes" },
			minItems: 1,
			uniqueItems: true
		}] },
		format: { type: "string" },
		allOf: { $ref: "#/definitions/schemaArray" },
		anyOf: { $ref: "#/definitions/schemaArray" },
		oneOf: { $ref: "#/definitions/schemaArray" },
		not: { $ref: "#" }
	},
	"default": {}
};
function getDefaultExportFromCjs(x) {
	return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
}
var cjs;
var hasRequiredCjs;
function requireCjs() {
	if (hasRequiredCjs) return cjs;
	hasRequiredCjs = 1;
	var isMergeableObject = function isMergeableObject(value) {
		return isNonNullObject(value) && !isSpecial(value);
	};
	function isNonNullObject(value) {
		return !!value && typeof value === "object";
	}
	function isSpecial(value) {
		var stringValue = Object.prototype.toString.call(value);
		return stringValue === "[object RegExp]" || stringValue === "[object Date]" || isReactElement(value);
	}
	var REACT_ELEMENT_TYPE = typeof Symbol === "function" && Symbol.for ? Symbol.for("react.element") : 60103;
	function isReactElement(value) {
		return value.$$typeof === REACT_ELEMENT_TYPE;
	}
	function emptyTarget(val) {
		return Array.isArray(val) ? [] : {};
	}
	function cloneUnlessOtherwiseSpecified(value, options) {
		return options.clone !== false && options.isMergeableObject(value) ? deepmerge(emptyTarget(value), value, options) : value;
	}
	function defaultArrayMerge(target, source, options) {
		return target.concat(source).map(function(element) {
			return cloneUnlessOtherwiseSpecified(element, options);
		});
	}
	function getMergeFunction(key, options) {
		if (!options.customMerge) return deepmerge;
		var customMerge = options.customMerge(key);
		return typeof customMerge === "function" ? customMerge : deepmerge;
	}
	function getEnumerableOwnPropertySymbols(target) {
		return Object.getOwnPropertySymbols ? Object.getOwnPropertySymbols(target).filter(function(symbol) {
			return Object.propertyIsEnumerable.call(target, symbol);
		}) : [];
	}
	function getKeys(target) {
		return Object.keys(target).concat(getEnumerableOwnPropertySymbols(target));
	}
	function propertyIsOnObject(object, property) {
		try {
			return property in object;
		} catch (_) {
			return false;
		}
	}
	function propertyIsUnsafe(target, key) {
		return propertyIsOnObject(target, key) && !(Object.hasOwnProperty.call(target, key) && Object.propertyIsEnumerable.call(target, key));
	}
	function mergeObject(target, source, options) {
		var destination = {};
		if (options.isMergeableObject(target)) getKeys(target).forEach(function(key) {
			destination[key] = cloneUnlessOtherwiseSpecified(target[key], options);
		});
		getKeys(source).forEach(function(key) {
			if (propertyIsUnsafe(target, key)) return;
			if (propertyIsOnObject(target, key) && options.isMergeableObject(source[key])) destination[key] = getMergeFunction(key, options)(target[key], source[key], options);
			else destination[key] = cloneUnlessOtherwiseSpecified(source[key], options);
		});
		return destination;
	}
	function deepmerge(target, source, options) {
		options = options || {};
		options.arrayMerge = options.arrayMerge || defaultArrayMerge;
		options.isMergeableObject = options.isMergeableObject || isMergeableObject;
		options.cloneUnlessOtherwiseSpecified = cloneUnlessOtherwiseSpecified;
		var sourceIsArray = Array.isArray(source);
		if (!(sourceIsArray === Array.isArray(target))) return cloneUnlessOtherwiseSpecified(source, options);
		else if (sourceIsArray) return options.arrayMerge(target, source, options);
		else return mergeObject(target, source, options);
	}
	deepmerge.all = function deepmergeAll(array, options) {
		if (!Array.isArray(array)) throw new Error("first argument should be an array");
		return array.reduce(function(prev, next) {
			return deepmerge(prev, next, options);
		}, {});
	};
	cjs = deepmerge;
	return cjs;
}
var deepmerge = /*@__PURE__*/ getDefaultExportFromCjs(/* @__PURE__ */ requireCjs());
function stringify(value) {
	if (typeof value === "string") return value;
	return JSON.stringify(value);
}
var WrappedError = class extends Error {
	constructor(message) {
		super(stringify(message));
		this.name = "WrappedError";
	}
};
function ensureError(value) {
	if (value instanceof Error) return value;
	return new WrappedError(value);
}
var NestedError = class extends Error {
	constructor(message, nested) {
		super(message);
		this.name = "NestedError";
		if (!nested?.stack) return;
		this.stack ??= "";
		this.stack += `
Caused by: ${nested.stack}`;
	}
};
var UserError = class extends NestedError {
	constructor(message, nested) {
		super(message, nested);
		this.name = "UserError";
		Object.defineProperty(this, "isUserError", {
			value: true,
			enumerable: false,
			writable: false
		});
	}
	/**
	* @public
	*/
	/* istanbul ignore next: default implementation */
	prettyFormat() {}
};
var InheritError = class extends UserError {
	tagName;
	inherit;
	filename;
	constructor({ tagName, inherit }) {
		const message = `Element <${tagName}> cannot inherit from <${inherit}>: no such element`;
		super(message);
		this.name = "InheritError";
		this.tagName = tagName;
		this.inherit = inherit;
		this.filename = null;
	}
	prettyFormat() {
		const { message, tagName, inherit } = this;
		return [
			message,
			...this.filename ? [
				"",
				"This error occurred when loading element metadata from:",
				`"${this.filename}"`,
				""
			] : [""],
			"This usually occurs when the elements are defined in the wrong order, try one of the following:",
			"",
			`  - Ensure the spelling of "${inherit}" is correct.`,
			`  - Ensure the file containing "${inherit}" is loaded before the file containing "${tagName}".`,
			`  - Move the definition of "${inherit}" above the definition for "${tagName}".`
		].join("\n");
	}
};
function getSummary(schema, obj, errors) {
	const output = index_default(schema, obj, errors, { format: "js" });
	return output.length > 0 ? output[0].error : "unknown validation error";
}
var SchemaValidationError = class extends UserError {
	/** Configuration filename the error originates from */
	filename;
	/** Configuration object the error originates from */
	obj;
	/** JSON schema used when validating the configuration */
	schema;
	/** List of schema validation errors */
	errors;
	constructor(filename, message, obj, schema, errors) {
		const summary = getSummary(schema, obj, errors);
		super(`${message}: ${summary}`);
		this.name = "SchemaValidationError";
		this.filename = filename;
		this.obj = obj;
		this.schema = schema;
		this.errors = errors;
	}
};
var schema = {
	$schema: "http://json-schema.org/draft-06/schema#",
	$id: "https://html-validate.org/schemas/elements.json",
	type: "object",
	properties: { $schema: { type: "string" } },
	patternProperties: { "^[^$].*$": {
		type: "object",
		properties: {
			inherit: {
				title: "Inherit from another element",
				description: "Most properties from the parent element will be copied onto this one",
				type: "string"
			},
			embedded: {
				title: "Mark this element as belonging in the embedded content category",
				$ref: "#/definitions/contentCategory"
			},
			flow: {
				title: "Mark this element as belonging in the flow content category",
				$ref: "#/definitions/contentCategory"
			},
			heading: {
				title: "Mark this element as belonging in the heading content category",
				$ref: "#/definitions/contentCategory"
			},
			interactive: {
				title: "Mark this element as belonging in the interactive content category",
				$ref: "#/definitions/contentCategory"
			},
			metadata: {
				title: "Mark this element as belonging in the metadata content category",
				$ref: "#/definitions/contentCategory"
			},
			phrasing: {
				title: "Mark this element as belonging in the phrasing content category",
				$ref: "#/definitions/contentCategory"
			},
			sectioning: {
				title: "Mark this element as belonging in the sectioning content category",
				$ref: "#/definitions/contentCategory"
			},
			deprecated: {
				title: "Mark element as deprecated",
				description: "Deprecated elements should not be used. If a message is provided it will be included in the error",
				anyOf: [
					{ type: "boolean" },
					{ type: "string" },
					{ $ref: "#/definitions/deprecatedElement" }
				]
			},
			foreign: {
				title: "Mark element as foreign",
				description: "Foreign elements are elements which have a start and end tag but is otherwize not parsed",
				type: "boolean"
			},
			"void": {
				title: "Mark element as void",
				description: "Void elements are elements which cannot have content and thus must not use an end tag",
				type: "boolean"
			},
			transparent: {
				title: "Mark element as transparent",
				description: "Transparent elements follows the same content model as its parent, i.e. the content must be allowed in the parent.",
				anyOf: [{ type: "boolean" }, {
					type: "array",
					items: { type: "string" }
				}]
			},
			implicitClosed: {
				title: "List of elements which implicitly closes this element",
				description: "Some elements are automatically closed when another start tag occurs. Entries may be explicit tag names or @category strings (e.g. \"@flow\").",
				type: "array",
				items: { type: "string" }
			},
			implicitOpen: {
				title: "Implicit-open rules for child elements",
				description: "Describes intermediary elements (e.g. <head> or <body>) that should be implicitly opened when a child of a given category or tag is inserted directly under this element without a matching container being present.",
				type: "array",
				items: {
					type: "object",
					required: ["for", "open"],
					additionalProperties: false,
					properties: {
						"for": {
							title: "Selector list",
							description: "Tag names or @category strings (e.g. \"@flow\") that trigger the implicit open.",
							type: "array",
							items: { type: "string" }
						},
						open: {
							title: "Element to open",
							description: "Tag name of the element to implicitly open.",
							type: "string"
						}
					}
				}
			},
			optionalEnd: {
				title: "Mark element as having an optional end tag",
				description: "Elements whose end tag may be omitted per the HTML spec. Such an element is treated as implicitly closed at end-of-document and when a parent’s explicit end tag is encountered while it is still open.",
				type: "boolean"
			},
			implicitRole: {
				title: "Implicit ARIA role for this element",
				description: "Some elements have implicit ARIA roles.",
				deprecated: true,
				"function": true
			},
			aria: {
				title: "WAI-ARIA properties for this element",
				$ref: "#/definitions/Aria"
			},
			scriptSupporting: {
				title: "Mark element as script-supporting",
				description: "Script-supporting elements are elements which can be inserted where othersise not permitted to assist in templating",
				type: "boolean"
			},
			focusable: {
				title: "Mark this element as focusable",
				description: "This element may contain an associated label element.",
				anyOf: [{ type: "boolean" }, { "function": true }]
			},
			form: {
				title: "Mark element as a submittable form element",
				type: "boolean"
			},
			formAssociated: {
				title: "Mark element as a form-associated element",
				$ref: "#/definitions/FormAssociated"
			},
			labelable: {
				title: "Mark this element as labelable",
				description: "This element may contain an associated label element.",
				anyOf: [{ type: "boolean" }, { "function": true }]
			},
			submitButton: {
				title: "Mark this element as a submit button",
				description: "This element can be used to submit forms.",
				anyOf: [{ type: "boolean" }, { "function": true }]
			},
			templateRoot: {
				title: "Mark element as an element ignoring DOM ancestry, i.e. <template>.",
				description: "The <template> element can contain any elements.",
				type: "boolean"
			},
			deprecatedAttributes: {
				title: "List of deprecated attributes",
				type: "array",
				items: { type: "string" }
			},
			requiredAttributes: {
				title: "List of required attributes",
				type: "array",
				items: { type: "string" }
			},
			attributes: {
				title: "List of known attributes and allowed values",
				$ref: "#/definitions/PermittedAttribute"
			},
			permittedContent: {
				title: "List of elements or categories allowed as content in this element",
				$ref: "#/definitions/Permitted"
			},
			permittedDescendants: {
				title: "List of elements or categories allowed as descendants in this element",
				$ref: "#/definitions/Permitted"
			},
			permittedOrder: {
				title: "Required order of child elements",
				$ref: "#/definitions/PermittedOrder"
			},
			permittedParent: {
				title: "List of elements or categories allowed as parent to this element",
				$ref: "#/definitions/Permitted"
			},
			requiredAncestors: {
				title: "List of required ancestor elements",
				$ref: "#/definitions/RequiredAncestors"
			},
			requiredContent: {
				title: "List of required content elements",
				$ref: "#/definitions/RequiredContent"
			},
			textContent: {
				title: "Allow, disallow or require textual content",
				description: "This property controls whenever an element allows, disallows or requires text. Text from any descendant counts, not only direct children",
				"default": "default",
				type: "string",
				"enum": [
					"none",
					"default",
					"required",
					"accessible"
				]
			}
		},
		additionalProperties: false
	} },
	definitions: {
		Aria: {
			type: "object",
			additionalProperties: false,
			properties: {
				implicitRole: {
					title: "Implicit ARIA role for this element",
					description: "Some elements have implicit ARIA roles.",
					anyOf: [{ type: "string" }, { "function": true }]
				},
				naming: {
					title: "Prohibit or allow this element to be named by aria-label or aria-labelledby",
					anyOf: [{
						type: "string",
						"enum": ["prohibited", "allowed"]
					}, { "function": true }]
				}
			}
		},
		contentCategory: { anyOf: [{ type: "boolean" }, { "function": true }] },
		deprecatedElement: {
			type: "object",
			additionalProperties: false,
			properties: {
				message: {
					type: "string",
					title: "A short text message shown next to the regular error message."
				},
				documentation: {
					type: "string",
					title: "An extended markdown formatted message shown with the contextual rule documentation."
				},
				source: {
					type: "string",
					title: "Element source, e.g. what standard or library deprecated this element.",
					"default": "html5"
				}
			}
		},
		FormAssociated: {
			type: "object",
			additionalProperties: false,
			properties: {
				disablable: {
					type: "boolean",
					title: "Disablable elements can be disabled using the disabled attribute."
				},
				listed: {
					type: "boolean",
					title: "Listed elements have a name attribute and is listed in the form and fieldset elements property."
				}
			}
		},
		Permitted: {
			type: "array",
			items: { anyOf: [
				{ type: "string" },
				{
					type: "array",
					items: { anyOf: [{ type: "string" }, { $ref: "#/definitions/PermittedGroup" }] }
				},
				{ $ref: "#/definitions/PermittedGroup" }
			] }
		},
		PermittedAttribute: {
			type: "object",
			patternProperties: { "^.*$": { anyOf: [
				{
					type: "object",
					additionalProperties: false,
					properties: {
						allowed: {
							"function": true,
							title: "Set to a function to evaluate if this attribute is allowed in this context"
						},
						boolean: {
							type: "boolean",
							title: "Set to true if this is a boolean attribute"
						},
						deprecated: {
							title: "Set to true or string if this attribute is deprecated",
							oneOf: [{ type: "boolean" }, { type: "string" }]
						},
						list: {
							type: "boolean",
							title: "Set to true if this attribute is a list of space-separated tokens, each which must be valid by itself"
						},
						"enum": {
							type: "array",
							title: "Exhaustive list of values (string or regex) this attribute accepts",
							uniqueItems: true,
							items: { anyOf: [
								{ type: "string" },
								{ regexp: true },
								{
									type: "object",
									title: "Named regular expression",
									required: ["name", "pattern"],
									additionalProperties: false,
									properties: {
										name: {
											type: "string",
											minLength: 1
										},
										pattern: { anyOf: [{ type: "string" }, { regexp: true }] }
									}
								}
							] }
						},
						omit: {
							type: "boolean",
							title: "Set to true if this attribute can optionally omit its value"
						},
						reference: {
							type: "string",
							"enum": ["id"],
							title: "Set when the attribute references another element."
						},
						required: {
							title: "Set to true or a function to evaluate if this attribute is required",
							oneOf: [{ type: "boolean" }, { "function": true }]
						}
					}
				},
				{
					type: "array",
					uniqueItems: true,
					items: { type: "string" }
				},
				{ type: "null" }
			] } }
		},
		PermittedGroup: {
			type: "object",
			additionalProperties: false,
			properties: { exclude: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "string" }] } }
		},
		PermittedOrder: {
			type: "array",
			items: { type: "string" }
		},
		RequiredAncestors: {
			type: "array",
			items: { type: "string" }
		},
		RequiredContent: {
			type: "array",
			items: { type: "string" }
		}
	}
};
const ajvRegexpValidate = function(data, dataCxt) {
	const valid = data instanceof RegExp;
	if (!valid) ajvRegexpValidate.errors = [{
		instancePath: dataCxt?.instancePath,
		schemaPath: void 0,
		keyword: "type",
		message: "should be a regular expression",
		params: { keyword: "type" }
	}];
	return valid;
};
const ajvRegexpKeyword = {
	keyword: "regexp",
	schema: false,
	errors: true,
	validate: ajvRegexpValidate
};
const ajvFunctionValidate = function(data, dataCxt) {
	const valid = typeof data === "function";
	if (!valid) ajvFunctionValidate.errors = [{
		instancePath: 
		/* istanbul ignore next */
		dataCxt?.instancePath,
		schemaPath: void 0,
		keyword: "type",
		message: "should be a function",
		params: { keyword: "type" }
	}];
	return valid;
};
const ajvFunctionKeyword = {
	keyword: "function",
	schema: false,
	errors: true,
	validate: ajvFunctionValidate
};
var TextContent$1 = /* @__PURE__ */ ((TextContent2) => {
	TextContent2["NONE"] = "none";
	TextContent2["DEFAULT"] = "default";
	TextContent2["REQUIRED"] = "required";
	TextContent2["ACCESSIBLE"] = "accessible";
	return TextContent2;
})(TextContent$1 || {});
const MetaCopyableProperty = [
	"metadata",
	"flow",
	"sectioning",
	"heading",
	"phrasing",
	"embedded",
	"interactive",
	"transparent",
	"focusable",
	"form",
	"formAssociated",
	"labelable",
	"submitButton",
	"attributes",
	"patternAttributes",
	"aria",
	"permittedContent",
	"permittedDescendants",
	"permittedOrder",
	"permittedParent",
	"requiredAncestors",
	"requiredContent"
];
function setMetaProperty(dst, key, value) {
	dst[key] = value;
}
const SYNTAX_CHARACTERS = /[$()*+.?[\\\]^{|}]/;
const CONTROL_ESCAPES = /* @__PURE__ */ new Map([
	["	", "t"],
	["\n", "n"],
	["\v", "v"],
	["\f", "f"],
	["\r", "r"]
]);
const OTHER_PUNCTUATORS = /^[!"#%&',:;<=>@`~-]$/;
const WHITE_SPACE = /^[\t\v\f\u{FEFF}\p{Zs}]$/u;
const LINE_TERMINATOR = /^[\n\r\u2028\u2029]$/;
const SURROGATE = /^[\uD800-\uDFFF]$/;
function isDecimalDigitOrASCIILetter(ch) {
	return /^[\dA-Z]$/i.test(ch);
}
function needEscape(ch) {
	return OTHER_PUNCTUATORS.test(ch) || WHITE_SPACE.test(ch) || LINE_TERMINATOR.test(ch) || SURROGATE.test(ch);
}
function unicodeEscape(ch) {
	return `\\u${ch.codePointAt(0).toString(16).padStart(4, "0")}`;
}
function encodeForRegExpEscape(ch) {
	if (SYNTAX_CHARACTERS.test(ch) || ch === "/") return `\\${ch}`;
	if (CONTROL_ESCAPES.has(ch)) return `\\${CONTROL_ESCAPES.get(ch)}`;
	if (needEscape(ch)) {
		if (/[\u0000-\u00FF]/.test(ch)) return `\\x${ch.codePointAt(0).toString(16).padStart(2, "0")}`;
		return ch.split("").map((c) => unicodeEscape(c)).join("");
	}
	return ch;
}
function regexpEscape(str) {
	let escaped = "";
	for (const c of str) if (escaped === "" && isDecimalDigitOrASCIILetter(c)) escaped += `\\x${c.codePointAt(0).toString(16).padStart(2, "0")}`;
	else escaped += encodeForRegExpEscape(c);
	return escaped;
}
function isSet(value) {
	return value !== void 0;
}
function flag(value) {
	return value ? true : void 0;
}
function stripUndefined(src) {
	const entries = Object.entries(src).filter(([, value]) => isSet(value));
	return Object.fromEntries(entries);
}
function migrateSingleAttribute(src, key) {
	const result = {};
	result.deprecated = flag(src.deprecatedAttributes?.includes(key));
	result.required = flag(src.requiredAttributes?.includes(key));
	result.omit = void 0;
	const attr = src.attributes ? src.attributes[key] : void 0;
	if (attr === void 0) return stripUndefined(result);
	if (attr === null) {
		result.delete = true;
		return stripUndefined(result);
	}
	if (Array.isArray(attr)) {
		if (attr.length === 0) result.boolean = true;
		else {
			result.enum = attr.filter((it) => it !== "");
			if (attr.includes("")) result.omit = true;
		}
		return stripUndefined(result);
	}
	return stripUndefined({
		...result,
		...attr
	});
}
function isPatternAttribute$1(key) {
	return key.includes("*");
}
function patternToRegex(pattern) {
	const escaped = pattern.split("*").map(regexpEscape).join(".+");
	return new RegExp(`^${escaped}$`, "i");
}
function migrateAttributes(src) {
	const entries = [
		...Object.keys(src.attributes ?? {}),
		...src.requiredAttributes ?? [],
		...src.deprecatedAttributes ?? []
	].filter((key) => !isPatternAttribute$1(key)).toSorted((a, b) => a.localeCompare(b)).map((key) => {
		return [key, migrateSingleAttribute(src, key)];
	});
	return Object.fromEntries(entries);
}
function migratePatternAttributes(src) {
	const attrs = src.attributes ?? {};
	return Object.entries(attrs).filter(([key]) => isPatternAttribute$1(key)).map(([pattern]) => {
		const { delete: deleted, ...attr } = migrateSingleAttribute(src, pattern);
		const regexp = patternToRegex(pattern);
		if (deleted) return {
			pattern,
			regexp,
			delete: true
		};
		return {
			...attr,
			pattern,
			regexp
		};
	});
}
function normalizeAriaImplicitRole(value) {
	if (!value) return () => null;
	if (typeof value === "string") return () => value;
	return value;
}
function normalizeAriaNaming(value) {
	if (!value) return () => "allowed";
	if (typeof value === "string") return () => value;
	return value;
}
function migrateElement(src) {
	const implicitRole = normalizeAriaImplicitRole(src.aria?.implicitRole);
	const result = {
		...src,
		formAssociated: void 0,
		attributes: migrateAttributes(src),
		patternAttributes: migratePatternAttributes(src),
		textContent: src.textContent,
		focusable: src.focusable ?? false,
		implicitRole,
		templateRoot: src.templateRoot === true,
		aria: {
			implicitRole,
			naming: normalizeAriaNaming(src.aria?.naming)
		}
	};
	delete result.deprecatedAttributes;
	delete result.requiredAttributes;
	if (!result.textContent) delete result.textContent;
	if (src.formAssociated) result.formAssociated = {
		disablable: Boolean(src.formAssociated.disablable),
		listed: Boolean(src.formAssociated.listed)
	};
	else delete result.formAssociated;
	return result;
}
const dynamicKeys = [
	"metadata",
	"flow",
	"sectioning",
	"heading",
	"phrasing",
	"embedded",
	"interactive",
	"labelable",
	"submitButton"
];
const schemaCache = /* @__PURE__ */ new Map();
function clone(value) {
	if (Object.hasOwn(globalThis, "structuredClone")) return structuredClone(value);
	return JSON.parse(JSON.stringify(value));
}
var MetaTable = class {
	elements;
	schema;
	/**
	* @internal
	*/
	constructor() {
		this.elements = {};
		this.schema = clone(schema);
	}
	/**
	* @internal
	*/
	init() {
		this.resolveGlobal();
	}
	/**
	* Extend validation schema.
	*
	* @public
	*/
	extendValidationSchema(patch) {
		if (patch.properties) this.schema = deepmerge(this.schema, { patternProperties: { "^[^$].*$": { properties: patch.properties } } });
		if (patch.definitions) this.schema = deepmerge(this.schema, { definitions: patch.definitions });
	}
	/**
	* Load metadata table from object.
	*
	* @public
	* @param obj - Object with metadata to load
	* @param filename - Optional filename used when presenting validation error
	*/
	loadFromObject(obj, filename = null) {
		try {
			const validate = this.getSchemaValidator();
			if (!validate(obj)) throw new SchemaValidationError(
				filename,
				`Element metadata is not valid`,
				obj,
				this.schema,
				/* istanbul ignore next: AJV sets .errors when validate returns false */
				validate.errors ?? []
			);
			for (const [key, value] of Object.entries(obj)) {
				if (key === "$schema") continue;
				this.addEntry(key, migrateElement(value));
			}
		} catch (err) {
			if (err instanceof InheritError) {
				err.filename = filename;
				throw err;
			}
			if (err instanceof SchemaValidationError) throw err;
			if (!filename) throw err;
			throw new UserError(`Failed to load element metadata from "${filename}"`, ensureError(err));
		}
	}
	/**
	* Get [[MetaElement]] for the given tag. If no specific metadata is present
	* the global metadata is returned or null if no global is present.
	*
	* @public
	* @returns A shallow copy of metadata.
	*/
	getMetaFor(tagName) {
		const meta = this.elements[tagName.toLowerCase()] ?? this.elements["*"];
		if (meta) return { ...meta };
		return null;
	}
	/**
	* Find all tags which has enabled given property.
	*
	* @public
	*/
	getTagsWithProperty(propName) {
		return this.entries.filter(([, entry]) => entry[propName]).map(([tagName]) => tagName);
	}
	/**
	* Find tag matching tagName or inheriting from it.
	*
	* @public
	*/
	getTagsDerivedFrom(tagName) {
		return this.entries.filter(([key, entry]) => key === tagName || entry.inherit === tagName).map(([tagName2]) => tagName2);
	}
	addEntry(tagName, entry) {
		let parent = this.elements[tagName];
		if (entry.inherit) {
			const name = entry.inherit;
			parent = this.elements[name];
			if (!parent) throw new InheritError({
				tagName,
				inherit: name
			});
		}
		const expanded = this.mergeElement(parent ?? {}, {
			...entry,
			tagName
		});
		expandRegex(expanded);
		this.elements[tagName] = expanded;
	}
	/**
	* Construct a new AJV schema validator.
	*/
	getSchemaValidator() {
		const key = JSON.stringify(this.schema);
		const cached = schemaCache.get(key);
		if (cached) return cached;
		const ajv = new import_ajv.default({
			strict: true,
			strictTuples: true,
			strictTypes: true
		});
		ajv.addMetaSchema(ajvSchemaDraft);
		ajv.addKeyword(ajvFunctionKeyword);
		ajv.addKeyword(ajvRegexpKeyword);
		ajv.addKeyword({ keyword: "copyable" });
		const validate = ajv.compile(this.schema);
		schemaCache.set(key, validate);
		return validate;
	}
	/**
	* @public
	*/
	getJSONSchema() {
		return this.schema;
	}
	/**
	* @internal
	*/
	get entries() {
		return Object.entries(this.elements);
	}
	/**
	* Finds the global element definition and merges each known element with the
	* global, e.g. to assign global attributes.
	*/
	resolveGlobal() {
		if (!this.elements["*"]) return;
		const global = this.elements["*"];
		delete this.elements["*"];
		delete global.tagName;
		delete global.void;
		for (const [tagName, entry] of this.entries) this.elements[tagName] = this.mergeElement(global, entry);
	}
	mergeElement(a, b) {
		const merged = {
			...a,
			...b
		};
		const mergedAttrs = {
			...a.attributes,
			...b.attributes
		};
		for (const [name, attr] of Object.entries(mergedAttrs)) if (attr.delete) delete mergedAttrs[name];
		else delete attr.delete;
		merged.attributes = mergedAttrs;
		const mergedPatterns = [...b.patternAttributes, ...a.patternAttributes ?? []];
		const seenPatterns = /* @__PURE__ */ new Set();
		merged.patternAttributes = mergedPatterns.filter((entry) => {
			if (seenPatterns.has(entry.pattern)) return false;
			seenPatterns.add(entry.pattern);
			return !entry.delete;
		});
		if (a.aria) merged.aria = {
			...a.aria,
			...b.aria
		};
		return merged;
	}
	/**
	* @internal
	*/
	resolve(node) {
		if (node.meta) expandProperties(node, node.meta);
	}
};
function expandProperties(node, entry) {
	for (const key of dynamicKeys) {
		const property = entry[key];
		if (typeof property === "function") setMetaProperty(entry, key, property(node._adapter));
	}
	if (typeof entry.focusable === "function") setMetaProperty(entry, "focusable", entry.focusable(node._adapter));
}
function compileRegexString(value) {
	const match = /^\/(.*)\/(i?)$/.exec(value);
	if (match) {
		const [, expr, flags] = match;
		if (expr.startsWith("^") || expr.endsWith("$")) return new RegExp(expr, flags);
		return new RegExp(`^${expr}$`, flags);
	}
	return null;
}
function expandRegexValue(value) {
	if (value instanceof RegExp) return {
		name: value.toString(),
		pattern: value
	};
	if (typeof value === "object") {
		if (value.pattern instanceof RegExp) return {
			name: value.name,
			pattern: value.pattern
		};
		const compiled = compileRegexString(value.pattern);
		if (!compiled) throw new Error(`Failed to create regular expression from "${value.pattern}"`);
		return {
			name: value.name,
			pattern: compiled
		};
	}
	const regex = compileRegexString(value);
	if (regex) return {
		name: regex.toString(),
		pattern: regex
	};
	return value;
}
function expandRegex(entry) {
	for (const [name, values] of Object.entries(entry.attributes)) if (values.enum) entry.attributes[name].enum = values.enum.map(expandRegexValue);
}
var DynamicValue = class {
	expr;
	constructor(expr) {
		this.expr = expr;
	}
	toString() {
		return this.expr;
	}
};
function isStaticAttribute(attr) {
	return Boolean(attr?.isStatic);
}
function isDynamicAttribute(attr) {
	return Boolean(attr?.isDynamic);
}
var Attribute = class {
	/** Attribute name */
	key;
	value;
	/** full location of attribute (key, delimiter, quotes and value) */
	location;
	keyLocation;
	valueLocation;
	originalAttribute;
	/**
	* @param key - Attribute name.
	* @param value - Attribute value. Set to `null` for boolean attributes.
	* @param location - Source location of full attribute (key, delimiter, quotes and value).
	* @param keyLocation - Source location of attribute name.
	* @param valueLocation - Source location of attribute value.
	* @param originalAttribute - If this attribute was dynamically added via a
	* transformation (e.g. Vue.js `:id` generating the `id` attribute) this
	* parameter should be set to the attribute name of the source attribute (`:id`).
	*/
	constructor(key, value, location, keyLocation, valueLocation, originalAttribute) {
		this.key = key;
		this.value = value ?? null;
		this.location = location;
		this.keyLocation = keyLocation;
		this.valueLocation = valueLocation;
		this.originalAttribute = originalAttribute;
	}
	/**
	* Flag set to true if the attribute value is static.
	*/
	get isStatic() {
		return !this.isDynamic;
	}
	/**
	* Flag set to true if the attribute value is dynamic.
	*/
	get isDynamic() {
		return this.value instanceof DynamicValue;
	}
	/**
	* Test attribute value.
	*
	* @param pattern - Pattern to match value against. Can be a RegExp, literal
	* string or an array of strings (returns true if any value matches the
	* array).
	* @param dynamicMatches - If true `DynamicValue` will always match, if false
	* it never matches.
	* @returns `true` if attribute value matches pattern.
	*/
	valueMatches(pattern, dynamicMatches = true) {
		if (this.value === null) return false;
		if (this.value instanceof DynamicValue) return dynamicMatches;
		if (Array.isArray(pattern)) return pattern.includes(this.value);
		if (pattern instanceof RegExp) return this.value.match(pattern) !== null;
		return this.value === pattern;
	}
};
function getCSSDeclarations(value) {
	return value.trim().split(";").filter(Boolean).map((it) => {
		const [property, value2] = it.split(":", 2);
		return [property.trim(), value2 ? value2.trim() : ""];
	});
}
function parseCssDeclaration(value) {
	if (!value || value instanceof DynamicValue) return {};
	const pairs = getCSSDeclarations(value);
	return Object.fromEntries(pairs);
}
const Node = {
	ELEMENT_NODE: 1,
	TEXT_NODE: 3,
	DOCUMENT_NODE: 9,
	/** element wasn't closed */
	CLOSED_OPEN: 0,
	/** element closed with end tag <p>...</p> */
	CLOSED_END_TAG: 1,
	/** void element with omitted end tag <input> */
	CLOSED_VOID_OMITTED: 2,
	/** self-closed void element <input/> */
	CLOSED_VOID_SELF_CLOSED: 3,
	/** element with optional end tag <li>foo<li>bar */
	CLOSED_IMPLICIT_CLOSED: 4
};
const DOCUMENT_NODE_NAME = "#document";
const TEXT_CONTENT = /* @__PURE__ */ Symbol("textContent");
const state$1 = { counter: 0 };
var DOMNode = class {
	nodeName;
	nodeType;
	childNodes;
	location;
	/**
	* @internal
	*/
	unique;
	cache;
	/**
	* Set of disabled rules for this node.
	*
	* Rules disabled by using directives are added here.
	*/
	disabledRules;
	/**
	* Set of blocked rules for this node.
	*
	* Rules blocked by using directives are added here.
	*/
	blockedRules;
	/**
	* Create a new DOMNode.
	*
	* @internal
	* @param nodeType - What node type to create.
	* @param nodeName - What node name to use. For `HtmlElement` this corresponds
	* to the tagName but other node types have specific predefined values.
	* @param location - Source code location of this node.
	*/
	constructor(nodeType, nodeName, location) {
		this.nodeType = nodeType;
		this.nodeName = nodeName ?? DOCUMENT_NODE_NAME;
		this.location = location;
		this.disabledRules = /* @__PURE__ */ new Set();
		this.blockedRules = /* @__PURE__ */ new Map();
		this.childNodes = [];
		this.unique = state$1.counter++;
		this.cache = null;
	}
	/**
	* Enable cache for this node.
	*
	* Should not be called before the node and all children are fully constructed.
	*
	* @internal
	*/
	cacheEnable(enable = true) {
		this.cache = enable ? /* @__PURE__ */ new Map() : null;
	}
	cacheGet(key) {
		if (this.cache) return this.cache.get(key);
	}
	cacheSet(key, value) {
		if (this.cache) this.cache.set(key, value);
		return value;
	}
	/**
	* Remove a value by key from cache.
	*
	* @returns `true` if the entry existed and has been removed.
	*/
	cacheRemove(key) {
		if (this.cache) return this.cache.delete(key);
		return false;
	}
	/**
	* Check if key exists in cache.
	*/
	cacheExists(key) {
		return Boolean(this.cache?.has(key));
	}
	/**
	* Get the text (recursive) from all child nodes.
	*/
	get textContent() {
		const cached = this.cacheGet(TEXT_CONTENT);
		if (cached) return cached;
		const text = this.childNodes.map((node) => node.textContent).join("");
		this.cacheSet(TEXT_CONTENT, text);
		return text;
	}
	append(node) {
		const oldParent = node._setParent(this);
		if (oldParent && this.isSameNode(oldParent)) return;
		this.childNodes.push(node);
		if (oldParent) oldParent._removeChild(node);
	}
	/**
	* Insert a node before a reference node.
	*
	* @internal
	*/
	insertBefore(node, reference) {
		const index = reference ? this.childNodes.findIndex((it) => it.isSameNode(reference)) : -1;
		if (index >= 0) this.childNodes.splice(index, 0, node);
		else this.childNodes.push(node);
		const oldParent = node._setParent(this);
		if (oldParent) oldParent._removeChild(node);
	}
	isRootElement() {
		return this.nodeType === Node.DOCUMENT_NODE;
	}
	/**
	* Tests if two nodes are the same (references the same object).
	*
	* @since v4.11.0
	*/
	isSameNode(otherNode) {
		return this.unique === otherNode.unique;
	}
	/**
	* Returns a DOMNode representing the first direct child node or `null` if the
	* node has no children.
	*/
	get firstChild() {
		return this.childNodes[0] || null;
	}
	/**
	* Returns a DOMNode representing the last direct child node or `null` if the
	* node has no children.
	*/
	get lastChild() {
		return this.childNodes.at(-1) ?? null;
	}
	/**
	* @internal
	*/
	removeChild(node) {
		this._removeChild(node);
		node._setParent(null);
		return node;
	}
	/**
	* Block a rule for this node.
	*
	* @internal
	*/
	blockRule(ruleId, blocker) {
		const current = this.blockedRules.get(ruleId);
		if (current) current.push(blocker);
		else this.blockedRules.set(ruleId, [blocker]);
	}
	/**
	* Blocks multiple rules.
	*
	* @internal
	*/
	blockRules(rules, blocker) {
		for (const rule of rules) this.blockRule(rule, blocker);
	}
	/**
	* Disable a rule for this node.
	*
	* @internal
	*/
	disableRule(ruleId) {
		this.disabledRules.add(ruleId);
	}
	/**
	* Disables multiple rules.
	*
	* @internal
	*/
	disableRules(rules) {
		for (const rule of rules) this.disableRule(rule);
	}
	/**
	* Enable a previously disabled rule for this node.
	*/
	enableRule(ruleId) {
		this.disabledRules.delete(ruleId);
	}
	/**
	* Enables multiple rules.
	*/
	enableRules(rules) {
		for (const rule of rules) this.enableRule(rule);
	}
	/**
	* Test if a rule is enabled for this node.
	*
	* @internal
	*/
	ruleEnabled(ruleId) {
		return !this.disabledRules.has(ruleId);
	}
	/**
	* Test if a rule is blocked for this node.
	*
	* @internal
	*/
	ruleBlockers(ruleId) {
		return this.blockedRules.get(ruleId) ?? [];
	}
	generateSelector() {
		return null;
	}
	/**
	* @internal
	*
	* @returns Old parent, if set.
	*/
	_setParent(_node) {
		return null;
	}
	_removeChild(node) {
		const index = this.childNodes.findIndex((it) => it.isSameNode(node));
		if (index !== -1) this.childNodes.splice(index, 1);
		else throw new Error("DOMException: _removeChild(..) could not find child to remove");
	}
};
function parse(text, baseLocation) {
	const tokens = [];
	const locations = baseLocation ? [] : null;
	for (let begin = 0; begin < text.length;) {
		let end = text.indexOf(" ", begin);
		if (end === -1) end = text.length;
		const size = end - begin;
		if (size === 0) {
			begin++;
			continue;
		}
		const token = text.slice(begin, end);
		tokens.push(token);
		if (locations && baseLocation) {
			const location = sliceLocation(baseLocation, begin, end);
			locations.push(location);
		}
		begin += size + 1;
	}
	return {
		tokens,
		locations
	};
}
var DOMTokenList = class extends Array {
	value;
	locations;
	constructor(value, location) {
		if (value && typeof value === "string") {
			const { tokens, locations } = parse(value.replaceAll(/[\t\n\r]/g, " "), location);
			super(...tokens);
			this.locations = locations;
		} else {
			super(0);
			this.locations = null;
		}
		if (value instanceof DynamicValue) this.value = value.expr;
		else this.value = value ?? "";
	}
	item(n) {
		return this[n];
	}
	location(n) {
		if (this.locations) return this.locations[n];
		throw new Error("Trying to access DOMTokenList location when base location isn't set");
	}
	contains(token) {
		return this.includes(token);
	}
	*iterator() {
		for (let index = 0; index < this.length; index++) {
			const item = this.item(index);
			const location = this.location(index);
			yield {
				index,
				item,
				location
			};
		}
	}
};
var Combinator = /* @__PURE__ */ ((Combinator2) => {
	Combinator2[Combinator2["DESCENDANT"] = 1] = "DESCENDANT";
	Combinator2[Combinator2["CHILD"] = 2] = "CHILD";
	Combinator2[Combinator2["ADJACENT_SIBLING"] = 3] = "ADJACENT_SIBLING";
	Combinator2[Combinator2["GENERAL_SIBLING"] = 4] = "GENERAL_SIBLING";
	Combinator2[Combinator2["SCOPE"] = 5] = "SCOPE";
	return Combinator2;
})(Combinator || {});
function parseCombinator(combinator, pattern) {
	if (pattern === ":scope") return 5;
	switch (combinator) {
		case void 0:
		case null:
		case "": return 1;
		case ">": return 2;
		case "+": return 3;
		case "~": return 4;
		default: throw new Error(`Unknown combinator "${combinator}"`);
	}
}
function firstChild(node) {
	return node.previousSibling === null;
}
function lastChild(node) {
	return node.nextSibling === null;
}
const cache$1 = {};
function getNthChild(node) {
	if (!node.parent) return -1;
	if (!cache$1[node.unique]) {
		const index = node.parent.childElements.findIndex((cur) => {
			return cur.unique === node.unique;
		});
		cache$1[node.unique] = index + 1;
	}
	return cache$1[node.unique];
}
function nthChild(node, args) {
	if (!args) throw new Error("Missing argument to nth-child");
	const n = Math.trunc(Number(args.trim()));
	return getNthChild(node) === n;
}
function scope$1(node) {
	return Boolean(this.scope && node.isSameNode(this.scope));
}
const table = {
	"first-child": firstChild,
	"last-child": lastChild,
	"nth-child": nthChild,
	scope: scope$1
};
function factory(name, context) {
	const fn = table[name];
	if (fn) return fn.bind(context);
	throw new Error(`Pseudo-class "${name}" is not implemented`);
}
function stripslashes(value) {
	return value.replaceAll(/\\(.)/g, "$1");
}
function createClassCondition(classname) {
	return {
		kind: "class",
		classname,
		match(node) {
			return node.classList.contains(classname);
		}
	};
}
function createIdCondition(raw) {
	const id = stripslashes(raw);
	return {
		kind: "id",
		id,
		match(node) {
			return node.id === id;
		}
	};
}
function createAttributeCondition(attr) {
	const match = /^(.+?)(?:([$*^|~]?=)"([^"]*)")?$/.exec(attr);
	const key = match[1];
	const op = match[2];
	const rawValue = match[3];
	const value = typeof rawValue === "string" ? stripslashes(rawValue) : rawValue;
	return {
		kind: "attribute",
		key,
		op,
		value,
		match(node) {
			return node.getAttribute(key, true).some((cur) => {
				switch (op) {
					case void 0: return true;
					case "=": return cur.value === value;
					default: throw new Error(`Attribute selector operator ${op} is not implemented yet`);
				}
			});
		}
	};
}
function createPseudoClassCondition(pseudoclass, context) {
	const match = /^([^(]+)(?:\((.*)\))?$/.exec(pseudoclass);
	if (!match) throw new Error(`Missing pseudo-class after colon in selector pattern "${context}"`);
	const name = match[1];
	const args = match[2];
	return {
		kind: "pseudo",
		name,
		args,
		match(node, selectorContext) {
			return factory(name, selectorContext)(node, args);
		}
	};
}
function isDelimiter(ch) {
	return /[#.:[]/.test(ch);
}
function isQuotationMark(ch) {
	return /["']/.test(ch);
}
function isPseudoElement(ch, buffer) {
	return ch === ":" && buffer === ":";
}
function* splitCompound(pattern) {
	if (pattern === "") return;
	const end = pattern.length;
	let begin = 0;
	let cur = 1;
	let quoted = false;
	while (cur < end) {
		const ch = pattern[cur];
		if (ch === "\\") {
			cur += 2;
			continue;
		}
		if (quoted) {
			if (ch === quoted) quoted = false;
			cur += 1;
			continue;
		}
		if (isQuotationMark(ch)) {
			quoted = ch;
			cur += 1;
			continue;
		}
		const buffer = pattern.slice(begin, cur);
		if (isPseudoElement(ch, buffer)) {
			cur += 1;
			continue;
		}
		if (isDelimiter(ch)) {
			begin = cur;
			yield buffer;
		}
		cur += 1;
	}
	yield pattern.slice(begin, cur);
}
var Compound = class {
	combinator;
	tagName;
	selector;
	conditions;
	constructor(pattern) {
		const match = /^([+>~-]?)((?:\*|[^#.:[]+)?)([\s\S]*)$/.exec(pattern);
		if (!match) throw new Error(`Failed to create selector pattern from "${pattern}"`);
		match.shift();
		this.selector = pattern;
		this.combinator = parseCombinator(match.shift(), pattern);
		this.tagName = match.shift() || "*";
		this.conditions = Array.from(splitCompound(match[0]), (it) => this.createCondition(it));
	}
	match(node, context) {
		return node.is(this.tagName) && this.conditions.every((cur) => cur.match(node, context));
	}
	createCondition(pattern) {
		switch (pattern.at(0)) {
			case ".": return createClassCondition(pattern.slice(1));
			case "#": return createIdCondition(pattern.slice(1));
			case "[": return createAttributeCondition(pattern.slice(1, -1));
			case ":": return createPseudoClassCondition(pattern.slice(1), this.selector);
			default: throw new Error(`Failed to create selector condition for "${pattern}"`);
		}
	}
};
const whitespace$1 = /* @__PURE__ */ new Set([
	" ",
	"	",
	"\n",
	"\r",
	"\f"
]);
const combinators = /* @__PURE__ */ new Set([
	"+",
	">",
	"~"
]);
const escapedCodepoints = /* @__PURE__ */ new Set([
	"9",
	"a",
	"d"
]);
function* splitSelectorElements(selector) {
	const { length } = selector;
	let begin = 0;
	let p = 0;
	let depth = 0;
	let quote = null;
	let prefix = "";
	function skipWhitespace() {
		while (p < length && whitespace$1.has(selector[p])) p++;
	}
	function consumeEscape(ch) {
		if (ch !== "\\") return false;
		p += escapedCodepoints.has(selector[p + 1]) ? 3 : 2;
		return true;
	}
	function consumeLiteral(ch) {
		if (quote) {
			if (ch === quote) quote = null;
			p++;
			return true;
		}
		switch (ch) {
			case "\"":
			case "'":
				quote = ch;
				break;
			case "[":
			case "(":
				depth++;
				break;
			case "]":
			case ")":
				depth = Math.max(0, depth - 1);
				break;
			default: if (depth === 0) return false;
		}
		p++;
		return true;
	}
	while (p < length) {
		const ch = selector[p];
		if (consumeEscape(ch) || consumeLiteral(ch)) continue;
		if (whitespace$1.has(ch)) {
			if (p > begin) {
				yield prefix + selector.slice(begin, p);
				prefix = "";
			}
			skipWhitespace();
			begin = p;
			continue;
		}
		if (combinators.has(ch)) {
			if (p > begin) yield prefix + selector.slice(begin, p);
			prefix = ch;
			p++;
			skipWhitespace();
			begin = p;
			continue;
		}
		p++;
	}
	if (begin < length || prefix) yield prefix + selector.slice(begin);
}
function unescapeCodepoint(value) {
	const replacement = {
		"\\9 ": "	",
		"\\a ": "\n",
		"\\d ": "\r"
	};
	return value.replaceAll(/(\\[9ad] )/g, (_, codepoint) => replacement[codepoint]);
}
function getCompounds(selector) {
	return Array.from(splitSelectorElements(selector), (element) => {
		return new Compound(unescapeCodepoint(element));
	});
}
function* ancestors$1(element) {
	let current = element.parent;
	while (current && !current.isRootElement()) {
		yield current;
		current = current.parent;
	}
}
function* parent(element) {
	const parent2 = element.parent;
	if (parent2 && !parent2.isRootElement()) yield parent2;
}
function* adjacentSibling(element) {
	const sibling = element.previousSibling;
	if (sibling) yield sibling;
}
function* generalSibling(element) {
	const siblings = element.siblings;
	const index = siblings.findIndex((it) => it.isSameNode(element));
	for (let i = 0; i < index; i++) yield siblings[i];
}
function* scope(element) {
	yield element;
}
function candidatesFromCombinator(element, combinator) {
	switch (combinator) {
		case Combinator.DESCENDANT: return ancestors$1(element);
		case Combinator.CHILD: return parent(element);
		case Combinator.ADJACENT_SIBLING: return adjacentSibling(element);
		case Combinator.GENERAL_SIBLING: return generalSibling(element);
		/* istanbul ignore next -- cannot really happen, the selector would be malformed */
		case Combinator.SCOPE: return scope(element);
	}
}
function matchElement(element, compounds, context) {
	const last = compounds.at(-1);
	if (!last.match(element, context)) return false;
	const remainder = compounds.slice(0, -1);
	if (remainder.length === 0) return true;
	const candidates = candidatesFromCombinator(element, last.combinator);
	for (const candidate of candidates) if (matchElement(candidate, remainder, context)) return true;
	return false;
}
var ComplexSelector = class ComplexSelector {
	compounds;
	constructor(compounds) {
		this.compounds = compounds;
	}
	static fromString(selector) {
		return new ComplexSelector(getCompounds(selector));
	}
	static fromCompounds(compounds) {
		return new ComplexSelector(compounds);
	}
	/**
	* Match this selector against a HtmlElement.
	*
	* @param root - Element to match against.
	* @returns Iterator with matched elements.
	*/
	*match(root) {
		const context = { scope: root };
		yield* this.matchInternal(root, 0, context);
	}
	/**
	* Returns `true` if the element matches this selector.
	*/
	matchElement(element) {
		return matchElement(element, this.compounds, { scope: null });
	}
	*matchInternal(root, level, context) {
		if (level >= this.compounds.length) {
			yield root;
			return;
		}
		const pattern = this.compounds[level];
		const matches = ComplexSelector.findCandidates(root, pattern);
		for (const node of matches) {
			if (!pattern.match(node, context)) continue;
			yield* this.matchInternal(node, level + 1, context);
		}
	}
	static findCandidates(root, pattern) {
		switch (pattern.combinator) {
			case Combinator.DESCENDANT: return root.getElementsByTagName(pattern.tagName);
			case Combinator.CHILD: return root.childElements.filter((node) => node.is(pattern.tagName));
			case Combinator.ADJACENT_SIBLING: return this.findAdjacentSibling(root);
			case Combinator.GENERAL_SIBLING: return this.findGeneralSibling(root);
			case Combinator.SCOPE: return [root];
		}
	}
	static findAdjacentSibling(node) {
		let adjacent = false;
		return node.siblings.filter((cur) => {
			if (adjacent) {
				adjacent = false;
				return true;
			}
			if (cur.isSameNode(node)) adjacent = true;
			return false;
		});
	}
	static findGeneralSibling(node) {
		let after = false;
		return node.siblings.filter((cur) => {
			if (after) return true;
			if (cur.isSameNode(node)) after = true;
			return false;
		});
	}
};
const codepoints = {
	"	": "\\9 ",
	"\n": "\\a ",
	"\r": "\\d "
};
function escapeSelectorComponent(text) {
	return text.toString().replaceAll(/([^\w-])/g, (_, ch) => {
		if (Object.hasOwn(codepoints, ch)) return codepoints[ch];
		return `\\${ch}`;
	});
}
function generateIdSelector(id) {
	const escaped = escapeSelectorComponent(id);
	return /^\d/.test(escaped) ? `[id="${escaped}"]` : `#${escaped}`;
}
const cache = /* @__PURE__ */ new Map();
function parseSelector(selector) {
	const cached = cache.get(selector);
	if (cached) return cached;
	const compounds = getCompounds(selector);
	const result = ComplexSelector.fromCompounds(compounds);
	cache.set(selector, result);
	return result;
}
const TEXT_NODE_NAME = "#text";
function isTextNode(node) {
	return node?.nodeType === Node.TEXT_NODE;
}
var TextNode = class extends DOMNode {
	text;
	/**
	* @param text - Text to add. When a `DynamicValue` is used the expression is
	* used as "text".
	* @param location - Source code location of this node.
	*/
	constructor(text, location) {
		super(Node.TEXT_NODE, TEXT_NODE_NAME, location);
		this.text = text;
	}
	/**
	* Get the text from node.
	*/
	get textContent() {
		return this.text.toString();
	}
	/**
	* Flag set to true if the attribute value is static.
	*/
	get isStatic() {
		return !this.isDynamic;
	}
	/**
	* Flag set to true if the attribute value is dynamic.
	*/
	get isDynamic() {
		return this.text instanceof DynamicValue;
	}
};
const CHILD_ELEMENTS = /* @__PURE__ */ Symbol("childElements");
const ROLE = /* @__PURE__ */ Symbol("role");
const TABINDEX = /* @__PURE__ */ Symbol("tabindex");
function isElementNode(node) {
	return node?.nodeType === Node.ELEMENT_NODE;
}
function isInvalidTagName(tagName) {
	return tagName === "" || tagName === "*";
}
function createAdapter(node) {
	return {
		closest(selectors) {
			return node.closest(selectors)?._adapter;
		},
		getAttribute(name) {
			return node.getAttribute(name)?.value;
		},
		hasAttribute(name) {
			return node.hasAttribute(name);
		}
	};
}
var HtmlElement = class HtmlElement extends DOMNode {
	tagName;
	voidElement;
	depth;
	closed;
	attr;
	metaElement;
	annotation;
	_parent;
	_endTagLocation;
	_implicit;
	/** @internal */
	_adapter;
	constructor(details) {
		const { nodeType, tagName, parent = null, closed = Node.CLOSED_END_TAG, meta = null, location } = details;
		super(nodeType, tagName, location);
		if (isInvalidTagName(tagName)) throw new Error(`The tag name provided ("${tagName}") is not a valid name`);
		this.tagName = tagName ?? "#document";
		this._parent = null;
		this.attr = {};
		this.metaElement = meta ?? null;
		this.closed = closed;
		this.voidElement = meta ? Boolean(meta.void) : false;
		this.depth = 0;
		this.annotation = null;
		this._endTagLocation = null;
		this._implicit = false;
		this._adapter = createAdapter(this);
		if (!parent) return;
		parent.append(this);
		let cur = parent;
		while (cur.parent) {
			this.depth++;
			cur = cur.parent;
		}
	}
	/**
	* Manually create a new element. This is primary useful for test-cases. While
	* the API is public it is not meant for general consumption and is not
	* guaranteed to be stable across versions.
	*
	* Use at your own risk. Prefer to use [[Parser]] to parse a string of markup
	* instead.
	*
	* @public
	* @since 8.22.0
	* @param tagName - Element tagname.
	* @param location - Element location.
	* @param details - Additional element details.
	*/
	static createElement(tagName, location, details = {}) {
		const { closed = Node.CLOSED_END_TAG, meta = null, parent = null } = details;
		return new HtmlElement({
			nodeType: Node.ELEMENT_NODE,
			tagName,
			parent,
			closed,
			meta,
			location
		});
	}
	/**
	* @internal
	*/
	static rootNode(location) {
		const root = new HtmlElement({
			nodeType: Node.DOCUMENT_NODE,
			location
		});
		root.setAnnotation("#document");
		return root;
	}
	/**
	* @internal
	*
	* @param namespace - If given it is appended to the tagName.
	*/
	static fromTokens(startToken, endToken, parent, metaTable, namespace = "") {
		const name = startToken.data[2];
		if (!name) throw new Error("tagName cannot be empty");
		const tagName = namespace ? `${namespace}:${name}` : name;
		const meta = metaTable ? metaTable.getMetaFor(tagName) : null;
		const open = startToken.data[1] !== "/";
		const closed = isClosed(endToken, meta);
		const location = sliceLocation(startToken.location, 1);
		return new HtmlElement({
			nodeType: Node.ELEMENT_NODE,
			tagName,
			parent: open ? parent : null,
			closed,
			meta,
			location
		});
	}
	/**
	* Location of the tag name in the start tag, e.g. `div` in `<div>`.
	*
	* Alias of {@link DOMNode.location}.
	*
	* @public
	* @since 11.17.0
	*/
	get startTagLocation() {
		return this.location;
	}
	/**
	* Location of the tag name in the end tag, e.g. `div` in `</div>`.
	*
	* Is `null` if the element has no end tag in the source, e.g. void elements,
	* self-closed elements and elements closed implicitly.
	*
	* @public
	* @since 11.17.0
	*/
	get endTagLocation() {
		return this._endTagLocation;
	}
	/**
	* @internal
	*/
	_setEndTagLocation(location) {
		this._endTagLocation = location;
	}
	/**
	* True for elements opened by the parser without a start tag in the source,
	* their `location` refers to the tag that triggered the implicit open.
	*
	* @internal
	*/
	get implicit() {
		return this._implicit;
	}
	/**
	* @internal
	*/
	_setImplicit(implicit) {
		this._implicit = implicit;
	}
	/**
	* Returns annotated name if set or defaults to `<tagName>`.
	*
	* E.g. `my-annotation` or `<div>`.
	*/
	get annotatedName() {
		if (this.annotation) return this.annotation;
		return `<${this.tagName}>`;
	}
	/**
	* Get list of IDs referenced by `aria-labelledby`.
	*
	* If the attribute is unset or empty this getter returns null.
	* If the attribute is dynamic the original {@link DynamicValue} is returned.
	*
	* @public
	*/
	get ariaLabelledby() {
		const attr = this.getAttribute("aria-labelledby");
		if (!attr?.value) return null;
		if (attr.value instanceof DynamicValue) return attr.value;
		const list = new DOMTokenList(attr.value, attr.valueLocation);
		return list.length > 0 ? Array.from(list) : null;
	}
	/**
	* Similar to childNodes but only elements.
	*/
	get childElements() {
		const cached = this.cacheGet(CHILD_ELEMENTS);
		if (cached !== void 0) return cached;
		return this.cacheSet(CHILD_ELEMENTS, this.childNodes.filter(isElementNode));
	}
	/**
	* Find the first ancestor matching a selector.
	*
	* Implementation of DOM specification of Element.closest(selectors).
	*/
	closest(selectors) {
		let node = this;
		while (node) {
			if (node.matches(selectors)) return node;
			node = node.parent;
		}
		return null;
	}
	/**
	* Generate a DOM selector for this element. The returned selector will be
	* unique inside the current document.
	*/
	generateSelector() {
		if (this.isRootElement()) return null;
		const parts = [];
		let root;
		for (root = this; root.parent; root = root.parent);
		for (let cur = this; cur.parent; cur = cur.parent) {
			if (cur.id) {
				const selector = generateIdSelector(cur.id);
				if (root.querySelectorAll(selector).length === 1) {
					parts.push(selector);
					break;
				}
			}
			const child = cur.parent.childElements;
			const index = child.findIndex((it) => it.unique === cur.unique);
			if (child.filter((it) => it.is(cur.tagName)).length === 1) {
				parts.push(cur.tagName.toLowerCase());
				continue;
			}
			parts.push(`${cur.tagName.toLowerCase()}:nth-child(${String(index + 1)})`);
		}
		return parts.toReversed().join(" > ");
	}
	/**
	* Tests if this element has given tagname.
	*
	* If passing "*" this test will pass if any tagname is set.
	*/
	is(tagName) {
		return tagName === "*" || this.tagName.toLowerCase() === tagName.toLowerCase();
	}
	/**
	* Load new element metadata onto this element.
	*
	* Do note that semantics such as `void` cannot be changed (as the element has
	* already been created). In addition the element will still "be" the same
	* element, i.e. even if loading meta for a `<p>` tag upon a `<div>` tag it
	* will still be a `<div>` as far as the rest of the validator is concerned.
	*
	* In fact only certain properties will be copied onto the element:
	*
	* - content categories (flow, phrasing, etc)
	* - required attributes
	* - attribute allowed values
	* - permitted/required elements
	*
	* Properties *not* loaded:
	*
	* - inherit
	* - deprecated
	* - foreign
	* - void
	* - implicitClosed
	* - optionalEnd
	* - scriptSupporting
	* - deprecatedAttributes
	*
	* Changes to element metadata will only be visible after `element:ready` (and
	* the subsequent `dom:ready` event).
	*/
	loadMeta(meta) {
		this.metaElement ??= {};
		for (const key of MetaCopyableProperty) {
			const value = meta[key];
			if (value !== void 0) setMetaProperty(this.metaElement, key, value);
			else delete this.metaElement[key];
		}
	}
	/**
	* Match this element against given selectors. Returns true if any selector
	* matches.
	*
	* Implementation of DOM specification of Element.matches(selectors).
	*/
	matches(selectorList) {
		return selectorList.split(",").some((it) => {
			return parseSelector(it.trim()).matchElement(this);
		});
	}
	get meta() {
		return this.metaElement;
	}
	get parent() {
		return this._parent;
	}
	/**
	* Get current role for this element (explicit with `role` attribute or mapped
	* with implicit role).
	*
	* @since 8.9.1
	*/
	get role() {
		const cached = this.cacheGet(ROLE);
		if (cached !== void 0) return cached;
		const role = this.getAttribute("role");
		if (role) return this.cacheSet(ROLE, role.value);
		if (this.metaElement) {
			const { aria } = this.metaElement;
			const implicitRole = aria.implicitRole(this._adapter);
			return this.cacheSet(ROLE, implicitRole);
		}
		return this.cacheSet(ROLE, null);
	}
	/**
	* Set annotation for this element.
	*/
	setAnnotation(text) {
		this.annotation = text;
	}
	/**
	* Set attribute. Stores all attributes set even with the same name.
	*
	* @param key - Attribute name
	* @param value - Attribute value. Use `null` if no value is present.
	* @param location - location of full attribute (key, delimiter, quotes and value).
	* @param keyLocation - Location of the attribute name.
	* @param valueLocation - Location of the attribute value (excluding quotation)
	* @param originalAttribute - If attribute is an alias for another attribute
	* (dynamic attributes) set this to the original attribute name.
	*/
	setAttribute(key, value, location, keyLocation, valueLocation, originalAttribute) {
		key = key.toLowerCase();
		const attr = new Attribute(key, value, location, keyLocation, valueLocation, originalAttribute);
		const list = this.attr[key];
		if (list) list.push(attr);
		else this.attr[key] = [attr];
	}
	/**
	* Get parsed tabindex for this element.
	*
	* - If `tabindex` attribute is not present `null` is returned.
	* - If attribute value is omitted or the empty string `null` is returned.
	* - If attribute value cannot be parsed `null` is returned.
	* - If attribute value is dynamic `0` is returned.
	* - Otherwise the parsed value is returned.
	*
	* This property does *NOT* take into account if the element have a default
	* `tabindex` (such as `<input>` have). Instead use the `focusable` metadata
	* property to determine this.
	*
	* @public
	* @since 8.16.0
	*/
	get tabIndex() {
		const cached = this.cacheGet(TABINDEX);
		if (cached !== void 0) return cached;
		const tabindex = this.getAttribute("tabindex");
		if (!tabindex) return this.cacheSet(TABINDEX, null);
		if (tabindex.value === null || tabindex.value === "") return this.cacheSet(TABINDEX, null);
		if (tabindex.value instanceof DynamicValue) return this.cacheSet(TABINDEX, 0);
		const parsed = Math.trunc(Number(tabindex.value));
		if (Number.isNaN(parsed)) return this.cacheSet(TABINDEX, null);
		return this.cacheSet(TABINDEX, parsed);
	}
	/**
	* Read-only property with the type of the text content of this
	* element.
	*
	* @internal
	*/
	get textType() {
		const tagName = this.tagName.toLowerCase();
		if (tagName === "script") return "script";
		if (tagName === "style") return "css";
		return "text";
	}
	/**
	* Get a list of all attributes on this node.
	*/
	get attributes() {
		return Object.values(this.attr).reduce((result, cur) => {
			return result.concat(cur);
		}, []);
	}
	hasAttribute(key) {
		key = key.toLowerCase();
		return Object.hasOwn(this.attr, key);
	}
	getAttribute(key, all = false) {
		key = key.toLowerCase();
		if (Object.hasOwn(this.attr, key)) {
			const matches = this.attr[key];
			return all ? matches : matches[0];
		}
		return all ? [] : null;
	}
	/**
	* Get attribute value.
	*
	* Returns the attribute value if present.
	*
	* - Missing attributes return `null`.
	* - Boolean attributes return `null`.
	* - `DynamicValue` returns attribute expression.
	*
	* @param key - Attribute name
	* @returns Attribute value or null.
	*/
	getAttributeValue(key) {
		const attr = this.getAttribute(key);
		if (attr) return attr.value !== null ? attr.value.toString() : null;
		return null;
	}
	appendText(text, location) {
		if (typeof text !== "string") {
			if ("dynamic" in text) text = new DynamicValue(text.dynamic);
			else text = new DynamicValue(text.expr);
		}
		this.childNodes.push(new TextNode(text, location));
	}
	/**
	* Return a list of all known classes on the element. Dynamic values are
	* ignored.
	*/
	get classList() {
		if (!this.hasAttribute("class")) return new DOMTokenList(null, null);
		return new DOMTokenList(this.getAttribute("class", true).filter((attr) => attr.isStatic).map((attr) => attr.value).join(" "), null);
	}
	/**
	* Get element ID if present.
	*/
	get id() {
		return this.getAttributeValue("id");
	}
	get style() {
		return parseCssDeclaration(this.getAttribute("style")?.value);
	}
	/**
	* Returns the first child element or null if there are no child elements.
	*/
	get firstElementChild() {
		const children = this.childElements;
		return children.length > 0 ? children[0] : null;
	}
	/**
	* Returns the last child element or null if there are no child elements.
	*/
	get lastElementChild() {
		const children = this.childElements;
		return children.length > 0 ? children.at(-1) : null;
	}
	get siblings() {
		return this.parent ? this.parent.childElements : [this];
	}
	get previousSibling() {
		const i = this.siblings.findIndex((node) => node.unique === this.unique);
		return i >= 1 ? this.siblings[i - 1] : null;
	}
	get nextSibling() {
		const i = this.siblings.findIndex((node) => node.unique === this.unique);
		return i <= this.siblings.length - 2 ? this.siblings[i + 1] : null;
	}
	getElementsByTagName(tagName) {
		const matches = [];
		this.collectByTagName(tagName, matches);
		return matches;
	}
	collectByTagName(tagName, matches) {
		for (const node of this.childElements) {
			if (node.is(tagName)) matches.push(node);
			node.collectByTagName(tagName, matches);
		}
	}
	querySelector(selector) {
		const next = this.querySelectorImpl(selector).next();
		if (next.done) return null;
		return next.value;
	}
	querySelectorAll(selector) {
		const it = this.querySelectorImpl(selector);
		const unique = new Set(it);
		return Array.from(unique);
	}
	*querySelectorImpl(selectorList) {
		if (!selectorList) return;
		for (const selectorString of selectorList.split(/(?<!\\),\s*/)) yield* parseSelector(selectorString).match(this);
	}
	/**
	* Evaluates callbackk on all descendants, returning true if any are true.
	*
	* @internal
	*/
	someChildren(callback) {
		return this.childElements.some(visit);
		function visit(node) {
			if (callback(node)) return true;
			return node.childElements.some(visit);
		}
	}
	/**
	* Evaluates callbackk on all descendants, returning true if all are true.
	*
	* @internal
	*/
	everyChildren(callback) {
		return this.childElements.every(visit);
		function visit(node) {
			if (!callback(node)) return false;
			return node.childElements.every(visit);
		}
	}
	/**
	* Visit all nodes from this node and down. Breadth first.
	*
	* The first node for which the callback evaluates to true is returned.
	*
	* @internal
	*/
	find(callback) {
		function visit(node) {
			if (callback(node)) return node;
			for (const child of node.childElements) {
				const match = child.find(callback);
				if (match) return match;
			}
			return null;
		}
		return visit(this);
	}
	append(node) {
		super.append(node);
		this.cacheRemove(CHILD_ELEMENTS);
	}
	insertBefore(node, reference) {
		super.insertBefore(node, reference);
		this.cacheRemove(CHILD_ELEMENTS);
	}
	removeChild(node) {
		return super.removeChild(node);
	}
	/**
	* @internal
	*/
	_setParent(node) {
		const oldParent = this._parent;
		this._parent = node instanceof HtmlElement ? node : null;
		oldParent?.cacheRemove(CHILD_ELEMENTS);
		return oldParent;
	}
};
function isClosed(endToken, meta) {
	let closed = Node.CLOSED_OPEN;
	if (meta?.void) closed = Node.CLOSED_VOID_OMITTED;
	if (endToken.data[0] === "/>") closed = Node.CLOSED_VOID_SELF_CLOSED;
	return closed;
}
function isDOMTree(value) {
	return "root" in value && "readyState" in value;
}
function depthFirst(root, callback) {
	if (isDOMTree(root)) {
		if (root.readyState !== "complete") throw new Error(`Cannot call walk.depthFirst(..) before document is ready`);
		root = root.root;
	}
	function visit(node) {
		for (const child of node.childElements) visit(child);
		if (!node.isRootElement()) callback(node);
	}
	visit(root);
}
const walk = { depthFirst };
var DOMTree = class {
	root;
	active;
	_readyState;
	doctype;
	/**
	* @internal
	*/
	constructor(location) {
		this.root = HtmlElement.rootNode(location);
		this.active = this.root;
		this.doctype = null;
		this._readyState = "loading";
	}
	/**
	* @internal
	*/
	pushActive(node) {
		this.active = node;
	}
	/**
	* @internal
	*/
	popActive() {
		if (this.active.isRootElement()) return;
		this.active = this.active.parent ?? this.root;
	}
	/**
	* @internal
	*/
	getActive() {
		return this.active;
	}
	/**
	* Describes the loading state of the document.
	*
	* When `"loading"` it is still not safe to use functions such as
	* `querySelector` or presence of attributes, child nodes, etc.
	*/
	get readyState() {
		return this._readyState;
	}
	/**
	* Resolve dynamic meta expressions.
	*
	* @internal
	*/
	resolveMeta(table) {
		this._readyState = "complete";
		walk.depthFirst(this, (node) => {
			table.resolve(node);
		});
	}
	getElementsByTagName(tagName) {
		return this.root.getElementsByTagName(tagName);
	}
	querySelector(selector) {
		return this.root.querySelector(selector);
	}
	querySelectorAll(selector) {
		return this.root.querySelectorAll(selector);
	}
};
const allowedKeys = /* @__PURE__ */ new Set(["exclude"]);
var Validator = class {
	/**
	* Test if element is used in a proper context.
	*
	* @param node - Element to test.
	* @param rules - List of rules.
	* @returns `true` if element passes all tests.
	*/
	static validatePermitted(node, rules) {
		if (!rules) return true;
		return rules.some((rule) => {
			return this.validatePermittedRule(node, rule);
		});
	}
	/**
	* Test if an element is used the correct amount of times.
	*
	* For instance, a `<table>` element can only contain a single `<tbody>`
	* child. If multiple `<tbody>` exists this test will fail both nodes.
	* Note that this is called on the parent but will fail the children violating
	* the rule.
	*
	* @param children - Array of children to validate.
	* @param rules - List of rules of the parent element.
	* @returns `true` if the parent element of the children passes the test.
	*/
	static validateOccurrences(children, rules, cb) {
		if (!rules) return true;
		let valid = true;
		for (const rule of rules) {
			if (typeof rule !== "string") return false;
			const [, category, quantifier] = /^(@?.*?)([*?]?)$/.exec(rule);
			const limit = category && quantifier && parseQuantifier(quantifier);
			if (!limit) continue;
			const siblings = children.filter((cur) => this.validatePermittedCategory(cur, rule, true));
			if (siblings.length <= limit) continue;
			for (const child of siblings.slice(limit)) cb(child, category);
			valid = false;
		}
		return valid;
	}
	/**
	* Validate elements order.
	*
	* Given a parent element with children and metadata containing permitted
	* order it will validate each children and ensure each one exists in the
	* specified order.
	*
	* For instance, for a `<table>` element the `<caption>` element must come
	* before a `<thead>` which must come before `<tbody>`.
	*
	* @param children - Array of children to validate.
	*/
	static validateOrder(children, rules, cb) {
		if (!rules) return true;
		let i = 0;
		let prev = null;
		for (const node of children) {
			const old = i;
			while (rules[i] && !this.validatePermittedCategory(node, rules[i], true)) i++;
			if (i >= rules.length) {
				if (rules.some((cur) => this.validatePermittedCategory(node, cur, true))) {
					cb(node, prev);
					return false;
				}
				i = old;
			}
			prev = node;
		}
		return true;
	}
	/**
	* Validate element ancestors.
	*
	* Check if an element has the required set of elements. At least one of the
	* selectors must match.
	*/
	static validateAncestors(node, rules) {
		if (!rules || rules.length === 0) return true;
		return rules.some((rule) => node.closest(rule));
	}
	/**
	* Validate element required content.
	*
	* Check if an element has the required set of elements. At least one of the
	* selectors must match.
	*
	* Returns `[]` when valid or a list of required but missing tagnames or
	* categories.
	*/
	static validateRequiredContent(node, rules) {
		if (!rules || rules.length === 0) return [];
		return rules.filter((tagName) => {
			return !node.childElements.some((child) => this.validatePermittedCategory(child, tagName, false));
		});
	}
	/**
	* Test if an attribute has an allowed value and/or format.
	*
	* @param attr - Attribute to test.
	* @param rules - Element attribute metadta.
	* @returns `true` if attribute passes all tests.
	*/
	static validateAttribute(attr, rules) {
		const rule = rules[attr.key];
		if (!rule) return true;
		const value = attr.value;
		if (value instanceof DynamicValue) return true;
		const empty = value === null || value === "";
		if (rule.boolean) return empty || value === attr.key;
		if (rule.omit && empty) return true;
		if (rule.list) return new DOMTokenList(value, attr.valueLocation).every((token) => {
			return this.validateAttributeValue(token, rule);
		});
		return this.validateAttributeValue(value, rule);
	}
	static validateAttributeValue(value, rule) {
		if (!rule.enum) return true;
		if (value === null) return false;
		const caseInsensitiveValue = value.toLowerCase();
		return rule.enum.some((entry) => {
			if (typeof entry === "string") return caseInsensitiveValue === entry;
			if (entry instanceof RegExp) return entry.test(value);
			if (entry.pattern instanceof RegExp) return entry.pattern.test(value);
			throw new TypeError("RegExp was not precompiled when it should have been");
		});
	}
	static validatePermittedRule(node, rule, isExclude = false) {
		if (typeof rule === "string") return this.validatePermittedCategory(node, rule, !isExclude);
		if (Array.isArray(rule)) return rule.every((inner) => {
			return this.validatePermittedRule(node, inner, isExclude);
		});
		validateKeys(rule);
		if (rule.exclude) {
			if (Array.isArray(rule.exclude)) return rule.exclude.every((inner) => {
				return !this.validatePermittedRule(node, inner, true);
			});
			return !this.validatePermittedRule(node, rule.exclude, true);
		}
		return true;
	}
	/**
	* Validate node against a content category.
	*
	* When matching parent nodes against permitted parents use the superset
	* parameter to also match for `@flow`. E.g. if a node expects a `@phrasing`
	* parent it should also allow `@flow` parent since `@phrasing` is a subset of
	* `@flow`.
	*
	* @param node - The node to test against
	* @param category - Name of category with `@` prefix or tag name.
	* @param defaultMatch - The default return value when node categories is not known.
	*/
	static validatePermittedCategory(node, category, defaultMatch) {
		const [, rawCategory] = /^(@?.*?)[*?]?$/.exec(category);
		if (!rawCategory.startsWith("@")) return node.matches(rawCategory);
		if (!node.meta) return defaultMatch;
		switch (rawCategory) {
			case "@meta": return node.meta.metadata;
			case "@flow": return node.meta.flow;
			case "@sectioning": return node.meta.sectioning;
			case "@heading": return node.meta.heading;
			case "@phrasing": return node.meta.phrasing;
			case "@embedded": return node.meta.embedded;
			case "@interactive": return node.meta.interactive;
			case "@script": return Boolean(node.meta.scriptSupporting);
			case "@form": return Boolean(node.meta.form);
			default: throw new Error(`Invalid content category "${category}"`);
		}
	}
};
function validateKeys(rule) {
	for (const key of Object.keys(rule)) {
		if (allowedKeys.has(key)) continue;
		const str = JSON.stringify(rule);
		throw new Error(`Permitted rule "${str}" contains unknown property "${key}"`);
	}
}
function parseQuantifier(quantifier) {
	switch (quantifier) {
		case "?": return 1;
		case "*": return null;
		// istanbul ignore next
		default: throw new Error(`Invalid quantifier "${quantifier}" used`);
	}
}
var Severity = /* @__PURE__ */ ((Severity2) => {
	Severity2[Severity2["DISABLED"] = 0] = "DISABLED";
	Severity2[Severity2["WARN"] = 1] = "WARN";
	Severity2[Severity2["ERROR"] = 2] = "ERROR";
	return Severity2;
})(Severity || {});
function parseSeverity(value) {
	switch (value) {
		case 0:
		case "off": return 0;
		case 1:
		case "warn": return 1;
		case 2:
		case "error": return 2;
		default: throw new Error(`Invalid severity "${String(value)}"`);
	}
}
const cacheKey = /* @__PURE__ */ Symbol("aria-naming");
const defaultValue = "allowed";
const prohibitedRoles = /* @__PURE__ */ new Set([
	"caption",
	"code",
	"deletion",
	"emphasis",
	"generic",
	"insertion",
	"paragraph",
	"presentation",
	"strong",
	"subscript",
	"superscript"
]);
function byRole(role) {
	return prohibitedRoles.has(role) ? "prohibited" : "allowed";
}
function byMeta(element, meta) {
	return meta.aria.naming(element._adapter);
}
function ariaNaming(element) {
	const cached = element.cacheGet(cacheKey);
	if (cached) return cached;
	const role = element.getAttribute("role")?.value;
	if (role) {
		if (role instanceof DynamicValue) return element.cacheSet(cacheKey, defaultValue);
		return element.cacheSet(cacheKey, byRole(role));
	}
	const meta = element.meta;
	if (!meta) return element.cacheSet(cacheKey, defaultValue);
	return element.cacheSet(cacheKey, byMeta(element, meta));
}
const INPUT_DISABLED_CACHE = Symbol(isInputDisabled.name);
function isInputDisabled(node, details) {
	const cached = node.cacheGet(INPUT_DISABLED_CACHE);
	if (cached) return details ? cached : cached.byFieldset || cached.bySelf;
	const result = node.cacheSet(INPUT_DISABLED_CACHE, isInputDisabledImpl(node));
	return details ? result : result.byFieldset || result.bySelf;
}
function isInputDisabledImpl(node) {
	const hasDisabledAttr = (node2) => {
		const disabled = node2.getAttribute("disabled");
		return Boolean(disabled?.isStatic);
	};
	const hasDisabledFieldset = (node2) => {
		const disabled = node2.closest("fieldset[disabled]")?.getAttribute("disabled");
		return Boolean(disabled?.isStatic);
	};
	return {
		byFieldset: hasDisabledFieldset(node),
		bySelf: hasDisabledAttr(node)
	};
}
const patternCache = /* @__PURE__ */ new Map();
function compileStringPattern(pattern) {
	const regexp = pattern.replaceAll(/\*+/g, ".+");
	return new RegExp(`^${regexp}$`);
}
function compileRegExpPattern(pattern) {
	return new RegExp(`^${pattern}$`);
}
function compilePattern(pattern) {
	const cached = patternCache.get(pattern);
	if (cached) return cached;
	const match = /^\/(.*)\/$/.exec(pattern);
	const regexp = match ? compileRegExpPattern(match[1]) : compileStringPattern(pattern);
	patternCache.set(pattern, regexp);
	return regexp;
}
function keywordPatternMatcher(list, keyword) {
	for (const pattern of list) if (compilePattern(pattern).test(keyword)) return true;
	return false;
}
function isKeywordIgnored(options, keyword, matcher = (list, it) => list.includes(it)) {
	const { include, exclude } = options;
	if (include && !matcher(include, keyword)) return true;
	if (exclude && matcher(exclude, keyword)) return true;
	return false;
}
function isPatternAttribute(attrName, dynamicAttributes) {
	return dynamicAttributes.some((entry) => entry.regexp.test(attrName));
}
const ARIA_HIDDEN_CACHE = Symbol(isAriaHidden.name);
const HTML_HIDDEN_CACHE = Symbol(isHTMLHidden.name);
const INERT_CACHE = Symbol(isInert.name);
const ROLE_PRESENTATION_CACHE = Symbol(isPresentation.name);
const STYLE_HIDDEN_CACHE = Symbol(isStyleHidden.name);
function inAccessibilityTree(node) {
	if (isAriaHidden(node)) return false;
	if (isPresentation(node)) return false;
	if (isHTMLHidden(node)) return false;
	if (isInert(node)) return false;
	if (isStyleHidden(node)) return false;
	return true;
}
function isAriaHiddenImpl(node) {
	const getAriaHiddenAttr = (node2) => {
		return node2.getAttribute("aria-hidden")?.value === "true";
	};
	return {
		byParent: node.parent ? isAriaHidden(node.parent) : false,
		bySelf: getAriaHiddenAttr(node)
	};
}
function isAriaHidden(node, details) {
	const cached = node.cacheGet(ARIA_HIDDEN_CACHE);
	if (cached) return details ? cached : cached.byParent || cached.bySelf;
	const result = node.cacheSet(ARIA_HIDDEN_CACHE, isAriaHiddenImpl(node));
	return details ? result : result.byParent || result.bySelf;
}
function isHTMLHiddenImpl(node) {
	const getHiddenAttr = (node2) => {
		const hidden = node2.getAttribute("hidden");
		return Boolean(hidden?.isStatic);
	};
	return {
		byParent: node.parent ? isHTMLHidden(node.parent) : false,
		bySelf: getHiddenAttr(node)
	};
}
function isHTMLHidden(node, details) {
	const cached = node.cacheGet(HTML_HIDDEN_CACHE);
	if (cached) return details ? cached : cached.byParent || cached.bySelf;
	const result = node.cacheSet(HTML_HIDDEN_CACHE, isHTMLHiddenImpl(node));
	return details ? result : result.byParent || result.bySelf;
}
function isInertImpl(node) {
	const getInertAttr = (node2) => {
		const inert = node2.getAttribute("inert");
		return Boolean(inert?.isStatic);
	};
	return {
		byParent: node.parent ? isInert(node.parent) : false,
		bySelf: getInertAttr(node)
	};
}
function isInert(node, details) {
	const cached = node.cacheGet(INERT_CACHE);
	if (cached) return details ? cached : cached.byParent || cached.bySelf;
	const result = node.cacheSet(INERT_CACHE, isInertImpl(node));
	return details ? result : result.byParent || result.bySelf;
}
function isStyleHiddenImpl(node) {
	const getStyleAttr = (node2) => {
		const { display, visibility } = parseCssDeclaration(node2.getAttribute("style")?.value);
		return display === "none" || visibility === "hidden";
	};
	const byParent = node.parent ? isStyleHidden(node.parent) : false;
	const bySelf = getStyleAttr(node);
	return byParent || bySelf;
}
function isStyleHidden(node) {
	const cached = node.cacheGet(STYLE_HIDDEN_CACHE);
	if (cached) return cached;
	return node.cacheSet(STYLE_HIDDEN_CACHE, isStyleHiddenImpl(node));
}
function isPresentation(node) {
	if (node.cacheExists(ROLE_PRESENTATION_CACHE)) return Boolean(node.cacheGet(ROLE_PRESENTATION_CACHE));
	if (node.meta?.interactive) return node.cacheSet(ROLE_PRESENTATION_CACHE, false);
	if (node.getAttribute("tabindex")) return node.cacheSet(ROLE_PRESENTATION_CACHE, false);
	const role = node.getAttribute("role");
	if (role && (role.value === "presentation" || role.value === "none")) return node.cacheSet(ROLE_PRESENTATION_CACHE, true);
	return node.cacheSet(ROLE_PRESENTATION_CACHE, false);
}
const cachePrefix = classifyNodeText.name;
const HTML_CACHE_KEY = /* @__PURE__ */ Symbol(`${cachePrefix}|html`);
const A11Y_CACHE_KEY = /* @__PURE__ */ Symbol(`${cachePrefix}|a11y`);
const IGNORE_HIDDEN_ROOT_HTML_CACHE_KEY = /* @__PURE__ */ Symbol(`${cachePrefix}|html|ignore-hidden-root`);
const IGNORE_HIDDEN_ROOT_A11Y_CACHE_KEY = /* @__PURE__ */ Symbol(`${cachePrefix}|a11y|ignore-hidden-root`);
var TextClassification = /* @__PURE__ */ ((TextClassification2) => {
	TextClassification2[TextClassification2["EMPTY_TEXT"] = 0] = "EMPTY_TEXT";
	TextClassification2[TextClassification2["DYNAMIC_TEXT"] = 1] = "DYNAMIC_TEXT";
	TextClassification2[TextClassification2["STATIC_TEXT"] = 2] = "STATIC_TEXT";
	return TextClassification2;
})(TextClassification || {});
function getCachekey(options) {
	const { accessible = false, ignoreHiddenRoot = false } = options;
	if (accessible && ignoreHiddenRoot) return IGNORE_HIDDEN_ROOT_A11Y_CACHE_KEY;
	if (ignoreHiddenRoot) return IGNORE_HIDDEN_ROOT_HTML_CACHE_KEY;
	if (accessible) return A11Y_CACHE_KEY;
	return HTML_CACHE_KEY;
}
function isSpecialEmpty(node) {
	return node.is("select") || node.is("textarea");
}
function classifyNodeText(node, options = {}) {
	const { accessible = false, ignoreHiddenRoot = false } = options;
	const cacheKey = getCachekey(options);
	if (node.cacheExists(cacheKey)) return node.cacheGet(cacheKey);
	if (!ignoreHiddenRoot && isHTMLHidden(node)) return node.cacheSet(cacheKey, 0);
	if (!ignoreHiddenRoot && accessible && isAriaHidden(node)) return node.cacheSet(cacheKey, 0);
	if (isSpecialEmpty(node)) return node.cacheSet(cacheKey, 0);
	const text = findTextNodes(node, { ...options });
	if (text.some((cur) => cur.isDynamic)) return node.cacheSet(cacheKey, 1);
	if (text.some((cur) => /\S/.exec(cur.textContent) !== null)) return node.cacheSet(cacheKey, 2);
	return node.cacheSet(cacheKey, 0);
}
function findTextNodes(node, options) {
	const { accessible = false } = options;
	const text = [];
	for (const child of node.childNodes) if (isTextNode(child)) text.push(child);
	else if (isElementNode(child)) {
		if (isHTMLHidden(child, true).bySelf) continue;
		if (accessible && isAriaHidden(child, true).bySelf) continue;
		text.push(...findTextNodes(child, options));
	}
	return text;
}
function hasAltText(image) {
	const alt = image.getAttribute("alt");
	if (!alt) return false;
	if (alt.value === null) return false;
	return alt.isDynamic || alt.value.toString() !== "";
}
function hasAriaLabel(node) {
	const label = node.getAttribute("aria-label");
	if (!label) return false;
	if (label.value === null) return false;
	return label.isDynamic || label.value.toString() !== "";
}
function partition(values, predicate) {
	return values.reduce((accumulator, value, index) => {
		accumulator[predicate(value, index, values) ? 0 : 1].push(value);
		return accumulator;
	}, [[], []]);
}
function escape$1(value) {
	return JSON.stringify(value);
}
function format(value, quote = false) {
	if (value === null || value === void 0) return "null";
	if (typeof value === "number") return value.toString();
	if (typeof value === "string") return quote ? escape$1(value) : value;
	if (Array.isArray(value)) return `[ ${value.map((it) => format(it, true)).join(", ")} ]`;
	if (typeof value === "object") return `{ ${Object.entries(value).map(([key, nested]) => `${key}: ${format(nested, true)}`).join(", ")} }`;
	return String(value);
}
function interpolate(text, data) {
	return text.replaceAll(/\{\{\s*([^\s{}]+)\s*\}\}/g, (match, key) => {
		return data[key] !== void 0 ? format(data[key]) : match;
	});
}
const ajv$1 = (() => {
	const ajv2 = new import_ajv.default({
		strict: true,
		strictTuples: true,
		strictTypes: true
	});
	ajv2.addMetaSchema(ajvSchemaDraft);
	ajv2.addKeyword(ajvRegexpKeyword);
	return ajv2;
})();
function getSchemaValidator(ruleId, properties) {
	const $id = `rule/${ruleId}`;
	const cached = ajv$1.getSchema($id);
	if (cached) return cached;
	const schema = {
		$id,
		type: "object",
		additionalProperties: false,
		properties
	};
	return ajv$1.compile(schema);
}
function isErrorDescriptor(value) {
	return Boolean(value[0] && value[0]["message"]);
}
function unpackErrorDescriptor(value) {
	if (isErrorDescriptor(value)) return value[0];
	const [node, message, location, context] = value;
	return {
		node,
		message,
		location,
		context
	};
}
var Rule = class {
	reporter;
	parser;
	meta;
	enabled;
	blockers;
	severity;
	event;
	tracker;
	/**
	* Rule name. Defaults to filename without extension but can be overwritten by
	* subclasses.
	*/
	name;
	/**
	* Rule options.
	*/
	options;
	constructor(options) {
		this.reporter = null;
		this.parser = null;
		this.meta = null;
		this.event = null;
		this.options = options;
		this.enabled = true;
		this.blockers = [];
		this.severity = Severity.DISABLED;
		this.name = "";
		this.tracker = null;
	}
	getSeverity() {
		return this.severity;
	}
	setServerity(severity) {
		this.severity = severity;
	}
	/**
	* Block this rule from generating errors. Pass in an id generated by
	* `createBlocker`. Can be unblocked by {@link Rule.unblock}.
	*
	* A blocked rule is similar to disabling it but it will still receive parser
	* events. A list of all blockers is passed to the `rule:error` event.
	*
	* @internal
	*/
	block(id) {
		this.blockers.push(id);
	}
	/**
	* Unblock a rule previously blocked by {@link Rule.block}.
	*
	* @internal
	*/
	unblock(id) {
		this.blockers = this.blockers.filter((it) => it !== id);
	}
	setEnabled(enabled) {
		this.enabled = enabled;
	}
	/**
	* Returns `true` if rule is deprecated.
	*
	* Overridden by subclasses.
	*/
	get deprecated() {
		return false;
	}
	/**
	* Test if rule is enabled.
	*
	* To be considered enabled the enabled flag must be true and the severity at
	* least warning.
	*
	* @internal
	*/
	isEnabled(node) {
		return this.enabled && this.severity >= Severity.WARN && (!node || node.ruleEnabled(this.name));
	}
	/**
	* Test if rule is enabled.
	*
	* To be considered enabled the enabled flag must be true and the severity at
	* least warning.
	*
	* @internal
	*/
	isBlocked(node) {
		if (this.blockers.length > 0) return true;
		if (node && node.ruleBlockers(this.name).length > 0) return true;
		return false;
	}
	/**
	* Get a list of all blockers currently active this rule.
	*
	* @internal
	*/
	getBlockers(node) {
		return [...this.blockers, ...node ? node.ruleBlockers(this.name) : []];
	}
	/**
	* Check if keyword is being ignored by the current rule configuration.
	*
	* This method requires the [[RuleOption]] type to include two properties:
	*
	* - include: string[] | null
	* - exclude: string[] | null
	*
	* This methods checks if the given keyword is included by "include" but not
	* excluded by "exclude". If any property is unset it is skipped by the
	* condition. Usually the user would use either one but not both but there is
	* no limitation to use both but the keyword must satisfy both conditions. If
	* either condition fails `true` is returned.
	*
	* For instance, given `{ include: ["foo"] }` the keyword `"foo"` would match
	* but not `"bar"`.
	*
	* Similarly, given `{ exclude: ["foo"] }` the keyword `"bar"` would match but
	* not `"foo"`.
	*
	* @param keyword - Keyword to match against `include` and `exclude` options.
	* @param matcher - Optional function to compare items with.
	* @returns `true` if keyword is not present in `include` or is present in
	* `exclude`.
	*/
	isKeywordIgnored(keyword, matcher = (list, it) => list.includes(it)) {
		return isKeywordIgnored(this.options, keyword, matcher);
	}
	/**
	* Get [[MetaElement]] for the given tag. If no specific metadata is present
	* the global metadata is returned or null if no global is present.
	*
	* @public
	* @returns A shallow copy of metadata.
	*/
	getMetaFor(tagName) {
		return this.meta.getMetaFor(tagName);
	}
	/**
	* Find all tags which has enabled given property.
	*/
	getTagsWithProperty(propName) {
		return this.meta.getTagsWithProperty(propName);
	}
	/**
	* Find tag matching tagName or inheriting from it.
	*/
	getTagsDerivedFrom(tagName) {
		return this.meta.getTagsDerivedFrom(tagName);
	}
	/**
	* JSON schema for rule options.
	*
	* Rules should override this to return an object with JSON schema to validate
	* rule options. If `null` or `undefined` is returned no validation is
	* performed.
	*/
	static schema() {
		return null;
	}
	/**
	* Whether this rule supports autofixing or not.
	*
	* Rules must override this to `true` before supplying the `fix` callback when reporting errors.
	*/
	static fixable = false;
	report(...args) {
		const { node, message, location, context, related, fix, suggestions } = unpackErrorDescriptor(args);
		const ctor = this.constructor;
		if (fix && !ctor.fixable) throw new Error(`Rule "${this.name}" reported a fix but is not marked as fixable. Set 'static fixable = true' on the rule class.`);
		const enabled = this.isEnabled(node);
		const blocked = this.isBlocked(node);
		const where = this.findLocation({
			node,
			location,
			event: this.event
		});
		this.parser.trigger("rule:error", {
			location: where,
			ruleId: this.name,
			enabled,
			blockers: this.getBlockers(node)
		});
		if (!enabled || blocked) return;
		const interpolated = interpolate(message, context ?? {});
		this.reporter.add({
			rule: this,
			message: interpolated,
			severity: this.severity,
			node,
			location: where,
			related,
			fix,
			suggestions,
			context
		});
	}
	findLocation(src) {
		if (src.location) return src.location;
		if (src.event?.location) return src.event.location;
		if (src.node?.location) return src.node.location;
		return {
			line: 1,
			column: 1,
			offset: 0,
			size: 1
		};
	}
	on(event, ...args) {
		const callback = args.pop();
		const filter = args.pop() ?? (() => true);
		return this.parser.on(event, (_event, data) => {
			if (!this.isEnabled() || !filter(data)) return;
			this.event = data;
			const { tracker } = this;
			if (tracker) {
				const start = performance.now();
				callback(data);
				const end = performance.now();
				tracker.trackRule(this.name, end - start);
			} else callback(data);
		});
	}
	/**
	* Called by [[Engine]] when initializing the rule.
	*
	* Do not override this, use the `setup` callback instead.
	*
	* @internal
	*/
	init(parser, reporter, severity, meta) {
		this.parser = parser;
		this.reporter = reporter;
		this.severity = severity;
		this.meta = meta;
	}
	/**
	* Set (or clear) the performance tracker.
	*
	* @internal
	*/
	setTracker(tracker) {
		this.tracker = tracker;
	}
	/**
	* Validate rule options against schema. Throws error if object does not validate.
	*
	* For rules without schema this function does nothing.
	*
	* @throws {@link SchemaValidationError}
	* Thrown when provided options does not validate against rule schema.
	*
	* @param cls - Rule class (constructor)
	* @param ruleId - Rule identifier
	* @param jsonPath - JSON path from which [[options]] can be found in [[config]]
	* @param options - User configured options to be validated
	* @param filename - Filename from which options originated
	* @param config - Configuration from which options originated
	*
	* @internal
	*/
	static validateOptions(cls, ruleId, jsonPath, options, filename, config) {
		if (!cls) return;
		const schema = cls.schema();
		if (!schema) return;
		const isValid = getSchemaValidator(ruleId, schema);
		if (isValid(options)) return;
		throw new SchemaValidationError(filename, `Rule configuration error`, config, schema, (isValid.errors ?? []).map((error) => {
			error.instancePath = `${jsonPath}${error.instancePath}`;
			return error;
		}));
	}
	/**
	* Rule documentation callback.
	*
	* Called when requesting additional documentation for a rule. Some rules
	* provide additional context to provide context-aware suggestions.
	*
	* @public
	* @virtual
	* @param context - Error context given by a reported error.
	* @returns Rule documentation and URL with additional details or `null` if no
	* additional documentation is available.
	*/
	documentation(_context) {
		return null;
	}
};
const defaults$E = {
	allowExternal: true,
	allowRelative: true,
	allowAbsolute: true,
	allowBase: true
};
const mapping = {
	a: "href",
	img: "src",
	link: "href",
	script: "src"
};
const description = {
	["external"]: "External links are not allowed by current configuration.",
	["relative-base"]: "Links relative to <base> are not allowed by current configuration.",
	["relative-path"]: "Relative links are not allowed by current configuration.",
	["absolute"]: "Absolute links are not allowed by current configuration.",
	["anchor"]: null
};
function parseAllow(value) {
	if (typeof value === "boolean") return value;
	return {
		include: value.include ? value.include.map((it) => new RegExp(it)) : null,
		exclude: value.exclude ? value.exclude.map((it) => new RegExp(it)) : null
	};
}
function matchList(value, list) {
	if (list.include?.every((it) => !it.test(value))) return false;
	if (list.exclude?.some((it) => it.test(value))) return false;
	return true;
}
var AllowedLinks = class extends Rule {
	allowExternal;
	allowRelative;
	allowAbsolute;
	constructor(options) {
		super({
			...defaults$E,
			...options
		});
		this.allowExternal = parseAllow(this.options.allowExternal);
		this.allowRelative = parseAllow(this.options.allowRelative);
		this.allowAbsolute = parseAllow(this.options.allowAbsolute);
	}
	static schema() {
		const booleanOrObject = { anyOf: [{ type: "boolean" }, {
			type: "object",
			properties: {
				include: {
					type: "array",
					items: { type: "string" }
				},
				exclude: {
					type: "array",
					items: { type: "string" }
				}
			}
		}] };
		return {
			allowExternal: { ...booleanOrObject },
			allowRelative: { ...booleanOrObject },
			allowAbsolute: { ...booleanOrObject },
			allowBase: { type: "boolean" }
		};
	}
	documentation(context) {
		return {
			description: description[context] ?? "This link type is not allowed by current configuration",
			url: "https://html-validate.org/rules/allowed-links.html"
		};
	}
	setup() {
		this.on("attr", (event) => {
			if (!event.value || !this.isRelevant(event)) return;
			const link = event.value.toString();
			const style = this.getStyle(link);
			switch (style) {
				case "anchor": break;
				case "absolute":
					this.handleAbsolute(link, event, style);
					break;
				case "external":
					this.handleExternal(link, event, style);
					break;
				case "relative-base":
					this.handleRelativeBase(link, event, style);
					break;
				case "relative-path": this.handleRelativePath(link, event, style);
			}
		});
	}
	isRelevant(event) {
		const { target, key, value } = event;
		if (value instanceof DynamicValue) return false;
		const attr = mapping[target.tagName];
		return Boolean(attr && attr === key);
	}
	getStyle(value) {
		if (/^(?:[a-z]+:)?\/\//.test(value)) return "external";
		switch (value.at(0)) {
			case "/": return "absolute";
			case ".": return "relative-path";
			case "#": return "anchor";
			default: return "relative-base";
		}
	}
	handleAbsolute(target, event, style) {
		const { allowAbsolute } = this;
		if (allowAbsolute === true) return;
		if (allowAbsolute === false) this.report({
			node: event.target,
			message: "Link destination must not be absolute url",
			location: event.valueLocation,
			context: style
		});
		else if (!matchList(target, allowAbsolute)) this.report({
			node: event.target,
			message: "Absolute link to this destination is not allowed by current configuration",
			location: event.valueLocation,
			context: style
		});
	}
	handleExternal(target, event, style) {
		const { allowExternal } = this;
		if (allowExternal === true) return;
		if (allowExternal === false) this.report({
			node: event.target,
			message: "Link destination must not be external url",
			location: event.valueLocation,
			context: style
		});
		else if (!matchList(target, allowExternal)) this.report({
			node: event.target,
			message: "External link to this destination is not allowed by current configuration",
			location: event.valueLocation,
			context: style
		});
	}
	handleRelativePath(target, event, style) {
		const { allowRelative } = this;
		if (allowRelative === true) return false;
		if (allowRelative === false) {
			this.report({
				node: event.target,
				message: "Link destination must not be relative url",
				location: event.valueLocation,
				context: style
			});
			return true;
		}
		if (!matchList(target, allowRelative)) {
			this.report({
				node: event.target,
				message: "Relative link to this destination is not allowed by current configuration",
				location: event.valueLocation,
				context: style
			});
			return true;
		}
		return false;
	}
	handleRelativeBase(target, event, style) {
		const { allowBase } = this.options;
		if (this.handleRelativePath(target, event, style)) return;
		if (!allowBase) this.report({
			node: event.target,
			message: "Relative links must be relative to current folder",
			location: event.valueLocation,
			context: style
		});
	}
};
const defaults$D = { accessible: true };
function findByTarget(target, siblings) {
	return siblings.filter((it) => it.getAttributeValue("href") === target);
}
function getAltText(node) {
	return node.getAttributeValue("alt");
}
function getDescription$1(context) {
	switch (context) {
		case "missing-alt": return [
			"The `alt` attribute must be set (and not empty) when the `href` attribute is present on an `<area>` element.",
			"",
			"The attribute is used to provide an alternative text description for the area of the image map.",
			"The text should describe the purpose of area and the resource referenced by the `href` attribute.",
			"",
			"Either add the `alt` attribute or remove the `href` attribute."
		];
		case "missing-href": return [
			"The `alt` attribute must not be set when the `href` attribute is missing on an `<area>` element.",
			"",
			"Either add the `href` attribute or remove the `alt` attribute."
		];
	}
}
var AreaAlt = class extends Rule {
	constructor(options) {
		super({
			...defaults$D,
			...options
		});
	}
	static schema() {
		return { accessible: { type: "boolean" } };
	}
	documentation(context) {
		return {
			description: getDescription$1(context).join("\n"),
			url: "https://html-validate.org/rules/area-alt.html"
		};
	}
	setup() {
		this.on("element:ready", this.isRelevant, (event) => {
			const { target } = event;
			const siblings = target.querySelectorAll("area");
			for (const child of siblings) this.validateArea(child, siblings);
		});
	}
	validateArea(area, siblings) {
		const { accessible } = this.options;
		const href = area.getAttribute("href");
		const alt = area.getAttribute("alt");
		if (href) {
			if (isDynamicAttribute(alt)) return;
			const target = area.getAttributeValue("href");
			if (!(accessible ? [getAltText(area)] : findByTarget(target, siblings).map(getAltText)).some(Boolean)) this.report({
				node: area,
				message: `"alt" attribute must be set and non-empty when the "href" attribute is present`,
				location: alt ? alt.keyLocation : href.keyLocation,
				context: "missing-alt"
			});
		} else if (alt) this.report({
			node: area,
			message: `"alt" attribute cannot be used unless the "href" attribute is present`,
			location: alt.keyLocation,
			context: "missing-href"
		});
	}
	isRelevant(event) {
		const { target } = event;
		return target.is("map");
	}
};
var AriaHiddenBody = class extends Rule {
	documentation() {
		return {
			description: "`aria-hidden` must not be used on the `<body>` element as it makes the page inaccessible to assistive technology such as screenreaders",
			url: "https://html-validate.org/rules/aria-hidden-body.html"
		};
	}
	setup() {
		this.on("tag:ready", this.isRelevant, (event) => {
			const { target } = event;
			const attr = target.getAttribute("aria-hidden");
			if (!attr?.valueMatches("true", true)) return;
			this.report({
				node: target,
				message: "aria-hidden must not be used on <body>",
				location: attr.keyLocation
			});
		});
	}
	isRelevant(event) {
		return event.target.is("body");
	}
};
const defaults$C = {
	allowAnyNamable: false,
	elements: {
		include: null,
		exclude: null
	}
};
const allowlist = /* @__PURE__ */ new Set([
	"article",
	"aside",
	"footer",
	"form",
	"header",
	"main",
	"nav",
	"search",
	"section",
	"area",
	"dialog",
	"fieldset",
	"figure",
	"iframe",
	"img",
	"summary",
	"table",
	"ul",
	"ol",
	"td",
	"th"
]);
function isValidUsage(target, meta) {
	if (meta.attributes["aria-label"]) return true;
	if (allowlist.has(target.tagName)) return true;
	if (target.hasAttribute("role")) return true;
	if (target.hasAttribute("tabindex")) return true;
	if (Boolean(meta.interactive) || Boolean(meta.labelable)) return true;
	return false;
}
var AriaLabelMisuse = class extends Rule {
	constructor(options) {
		super({
			...defaults$C,
			...options
		});
	}
	static schema() {
		return {
			allowAnyNamable: { type: "boolean" },
			elements: {
				type: "object",
				properties: {
					include: { anyOf: [{
						type: "array",
						items: { type: "string" }
					}, { type: "null" }] },
					exclude: { anyOf: [{
						type: "array",
						items: { type: "string" }
					}, { type: "null" }] }
				},
				additionalProperties: false
			}
		};
	}
	documentation(context) {
		const lines = [
			"Interactive elements",
			"Labelable elements",
			"Landmark elements",
			"Elements with roles inheriting from widget",
			"`<area>`",
			"`<dialog>`",
			"`<form>` and `<fieldset>`",
			"`<iframe>`",
			"`<img>` and `<figure>`",
			"`<summary>`",
			"`<table>`, `<td>` and `<th>`"
		].map((it) => `- ${it}`);
		const url = "https://html-validate.org/rules/aria-label-misuse.html";
		if (context.allowsNaming) return {
			description: [
				`\`${context.attr}\` is strictly allowed but is not recommended to be used on this element.`,
				`\`${context.attr}\` can only be used on:`,
				"",
				...lines
			].join("\n"),
			url
		};
		return {
			description: [
				`\`${context.attr}\` can only be used on:`,
				"",
				...lines
			].join("\n"),
			url
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const { document } = event;
			for (const target of document.querySelectorAll("[aria-label], [aria-labelledby]")) {
				const ariaLabel = target.getAttribute("aria-label");
				if (ariaLabel) this.validateElement(target, ariaLabel, "aria-label");
				const ariaLabelledby = target.getAttribute("aria-labelledby");
				if (ariaLabelledby) this.validateElement(target, ariaLabelledby, "aria-labelledby");
			}
		});
	}
	validateElement(target, attr, key) {
		if (!attr.value || attr.valueMatches("", false)) return;
		const meta = target.meta;
		if (!meta) return;
		if (this.shouldIgnoreElement(target)) return;
		if (isValidUsage(target, meta)) return;
		const allowsNaming = ariaNaming(target) === "allowed";
		if (allowsNaming && this.options.allowAnyNamable) return;
		const context = {
			attr: key,
			allowsNaming
		};
		if (allowsNaming) this.report({
			node: target,
			location: attr.keyLocation,
			context,
			message: `"{{ attr }}" is strictly allowed but is not recommended to be used on this element`
		});
		else this.report({
			node: target,
			location: attr.keyLocation,
			context,
			message: `"{{ attr }}" cannot be used on this element`
		});
	}
	shouldIgnoreElement(target) {
		return isKeywordIgnored(this.options.elements, target.tagName, keywordPatternMatcher);
	}
};
var ConfigError = class extends UserError {
	constructor(message, nested) {
		super(message, nested);
		this.name = "ConfigError";
	}
};
var CaseStyle = class {
	styles;
	/**
	* @param style - Name of a valid case style.
	*/
	constructor(style, ruleId) {
		if (!Array.isArray(style)) style = [style];
		if (style.length === 0) throw new ConfigError(`Missing style for ${ruleId} rule`);
		this.styles = this.parseStyle(style, ruleId);
	}
	/**
	* Test if a text matches this case style.
	*/
	match(text) {
		return this.styles.some((style) => text.match(style.pattern));
	}
	/**
	* Create an autofixer to correct the casing, if possible.
	*/
	createFixer(location, text) {
		if (this.styles.length !== 1) return null;
		const [style] = this.styles;
		switch (style.id) {
			case "lowercase": return (fixer) => {
				fixer.replaceText(location, text.toLowerCase());
			};
			case "uppercase": return (fixer) => {
				fixer.replaceText(location, text.toUpperCase());
			};
			default: return null;
		}
	}
	get name() {
		const names = this.styles.map((style) => style.name);
		switch (this.styles.length) {
			case 1: return names[0];
			case 2: return names.join(" or ");
			default: {
				const last = names.slice(-1);
				return `${names.slice(0, -1).join(", ")} or ${last[0]}`;
			}
		}
	}
	parseStyle(style, ruleId) {
		return style.map((cur) => {
			switch (cur.toLowerCase()) {
				case "lowercase": return {
					id: "lowercase",
					pattern: /^[a-z]*$/,
					name: "lowercase"
				};
				case "uppercase": return {
					id: "uppercase",
					pattern: /^[A-Z]*$/,
					name: "uppercase"
				};
				case "pascalcase": return {
					id: "pascalcase",
					pattern: /^[A-Z][A-Za-z]*$/,
					name: "PascalCase"
				};
				case "camelcase": return {
					id: "camelcase",
					pattern: /^[a-z][A-Za-z]*$/,
					name: "camelCase"
				};
				default: throw new ConfigError(`Invalid style "${cur}" for ${ruleId} rule`);
			}
		});
	}
};
const defaults$B = {
	style: "lowercase",
	ignoreForeign: true
};
var AttrCase = class extends Rule {
	style;
	constructor(options) {
		super({
			...defaults$B,
			...options
		});
		this.style = new CaseStyle(this.options.style, "attr-case");
	}
	static fixable = true;
	static schema() {
		const styleEnum = [
			"lowercase",
			"uppercase",
			"pascalcase",
			"camelcase"
		];
		return {
			ignoreForeign: { type: "boolean" },
			style: { anyOf: [{
				enum: styleEnum,
				type: "string"
			}, {
				items: {
					enum: styleEnum,
					type: "string"
				},
				type: "array"
			}] }
		};
	}
	documentation() {
		const { style } = this.options;
		return {
			description: Array.isArray(style) ? [
				`Attribute name must be in one of:`,
				"",
				...style.map((it) => `- ${it}`)
			].join("\n") : `Attribute name must be in ${style}.`,
			url: "https://html-validate.org/rules/attr-case.html"
		};
	}
	setup() {
		this.on("attr", (event) => {
			if (this.isIgnored(event.target)) return;
			if (event.originalAttribute) return;
			const letters = event.key.replaceAll(/[^a-z]+/gi, "");
			if (this.style.match(letters)) return;
			this.report({
				node: event.target,
				message: `Attribute "${event.key}" should be ${this.style.name}`,
				location: event.keyLocation,
				fix: this.style.createFixer(event.keyLocation, event.key)
			});
		});
	}
	isIgnored(node) {
		if (this.options.ignoreForeign) return Boolean(node.meta?.foreign);
		return false;
	}
};
var State = /* @__PURE__ */ ((State2) => {
	State2[State2["INITIAL"] = 1] = "INITIAL";
	State2[State2["DOCTYPE"] = 2] = "DOCTYPE";
	State2[State2["TEXT"] = 3] = "TEXT";
	State2[State2["TAG"] = 4] = "TAG";
	State2[State2["ATTR"] = 5] = "ATTR";
	State2[State2["CDATA"] = 6] = "CDATA";
	State2[State2["SCRIPT"] = 7] = "SCRIPT";
	State2[State2["STYLE"] = 8] = "STYLE";
	State2[State2["TEXTAREA"] = 9] = "TEXTAREA";
	State2[State2["TITLE"] = 10] = "TITLE";
	return State2;
})(State || {});
var ContentModel = /* @__PURE__ */ ((ContentModel2) => {
	ContentModel2[ContentModel2["TEXT"] = 1] = "TEXT";
	ContentModel2[ContentModel2["SCRIPT"] = 2] = "SCRIPT";
	ContentModel2[ContentModel2["STYLE"] = 3] = "STYLE";
	ContentModel2[ContentModel2["TEXTAREA"] = 4] = "TEXTAREA";
	ContentModel2[ContentModel2["TITLE"] = 5] = "TITLE";
	return ContentModel2;
})(ContentModel || {});
var Context = class {
	contentModel;
	state;
	string;
	filename;
	offset;
	line;
	column;
	constructor(source) {
		this.state = State.INITIAL;
		this.string = source.data;
		this.filename = source.filename;
		this.offset = source.offset;
		this.line = source.line;
		this.column = source.column;
		this.contentModel = 1;
	}
	getTruncatedLine(n = 13) {
		return JSON.stringify(this.string.length > n ? `${this.string.slice(0, 10)}...` : this.string);
	}
	consume(n, state) {
		let lastNewline = -1;
		let newlines = 0;
		for (let i = 0; i < n; i++) {
			if (this.string[i] !== "\n") continue;
			newlines++;
			lastNewline = i;
		}
		if (newlines > 0) {
			this.line += newlines;
			this.column = n - lastNewline;
		} else this.column += n;
		this.offset += n;
		this.string = this.string.slice(n);
		this.state = state;
	}
	getLocation(size) {
		return {
			filename: this.filename,
			offset: this.offset,
			line: this.line,
			column: this.column,
			size
		};
	}
};
function normalizeSource(source) {
	return {
		filename: "",
		offset: 0,
		line: 1,
		column: 1,
		...source
	};
}
var TokenType = /* @__PURE__ */ ((TokenType2) => {
	TokenType2[TokenType2["UNICODE_BOM"] = 1] = "UNICODE_BOM";
	TokenType2[TokenType2["WHITESPACE"] = 2] = "WHITESPACE";
	TokenType2[TokenType2["DOCTYPE_OPEN"] = 3] = "DOCTYPE_OPEN";
	TokenType2[TokenType2["DOCTYPE_VALUE"] = 4] = "DOCTYPE_VALUE";
	TokenType2[TokenType2["DOCTYPE_CLOSE"] = 5] = "DOCTYPE_CLOSE";
	TokenType2[TokenType2["TAG_OPEN"] = 6] = "TAG_OPEN";
	TokenType2[TokenType2["TAG_CLOSE"] = 7] = "TAG_CLOSE";
	TokenType2[TokenType2["ATTR_NAME"] = 8] = "ATTR_NAME";
	TokenType2[TokenType2["ATTR_VALUE"] = 9] = "ATTR_VALUE";
	TokenType2[TokenType2["TEXT"] = 10] = "TEXT";
	TokenType2[TokenType2["TEMPLATING"] = 11] = "TEMPLATING";
	TokenType2[TokenType2["SCRIPT"] = 12] = "SCRIPT";
	TokenType2[TokenType2["STYLE"] = 13] = "STYLE";
	TokenType2[TokenType2["COMMENT"] = 14] = "COMMENT";
	TokenType2[TokenType2["CONDITIONAL"] = 15] = "CONDITIONAL";
	TokenType2[TokenType2["DIRECTIVE"] = 16] = "DIRECTIVE";
	TokenType2[TokenType2["EOF"] = 17] = "EOF";
	return TokenType2;
})(TokenType || {});
const MATCH_UNICODE_BOM = /^\uFEFF/;
const MATCH_WHITESPACE = /^(?:\r\n|\r|\n|[\t ]+(?:\r\n|\r|\n)?)/;
const MATCH_DOCTYPE_OPEN = /^<!(doctype)\s/i;
const MATCH_DOCTYPE_VALUE = /^[^>]+/;
const MATCH_DOCTYPE_CLOSE = /^>/;
const MATCH_XML_TAG = /^<\?xml.*?\?>\s+/;
const MATCH_TAG_OPEN = /^<(\/?)([\w:\-]+)/;
const MATCH_TAG_CLOSE = /^\/?>/;
const MATCH_TEXT = /^[\s\S]*?(?=[\t ]*(?:\r\n|\r|\n)|<[^ ]|$)/;
const MATCH_TEMPLATING = /^(?:<%.*?%>|<\?.*?\?>|<\$.*?\$>)/s;
const MATCH_TAG_LOOKAHEAD = /^[\s\S]*?(?=<|$)/;
const MATCH_ATTR_START = /^([^\t\n\f\r "'/<=>]+)/;
const MATCH_ATTR_SINGLE = /^(\s*=\s*)'([^']*)(')/;
const MATCH_ATTR_DOUBLE = /^(\s*=\s*)"([^"]*)(")/;
const MATCH_ATTR_UNQUOTED = /^(\s*=\s*)([^\t\n\f\r "'<>][^\t\n\f\r <>]*)/;
const MATCH_CDATA_BEGIN = /^<!\[CDATA\[/;
const MATCH_CDATA_END = /^[\s\S]*?\]\]>/;
const MATCH_SCRIPT_DATA = /^[\s\S]*?(?=<\/script)/i;
const MATCH_SCRIPT_END = /^<(\/)(script)/i;
const MATCH_STYLE_DATA = /^[\s\S]*?(?=<\/style)/i;
const MATCH_STYLE_END = /^<(\/)(style)/i;
const MATCH_TEXTAREA_DATA = /^[\s\S]*?(?=<\/textarea)/i;
const MATCH_TEXTAREA_END = /^<(\/)(textarea)/i;
const MATCH_TITLE_DATA = /^[\s\S]*?(?=<\/title)/i;
const MATCH_TITLE_END = /^<(\/)(title)/i;
const MATCH_DIRECTIVE = /^(<!--\s*\[?)(html-validate-)([\da-z-]+)(\s*)(.*?)(\]?\s*-->)/;
const MATCH_COMMENT = /^<!--([\s\S]*?)-->/;
const MATCH_CONDITIONAL = /^<!\[([^\]]*)\]>/;
var InvalidTokenError = class extends Error {
	location;
	constructor(location, message) {
		super(message);
		this.name = "InvalidTokenError";
		this.location = location;
	}
};
var Lexer = class {
	*tokenize(source) {
		const context = new Context(source);
		let previousState = context.state;
		let previousLength = context.string.length;
		while (context.string.length > 0) {
			switch (context.state) {
				case State.INITIAL:
					yield* this.tokenizeInitial(context);
					break;
				case State.DOCTYPE:
					yield* this.tokenizeDoctype(context);
					break;
				case State.TAG:
					yield* this.tokenizeTag(context);
					break;
				case State.ATTR:
					yield* this.tokenizeAttr(context);
					break;
				case State.TEXT:
					yield* this.tokenizeText(context);
					break;
				case State.CDATA:
					yield* this.tokenizeCDATA(context);
					break;
				case State.SCRIPT:
					yield* this.tokenizeScript(context);
					break;
				case State.STYLE:
					yield* this.tokenizeStyle(context);
					break;
				case State.TEXTAREA:
					yield* this.tokenizeTextarea(context);
					break;
				case State.TITLE:
					yield* this.tokenizeTitle(context);
					break;
				/* istanbul ignore next: sanity check: should not happen unless adding new states */
				default: this.unhandled(context);
			}
			if (context.state === previousState && context.string.length === previousLength) this.errorStuck(context);
			previousState = context.state;
			previousLength = context.string.length;
		}
		yield this.token(context, TokenType.EOF, []);
	}
	token(context, type, data) {
		const size = data.length > 0 ? data[0].length : 0;
		return {
			type,
			location: context.getLocation(size),
			data: Array.from(data)
		};
	}
	/* istanbul ignore next: used to provide a better error when an unhandled state happens */
	unhandled(context) {
		const message = `failed to tokenize ${JSON.stringify(context.string.length > 13 ? `${context.string.slice(0, 15)}...` : context.string)}, unhandled state ${State[context.state]}.`;
		throw new InvalidTokenError(context.getLocation(1), message);
	}
	/* istanbul ignore next: used to provide a better error when lexer is detected to be stuck, no known way to reproduce */
	errorStuck(context) {
		const state = State[context.state];
		const message = `failed to tokenize ${context.getTruncatedLine()}, state ${state} failed to consume data or change state.`;
		throw new InvalidTokenError(context.getLocation(1), message);
	}
	evalNextState(nextState, token) {
		if (typeof nextState === "function") return nextState(token);
		return nextState;
	}
	*match(context, tests, error) {
		const n = tests.length;
		for (let i = 0; i < n; i++) {
			const [regex, nextState, tokenType] = tests[i];
			const match = regex ? context.string.match(regex) : [""];
			if (match) {
				let token = null;
				if (tokenType !== false) {
					token = this.token(context, tokenType, match);
					yield token;
				}
				const state = this.evalNextState(nextState, token);
				context.consume(match[0].length, state);
				this.enter(context, state, match);
				return;
			}
		}
		const message = `failed to tokenize ${context.getTruncatedLine()}, ${error}.`;
		throw new InvalidTokenError(context.getLocation(1), message);
	}
	/**
	* Called when entering a new state.
	*/
	enter(context, state, data) {
		if (state === State.TAG && data?.[0].startsWith("<")) switch (data[0].toLowerCase()) {
			case "<script":
				context.contentModel = ContentModel.SCRIPT;
				break;
			case "<style":
				context.contentModel = ContentModel.STYLE;
				break;
			case "<textarea":
				context.contentModel = ContentModel.TEXTAREA;
				break;
			case "<title":
				context.contentModel = ContentModel.TITLE;
				break;
			default: context.contentModel = ContentModel.TEXT;
		}
	}
	*tokenizeInitial(context) {
		yield* this.match(context, [
			[
				MATCH_UNICODE_BOM,
				State.INITIAL,
				TokenType.UNICODE_BOM
			],
			[
				MATCH_XML_TAG,
				State.INITIAL,
				false
			],
			[
				MATCH_DOCTYPE_OPEN,
				State.DOCTYPE,
				TokenType.DOCTYPE_OPEN
			],
			[
				MATCH_WHITESPACE,
				State.INITIAL,
				TokenType.WHITESPACE
			],
			[
				MATCH_DIRECTIVE,
				State.INITIAL,
				TokenType.DIRECTIVE
			],
			[
				MATCH_CONDITIONAL,
				State.INITIAL,
				TokenType.CONDITIONAL
			],
			[
				MATCH_COMMENT,
				State.INITIAL,
				TokenType.COMMENT
			],
			[
				false,
				State.TEXT,
				false
			]
		], "expected doctype");
	}
	*tokenizeDoctype(context) {
		yield* this.match(context, [
			[
				MATCH_WHITESPACE,
				State.DOCTYPE,
				TokenType.WHITESPACE
			],
			[
				MATCH_DOCTYPE_VALUE,
				State.DOCTYPE,
				TokenType.DOCTYPE_VALUE
			],
			[
				MATCH_DOCTYPE_CLOSE,
				State.TEXT,
				TokenType.DOCTYPE_CLOSE
			]
		], "expected doctype name");
	}
	*tokenizeTag(context) {
		function nextState(token) {
			const tagCloseToken = token;
			const selfClosed = tagCloseToken && !tagCloseToken.data[0].startsWith("/");
			switch (context.contentModel) {
				case ContentModel.TEXT: return State.TEXT;
				case ContentModel.SCRIPT:
					if (selfClosed) return State.SCRIPT;
					return State.TEXT;
				case ContentModel.STYLE:
					if (selfClosed) return State.STYLE;
					return State.TEXT;
				case ContentModel.TEXTAREA:
					if (selfClosed) return State.TEXTAREA;
					return State.TEXT;
				case ContentModel.TITLE:
					if (selfClosed) return State.TITLE;
					return State.TEXT;
			}
		}
		yield* this.match(context, [
			[
				MATCH_TAG_CLOSE,
				nextState,
				TokenType.TAG_CLOSE
			],
			[
				MATCH_ATTR_START,
				State.ATTR,
				TokenType.ATTR_NAME
			],
			[
				MATCH_WHITESPACE,
				State.TAG,
				TokenType.WHITESPACE
			]
		], "expected attribute, \">\" or \"/>\"");
	}
	*tokenizeAttr(context) {
		yield* this.match(context, [
			[
				MATCH_ATTR_SINGLE,
				State.TAG,
				TokenType.ATTR_VALUE
			],
			[
				MATCH_ATTR_DOUBLE,
				State.TAG,
				TokenType.ATTR_VALUE
			],
			[
				MATCH_ATTR_UNQUOTED,
				State.TAG,
				TokenType.ATTR_VALUE
			],
			[
				false,
				State.TAG,
				false
			]
		], "expected attribute, \">\" or \"/>\"");
	}
	*tokenizeText(context) {
		yield* this.match(context, [
			[
				MATCH_WHITESPACE,
				State.TEXT,
				TokenType.WHITESPACE
			],
			[
				MATCH_CDATA_BEGIN,
				State.CDATA,
				false
			],
			[
				MATCH_DIRECTIVE,
				State.TEXT,
				TokenType.DIRECTIVE
			],
			[
				MATCH_CONDITIONAL,
				State.TEXT,
				TokenType.CONDITIONAL
			],
			[
				MATCH_COMMENT,
				State.TEXT,
				TokenType.COMMENT
			],
			[
				MATCH_TEMPLATING,
				State.TEXT,
				TokenType.TEMPLATING
			],
			[
				MATCH_TAG_OPEN,
				State.TAG,
				TokenType.TAG_OPEN
			],
			[
				MATCH_TEXT,
				State.TEXT,
				TokenType.TEXT
			],
			[
				MATCH_TAG_LOOKAHEAD,
				State.TEXT,
				TokenType.TEXT
			]
		], "expected text or \"<\"");
	}
	*tokenizeCDATA(context) {
		yield* this.match(context, [[
			MATCH_CDATA_END,
			State.TEXT,
			false
		]], "expected ]]>");
	}
	*tokenizeScript(context) {
		yield* this.match(context, [[
			MATCH_SCRIPT_END,
			State.TAG,
			TokenType.TAG_OPEN
		], [
			MATCH_SCRIPT_DATA,
			State.SCRIPT,
			TokenType.SCRIPT
		]], "expected <\/script>");
	}
	*tokenizeStyle(context) {
		yield* this.match(context, [[
			MATCH_STYLE_END,
			State.TAG,
			TokenType.TAG_OPEN
		], [
			MATCH_STYLE_DATA,
			State.STYLE,
			TokenType.STYLE
		]], "expected </style>");
	}
	*tokenizeTextarea(context) {
		yield* this.match(context, [[
			MATCH_TEXTAREA_END,
			State.TAG,
			TokenType.TAG_OPEN
		], [
			MATCH_TEXTAREA_DATA,
			State.TEXTAREA,
			TokenType.TEXT
		]], "expected </textarea>");
	}
	*tokenizeTitle(context) {
		yield* this.match(context, [[
			MATCH_TITLE_END,
			State.TAG,
			TokenType.TAG_OPEN
		], [
			MATCH_TITLE_DATA,
			State.TITLE,
			TokenType.TEXT
		]], "expected </title>");
	}
};
const whitespace = /\s+/;
var AttrDelimiter = class extends Rule {
	static fixable = true;
	documentation() {
		return {
			description: `Attribute value must not be separated by whitespace.`,
			url: "https://html-validate.org/rules/attr-delimiter.html"
		};
	}
	setup() {
		this.on("token", (event) => {
			const { token } = event;
			if (token.type !== TokenType.ATTR_VALUE) return;
			const delimiter = token.data[1];
			if (!whitespace.exec(delimiter)) return;
			const location = sliceLocation(event.location, 0, delimiter.length);
			this.report({
				node: null,
				message: "Attribute value must not be delimited by whitespace",
				location,
				fix(fixer) {
					fixer.replaceText(location, "=");
				}
			});
		});
	}
};
const defaults$A = {
	pattern: "[a-z0-9-:]+",
	ignoreForeign: true
};
function generateRegexp(pattern) {
	if (Array.isArray(pattern)) return new RegExp(`^(${pattern.join("|")})$`, "i");
	return new RegExp(`^${pattern}$`, "i");
}
function generateMessage(name, pattern) {
	if (Array.isArray(pattern)) return `Attribute "${name}" should match one of [${pattern.map((it) => `/${it}/`).join(", ")}]`;
	return `Attribute "${name}" should match /${pattern}/`;
}
function generateDescription(name, pattern) {
	if (Array.isArray(pattern)) return [
		`Attribute "${name}" should match one of the configured regular expressions:`,
		"",
		...pattern.map((it) => `- \`/${it}/\``)
	].join("\n");
	return `Attribute "${name}" should match the regular expression \`/${pattern}/\``;
}
var AttrPattern = class extends Rule {
	pattern;
	constructor(options) {
		super({
			...defaults$A,
			...options
		});
		this.pattern = generateRegexp(this.options.pattern);
	}
	static schema() {
		return {
			pattern: { oneOf: [{
				type: "array",
				items: { type: "string" },
				minItems: 1
			}, { type: "string" }] },
			ignoreForeign: { type: "boolean" }
		};
	}
	documentation(context) {
		return {
			description: generateDescription(context.attr, context.pattern),
			url: "https://html-validate.org/rules/attr-pattern.html"
		};
	}
	setup() {
		this.on("attr", (event) => {
			if (this.isIgnored(event.target)) return;
			if (event.originalAttribute) return;
			if (this.pattern.test(event.key)) return;
			const message = generateMessage(event.key, this.options.pattern);
			const context = {
				attr: event.key,
				pattern: this.options.pattern
			};
			this.report({
				node: event.target,
				message,
				location: event.keyLocation,
				context
			});
		});
	}
	isIgnored(node) {
		if (this.options.ignoreForeign) return Boolean(node.meta?.foreign);
		return false;
	}
};
const defaults$z = {
	style: "auto",
	unquoted: false
};
function describeError(context) {
	switch (context.error) {
		case "style": return `Attribute \`${context.attr}\` must use \`${context.expected}\` instead of \`${context.actual}\`.`;
		case "unquoted": return `Attribute \`${context.attr}\` must not be unquoted.`;
	}
}
function describeStyle(style, unquoted) {
	const description = [];
	switch (style) {
		case "auto":
			description.push("- quoted with double quotes `\"` unless the value contains double quotes in which case single quotes `'` should be used instead");
			break;
		case "any":
			description.push("- quoted with single quotes `'`");
			description.push("- quoted with double quotes `\"`");
			break;
		case "'":
		case "\"": {
			const name = style === "'" ? "single" : "double";
			description.push(`- quoted with ${name} quotes \`${style}\``);
			break;
		}
	}
	if (unquoted) description.push("- unquoted (if applicable)");
	return `${description.join(" or\n")}
`;
}
var AttrQuotes = class extends Rule {
	style;
	static schema() {
		return {
			style: {
				enum: [
					"auto",
					"double",
					"single",
					"any"
				],
				type: "string"
			},
			unquoted: { type: "boolean" }
		};
	}
	documentation(context) {
		const { style } = this;
		const { unquoted } = this.options;
		return {
			description: [
				describeError(context),
				"",
				"Under the current configuration attributes must be:",
				"",
				describeStyle(style, unquoted)
			].join("\n"),
			url: "https://html-validate.org/rules/attr-quotes.html"
		};
	}
	constructor(options) {
		super({
			...defaults$z,
			...options
		});
		this.style = parseStyle$3(this.options.style);
	}
	setup() {
		this.on("attr", (event) => {
			if (event.originalAttribute) return;
			if (event.value === null) return;
			if (!event.quote) {
				if (!this.options.unquoted) {
					const message2 = `Attribute "${event.key}" using unquoted value`;
					const context2 = {
						error: "unquoted",
						attr: event.key
					};
					this.report({
						node: event.target,
						message: message2,
						location: null,
						context: context2
					});
				}
				return;
			}
			if (this.style === "any") return;
			const expected = this.resolveQuotemark(event.value.toString(), this.style);
			if (event.quote === expected) return;
			const message = `Attribute "${event.key}" used ${event.quote} instead of expected ${expected}`;
			const context = {
				error: "style",
				attr: event.key,
				actual: event.quote,
				expected
			};
			this.report({
				node: event.target,
				message,
				location: null,
				context
			});
		});
	}
	resolveQuotemark(value, style) {
		if (style === "auto") return value.includes("\"") ? "'" : "\"";
		return style;
	}
};
function parseStyle$3(style) {
	switch (style.toLowerCase()) {
		case "auto": return "auto";
		case "double": return "\"";
		case "single": return "'";
		case "any": return "any";
		/* istanbul ignore next: covered by schema validation */
		default: throw new ConfigError(`Invalid style "${style}" for "attr-quotes" rule`);
	}
}
var AttrSpacing = class extends Rule {
	documentation() {
		return {
			description: `No space between attributes. At least one whitespace character (commonly space) must be used to separate attributes.`,
			url: "https://html-validate.org/rules/attr-spacing.html"
		};
	}
	setup() {
		let previousToken;
		this.on("token", (event) => {
			if (event.type === TokenType.ATTR_NAME && previousToken !== TokenType.WHITESPACE) this.report({
				node: null,
				message: "No space between attributes",
				location: event.location
			});
			previousToken = event.type;
		});
	}
};
function pick(attr) {
	const result = {};
	if (attr.enum !== void 0) result.enum = attr.enum;
	if (attr.boolean !== void 0) result.boolean = attr.boolean;
	return result;
}
var AttributeAllowedValues = class extends Rule {
	documentation(context) {
		const docs = {
			description: "Attribute has invalid value.",
			url: "https://html-validate.org/rules/attribute-allowed-values.html"
		};
		const { allowed, attribute, element, value } = context;
		if (allowed.enum) {
			const allowedList = allowed.enum.map((value2) => {
				if (typeof value2 === "string") return `- \`"${value2}"\``;
				if (value2 instanceof RegExp) return `- \`${value2.toString()}\``;
				return `- ${value2.name}`;
			});
			docs.description = [
				`The \`<${element}>\` element does not allow the attribute \`${attribute}\` to have the value \`"${value}"\`.`,
				"",
				"It must match one of the following:",
				"",
				...allowedList
			].join("\n");
		} else if (allowed.boolean) docs.description = `The \`<${context.element}>\` attribute \`${context.attribute}\` must be a boolean attribute, e.g. \`<${context.element} ${context.attribute}>\``;
		return docs;
	}
	setup() {
		this.on("dom:ready", (event) => {
			const doc = event.document;
			walk.depthFirst(doc, (node) => {
				const meta = node.meta;
				if (!meta?.attributes) return;
				for (const attr of node.attributes) {
					if (Validator.validateAttribute(attr, meta.attributes)) continue;
					const value = attr.value ? attr.value.toString() : "";
					const context = {
						element: node.tagName,
						attribute: attr.key,
						value,
						allowed: pick(meta.attributes[attr.key])
					};
					const message = this.getMessage(attr);
					const location = this.getLocation(attr);
					this.report({
						node,
						message,
						location,
						context
					});
				}
			});
		});
	}
	getMessage(attr) {
		const { key, value } = attr;
		if (value !== null) return `Attribute "${key}" has invalid value "${value.toString()}"`;
		return `Attribute "${key}" is missing value`;
	}
	getLocation(attr) {
		return attr.valueLocation ?? attr.keyLocation;
	}
};
const defaults$y = { style: "omit" };
var AttributeBooleanStyle = class extends Rule {
	hasInvalidStyle;
	constructor(options) {
		super({
			...defaults$y,
			...options
		});
		this.hasInvalidStyle = parseStyle$2(this.options.style);
	}
	static schema() {
		return { style: {
			enum: [
				"empty",
				"name",
				"omit"
			],
			type: "string"
		} };
	}
	documentation() {
		return {
			description: "Require a specific style when writing boolean attributes.",
			url: "https://html-validate.org/rules/attribute-boolean-style.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const doc = event.document;
			walk.depthFirst(doc, (node) => {
				const meta = node.meta;
				if (!meta?.attributes) return;
				for (const attr of node.attributes) {
					if (!this.isBoolean(attr, meta.attributes)) continue;
					if (attr.originalAttribute) continue;
					if (this.hasInvalidStyle(attr)) this.report({
						node,
						message: reportMessage$1(attr, this.options.style),
						location: attr.keyLocation
					});
				}
			});
		});
	}
	isBoolean(attr, rules) {
		const meta = rules[attr.key];
		return Boolean(meta?.boolean);
	}
};
function parseStyle$2(style) {
	switch (style.toLowerCase()) {
		case "omit": return (attr) => attr.value !== null;
		case "empty": return (attr) => attr.value !== "";
		case "name": return (attr) => attr.value !== attr.key;
		/* istanbul ignore next: covered by schema validation */
		default: throw new Error(`Invalid style "${style}" for "attribute-boolean-style" rule`);
	}
}
function reportMessage$1(attr, style) {
	const key = attr.key;
	switch (style.toLowerCase()) {
		case "omit": return `Attribute "${key}" should omit value`;
		case "empty": return `Attribute "${key}" value should be empty string`;
		case "name": return `Attribute "${key}" should be set to ${key}="${key}"`;
	}
	return "";
}
const defaults$x = { style: "omit" };
var AttributeEmptyStyle = class extends Rule {
	hasInvalidStyle;
	constructor(options) {
		super({
			...defaults$x,
			...options
		});
		this.hasInvalidStyle = parseStyle$1(this.options.style);
	}
	static schema() {
		return { style: {
			enum: ["empty", "omit"],
			type: "string"
		} };
	}
	documentation() {
		return {
			description: "Require a specific style for attributes with empty values.",
			url: "https://html-validate.org/rules/attribute-empty-style.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const doc = event.document;
			walk.depthFirst(doc, (node) => {
				const meta = node.meta;
				if (!meta?.attributes) return;
				for (const attr of node.attributes) {
					if (!allowsEmpty(attr, meta.attributes)) continue;
					if (!isEmptyValue(attr)) continue;
					if (!this.hasInvalidStyle(attr)) continue;
					this.report({
						node,
						message: reportMessage(attr, this.options.style),
						location: attr.keyLocation
					});
				}
			});
		});
	}
};
function allowsEmpty(attr, rules) {
	const meta = rules[attr.key];
	return Boolean(meta?.omit);
}
function isEmptyValue(attr) {
	if (attr.isDynamic) return false;
	return attr.value === null || attr.value === "";
}
function parseStyle$1(style) {
	switch (style.toLowerCase()) {
		case "omit": return (attr) => attr.value !== null;
		case "empty": return (attr) => attr.value !== "";
		/* istanbul ignore next: covered by schema validation */
		default: throw new Error(`Invalid style "${style}" for "attribute-empty-style" rule`);
	}
}
function reportMessage(attr, style) {
	const key = attr.key;
	switch (style.toLowerCase()) {
		case "omit": return `Attribute "${key}" should omit value`;
		case "empty": return `Attribute "${key}" value should be empty string`;
	}
	return "";
}
function ruleDescription(context) {
	const { tagName, attr, details } = context;
	return `The \`${attr}\` attribute cannot be used on \`${tagName}\` in this context: ${details}`;
}
var AttributeMisuse = class extends Rule {
	documentation(context) {
		return {
			description: ruleDescription(context),
			url: "https://html-validate.org/rules/attribute-misuse.html"
		};
	}
	setup() {
		this.on("element:ready", (event) => {
			const { target } = event;
			const { meta } = target;
			if (!meta) return;
			for (const attr of target.attributes) {
				const key = attr.key.toLowerCase();
				this.validateAttr(target, attr, meta.attributes[key]);
			}
		});
	}
	validateAttr(node, attr, meta) {
		if (!meta?.allowed) return;
		const details = meta.allowed(node._adapter, attr.value);
		if (details) this.report({
			node,
			message: `"{{ attr }}" attribute cannot be used on {{ tagName }} in this context: {{ details }}`,
			location: attr.keyLocation,
			context: {
				tagName: node.annotatedName,
				attr: attr.key,
				details
			}
		});
	}
};
const defaults$w = { preferred: void 0 };
function isPasswordInput(event) {
	const { target } = event;
	if (!target.is("input")) return false;
	return target.getAttribute("type")?.value?.toString().toLowerCase() === "password";
}
function isGroupingToken(token) {
	return token.startsWith("section-") || token === "shipping" || token === "billing";
}
var AutocompletePassword = class extends Rule {
	preferred;
	constructor(options) {
		super({
			...defaults$w,
			...options
		});
		this.preferred = options.preferred?.toLowerCase();
	}
	static schema() {
		return { preferred: { type: "string" } };
	}
	documentation(context) {
		const url = "https://html-validate.org/rules/autocomplete-password.html";
		switch (context.kind) {
			case "preferred-mismatch": return {
				description: [
					`\`<input type="password">\` should use \`autocomplete="${context.preferred}"\`.`,
					"",
					`The configured preferred autocomplete value is \`"${context.preferred}"\` but the element uses \`"${context.value}"\`.`
				].join("\n"),
				url
			};
			default: return {
				description: [
					context.kind === "off" ? "`<input type=\"password\">` should not use `autocomplete=\"off\"`." : "`<input type=\"password\">` must have the `autocomplete` attribute.",
					"",
					"Browsers and password managers often ignore the absence of autocomplete and autofill password fields anyway, which can lead to unexpected behavior where users unknowingly submit autofilled passwords for unrelated fields.",
					"",
					"Use one of the following values:",
					"",
					"- `autocomplete=\"new-password\"` for password creation forms",
					"- `autocomplete=\"current-password\"` for login forms"
				].join("\n"),
				url
			};
		}
	}
	setup() {
		this.on("tag:ready", isPasswordInput, (event) => {
			const { preferred } = this;
			const { target } = event;
			const autocomplete = target.getAttribute("autocomplete");
			if (!autocomplete) {
				this.report({
					node: target,
					message: "<input type=\"password\"> is missing required \"autocomplete\" attribute",
					location: target.location,
					context: { kind: "missing" }
				});
				return;
			}
			if (autocomplete.isDynamic || !autocomplete.value) return;
			const tokens = new DOMTokenList(autocomplete.value.toString().toLowerCase(), autocomplete.valueLocation);
			const index = tokens.findIndex((token) => !isGroupingToken(token));
			const value = tokens.item(index);
			if (!value) return;
			const location = tokens.location(index);
			if (value === "off") {
				this.report({
					node: target,
					message: "<input type=\"password\"> should not use autocomplete=\"off\"",
					location,
					context: { kind: "off" }
				});
				return;
			}
			if (!preferred || value === preferred) return;
			const context = {
				kind: "preferred-mismatch",
				value,
				preferred
			};
			this.report({
				node: target,
				message: `<input type="password"> should use autocomplete="${preferred}"`,
				location,
				context
			});
		});
	}
};
const patternNames = /* @__PURE__ */ new Set([
	"kebabcase",
	"camelcase",
	"underscore",
	"snakecase",
	"bem",
	"tailwind"
]);
function isNamedPattern(value) {
	return typeof value === "string" && patternNames.has(value);
}
function parsePattern(pattern) {
	if (pattern instanceof RegExp) return {
		regexp: pattern,
		description: pattern.toString()
	};
	switch (pattern) {
		case "kebabcase": return {
			regexp: /^[a-z][\da-z]*(?:-[\da-z]+)*$/,
			description: pattern
		};
		case "camelcase": return {
			regexp: /^[a-z][\dA-Za-z]*$/,
			description: pattern
		};
		case "snakecase":
		case "underscore": return {
			regexp: /^[a-z][\da-z]*(?:_[\da-z]+)*$/,
			description: pattern
		};
		case "bem": return {
			regexp: new RegExp(`^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:__[a-z0-9]+(?:-[a-z0-9]+)*)?(?:--[a-z0-9]+(?:-[a-z0-9]+)*){0,2}$`),
			description: pattern
		};
		case "tailwind": return {
			regexp: /^!?(?:[[a-z-]|\d+xl:)[\w!#%&'(),./:=>[\\\]-]*$/,
			description: "tailwind"
		};
		default:
			if (pattern.startsWith("/") && pattern.endsWith("/")) {
				const regexpSource = pattern.slice(1, -1);
				const regexp = new RegExp(regexpSource);
				return {
					regexp,
					description: regexp.toString()
				};
			}
			throw new Error(`Custom pattern "${pattern}" must be wrapped in forward slashes, i.e. "/${pattern}/"`);
	}
}
function toArray$2(value) {
	if (Array.isArray(value)) return value;
	return [value];
}
function quote$1(value) {
	return `"${value}"`;
}
function validateAllowedPatterns(patterns, allowedPatterns, ruleId) {
	const extraneous = patterns.filter(isNamedPattern).filter((p) => !allowedPatterns.has(p));
	if (extraneous.length === 0) return;
	const disallowed = naturalJoin(extraneous.map(quote$1), "and");
	const allowed = naturalJoin(Array.from(allowedPatterns, quote$1), "and");
	throw new Error(`Pattern ${disallowed} cannot be used with "${ruleId}". Allowed patterns: ${allowed}`);
}
var BasePatternRule = class extends Rule {
	/** Attribute being tested */
	attr;
	/** Parsed configured patterns */
	patterns;
	constructor({ ruleId, attr, options, allowedPatterns }) {
		super(options);
		const { pattern } = this.options;
		this.attr = attr;
		const patterns = toArray$2(pattern);
		validateAllowedPatterns(patterns, allowedPatterns, ruleId);
		this.patterns = patterns.map((it) => parsePattern(it));
	}
	static schema() {
		return { pattern: { anyOf: [
			{
				type: "array",
				items: { anyOf: [{ type: "string" }, { regexp: true }] },
				minItems: 1
			},
			{ type: "string" },
			{ regexp: true }
		] } };
	}
	description(context) {
		const { attr, patterns } = this;
		const { value } = context;
		return [
			patterns.length === 1 ? `The \`${attr}\` attribute value \`"${value}"\` does not match the configured pattern.` : `The \`${attr}\` attribute value \`"${value}"\` does not match either of the configured patterns.`,
			"For consistency within the codebase the `${attr}` is required to match one or more of the following patterns:",
			"",
			...patterns.map((it) => `- \`${it.description}\``)
		].join("\n");
	}
	validateValue(node, value, location) {
		const { attr, patterns } = this;
		if (patterns.some((it) => it.regexp.test(value))) return;
		const allowed = naturalJoin(patterns.map((it) => `"${it.description}"`));
		const message = patterns.length === 1 ? `${attr} "${value}" does not match the configured pattern ${allowed}` : `${attr} "${value}" does not match either of the configured patterns: ${allowed}`;
		this.report({
			node,
			message,
			location,
			context: { value }
		});
	}
};
const defaults$v = { pattern: "kebabcase" };
var ClassPattern = class extends BasePatternRule {
	constructor(options) {
		super({
			ruleId: "class-pattern",
			attr: "class",
			options: {
				...defaults$v,
				...options
			},
			allowedPatterns: patternNames
		});
	}
	static schema() {
		return super.schema();
	}
	documentation(context) {
		return {
			description: this.description(context),
			url: "https://html-validate.org/rules/class-pattern.html"
		};
	}
	setup() {
		this.on("attr", (event) => {
			const { target, key, value, valueLocation } = event;
			if (key.toLowerCase() !== "class") return;
			const classes = new DOMTokenList(value, valueLocation);
			for (const { item, location } of classes.iterator()) this.validateValue(target, item, location);
		});
	}
};
var CloseAttr = class extends Rule {
	documentation() {
		return {
			description: "HTML disallows end tags to have attributes.",
			url: "https://html-validate.org/rules/close-attr.html"
		};
	}
	static fixable = true;
	setup() {
		this.on("tag:end", (event) => {
			if (!event.target) return;
			if (event.previous === event.target) return;
			const node = event.target;
			if (Object.keys(node.attributes).length === 0) return;
			const first = node.attributes[0];
			this.report({
				node: null,
				message: "Close tags cannot have attributes",
				location: first.keyLocation,
				fix(fixer) {
					for (const attr of node.attributes) fixer.replaceText(attr.location, "");
				}
			});
		});
	}
};
function* ancestors(node) {
	if (!node) return;
	let ancestor = node;
	while (ancestor && !ancestor.isRootElement()) {
		yield ancestor;
		ancestor = ancestor.parent;
	}
	if (ancestor) yield ancestor;
}
function findAncestor(node, predicate) {
	for (const ancestor of ancestors(node)) if (predicate(ancestor)) return ancestor;
	return null;
}
var CloseOrder = class extends Rule {
	documentation() {
		return {
			description: "HTML requires elements to be closed in the same order as they were opened.",
			url: "https://html-validate.org/rules/close-order.html"
		};
	}
	setup() {
		let reported;
		this.on("parse:begin", () => {
			reported = /* @__PURE__ */ new Set();
		});
		this.on("tag:end", (event) => {
			if (event.target) return;
			const active = event.previous;
			for (const ancestor of ancestors(active)) {
				if (ancestor.isRootElement() || reported.has(ancestor.unique)) continue;
				this.report({
					node: ancestor,
					message: `Unclosed element '<${ancestor.tagName}>'`,
					location: ancestor.location
				});
				reported.add(ancestor.unique);
			}
		});
		this.on("tag:end", (event) => {
			const current = event.target;
			if (!current) return;
			if (current.voidElement) return;
			const active = event.previous;
			if (active.closed === Node.CLOSED_IMPLICIT_CLOSED) return;
			if (active.isRootElement()) {
				const location = {
					filename: current.location.filename,
					line: current.location.line,
					column: current.location.column,
					offset: current.location.offset,
					size: current.tagName.length + 1
				};
				this.report({
					node: null,
					message: `Stray end tag '</${current.tagName}>'`,
					location
				});
				return;
			}
			if (current.tagName === active.tagName) return;
			const ancestor = findAncestor(active.parent, (node) => node.is(current.tagName));
			if (ancestor && !ancestor.isRootElement()) {
				for (const element of ancestors(active)) {
					if (ancestor.isSameNode(element)) break;
					if (reported.has(element.unique)) continue;
					this.report({
						node: element,
						message: `Unclosed element '<${element.tagName}>'`,
						location: element.location
					});
					reported.add(element.unique);
				}
				this.report({
					node: null,
					message: `End tag '</${current.tagName}>' seen but there were open elements`,
					location: current.location
				});
				reported.add(ancestor.unique);
			} else this.report({
				node: null,
				message: `Stray end tag '</${current.tagName}>'`,
				location: current.location
			});
		});
	}
};
const defaults$u = {
	include: null,
	exclude: null
};
var Deprecated = class extends Rule {
	constructor(options) {
		super({
			...defaults$u,
			...options
		});
	}
	static schema() {
		return {
			exclude: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] },
			include: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] }
		};
	}
	documentation(context) {
		const text = [];
		if (context.source) {
			const message = `The \`<$tagname>\` element is deprecated ${prettySource(context.source)} and should not be used in new code.`;
			text.push(message);
		} else text.push(`The \`<$tagname>\` element is deprecated and should not be used in new code.`);
		if (context.documentation) text.push(context.documentation);
		return {
			description: text.map((cur) => cur.replaceAll("$tagname", () => context.tagName)).join("\n\n"),
			url: "https://html-validate.org/rules/deprecated.html"
		};
	}
	setup() {
		this.on("tag:start", (event) => {
			const node = event.target;
			if (node.meta === null) return;
			const deprecated = node.meta.deprecated;
			if (!deprecated) return;
			if (this.isKeywordIgnored(node.tagName)) return;
			const location = sliceLocation(event.location, 1);
			if (typeof deprecated === "string") this.reportString(deprecated, node, location);
			else if (typeof deprecated === "boolean") this.reportBoolean(node, location);
			else this.reportObject(deprecated, node, location);
		});
	}
	reportString(deprecated, node, location) {
		const context = { tagName: node.tagName };
		const message = `<${node.tagName}> is deprecated: ${deprecated}`;
		this.report({
			node,
			message,
			location,
			context
		});
	}
	reportBoolean(node, location) {
		const context = { tagName: node.tagName };
		const message = `<${node.tagName}> is deprecated`;
		this.report({
			node,
			message,
			location,
			context
		});
	}
	reportObject(deprecated, node, location) {
		const context = {
			...deprecated,
			tagName: node.tagName
		};
		const notice = deprecated.message ? `: ${deprecated.message}` : "";
		const message = `<${node.tagName}> is deprecated${notice}`;
		this.report({
			node,
			message,
			location,
			context
		});
	}
};
function prettySource(source) {
	const match = /html(\d)(\d)?/.exec(source);
	if (match) {
		const [, ...parts] = match;
		return `in HTML ${parts.filter(Boolean).join(".")}`;
	}
	switch (source) {
		case "whatwg": return "in HTML Living Standard";
		case "non-standard": return "and non-standard";
		default: return `by ${source}`;
	}
}
function quote(value, char = "\"") {
	return `${char}${value}${char}`;
}
const defaults$t = { classes: [] };
function isRelevant$6(event) {
	return event.key.toLowerCase() === "class";
}
function normalizeEntry(entry) {
	const { class: className, message, replacement = [], url } = entry;
	return {
		class: className,
		message,
		replacement: Array.isArray(replacement) ? replacement : [replacement],
		url
	};
}
function formatDeprecatedMessage(className, entry) {
	let message = `class "${className}" is deprecated`;
	if (entry.replacement.length > 0) {
		const joined = naturalJoin(entry.replacement.map((r) => quote(r)), "or");
		message += ` and replaced with ${joined}`;
	}
	if (entry.message) message += `: ${entry.message}`;
	return message;
}
function formatDocumentationDescription(context) {
	const text = [];
	let description = `The class \`${context.class}\` is deprecated and should not be used`;
	if (context.message) description += `: ${context.message}.`;
	else description += ".";
	text.push(description);
	if (context.replacement.length === 1) text.push(`Use the replacement class ${quote(context.replacement[0], "`")} instead.`);
	else if (context.replacement.length > 1) {
		const listItems = context.replacement.map((r) => `- ${quote(r, "`")}`);
		text.push(`Use one of the following replacement classes instead:
${listItems.join("\n")}`);
	}
	if (context.url) text.push(`For details see: ${context.url}`);
	return text.join("\n\n");
}
var DeprecatedClass = class extends Rule {
	deprecatedMap;
	constructor(options) {
		super({
			...defaults$t,
			...options
		});
		const { classes } = this.options;
		this.deprecatedMap = new Map(classes.map((entry) => [entry.class, normalizeEntry(entry)]));
	}
	static schema() {
		return { classes: {
			type: "array",
			items: {
				type: "object",
				properties: {
					class: { type: "string" },
					message: { type: "string" },
					replacement: { anyOf: [{ type: "string" }, {
						type: "array",
						items: { type: "string" }
					}] },
					url: { type: "string" }
				},
				required: ["class"],
				additionalProperties: false
			}
		} };
	}
	documentation(context) {
		return {
			description: formatDocumentationDescription(context),
			url: "https://html-validate.org/rules/deprecated-class.html"
		};
	}
	setup() {
		this.on("attr", isRelevant$6, (event) => {
			const { value, valueLocation, target } = event;
			const classes = new DOMTokenList(value, valueLocation);
			for (const { item, location } of classes.iterator()) {
				const deprecatedEntry = this.deprecatedMap.get(item);
				if (!deprecatedEntry) continue;
				const message = formatDeprecatedMessage(item, deprecatedEntry);
				const context = {
					class: item,
					message: deprecatedEntry.message ?? null,
					replacement: deprecatedEntry.replacement,
					url: deprecatedEntry.url ?? null
				};
				this.report({
					node: target,
					message,
					location,
					context
				});
			}
		});
	}
};
var DeprecatedRule = class extends Rule {
	documentation(context) {
		return {
			description: `${context ? `The rule "${context}"` : "This rule"} is deprecated and should not be used any longer, consult documentation for further information.`,
			url: "https://html-validate.org/rules/deprecated-rule.html"
		};
	}
	setup() {
		this.on("config:ready", (event) => {
			for (const rule of this.getDeprecatedRules(event)) if (rule.getSeverity() > Severity.DISABLED) this.report({
				node: null,
				message: `Usage of deprecated rule "${rule.name}"`,
				location: null,
				context: rule.name
			});
		});
	}
	getDeprecatedRules(event) {
		return Object.values(event.rules).filter((rule) => rule.deprecated);
	}
};
let NoStyleTag$1 = class NoStyleTag extends Rule {
	static fixable = true;
	documentation() {
		return {
			description: [
				"HTML5 documents should use the \"html\" doctype (short `form`, not legacy string):",
				"",
				"```html",
				"<!DOCTYPE html>",
				"```"
			].join("\n"),
			url: "https://html-validate.org/rules/doctype-html.html"
		};
	}
	setup() {
		this.on("doctype", (event) => {
			if (event.value.toLowerCase() !== "html") this.report({
				node: null,
				message: "doctype should be \"html\"",
				location: event.valueLocation,
				fix(fixer) {
					fixer.replaceText(event.valueLocation, "html");
				}
			});
		});
	}
};
const defaults$s = { style: "uppercase" };
var DoctypeStyle = class extends Rule {
	constructor(options) {
		super({
			...defaults$s,
			...options
		});
	}
	static fixable = true;
	static schema() {
		return { style: {
			enum: ["lowercase", "uppercase"],
			type: "string"
		} };
	}
	documentation(context) {
		return {
			description: `While DOCTYPE is case-insensitive in the standard the current configuration requires it to be ${context.style}`,
			url: "https://html-validate.org/rules/doctype-style.html"
		};
	}
	setup() {
		this.on("doctype", (event) => {
			const keywordLocation = sliceLocation(event.location, 2, 9);
			if (this.options.style === "uppercase" && event.tag !== "DOCTYPE") this.report({
				node: null,
				message: "DOCTYPE should be uppercase",
				location: event.location,
				context: this.options,
				fix(fixer) {
					fixer.replaceText(keywordLocation, "DOCTYPE");
				}
			});
			if (this.options.style === "lowercase" && event.tag !== "doctype") this.report({
				node: null,
				message: "DOCTYPE should be lowercase",
				location: event.location,
				context: this.options,
				fix(fixer) {
					fixer.replaceText(keywordLocation, "doctype");
				}
			});
		});
	}
};
const defaults$r = { style: "lowercase" };
var ElementCase = class extends Rule {
	style;
	constructor(options) {
		super({
			...defaults$r,
			...options
		});
		this.style = new CaseStyle(this.options.style, "element-case");
	}
	static fixable = true;
	static schema() {
		const styleEnum = [
			"lowercase",
			"uppercase",
			"pascalcase",
			"camelcase"
		];
		return { style: { anyOf: [{
			enum: styleEnum,
			type: "string"
		}, {
			items: {
				enum: styleEnum,
				type: "string"
			},
			type: "array"
		}] } };
	}
	documentation() {
		const { style } = this.options;
		return {
			description: Array.isArray(style) ? [
				`Element tagname must be in one of:`,
				"",
				...style.map((it) => `- ${it}`)
			].join("\n") : `Element tagname must be in ${style}.`,
			url: "https://html-validate.org/rules/element-case.html"
		};
	}
	setup() {
		this.on("tag:start", (event) => {
			const { target, location } = event;
			this.validateCase(target, location);
		});
		this.on("tag:end", (event) => {
			const { target, previous } = event;
			this.validateMatchingCase(previous, target);
		});
	}
	validateCase(target, targetLocation) {
		const letters = target.tagName.replaceAll(/[^a-z]+/gi, "");
		if (this.style.match(letters)) return;
		const location = sliceLocation(targetLocation, 1);
		this.report({
			node: target,
			message: `Element "${target.tagName}" should be ${this.style.name}`,
			location,
			fix: this.style.createFixer(location, target.tagName)
		});
	}
	validateMatchingCase(start, end) {
		if (!start || !end || !start.tagName || !end.tagName) return;
		if (start.tagName.toLowerCase() !== end.tagName.toLowerCase()) return;
		if (start.tagName === end.tagName) return;
		const location = sliceLocation(end.location, 1);
		this.report({
			node: start,
			message: "Start and end tag must not differ in casing",
			location: end.location,
			fix(fixer) {
				fixer.replaceText(location, start.tagName);
			}
		});
	}
};
const defaults$q = {
	pattern: "^[a-z][a-z0-9\\-._]*-[a-z0-9\\-._]*$",
	whitelist: [],
	blacklist: []
};
var ElementName = class extends Rule {
	pattern;
	constructor(options) {
		super({
			...defaults$q,
			...options
		});
		this.pattern = new RegExp(this.options.pattern);
	}
	static schema() {
		return {
			blacklist: {
				items: { type: "string" },
				type: "array"
			},
			pattern: { type: "string" },
			whitelist: {
				items: { type: "string" },
				type: "array"
			}
		};
	}
	documentation(context) {
		return {
			description: this.documentationMessages(context).join("\n"),
			url: "https://html-validate.org/rules/element-name.html"
		};
	}
	documentationMessages(context) {
		if (context.blacklist.includes(context.tagName)) return [
			`<${context.tagName}> is blacklisted by the project configuration.`,
			"",
			"The following names are blacklisted:",
			...context.blacklist.map((cur) => `- ${cur}`)
		];
		if (context.pattern !== defaults$q.pattern) return [
			`<${context.tagName}> is not a valid element name. This project is configured to only allow names matching the following regular expression:`,
			"",
			`- \`${context.pattern}\``
		];
		return [
			`<${context.tagName}> is not a valid element name. If this is a custom element HTML requires the name to follow these rules:`,
			"",
			"- The name must begin with `a-z`",
			"- The name must include a hyphen `-`",
			"- It may include alphanumerical characters `a-z0-9` or hyphens `-`, dots `.` or underscores `_`."
		];
	}
	setup() {
		const xmlns = /^[^:]+:.+$/;
		this.on("tag:start", (event) => {
			const target = event.target;
			const tagName = target.tagName;
			const location = sliceLocation(event.location, 1);
			const context = {
				tagName,
				pattern: this.options.pattern,
				blacklist: this.options.blacklist
			};
			if (this.options.blacklist.includes(tagName)) this.report({
				node: target,
				message: `<${tagName}> element is blacklisted`,
				location,
				context
			});
			if (target.meta) return;
			if (xmlns.test(tagName)) return;
			if (this.options.whitelist.includes(tagName)) return;
			if (!this.pattern.test(tagName)) this.report({
				node: target,
				message: `<${tagName}> is not a valid element name`,
				location,
				context
			});
		});
	}
};
function isNativeTemplate(node) {
	const { tagName, meta } = node;
	if (!meta) return false;
	return Boolean(tagName === "template" && meta.templateRoot && meta.scriptSupporting);
}
function getTransparentChildren(node, transparent) {
	if (typeof transparent === "boolean") return node.childElements;
	return node.childElements.filter((it) => {
		return transparent.some((category) => {
			return Validator.validatePermittedCategory(it, category, false);
		});
	});
}
function getRuleDescription$2(context) {
	switch (context.kind) {
		case "content": return [`The \`${context.child}\` element is not permitted as content under the parent \`${context.parent}\` element.`];
		case "descendant": return [`The \`${context.child}\` element is not permitted as a descendant of the \`${context.ancestor}\` element.`];
	}
}
var ElementPermittedContent = class extends Rule {
	documentation(context) {
		return {
			description: getRuleDescription$2(context).join("\n"),
			url: "https://html-validate.org/rules/element-permitted-content.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const doc = event.document;
			walk.depthFirst(doc, (node) => {
				const parent = node.parent;
				if (!parent) return;
				[() => this.validatePermittedContent(node, parent), () => this.validatePermittedDescendant(node, parent)].some((fn) => fn());
			});
		});
	}
	validatePermittedContent(cur, parent) {
		if (!parent.meta) return false;
		const rules = parent.meta.permittedContent ?? null;
		return this.validatePermittedContentImpl(cur, parent, rules);
	}
	validatePermittedContentImpl(cur, parent, rules) {
		if (!Validator.validatePermitted(cur, rules)) {
			const child = `<${cur.tagName}>`;
			const message = `${child} element is not permitted as content under ${parent.annotatedName}`;
			const context = {
				kind: "content",
				parent: parent.annotatedName,
				child
			};
			this.report({
				node: cur,
				message,
				location: null,
				context
			});
			return true;
		}
		if (cur.meta?.transparent) return getTransparentChildren(cur, cur.meta.transparent).map((child) => {
			return this.validatePermittedContentImpl(child, parent, rules);
		}).some(Boolean);
		return false;
	}
	validatePermittedDescendant(node, parent) {
		for (let cur = parent; cur && !cur.isRootElement() && !isNativeTemplate(cur); cur = cur.parent ?? null) {
			const meta = cur.meta;
			if (!meta) continue;
			const rules = meta.permittedDescendants;
			if (!rules) continue;
			if (Validator.validatePermitted(node, rules)) continue;
			const child = `<${node.tagName}>`;
			const ancestor = cur.annotatedName;
			const message = `${child} element is not permitted as a descendant of ${ancestor}`;
			const context = {
				kind: "descendant",
				ancestor,
				child
			};
			this.report({
				node,
				message,
				location: null,
				context
			});
			return true;
		}
		return false;
	}
};
var ElementPermittedOccurrences = class extends Rule {
	documentation() {
		return {
			description: "Some elements may only be used a fixed amount of times in given context.",
			url: "https://html-validate.org/rules/element-permitted-occurrences.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const doc = event.document;
			walk.depthFirst(doc, (node) => {
				if (!node.meta) return;
				const rules = node.meta.permittedContent;
				if (!rules) return;
				Validator.validateOccurrences(node.childElements, rules, (child, category) => {
					this.report({
						node: child,
						message: `Element <${category}> can only appear once under ${node.annotatedName}`
					});
				});
			});
		});
	}
};
var ElementPermittedOrder = class extends Rule {
	documentation() {
		return {
			description: "Some elements has a specific order the children must use.",
			url: "https://html-validate.org/rules/element-permitted-order.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const doc = event.document;
			walk.depthFirst(doc, (node) => {
				if (!node.meta) return;
				const rules = node.meta.permittedOrder;
				if (!rules) return;
				Validator.validateOrder(node.childElements, rules, (child, prev) => {
					this.report({
						node: child,
						message: `Element <${child.tagName}> must be used before <${prev.tagName}> in this context`,
						related: [{
							kind: "element",
							node: prev
						}]
					});
				});
			});
		});
	}
};
function isCategoryOrTag(value) {
	return typeof value === "string";
}
function isCategory$1(value) {
	return value.startsWith("@");
}
function formatCategoryOrTag(value) {
	return isCategory$1(value) ? value.slice(1) : `<${value}>`;
}
function isFormattable(rules) {
	return rules.length > 0 && rules.every(isCategoryOrTag);
}
function getRuleDescription$1(context) {
	const { child, parent, rules } = context;
	const preamble = `The \`${child}\` element cannot have a \`${parent}\` element as parent.`;
	if (isFormattable(rules)) return [
		preamble,
		"",
		"Allowed parents one of:",
		"",
		...rules.filter(isCategoryOrTag).map((it) => {
			if (isCategory$1(it)) return `- any ${it.slice(1)} element`;
			return `- \`<${it}>\``;
		})
	];
	return [preamble];
}
function formatMessage$1(node, parent, rules) {
	const nodeName = node.annotatedName;
	const parentName = parent.annotatedName;
	if (!isFormattable(rules)) return `${nodeName} element cannot have ${parentName} element as parent`;
	return `${nodeName} element requires a ${naturalJoin(rules.filter(isCategoryOrTag).map(formatCategoryOrTag))} element as parent`;
}
var ElementPermittedParent = class extends Rule {
	documentation(context) {
		return {
			description: getRuleDescription$1(context).join("\n"),
			url: "https://html-validate.org/rules/element-permitted-parent.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const doc = event.document;
			walk.depthFirst(doc, (node) => {
				const parent = node.parent;
				if (!parent) return;
				if (parent.isRootElement()) return;
				if (parent.tagName === node.tagName) return;
				const rules = node.meta?.permittedParent;
				if (!rules) return;
				if (Validator.validatePermitted(parent, rules)) return;
				const message = formatMessage$1(node, parent, rules);
				const context = {
					parent: parent.annotatedName,
					child: node.annotatedName,
					rules
				};
				this.report({
					node,
					message,
					location: null,
					context
				});
			});
		});
	}
};
function isTagnameOnly(value) {
	return /^[\dA-Z-]+$/i.test(value);
}
function getRuleDescription(context) {
	const escaped = context.ancestor.map((it) => `\`${it}\``);
	return [`The \`${context.child}\` element requires a ${naturalJoin(escaped)} ancestor.`];
}
var ElementRequiredAncestor = class extends Rule {
	documentation(context) {
		return {
			description: getRuleDescription(context).join("\n"),
			url: "https://html-validate.org/rules/element-required-ancestor.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const doc = event.document;
			walk.depthFirst(doc, (node) => {
				if (!node.parent) return;
				this.validateRequiredAncestors(node);
			});
		});
	}
	validateRequiredAncestors(node) {
		if (!node.meta) return;
		const rules = node.meta.requiredAncestors;
		if (!rules) return;
		if (Validator.validateAncestors(node, rules)) return;
		const ancestor = rules.map((it) => isTagnameOnly(it) ? `<${it}>` : `"${it}"`);
		const child = `<${node.tagName}>`;
		const message = `<${node.tagName}> element requires a ${naturalJoin(ancestor)} ancestor`;
		const context = {
			ancestor,
			child
		};
		this.report({
			node,
			message,
			location: null,
			context
		});
	}
};
const defaultMessage = `{{ tagName }} is missing required "{{ attr }}" attribute`;
function normalizeRequired(element, attr) {
	const { required } = attr;
	if (typeof required === "function") {
		const result = required(element._adapter);
		switch (result) {
			case void 0:
			case null:
			case false:
			case "": return false;
			case true: return defaultMessage;
			default: return result;
		}
	}
	return required ? defaultMessage : false;
}
var ElementRequiredAttributes = class extends Rule {
	documentation(context) {
		return {
			description: `The \`${context.tagName}\` element is required to have a \`${context.attr}\` attribute.`,
			url: "https://html-validate.org/rules/element-required-attributes.html"
		};
	}
	setup() {
		this.on("tag:end", (event) => {
			const node = event.previous;
			const meta = node.meta;
			if (!meta?.attributes) return;
			for (const [key, attr] of Object.entries(meta.attributes)) {
				const required = normalizeRequired(node, attr);
				if (!required) continue;
				this.validateRequiredAttribute(node, key, required);
			}
		});
	}
	validateRequiredAttribute(node, attr, message) {
		if (node.hasAttribute(attr)) return;
		const context = {
			tagName: node.annotatedName,
			attr
		};
		this.report({
			node,
			message,
			location: node.location,
			context
		});
	}
};
function isCategory(value) {
	return value.startsWith("@");
}
var ElementRequiredContent = class extends Rule {
	documentation(context) {
		const { element, missing } = context;
		return {
			description: `The \`${element}\` element requires a \`${missing}\` to be present as content.`,
			url: "https://html-validate.org/rules/element-required-content.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const doc = event.document;
			walk.depthFirst(doc, (node) => {
				if (!node.meta) return;
				const rules = node.meta.requiredContent;
				if (!rules) return;
				for (const missing of Validator.validateRequiredContent(node, rules)) {
					const context = {
						element: node.annotatedName,
						missing: `<${missing}>`
					};
					const tag = isCategory(missing) ? `${missing.slice(1)} element` : `<${missing}>`;
					const message = `${node.annotatedName} element must have ${tag} as content`;
					this.report({
						node,
						message,
						location: null,
						context
					});
				}
			});
		});
	}
};
const selector = [
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6"
].join(",");
function hasImgAltText$1(node) {
	return hasAltText(node);
}
function hasSvgTitle(node) {
	return node.textContent.trim() !== "";
}
var EmptyHeading = class extends Rule {
	documentation() {
		return {
			description: `Assistive technology such as screen readers require textual content in headings. Whitespace only is considered empty.`,
			url: "https://html-validate.org/rules/empty-heading.html"
		};
	}
	setup() {
		this.on("dom:ready", ({ document }) => {
			const headings = document.querySelectorAll(selector);
			for (const heading of headings) this.validateHeading(heading);
		});
	}
	validateHeading(heading) {
		if (heading.querySelectorAll("img").some(hasImgAltText$1)) return;
		if (heading.querySelectorAll("svg").some(hasSvgTitle)) return;
		switch (classifyNodeText(heading, { ignoreHiddenRoot: true })) {
			case TextClassification.DYNAMIC_TEXT:
			case TextClassification.STATIC_TEXT: break;
			case TextClassification.EMPTY_TEXT: this.report({
				node: heading,
				message: `<${heading.tagName}> cannot be empty, must have text content`
			});
		}
	}
};
var EmptyTitle = class extends Rule {
	documentation() {
		return {
			description: [
				"The `<title>` element cannot be empty, it must have textual content.",
				"",
				"It is used to describe the document and is shown in the browser tab and titlebar.",
				"WCAG and SEO requires a descriptive title and preferably unique within the site.",
				"",
				"Whitespace is ignored."
			].join("\n"),
			url: "https://html-validate.org/rules/empty-title.html"
		};
	}
	setup() {
		this.on("tag:end", (event) => {
			const node = event.previous;
			if (node.tagName !== "title") return;
			switch (classifyNodeText(node)) {
				case TextClassification.DYNAMIC_TEXT:
				case TextClassification.STATIC_TEXT: break;
				case TextClassification.EMPTY_TEXT: {
					const message = `<${node.tagName}> cannot be empty, must have text content`;
					this.report({
						node,
						message,
						location: node.location
					});
					break;
				}
			}
		});
	}
};
const defaults$p = {
	allowArrayBrackets: true,
	allowCheckboxDefault: true,
	shared: [
		"radio",
		"button",
		"reset",
		"submit"
	]
};
const UNIQUE_CACHE_KEY = /* @__PURE__ */ Symbol("form-elements-unique");
const SHARED_CACHE_KEY = /* @__PURE__ */ Symbol("form-elements-shared");
function isEnabled(element) {
	if (isHTMLHidden(element)) return false;
	if (isInert(element)) return false;
	if (isInputDisabled(element)) return false;
	return true;
}
function haveName(name) {
	return typeof name === "string" && name !== "";
}
function allowSharedName(node, shared) {
	const type = getControlType(node);
	return shared.includes(type);
}
function isInputHidden(element) {
	return element.is("input") && element.getAttributeValue("type") === "hidden";
}
function isInputCheckbox(element) {
	return element.is("input") && element.getAttributeValue("type") === "checkbox";
}
function getControlType(element) {
	const type = element.getAttributeValue("type") ?? "";
	if (element.is("button") && type === "") return "submit";
	return type;
}
function isCheckboxWithDefault(control, previous, options) {
	const { allowCheckboxDefault } = options;
	if (!allowCheckboxDefault) return false;
	if (!previous.potentialHiddenDefault) return false;
	if (!isInputCheckbox(control)) return false;
	return true;
}
function getDocumentation(context) {
	const trailer = "Each form control must have a unique name.";
	const { name } = context;
	switch (context.kind) {
		case "duplicate": return [`Duplicate form control name "${name}"`, trailer].join("\n");
		case "mix": return [`Form control name cannot mix regular name "{{ name }}" with array brackets "{{ name }}[]"`, trailer].join("\n");
	}
}
var FormDupName = class extends Rule {
	constructor(options) {
		super({
			...defaults$p,
			...options
		});
	}
	static schema() {
		return {
			allowArrayBrackets: { type: "boolean" },
			allowCheckboxDefault: { type: "boolean" },
			shared: {
				type: "array",
				items: { enum: [
					"radio",
					"checkbox",
					"submit",
					"button",
					"reset"
				] }
			}
		};
	}
	documentation(context) {
		return {
			description: getDocumentation(context),
			url: "https://html-validate.org/rules/form-dup-name.html"
		};
	}
	setup() {
		const selector = this.getSelector();
		const { shared } = this.options;
		this.on("dom:ready", (event) => {
			const { document } = event;
			const [sharedControls, uniqueControls] = partition(document.querySelectorAll(selector).filter(isEnabled), (it) => {
				return allowSharedName(it, shared);
			});
			for (const control of uniqueControls) {
				const attr = control.getAttribute("name");
				const name = attr?.value;
				if (!attr || !haveName(name)) continue;
				const group = control.closest("form, template") ?? document.root;
				this.validateUniqueName(control, group, attr, name);
			}
			for (const control of sharedControls) {
				const attr = control.getAttribute("name");
				const name = attr?.value;
				if (!attr || !haveName(name)) continue;
				const group = control.closest("form, template") ?? document.root;
				this.validateSharedName(control, group, attr, name);
			}
		});
	}
	validateUniqueName(control, group, attr, name) {
		const elements = this.getUniqueElements(group);
		const { allowArrayBrackets } = this.options;
		if (allowArrayBrackets) {
			const isarray = name.endsWith("[]");
			const basename = isarray ? name.slice(0, -2) : name;
			const details = elements.get(basename);
			if (details && details.array !== isarray) {
				const context = {
					name: basename,
					kind: "mix"
				};
				this.report({
					node: control,
					location: attr.valueLocation,
					message: "Cannot mix \"{{ name }}[]\" and \"{{ name }}\"",
					context
				});
				return;
			}
			if (!details && isarray) elements.set(basename, {
				array: true,
				potentialHiddenDefault: false
			});
			if (isarray) return;
		}
		const previous = elements.get(name);
		if (previous) {
			if (isCheckboxWithDefault(control, previous, this.options)) {
				previous.potentialHiddenDefault = false;
				return;
			}
			const context = {
				name,
				kind: "duplicate"
			};
			this.report({
				node: control,
				location: attr.valueLocation,
				message: "Duplicate form control name \"{{ name }}\"",
				context
			});
		} else elements.set(name, {
			array: false,
			potentialHiddenDefault: isInputHidden(control)
		});
	}
	validateSharedName(control, group, attr, name) {
		const uniqueElements = this.getUniqueElements(group);
		const sharedElements = this.getSharedElements(group);
		const type = getControlType(control);
		if (uniqueElements.has(name) || sharedElements.has(name) && sharedElements.get(name) !== type) {
			const context = {
				name,
				kind: "duplicate"
			};
			this.report({
				node: control,
				location: attr.valueLocation,
				message: "Duplicate form control name \"{{ name }}\"",
				context
			});
		}
		sharedElements.set(name, type);
	}
	getSelector() {
		return this.getTagsWithProperty("formAssociated").filter((it) => {
			return this.isListedElement(it);
		}).join(", ");
	}
	isListedElement(tagName) {
		const meta = this.getMetaFor(tagName);
		if (!meta?.formAssociated) return false;
		return meta.formAssociated.listed;
	}
	getUniqueElements(group) {
		const existing = group.cacheGet(UNIQUE_CACHE_KEY);
		if (existing) return existing;
		const elements = /* @__PURE__ */ new Map();
		group.cacheSet(UNIQUE_CACHE_KEY, elements);
		return elements;
	}
	getSharedElements(group) {
		const existing = group.cacheGet(SHARED_CACHE_KEY);
		if (existing) return existing;
		const elements = /* @__PURE__ */ new Map();
		group.cacheSet(SHARED_CACHE_KEY, elements);
		return elements;
	}
};
const defaults$o = {
	allowMultipleH1: false,
	minInitialRank: "h1",
	sectioningRoots: [
		"dialog",
		"[role=\"dialog\"]",
		"[role=\"alertdialog\"]"
	],
	minSectioningRootInitialRank: "auto"
};
function isRelevant$5(event) {
	const node = event.target;
	return Boolean(node.meta?.heading);
}
function extractLevel(node) {
	const match = /^H(\d)$/i.exec(node.tagName);
	if (match) return Math.trunc(Number(match[1]));
	return null;
}
function parseMaxInitial(value) {
	if (value === false || value === "any") return 6;
	const match = /^h(\d)$/.exec(value);
	if (!match) return 1;
	return Math.trunc(Number(match[1]));
}
var HeadingLevel = class extends Rule {
	minInitialRank;
	sectionRoots;
	minSectioningRootInitialRank;
	stack = [];
	constructor(options) {
		super({
			...defaults$o,
			...options
		});
		this.minInitialRank = parseMaxInitial(this.options.minInitialRank);
		this.minSectioningRootInitialRank = this.options.minSectioningRootInitialRank === "auto" ? "auto" : parseMaxInitial(this.options.minSectioningRootInitialRank);
		this.sectionRoots = this.options.sectioningRoots.map((it) => new Compound(it));
		this.stack.push({
			node: null,
			current: 0,
			h1Count: 0
		});
	}
	static schema() {
		return {
			allowMultipleH1: { type: "boolean" },
			minInitialRank: { enum: [
				"h1",
				"h2",
				"h3",
				"h4",
				"h5",
				"h6",
				"any",
				false
			] },
			sectioningRoots: {
				items: { type: "string" },
				type: "array"
			},
			minSectioningRootInitialRank: { enum: [
				"h1",
				"h2",
				"h3",
				"h4",
				"h5",
				"h6",
				"auto"
			] }
		};
	}
	documentation() {
		const text = [];
		const modality = this.minInitialRank > 1 ? "should" : "must";
		text.push(`Headings ${modality} start at <h1> and can only increase one level at a time.`);
		text.push("The headings should form a table of contents and make sense on its own.");
		if (!this.options.allowMultipleH1) {
			text.push("");
			text.push("Under the current configuration only a single <h1> can be present at a time in the document.");
		}
		return {
			description: text.join("\n"),
			url: "https://html-validate.org/rules/heading-level.html"
		};
	}
	setup() {
		this.on("tag:start", isRelevant$5, (event) => {
			this.onTagStart(event);
		});
		this.on("tag:ready", (event) => {
			this.onTagReady(event);
		});
		this.on("tag:end", (event) => {
			this.onTagClose(event);
		});
	}
	onTagStart(event) {
		const level = extractLevel(event.target);
		if (!level) return;
		const root = this.getCurrentRoot();
		if (!this.options.allowMultipleH1 && level === 1) {
			if (root.h1Count >= 1) {
				const location = sliceLocation(event.location, 1);
				this.report({
					node: event.target,
					message: `Multiple <h1> are not allowed`,
					location
				});
				return;
			}
			root.h1Count++;
		}
		if (level <= root.current) {
			root.current = level;
			return;
		}
		this.checkLevelIncrementation(root, event, level);
		root.current = level;
	}
	/**
	* Validate heading level was only incremented by one.
	*/
	checkLevelIncrementation(root, event, level) {
		const expected = root.current + 1;
		if (level === expected) return;
		if (this.stack.length === 1 && expected === 1 && level <= this.minInitialRank) return;
		const location = sliceLocation(event.location, 1);
		if (root.current > 0) {
			const msg = `Heading level can only increase by one, expected ${`<h${String(expected)}>`} but got ${`<h${String(level)}>`}`;
			this.report({
				node: event.target,
				message: msg,
				location
			});
		} else this.checkInitialLevel(event, location, level, this.minSectioningRootInitialRank === "auto" ? expected : this.minSectioningRootInitialRank);
	}
	checkInitialLevel(event, location, level, expected) {
		const expectedTag = `<h${String(expected)}>`;
		const actualTag = `<h${String(level)}>`;
		if (this.stack.length === 1) {
			const msg = this.minInitialRank > 1 ? `Initial heading level must be <h${String(this.minInitialRank)}> or higher rank but got ${actualTag}` : `Initial heading level must be ${expectedTag} but got ${actualTag}`;
			this.report({
				node: event.target,
				message: msg,
				location
			});
		} else {
			const prevRoot = this.getPrevRoot();
			const prevRootExpected = this.minSectioningRootInitialRank === "auto" ? prevRoot.current + 1 : expected;
			if (level > prevRootExpected) {
				if (expected === prevRootExpected) {
					const msg = `Initial heading level for sectioning root must be ${expectedTag} but got ${actualTag}`;
					this.report({
						node: event.target,
						message: msg,
						location
					});
				} else {
					const msg = `Initial heading level for sectioning root must be between ${expectedTag} and <h${String(prevRootExpected)}> but got ${actualTag}`;
					this.report({
						node: event.target,
						message: msg,
						location
					});
				}
			}
		}
	}
	/**
	* Check if the current element is a sectioning root and push a new root entry
	* on the stack if it is.
	*/
	onTagReady(event) {
		const { target } = event;
		if (this.isSectioningRoot(target)) this.stack.push({
			node: target.unique,
			current: 0,
			h1Count: 0
		});
	}
	/**
	* Check if the current element being closed is the element which opened the
	* current sectioning root, in which case the entry is popped from the stack.
	*/
	onTagClose(event) {
		const { previous: target } = event;
		const root = this.getCurrentRoot();
		if (target.unique !== root.node) return;
		this.stack.pop();
	}
	getPrevRoot() {
		return this.stack.at(-2);
	}
	getCurrentRoot() {
		return this.stack.at(-1);
	}
	isSectioningRoot(node) {
		const context = { scope: node };
		return this.sectionRoots.some((it) => it.match(node, context));
	}
};
const FOCUSABLE_CACHE = Symbol(isFocusable.name);
function isDisabled(element, meta) {
	if (!meta.formAssociated?.disablable) return false;
	if (element.matches("[disabled]")) return true;
	if (element.closest("fieldset[disabled]")) return true;
	return false;
}
function isFocusableImpl(element) {
	if (isHTMLHidden(element) || isInert(element) || isStyleHidden(element)) return false;
	const { tabIndex, meta } = element;
	if (tabIndex !== null) return tabIndex >= 0;
	if (!meta) return false;
	if (isDisabled(element, meta)) return false;
	return Boolean(meta.focusable);
}
function isFocusable(element) {
	const cached = element.cacheGet(FOCUSABLE_CACHE);
	if (cached) return cached;
	return element.cacheSet(FOCUSABLE_CACHE, isFocusableImpl(element));
}
var HiddenFocusable = class extends Rule {
	documentation(context) {
		return {
			description: [
				`\`aria-hidden\` cannot be used on focusable elements.${context === "parent" ? " In this case it is being hidden by an ancestor with `aria-hidden.`" : ""}`,
				"",
				"When focusable elements are hidden with `aria-hidden` they are still reachable using conventional means such as a mouse or keyboard but won't be exposed to assistive technology (AT).",
				"This is often confusing for users of AT such as screenreaders.",
				"",
				"To fix this either:",
				"  - Remove `aria-hidden`.",
				"  - Remove the element from the DOM instead.",
				"  - Use `tabindex=\"-1\"` to remove the element from tab order.",
				"  - Use `hidden`, `inert` or similar means to hide or disable the element."
			].join("\n"),
			url: "https://html-validate.org/rules/hidden-focusable.html"
		};
	}
	setup() {
		const selector = ["[tabindex]", ...this.getTagsWithProperty("focusable")].join(",");
		this.on("dom:ready", (event) => {
			const { document } = event;
			for (const element of document.querySelectorAll(selector)) if (isFocusable(element) && isAriaHidden(element)) this.reportElement(element);
		});
	}
	reportElement(element) {
		const attribute = element.getAttribute("aria-hidden");
		const message = attribute ? `aria-hidden cannot be used on focusable elements` : `aria-hidden cannot be used on focusable elements (hidden by ancestor element)`;
		const location = attribute ? attribute.keyLocation : element.location;
		const context = attribute ? "self" : "parent";
		this.report({
			node: element,
			message,
			location,
			context
		});
	}
};
const defaults$n = { pattern: "kebabcase" };
function exclude$1(set, ...values) {
	const result = new Set(set);
	for (const value of values) result.delete(value);
	return result;
}
var IdPattern = class extends BasePatternRule {
	constructor(options) {
		const allowedPatterns = exclude$1(patternNames, "tailwind");
		super({
			ruleId: "id-pattern",
			attr: "id",
			options: {
				...defaults$n,
				...options
			},
			allowedPatterns
		});
	}
	static schema() {
		return super.schema();
	}
	documentation(context) {
		return {
			description: this.description(context),
			url: "https://html-validate.org/rules/id-pattern.html"
		};
	}
	setup() {
		this.on("attr", (event) => {
			const { target, key, value, valueLocation } = event;
			if (key.toLowerCase() !== "id") return;
			if (value instanceof DynamicValue) return;
			if (value === null) return;
			this.validateValue(target, value, valueLocation);
		});
	}
};
const restricted = /* @__PURE__ */ new Map([
	["accept", ["file"]],
	["alpha", ["color"]],
	["alt", ["image"]],
	["autocapitalize", [
		"button",
		"checkbox",
		"color",
		"date",
		"datetime-local",
		"file",
		"hidden",
		"image",
		"month",
		"number",
		"radio",
		"range",
		"reset",
		"search",
		"submit",
		"tel",
		"text",
		"time",
		"week"
	]],
	["autocomplete", [
		"color",
		"date",
		"datetime-local",
		"email",
		"file",
		"hidden",
		"image",
		"month",
		"number",
		"password",
		"range",
		"search",
		"tel",
		"text",
		"time",
		"url",
		"week"
	]],
	["capture", ["file"]],
	["checked", ["checkbox", "radio"]],
	["colorspace", ["color"]],
	["dirname", [
		"hidden",
		"text",
		"search",
		"url",
		"tel",
		"email"
	]],
	["height", ["image"]],
	["list", [
		"text",
		"search",
		"url",
		"tel",
		"email",
		"date",
		"month",
		"week",
		"time",
		"datetime-local",
		"number",
		"range",
		"color"
	]],
	["max", [
		"date",
		"month",
		"week",
		"time",
		"datetime-local",
		"number",
		"range"
	]],
	["maxlength", [
		"text",
		"search",
		"url",
		"tel",
		"email",
		"password"
	]],
	["min", [
		"date",
		"month",
		"week",
		"time",
		"datetime-local",
		"number",
		"range"
	]],
	["minlength", [
		"text",
		"search",
		"url",
		"tel",
		"email",
		"password"
	]],
	["multiple", ["email", "file"]],
	["pattern", [
		"text",
		"search",
		"url",
		"tel",
		"email",
		"password"
	]],
	["placeholder", [
		"text",
		"search",
		"url",
		"tel",
		"email",
		"password",
		"number"
	]],
	["popovertarget", ["button"]],
	["popovertargetaction", ["button"]],
	["readonly", [
		"text",
		"search",
		"url",
		"tel",
		"email",
		"password",
		"date",
		"month",
		"week",
		"time",
		"datetime-local",
		"number"
	]],
	["required", [
		"text",
		"search",
		"url",
		"tel",
		"email",
		"password",
		"date",
		"month",
		"week",
		"time",
		"datetime-local",
		"number",
		"checkbox",
		"radio",
		"file"
	]],
	["size", [
		"text",
		"search",
		"url",
		"tel",
		"email",
		"password"
	]],
	["src", ["image"]],
	["step", [
		"date",
		"month",
		"week",
		"time",
		"datetime-local",
		"number",
		"range"
	]],
	["value", [
		"button",
		"checkbox",
		"color",
		"date",
		"datetime-local",
		"email",
		"hidden",
		"month",
		"number",
		"password",
		"radio",
		"range",
		"reset",
		"search",
		"submit",
		"tel",
		"text",
		"time",
		"url",
		"week"
	]],
	["width", ["image"]]
]);
function isInput(event) {
	const { target } = event;
	return target.is("input");
}
var InputAttributes = class extends Rule {
	documentation(context) {
		const { attribute, type } = context;
		return {
			description: [
				`Attribute \`${attribute}\` is not allowed on \`<input type="${type}">\`
`,
				`\`${attribute}\` can only be used when \`type\` is:`,
				...restricted.get(attribute)?.map((it) => `- \`${it}\``) ?? []
			].join("\n"),
			url: "https://html-validate.org/rules/input-attributes.html"
		};
	}
	setup() {
		this.on("tag:ready", isInput, (event) => {
			const { target } = event;
			const type = target.getAttribute("type");
			if (!type || type.isDynamic || !type.value) return;
			const typeValue = type.value.toString();
			for (const attr of target.attributes) {
				const validTypes = restricted.get(attr.key);
				if (!validTypes) continue;
				if (validTypes.includes(typeValue)) continue;
				const context = {
					attribute: attr.key,
					type: typeValue
				};
				const message = `Attribute "${attr.key}" is not allowed on <input type="${typeValue}">`;
				this.report({
					node: target,
					message,
					location: attr.keyLocation,
					context
				});
			}
		});
	}
};
const HAS_ACCESSIBLE_TEXT_CACHE = Symbol(hasAccessibleName.name);
function isHidden(node, context) {
	const { reference } = context;
	if (reference?.isSameNode(node)) return false;
	return !inAccessibilityTree(node);
}
function hasImgAltText(node, context) {
	if (node.is("img")) return hasAltText(node);
	if (node.is("svg")) return node.textContent.trim() !== "";
	for (const img of node.querySelectorAll("img, svg")) if (hasAccessibleNameImpl(img, context)) return true;
	return false;
}
function hasLabel(node) {
	const value = node.getAttributeValue("aria-label") ?? "";
	return Boolean(value.trim());
}
function isLabelledby(node, context) {
	const { document, reference } = context;
	if (reference) return false;
	const ariaLabelledby = node.ariaLabelledby;
	if (ariaLabelledby instanceof DynamicValue) return true;
	if (ariaLabelledby === null) return false;
	return ariaLabelledby.some((id) => {
		const selector = generateIdSelector(id);
		return document.querySelectorAll(selector).some((child) => {
			return hasAccessibleNameImpl(child, {
				document,
				reference: child
			});
		});
	});
}
function hasAccessibleNameImpl(current, context) {
	const { reference } = context;
	if (isHidden(current, context)) return false;
	if (classifyNodeText(current, {
		accessible: true,
		ignoreHiddenRoot: Boolean(reference?.isSameNode(current))
	}) !== TextClassification.EMPTY_TEXT) return true;
	if (hasImgAltText(current, context)) return true;
	if (hasLabel(current)) return true;
	if (isLabelledby(current, context)) return true;
	return false;
}
function hasAccessibleName(document, current) {
	if (current.cacheExists(HAS_ACCESSIBLE_TEXT_CACHE)) return Boolean(current.cacheGet(HAS_ACCESSIBLE_TEXT_CACHE));
	const result = hasAccessibleNameImpl(current, {
		document,
		reference: null
	});
	return current.cacheSet(HAS_ACCESSIBLE_TEXT_CACHE, result);
}
function isIgnored(node) {
	if (node.is("input")) {
		const type = node.getAttributeValue("type")?.toLowerCase();
		return Boolean(type && [
			"hidden",
			"submit",
			"reset",
			"button"
		].includes(type));
	}
	return false;
}
var InputMissingLabel = class extends Rule {
	documentation() {
		return {
			description: [
				"Each form element must have an a label or accessible name.",
				"Typically this is implemented using a `<label for=\"..\">` element describing the purpose of the form element.",
				"",
				"This can be resolved in one of the following ways:",
				"",
				"  - Use an associated `<label for=\"..\">` element.",
				"  - Use a nested `<label>` as parent element.",
				"  - Use `aria-label` or `aria-labelledby` attributes."
			].join("\n"),
			url: "https://html-validate.org/rules/input-missing-label.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const root = event.document;
			for (const elem of root.querySelectorAll("input, textarea, select")) this.validateInput(root, elem);
		});
	}
	validateInput(root, elem) {
		if (!inAccessibilityTree(elem)) return;
		if (isIgnored(elem)) return;
		if (hasAccessibleName(root, elem)) return;
		let label;
		if ((label = findLabelById(root, elem.id)).length > 0) {
			this.validateLabel(root, elem, label);
			return;
		}
		if ((label = findLabelByParent(elem)).length > 0) {
			this.validateLabel(root, elem, label);
			return;
		}
		if (elem.hasAttribute("aria-label")) this.report({
			node: elem,
			message: `<${elem.tagName}> element has aria-label but label has no text`
		});
		else if (elem.hasAttribute("aria-labelledby")) this.report({
			node: elem,
			message: `<${elem.tagName}> element has aria-labelledby but referenced element has no text`
		});
		else this.report({
			node: elem,
			message: `<${elem.tagName}> element does not have a <label>`
		});
	}
	/**
	* Reports error if none of the labels are accessible.
	*/
	validateLabel(root, elem, labels) {
		if (labels.filter(inAccessibilityTree).length === 0) {
			this.report({
				node: labels[0],
				message: `<${elem.tagName}> element has <label> but <label> element is hidden`,
				related: [{
					kind: "element",
					node: elem
				}]
			});
			return;
		}
		if (labels.every((label) => !hasAccessibleName(root, label))) this.report({
			node: labels[0],
			message: `<${elem.tagName}> element has <label> but <label> has no text`,
			related: [{
				kind: "element",
				node: elem
			}]
		});
	}
};
function findLabelById(root, id) {
	if (!id) return [];
	return root.querySelectorAll(`label[for="${id}"]`);
}
function findLabelByParent(el) {
	let cur = el.parent;
	while (cur) {
		if (cur.is("label")) return [cur];
		cur = cur.parent;
	}
	return [];
}
const defaults$m = { maxlength: 70 };
var LongTitle = class extends Rule {
	maxlength;
	constructor(options) {
		super({
			...defaults$m,
			...options
		});
		this.maxlength = this.options.maxlength;
	}
	static schema() {
		return { maxlength: { type: "number" } };
	}
	documentation() {
		return {
			description: `Search engines truncates titles with long text, possibly down-ranking the page in the process.`,
			url: "https://html-validate.org/rules/long-title.html"
		};
	}
	setup() {
		this.on("tag:end", (event) => {
			const node = event.previous;
			if (node.tagName !== "title") return;
			if (node.textContent.length > this.maxlength) this.report({
				node,
				message: `title text cannot be longer than ${String(this.maxlength)} characters`
			});
		});
	}
};
function getName(attr) {
	const name = attr.value;
	if (!name || name instanceof DynamicValue) return null;
	return name;
}
var MapDupName = class extends Rule {
	documentation() {
		return {
			description: "`<map>` must have a unique name, it cannot be the same name as another `<map>` element",
			url: "https://html-validate.org/rules/map-dup-name.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const { document } = event;
			const maps = document.querySelectorAll("map[name]");
			const names = /* @__PURE__ */ new Set();
			for (const map of maps) {
				const attr = map.getAttribute("name");
				if (!attr) continue;
				const name = getName(attr);
				if (!name) continue;
				if (names.has(name)) this.report({
					node: map,
					message: `<map> name must be unique`,
					location: attr.keyLocation
				});
				names.add(name);
			}
		});
	}
};
function isRelevant$4(event) {
	return event.target.is("map");
}
function hasStaticValue(attr) {
	return Boolean(attr && !(attr.value instanceof DynamicValue));
}
var MapIdName = class extends Rule {
	documentation() {
		return {
			description: "When the `id` attribute is present on a `<map>` element it must be equal to the `name` attribute.",
			url: "https://html-validate.org/rules/map-id-name.html"
		};
	}
	setup() {
		this.on("tag:ready", isRelevant$4, (event) => {
			const { target } = event;
			const id = target.getAttribute("id");
			const name = target.getAttribute("name");
			if (!hasStaticValue(id) || !hasStaticValue(name)) return;
			if (id.value === name.value) return;
			this.report({
				node: event.target,
				message: `"id" and "name" attribute must be the same on <map> elements`,
				location: id.valueLocation ?? name.valueLocation
			});
		});
	}
};
const defaults$l = { allowLongDelay: false };
var MetaRefresh = class extends Rule {
	constructor(options) {
		super({
			...defaults$l,
			...options
		});
	}
	documentation() {
		return {
			description: `Meta refresh directive must use the \`0;url=...\` format. Non-zero values for time interval is disallowed as people with assistive technology might be unable to read and understand the page content before automatically reloading. For the same reason skipping the url is disallowed as it would put the browser in an infinite loop reloading the same page over and over again.`,
			url: "https://html-validate.org/rules/meta-refresh.html"
		};
	}
	setup() {
		this.on("element:ready", ({ target }) => {
			if (!target.is("meta")) return;
			if (target.getAttributeValue("http-equiv") !== "refresh") return;
			const content = target.getAttribute("content");
			if (!content?.value || content.isDynamic) return;
			const location = content.valueLocation;
			const value = parseContent(content.value.toString());
			if (!value) {
				this.report({
					node: target,
					message: "Malformed meta refresh directive",
					location
				});
				return;
			}
			const { delay, url } = value;
			this.validateDelay(target, location, delay, url);
		});
	}
	validateDelay(target, location, delay, url) {
		const { allowLongDelay } = this.options;
		if (allowLongDelay && delay > 72e3) return;
		if (!url && delay === 0) {
			this.report({
				node: target,
				message: "Don't use instant meta refresh to reload the page",
				location
			});
			return;
		}
		if (delay === 0) return;
		const message = allowLongDelay ? "Meta refresh must be instant (0 second delay) or greater than 20 hours (72000 second delay)" : "Meta refresh must be instant (0 second delay)";
		this.report({
			node: target,
			message,
			location
		});
	}
};
function parseContent(text) {
	const match = /^(\d+)(?:\s*;\s*url=(.*))?/i.exec(text);
	if (match) return {
		delay: Math.trunc(Number(match[1])),
		url: match[2]
	};
	return null;
}
var MissingDoctype = class extends Rule {
	static fixable = true;
	documentation() {
		return {
			description: "Requires that the document contains a doctype.",
			url: "https://html-validate.org/rules/missing-doctype.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const dom = event.document;
			if (!dom.doctype) this.report({
				node: dom.root,
				message: "Document is missing doctype",
				fix(fixer) {
					fixer.replaceText(dom.root.location, "<!doctype html>\n");
				}
			});
		});
	}
};
var MultipleLabeledControls = class extends Rule {
	labelable = "";
	documentation() {
		return {
			description: `A \`<label>\` element can only be associated with one control at a time.`,
			url: "https://html-validate.org/rules/multiple-labeled-controls.html"
		};
	}
	setup() {
		this.labelable = this.getTagsWithProperty("labelable").join(",");
		this.on("dom:ready", (event) => {
			const { document } = event;
			const labels = document.querySelectorAll("label");
			for (const label of labels) {
				if (this.getNumLabledControls(label) <= 1) continue;
				this.report({
					node: label,
					message: "<label> is associated with multiple controls",
					location: label.location
				});
			}
		});
	}
	getNumLabledControls(src) {
		const controls = src.querySelectorAll(this.labelable).filter((node) => node.meta?.labelable).map((node) => node.id);
		const attr = src.getAttribute("for");
		if (!attr || attr.isDynamic || !attr.value) return controls.length;
		if (controls.includes(attr.value.toString())) return controls.length;
		return controls.length + 1;
	}
};
const defaults$k = { pattern: "camelcase" };
function exclude(set, ...values) {
	const result = new Set(set);
	for (const value of values) result.delete(value);
	return result;
}
var NamePattern = class extends BasePatternRule {
	constructor(options) {
		const allowedPatterns = exclude(patternNames, "tailwind");
		super({
			ruleId: "name-pattern",
			attr: "name",
			options: {
				...defaults$k,
				...options
			},
			allowedPatterns
		});
	}
	static schema() {
		return super.schema();
	}
	documentation(context) {
		return {
			description: this.description(context),
			url: "https://html-validate.org/rules/name-pattern.html"
		};
	}
	setup() {
		this.on("attr", (event) => {
			const { target, key, value, valueLocation } = event;
			const { meta } = target;
			if (!meta?.formAssociated?.listed) return;
			if (key.toLowerCase() !== "name") return;
			if (value instanceof DynamicValue) return;
			if (value === null) return;
			const name = value.endsWith("[]") ? value.slice(0, -2) : value;
			this.validateValue(target, name, valueLocation);
		});
	}
};
const abstractRoles = [
	"command",
	"composite",
	"input",
	"landmark",
	"range",
	"roletype",
	"section",
	"sectionhead",
	"select",
	"structure",
	"widget",
	"window"
];
function isRelevant$3(event) {
	return event.key === "role";
}
var NoAbstractRole = class extends Rule {
	documentation(context) {
		return {
			description: [
				`Role \`"${context.role}"\` is abstract and must not be used.`,
				"",
				"WAI-ARIA defines a list of [abstract roles](https://www.w3.org/TR/wai-aria-1.2/#abstract_roles) which cannot be used by authors:",
				"",
				...abstractRoles.map((it) => `- \`"${it}"\``),
				"",
				`Use one of the defined subclass roles for \`"${context.role}"\` instead.`
			].join("\n"),
			url: "https://html-validate.org/rules/no-abstract-role.html"
		};
	}
	setup() {
		this.on("attr", isRelevant$3, (event) => {
			const roles = event.value;
			if (!roles || roles instanceof DynamicValue) return;
			const tokens = new DOMTokenList(roles, event.valueLocation);
			for (const { item: role, location } of tokens.iterator()) {
				if (!abstractRoles.includes(role)) continue;
				this.report({
					node: event.target,
					message: `Role "{{ role }}" is abstract and must not be used`,
					location,
					context: { role }
				});
			}
		});
	}
};
const defaults$j = {
	include: null,
	exclude: null
};
var NoAutoplay = class extends Rule {
	constructor(options) {
		super({
			...defaults$j,
			...options
		});
	}
	documentation(context) {
		return {
			description: [
				`The autoplay attribute is not allowed on <${context.tagName}>.`,
				"Autoplaying content can be disruptive for users and has accessibilty concerns.",
				"Prefer to let the user control playback."
			].join("\n"),
			url: "https://html-validate.org/rules/no-autoplay.html"
		};
	}
	static schema() {
		return {
			exclude: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] },
			include: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] }
		};
	}
	setup() {
		this.on("attr", (event) => {
			if (event.key.toLowerCase() !== "autoplay") return;
			if (event.value && event.value instanceof DynamicValue) return;
			const tagName = event.target.tagName;
			if (this.isKeywordIgnored(tagName)) return;
			const context = { tagName };
			const location = event.location;
			this.report({
				node: event.target,
				message: `The autoplay attribute is not allowed on <${tagName}>`,
				location,
				context
			});
		});
	}
};
var NoConditionalComment = class extends Rule {
	documentation() {
		return {
			description: "Microsoft Internet Explorer previously supported using special HTML comments (conditional comments) for targeting specific versions of IE but since IE 10 it is deprecated and not supported in standards mode.",
			url: "https://html-validate.org/rules/no-conditional-comment.html"
		};
	}
	setup() {
		this.on("conditional", (event) => {
			this.report({
				node: event.parent,
				message: "Use of conditional comments are deprecated",
				location: event.location
			});
		});
	}
};
var NoDeprecatedAttr = class extends Rule {
	documentation() {
		return {
			description: "HTML5 deprecated many old attributes.",
			url: "https://html-validate.org/rules/no-deprecated-attr.html"
		};
	}
	setup() {
		this.on("attr", (event) => {
			const node = event.target;
			const meta = node.meta;
			if (meta === null) return;
			const attr = event.key.toLowerCase();
			const metaAttribute = meta.attributes[attr];
			if (!metaAttribute) return;
			if (metaAttribute.deprecated) this.report({
				node,
				message: `Attribute "${event.key}" is deprecated on <${node.tagName}> element`,
				location: event.keyLocation
			});
		});
	}
};
var NoDupAttr = class extends Rule {
	documentation() {
		return {
			description: "HTML disallows two or more attributes with the same (case-insensitive) name.",
			url: "https://html-validate.org/rules/no-dup-attr.html"
		};
	}
	setup() {
		let attr = {};
		this.on("tag:start", () => {
			attr = {};
		});
		this.on("attr", (event) => {
			if (event.originalAttribute) return;
			const name = event.key.toLowerCase();
			if (Object.hasOwn(attr, name)) this.report({
				node: event.target,
				message: `Attribute "${name}" duplicated`,
				location: event.keyLocation
			});
			attr[event.key] = true;
		});
	}
};
var NoDupClass = class extends Rule {
	documentation() {
		return {
			description: "Prevents unnecessary duplication of class names.",
			url: "https://html-validate.org/rules/no-dup-class.html"
		};
	}
	static fixable = true;
	setup() {
		this.on("attr", (event) => {
			if (event.key.toLowerCase() !== "class") return;
			const classes = new DOMTokenList(event.value, event.valueLocation);
			const unique = /* @__PURE__ */ new Set();
			for (const { item, location } of classes.iterator()) {
				if (unique.has(item)) this.report({
					node: event.target,
					message: `Class "${item}" duplicated`,
					location,
					fix(fixer) {
						fixer.removeText(location, { trimStart: true });
					}
				});
				unique.add(item);
			}
		});
	}
};
const CACHE_KEY = /* @__PURE__ */ Symbol("no-dup-id");
const defaults$i = {
	include: null,
	exclude: null
};
var NoDupID = class extends Rule {
	constructor(options) {
		super({
			...defaults$i,
			...options
		});
	}
	static schema() {
		return {
			exclude: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] },
			include: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] }
		};
	}
	documentation() {
		return {
			description: "The ID of an element must be unique.",
			url: "https://html-validate.org/rules/no-dup-id.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const { document } = event;
			const rootExisting = getExisting(document.root, document.root);
			const useRootExisting = !document.querySelector("template");
			const elements = document.querySelectorAll("[id]");
			for (const el of elements) {
				const attr = el.getAttribute("id");
				if (!attr) continue;
				if (!attr.value) continue;
				if (attr.isDynamic) continue;
				const id = attr.value.toString();
				if (this.isKeywordIgnored(id, keywordPatternMatcher)) continue;
				const existing = useRootExisting ? rootExisting : getExisting(el, document.root);
				const first = existing.get(id);
				if (first) {
					this.report({
						node: el,
						message: `Duplicate ID "${id}"`,
						location: attr.valueLocation,
						related: [{
							kind: "element",
							node: first
						}]
					});
					continue;
				}
				existing.set(id, el);
			}
		});
	}
};
function getExisting(element, root) {
	const group = element.closest("template") ?? root;
	const existing = group.cacheGet(CACHE_KEY);
	if (existing) return existing;
	const value = /* @__PURE__ */ new Map();
	return group.cacheSet(CACHE_KEY, value);
}
function isRelevant$2(event) {
	return event.target.is("button");
}
var NoImplicitButtonType = class extends Rule {
	documentation() {
		return {
			description: [
				"`<button>` is missing recommended `type` attribute",
				"",
				"When the `type` attribute is omitted it defaults to `submit`.",
				"Submit buttons are triggered when a keyboard user presses <kbd>Enter</kbd>.",
				"",
				"As this may or may not be inteded this rule enforces that the `type` attribute be explicitly set to one of the valid types:",
				"",
				"- `button` - a generic button.",
				"- `submit` - a submit button.",
				"- `reset`- a button to reset form fields."
			].join("\n"),
			url: "https://html-validate.org/rules/no-implicit-button-type.html"
		};
	}
	setup() {
		this.on("element:ready", isRelevant$2, (event) => {
			const { target } = event;
			if (target.parent?.is("select")) return;
			if (!target.getAttribute("type")) this.report({
				node: event.target,
				message: `<button> is missing recommended "type" attribute`
			});
		});
	}
};
var NoImplicitClose = class extends Rule {
	documentation() {
		return {
			description: `Some elements in HTML has optional end tags. When an optional tag is omitted a browser must handle it as if the end tag was present.

Omitted end tags can be ambigious for humans to read and many editors have trouble formatting the markup.`,
			url: "https://html-validate.org/rules/no-implicit-close.html"
		};
	}
	setup() {
		this.on("tag:end", (event) => {
			const closed = event.previous;
			const by = event.target;
			if (!by) return;
			if (closed.closed !== Node.CLOSED_IMPLICIT_CLOSED) return;
			const parent = closed.parent;
			const closedByEndTag = !by.parent;
			const closedByParent = parent?.tagName === by.tagName;
			const sameTag = closed.tagName === by.tagName;
			if (by.isRootElement()) this.report({
				node: closed,
				message: `Element <${closed.tagName}> is implicitly closed by document ending`,
				location: closed.location
			});
			else if (closedByEndTag && closedByParent) this.report({
				node: closed,
				message: `Element <${closed.tagName}> is implicitly closed by parent </${by.tagName}>`,
				location: closed.location
			});
			else if (closedByEndTag) this.report({
				node: closed,
				message: `Element <${closed.tagName}> is implicitly closed by ancestor </${by.tagName}>`,
				location: closed.location
			});
			else if (sameTag) this.report({
				node: closed,
				message: `Element <${closed.tagName}> is implicitly closed by sibling`,
				location: closed.location
			});
			else this.report({
				node: closed,
				message: `Element <${closed.tagName}> is implicitly closed by adjacent <${by.tagName}>`,
				location: closed.location
			});
		});
	}
};
function isRelevant$1(event) {
	return event.target.is("input");
}
var NoImplicitInputType = class extends Rule {
	documentation() {
		return {
			description: ["`<input>` is missing recommended `type` attribute"].join("\n"),
			url: "https://html-validate.org/rules/no-implicit-input-type.html"
		};
	}
	setup() {
		this.on("element:ready", isRelevant$1, (event) => {
			const { target } = event;
			if (!target.getAttribute("type")) this.report({
				node: event.target,
				message: `<input> is missing recommended "type" attribute`
			});
		});
	}
};
const defaults$h = {
	include: null,
	exclude: null,
	allowedProperties: ["display"],
	allowVariables: true
};
var NoInlineStyle = class extends Rule {
	constructor(options) {
		super({
			...defaults$h,
			...options
		});
	}
	static schema() {
		return {
			exclude: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] },
			include: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] },
			allowedProperties: {
				items: { type: "string" },
				type: "array"
			},
			allowVariables: { type: "boolean" }
		};
	}
	documentation() {
		const { allowVariables, allowedProperties } = this.options;
		const text = ["Inline style is not allowed.\n", "Inline style is a sign of unstructured CSS. Use class or ID with a separate stylesheet.\n"];
		if (allowedProperties.length > 0 || allowVariables) text.push("Under the current configuration the following CSS properties are allowed:\n");
		if (allowedProperties.length > 0) text.push(allowedProperties.map((it) => `- \`${it}\``).join("\n"));
		if (allowVariables) text.push("- CSS variables (custom properties starting with `--`).\n");
		return {
			description: text.join("\n"),
			url: "https://html-validate.org/rules/no-inline-style.html"
		};
	}
	setup() {
		this.on("attr", (event) => this.isRelevant(event), (event) => {
			const { value } = event;
			if (this.allPropertiesAllowed(value)) return;
			this.report({
				node: event.target,
				message: "Inline style is not allowed"
			});
		});
	}
	isRelevant(event) {
		if (event.key !== "style") return false;
		const { include, exclude } = this.options;
		const key = event.originalAttribute ?? event.key;
		if (include && !include.includes(key)) return false;
		if (exclude?.includes(key)) return false;
		return true;
	}
	allPropertiesAllowed(value) {
		const { allowedProperties, allowVariables } = this.options;
		if (allowedProperties.length === 0 && !allowVariables) return false;
		const declarations = Object.keys(parseCssDeclaration(value));
		return declarations.length > 0 && declarations.every((it) => {
			if (allowVariables && it.startsWith("--")) return true;
			return allowedProperties.includes(it);
		});
	}
};
function idMissing(document, id) {
	return document.querySelectorAll(generateIdSelector(id)).length === 0;
}
var NoMissingReferences = class extends Rule {
	documentation(context) {
		return {
			description: `The element ID "${context.value}" referenced by the ${context.key} attribute must point to an existing element.`,
			url: "https://html-validate.org/rules/no-missing-references.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const document = event.document;
			walk.depthFirst(document, (node) => {
				const meta = node.meta;
				if (!meta?.attributes) return;
				for (const attr of node.attributes) {
					const attrMeta = meta.attributes[attr.key];
					if (attrMeta?.reference === "id") this.validateReference(document, node, attr, attrMeta.list ?? false);
				}
			});
		});
	}
	validateReference(document, node, attr, isList) {
		if (!attr) return;
		const value = attr.value;
		if (value instanceof DynamicValue || value === null || value === "") return;
		if (isList) this.validateList(document, node, attr, value);
		else this.validateSingle(document, node, attr, value);
	}
	validateSingle(document, node, attr, id) {
		if (!idMissing(document, id)) return;
		const context = {
			key: attr.key,
			value: id
		};
		this.report({
			node,
			message: `Element references missing id "${id}"`,
			location: attr.valueLocation,
			context
		});
	}
	validateList(document, node, attr, values) {
		const parsed = new DOMTokenList(values, attr.valueLocation);
		for (const entry of parsed.iterator()) {
			const id = entry.item;
			if (!idMissing(document, id)) continue;
			const context = {
				key: attr.key,
				value: id
			};
			this.report({
				node,
				message: `Element references missing id "${id}"`,
				location: entry.location,
				context
			});
		}
	}
};
var NoMultipleMain = class extends Rule {
	documentation() {
		return {
			description: [
				"Only a single visible `<main>` element can be present at in a document at a time.",
				"",
				"Multiple `<main>` can be present in the DOM as long the others are hidden using the HTML5 `hidden` attribute."
			].join("\n"),
			url: "https://html-validate.org/rules/no-multiple-main.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const { document } = event;
			const main = document.querySelectorAll("main").filter((cur) => !cur.hasAttribute("hidden"));
			const first = main.shift();
			for (const elem of main) this.report({
				node: elem,
				message: "Multiple <main> elements present in document",
				related: [{
					kind: "element",
					node: first ?? null
				}]
			});
		});
	}
};
const defaults$g = { relaxed: false };
const textRegexp = /(<|&(?![\d#A-Z]+;))/gi;
const unquotedAttrRegexp = /(["'<=>`]|&(?![\d#A-Z]+;))/gi;
const matchTemplate = /^(?:<%.*?%>|<\?.*?\?>|<\$.*?\$>)$/s;
const replacementTable = {
	"\"": "&quot;",
	"&": "&amp;",
	"'": "&apos;",
	"<": "&lt;",
	"=": "&equals;",
	">": "&gt;",
	"`": "&grave;"
};
var NoRawCharacters = class extends Rule {
	relaxed;
	constructor(options) {
		super({
			...defaults$g,
			...options
		});
		this.relaxed = this.options.relaxed;
	}
	static fixable = true;
	static schema() {
		return { relaxed: { type: "boolean" } };
	}
	documentation() {
		return {
			description: `Some characters such as \`<\` and \`&\` hold special meaning in HTML and must be escaped using a character reference (HTML entity).`,
			url: "https://html-validate.org/rules/no-raw-characters.html"
		};
	}
	setup() {
		this.on("element:ready", (event) => {
			const node = event.target;
			if (node.textType !== "text") return;
			for (const child of node.childNodes) {
				if (child.nodeType !== Node.TEXT_NODE) continue;
				if (matchTemplate.test(child.textContent)) continue;
				this.findRawChars(node, child.textContent, child.location, textRegexp);
			}
		});
		this.on("attr", (event) => {
			const { meta } = event;
			if (!event.value) return;
			if (event.quote) return;
			if (meta?.boolean) return;
			this.findRawChars(event.target, event.value.toString(), event.valueLocation, unquotedAttrRegexp);
		});
	}
	/**
	* Find raw special characters and report as errors.
	*
	* @param text - The full text to find unescaped raw characters in.
	* @param location - Location of text.
	* @param regexp - Regexp pattern to match using.
	*/
	findRawChars(node, text, location, regexp) {
		let match;
		do {
			match = regexp.exec(text);
			if (!match) continue;
			const char = match[0];
			if (this.relaxed && char === "&") continue;
			const replacement = replacementTable[char];
			const charLocation = sliceLocation(location, match.index, match.index + 1);
			this.report({
				node,
				message: `Raw "${char}" must be encoded as "${replacement}"`,
				location: charLocation,
				fix(fixer) {
					fixer.replaceText(charLocation, replacement);
				}
			});
		} while (match);
	}
};
const selectors$1 = [
	"input[aria-label]",
	"textarea[aria-label]",
	"select[aria-label]"
];
var NoRedundantAriaLabel = class extends Rule {
	documentation() {
		return {
			description: "`aria-label` is redundant when an associated `<label>` element containing the same text exists.",
			url: "https://html-validate.org/rules/no-redundant-aria-label.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const { document } = event;
			const elements = document.querySelectorAll(selectors$1.join(","));
			for (const element of elements) {
				const ariaLabel = element.getAttribute("aria-label");
				const id = element.id;
				if (!id) continue;
				const label = document.querySelector(`label[for="${id}"]`);
				if (!ariaLabel || !label) continue;
				if (label.textContent.trim() !== ariaLabel.value) continue;
				this.report({
					message: "aria-label is redundant when label containing same text exists",
					node: element,
					location: ariaLabel.keyLocation,
					related: [{
						kind: "element",
						node: label
					}]
				});
			}
		});
	}
};
var NoRedundantFor = class extends Rule {
	documentation() {
		return {
			description: `When the \`<label>\` element wraps the labelable control the \`for\` attribute is redundant and better left out.`,
			url: "https://html-validate.org/rules/no-redundant-for.html"
		};
	}
	setup() {
		this.on("element:ready", (event) => {
			const { target } = event;
			if (target.tagName !== "label") return;
			const attr = target.getAttribute("for");
			if (!attr || !isStaticAttribute(attr)) return;
			const id = attr.value;
			if (!id) return;
			const control = target.querySelector(generateIdSelector(id));
			if (!control) return;
			this.report({
				node: target,
				message: "Redundant \"for\" attribute",
				location: attr.keyLocation,
				related: [{
					kind: "element",
					node: control
				}],
				suggestions: [{
					message: "Remove \"for\" attribute",
					fix(fixer) {
						fixer.removeText(attr.location, { trimStart: true });
					}
				}, {
					message: "Remove both \"for\" and \"id\" attribute",
					fix(fixer) {
						const idAttr = control.getAttribute("id");
						fixer.removeText(attr.location, { trimStart: true });
						fixer.removeText(idAttr.location, { trimStart: true });
					}
				}]
			});
		});
	}
};
const defaults$f = {
	include: null,
	exclude: null
};
var NoRedundantRole = class extends Rule {
	constructor(options) {
		super({
			...defaults$f,
			...options
		});
	}
	documentation(context) {
		const { role, tagName } = context;
		return {
			description: `Using the \`${role}\` role is redundant as it is already implied by the \`<${tagName}>\` element.`,
			url: "https://html-validate.org/rules/no-redundant-role.html"
		};
	}
	static schema() {
		return {
			exclude: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] },
			include: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] }
		};
	}
	setup() {
		this.on("tag:ready", (event) => {
			const { target } = event;
			const role = target.getAttribute("role");
			if (!role?.value || role.value instanceof DynamicValue) return;
			const { meta } = target;
			if (!meta) return;
			const implicitRole = meta.aria.implicitRole(target._adapter);
			if (!implicitRole) return;
			if (role.value !== implicitRole) return;
			if (this.isKeywordIgnored(role.value)) return;
			const context = {
				tagName: target.tagName,
				role: role.value
			};
			this.report({
				node: event.target,
				message: `Redundant role "${role.value}" on <${target.tagName}>`,
				location: role.valueLocation,
				context
			});
		});
	}
};
const xmlns = /^[^:]+:.+$/;
const defaults$e = {
	ignoreForeign: true,
	ignoreXML: true
};
var NoSelfClosing = class extends Rule {
	constructor(options) {
		super({
			...defaults$e,
			...options
		});
	}
	static schema() {
		return {
			ignoreForeign: { type: "boolean" },
			ignoreXML: { type: "boolean" }
		};
	}
	documentation(context) {
		return {
			description: `Self-closing elements are disallowed. Use regular end tag <${context}></${context}> instead of self-closing <${context}/>.`,
			url: "https://html-validate.org/rules/no-self-closing.html"
		};
	}
	setup() {
		this.on("tag:end", (event) => {
			const active = event.previous;
			if (!isRelevant(active, this.options)) return;
			this.validateElement(active);
		});
	}
	validateElement(node) {
		if (node.closed !== Node.CLOSED_VOID_SELF_CLOSED) return;
		this.report({
			node,
			message: `<${node.tagName}> must not be self-closed`,
			location: null,
			context: node.tagName
		});
	}
};
function isRelevant(node, options) {
	if (xmlns.test(node.tagName)) return !options.ignoreXML;
	if (!node.meta) return true;
	if (node.meta.void) return false;
	if (node.meta.foreign) return !options.ignoreForeign;
	return true;
}
const defaults$d = { allowTemplate: true };
var NoStyleTag = class extends Rule {
	constructor(options) {
		super({
			...defaults$d,
			...options
		});
	}
	static schema() {
		return { allowTemplate: { type: "boolean" } };
	}
	documentation() {
		return {
			description: "Prefer to use external stylesheets with the `<link>` tag instead of inlining the styling.",
			url: "https://html-validate.org/rules/no-style-tag.html"
		};
	}
	setup() {
		const { allowTemplate } = this.options;
		this.on("tag:start", (event) => {
			const node = event.target;
			if (node.tagName !== "style") return;
			if (allowTemplate && node.parent?.is("template")) return;
			this.report({
				node,
				message: "Use external stylesheet with <link> instead of <style> tag"
			});
		});
	}
};
var NoTrailingWhitespace = class extends Rule {
	static fixable = true;
	documentation() {
		return {
			description: "Lines with trailing whitespace cause unnessecary diff when using version control and usually serve no special purpose in HTML.",
			url: "https://html-validate.org/rules/no-trailing-whitespace.html"
		};
	}
	setup() {
		this.on("whitespace", (event) => {
			const match = /^[\t ]+(\r?\n)$/.exec(event.text);
			if (!match) return;
			this.report({
				node: null,
				message: "Trailing whitespace",
				location: event.location,
				fix(fixer) {
					fixer.replaceText(event.location, match[1]);
				}
			});
		});
	}
};
const skipPatterns = [
	/^:/,
	/^@/,
	/^ng-/i,
	/^v-/i,
	/^x-/i,
	/^\[/,
	/^#/
];
function isKnownDynamicAttr(attr) {
	return skipPatterns.some((pattern) => pattern.test(attr));
}
var NoUnknownAttributes = class extends Rule {
	documentation(context) {
		return {
			description: `The \`${context.attr}\` attribute is not a known attribute on \`<${context.tagName}>\`.`,
			url: "https://html-validate.org/rules/no-unknown-attributes.html"
		};
	}
	setup() {
		this.on("attr", (event) => {
			const node = event.target;
			const meta = node.meta;
			if (meta === null) return;
			const attr = event.key.toLowerCase();
			if (Object.hasOwn(meta.attributes, attr)) return;
			if (isPatternAttribute(attr, meta.patternAttributes)) return;
			if (isKnownDynamicAttr(attr)) return;
			this.report({
				node,
				message: `Attribute "${event.key}" is not allowed on <${node.tagName}> element`,
				location: event.keyLocation,
				context: {
					tagName: node.tagName,
					attr: event.key
				}
			});
		});
	}
};
const defaults$c = {
	include: null,
	exclude: null
};
var NoUnknownElements = class extends Rule {
	constructor(options) {
		super({
			...defaults$c,
			...options
		});
	}
	static schema() {
		return {
			exclude: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] },
			include: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] }
		};
	}
	documentation(context) {
		return {
			description: `An unknown element${context ? ` <${context}>` : ""} was used. If this is a Custom Element you need to supply element metadata for it.`,
			url: "https://html-validate.org/rules/no-unknown-elements.html"
		};
	}
	setup() {
		this.on("tag:start", (event) => {
			const node = event.target;
			if (node.meta) return;
			if (this.isKeywordIgnored(node.tagName, keywordPatternMatcher)) return;
			this.report({
				node,
				message: `Unknown element <${node.tagName}>`,
				location: null,
				context: node.tagName
			});
		});
	}
};
var NoUnusedDisable = class extends Rule {
	documentation(context) {
		return {
			description: `\`${context.ruleId}\` rule is disabled but no error was reported.`,
			url: "https://html-validate.org/rules/no-unused-disable.html"
		};
	}
	setup() {}
	reportUnused(unused, options, location) {
		const tokens = new DOMTokenList(options.replaceAll(",", " "), location);
		for (const ruleId of unused) {
			const index = tokens.indexOf(ruleId);
			const tokenLocation = index !== -1 ? tokens.location(index) : location;
			this.report({
				node: null,
				message: "\"{{ ruleId }}\" rule is disabled but no error was reported",
				location: tokenLocation,
				context: { ruleId }
			});
		}
	}
};
var NoUtf8Bom = class extends Rule {
	static fixable = true;
	documentation() {
		return {
			description: `This file is saved with the UTF-8 byte order mark (BOM) present. It is neither required or recommended to use.

Instead the document should be served with the \`Content-Type: application/javascript; charset=utf-8\` header.`,
			url: "https://html-validate.org/rules/no-utf8-bom.html"
		};
	}
	setup() {
		const unregister = this.on("token", (event) => {
			if (event.type === TokenType.UNICODE_BOM) this.report({
				node: null,
				message: "File should be saved without UTF-8 BOM",
				location: event.location,
				fix(fixer) {
					fixer.replaceText(event.location, "");
				}
			});
			this.setEnabled(false);
			unregister();
		});
	}
};
const types = [
	"button",
	"submit",
	"reset",
	"image"
];
const replacement = {
	button: "<button type=\"button\">",
	submit: "<button type=\"submit\">",
	reset: "<button type=\"reset\">",
	image: "<button type=\"button\">"
};
const defaults$b = {
	include: null,
	exclude: null
};
var PreferButton = class extends Rule {
	constructor(options) {
		super({
			...defaults$b,
			...options
		});
	}
	static schema() {
		return {
			exclude: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] },
			include: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] }
		};
	}
	documentation(context) {
		const src = `<input type="${context.type}">`;
		return {
			description: `Prefer to use \`${replacement[context.type] || `<button>`}\` instead of \`"${src}\`.`,
			url: "https://html-validate.org/rules/prefer-button.html"
		};
	}
	setup() {
		this.on("attr", (event) => {
			const node = event.target;
			if (node.tagName.toLowerCase() !== "input") return;
			if (event.key.toLowerCase() !== "type") return;
			if (!event.value || event.value instanceof DynamicValue) return;
			const type = event.value.toLowerCase();
			if (this.isKeywordIgnored(type)) return;
			if (!types.includes(type)) return;
			const context = { type };
			const message = `Prefer to use <button> instead of <input type="${type}"> when adding buttons`;
			this.report({
				node,
				message,
				location: event.valueLocation,
				context
			});
		});
	}
};
const defaults$a = {
	mapping: {
		article: "article",
		banner: "header",
		button: "button",
		cell: "td",
		checkbox: "input",
		complementary: "aside",
		contentinfo: "footer",
		figure: "figure",
		form: "form",
		heading: [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		],
		input: "input",
		link: "a",
		list: [
			"ul",
			"ol",
			"menu"
		],
		listbox: "select",
		listitem: "li",
		main: "main",
		navigation: "nav",
		progressbar: "progress",
		radio: "input",
		region: "section",
		table: "table",
		textbox: "textarea"
	},
	include: null,
	exclude: null
};
function hasImplicitRole(element, role) {
	return element.meta?.aria.implicitRole(element._adapter) === role;
}
var PreferNativeElement = class extends Rule {
	constructor(options) {
		super({
			...defaults$a,
			...options
		});
	}
	static schema() {
		return {
			exclude: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] },
			include: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] },
			mapping: { type: "object" }
		};
	}
	documentation(context) {
		const replacement = naturalJoin(context.replacement.map((it) => `\`<${it}>\``));
		return {
			description: `Instead of using the WAI-ARIA role "${context.role}" prefer to use the native ${replacement} element.`,
			url: "https://html-validate.org/rules/prefer-native-element.html"
		};
	}
	setup() {
		const { mapping } = this.options;
		this.on("tag:ready", (event) => {
			const { target } = event;
			const attr = target.getAttribute("role");
			if (!attr?.value || attr.value instanceof DynamicValue) return;
			const role = attr.value.toLowerCase();
			if (this.isIgnored(role)) return;
			const replacements = [mapping[role]].flat();
			if (replacements.some((it) => target.is(it))) return;
			if (hasImplicitRole(target, role)) return;
			const replacement = naturalJoin(replacements.map((it) => `<${it}>`));
			const context = {
				role,
				replacement: replacements
			};
			const { location } = attr;
			this.report({
				node: target,
				message: `Prefer to use the native ${replacement} element`,
				location,
				context
			});
		});
	}
	isIgnored(role) {
		const { mapping } = this.options;
		const replacement = mapping[role];
		if (!replacement || replacement.length === 0) return true;
		return this.isKeywordIgnored(role);
	}
};
var PreferTbody = class extends Rule {
	documentation() {
		return {
			description: `While \`<tbody>\` is optional is relays semantic information about its contents. Where applicable it should also be combined with \`<thead>\` and \`<tfoot>\`.`,
			url: "https://html-validate.org/rules/prefer-tbody.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const doc = event.document;
			for (const table of doc.querySelectorAll("table")) {
				if (table.querySelector("> tbody")) continue;
				const tr = table.querySelectorAll("> tr");
				if (tr.length > 0) this.report({
					node: tr[0],
					message: "Prefer to wrap <tr> elements in <tbody>",
					related: [{
						kind: "element",
						node: table
					}]
				});
			}
		});
	}
};
const defaults$9 = { prefer: "none" };
const synonym = {
	none: "presentation",
	presentation: "none"
};
function isOnlyBothSynonyms(roles) {
	const tokens = Array.from(roles, (it) => it.toLowerCase());
	return tokens.every((it) => it === "none" || it === "presentation") && tokens.includes("none") && tokens.includes("presentation");
}
var PresentationRoleStyle = class extends Rule {
	constructor(options) {
		super({
			...defaults$9,
			...options
		});
	}
	static fixable = true;
	static schema() {
		return { prefer: {
			enum: ["none", "presentation"],
			type: "string"
		} };
	}
	documentation(context) {
		const { used, prefer } = context;
		return {
			description: [
				`Prefer to use \`role="${prefer}"\` instead of \`role="${used}"\`.`,
				"",
				`\`role="${used}"\` is a synonym for \`role="${prefer}"\`.`,
				`The current configuration requires \`role="${prefer}"\` to be used.`
			].join("\n"),
			url: "https://html-validate.org/rules/presentation-role-style.html"
		};
	}
	setup() {
		const { prefer } = this.options;
		const discouraged = synonym[prefer];
		this.on("attr", (event) => {
			if (event.key.toLowerCase() !== "role") return;
			const { value } = event;
			if (!value || value instanceof DynamicValue) return;
			const { valueLocation } = event;
			if (!valueLocation) return;
			const roles = new DOMTokenList(value, valueLocation);
			if (isOnlyBothSynonyms(roles)) {
				this.reportError(event.target, valueLocation);
				return;
			}
			for (const { item, location } of roles.iterator()) if (item.toLowerCase() === discouraged) this.reportError(event.target, location);
		});
	}
	reportError(node, location) {
		const { prefer } = this.options;
		const discouraged = synonym[prefer];
		this.report({
			node,
			message: `Prefer to use role="${prefer}" instead of role="${discouraged}"`,
			location,
			context: {
				used: discouraged,
				prefer
			},
			fix(fixer) {
				fixer.replaceText(location, prefer);
			}
		});
	}
};
const defaults$8 = { tags: ["script", "style"] };
var RequireCSPNonce = class extends Rule {
	constructor(options) {
		super({
			...defaults$8,
			...options
		});
	}
	static schema() {
		return { tags: {
			type: "array",
			items: {
				enum: ["script", "style"],
				type: "string"
			}
		} };
	}
	documentation() {
		return {
			description: [
				"Required Content-Security-Policy (CSP) nonce is missing or empty.",
				"",
				"This is set by the `nonce` attribute and must match the `Content-Security-Policy` header.",
				"For instance, if the header contains `script-src 'nonce-r4nd0m'` the `nonce` attribute must be set to `nonce=\"r4nd0m\">`",
				"",
				"The nonce should be unique per each request and set to a cryptography secure random token.",
				"It is used to prevent cross site scripting (XSS) by preventing malicious actors from injecting scripts onto the page."
			].join("\n"),
			url: "https://html-validate.org/rules/require-csp-nonce.html"
		};
	}
	setup() {
		this.on("tag:end", (event) => {
			const { tags } = this.options;
			const node = event.previous;
			if (!tags.includes(node.tagName)) return;
			const nonce = node.getAttribute("nonce")?.value;
			if (nonce && nonce !== "") return;
			if (node.is("script") && node.hasAttribute("src")) return;
			this.report({
				node,
				message: `required CSP nonce is missing`,
				location: node.location
			});
		});
	}
};
const defaults$7 = {
	target: "all",
	include: null,
	exclude: null
};
const crossorigin = /^(?:\w+:\/\/|\/\/)/;
const supportSri = {
	link: "href",
	script: "src"
};
const supportedRel = /* @__PURE__ */ new Set([
	"stylesheet",
	"preload",
	"modulepreload"
]);
const supportedPreload = /* @__PURE__ */ new Set(["style", "script"]);
function linkSupportsSri(node) {
	const rel = node.getAttribute("rel");
	if (typeof rel?.value !== "string") return false;
	if (!supportedRel.has(rel.value)) return false;
	if (rel.value === "preload") {
		const as = node.getAttribute("as");
		return typeof as?.value === "string" && supportedPreload.has(as.value);
	}
	return true;
}
var RequireSri = class extends Rule {
	target;
	constructor(options) {
		super({
			...defaults$7,
			...options
		});
		this.target = this.options.target;
	}
	static schema() {
		return {
			target: {
				enum: ["all", "crossorigin"],
				type: "string"
			},
			include: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] },
			exclude: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "null" }] }
		};
	}
	documentation() {
		return {
			description: `Subresource Integrity (SRI) \`integrity\` attribute is required to prevent tampering or manipulation from Content Delivery Networks (CDN), rouge proxies,  malicious entities, etc.`,
			url: "https://html-validate.org/rules/require-sri.html"
		};
	}
	setup() {
		this.on("tag:end", (event) => {
			const node = event.previous;
			if (!(this.supportSri(node) && this.needSri(node))) return;
			if (node.hasAttribute("integrity")) return;
			this.report({
				node,
				message: `SRI "integrity" attribute is required on <${node.tagName}> element`,
				location: node.location
			});
		});
	}
	supportSri(node) {
		return Object.keys(supportSri).includes(node.tagName);
	}
	needSri(node) {
		if (node.is("link") && !linkSupportsSri(node)) return false;
		const attr = this.elementSourceAttr(node);
		if (!attr) return false;
		if (attr.value === null || attr.value === "" || attr.isDynamic) return false;
		const url = attr.value.toString();
		if (this.target === "all" || crossorigin.test(url)) return !this.isIgnored(url);
		return false;
	}
	elementSourceAttr(node) {
		const key = supportSri[node.tagName];
		return node.getAttribute(key);
	}
	isIgnored(url) {
		return this.isKeywordIgnored(url, (list, it) => {
			return list.some((pattern) => it.includes(pattern));
		});
	}
};
var ScriptElement = class extends Rule {
	documentation() {
		return {
			description: "The end tag for `<script>` is a hard requirement and must never be omitted even when using the `src` attribute.",
			url: "https://html-validate.org/rules/script-element.html"
		};
	}
	setup() {
		this.on("tag:end", (event) => {
			const node = event.target;
			if (node?.tagName !== "script") return;
			if (node.closed !== Node.CLOSED_END_TAG) this.report({
				node,
				message: `End tag for <${node.tagName}> must not be omitted`
			});
		});
	}
};
const javascript = /* @__PURE__ */ new Set([
	"",
	"application/ecmascript",
	"application/javascript",
	"text/ecmascript",
	"text/javascript"
]);
var ScriptType = class extends Rule {
	static fixable = true;
	documentation() {
		return {
			description: "While valid the HTML5 standard encourages authors to omit the type element for JavaScript resources.",
			url: "https://html-validate.org/rules/script-type.html"
		};
	}
	setup() {
		this.on("tag:end", (event) => {
			const node = event.previous;
			if (node.tagName !== "script") return;
			const attr = node.getAttribute("type");
			if (!attr || attr.isDynamic) return;
			const value = attr.value ? attr.value.toString() : "";
			if (!this.isJavascript(value)) return;
			this.report({
				node,
				message: "\"type\" attribute is unnecessary for javascript resources",
				location: attr.keyLocation,
				fix(fixer) {
					fixer.removeText(attr.location, { trimStart: true });
				}
			});
		});
	}
	isJavascript(mime) {
		const type = mime.replace(/;.*/, "");
		return javascript.has(type);
	}
};
var SvgFocusable = class extends Rule {
	documentation() {
		return {
			description: `Inline SVG elements in IE are focusable by default which may cause issues with tab-ordering. The \`focusable\` attribute should explicitly be set to avoid unintended behaviour.`,
			url: "https://html-validate.org/rules/svg-focusable.html"
		};
	}
	setup() {
		this.on("element:ready", (event) => {
			if (event.target.is("svg")) this.validate(event.target);
		});
	}
	validate(svg) {
		if (svg.hasAttribute("focusable")) return;
		this.report({
			node: svg,
			message: `<${svg.tagName}> is missing required "focusable" attribute`
		});
	}
};
const defaults$6 = {
	characters: [{
		pattern: " ",
		replacement: "&nbsp;",
		description: "non-breaking space"
	}, {
		pattern: "-",
		replacement: "&#8209;",
		description: "non-breaking hyphen"
	}],
	ignoreClasses: [],
	ignoreStyle: true
};
function constructRegex(characters) {
	const pattern = `(${characters.map((it) => {
		return it.pattern;
	}).join("|")})`;
	return new RegExp(pattern, "g");
}
function getText(node) {
	const match = /^(\s*)(\S.*)$/.exec(node.textContent);
	if (!match) return [0, ""];
	const [, leading, text] = match;
	return [leading.length, text.trimEnd()];
}
function matchAll(text, regexp) {
	const copy = new RegExp(regexp);
	const matches = [];
	let match;
	while (match = copy.exec(text)) matches.push(match);
	return matches;
}
var TelNonBreaking = class extends Rule {
	regex;
	constructor(options) {
		super({
			...defaults$6,
			...options
		});
		this.regex = constructRegex(this.options.characters);
	}
	static fixable = true;
	static schema() {
		return {
			characters: {
				type: "array",
				items: {
					type: "object",
					additionalProperties: false,
					properties: {
						pattern: { type: "string" },
						replacement: { type: "string" },
						description: { type: "string" }
					}
				}
			},
			ignoreClasses: {
				type: "array",
				items: { type: "string" }
			},
			ignoreStyle: { type: "boolean" }
		};
	}
	documentation(context) {
		const { characters } = this.options;
		const replacements = characters.map((it) => {
			return `  - \`${it.pattern}\` - replace with \`${it.replacement}\` (${it.description}).`;
		});
		return {
			description: [
				`The \`${context.pattern}\` character should be replaced with \`${context.replacement}\` character (${context.description}) when used in a telephone number.`,
				"",
				"Unless non-breaking characters is used there could be a line break inserted at that character.",
				"Line breaks make is harder to read and understand the telephone number.",
				"",
				"The following characters should be avoided:",
				"",
				...replacements
			].join("\n"),
			url: "https://html-validate.org/rules/tel-non-breaking.html"
		};
	}
	setup() {
		this.on("element:ready", this.isRelevant, (event) => {
			const { target } = event;
			if (this.isIgnored(target)) return;
			this.walk(target, target);
		});
	}
	isRelevant(event) {
		const { target } = event;
		if (!target.is("a")) return false;
		if (!target.getAttribute("href")?.valueMatches(/^tel:/, false)) return false;
		return true;
	}
	isIgnoredClass(node) {
		const { ignoreClasses } = this.options;
		const { classList } = node;
		return ignoreClasses.some((it) => classList.contains(it));
	}
	isIgnoredStyle(node) {
		const { ignoreStyle } = this.options;
		const { style } = node;
		if (!ignoreStyle) return false;
		if (style["white-space"] === "nowrap" || style["white-space"] === "pre") return true;
		return false;
	}
	isIgnored(node) {
		return this.isIgnoredClass(node) || this.isIgnoredStyle(node);
	}
	walk(anchor, node) {
		for (const child of node.childNodes) if (isTextNode(child)) this.detectDisallowed(anchor, child);
		else if (isElementNode(child)) this.walk(anchor, child);
	}
	detectDisallowed(anchor, node) {
		const [offset, text] = getText(node);
		const matches = matchAll(text, this.regex);
		for (const match of matches) {
			const detected = match[0];
			const entry = this.options.characters.find((it) => it.pattern === detected);
			if (!entry) throw new Error(`Failed to find entry for "${detected}" when searching text "${text}"`);
			const message = `"${detected}" should be replaced with "${entry.replacement}" (${entry.description}) in telephone number`;
			const begin = offset + match.index;
			const end = begin + detected.length;
			const location = sliceLocation(node.location, begin, end);
			const context = entry;
			this.report({
				node: anchor,
				message,
				location,
				context,
				fix(fixer) {
					fixer.replaceText(location, entry.replacement);
				}
			});
		}
	}
};
function hasNonEmptyAttribute(node, key) {
	const attr = node.getAttribute(key);
	return Boolean(attr?.valueMatches(/.+/, true));
}
function hasDefaultText(node) {
	if (!node.is("input")) return false;
	if (node.hasAttribute("value")) return false;
	const type = node.getAttribute("type");
	return Boolean(type?.valueMatches(/submit|reset/, false));
}
function isNonEmptyText(node) {
	if (isTextNode(node)) return node.isDynamic || node.textContent.trim() !== "";
	return false;
}
function haveAccessibleText(node) {
	if (!inAccessibilityTree(node)) return false;
	if (node.childNodes.some((child) => isNonEmptyText(child))) return true;
	if (hasNonEmptyAttribute(node, "aria-label")) return true;
	if (hasNonEmptyAttribute(node, "aria-labelledby")) return true;
	if (node.is("img") && hasNonEmptyAttribute(node, "alt")) return true;
	if (node.is("selectedcontent")) return true;
	if (hasDefaultText(node)) return true;
	return node.childElements.some((child) => {
		return haveAccessibleText(child);
	});
}
var TextContent = class TextContent extends Rule {
	documentation(context) {
		const doc = {
			description: `The textual content for this element is not valid.`,
			url: "https://html-validate.org/rules/text-content.html"
		};
		switch (context.textContent) {
			case TextContent$1.NONE:
				doc.description = `The \`<${context.tagName}>\` element must not have textual content.`;
				break;
			case TextContent$1.REQUIRED:
				doc.description = `The \`<${context.tagName}>\` element must have textual content.`;
				break;
			case TextContent$1.ACCESSIBLE: doc.description = `The \`<${context.tagName}>\` element must have accessible text.`;
		}
		return doc;
	}
	static filter(event) {
		const { target } = event;
		if (!target.meta) return false;
		const { textContent } = target.meta;
		if (!textContent || textContent === TextContent$1.DEFAULT) return false;
		return true;
	}
	setup() {
		this.on("element:ready", TextContent.filter, (event) => {
			const target = event.target;
			const { textContent } = target.meta;
			switch (textContent) {
				case TextContent$1.NONE:
					this.validateNone(target);
					break;
				case TextContent$1.REQUIRED:
					this.validateRequired(target);
					break;
				case TextContent$1.ACCESSIBLE: this.validateAccessible(target);
			}
		});
	}
	/**
	* Validate element has empty text (inter-element whitespace is not considered text)
	*/
	validateNone(node) {
		if (classifyNodeText(node) === TextClassification.EMPTY_TEXT) return;
		this.reportError(node, node.meta, `${node.annotatedName} must not have text content`);
	}
	/**
	* Validate element has any text (inter-element whitespace is not considered text)
	*/
	validateRequired(node) {
		if (classifyNodeText(node) !== TextClassification.EMPTY_TEXT) return;
		this.reportError(node, node.meta, `${node.annotatedName} must have text content`);
	}
	/**
	* Validate element has accessible text (either regular text or text only
	* exposed in accessibility tree via aria-label or similar)
	*/
	validateAccessible(node) {
		if (!inAccessibilityTree(node)) return;
		if (haveAccessibleText(node)) return;
		this.reportError(node, node.meta, `${node.annotatedName} must have accessible text`);
	}
	reportError(node, meta, message) {
		this.report({
			node,
			message,
			location: null,
			context: {
				tagName: node.tagName,
				textContent: meta.textContent
			}
		});
	}
};
const roles = [
	"complementary",
	"contentinfo",
	"form",
	"banner",
	"main",
	"navigation",
	"region"
];
const selectors = [
	"aside",
	"footer",
	"form",
	"header",
	"main",
	"nav",
	"section",
	...roles.map((it) => `[role="${it}"]`)
];
function getTextFromReference(document, id) {
	if (!id || id instanceof DynamicValue) return id;
	const selector = generateIdSelector(id);
	const ref = document.querySelector(selector);
	if (ref) return ref.textContent;
	return selector;
}
function groupBy(values, callback) {
	const result = {};
	for (const value of values) {
		const key = callback(value);
		if (Object.hasOwn(result, key)) result[key].push(value);
		else result[key] = [value];
	}
	return result;
}
function getTextEntryFromElement(document, node) {
	const ariaLabel = node.getAttribute("aria-label");
	if (ariaLabel) return {
		node,
		text: ariaLabel.value,
		location: ariaLabel.keyLocation
	};
	const ariaLabelledby = node.getAttribute("aria-labelledby");
	if (ariaLabelledby) return {
		node,
		text: getTextFromReference(document, ariaLabelledby.value),
		location: ariaLabelledby.keyLocation
	};
	return {
		node,
		text: null,
		location: node.location
	};
}
function isExcluded(entry) {
	const { node, text } = entry;
	if (text === null) return !(node.is("form") || node.is("section"));
	return true;
}
var UniqueLandmark = class extends Rule {
	documentation() {
		return {
			description: [
				"When the same type of landmark is present more than once in the same document each must be uniquely identifiable with a non-empty and unique name.",
				"For instance, if the document has two `<nav>` elements each of them need an accessible name to be distinguished from each other.",
				"",
				"The following elements / roles are considered landmarks:",
				"",
				"  - `aside` or `[role=\"complementary\"]`",
				"  - `footer` or `[role=\"contentinfo\"]`",
				"  - `form` or `[role=\"form\"]`",
				"  - `header` or `[role=\"banner\"]`",
				"  - `main` or `[role=\"main\"]`",
				"  - `nav` or `[role=\"navigation\"]`",
				"  - `section` or `[role=\"region\"]`",
				"",
				"To fix this either:",
				"",
				"  - Add `aria-label`.",
				"  - Add `aria-labelledby`.",
				"  - Remove one of the landmarks."
			].join("\n"),
			url: "https://html-validate.org/rules/unique-landmark.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const { document } = event;
			const grouped = groupBy(document.querySelectorAll(selectors.join(",")).filter((it) => typeof it.role === "string" && roles.includes(it.role)), (it) => it.role);
			for (const nodes of Object.values(grouped)) this.validateLandmarkGroup(document, nodes);
		});
	}
	validateLandmarkGroup(document, nodes) {
		if (nodes.length <= 1) return;
		const entries = nodes.map((it) => getTextEntryFromElement(document, it));
		const filteredEntries = entries.filter(isExcluded);
		for (const entry of filteredEntries) {
			if (entry.text instanceof DynamicValue) continue;
			const dup = entries.filter((it) => it.text === entry.text).length > 1;
			if (entry.text && !dup) continue;
			const message = `Landmarks must have a non-empty and unique accessible name (aria-label or aria-labelledby)`;
			const location = entry.location;
			this.report({
				node: entry.node,
				message,
				location
			});
		}
	}
};
const defaults$5 = {
	ignoreCase: false,
	requireSemicolon: true
};
const regexp$1 = /&(?:[\da-z]+|#x?[\da-f]+)([^\da-z]|$)/gi;
const lowercaseEntities = entities.map((it) => it.toLowerCase());
function getLegacyEntities(list) {
	return list.filter((it) => !it.endsWith(";")).toSorted((a, b) => b.length - a.length);
}
const legacyEntities = getLegacyEntities(entities);
const lowercaseLegacyEntities = getLegacyEntities(lowercaseEntities);
function isNumerical(entity) {
	return entity.startsWith("&#");
}
function isAfterQueryOrFragment(delimiterIndex, match) {
	const matchIndex = match.match.index ?? 0;
	return delimiterIndex !== -1 && matchIndex > delimiterIndex;
}
function getLocation(location, entity, match) {
	const index = match.index ?? 0;
	return sliceLocation(location, index, index + entity.length);
}
function getDescription(context, options) {
	const url = "https://html.spec.whatwg.org/multipage/named-characters.html";
	let message;
	if (context.terminated) message = `Unrecognized character reference \`${context.entity}\`.`;
	else message = `Character reference \`${context.entity}\` must be terminated by a semicolon.`;
	return [
		message,
		`HTML5 defines a set of [valid character references](${url}) but this is not a valid one.`,
		"",
		"Ensure that:",
		"",
		"1. The character is one of the listed names.",
		...options.ignoreCase ? [] : ["1. The case is correct (names are case sensitive)."],
		...options.requireSemicolon ? ["1. The name is terminated with a `;`."] : []
	].join("\n");
}
var UnknownCharReference = class extends Rule {
	constructor(options) {
		super({
			...defaults$5,
			...options
		});
	}
	static schema() {
		return {
			ignoreCase: { type: "boolean" },
			requireSemicolon: { type: "boolean" }
		};
	}
	documentation(context) {
		return {
			description: getDescription(context, this.options),
			url: "https://html-validate.org/rules/unrecognized-char-ref.html"
		};
	}
	setup() {
		this.on("element:ready", (event) => {
			const node = event.target;
			if (node.textType !== "text") return;
			for (const child of node.childNodes) {
				if (child.nodeType !== Node.TEXT_NODE) continue;
				this.findCharacterReferences(node, child.textContent, child.location, { isAttribute: false });
			}
		});
		this.on("attr", (event) => {
			if (!event.value) return;
			this.findCharacterReferences(event.target, event.value.toString(), event.valueLocation, { isAttribute: true });
		});
	}
	get entities() {
		if (this.options.ignoreCase) return lowercaseEntities;
		return entities;
	}
	findCharacterReferences(node, text, location, { isAttribute }) {
		const delimiter = text.search(/[#?]/);
		for (const match of this.getMatches(text)) {
			const allowUnterminated = isAttribute && isAfterQueryOrFragment(delimiter, match);
			this.validateCharacterReference(node, location, match, {
				allowUnterminated,
				isAttribute
			});
		}
	}
	validateCharacterReference(node, location, entityMatch, { allowUnterminated, isAttribute }) {
		const { requireSemicolon } = this.options;
		const { match, entity, raw, terminated } = entityMatch;
		if (isNumerical(entity)) return;
		if (!terminated && allowUnterminated) return;
		const found = this.entities.includes(entity);
		if (found && (terminated || !requireSemicolon)) return;
		if (!terminated) {
			const name = this.findUnterminatedName(entity, {
				found,
				isAttribute
			});
			if (name) {
				const entityLocation2 = getLocation(location, name, match);
				const message2 = `Character reference "{{ entity }}" must be terminated by a semicolon`;
				const context2 = {
					entity: raw.slice(0, name.length),
					terminated: false
				};
				this.report({
					node,
					message: message2,
					location: entityLocation2,
					context: context2
				});
			}
			return;
		}
		const entityLocation = getLocation(location, entity, match);
		const message = `Unrecognized character reference "{{ entity }}"`;
		const context = {
			entity: raw,
			terminated: true
		};
		this.report({
			node,
			message,
			location: entityLocation,
			context
		});
	}
	findUnterminatedName(entity, { found, isAttribute }) {
		if (!isAttribute && this.options.requireSemicolon) {
			const legacy = (this.options.ignoreCase ? lowercaseLegacyEntities : legacyEntities).find((it) => entity.startsWith(it));
			if (legacy) return legacy;
		}
		if (found || this.entities.includes(`${entity};`)) return entity;
	}
	*getMatches(text) {
		let match;
		do {
			match = regexp$1.exec(text);
			if (!match) continue;
			const terminator = match[1];
			const terminated = terminator === ";";
			const entity = terminator !== ";" && terminator.length > 0 ? match[0].slice(0, -1) : match[0];
			if (this.options.ignoreCase) yield {
				match,
				entity: entity.toLowerCase(),
				raw: entity,
				terminated
			};
			else yield {
				match,
				entity,
				raw: entity,
				terminated
			};
		} while (match);
	}
};
const expectedOrder = [
	"section",
	"hint",
	"contact",
	"field1",
	"field2",
	"webauthn"
];
const fieldNames1 = /* @__PURE__ */ new Set([
	"name",
	"honorific-prefix",
	"given-name",
	"additional-name",
	"family-name",
	"honorific-suffix",
	"nickname",
	"username",
	"new-password",
	"current-password",
	"one-time-code",
	"organization-title",
	"organization",
	"street-address",
	"address-line1",
	"address-line2",
	"address-line3",
	"address-level4",
	"address-level3",
	"address-level2",
	"address-level1",
	"country",
	"country-name",
	"postal-code",
	"cc-name",
	"cc-given-name",
	"cc-additional-name",
	"cc-family-name",
	"cc-number",
	"cc-exp",
	"cc-exp-month",
	"cc-exp-year",
	"cc-csc",
	"cc-type",
	"transaction-currency",
	"transaction-amount",
	"language",
	"bday",
	"bday-day",
	"bday-month",
	"bday-year",
	"sex",
	"url",
	"photo"
]);
const fieldNames2 = /* @__PURE__ */ new Set([
	"tel",
	"tel-country-code",
	"tel-national",
	"tel-area-code",
	"tel-local",
	"tel-local-prefix",
	"tel-local-suffix",
	"tel-extension",
	"email",
	"impp"
]);
const fieldNameGroup = {
	name: "text",
	"honorific-prefix": "text",
	"given-name": "text",
	"additional-name": "text",
	"family-name": "text",
	"honorific-suffix": "text",
	nickname: "text",
	username: "username",
	"new-password": "password",
	"current-password": "password",
	"one-time-code": "password",
	"organization-title": "text",
	organization: "text",
	"street-address": "multiline",
	"address-line1": "text",
	"address-line2": "text",
	"address-line3": "text",
	"address-level4": "text",
	"address-level3": "text",
	"address-level2": "text",
	"address-level1": "text",
	country: "text",
	"country-name": "text",
	"postal-code": "text",
	"cc-name": "text",
	"cc-given-name": "text",
	"cc-additional-name": "text",
	"cc-family-name": "text",
	"cc-number": "text",
	"cc-exp": "month",
	"cc-exp-month": "numeric",
	"cc-exp-year": "numeric",
	"cc-csc": "text",
	"cc-type": "text",
	"transaction-currency": "text",
	"transaction-amount": "numeric",
	language: "text",
	bday: "date",
	"bday-day": "numeric",
	"bday-month": "numeric",
	"bday-year": "numeric",
	sex: "text",
	url: "url",
	photo: "url",
	tel: "tel",
	"tel-country-code": "text",
	"tel-national": "text",
	"tel-area-code": "text",
	"tel-local": "text",
	"tel-local-prefix": "text",
	"tel-local-suffix": "text",
	"tel-extension": "text",
	email: "username",
	impp: "url"
};
const disallowedInputTypes = [
	"checkbox",
	"radio",
	"file",
	"submit",
	"image",
	"reset",
	"button"
];
function matchSection(token) {
	return token.startsWith("section-");
}
function matchHint(token) {
	return token === "shipping" || token === "billing";
}
function matchFieldNames1(token) {
	return fieldNames1.has(token);
}
function matchContact(token) {
	return [
		"home",
		"work",
		"mobile",
		"fax",
		"pager"
	].includes(token);
}
function matchFieldNames2(token) {
	return fieldNames2.has(token);
}
function matchWebauthn(token) {
	return token === "webauthn";
}
function matchToken(token) {
	if (matchSection(token)) return "section";
	if (matchHint(token)) return "hint";
	if (matchFieldNames1(token)) return "field1";
	if (matchFieldNames2(token)) return "field2";
	if (matchContact(token)) return "contact";
	if (matchWebauthn(token)) return "webauthn";
	return null;
}
function getControlGroups(type) {
	const allGroups = [
		"text",
		"multiline",
		"password",
		"url",
		"username",
		"tel",
		"numeric",
		"month",
		"date"
	];
	return {
		hidden: allGroups,
		text: allGroups.filter((it) => it !== "multiline"),
		search: allGroups.filter((it) => it !== "multiline"),
		password: ["password"],
		url: ["url"],
		email: ["username"],
		tel: ["tel"],
		number: ["numeric"],
		month: ["month"],
		date: ["date"]
	}[type] ?? [];
}
function isDisallowedType(node, type) {
	if (!node.is("input")) return false;
	return disallowedInputTypes.includes(type);
}
function getTerminalMessage(context) {
	switch (context.msg) {
		case 0: return "autocomplete attribute cannot be used on {{ what }}";
		case 1: return "\"{{ value }}\" cannot be used on {{ what }}";
		case 2: return "\"{{ second }}\" must appear before \"{{ first }}\"";
		case 3: return "\"{{ token }}\" is not a valid autocomplete token or field name";
		case 4: return "\"{{ second }}\" cannot be combined with \"{{ first }}\"";
		case 5: return "autocomplete attribute is missing field name";
	}
}
function getMarkdownMessage(context) {
	switch (context.msg) {
		case 0: return [
			`\`autocomplete\` attribute cannot be used on \`${context.what}\``,
			"",
			"The following input types cannot use the `autocomplete` attribute:",
			"",
			...disallowedInputTypes.map((it) => `- \`${it}\``)
		].join("\n");
		case 1: {
			const message = `\`"${context.value}"\` cannot be used on \`${context.what}\``;
			if (context.type === "form") return [
				message,
				"",
				"The `<form>` element can only use the values `\"on\"` and `\"off\"`."
			].join("\n");
			if (context.type === "hidden") return [
				message,
				"",
				"`<input type=\"hidden\">` cannot use the values `\"on\"` and `\"off\"`."
			].join("\n");
			const controlGroups = getControlGroups(context.type);
			const currentGroup = fieldNameGroup[context.value];
			return [
				message,
				"",
				`\`${context.what}\` allows autocomplete fields from the following group${controlGroups.length > 1 ? "s" : ""}:`,
				"",
				...controlGroups.map((it) => `- ${it}`),
				"",
				`The field \`"${context.value}"\` belongs to the group /${currentGroup}/ which cannot be used with this input type.`
			].join("\n");
		}
		case 2: return [
			`\`"${context.second}"\` must appear before \`"${context.first}"\``,
			"",
			"The autocomplete tokens must appear in the following order:",
			"",
			"- Optional section name (`section-` prefix).",
			"- Optional `shipping` or `billing` token.",
			"- Optional `home`, `work`, `mobile`, `fax` or `pager` token (for fields supporting it).",
			"- Field name",
			"- Optional `webauthn` token."
		].join("\n");
		case 3: return `\`"${context.token}"\` is not a valid autocomplete token or field name`;
		case 4: return `\`"${context.second}"\` cannot be combined with \`"${context.first}"\``;
		case 5: return "Autocomplete attribute is missing field name";
	}
}
var ValidAutocomplete = class extends Rule {
	documentation(context) {
		return {
			description: getMarkdownMessage(context),
			url: "https://html-validate.org/rules/valid-autocomplete.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const { document } = event;
			const elements = document.querySelectorAll("[autocomplete]");
			for (const element of elements) {
				const autocomplete = element.getAttribute("autocomplete");
				if (autocomplete.value === null || autocomplete.value instanceof DynamicValue) continue;
				const location = autocomplete.valueLocation;
				const value = autocomplete.value.toLowerCase();
				const tokens = new DOMTokenList(value, location);
				if (tokens.length === 0) continue;
				this.validate(element, value, tokens, autocomplete.keyLocation, location);
			}
		});
	}
	validate(node, value, tokens, keyLocation, valueLocation) {
		switch (node.tagName) {
			case "form":
				this.validateFormAutocomplete(node, value, valueLocation);
				break;
			case "input":
			case "textarea":
			case "select": this.validateControlAutocomplete(node, tokens, keyLocation);
		}
	}
	validateControlAutocomplete(node, tokens, keyLocation) {
		const type = node.getAttributeValue("type") ?? "text";
		if (isDisallowedType(node, type)) {
			const context = {
				msg: 0,
				what: `<input type="${type}">`
			};
			this.report({
				node,
				message: getTerminalMessage(context),
				location: keyLocation,
				context
			});
			return;
		}
		if (tokens.includes("on") || tokens.includes("off")) {
			const mantle = type !== "hidden" ? "expectation" : "anchor";
			this.validateOnOff(node, mantle, tokens);
			return;
		}
		this.validateTokens(node, tokens, keyLocation);
	}
	validateFormAutocomplete(node, value, location) {
		const trimmed = value.trim();
		if (["on", "off"].includes(trimmed)) return;
		const context = {
			msg: 1,
			type: "form",
			value: trimmed,
			what: "<form>"
		};
		this.report({
			node,
			message: getTerminalMessage(context),
			location,
			context
		});
	}
	validateOnOff(node, mantle, tokens) {
		const index = tokens.findIndex((it) => it === "on" || it === "off");
		const value = tokens.item(index);
		const location = tokens.location(index);
		if (tokens.length > 1) {
			const context = {
				msg: 4,
				first: tokens.item(index > 0 ? 0 : 1),
				second: value
			};
			this.report({
				node,
				message: getTerminalMessage(context),
				location,
				context
			});
		}
		switch (mantle) {
			case "expectation": return;
			case "anchor": {
				const context = {
					msg: 1,
					type: "hidden",
					value,
					what: `<input type="hidden">`
				};
				this.report({
					node,
					message: getTerminalMessage(context),
					location: tokens.location(0),
					context
				});
			}
		}
	}
	validateTokens(node, tokens, keyLocation) {
		const order = [];
		for (const { item, location } of tokens.iterator()) {
			const tokenType = matchToken(item);
			if (tokenType) order.push(tokenType);
			else {
				const context = {
					msg: 3,
					token: item
				};
				this.report({
					node,
					message: getTerminalMessage(context),
					location,
					context
				});
				return;
			}
		}
		const fieldTokens = order.map((it) => it === "field1" || it === "field2");
		this.validateFieldPresence(node, tokens, fieldTokens, keyLocation);
		this.validateContact(node, tokens, order);
		this.validateOrder(node, tokens, order);
		this.validateControlGroup(node, tokens, fieldTokens);
	}
	/**
	* Ensure that exactly one field name is present from the two field lists.
	*/
	validateFieldPresence(node, tokens, fieldTokens, keyLocation) {
		const numFields = fieldTokens.filter(Boolean).length;
		if (numFields === 0) {
			const context = { msg: 5 };
			this.report({
				node,
				message: getTerminalMessage(context),
				location: keyLocation,
				context
			});
		} else if (numFields > 1) {
			const a = fieldTokens.indexOf(true);
			const b = fieldTokens.lastIndexOf(true);
			const context = {
				msg: 4,
				first: tokens.item(a),
				second: tokens.item(b)
			};
			this.report({
				node,
				message: getTerminalMessage(context),
				location: tokens.location(b),
				context
			});
		}
	}
	/**
	* Ensure contact token is only used with field names from the second list.
	*/
	validateContact(node, tokens, order) {
		if (!order.includes("contact") || !order.includes("field1")) return;
		const a = order.indexOf("field1");
		const b = order.indexOf("contact");
		const context = {
			msg: 4,
			first: tokens.item(a),
			second: tokens.item(b)
		};
		this.report({
			node,
			message: getTerminalMessage(context),
			location: tokens.location(b),
			context
		});
	}
	validateOrder(node, tokens, order) {
		const indicies = order.map((it) => expectedOrder.indexOf(it));
		for (let i = 0; i < indicies.length - 1; i++) {
			if (indicies[0] <= indicies[i + 1]) continue;
			const context = {
				msg: 2,
				first: tokens.item(i),
				second: tokens.item(i + 1)
			};
			this.report({
				node,
				message: getTerminalMessage(context),
				location: tokens.location(i + 1),
				context
			});
		}
	}
	validateControlGroup(node, tokens, fieldTokens) {
		if (fieldTokens.filter(Boolean).length === 0) return;
		if (!node.is("input")) return;
		const type = node.getAttribute("type")?.value ?? "text";
		if (type instanceof DynamicValue) return;
		const controlGroups = getControlGroups(type);
		const fieldIndex = fieldTokens.indexOf(true);
		const fieldToken = tokens.item(fieldIndex);
		const fieldGroup = fieldNameGroup[fieldToken];
		if (controlGroups.includes(fieldGroup)) return;
		const context = {
			msg: 1,
			type,
			value: fieldToken,
			what: `<input type="${type}">`
		};
		this.report({
			node,
			message: getTerminalMessage(context),
			location: tokens.location(fieldIndex),
			context
		});
	}
};
function isLabelable(target) {
	const { meta } = target;
	if (!meta) return true;
	return Boolean(meta.labelable);
}
var ValidFor = class extends Rule {
	documentation() {
		return {
			description: `The \`<label>\` \`for\` attribute must reference a labelable form control.`,
			url: "https://html-validate.org/rules/valid-for.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const { document } = event;
			for (const node of document.querySelectorAll("label[for]")) {
				const attr = node.getAttribute("for");
				if (!isStaticAttribute(attr) || !attr.value) continue;
				const selector = generateIdSelector(attr.value);
				const target = document.querySelector(selector);
				if (!target) continue;
				if (isLabelable(target)) continue;
				this.report({
					node,
					message: "<label> \"for\" attribute must reference a labelable form control",
					location: attr.valueLocation,
					related: [{
						kind: "element",
						node: target
					}]
				});
			}
		});
	}
};
const defaults$4 = { relaxed: false };
var ValidID = class extends Rule {
	constructor(options) {
		super({
			...defaults$4,
			...options
		});
	}
	static schema() {
		return { relaxed: { type: "boolean" } };
	}
	documentation(context) {
		const { relaxed } = this.options;
		const { kind, id } = context;
		const message = this.messages[kind].replace(`"{{ id }}"`, "`{{ id }}`").replace("id", "ID").replace(/^./, (m) => m.toUpperCase());
		const relaxedDescription = relaxed ? [] : ["  - ID must begin with a letter", "  - ID must only contain letters, digits, `-` and `_`"];
		return {
			description: [
				`${interpolate(message, { id })}.`,
				"",
				"Under the current configuration the following rules are applied:",
				"",
				"  - ID must not be empty",
				"  - ID must not contain any whitespace characters",
				...relaxedDescription
			].join("\n"),
			url: "https://html-validate.org/rules/valid-id.html"
		};
	}
	setup() {
		this.on("attr", this.isRelevant, (event) => {
			const { value } = event;
			if (value === null || value instanceof DynamicValue) return;
			if (value === "") {
				const context2 = {
					kind: 1,
					id: value
				};
				this.report({
					node: event.target,
					message: this.messages[context2.kind],
					location: event.location,
					context: context2
				});
				return;
			}
			if (/\s/.test(value)) {
				const context2 = {
					kind: 2,
					id: value
				};
				this.report({
					node: event.target,
					message: this.messages[context2.kind],
					location: event.valueLocation,
					context: context2
				});
				return;
			}
			const { relaxed } = this.options;
			if (relaxed) return;
			if (new RegExp("^\\P{L}", "u").test(value)) {
				const context2 = {
					kind: 3,
					id: value
				};
				this.report({
					node: event.target,
					message: this.messages[context2.kind],
					location: event.valueLocation,
					context: context2
				});
				return;
			}
			if (!/[^\p{L}\p{N}_-]/u.test(value)) return;
			const context = {
				kind: 4,
				id: value
			};
			this.report({
				node: event.target,
				message: this.messages[context.kind],
				location: event.valueLocation,
				context
			});
		});
	}
	get messages() {
		return {
			[1]: `element id "{{ id }}" must not be empty`,
			[2]: `element id "{{ id }}" must not contain whitespace`,
			[3]: `element id "{{ id }}" must begin with a letter`,
			[4]: `element id "{{ id }}" must only contain letters, digits, dash and underscore characters`
		};
	}
	isRelevant(event) {
		return event.key === "id";
	}
};
var VoidContent = class extends Rule {
	documentation(context) {
		const doc = {
			description: "HTML void elements cannot have any content and must not have content or end tag.",
			url: "https://html-validate.org/rules/void-content.html"
		};
		if (context) doc.description = `<${context}> is a void element and must not have content or end tag.`;
		return doc;
	}
	setup() {
		this.on("tag:end", (event) => {
			const node = event.target;
			if (!node) return;
			if (!node.voidElement) return;
			if (node.closed === Node.CLOSED_END_TAG) this.report({
				node: null,
				message: `End tag for <${node.tagName}> must be omitted`,
				location: node.location,
				context: node.tagName
			});
		});
	}
};
const defaults$3 = { style: "omit" };
var VoidStyle = class extends Rule {
	style;
	constructor(options) {
		super({
			...defaults$3,
			...options
		});
		this.style = parseStyle(this.options.style);
	}
	static schema() {
		return { style: {
			enum: [
				"omit",
				"selfclose",
				"selfclosing"
			],
			type: "string"
		} };
	}
	documentation(context) {
		const [desc, end] = styleDescription(context.style);
		return {
			description: `The current configuration requires void elements to ${desc}, use <${context.tagName}${end}> instead.`,
			url: "https://html-validate.org/rules/void-style.html"
		};
	}
	setup() {
		const { style } = this;
		const validateStyle = {
			[1]: this.validateOmitted.bind(this),
			[2]: this.validateSelfClosed.bind(this)
		}[style];
		this.on("tag:end", (event) => {
			const active = event.previous;
			if (active.meta) validateStyle(active);
		});
	}
	validateOmitted(node) {
		if (!node.voidElement) return;
		if (node.closed !== Node.CLOSED_VOID_SELF_CLOSED) return;
		this.reportError(node, `Expected omitted end tag <${node.tagName}> instead of self-closing element <${node.tagName}/>`);
	}
	validateSelfClosed(node) {
		if (!node.voidElement) return;
		if (node.closed !== Node.CLOSED_VOID_OMITTED) return;
		this.reportError(node, `Expected self-closing element <${node.tagName}/> instead of omitted end-tag <${node.tagName}>`);
	}
	reportError(node, message) {
		const context = {
			style: this.style,
			tagName: node.tagName
		};
		super.report({
			node,
			message,
			location: null,
			context
		});
	}
};
function parseStyle(name) {
	switch (name) {
		case "omit": return 1;
		case "selfclose":
		case "selfclosing": return 2;
		/* istanbul ignore next: covered by schema validation */
		default: throw new Error(`Invalid style "${name}" for "void-style" rule`);
	}
}
function styleDescription(style) {
	switch (style) {
		case 1: return ["omit end tag", ""];
		case 2: return ["be self-closed", "/"];
		// istanbul ignore next: will only happen if new styles are added, otherwise this isn't reached
		default: throw new Error(`Unknown style`);
	}
}
var H30 = class extends Rule {
	documentation() {
		return {
			description: "WCAG 2.1 requires each `<a href>` anchor link to have a text describing the purpose of the link using either plain text or an `<img>` with the `alt` attribute set.",
			url: "https://html-validate.org/rules/wcag/h30.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const links = event.document.querySelectorAll("a");
			for (const link of links) {
				if (!link.hasAttribute("href")) continue;
				if (!inAccessibilityTree(link)) continue;
				if (classifyNodeText(link, { ignoreHiddenRoot: true }) !== TextClassification.EMPTY_TEXT) continue;
				if (link.querySelectorAll("img").some((image) => hasAltText(image))) continue;
				const labels = link.querySelectorAll("[aria-label]");
				if (hasAriaLabel(link) || labels.some((cur) => hasAriaLabel(cur))) continue;
				this.report({
					node: link,
					message: "Anchor link must have a text describing its purpose"
				});
			}
		});
	}
};
var H32 = class extends Rule {
	documentation() {
		return {
			description: "WCAG 2.1 requires each `<form>` element to have at least one submit button.",
			url: "https://html-validate.org/rules/wcag/h32.html"
		};
	}
	setup() {
		const formSelector = this.getTagsWithProperty("form").join(",");
		const submitButtonSelector = this.getTagsWithProperty("submitButton").join(",");
		this.on("dom:ready", (event) => {
			const { document } = event;
			const forms = document.querySelectorAll(formSelector);
			for (const form of forms) {
				if (hasNestedSubmit(form, submitButtonSelector)) continue;
				if (hasAssociatedSubmit(document, form)) continue;
				this.report({
					node: form,
					message: `<${form.tagName}> element must have a submit button`
				});
			}
		});
	}
};
function isSubmit(node) {
	const meta = node.meta;
	return Boolean(meta?.submitButton);
}
function isAssociated(id, node) {
	const form = node.getAttribute("form");
	return Boolean(form?.valueMatches(id, true));
}
function hasNestedSubmit(form, submitButtonSelector) {
	return form.querySelectorAll(submitButtonSelector).filter(isSubmit).filter((node) => !node.hasAttribute("form")).length > 0;
}
function hasAssociatedSubmit(document, form) {
	const { id } = form;
	if (!id) return false;
	return document.querySelectorAll("button[form],input[form]").filter(isSubmit).filter((node) => isAssociated(id, node)).length > 0;
}
var H36 = class extends Rule {
	documentation() {
		return {
			description: ["WCAG 2.1 requires all images used as submit buttons to have a non-empty textual description using the `alt` attribute.", "The alt text cannot be empty (`alt=\"\"`)."].join("\n"),
			url: "https://html-validate.org/rules/wcag/h36.html"
		};
	}
	setup() {
		this.on("tag:end", (event) => {
			const node = event.previous;
			if (node.tagName !== "input") return;
			if (node.getAttributeValue("type") !== "image") return;
			if (!inAccessibilityTree(node)) return;
			if (hasAltText(node)) return;
			const message = "image used as submit button must have non-empty alt text";
			const alt = node.getAttribute("alt");
			this.report({
				node,
				message,
				location: alt ? alt.keyLocation : node.location
			});
		});
	}
};
const defaults$2 = {
	allowEmpty: true,
	alias: []
};
var H37 = class extends Rule {
	constructor(options) {
		super({
			...defaults$2,
			...options
		});
		if (!Array.isArray(this.options.alias)) this.options.alias = [this.options.alias];
	}
	static schema() {
		return {
			alias: { anyOf: [{
				items: { type: "string" },
				type: "array"
			}, { type: "string" }] },
			allowEmpty: { type: "boolean" }
		};
	}
	documentation() {
		return {
			description: "Both HTML5 and WCAG 2.0 requires images to have a alternative text for each image.",
			url: "https://html-validate.org/rules/wcag/h37.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const { document } = event;
			const nodes = document.querySelectorAll("img");
			for (const node of nodes) this.validateNode(node);
		});
	}
	validateNode(node) {
		if (!inAccessibilityTree(node)) return;
		if (Boolean(node.getAttributeValue("alt")) || node.hasAttribute("alt") && this.options.allowEmpty) return;
		for (const attr of this.options.alias) if (node.getAttribute(attr)) return;
		const tag = node.annotatedName;
		if (node.hasAttribute("alt")) {
			const attr = node.getAttribute("alt");
			this.report({
				node,
				message: `${tag} cannot have empty "alt" attribute`,
				location: attr.keyLocation
			});
		} else this.report({
			node,
			message: `${tag} is missing required "alt" attribute`,
			location: node.location
		});
	}
};
const defaults$1 = { strict: false };
const { enum: validScopes } = html5.th.attributes.scope;
const joinedScopes = naturalJoin(validScopes);
const td = 0;
const th = 1;
function getShape(cells) {
	return {
		rows: cells.length,
		cols: cells[0].length
	};
}
function isSimpleTable(table) {
	if (table.querySelector("> tr > [headers], > tbody > tr > [headers]")) return false;
	const rows = table.querySelectorAll("> tr, > thead > tr, > tbody > tr");
	if (rows.length === 0) return false;
	const cells = rows.map((tr) => tr.querySelectorAll("> *").map((el) => el.is("th") ? th : td));
	if (cells[0].length === 0) return false;
	const numColumns = cells[0].length;
	if (cells.some((row) => row.length !== numColumns)) return false;
	const shape = getShape(cells);
	const headersPerRow = cells.map((row) => row.reduce((sum, cell) => sum + cell, 0));
	const headersPerColumn = new Array(shape.cols).fill(0).map((_, index) => {
		return cells.reduce((sum, it) => sum + it[index], 0);
	});
	const [firstRow, ...otherRows] = headersPerRow;
	if (firstRow === shape.cols && otherRows.every((row) => row === 0)) return true;
	const [firstCol, ...otherCols] = headersPerColumn;
	const haveThead = Boolean(table.querySelector("> thead"));
	if (firstCol === shape.rows && otherCols.every((col) => col === 0) && !haveThead) return true;
	return false;
}
var H63 = class extends Rule {
	constructor(options) {
		super({
			...defaults$1,
			...options
		});
	}
	static schema() {
		return { strict: { type: "boolean" } };
	}
	documentation() {
		return {
			description: "H63: Using the scope attribute to associate header cells and data cells in data tables",
			url: "https://html-validate.org/rules/wcag/h63.html"
		};
	}
	setup() {
		const { strict } = this.options;
		this.on("element:ready", (event) => {
			const node = event.target;
			if (!node.is("table")) return;
			if (strict || !isSimpleTable(node)) this.validateTable(node);
		});
	}
	validateTable(node) {
		for (const th2 of node.querySelectorAll("th")) {
			const scope = th2.getAttribute("scope");
			const value = scope?.value;
			if (value instanceof DynamicValue) continue;
			if (value && validScopes.includes(value)) continue;
			const message = `<th> element must have a valid scope attribute: ${joinedScopes}`;
			const location = scope?.valueLocation ?? scope?.keyLocation ?? th2.location;
			this.report({
				node: th2,
				message,
				location
			});
		}
	}
};
var H67 = class extends Rule {
	documentation() {
		return {
			description: "A decorative image cannot have a title attribute. Either remove `title` or add a descriptive `alt` text.",
			url: "https://html-validate.org/rules/wcag/h67.html"
		};
	}
	setup() {
		this.on("tag:end", (event) => {
			const node = event.target;
			if (node?.tagName !== "img") return;
			const title = node.getAttribute("title");
			if (!title || title.value === "") return;
			const alt = node.getAttributeValue("alt");
			if (alt && alt !== "") return;
			this.report({
				node,
				message: "<img> with empty alt text cannot have title attribute",
				location: title.keyLocation
			});
		});
	}
};
var H71 = class extends Rule {
	documentation() {
		return {
			description: "H71: Providing a description for groups of form controls using fieldset and legend elements",
			url: "https://html-validate.org/rules/wcag/h71.html"
		};
	}
	setup() {
		this.on("dom:ready", (event) => {
			const { document } = event;
			const fieldsets = document.querySelectorAll(this.selector);
			for (const fieldset of fieldsets) this.validate(fieldset);
		});
	}
	validate(fieldset) {
		if (fieldset.querySelectorAll("> legend").length === 0) this.reportNode(fieldset);
	}
	reportNode(node) {
		super.report({
			node,
			message: `${node.annotatedName} must have a <legend> as the first child`
		});
	}
	get selector() {
		return this.getTagsDerivedFrom("fieldset").join(",");
	}
};
const bundledRules = {
	"allowed-links": AllowedLinks,
	"area-alt": AreaAlt,
	"aria-hidden-body": AriaHiddenBody,
	"aria-label-misuse": AriaLabelMisuse,
	"attr-case": AttrCase,
	"attr-delimiter": AttrDelimiter,
	"attr-pattern": AttrPattern,
	"attr-quotes": AttrQuotes,
	"attr-spacing": AttrSpacing,
	"attribute-allowed-values": AttributeAllowedValues,
	"attribute-boolean-style": AttributeBooleanStyle,
	"attribute-empty-style": AttributeEmptyStyle,
	"attribute-misuse": AttributeMisuse,
	"autocomplete-password": AutocompletePassword,
	"class-pattern": ClassPattern,
	"close-attr": CloseAttr,
	"close-order": CloseOrder,
	deprecated: Deprecated,
	"deprecated-class": DeprecatedClass,
	"deprecated-rule": DeprecatedRule,
	"doctype-html": NoStyleTag$1,
	"doctype-style": DoctypeStyle,
	"element-case": ElementCase,
	"element-name": ElementName,
	"element-permitted-content": ElementPermittedContent,
	"element-permitted-occurrences": ElementPermittedOccurrences,
	"element-permitted-order": ElementPermittedOrder,
	"element-permitted-parent": ElementPermittedParent,
	"element-required-ancestor": ElementRequiredAncestor,
	"element-required-attributes": ElementRequiredAttributes,
	"element-required-content": ElementRequiredContent,
	"empty-heading": EmptyHeading,
	"empty-title": EmptyTitle,
	"form-dup-name": FormDupName,
	"heading-level": HeadingLevel,
	"hidden-focusable": HiddenFocusable,
	"id-pattern": IdPattern,
	"input-attributes": InputAttributes,
	"input-missing-label": InputMissingLabel,
	"long-title": LongTitle,
	"map-dup-name": MapDupName,
	"map-id-name": MapIdName,
	"meta-refresh": MetaRefresh,
	"missing-doctype": MissingDoctype,
	"multiple-labeled-controls": MultipleLabeledControls,
	"name-pattern": NamePattern,
	"no-abstract-role": NoAbstractRole,
	"no-autoplay": NoAutoplay,
	"no-conditional-comment": NoConditionalComment,
	"no-deprecated-attr": NoDeprecatedAttr,
	"no-dup-attr": NoDupAttr,
	"no-dup-class": NoDupClass,
	"no-dup-id": NoDupID,
	"no-implicit-button-type": NoImplicitButtonType,
	"no-implicit-input-type": NoImplicitInputType,
	"no-implicit-close": NoImplicitClose,
	"no-inline-style": NoInlineStyle,
	"no-missing-references": NoMissingReferences,
	"no-multiple-main": NoMultipleMain,
	"no-raw-characters": NoRawCharacters,
	"no-redundant-aria-label": NoRedundantAriaLabel,
	"no-redundant-for": NoRedundantFor,
	"no-redundant-role": NoRedundantRole,
	"no-self-closing": NoSelfClosing,
	"no-style-tag": NoStyleTag,
	"no-trailing-whitespace": NoTrailingWhitespace,
	"no-unknown-attributes": NoUnknownAttributes,
	"no-unknown-elements": NoUnknownElements,
	"no-unused-disable": NoUnusedDisable,
	"no-utf8-bom": NoUtf8Bom,
	"prefer-button": PreferButton,
	"prefer-native-element": PreferNativeElement,
	"prefer-tbody": PreferTbody,
	"presentation-role-style": PresentationRoleStyle,
	"require-csp-nonce": RequireCSPNonce,
	"require-sri": RequireSri,
	"script-element": ScriptElement,
	"script-type": ScriptType,
	"svg-focusable": SvgFocusable,
	"tel-non-breaking": TelNonBreaking,
	"text-content": TextContent,
	"unique-landmark": UniqueLandmark,
	"unrecognized-char-ref": UnknownCharReference,
	"valid-autocomplete": ValidAutocomplete,
	"valid-for": ValidFor,
	"valid-id": ValidID,
	"void-content": VoidContent,
	"void-style": VoidStyle,
	"wcag/h30": H30,
	"wcag/h32": H32,
	"wcag/h36": H36,
	"wcag/h37": H37,
	"wcag/h63": H63,
	"wcag/h67": H67,
	"wcag/h71": H71
};
var configurationSchema = {
	$schema: "http://json-schema.org/draft-06/schema#",
	$id: "https://html-validate.org/schemas/config.json",
	type: "object",
	additionalProperties: false,
	properties: {
		$schema: { type: "string" },
		root: {
			type: "boolean",
			title: "Mark as root configuration",
			description: "If this is set to true no further configurations will be searched.",
			"default": false
		},
		aria: {
			type: "string",
			"enum": [
				"1.2",
				"1.3",
				"latest"
			],
			title: "ARIA specification version",
			description: "ARIA specification version to use.",
			"default": "1.2"
		},
		"extends": {
			type: "array",
			items: { type: "string" },
			title: "Configurations to extend",
			description: "Array of shareable or builtin configurations to extend."
		},
		elements: {
			type: "array",
			items: { anyOf: [{ type: "string" }, { type: "object" }] },
			title: "Element metadata to load",
			description: "Array of modules, plugins or files to load element metadata from. Use <rootDir> to refer to the folder with the package.json file.",
			examples: [[
				"html-validate:recommended",
				"plugin:recommended",
				"module",
				"./local-file.json"
			]]
		},
		plugins: {
			type: "array",
			items: { anyOf: [{ type: "string" }, { type: "object" }] },
			title: "Plugins to load",
			description: "Array of plugins load. Use <rootDir> to refer to the folder with the package.json file.",
			examples: [["my-plugin", "./local-plugin"]]
		},
		transform: {
			type: "object",
			additionalProperties: { anyOf: [{ type: "string" }, { "function": true }] },
			title: "File transformations to use.",
			description: "Object where key is regular expression to match filename and value is name of transformer or a function.",
			examples: [{
				"^.*\\.foo$": "my-transformer",
				"^.*\\.bar$": "my-plugin",
				"^.*\\.baz$": "my-plugin:named"
			}]
		},
		rules: {
			type: "object",
			patternProperties: { ".*": { anyOf: [
				{ "enum": [
					0,
					1,
					2,
					"off",
					"warn",
					"error"
				] },
				{
					type: "array",
					minItems: 1,
					maxItems: 1,
					items: [{ "enum": [
						0,
						1,
						2,
						"off",
						"warn",
						"error"
					] }]
				},
				{
					type: "array",
					minItems: 2,
					maxItems: 2,
					items: [{ "enum": [
						0,
						1,
						2,
						"off",
						"warn",
						"error"
					] }, {}]
				}
			] } },
			title: "Rule configuration.",
			description: "Enable/disable rules, set severity. Some rules have additional configuration like style or patterns to use.",
			examples: [{
				foo: "error",
				bar: "off",
				baz: ["error", { style: "camelcase" }]
			}]
		}
	}
};
function isThenable(value) {
	return value && typeof value === "object" && "then" in value && typeof value.then === "function";
}
var defaultConfig = {};
const presets = {
	"html-validate:a11y": { rules: {
		"area-alt": ["error", { accessible: true }],
		"aria-hidden-body": "error",
		"aria-label-misuse": ["error", { allowAnyNamable: false }],
		"deprecated-rule": "warn",
		"empty-heading": "error",
		"empty-title": "error",
		"hidden-focusable": "error",
		"meta-refresh": "error",
		"multiple-labeled-controls": "error",
		"no-abstract-role": "error",
		"no-autoplay": ["error", { include: ["audio", "video"] }],
		"no-dup-id": "error",
		"no-implicit-button-type": "error",
		"no-redundant-aria-label": "error",
		"no-redundant-for": "error",
		"no-redundant-role": "error",
		"prefer-native-element": "error",
		"svg-focusable": "off",
		"text-content": "error",
		"unique-landmark": "error",
		"valid-autocomplete": "error",
		"wcag/h30": "error",
		"wcag/h32": "error",
		"wcag/h36": "error",
		"wcag/h37": "error",
		"wcag/h63": "error",
		"wcag/h67": "error",
		"wcag/h71": "error"
	} },
	"html-validate:browser": { rules: {
		"missing-doctype": "off",
		"no-inline-style": "off",
		"no-trailing-whitespace": "off",
		"attribute-boolean-style": "off",
		"attribute-empty-style": "off",
		"void-style": "off",
		"no-self-closing": "off"
	} },
	"html-validate:document": { rules: {
		"input-missing-label": "error",
		"heading-level": "error",
		"missing-doctype": "error",
		"no-missing-references": "error",
		"require-sri": "error"
	} },
	"html-validate:prettier": { rules: {
		"attr-quotes": "off",
		"doctype-style": "off",
		"void-style": "off"
	} },
	"html-validate:recommended": { rules: {
		"area-alt": ["error", { accessible: true }],
		"aria-hidden-body": "error",
		"aria-label-misuse": ["error", { allowAnyNamable: false }],
		"attr-case": "error",
		"attr-delimiter": "error",
		"attr-quotes": "error",
		"attr-spacing": "error",
		"attribute-allowed-values": "error",
		"attribute-boolean-style": "error",
		"attribute-empty-style": "error",
		"attribute-misuse": "error",
		"autocomplete-password": "error",
		"close-attr": "error",
		"close-order": "error",
		deprecated: "error",
		"deprecated-rule": "warn",
		"doctype-html": "error",
		"doctype-style": "error",
		"element-case": "error",
		"element-name": "error",
		"element-permitted-content": "error",
		"element-permitted-occurrences": "error",
		"element-permitted-order": "error",
		"element-permitted-parent": "error",
		"element-required-ancestor": "error",
		"element-required-attributes": "error",
		"element-required-content": "error",
		"empty-heading": "error",
		"empty-title": "error",
		"form-dup-name": "error",
		"hidden-focusable": "error",
		"input-attributes": "error",
		"long-title": "error",
		"map-dup-name": "error",
		"map-id-name": "error",
		"meta-refresh": "error",
		"multiple-labeled-controls": "error",
		"no-abstract-role": "error",
		"no-autoplay": ["error", { include: ["audio", "video"] }],
		"no-conditional-comment": "error",
		"no-deprecated-attr": "error",
		"no-dup-attr": "error",
		"no-dup-class": "error",
		"no-dup-id": "error",
		"no-implicit-button-type": "error",
		"no-implicit-input-type": "error",
		"no-implicit-close": "error",
		"no-inline-style": "error",
		"no-multiple-main": "error",
		"no-raw-characters": "error",
		"no-redundant-aria-label": "error",
		"no-redundant-for": "error",
		"no-redundant-role": "error",
		"no-self-closing": "error",
		"no-trailing-whitespace": "error",
		"no-utf8-bom": "error",
		"no-unused-disable": "error",
		"prefer-button": "error",
		"prefer-native-element": "error",
		"prefer-tbody": "error",
		"presentation-role-style": ["error", { prefer: "none" }],
		"script-element": "error",
		"script-type": "error",
		"svg-focusable": "off",
		"tel-non-breaking": "error",
		"text-content": "error",
		"unique-landmark": "error",
		"unrecognized-char-ref": "error",
		"valid-autocomplete": "error",
		"valid-for": "error",
		"valid-id": ["error", { relaxed: false }],
		void: "off",
		"void-content": "error",
		"void-style": "error",
		"wcag/h30": "error",
		"wcag/h32": "error",
		"wcag/h36": "error",
		"wcag/h37": "error",
		"wcag/h63": "error",
		"wcag/h67": "error",
		"wcag/h71": "error"
	} },
	"html-validate:standard": { rules: {
		"area-alt": ["error", { accessible: false }],
		"aria-label-misuse": ["error", { allowAnyNamable: true }],
		"attr-spacing": "error",
		"attribute-allowed-values": "error",
		"attribute-misuse": "error",
		"close-attr": "error",
		"close-order": "error",
		deprecated: "error",
		"deprecated-rule": "warn",
		"doctype-html": "error",
		"element-name": "error",
		"element-permitted-content": "error",
		"element-permitted-occurrences": "error",
		"element-permitted-order": "error",
		"element-permitted-parent": "error",
		"element-required-ancestor": "error",
		"element-required-attributes": "error",
		"element-required-content": "error",
		"map-dup-name": "error",
		"map-id-name": "error",
		"multiple-labeled-controls": "error",
		"no-abstract-role": "error",
		"no-deprecated-attr": "error",
		"no-dup-attr": "error",
		"no-dup-id": "error",
		"no-multiple-main": "error",
		"no-raw-characters": ["error", { relaxed: true }],
		"no-unused-disable": "error",
		"script-element": "error",
		"unrecognized-char-ref": "error",
		"valid-autocomplete": "error",
		"valid-for": "error",
		"valid-id": ["error", { relaxed: true }],
		"void-content": "error"
	} }
};
var ResolvedConfig = class {
	metaTable;
	plugins;
	rules;
	transformers;
	ariaVersion;
	/** The original data this resolved configuration was created from */
	original;
	/**
	* @internal
	*/
	cache;
	/**
	* @internal
	*/
	constructor(options, original) {
		const { metaTable, plugins, rules, transformers, ariaVersion } = options;
		this.metaTable = metaTable;
		this.plugins = plugins;
		this.rules = rules;
		this.transformers = transformers;
		this.ariaVersion = ariaVersion;
		this.cache = /* @__PURE__ */ new Map();
		this.original = original;
	}
	/**
	* Returns the (merged) configuration data used to create this resolved
	* configuration.
	*/
	getConfigData() {
		return this.original;
	}
	getMetaTable() {
		return this.metaTable;
	}
	getPlugins() {
		return this.plugins;
	}
	getRules() {
		return this.rules;
	}
	/**
	* Returns the configured ARIA specification version.
	*
	* @public
	* @since 11.10.0
	*/
	getAriaVersion() {
		return this.ariaVersion;
	}
	/**
	* Returns true if a transformer matches given filename.
	*
	* @public
	*/
	canTransform(filename) {
		return Boolean(this.findTransformer(filename));
	}
	/**
	* @internal
	*/
	findTransformer(filename) {
		return this.transformers.find((entry) => entry.pattern.test(filename)) ?? null;
	}
};
function haveResolver(key, value) {
	return Object.hasOwn(value, key);
}
function haveConfigResolver(value) {
	return haveResolver("resolveConfig", value);
}
function haveElementsResolver(value) {
	return haveResolver("resolveElements", value);
}
function havePluginResolver(value) {
	return haveResolver("resolvePlugin", value);
}
function haveTransformerResolver(value) {
	return haveResolver("resolveTransformer", value);
}
function resolveConfig(resolvers, id, options) {
	for (const resolver of resolvers) {
		if (!haveConfigResolver(resolver)) continue;
		const config = resolver.resolveConfig(id, options);
		if (isThenable(config)) return resolveConfigAsync(resolvers, id, options);
		if (config) return config;
	}
	throw new UserError(`Failed to load configuration from "${id}"`);
}
async function resolveConfigAsync(resolvers, id, options) {
	for (const resolver of resolvers) {
		if (!haveConfigResolver(resolver)) continue;
		const config = await resolver.resolveConfig(id, options);
		if (config) return config;
	}
	throw new UserError(`Failed to load configuration from "${id}"`);
}
function resolveElements(resolvers, id, options) {
	for (const resolver of resolvers) {
		if (!haveElementsResolver(resolver)) continue;
		const elements = resolver.resolveElements(id, options);
		if (isThenable(elements)) return resolveElementsAsync(resolvers, id, options);
		if (elements) return elements;
	}
	throw new UserError(`Failed to load elements from "${id}"`);
}
async function resolveElementsAsync(resolvers, id, options) {
	for (const resolver of resolvers) {
		if (!haveElementsResolver(resolver)) continue;
		const elements = await resolver.resolveElements(id, options);
		if (elements) return elements;
	}
	throw new UserError(`Failed to load elements from "${id}"`);
}
function resolvePlugin(resolvers, id, options) {
	for (const resolver of resolvers) {
		if (!havePluginResolver(resolver)) continue;
		const plugin = resolver.resolvePlugin(id, options);
		if (isThenable(plugin)) return resolvePluginAsync(resolvers, id, options);
		if (plugin) return plugin;
	}
	throw new UserError(`Failed to load plugin from "${id}"`);
}
async function resolvePluginAsync(resolvers, id, options) {
	for (const resolver of resolvers) {
		if (!havePluginResolver(resolver)) continue;
		const plugin = await resolver.resolvePlugin(id, options);
		if (plugin) return plugin;
	}
	throw new UserError(`Failed to load plugin from "${id}"`);
}
function resolveTransformer(resolvers, id, options) {
	for (const resolver of resolvers) {
		if (!haveTransformerResolver(resolver)) continue;
		const transformer = resolver.resolveTransformer(id, options);
		if (isThenable(transformer)) return resolveTransformerAsync(resolvers, id, options);
		if (transformer) return transformer;
	}
	throw new UserError(`Failed to load transformer from "${id}"`);
}
async function resolveTransformerAsync(resolvers, id, options) {
	for (const resolver of resolvers) {
		if (!haveTransformerResolver(resolver)) continue;
		const transformer = await resolver.resolveTransformer(id, options);
		if (transformer) return transformer;
	}
	throw new UserError(`Failed to load transformer from "${id}"`);
}
const validator = (() => {
	const ajv2 = new import_ajv.default({
		strict: true,
		strictTuples: true,
		strictTypes: true
	});
	ajv2.addMetaSchema(ajvSchemaDraft);
	ajv2.addKeyword(ajvFunctionKeyword);
	return ajv2;
})().compile(configurationSchema);
function overwriteMerge(_a, b) {
	return b;
}
function mergeInternal(base, rhs) {
	const dst = deepmerge(base, {
		...rhs,
		rules: {}
	});
	if (rhs.rules) dst.rules = deepmerge(dst.rules, rhs.rules, { arrayMerge: overwriteMerge });
	const root = Boolean(base.root) || Boolean(rhs.root);
	if (root) dst.root = root;
	return dst;
}
function toArray$1(value) {
	if (Array.isArray(value)) return value;
	return [value];
}
function transformerEntries(transform) {
	return Object.entries(transform).map(([pattern, value]) => {
		const regex = new RegExp(pattern);
		if (typeof value === "string") return {
			kind: "import",
			pattern: regex,
			name: value
		};
		return {
			kind: "function",
			pattern: regex,
			function: value
		};
	});
}
var Config = class Config {
	config;
	configurations;
	resolvers;
	metaTable;
	plugins;
	transformers = [];
	/**
	* Create a new blank configuration. See also `Config.defaultConfig()`.
	*/
	static empty() {
		return new Config([], {
			extends: [],
			rules: {},
			plugins: [],
			transform: {}
		});
	}
	/**
	* Create configuration from object.
	*/
	static fromObject(resolvers, options, filename = null) {
		this.validate(options, filename);
		return this.create(resolvers, options);
	}
	/**
	* Read configuration from filename.
	*
	* Note: this reads configuration data from a file. If you intent to load
	* configuration for a file to validate use `ConfigLoader.fromTarget()`.
	*
	* @internal
	* @param filename - The file to read from
	*/
	static fromFile(resolvers, filename) {
		const configData = resolveConfig(toArray$1(resolvers), filename, { cache: false });
		if (isThenable(configData)) return configData.then((configData2) => this.fromObject(resolvers, configData2, filename));
		return this.fromObject(resolvers, configData, filename);
	}
	/**
	* Validate configuration data.
	*
	* Throws SchemaValidationError if invalid.
	*
	* @internal
	*/
	static validate(configData, filename = null) {
		if (!validator(configData)) throw new SchemaValidationError(
			filename,
			`Invalid configuration`,
			configData,
			configurationSchema,
			/* istanbul ignore next: will be set when a validation error has occurred */
			validator.errors ?? []
		);
		if (!configData.rules) return;
		const normalizedRules = this.getRulesObject(configData.rules);
		for (const [ruleId, [, ruleOptions]] of normalizedRules) {
			const cls = bundledRules[ruleId];
			const path = `/rules/${ruleId}/1`;
			Rule.validateOptions(cls, ruleId, path, ruleOptions, filename, configData);
		}
	}
	/**
	* Load a default configuration object.
	*/
	static defaultConfig() {
		return new Config([], defaultConfig);
	}
	/**
	* @internal
	*/
	static create(resolvers, options) {
		const instance = new Config(resolvers, options);
		const plugins = instance.loadPlugins(instance.config.plugins ?? []);
		if (isThenable(plugins)) return plugins.then((plugins2) => {
			return instance.init(options, plugins2);
		});
		return instance.init(options, plugins);
	}
	init(options, plugins) {
		this.plugins = plugins;
		this.configurations = this.loadConfigurations(this.plugins);
		this.extendMeta(this.plugins);
		const update = (extendedConfig2) => {
			this.config = extendedConfig2;
			this.config.extends = [];
			if (options.rules) this.config = mergeInternal(this.config, { rules: options.rules });
			return this;
		};
		const extendedConfig = this.extendConfig(this.config.extends ?? []);
		if (isThenable(extendedConfig)) return extendedConfig.then((extended) => update(extended));
		return update(extendedConfig);
	}
	/**
	* @internal
	*/
	constructor(resolvers, options) {
		const initial = {
			extends: [],
			plugins: [],
			rules: {},
			transform: {}
		};
		this.config = mergeInternal(initial, options);
		this.configurations = /* @__PURE__ */ new Map();
		this.resolvers = toArray$1(resolvers);
		this.metaTable = null;
		this.plugins = [];
		this.transformers = transformerEntries(this.config.transform ?? {});
	}
	/**
	* Returns true if this configuration is marked as "root".
	*/
	isRootFound() {
		return Boolean(this.config.root);
	}
	/**
	* Get the configured ARIA specification version.
	*
	* @internal
	*/
	getAriaVersion() {
		return this.config.aria ?? "1.2";
	}
	/**
	* Returns a new configuration as a merge of the two. Entries from the passed
	* object takes priority over this object.
	*
	* @public
	* @param rhs - Configuration to merge with this one.
	*/
	merge(resolvers, rhs) {
		const instance = new Config(resolvers, mergeInternal(this.config, rhs.config));
		const plugins = instance.loadPlugins(instance.config.plugins ?? []);
		if (isThenable(plugins)) return plugins.then((plugins2) => {
			instance.plugins = plugins2;
			instance.configurations = instance.loadConfigurations(instance.plugins);
			instance.extendMeta(instance.plugins);
			return instance;
		});
		instance.plugins = plugins;
		instance.configurations = instance.loadConfigurations(instance.plugins);
		instance.extendMeta(instance.plugins);
		return instance;
	}
	extendConfig(entries) {
		if (entries.length === 0) return this.config;
		let base = {};
		for (const entry of entries) {
			let extended;
			if (this.configurations.has(entry)) extended = this.configurations.get(entry);
			else {
				const loadedConfig = Config.fromFile(this.resolvers, entry);
				if (isThenable(loadedConfig)) return this.extendConfigAsync(entries);
				extended = loadedConfig.config;
			}
			base = mergeInternal(base, extended);
		}
		return mergeInternal(base, this.config);
	}
	async extendConfigAsync(entries) {
		let base = {};
		for (const entry of entries) {
			let extended;
			if (this.configurations.has(entry)) extended = this.configurations.get(entry);
			else extended = (await Config.fromFile(this.resolvers, entry)).config;
			base = mergeInternal(base, extended);
		}
		return mergeInternal(base, this.config);
	}
	/**
	* Get element metadata.
	*
	* @internal
	*/
	getMetaTable() {
		if (this.metaTable) return this.metaTable;
		const metaTable = new MetaTable();
		for (const plugin of this.getPlugins()) if (plugin.elementSchema) metaTable.extendValidationSchema(plugin.elementSchema);
		const source = Array.from(this.config.elements ?? ["html5"]);
		const loadEntry = (entry) => {
			const result = this.getElementsFromEntry(entry);
			if (isThenable(result)) return result.then((result2) => {
				const [obj2, filename2] = result2;
				metaTable.loadFromObject(obj2, filename2);
				const next3 = source.shift();
				if (next3) return loadEntry(next3);
			});
			const [obj, filename] = result;
			metaTable.loadFromObject(obj, filename);
			const next2 = source.shift();
			if (next2) return loadEntry(next2);
		};
		const next = source.shift();
		if (next) {
			const result = loadEntry(next);
			if (isThenable(result)) return result.then(() => {
				metaTable.init();
				return this.metaTable = metaTable;
			});
		}
		metaTable.init();
		return this.metaTable = metaTable;
	}
	getElementsFromEntry(entry) {
		if (typeof entry !== "string") return [entry, null];
		const bundled = bundledElements[entry];
		if (bundled) return [bundled, null];
		try {
			const obj = resolveElements(this.resolvers, entry, { cache: false });
			if (isThenable(obj)) return obj.then((obj2) => {
				return [obj2, entry];
			});
			return [obj, entry];
		} catch (err) {
			throw new ConfigError(`Failed to load elements from "${entry}": ${err instanceof Error ? err.message : String(err)}`, ensureError(err));
		}
	}
	/**
	* Get a copy of internal configuration data.
	*
	* @internal primary purpose is unittests
	*/
	/* istanbul ignore next: used for testing only */
	get() {
		return { ...this.config };
	}
	/**
	* Get all configured rules, their severity and options.
	*
	* @internal
	*/
	getRules() {
		return Config.getRulesObject(this.config.rules ?? {});
	}
	static getRulesObject(src) {
		const rules = /* @__PURE__ */ new Map();
		for (const [ruleId, data] of Object.entries(src)) {
			let options = data;
			if (!Array.isArray(options)) options = [options, {}];
			else if (options.length === 1) options = [options[0], {}];
			const severity = parseSeverity(options[0]);
			rules.set(ruleId, [severity, options[1]]);
		}
		return rules;
	}
	/**
	* Get all configured plugins.
	*
	* @internal
	*/
	getPlugins() {
		return this.plugins;
	}
	/**
	* Get all configured transformers.
	*
	* @internal
	*/
	getTransformers() {
		return this.transformers;
	}
	loadPlugins(plugins) {
		const loaded = [];
		const loading = Array.from(plugins);
		const loadPlugin = (entry, index) => {
			if (typeof entry !== "string") {
				const plugin = entry;
				plugin.name ||= `:unnamedPlugin@${String(index + 1)}`;
				plugin.originalName = `:unnamedPlugin@${String(index + 1)}`;
				loaded.push(plugin);
				const next2 = loading.shift();
				if (next2) return loadPlugin(next2, index + 1);
			} else try {
				const plugin = resolvePlugin(this.resolvers, entry, { cache: true });
				if (isThenable(plugin)) return plugin.then((plugin2) => {
					plugin2.name ||= entry;
					plugin2.originalName = entry;
					loaded.push(plugin2);
					const next3 = loading.shift();
					if (next3) return loadPlugin(next3, index + 1);
				});
				plugin.name ||= entry;
				plugin.originalName = entry;
				loaded.push(plugin);
				const next2 = loading.shift();
				if (next2) return loadPlugin(next2, index + 1);
			} catch (err) {
				throw new ConfigError(`Failed to load plugin "${entry}": ${err instanceof Error ? err.message : String(err)}`, ensureError(err));
			}
		};
		const next = loading.shift();
		if (next) {
			const result = loadPlugin(next, 0);
			if (isThenable(result)) return result.then(() => {
				return loaded;
			});
		}
		return loaded;
	}
	loadConfigurations(plugins) {
		const configs = /* @__PURE__ */ new Map();
		for (const [name, config] of Object.entries(presets)) {
			Config.validate(config, name);
			configs.set(name, config);
		}
		for (const plugin of plugins) {
			const entries = Object.entries(plugin.configs ?? {});
			for (const [name, config] of entries) {
				if (!config) continue;
				Config.validate(config, name);
				configs.set(`${plugin.name}:${name}`, config);
				if (plugin.name !== plugin.originalName) configs.set(`${plugin.originalName}:${name}`, config);
			}
		}
		return configs;
	}
	extendMeta(plugins) {
		for (const plugin of plugins) {
			if (!plugin.elementSchema) continue;
			const { properties } = plugin.elementSchema;
			if (!properties) continue;
			for (const [raw, schema2] of Object.entries(properties)) {
				const key = raw;
				if (schema2.copyable && !MetaCopyableProperty.includes(key)) MetaCopyableProperty.push(key);
			}
		}
	}
	/**
	* Resolve all configuration and return a [[ResolvedConfig]] instance.
	*
	* A resolved configuration will merge all extended configs and load all
	* plugins and transformers, and normalize the rest of the configuration.
	*
	* @public
	*/
	resolve() {
		const resolveData = this.resolveData();
		if (isThenable(resolveData)) return resolveData.then((resolveData2) => {
			return new ResolvedConfig(resolveData2, this.get());
		});
		return new ResolvedConfig(resolveData, this.get());
	}
	/**
	* Same as [[resolve]] but returns the raw configuration data instead of
	* [[ResolvedConfig]] instance. Mainly used for testing.
	*
	* @internal
	*/
	resolveData() {
		const metaTable = this.getMetaTable();
		if (isThenable(metaTable)) return metaTable.then((metaTable2) => {
			return {
				metaTable: metaTable2,
				plugins: this.getPlugins(),
				rules: this.getRules(),
				transformers: this.transformers,
				ariaVersion: this.getAriaVersion()
			};
		});
		return {
			metaTable,
			plugins: this.getPlugins(),
			rules: this.getRules(),
			transformers: this.transformers,
			ariaVersion: this.getAriaVersion()
		};
	}
};
var ConfigLoader = class {
	_globalConfig;
	_configData;
	resolvers;
	/**
	* Create a new ConfigLoader.
	*
	* @param resolvers - Sorted list of resolvers to use (in order).
	* @param configData - Default configuration (which all configurations will inherit from).
	*/
	constructor(resolvers, configData) {
		this.resolvers = resolvers;
		this._configData = configData;
		this._globalConfig = null;
	}
	/**
	* Set a new default configuration on this loader. Resets cached global
	* configuration.
	*
	* @internal
	*/
	setConfigData(configData) {
		this._configData = configData;
		this._globalConfig = null;
	}
	/**
	* Get the global configuration.
	*
	* @returns A promise resolving to the global configuration.
	*/
	getGlobalConfig() {
		if (this._globalConfig) return this._globalConfig;
		const config = this._configData ? this.loadFromObject(this._configData) : this.defaultConfig();
		if (isThenable(config)) return config.then((config2) => {
			this._globalConfig = config2;
			return this._globalConfig;
		});
		this._globalConfig = config;
		return this._globalConfig;
	}
	/**
	* Get the global configuration.
	*
	* The synchronous version does not support async resolvers.
	*
	* @returns The global configuration.
	*/
	getGlobalConfigSync() {
		if (this._globalConfig) return this._globalConfig;
		const config = this._configData ? this.loadFromObject(this._configData) : this.defaultConfig();
		if (isThenable(config)) throw new UserError("Cannot load async config from sync function");
		this._globalConfig = config;
		return this._globalConfig;
	}
	/**
	* @internal
	*/
	getResolvers() {
		return this.resolvers;
	}
	/**
	* @internal For testing only
	*/
	async _getGlobalConfig() {
		return (await this.getGlobalConfig()).get();
	}
	empty() {
		return Config.empty();
	}
	/**
	* Load configuration from object.
	*/
	loadFromObject(options, filename) {
		return Config.fromObject(this.resolvers, options, filename);
	}
	/**
	* Load configuration from filename.
	*/
	loadFromFile(filename) {
		return Config.fromFile(this.resolvers, filename);
	}
};
const defaultResolvers = [];
function hasResolver(value) {
	return Array.isArray(value[0]);
}
var StaticConfigLoader = class extends ConfigLoader {
	constructor(...args) {
		if (hasResolver(args)) {
			const [resolvers, config] = args;
			super(resolvers, config);
		} else {
			const [config] = args;
			super(defaultResolvers, config);
		}
	}
	/**
	* Set a new configuration for this loader.
	*
	* @public
	* @since 8.20.0
	* @param config - New configuration to use.
	*/
	setConfig(config) {
		this.setConfigData(config);
	}
	getConfigFor(_handle, configOverride) {
		const override = this.loadFromObject(configOverride ?? {});
		if (isThenable(override)) return override.then((override2) => this._resolveConfig(override2));
		return this._resolveConfig(override);
	}
	flushCache() {}
	defaultConfig() {
		return this.loadFromObject({
			extends: ["html-validate:recommended"],
			elements: ["html5"]
		});
	}
	_resolveConfig(override) {
		if (override.isRootFound()) return override.resolve();
		const globalConfig = this.getGlobalConfig();
		if (isThenable(globalConfig)) return globalConfig.then((globalConfig2) => {
			const merged2 = globalConfig2.merge(this.resolvers, override);
			if (isThenable(merged2)) return merged2.then((merged3) => {
				return merged3.resolve();
			});
			return merged2.resolve();
		});
		const merged = globalConfig.merge(this.resolvers, override);
		if (isThenable(merged)) return merged.then((merged2) => {
			return merged2.resolve();
		});
		return merged.resolve();
	}
};
var EventHandler = class {
	listeners;
	tracker;
	constructor() {
		this.listeners = {};
		this.tracker = null;
	}
	/**
	* Add an event listener.
	*
	* @param event - Event names (comma separated) or '*' for any event.
	* @param callback - Called any time even triggers.
	* @returns Unregistration function.
	*/
	on(event, callback) {
		const { listeners } = this;
		const names = event.split(",").map((it) => it.trim());
		for (const name of names) {
			const list = listeners[name] ?? [];
			listeners[name] = list;
			list.push(callback);
		}
		return () => {
			for (const name of names) {
				const list = listeners[name];
				this.listeners[name] = list.filter((fn) => fn !== callback);
			}
		};
	}
	/**
	* Add a onetime event listener. The listener will automatically be removed
	* after being triggered once.
	*
	* @param event - Event names (comma separated) or '*' for any event.
	* @param callback - Called any time even triggers.
	* @returns Unregistration function.
	*/
	once(event, callback) {
		const deregister = this.on(event, (event2, data) => {
			callback(event2, data);
			deregister();
		});
		return deregister;
	}
	/**
	* Set (or clear) the performance tracker.
	*
	* @internal
	*/
	setTracker(tracker) {
		this.tracker = tracker;
	}
	/**
	* Trigger event causing all listeners to be called.
	*
	* @param event - Event name.
	* @param data - Event data.
	*/
	trigger(event, data) {
		const { tracker } = this;
		if (tracker) {
			const start = performance.now();
			for (const listener of this.getCallbacks(event)) listener.call(null, event, data);
			const end = performance.now();
			tracker.trackEvent(event, end - start);
		} else for (const listener of this.getCallbacks(event)) listener.call(null, event, data);
	}
	getCallbacks(event) {
		const { listeners } = this;
		const callbacks = listeners[event] ?? [];
		const global = listeners["*"] ?? [];
		return [...callbacks, ...global];
	}
};
function getNamedTransformerFromPlugin(name, plugins, pluginName, key) {
	const plugin = plugins.find((cur) => cur.name === pluginName);
	if (!plugin) throw new ConfigError(`No plugin named "${pluginName}" has been loaded`);
	if (!plugin.transformer) throw new ConfigError(`Plugin does not expose any transformers`);
	if (typeof plugin.transformer === "function") throw new ConfigError(`Transformer "${name}" refers to named transformer but plugin exposes only unnamed, use "${pluginName}" instead.`);
	const transformer = plugin.transformer[key];
	if (!transformer) throw new ConfigError(`Plugin "${pluginName}" does not expose a transformer named "${key}".`);
	return transformer;
}
function getUnnamedTransformerFromPlugin(name, plugin) {
	if (!plugin.transformer) throw new ConfigError(`Plugin does not expose any transformers`);
	if (typeof plugin.transformer !== "function") {
		if (plugin.transformer["default"]) return plugin.transformer["default"];
		throw new ConfigError(`Transformer "${name}" refers to unnamed transformer but plugin exposes only named.`);
	}
	return plugin.transformer;
}
function getTransformerFromPlugins(name, plugins) {
	const match = /(.*):(.*)/.exec(name);
	if (match) {
		const [, pluginName, key] = match;
		return getNamedTransformerFromPlugin(name, plugins, pluginName, key);
	}
	const plugin = plugins.find((cur) => cur.name === name);
	if (plugin) return getUnnamedTransformerFromPlugin(name, plugin);
	return null;
}
function getTransformerFromModule(resolvers, name) {
	return resolveTransformer(resolvers, name, { cache: true });
}
const TRANSFORMER_API = { VERSION: 1 };
function validateTransformer(transformer) {
	const version = transformer.api ?? 0;
	if (version !== TRANSFORMER_API.VERSION) throw new ConfigError(`Transformer uses API version ${String(version)} but only version ${String(TRANSFORMER_API.VERSION)} is supported`);
}
function loadTransformerFunction(resolvers, name, plugins) {
	const transformer = getTransformerFromPlugins(name, plugins);
	if (transformer) return transformer;
	return getTransformerFromModule(resolvers, name);
}
function getTransformerFunction(resolvers, name, plugins) {
	try {
		const transformer = loadTransformerFunction(resolvers, name, plugins);
		if (isThenable(transformer)) return transformer.then((transformer2) => {
			validateTransformer(transformer2);
			return transformer2;
		});
		validateTransformer(transformer);
		return transformer;
	} catch (err) {
		if (err instanceof ConfigError) throw new ConfigError(`Failed to load transformer "${name}": ${err.message}`, err);
		throw new ConfigError(`Failed to load transformer "${name}"`, ensureError(err));
	}
}
function getCachedTransformerFunction(cache, resolvers, name, plugins) {
	const cached = cache.get(name);
	if (cached) return cached;
	const transformer = getTransformerFunction(resolvers, name, plugins);
	if (isThenable(transformer)) return transformer.then((transformer2) => {
		cache.set(name, transformer2);
		return transformer2;
	});
	cache.set(name, transformer);
	return transformer;
}
function isIterable(value) {
	return Boolean(value && typeof value === "object" && Symbol.iterator in value);
}
function toArray(value) {
	return isIterable(value) ? Array.from(value) : [value];
}
function isNonThenableArray(value) {
	return !value.some(isThenable);
}
const asyncInSyncTransformError = "Cannot use async transformer from sync function";
async function transformSource(resolvers, config, source, filename) {
	const { cache } = config;
	const transformer = config.findTransformer(filename ?? source.filename);
	if (!transformer) return [source];
	const context = {
		hasChain(filename2) {
			return config.canTransform(filename2);
		},
		chain(source2, filename2) {
			return transformSource(resolvers, config, source2, filename2);
		}
	};
	const fn = transformer.kind === "import" ? await getCachedTransformerFunction(cache, resolvers, transformer.name, config.getPlugins()) : transformer.function;
	const name = transformer.kind === "import" ? transformer.name : transformer.function.name;
	try {
		const result = await fn.call(context, source);
		const transformedSources = await Promise.all(toArray(result));
		for (const source2 of transformedSources) {
			source2.transformedBy ??= [];
			source2.transformedBy.push(name);
		}
		return transformedSources;
	} catch (err) {
		const message = err instanceof Error ? err.message : String(err);
		throw new NestedError(`When transforming "${source.filename}": ${message}`, ensureError(err));
	}
}
function transformSourceSync(resolvers, config, source, filename) {
	const { cache } = config;
	const transformer = config.findTransformer(filename ?? source.filename);
	if (!transformer) return [source];
	const context = {
		hasChain(filename2) {
			return config.canTransform(filename2);
		},
		chain(source2, filename2) {
			return transformSourceSync(resolvers, config, source2, filename2);
		}
	};
	const fn = transformer.kind === "import" ? getCachedTransformerFunction(cache, resolvers, transformer.name, config.getPlugins()) : transformer.function;
	if (isThenable(fn)) throw new UserError(asyncInSyncTransformError);
	const name = transformer.kind === "import" ? transformer.name : transformer.function.name;
	try {
		const result = fn.call(context, source);
		if (isThenable(result)) throw new UserError(asyncInSyncTransformError);
		const transformedSources = toArray(result);
		if (!isNonThenableArray(transformedSources)) throw new UserError(asyncInSyncTransformError);
		for (const source2 of transformedSources) {
			source2.transformedBy ??= [];
			source2.transformedBy.push(name);
		}
		return transformedSources;
	} catch (err) {
		const message = err instanceof Error ? err.message : String(err);
		throw new NestedError(`When transforming "${source.filename}": ${message}`, ensureError(err));
	}
}
function transformFilename(resolvers, config, filename, fs) {
	const src = filename !== "/dev/stdin" ? filename : 0;
	const output = fs.readFileSync(src, { encoding: "utf8" });
	const data = typeof output === "string" ? output : output.toString("utf8");
	return transformSource(resolvers, config, {
		data,
		filename,
		line: 1,
		column: 1,
		offset: 0,
		originalData: data
	}, filename);
}
function transformFilenameSync(resolvers, config, filename, fs) {
	const src = filename !== "/dev/stdin" ? filename : 0;
	const output = fs.readFileSync(src, { encoding: "utf8" });
	const data = typeof output === "string" ? output : output.toString("utf8");
	return transformSourceSync(resolvers, config, {
		data,
		filename,
		line: 1,
		column: 1,
		offset: 0,
		originalData: data
	}, filename);
}
function freeze(src, text) {
	const { fix, suggestions, related = [], ...rest } = src;
	const message = {
		...rest,
		selector: src.selector(),
		related: related.map((it) => ({
			kind: it.kind,
			selector: it.selector()
		}))
	};
	if (fix) message.fix = bindAutofix(text, fix);
	if (suggestions) message.suggestions = suggestions.map((suggestion) => ({
		message: suggestion.message,
		fix: bindAutofix(text, suggestion.fix)
	}));
	return message;
}
function isThenableArray(value) {
	if (value.length === 0) return false;
	return isThenable(value[0]);
}
var Reporter = class {
	/**
	* @internal
	*/
	result;
	/**
	* @internal
	*/
	constructor() {
		this.result = {};
	}
	static merge(reports) {
		if (isThenable(reports)) return reports.then((reports2) => this.merge(reports2));
		if (isThenableArray(reports)) return Promise.all(reports).then((reports2) => this.merge(reports2));
		const valid = reports.every((report) => report.valid);
		const merged = {};
		for (const report of reports) {
			const { results: results2 } = report;
			for (const result of results2) {
				const key = result.filePath;
				if (Object.hasOwn(merged, key)) merged[key].messages = [...merged[key].messages, ...result.messages];
				else merged[key] = { ...result };
			}
		}
		const results = Object.values(merged).map((result) => {
			result.errorCount = countErrors(result.messages);
			result.warningCount = countWarnings(result.messages);
			result.fixableErrorCount = countFixableErrors(result.messages);
			result.fixableWarningCount = countFixableWarnings(result.messages);
			return result;
		});
		return {
			valid,
			results,
			errorCount: sumErrors(results),
			warningCount: sumWarnings(results),
			fixableErrorCount: sumFixableErrors(results),
			fixableWarningCount: sumFixableWarnings(results)
		};
	}
	/**
	* @internal
	*/
	add(options) {
		const { rule, message, severity, node, location, context, related, fix, suggestions } = options;
		assertValidLocation(location);
		if (!Object.hasOwn(this.result, location.filename)) this.result[location.filename] = [];
		const ruleUrl = rule.documentation(context)?.url;
		const entry = {
			ruleId: rule.name,
			severity,
			message,
			offset: location.offset,
			line: location.line,
			column: location.column,
			size: location.size,
			selector() {
				return node ? node.generateSelector() : null;
			},
			related: related?.map((it) => ({
				kind: it.kind,
				selector: () => it.node ? it.node.generateSelector() : null
			}))
		};
		if (ruleUrl) entry.ruleUrl = ruleUrl;
		if (context) entry.context = context;
		if (fix) entry.fix = fix;
		if (suggestions) entry.suggestions = suggestions;
		this.result[location.filename].push(entry);
	}
	/**
	* @internal
	*/
	addManual(filename, message) {
		if (!Object.hasOwn(this.result, filename)) this.result[filename] = [];
		this.result[filename].push(message);
	}
	/**
	* @internal
	*/
	save(sources) {
		const report = {
			valid: this.isValid(),
			results: Object.keys(this.result).map((filePath) => {
				const source = (sources ?? []).find((source2) => filePath === source2.filename);
				const text = source ? source.originalData ?? source.data : "";
				const messages = this.result[filePath].map((message) => freeze(message, text)).toSorted(messageSort);
				return {
					filePath,
					messages,
					errorCount: countErrors(messages),
					warningCount: countWarnings(messages),
					fixableErrorCount: countFixableErrors(messages),
					fixableWarningCount: countFixableWarnings(messages),
					source: source ? source.originalData ?? source.data : null
				};
			}),
			errorCount: 0,
			warningCount: 0,
			fixableErrorCount: 0,
			fixableWarningCount: 0
		};
		report.errorCount = sumErrors(report.results);
		report.warningCount = sumWarnings(report.results);
		report.fixableErrorCount = sumFixableErrors(report.results);
		report.fixableWarningCount = sumFixableWarnings(report.results);
		return report;
	}
	/**
	* @internal
	*/
	isValid() {
		return Object.values(this.result).reduce((sum, messages) => {
			return sum + countErrors(messages);
		}, 0) === 0;
	}
};
function countErrors(messages) {
	return messages.filter((m) => m.severity === Severity.ERROR).length;
}
function countFixableErrors(messages) {
	return messages.filter((m) => m.fix && m.severity === Severity.ERROR).length;
}
function countWarnings(messages) {
	return messages.filter((m) => m.severity === Severity.WARN).length;
}
function countFixableWarnings(messages) {
	return messages.filter((m) => m.fix && m.severity === Severity.WARN).length;
}
function sumErrors(results) {
	return results.reduce((sum, result) => {
		return sum + result.errorCount;
	}, 0);
}
function sumFixableErrors(results) {
	return results.reduce((sum, result) => {
		return sum + result.fixableErrorCount;
	}, 0);
}
function sumWarnings(results) {
	return results.reduce((sum, result) => {
		return sum + result.warningCount;
	}, 0);
}
function sumFixableWarnings(results) {
	return results.reduce((sum, result) => {
		return sum + result.fixableWarningCount;
	}, 0);
}
function messageSort(a, b) {
	if (a.line < b.line) return -1;
	if (a.line > b.line) return 1;
	if (a.column < b.column) return -1;
	if (a.column > b.column) return 1;
	return 0;
}
const regexp = /<!(?:--)?\[(.*?)\](?:--)?>/g;
function* parseConditionalComment(comment, commentLocation) {
	let match;
	while ((match = regexp.exec(comment)) !== null) {
		const expression = match[1];
		const begin = match.index;
		yield {
			expression,
			location: sliceLocation(commentLocation, begin, begin + match[0].length, comment)
		};
	}
}
var ParserError = class extends Error {
	location;
	constructor(location, message) {
		super(message);
		this.name = "ParserError";
		this.location = location;
	}
};
function isStaticTrue(value) {
	return value === true;
}
function matchesContentCategory(meta, category) {
	switch (category) {
		case "@meta": return isStaticTrue(meta.metadata);
		case "@flow": return isStaticTrue(meta.flow);
		case "@flow-not-meta": return isStaticTrue(meta.flow) && !isStaticTrue(meta.metadata);
		case "@sectioning": return isStaticTrue(meta.sectioning);
		case "@heading": return isStaticTrue(meta.heading);
		case "@phrasing": return isStaticTrue(meta.phrasing);
		case "@embedded": return isStaticTrue(meta.embedded);
		case "@interactive": return isStaticTrue(meta.interactive);
		default: return false;
	}
}
function isAttrValueToken(token) {
	return token?.type === TokenType.ATTR_VALUE;
}
function svgShouldRetainTag(foreignTagName, tagName) {
	return foreignTagName === "svg" && ["title", "desc"].includes(tagName);
}
function isValidDirective(action) {
	return [
		"enable",
		"disable",
		"disable-block",
		"disable-next"
	].includes(action);
}
var Parser = class {
	event;
	metaTable;
	currentNamespace = "";
	dom;
	/**
	* Create a new parser instance.
	*
	* @public
	* @param config - Configuration
	*/
	constructor(config) {
		this.event = new EventHandler();
		this.dom = null;
		this.metaTable = config.getMetaTable();
	}
	/**
	* Parse HTML markup.
	*
	* @public
	* @param source - HTML markup.
	* @returns DOM tree representing the HTML markup.
	*/
	parseHtml(source) {
		if (typeof source === "string") source = {
			data: source,
			filename: "inline",
			line: 1,
			column: 1,
			offset: 0
		};
		this.trigger("parse:begin", { location: null });
		this.dom = new DOMTree({
			filename: source.filename,
			offset: source.offset,
			line: source.line,
			column: source.column,
			size: 0
		});
		this.trigger("dom:load", {
			source,
			location: null
		});
		const tokenStream = new Lexer().tokenize(source);
		let it = this.next(tokenStream);
		while (!it.done) {
			const token = it.value;
			this.consume(source, token, tokenStream);
			it = this.next(tokenStream);
		}
		this.dom.resolveMeta(this.metaTable);
		this.dom.root.cacheEnable();
		this.trigger("dom:ready", {
			document: this.dom,
			source,
			location: null
		});
		this.trigger("parse:end", { location: null });
		return this.dom.root;
	}
	/**
	* Detect optional end tag.
	*
	* Some tags have optional end tags (e.g. <ul><li>foo<li>bar</ul> is
	* valid). The parser handles this by checking if the element on top of the
	* stack when is allowed to omit.
	*/
	/**
	* Check whether a given element would be implicitly closed by an incoming
	* start tag. Used both in `closeOptional` and in the multi-level lookahead.
	*/
	wouldCloseElement(token, element) {
		if (!element.meta) return false;
		const implicitClosed = element.meta.implicitClosed;
		if (!implicitClosed) return false;
		const tagName = token.data[2];
		const incomingMeta = this.metaTable.getMetaFor(tagName);
		return implicitClosed.some((entry) => {
			if (!entry.startsWith("@")) return entry === tagName;
			return incomingMeta ? matchesContentCategory(incomingMeta, entry) : false;
		});
	}
	/**
	* Walk up the active stack to find the parent element that will remain
	* after all multi-level implicit closes triggered by the incoming start tag.
	* For a single-level close this is equivalent to `getActive().parent`.
	*/
	getParentAfterImplicitClose(token) {
		let current = this.dom.getActive();
		while (!current.isRootElement() && this.wouldCloseElement(token, current)) {
			const { parent } = current;
			if (!parent) break;
			current = parent;
		}
		return current;
	}
	closeOptional(token) {
		const active = this.dom.getActive();
		if (!active.meta) return false;
		if (!token.data[1]) return this.wouldCloseElement(token, active);
		return this.closeOptionalEndTag(token, active);
	}
	/**
	* Returns `true` if the element’s end tag may be omitted, either because
	* its `implicitClosed` list includes its own tag name (e.g. `<li>`, `<td>`)
	* or because `optionalEnd` is set.
	*/
	canOmitEndTag(element) {
		if (!element.meta) return false;
		const { implicitClosed, optionalEnd } = element.meta;
		return Boolean(implicitClosed?.includes(element.tagName)) || Boolean(optionalEnd);
	}
	/**
	* Check whether the active element can be implicitly closed by an incoming
	* end tag. The end tag may close a direct parent or any ancestor, as long as
	* every intermediate element can also have its end tag omitted.
	* This handles cases like `</table>` implicitly closing `<td>`, `<tr>`, `<tbody>`.
	*/
	closeOptionalEndTag(token, active) {
		const tagName = token.data[2];
		if (active.is(tagName)) return false;
		if (!this.canOmitEndTag(active)) return false;
		let ancestor = active.parent;
		while (ancestor && !ancestor.isRootElement()) {
			if (ancestor.is(tagName)) return true;
			if (!this.canOmitEndTag(ancestor)) return false;
			ancestor = ancestor.parent;
		}
		return false;
	}
	/**
	* Check whether an intermediary element (e.g. `<head>` or `<body>`) should
	* be implicitly opened before the incoming element is inserted under
	* `parent`.
	*
	* If the parent's metadata defines an `implicitOpen` rule that matches the
	* incoming element, a new `HtmlElement` for the intermediary is created and
	* returned (with `parent` as its parent). The caller is responsible for
	* pushing it onto the active stack and firing the relevant events.
	*
	* Returns `null` when no implicit open is required.
	*/
	peekImplicitOpen(token, parent) {
		if (!parent?.meta?.implicitOpen) return null;
		const tagName = token.data[2];
		const incomingMeta = this.metaTable.getMetaFor(tagName);
		for (const entry of parent.meta.implicitOpen) if (entry.for.some((selector) => {
			if (!selector.startsWith("@")) return selector === tagName;
			return incomingMeta ? matchesContentCategory(incomingMeta, selector) : false;
		})) {
			const intermediaryMeta = this.metaTable.getMetaFor(entry.open);
			const element = HtmlElement.createElement(entry.open, token.location, {
				closed: Node.CLOSED_OPEN,
				meta: intermediaryMeta,
				parent
			});
			element._setImplicit(true);
			return element;
		}
		return null;
	}
	/**
	* @internal
	*/
	consume(source, token, tokenStream) {
		switch (token.type) {
			case TokenType.UNICODE_BOM: break;
			case TokenType.TAG_OPEN:
				this.consumeTag(source, token, tokenStream);
				break;
			case TokenType.WHITESPACE:
				this.trigger("whitespace", {
					text: token.data[0],
					location: token.location
				});
				this.appendText(token.data[0], token.location);
				break;
			case TokenType.DIRECTIVE:
				this.consumeDirective(token);
				break;
			case TokenType.CONDITIONAL:
				this.consumeConditional(token);
				break;
			case TokenType.COMMENT:
				this.consumeComment(token);
				break;
			case TokenType.DOCTYPE_OPEN:
				this.consumeDoctype(token, tokenStream);
				break;
			case TokenType.TEXT:
			case TokenType.TEMPLATING:
			case TokenType.SCRIPT:
			case TokenType.STYLE:
				this.appendText(token.data[0], token.location);
				break;
			case TokenType.EOF: this.closeTree(source, token.location);
		}
	}
	/**
	* @internal
	*/
	consumeTag(source, startToken, tokenStream) {
		const tokens = Array.from(this.consumeUntil(tokenStream, TokenType.TAG_CLOSE, startToken.location));
		const endToken = tokens.at(-1);
		const isStartTag = !startToken.data[1];
		let baseParent;
		if (isStartTag) baseParent = this.getParentAfterImplicitClose(startToken);
		else {
			const tagName = startToken.data[2];
			let cur = this.dom.getActive();
			while (!cur.isRootElement() && !cur.is(tagName)) {
				const { parent: parent2 } = cur;
				if (!parent2) break;
				cur = parent2;
			}
			baseParent = cur;
		}
		const implicitParent = isStartTag ? this.peekImplicitOpen(startToken, baseParent) : null;
		const parent = implicitParent ?? baseParent;
		const node = HtmlElement.fromTokens(startToken, endToken, parent, this.metaTable, this.currentNamespace);
		const isClosing = !isStartTag || node.closed !== Node.CLOSED_OPEN;
		const isForeign = node.meta?.foreign;
		while (this.closeOptional(startToken)) {
			const active = this.dom.getActive();
			active.closed = Node.CLOSED_IMPLICIT_CLOSED;
			this.closeElement(source, node, active, startToken.location);
			this.dom.popActive();
		}
		if (isStartTag) {
			if (implicitParent) {
				this.dom.pushActive(implicitParent);
				this.trigger("tag:start", {
					target: implicitParent,
					location: startToken.location
				});
				this.trigger("tag:ready", {
					target: implicitParent,
					location: startToken.location
				});
			}
			this.dom.pushActive(node);
			this.trigger("tag:start", {
				target: node,
				location: startToken.location
			});
		}
		for (let i = 0; i < tokens.length; i++) {
			const token = tokens[i];
			switch (token.type) {
				case TokenType.WHITESPACE: break;
				case TokenType.ATTR_NAME: this.consumeAttribute(source, node, token, tokens[i + 1]);
			}
		}
		if (isStartTag) this.trigger("tag:ready", {
			target: node,
			location: endToken.location
		});
		if (isClosing) {
			const active = this.dom.getActive();
			if (!isStartTag) node.closed = Node.CLOSED_END_TAG;
			const mismatched = !active.is(node.tagName);
			const voidClosed = !isStartTag && node.voidElement;
			if (!isStartTag && !mismatched && !voidClosed) active._setEndTagLocation(sliceLocation(startToken.location, 2));
			this.closeElement(source, node, active, endToken.location);
			if (!voidClosed && !mismatched) this.dom.popActive();
		} else if (isForeign) this.discardForeignBody(source, node.tagName, tokenStream, startToken.location);
	}
	/**
	* @internal
	*/
	closeElement(source, node, active, location) {
		this.processElement(active, source);
		const event = {
			target: node,
			previous: active,
			location
		};
		this.trigger("tag:end", event);
		if (node && !active.is(node.tagName) && active.closed !== Node.CLOSED_IMPLICIT_CLOSED) return;
		if (!active.isRootElement()) this.trigger("element:ready", {
			target: active,
			location: active.location
		});
	}
	processElement(node, source) {
		node.cacheEnable();
		if (!source.hooks?.processElement) return;
		const processElement = source.hooks.processElement;
		const metaTable = this.metaTable;
		processElement.call({ getMetaFor(tagName) {
			return metaTable.getMetaFor(tagName);
		} }, node);
	}
	/**
	* Discard tokens until the end tag for the foreign element is found.
	*
	* @internal
	*/
	discardForeignBody(source, foreignTagName, tokenStream, errorLocation) {
		let nested = 1;
		let startToken;
		let endToken;
		do {
			const [last] = Array.from(this.consumeUntil(tokenStream, TokenType.TAG_OPEN, errorLocation)).slice(-1);
			const [, tagClosed, tagName] = last.data;
			if (!tagClosed && svgShouldRetainTag(foreignTagName, tagName)) {
				const oldNamespace = this.currentNamespace;
				this.currentNamespace = "svg";
				this.consumeTag(source, last, tokenStream);
				this.consumeUntilMatchingTag(source, tokenStream, tagName);
				this.currentNamespace = oldNamespace;
				continue;
			}
			if (tagName.toLowerCase() !== foreignTagName.toLowerCase()) continue;
			endToken = Array.from(this.consumeUntil(tokenStream, TokenType.TAG_CLOSE, last.location)).at(-1);
			const selfClosed = endToken.data[0] === "/>";
			if (tagClosed) {
				startToken = last;
				nested--;
			} else if (!selfClosed) nested++;
		} while (nested > 0);
		if (!startToken || !endToken) return;
		const active = this.dom.getActive();
		const node = HtmlElement.fromTokens(startToken, endToken, active, this.metaTable);
		active._setEndTagLocation(sliceLocation(startToken.location, 2));
		this.closeElement(source, node, active, endToken.location);
		this.dom.popActive();
	}
	/**
	* @internal
	*/
	consumeAttribute(source, node, token, next) {
		const { meta } = node;
		const keyLocation = this.getAttributeKeyLocation(token);
		const valueLocation = this.getAttributeValueLocation(next);
		const location = this.getAttributeLocation(token, next);
		const haveValue = isAttrValueToken(next);
		const attrData = {
			key: token.data[1],
			value: null,
			quote: null
		};
		if (haveValue) {
			const [, , value, quote] = next.data;
			attrData.value = value;
			attrData.quote = quote ?? null;
		}
		let processAttribute = (attr) => [attr];
		if (source.hooks?.processAttribute) processAttribute = source.hooks.processAttribute;
		let iterator;
		const legacy = processAttribute.call({}, attrData);
		if (typeof legacy[Symbol.iterator] !== "function") iterator = [attrData];
		else iterator = legacy;
		for (const attr of iterator) {
			const event = {
				target: node,
				key: attr.key,
				value: attr.value,
				quote: attr.quote,
				originalAttribute: attr.originalAttribute,
				location,
				keyLocation,
				valueLocation,
				meta: meta?.attributes[attr.key] ?? null
			};
			this.trigger("attr", event);
			node.setAttribute(attr.key, attr.value, location, keyLocation, valueLocation, attr.originalAttribute);
		}
	}
	/**
	* Takes attribute key token an returns location.
	*/
	getAttributeKeyLocation(token) {
		return token.location;
	}
	/**
	* Take attribute value token and return a new location referring to only the
	* value.
	*
	* foo="bar"    foo='bar'    foo=bar    foo      foo=""
	*      ^^^          ^^^         ^^^    (null)   (null)
	*/
	getAttributeValueLocation(token) {
		if (token?.type !== TokenType.ATTR_VALUE || token.data[2] === "") return null;
		if (token.data[3]) return sliceLocation(token.location, 2, -1);
		return sliceLocation(token.location, 1);
	}
	/**
	* Take attribute key and value token an returns a new location referring to
	* an aggregate location covering key, quotes if present and value.
	*/
	getAttributeLocation(key, value) {
		const begin = key.location;
		const end = value?.type === TokenType.ATTR_VALUE ? value.location : void 0;
		return {
			filename: begin.filename,
			line: begin.line,
			column: begin.column,
			size: begin.size + (end?.size ?? 0),
			offset: begin.offset
		};
	}
	/**
	* @internal
	*/
	consumeDirective(token) {
		const [text, preamble, prefix, action, separator1, directive, postamble] = token.data;
		const hasStartBracket = preamble.includes("[");
		const hasEndBracket = postamble.startsWith("]");
		if (hasStartBracket && !hasEndBracket) {
			this.trigger("parse:error", {
				location: sliceLocation(token.location, preamble.length - 1, -postamble.length),
				message: `Missing end bracket "]" on directive "${text}"`
			});
			return;
		}
		const match = /^(.*?)(?:(\s*(?:--|:)\s*)(.*))?$/.exec(directive);
		if (!match) throw new Error(`Failed to parse directive "${text}"`);
		if (!isValidDirective(action)) {
			const begin = preamble.length;
			const end = preamble.length + prefix.length + action.length;
			this.trigger("parse:error", {
				location: sliceLocation(token.location, begin, -text.length + end),
				message: `Unknown directive "${action}"`
			});
			return;
		}
		const [, data, separator2 = "", comment] = match;
		const actionOffset = preamble.length + prefix.length;
		const optionsOffset = actionOffset + action.length + separator1.length;
		const commentOffset = optionsOffset + data.length + separator2.length;
		const location = sliceLocation(token.location, preamble.length - 1, -postamble.length + 1);
		const actionLocation = sliceLocation(token.location, actionOffset, actionOffset + action.length);
		const optionsLocation = data ? sliceLocation(token.location, optionsOffset, optionsOffset + data.length) : void 0;
		const commentLocation = comment ? sliceLocation(token.location, commentOffset, commentOffset + comment.length) : void 0;
		this.trigger("directive", {
			action,
			data,
			comment: comment || "",
			location,
			actionLocation,
			optionsLocation,
			commentLocation
		});
	}
	/**
	* Consumes conditional comment in tag form.
	*
	* See also the related [[consumeCommend]] method.
	*
	* @internal
	*/
	consumeConditional(token) {
		const element = this.dom.getActive();
		this.trigger("conditional", {
			condition: token.data[1],
			location: token.location,
			parent: element
		});
	}
	/**
	* Consumes comment token.
	*
	* Tries to find IE conditional comments and emits conditional token if
	* found. See also the related [[consumeConditional]] method.
	*
	* @internal
	*/
	consumeComment(token) {
		const comment = token.data[0];
		const element = this.dom.getActive();
		for (const conditional of parseConditionalComment(comment, token.location)) this.trigger("conditional", {
			condition: conditional.expression,
			location: conditional.location,
			parent: element
		});
	}
	/**
	* Consumes doctype tokens. Emits doctype event.
	*
	* @internal
	*/
	consumeDoctype(startToken, tokenStream) {
		const tokens = Array.from(this.consumeUntil(tokenStream, TokenType.DOCTYPE_CLOSE, startToken.location));
		const value = tokens[0].data[0];
		this.dom.doctype = value;
		this.trigger("doctype", {
			tag: startToken.data[1],
			value,
			valueLocation: tokens[0].location,
			location: startToken.location
		});
	}
	/**
	* Return a list of tokens found until the expected token was found.
	*
	* @internal
	* @param errorLocation - What location to use if an error occurs
	*/
	*consumeUntil(tokenStream, search, errorLocation) {
		let it = this.next(tokenStream);
		while (!it.done) {
			const token = it.value;
			yield token;
			if (token.type === search) return;
			it = this.next(tokenStream);
		}
		throw new ParserError(errorLocation, `stream ended before ${TokenType[search]} token was found`);
	}
	/**
	* Consumes tokens until a matching close-tag is found. Tags are appended to
	* the document.
	*
	* @internal
	*/
	consumeUntilMatchingTag(source, tokenStream, searchTag) {
		const searchTagLower = searchTag.toLowerCase();
		let numOpen = 1;
		let it = this.next(tokenStream);
		while (!it.done) {
			const token = it.value;
			this.consume(source, token, tokenStream);
			if (token.type === TokenType.TAG_OPEN) {
				const [, close, tagName] = token.data;
				if (tagName.toLowerCase() === searchTagLower) {
					if (close) numOpen--;
					else numOpen++;
					if (numOpen === 0) return;
				}
			}
			it = this.next(tokenStream);
		}
	}
	next(tokenStream) {
		const it = tokenStream.next();
		if (!it.done) {
			const token = it.value;
			this.trigger("token", {
				location: token.location,
				type: token.type,
				data: Array.from(token.data),
				token
			});
		}
		return it;
	}
	on(event, listener) {
		return this.event.on(event, listener);
	}
	once(event, listener) {
		return this.event.once(event, listener);
	}
	/**
	* Defer execution. Will call function sometime later.
	*
	* @internal
	* @param cb - Callback to execute later.
	*/
	defer(cb) {
		this.event.once("*", cb);
	}
	trigger(event, data) {
		if (data.location === void 0) throw new Error("Triggered event must contain location");
		this.event.trigger(event, data);
	}
	/**
	* @internal
	*/
	getEventHandler() {
		return this.event;
	}
	/**
	* Appends a text node to the current element on the stack.
	*/
	appendText(text, location) {
		this.dom.getActive().appendText(text, location);
	}
	/**
	* Trigger close events for any still open elements.
	*/
	closeTree(source, location) {
		const documentElement = this.dom.root;
		let active = this.dom.getActive();
		while (!active.isRootElement()) {
			if (active.meta?.implicitClosed || active.meta?.optionalEnd) {
				active.closed = Node.CLOSED_IMPLICIT_CLOSED;
				this.closeElement(source, documentElement, active, location);
			} else this.closeElement(source, null, active, location);
			this.dom.popActive();
			active = this.dom.getActive();
		}
	}
};
var PerformanceTracker = class {
	eventData;
	ruleData;
	startTime;
	accConfigTime;
	accTransformTime;
	constructor() {
		this.eventData = /* @__PURE__ */ new Map();
		this.ruleData = /* @__PURE__ */ new Map();
		this.startTime = performance.now();
		this.accConfigTime = 0;
		this.accTransformTime = 0;
	}
	/**
	* Record a single event trigger with the time it took to run all listeners.
	*/
	trackEvent(name, time) {
		const existing = this.eventData.get(name);
		if (existing) {
			existing.count += 1;
			existing.time += time;
		} else this.eventData.set(name, {
			count: 1,
			time
		});
	}
	/**
	* Record time spent loading configuration.
	*/
	trackConfig(time) {
		this.accConfigTime += time;
	}
	/**
	* Record time spent in transformers.
	*/
	trackTransform(time) {
		this.accTransformTime += time;
	}
	/**
	* Record a single rule callback invocation with its execution time.
	*/
	trackRule(ruleName, time) {
		const existing = this.ruleData.get(ruleName);
		if (existing) {
			existing.count += 1;
			existing.time += time;
		} else this.ruleData.set(ruleName, {
			count: 1,
			time
		});
	}
	/**
	* Returns a snapshot of the recorded performance data, with both arrays
	* sorted by time (descending).
	*/
	getResult() {
		return {
			events: Array.from(this.eventData, ([event, { count, time }]) => ({
				event,
				count,
				time
			})).toSorted((a, b) => b.time - a.time),
			rules: Array.from(this.ruleData, ([rule, { count, time }]) => ({
				rule,
				count,
				time
			})).toSorted((a, b) => b.time - a.time),
			configTime: this.accConfigTime,
			transformTime: this.accTransformTime,
			totalTime: performance.now() - this.startTime
		};
	}
};
new Set(Object.keys(bundledRules));
function dumpTree(root) {
	const lines = [];
	function decoration(node) {
		let output = "";
		if (node.id) output += `#${node.id}`;
		if (node.hasAttribute("class")) output += `.${node.classList.join(".")}`;
		return output;
	}
	function writeNode(node, level, indent, sibling) {
		const lastSibling = sibling === (node.parent ? node.parent.childElements.length : 0) - 1;
		if (node.parent) {
			const b = lastSibling ? "└" : "├";
			lines.push(`${indent}${b}\u2500\u2500 ${node.tagName}${decoration(node)}`);
		} else lines.push("(root)");
		for (const [index, child] of node.childElements.entries()) {
			const i = level > 0 ? `${indent}${lastSibling ? " " : "│"}   ` : "";
			writeNode(child, level + 1, i, index);
		}
	}
	writeNode(root, 0, "", 0);
	return lines;
}
const state = { blockerCounter: 1 };
function createBlocker() {
	return state.blockerCounter++;
}
var Engine = class {
	report;
	config;
	ParserClass;
	availableRules;
	tracker;
	constructor(config, ParserClass, options) {
		this.report = new Reporter();
		this.config = config;
		this.ParserClass = ParserClass;
		this.tracker = options.tracker;
		const result = this.initPlugins(this.config);
		this.availableRules = {
			...bundledRules,
			...result.availableRules
		};
	}
	/**
	* Lint sources and return report
	*
	* @param sources - Sources to lint.
	* @returns Report output.
	*/
	lint(sources) {
		for (const source of sources) {
			const parser = this.instantiateParser();
			if (this.tracker) parser.getEventHandler().setTracker(this.tracker);
			const { rules } = this.setupPlugins(source, this.config, parser);
			const noUnusedDisable = rules["no-unused-disable"];
			const directiveContext = {
				rules,
				reportUnused(rules2, unused, options, location2) {
					if (!rules2.has(noUnusedDisable.name)) noUnusedDisable.reportUnused(unused, options, location2);
				}
			};
			const location = {
				filename: source.filename,
				line: 1,
				column: 1,
				offset: 0,
				size: 1
			};
			const configEvent = {
				location,
				config: this.config,
				rules
			};
			parser.trigger("config:ready", configEvent);
			const { hooks: _, ...sourceData } = source;
			const sourceEvent = {
				location,
				source: sourceData
			};
			parser.trigger("source:ready", sourceEvent);
			parser.on("directive", (_2, event) => {
				this.processDirective(event, parser, directiveContext);
			});
			parser.on("parse:error", (_2, event) => {
				this.reportError("parser-error", event.message, event.location);
			});
			try {
				parser.parseHtml(source);
			} catch (e) {
				if (e instanceof InvalidTokenError || e instanceof ParserError) this.reportError("parser-error", e.message, e.location);
				else throw e;
			}
		}
		return this.report.save(sources);
	}
	/**
	* Returns a list of all events generated while parsing the source.
	*
	* For verbosity, token events are ignored (use [[dumpTokens]] to inspect
	* token stream).
	*/
	dumpEvents(source) {
		const parser = this.instantiateParser();
		const lines = [];
		parser.on("*", (event, data) => {
			if (event === "token") return;
			lines.push({
				event,
				data
			});
		});
		for (const src of source) parser.parseHtml(src);
		return lines;
	}
	dumpTokens(source) {
		const lexer = new Lexer();
		const lines = [];
		for (const src of source) for (const token of lexer.tokenize(src)) {
			const data = token.data[0] ?? "";
			const filename = token.location.filename;
			const line = String(token.location.line);
			const column = String(token.location.column);
			lines.push({
				token: TokenType[token.type],
				data,
				location: `${filename}:${line}:${column}`
			});
		}
		return lines;
	}
	dumpTree(source) {
		return dumpTree(this.instantiateParser().parseHtml(source[0]));
	}
	/**
	* Get rule documentation.
	*/
	getRuleDocumentation({ ruleId, context }) {
		const ruleData = this.config.getRules().get(ruleId);
		if (ruleData) {
			const [, options] = ruleData;
			return this.instantiateRule(ruleId, options).documentation(context);
		}
		return null;
	}
	/**
	* Create a new parser instance with the current configuration.
	*
	* @internal
	*/
	instantiateParser() {
		return new this.ParserClass(this.config);
	}
	processDirective(event, parser, context) {
		const rules = event.data.split(",").map((name) => name.trim()).map((name) => context.rules[name]).filter((rule) => {
			return Boolean(rule);
		});
		const location = event.optionsLocation ?? event.location;
		switch (event.action) {
			case "enable":
				this.processEnableDirective(rules, parser);
				break;
			case "disable":
				this.processDisableDirective(rules, parser);
				break;
			case "disable-block":
				this.processDisableBlockDirective(context, rules, parser, event.data, location);
				break;
			case "disable-next": this.processDisableNextDirective(context, rules, parser, event.data, location);
		}
	}
	processEnableDirective(rules, parser) {
		for (const rule of rules) {
			rule.setEnabled(true);
			if (rule.getSeverity() === Severity.DISABLED) rule.setServerity(Severity.ERROR);
		}
		parser.on("tag:start", (_event, data) => {
			data.target.enableRules(rules.map((rule) => rule.name));
		});
	}
	processDisableDirective(rules, parser) {
		for (const rule of rules) rule.setEnabled(false);
		parser.on("tag:start", (_event, data) => {
			data.target.disableRules(rules.map((rule) => rule.name));
		});
	}
	processDisableBlockDirective(context, rules, parser, options, location) {
		const ruleIds = new Set(rules.map((it) => it.name));
		const unused = new Set(ruleIds);
		const blocker = createBlocker();
		let directiveBlock = null;
		for (const rule of rules) rule.block(blocker);
		const unregisterOpen = parser.on("tag:start", (_event, data) => {
			directiveBlock ??= data.target.parent?.unique ?? null;
			data.target.blockRules(ruleIds, blocker);
		});
		const unregisterClose = parser.on("tag:end", (_event, data) => {
			const lastNode = directiveBlock === null;
			const parentClosed = directiveBlock === data.previous.unique;
			if (!(lastNode || parentClosed)) return;
			unregisterClose();
			unregisterOpen();
			for (const rule of rules) rule.unblock(blocker);
		});
		parser.on("rule:error", (_event, data) => {
			if (data.blockers.includes(blocker)) unused.delete(data.ruleId);
		});
		parser.on("parse:end", () => {
			context.reportUnused(ruleIds, unused, options, location);
		});
	}
	processDisableNextDirective(context, rules, parser, options, location) {
		const ruleIds = new Set(rules.map((it) => it.name));
		const unused = new Set(ruleIds);
		const blocker = createBlocker();
		for (const rule of rules) rule.block(blocker);
		const unregister = parser.on("tag:start", (_event, data) => {
			data.target.blockRules(ruleIds, blocker);
		});
		parser.on("rule:error", (_event, data) => {
			if (data.blockers.includes(blocker)) unused.delete(data.ruleId);
		});
		parser.on("parse:end", () => {
			context.reportUnused(ruleIds, unused, options, location);
		});
		parser.once("tag:ready, tag:end, attr", () => {
			unregister();
			parser.defer(() => {
				for (const rule of rules) rule.unblock(blocker);
			});
		});
	}
	initPlugins(config) {
		for (const plugin of config.getPlugins()) if (plugin.init) plugin.init();
		return { availableRules: this.initRules(config) };
	}
	/**
	* Initializes all rules from plugins and returns an object with a mapping
	* between rule name and its constructor.
	*/
	initRules(config) {
		const availableRules = {};
		for (const plugin of config.getPlugins()) {
			const entries = Object.entries(plugin.rules ?? {});
			for (const [name, rule] of entries) {
				if (!rule) continue;
				availableRules[name] = rule;
			}
		}
		return availableRules;
	}
	/**
	* Setup all plugins for this session.
	*/
	setupPlugins(source, config, parser) {
		const eventHandler = parser.getEventHandler();
		for (const plugin of config.getPlugins()) if (plugin.setup) plugin.setup(source, eventHandler);
		return { rules: this.setupRules(config, parser) };
	}
	/**
	* Load and setup all rules for current configuration.
	*/
	setupRules(config, parser) {
		const rules = {};
		for (const [ruleId, [severity, options]] of config.getRules()) rules[ruleId] = this.loadRule(ruleId, config, severity, options, parser, this.report);
		return rules;
	}
	/**
	* Load and setup a rule using current config.
	*/
	loadRule(ruleId, config, severity, options, parser, report) {
		const meta = config.getMetaTable();
		const rule = this.instantiateRule(ruleId, options);
		rule.name = ruleId;
		rule.init(parser, report, severity, meta);
		rule.setTracker(this.tracker);
		if (rule.setup) rule.setup();
		return rule;
	}
	instantiateRule(name, options) {
		if (this.availableRules[name]) {
			const RuleConstructor = this.availableRules[name];
			return new RuleConstructor(options);
		}
		return this.missingRule(name);
	}
	missingRule(name) {
		return new class MissingRule extends Rule {
			setup() {
				this.on("dom:load", () => {
					this.report({
						node: null,
						message: `Definition for rule '${name}' was not found`
					});
				});
			}
		}();
	}
	reportError(ruleId, message, location) {
		this.report.addManual(location.filename, {
			ruleId,
			severity: Severity.ERROR,
			message,
			offset: location.offset,
			line: location.line,
			column: location.column,
			size: location.size,
			selector: () => null
		});
	}
};
// node_modules/html-validate/dist/esm/core-browser.js
function isSourceHooks(value) {
	if (!value || typeof value !== "object") return false;
	return ["processAttribute", "processElement"].some((key) => Object.hasOwn(value, key));
}
function isConfigData(value) {
	if (!value || typeof value !== "object") return false;
	return ["processAttribute", "processElement"].every((key) => !Object.hasOwn(value, key));
}
var HtmlValidate = class {
	configLoader;
	_performanceTracker;
	constructor(arg) {
		const [loader, config] = arg instanceof ConfigLoader ? [arg, void 0] : [void 0, arg];
		this.configLoader = loader ?? new StaticConfigLoader(config);
		this._performanceTracker = null;
	}
	/**
	* Start recording performance data.
	*
	* When active, performance data is accumulated across all subsequent calls to
	* `validateString()`, `validateFile()` and similar methods until
	* {@link HtmlValidate.stopPerformance} is called.
	*
	* @internal
	*/
	startPerformance() {
		this._performanceTracker = new PerformanceTracker();
	}
	/**
	* Stop recording performance data and return the result.
	*
	* @internal
	*/
	stopPerformance() {
		if (!this._performanceTracker) return {
			events: [],
			rules: [],
			configTime: 0,
			transformTime: 0,
			totalTime: 0
		};
		const result = this._performanceTracker.getResult();
		this._performanceTracker = null;
		return result;
	}
	validateString(str, arg1, arg2, arg3) {
		const filename = typeof arg1 === "string" ? arg1 : "inline";
		const options = isConfigData(arg1) ? arg1 : isConfigData(arg2) ? arg2 : void 0;
		const source = {
			data: str,
			filename,
			line: 1,
			column: 1,
			offset: 0,
			hooks: isSourceHooks(arg1) ? arg1 : isSourceHooks(arg2) ? arg2 : arg3
		};
		return this.validateSource(source, options);
	}
	validateStringSync(str, arg1, arg2, arg3) {
		const filename = typeof arg1 === "string" ? arg1 : "inline";
		const options = isConfigData(arg1) ? arg1 : isConfigData(arg2) ? arg2 : void 0;
		const source = {
			data: str,
			filename,
			line: 1,
			column: 1,
			offset: 0,
			hooks: isSourceHooks(arg1) ? arg1 : isSourceHooks(arg2) ? arg2 : arg3
		};
		return this.validateSourceSync(source, options);
	}
	/**
	* Parse and validate HTML from [[Source]].
	*
	* @public
	* @param input - Source to parse.
	* @returns Report output.
	*/
	async validateSource(input, configOverride) {
		const tracker = this._performanceTracker;
		const source = normalizeSource(input);
		const t0 = performance.now();
		const config = await this.getConfigFor(source.filename, configOverride);
		const resolvers = this.configLoader.getResolvers();
		const t1 = performance.now();
		tracker?.trackConfig(t1 - t0);
		const transformedSource = await transformSource(resolvers, config, source);
		const t2 = performance.now();
		tracker?.trackTransform(t2 - t1);
		return new Engine(config, Parser, { tracker }).lint(transformedSource);
	}
	/**
	* Parse and validate HTML from [[Source]].
	*
	* @public
	* @param input - Source to parse.
	* @returns Report output.
	*/
	validateSourceSync(input, configOverride) {
		const source = normalizeSource(input);
		const t0 = performance.now();
		const config = this.getConfigForSync(source.filename, configOverride);
		const resolvers = this.configLoader.getResolvers();
		const t1 = performance.now();
		this._performanceTracker?.trackConfig(t1 - t0);
		const transformedSource = transformSourceSync(resolvers, config, source);
		const t2 = performance.now();
		this._performanceTracker?.trackTransform(t2 - t1);
		return new Engine(config, Parser, { tracker: this._performanceTracker }).lint(transformedSource);
	}
	/**
	* Parse and validate HTML from file.
	*
	* @public
	* @param filename - Filename to read and parse.
	* @returns Report output.
	*/
	async validateFile(filename, fs) {
		const tracker = this._performanceTracker;
		const t0 = performance.now();
		const config = await this.getConfigFor(filename);
		const resolvers = this.configLoader.getResolvers();
		const t1 = performance.now();
		tracker?.trackConfig(t1 - t0);
		const source = await transformFilename(resolvers, config, filename, fs);
		const t2 = performance.now();
		tracker?.trackTransform(t2 - t1);
		return new Engine(config, Parser, { tracker }).lint(source);
	}
	/**
	* Parse and validate HTML from file.
	*
	* @public
	* @param filename - Filename to read and parse.
	* @returns Report output.
	*/
	validateFileSync(filename, fs) {
		const t0 = performance.now();
		const config = this.getConfigForSync(filename);
		const resolvers = this.configLoader.getResolvers();
		const t1 = performance.now();
		this._performanceTracker?.trackConfig(t1 - t0);
		const source = transformFilenameSync(resolvers, config, filename, fs);
		const t2 = performance.now();
		this._performanceTracker?.trackTransform(t2 - t1);
		return new Engine(config, Parser, { tracker: this._performanceTracker }).lint(source);
	}
	/**
	* Parse and validate HTML from multiple files. Result is merged together to a
	* single report.
	*
	* @param filenames - Filenames to read and parse.
	* @returns Report output.
	*/
	async validateMultipleFiles(filenames, fs) {
		return Reporter.merge(filenames.map((filename) => this.validateFile(filename, fs)));
	}
	/**
	* Parse and validate HTML from multiple files. Result is merged together to a
	* single report.
	*
	* @param filenames - Filenames to read and parse.
	* @returns Report output.
	*/
	validateMultipleFilesSync(filenames, fs) {
		return Reporter.merge(filenames.map((filename) => this.validateFileSync(filename, fs)));
	}
	/**
	* Apply a single autofix.
	*
	* The callback is typically taken directly from `message.fix` or one of
	* `message.suggestions[].fix` as returned by a previous validation.
	*
	* @public
	* @since 11.16.0
	* @param fix - Fix (or suggestion) callback to apply.
	* @returns The patched source text.
	*/
	async autofix(fix) {
		return applyFix(fix);
	}
	/**
	* Apply a single autofix.
	*
	* The callback is typically taken directly from `message.fix` or one of
	* `message.suggestions[].fix` as returned by a previous validation.
	*
	* @public
	* @since 11.12.0
	* @deprecated Deprecated since 11.16.0, use {@link HtmlValidate.autofix} instead.
	* @param _filePath - Ignored.
	* @param _source - Ignored.
	* @param fix - Autofix instance to apply.
	* @returns The patched source text.
	*/
	async autofixString(_filePath, _source, fix) {
		return this.autofix(fix);
	}
	/**
	* Apply a single autofix.
	*
	* The callback is typically taken directly from `message.fix` or one of
	* `message.suggestions[].fix` as returned by a previous validation.
	*
	* @public
	* @since 11.12.0
	* @deprecated Deprecated since 11.16.0, use {@link HtmlValidate.autofix} instead.
	* @param _source - Ignored.
	* @param fix - Autofix instance to apply.
	* @returns The patched original (untransformed) source text.
	*/
	async autofixSource(_source, fix) {
		return this.autofix(fix);
	}
	/**
	* Resolves to `true` if the given filename is ignored by the configuration.
	*
	* Ignored is different from testing if the configuration can validate a
	* handle or not, e.g. the configuration might support validating `*.vue` but
	* a specific filename or directory might be configured to be ignored.
	*
	* @example
	*
	* ```ts
	* for (const filename of filenames) {
	*   if (await htmlvalidate.isIgnored(filename)) {
	*     continue;
	*   }
	*   await htmlvalidate.validateFile(filename);
	* }
	* ```
	*
	* @see
	*
	* {@link HtmlValidate.canValidate|canValidate()} for a way to test if the configuration supports validating the filename at all.
	*
	* @public
	* @since 11.12.0
	* @param filename - Filename to test if it is ignored.
	* @returns A promise resolving to `true` if the given filename is ignored.
	*/
	async isIgnored(filename) {
		if (this.configLoader.isIgnored) return await this.configLoader.isIgnored(filename);
		return false;
	}
	/**
	* Resolves to `true` if the given filename can be validated.
	*
	* A file is considered to be validatable if the extension is `.html` or if a
	* transformer matches the filename.
	*
	* @example
	*
	* ```ts
	* if (await htmlvalidate.canValidate("noop.vue")) {
	*   console.log("Supports validating vue files");
	* }
	* ```
	*
	* @see
	*
	* {@link HtmlValidate.isIgnored|isIgnored()} for a way to test if the configuration ignores the filename.
	*
	* @public
	* @since v2.5.0
	* @param filename - Filename to test if it can be validated.
	* @returns A promise resolving to `true` if the given filename can be validated.
	*/
	async canValidate(filename) {
		if (filename.toLowerCase().endsWith(".html")) return true;
		return (await this.getConfigFor(filename)).canTransform(filename);
	}
	/**
	* Returns `true` if the given filename can be validated.
	*
	* A file is considered to be validatable if the extension is `.html` or if a
	* transformer matches the filename.
	*
	* @example
	*
	* ```ts
	* if (htmlvalidate.canValidateSync("noop.vue")) {
	*   console.log("Supports validating vue files");
	* }
	* ```
	*
	* @see
	*
	* {@link HtmlValidate.isIgnored|isIgnored()} for a way to test if the configuration ignores the filename.
	*
	* @public
	* @since v2.5.0
	* @param filename - Filename to test if it can be validated.
	* @returns Returns `true` if the given filename can be validated.
	*/
	canValidateSync(filename) {
		if (filename.toLowerCase().endsWith(".html")) return true;
		return this.getConfigForSync(filename).canTransform(filename);
	}
	/**
	* Tokenize filename and output all tokens.
	*
	* Using CLI this is enabled with `--dump-tokens`. Mostly useful for
	* debugging.
	*
	* @internal
	* @param filename - Filename to tokenize.
	*/
	async dumpTokens(filename, fs) {
		const config = await this.getConfigFor(filename);
		const source = await transformFilename(this.configLoader.getResolvers(), config, filename, fs);
		return new Engine(config, Parser, { tracker: null }).dumpTokens(source);
	}
	/**
	* Parse filename and output all events.
	*
	* Using CLI this is enabled with `--dump-events`. Mostly useful for
	* debugging.
	*
	* @internal
	* @param filename - Filename to dump events from.
	*/
	async dumpEvents(filename, fs) {
		const config = await this.getConfigFor(filename);
		const source = await transformFilename(this.configLoader.getResolvers(), config, filename, fs);
		return new Engine(config, Parser, { tracker: null }).dumpEvents(source);
	}
	/**
	* Parse filename and output DOM tree.
	*
	* Using CLI this is enabled with `--dump-tree`. Mostly useful for
	* debugging.
	*
	* @internal
	* @param filename - Filename to dump DOM tree from.
	*/
	async dumpTree(filename, fs) {
		const config = await this.getConfigFor(filename);
		const source = await transformFilename(this.configLoader.getResolvers(), config, filename, fs);
		return new Engine(config, Parser, { tracker: null }).dumpTree(source);
	}
	/**
	* Transform filename and output source data.
	*
	* Using CLI this is enabled with `--dump-source`. Mostly useful for
	* debugging.
	*
	* @internal
	* @param filename - Filename to dump source from.
	*/
	async dumpSource(filename, fs) {
		const config = await this.getConfigFor(filename);
		return (await transformFilename(this.configLoader.getResolvers(), config, filename, fs)).reduce((result, source) => {
			const line = String(source.line);
			const column = String(source.column);
			const offset = String(source.offset);
			result.push(`Source ${source.filename}@${line}:${column} (offset: ${offset})`);
			if (source.transformedBy) {
				result.push("Transformed by:");
				result = result.concat(source.transformedBy.toReversed().map((name) => ` - ${name}`));
			}
			if (source.hooks && Object.keys(source.hooks).length > 0) {
				result.push("Hooks");
				for (const [key, present] of Object.entries(source.hooks)) if (present) result.push(` - ${key}`);
			}
			result.push("---");
			result = result.concat(source.data.split("\n"));
			result.push("---");
			return result;
		}, []);
	}
	/**
	* Get effective configuration schema.
	*/
	getConfigurationSchema() {
		return Promise.resolve(configurationSchema);
	}
	/**
	* Get effective metadata element schema.
	*
	* If a filename is given the configured plugins can extend the
	* schema. Filename must not be an existing file or a filetype normally
	* handled by html-validate but the path will be used when resolving
	* configuration. As a rule-of-thumb, set it to the elements JSON file.
	*/
	async getElementsSchema(filename = "inline") {
		return (await this.getConfigFor(filename)).getMetaTable().getJSONSchema();
	}
	/**
	* Get effective metadata element schema.
	*
	* If a filename is given the configured plugins can extend the
	* schema. Filename must not be an existing file or a filetype normally
	* handled by html-validate but the path will be used when resolving
	* configuration. As a rule-of-thumb, set it to the elements JSON file.
	*/
	getElementsSchemaSync(filename = "inline") {
		return this.getConfigForSync(filename).getMetaTable().getJSONSchema();
	}
	async getContextualDocumentation(message, filenameOrConfig = "inline") {
		return new Engine(typeof filenameOrConfig === "string" ? await this.getConfigFor(filenameOrConfig) : await filenameOrConfig, Parser, { tracker: null }).getRuleDocumentation(message);
	}
	getContextualDocumentationSync(message, filenameOrConfig = "inline") {
		return new Engine(typeof filenameOrConfig === "string" ? this.getConfigForSync(filenameOrConfig) : filenameOrConfig, Parser, { tracker: null }).getRuleDocumentation(message);
	}
	/**
	* Get contextual documentation for the given rule.
	*
	* Typical usage:
	*
	* ```js
	* const report = await htmlvalidate.validateFile("my-file.html");
	* for (const result of report.results){
	*   const config = await htmlvalidate.getConfigFor(result.filePath);
	*   for (const message of result.messages){
	*     const documentation = await htmlvalidate.getRuleDocumentation(message.ruleId, config, message.context);
	*     // do something with documentation
	*   }
	* }
	* ```
	*
	* @internal
	* @deprecated Deprecated since 8.0.0, use [[getContextualDocumentation]] instead.
	* @param ruleId - Rule to get documentation for.
	* @param config - If set it provides more accurate description by using the
	* correct configuration for the file.
	* @param context - If set to `Message.context` some rules can provide
	* contextual details and suggestions.
	*/
	async getRuleDocumentation(ruleId, config = null, context = null) {
		return new Engine(await (config ?? this.getConfigFor("inline")), Parser, { tracker: null }).getRuleDocumentation({
			ruleId,
			context
		});
	}
	/**
	* Get contextual documentation for the given rule.
	*
	* Typical usage:
	*
	* ```js
	* const report = htmlvalidate.validateFileSync("my-file.html");
	* for (const result of report.results){
	*   const config = htmlvalidate.getConfigForSync(result.filePath);
	*   for (const message of result.messages){
	*     const documentation = htmlvalidate.getRuleDocumentationSync(message.ruleId, config, message.context);
	*     // do something with documentation
	*   }
	* }
	* ```
	*
	* @internal
	* @deprecated Deprecated since 8.0.0, use [[getContextualDocumentationSync]] instead.
	* @param ruleId - Rule to get documentation for.
	* @param config - If set it provides more accurate description by using the
	* correct configuration for the file.
	* @param context - If set to `Message.context` some rules can provide
	* contextual details and suggestions.
	*/
	getRuleDocumentationSync(ruleId, config = null, context = null) {
		return new Engine(config ?? this.getConfigForSync("inline"), Parser, { tracker: null }).getRuleDocumentation({
			ruleId,
			context
		});
	}
	/**
	* Create a parser configured for given filename.
	*
	* @internal
	* @param source - Source to use.
	*/
	async getParserFor(source) {
		return new Parser(await this.getConfigFor(source.filename));
	}
	/**
	* Get configuration for given filename.
	*
	* See [[FileSystemConfigLoader]] for details.
	*
	* @public
	* @param filename - Filename to get configuration for.
	* @param configOverride - Configuration to apply last.
	*/
	getConfigFor(filename, configOverride) {
		const config = this.configLoader.getConfigFor(filename, configOverride);
		return Promise.resolve(config);
	}
	/**
	* Get configuration for given filename.
	*
	* See [[FileSystemConfigLoader]] for details.
	*
	* @public
	* @param filename - Filename to get configuration for.
	* @param configOverride - Configuration to apply last.
	*/
	getConfigForSync(filename, configOverride) {
		const config = this.configLoader.getConfigFor(filename, configOverride);
		if (isThenable(config)) throw new UserError("Cannot use asynchronous config loader with synchronous api");
		return config;
	}
	/**
	* Get current configuration loader.
	*
	* @public
	* @since 11.12.0
	* @returns Current configuration loader.
	*/
	/* istanbul ignore next -- not testing setters/getters */
	getConfigLoader() {
		return this.configLoader;
	}
	/**
	* Set configuration loader.
	*
	* @public
	* @since 11.12.0
	* @param loader - New configuration loader to use.
	*/
	/* istanbul ignore next -- not testing setters/getters */
	setConfigLoader(loader) {
		this.configLoader = loader;
	}
	/**
	* Flush configuration cache. Clears full cache unless a filename is given.
	*
	* See [[FileSystemConfigLoader]] for details.
	*
	* @public
	* @param filename - If set, only flush cache for given filename.
	*/
	flushConfigCache(filename) {
		this.configLoader.flushCache(filename);
	}
};
exports.HtmlValidate = HtmlValidate;
exports.StaticConfigLoader = StaticConfigLoader;
