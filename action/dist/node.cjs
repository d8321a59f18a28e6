const require_log_line = require("./log-line.cjs");
const require_claimed_job = require("./claimed-job.cjs");
let node_fs = require("node:fs");
node_fs = require_log_line.__toESM(node_fs, 1);
let fs = require("fs");
fs = require_log_line.__toESM(fs, 1);
let path = require("path");
path = require_log_line.__toESM(path, 1);
let node_buffer = require("node:buffer");
let node_stream = require("node:stream");
node_stream = require_log_line.__toESM(node_stream, 1);
let node_worker_threads = require("node:worker_threads");
let stream = require("stream");
let zlib = require("zlib");
zlib = require_log_line.__toESM(zlib, 1);
// node_modules/read-excel-file/modules/utility/isObject.js
var objectConstructor = {}.constructor;
function isObject(object) {
	return object !== void 0 && object !== null && object.constructor === objectConstructor;
}
// node_modules/read-excel-file/modules/parseSheetData/normalizeSchemaEntry.js
/**
* Normalizes a schema entry: determines if it's a schema of a property or a schema of a nested object.
* @param {object} schemaEntry — Non-normalized schema entry
* @returns {object} Normalized schema entry
*/
function normalizeSchemaEntry(schemaEntry) {
	if (typeof schemaEntry === "string") return { column: schemaEntry };
	if (typeof schemaEntry.column === "string") return schemaEntry;
	if (isObject(schemaEntry.schema)) return schemaEntry;
	return { schema: schemaEntry };
}
// node_modules/read-excel-file/modules/parseSheetData/InvalidError.js
function _typeof$3(o) {
	"@babel/helpers - typeof";
	return _typeof$3 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof$3(o);
}
function _defineProperties$1(target, props) {
	for (var i = 0; i < props.length; i++) {
		var descriptor = props[i];
		descriptor.enumerable = descriptor.enumerable || false;
		descriptor.configurable = true;
		if ("value" in descriptor) descriptor.writable = true;
		Object.defineProperty(target, _toPropertyKey$3(descriptor.key), descriptor);
	}
}
function _createClass$1(Constructor, protoProps, staticProps) {
	if (protoProps) _defineProperties$1(Constructor.prototype, protoProps);
	if (staticProps) _defineProperties$1(Constructor, staticProps);
	Object.defineProperty(Constructor, "prototype", { writable: false });
	return Constructor;
}
function _toPropertyKey$3(arg) {
	var key = _toPrimitive$3(arg, "string");
	return _typeof$3(key) === "symbol" ? key : String(key);
}
function _toPrimitive$3(input, hint) {
	if (_typeof$3(input) !== "object" || input === null) return input;
	var prim = input[Symbol.toPrimitive];
	if (prim !== void 0) {
		var res = prim.call(input, hint || "default");
		if (_typeof$3(res) !== "object") return res;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return (hint === "string" ? String : Number)(input);
}
function _classCallCheck$1(instance, Constructor) {
	if (!(instance instanceof Constructor)) throw new TypeError("Cannot call a class as a function");
}
function _inherits$1(subClass, superClass) {
	if (typeof superClass !== "function" && superClass !== null) throw new TypeError("Super expression must either be null or a function");
	subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: {
		value: subClass,
		writable: true,
		configurable: true
	} });
	Object.defineProperty(subClass, "prototype", { writable: false });
	if (superClass) _setPrototypeOf$1(subClass, superClass);
}
function _createSuper$1(Derived) {
	var hasNativeReflectConstruct = _isNativeReflectConstruct$1();
	return function _createSuperInternal() {
		var Super = _getPrototypeOf$1(Derived), result;
		if (hasNativeReflectConstruct) {
			var NewTarget = _getPrototypeOf$1(this).constructor;
			result = Reflect.construct(Super, arguments, NewTarget);
		} else result = Super.apply(this, arguments);
		return _possibleConstructorReturn$1(this, result);
	};
}
function _possibleConstructorReturn$1(self, call) {
	if (call && (_typeof$3(call) === "object" || typeof call === "function")) return call;
	else if (call !== void 0) throw new TypeError("Derived constructors may only return object or undefined");
	return _assertThisInitialized$1(self);
}
function _assertThisInitialized$1(self) {
	if (self === void 0) throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
	return self;
}
function _wrapNativeSuper(Class) {
	var _cache = typeof Map === "function" ? /* @__PURE__ */ new Map() : void 0;
	_wrapNativeSuper = function _wrapNativeSuper(Class) {
		if (Class === null || !_isNativeFunction(Class)) return Class;
		if (typeof Class !== "function") throw new TypeError("Super expression must either be null or a function");
		if (typeof _cache !== "undefined") {
			if (_cache.has(Class)) return _cache.get(Class);
			_cache.set(Class, Wrapper);
		}
		function Wrapper() {
			return _construct(Class, arguments, _getPrototypeOf$1(this).constructor);
		}
		Wrapper.prototype = Object.create(Class.prototype, { constructor: {
			value: Wrapper,
			enumerable: false,
			writable: true,
			configurable: true
		} });
		return _setPrototypeOf$1(Wrapper, Class);
	};
	return _wrapNativeSuper(Class);
}
function _construct(Parent, args, Class) {
	if (_isNativeReflectConstruct$1()) _construct = Reflect.construct.bind();
	else _construct = function _construct(Parent, args, Class) {
		var a = [null];
		a.push.apply(a, args);
		var instance = new (Function.bind.apply(Parent, a))();
		if (Class) _setPrototypeOf$1(instance, Class.prototype);
		return instance;
	};
	return _construct.apply(null, arguments);
}
function _isNativeReflectConstruct$1() {
	if (typeof Reflect === "undefined" || !Reflect.construct) return false;
	if (Reflect.construct.sham) return false;
	if (typeof Proxy === "function") return true;
	try {
		Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {}));
		return true;
	} catch (e) {
		return false;
	}
}
function _isNativeFunction(fn) {
	return Function.toString.call(fn).indexOf("[native code]") !== -1;
}
function _setPrototypeOf$1(o, p) {
	_setPrototypeOf$1 = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) {
		o.__proto__ = p;
		return o;
	};
	return _setPrototypeOf$1(o, p);
}
function _getPrototypeOf$1(o) {
	_getPrototypeOf$1 = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function _getPrototypeOf(o) {
		return o.__proto__ || Object.getPrototypeOf(o);
	};
	return _getPrototypeOf$1(o);
}
var InvalidError = /*#__PURE__*/ function(_Error) {
	_inherits$1(InvalidError, _Error);
	var _super = _createSuper$1(InvalidError);
	function InvalidError(reason) {
		var _this;
		_classCallCheck$1(this, InvalidError);
		_this = _super.call(this, "invalid");
		_this.reason = reason;
		return _this;
	}
	return _createClass$1(InvalidError);
}(/*#__PURE__*/ _wrapNativeSuper(Error));
// node_modules/read-excel-file/modules/parseSheetData/types/Number.js
function NumberType(value) {
	if (typeof value === "string") {
		var stringifiedValue = value;
		value = Number(value);
		if (String(value) !== stringifiedValue) throw new InvalidError("not_a_number");
	}
	if (typeof value !== "number") throw new InvalidError("not_a_number");
	if (isNaN(value)) throw new InvalidError("invalid_number");
	if (!isFinite(value)) throw new InvalidError("out_of_bounds");
	return value;
}
// node_modules/read-excel-file/modules/parseSheetData/types/String.js
function StringType(value) {
	if (typeof value === "string") return value;
	if (typeof value === "number") {
		if (isNaN(value)) throw new InvalidError("invalid_number");
		if (!isFinite(value)) throw new InvalidError("out_of_bounds");
		return String(value);
	}
	throw new InvalidError("not_a_string");
}
// node_modules/read-excel-file/modules/parseSheetData/types/Boolean.js
function BooleanType(value) {
	if (typeof value === "boolean") return value;
	throw new InvalidError("not_a_boolean");
}
// node_modules/read-excel-file/modules/parseSheetData/types/Date.js
function DateType(value) {
	if (value instanceof Date) {
		if (isNaN(value.valueOf())) throw new InvalidError("out_of_bounds");
		return value;
	}
	throw new InvalidError("not_a_date");
}
// node_modules/read-excel-file/modules/parseSheetData/parseSheetData.js
function _typeof$2(o) {
	"@babel/helpers - typeof";
	return _typeof$2 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof$2(o);
}
function _slicedToArray(arr, i) {
	return _arrayWithHoles(arr) || _iterableToArrayLimit(arr, i) || _unsupportedIterableToArray$2(arr, i) || _nonIterableRest();
}
function _iterableToArrayLimit(r, l) {
	var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
	if (null != t) {
		var e, n, i, u, a = [], f = !0, o = !1;
		try {
			if (i = (t = t.call(r)).next, 0 === l) {
				if (Object(t) !== t) return;
				f = !1;
			} else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0);
		} catch (r) {
			o = !0, n = r;
		} finally {
			try {
				if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return;
			} finally {
				if (o) throw n;
			}
		}
		return a;
	}
}
function _toArray(arr) {
	return _arrayWithHoles(arr) || _iterableToArray(arr) || _unsupportedIterableToArray$2(arr) || _nonIterableRest();
}
function _nonIterableRest() {
	throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _iterableToArray(iter) {
	if (typeof Symbol !== "undefined" && iter[Symbol.iterator] != null || iter["@@iterator"] != null) return Array.from(iter);
}
function _arrayWithHoles(arr) {
	if (Array.isArray(arr)) return arr;
}
function ownKeys$1(e, r) {
	var t = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var o = Object.getOwnPropertySymbols(e);
		r && (o = o.filter(function(r) {
			return Object.getOwnPropertyDescriptor(e, r).enumerable;
		})), t.push.apply(t, o);
	}
	return t;
}
function _objectSpread$1(e) {
	for (var r = 1; r < arguments.length; r++) {
		var t = null != arguments[r] ? arguments[r] : {};
		r % 2 ? ownKeys$1(Object(t), !0).forEach(function(r) {
			_defineProperty$1(e, r, t[r]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys$1(Object(t)).forEach(function(r) {
			Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
		});
	}
	return e;
}
function _defineProperty$1(obj, key, value) {
	key = _toPropertyKey$2(key);
	if (key in obj) Object.defineProperty(obj, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else obj[key] = value;
	return obj;
}
function _toPropertyKey$2(arg) {
	var key = _toPrimitive$2(arg, "string");
	return _typeof$2(key) === "symbol" ? key : String(key);
}
function _toPrimitive$2(input, hint) {
	if (_typeof$2(input) !== "object" || input === null) return input;
	var prim = input[Symbol.toPrimitive];
	if (prim !== void 0) {
		var res = prim.call(input, hint || "default");
		if (_typeof$2(res) !== "object") return res;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return (hint === "string" ? String : Number)(input);
}
function _createForOfIteratorHelperLoose$2(o, allowArrayLike) {
	var it = typeof Symbol !== "undefined" && o[Symbol.iterator] || o["@@iterator"];
	if (it) return (it = it.call(o)).next.bind(it);
	if (Array.isArray(o) || (it = _unsupportedIterableToArray$2(o)) || allowArrayLike && o && typeof o.length === "number") {
		if (it) o = it;
		var i = 0;
		return function() {
			if (i >= o.length) return { done: true };
			return {
				done: false,
				value: o[i++]
			};
		};
	}
	throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray$2(o, minLen) {
	if (!o) return;
	if (typeof o === "string") return _arrayLikeToArray$2(o, minLen);
	var n = Object.prototype.toString.call(o).slice(8, -1);
	if (n === "Object" && o.constructor) n = o.constructor.name;
	if (n === "Map" || n === "Set") return Array.from(o);
	if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return _arrayLikeToArray$2(o, minLen);
}
function _arrayLikeToArray$2(arr, len) {
	if (len == null || len > arr.length) len = arr.length;
	for (var i = 0, arr2 = new Array(len); i < len; i++) arr2[i] = arr[i];
	return arr2;
}
var EMPTY_CELL_VALUE = null;
/**
* Converts spreadsheet-alike data structure into an array of JSON objects.
*
* Parameters:
*
* * `data` — An array of rows, each row being an array of cells. The first row should be the list of column headers and the rest of the rows should be the data.
* * `schema` — A "to JSON" convertion schema (see above).
* * `options` — (optional) Schema conversion parameters of `read-excel-file`:
*   * `propertyValueWhenColumnIsMissing` — By default, when some of the `schema` columns are missing in the input `data`, those properties are set to `undefined` in the output objects. Pass `propertyValueWhenColumnIsMissing: null` to set such "missing column" properties to `null` in the output objects.
*   * `propertyValueWhenCellIsEmpty` — By default, when it encounters a `null` value in a cell in input `data`, it sets it to `undefined` in the output object. Pass `propertyValueWhenCellIsEmpty: null` to make it set such values as `null`s in output objects.
*   // * `shouldSkipRequiredValidationWhenColumnIsMissing: (column: string, { object }) => boolean` — By default, it does apply `required` validation to `schema` properties for which columns are missing in the input `data`. One could pass a custom `shouldSkipRequiredValidationWhenColumnIsMissing(column, { object })` to disable `required` validation for missing columns in some or all cases.
*   * `transformEmptyObject(object, { path? })` — By default, it returns `null` for "empty" objects. One could override that value using `transformEmptyObject(object, { path })` parameter. The value applies to both top-level object and any nested sub-objects in case of a nested schema, hence the additional (optional) `path?: string` parameter.
*   * `transformEmptyArray(array, { path })` — By default, it returns `null` for an "empty" array value. One could override that value using `transformEmptyArray(array, { path })` parameter.
*   * `separatorCharacter` — By default, it splits array-type cell values by a comma character.
*
* When parsing a property value, in case of an error, the value of that property is gonna be `undefined`.
*
* @param {SheetData} data - An array of rows, each row being an array of cells.
* @param {object} schema
* @param {object} [options]
* @param {any} [options.propertyValueWhenColumnIsMissing] — By default, when some of the `schema` columns are missing in the input `data`, those properties are set to `undefined` in the output objects. Pass `propertyValueWhenColumnIsMissing: null` to set such "missing column" properties to `null` in the output objects.
* @param {any} [options.propertyValueWhenCellIsEmpty] — By default, when it encounters a `null` value in a cell in input `data`, it leaves the value as is. Pass a custom `propertyValueWhenCellIsEmpty` to make it set such values to that value.
* // @param {boolean} [options.shouldSkipRequiredValidationWhenColumnIsMissing(column: string, { object })] — By default, it does apply `required` validation to `schema` properties for which columns are missing in the input `data`. One could pass a custom `shouldSkipRequiredValidationWhenColumnIsMissing(column, { object })` to disable `required` validation for missing columns in some or all cases.
* @param {function} [options.transformEmptyObject(object, { path })] — By default, it returns `null` for an "empty" resulting object. One could override that value using `transformEmptyObject(object, { path })` parameter. The value applies to both top-level object and any nested sub-objects in case of a nested schema, hence the additional `path?: string` parameter.
* @param {function} [options.transformEmptyArray(array, { path })] — By default, it returns `null` for an "empty" array value. One could override that value using `transformEmptyArray(array, { path })` parameter.
* @param {string} [options.separatorCharacter] — When specified, string values will be split by this separator to get the array.
* @return {object} — An object of shape `{ objects, errors }`. Either `objects` or `errors` is going to be `undefined`.
*/
function parseSheetData(data, schema, optionsCustom) {
	require_claimed_job.checkpoint("parse sheet data using schema");
	var objects = [];
	var errors = [];
	var parsedRows = parseSheetDataWithPerRowErrors(data, schema, optionsCustom);
	var parsedRowIndex = 0;
	for (var _iterator = _createForOfIteratorHelperLoose$2(parsedRows), _step; !(_step = _iterator()).done;) {
		var _step$value = _step.value, object = _step$value.object, rowErrors = _step$value.errors;
		if (rowErrors) errors = errors.concat(rowErrors.map(function(rowError) {
			return _objectSpread$1(_objectSpread$1({}, rowError), {}, { row: parsedRowIndex + 1 });
		}));
		else objects.push(object);
		parsedRowIndex++;
	}
	require_claimed_job.checkpoint("end");
	if (errors.length > 0) return {
		errors,
		columns: data[0]
	};
	return {
		objects,
		columns: data[0] || []
	};
}
function parseSheetDataWithPerRowErrors(data, schema, optionsCustom) {
	validateSchema(schema);
	var options = applyDefaultOptions(optionsCustom);
	var _data = _toArray(data), columns = _data[0];
	return _data.slice(1).map(function(row) {
		return parseDataRow(row, schema, columns, options);
	});
}
function parseDataRow(dataRow, schema, columns, options) {
	var schemaEntry = { schema };
	var _parseProperty = parseProperty(dataRow, schemaEntry, void 0, columns, options), value = _parseProperty.value, isEmptyValue = _parseProperty.isEmptyValue, errors = _parseProperty.errors, children = _parseProperty.children;
	var dummyParentObject = {
		value: PARSED_OBJECT_TREE_START,
		isEmptyValue,
		errors,
		isRequired: void 0
	};
	var requiredErrors = runPendingRequiredValidations(schemaEntry, value, isEmptyValue, errors, children, dummyParentObject.isRequired, dummyParentObject.value, dummyParentObject.isEmptyValue, dummyParentObject.errors, columns);
	if (errors || requiredErrors) return { errors: (errors || []).concat(requiredErrors || []) };
	return { object: transformValue(value, isEmptyValue, false, void 0, options) };
}
function parseObject(row, schema, path, columns, options) {
	var object = {};
	var isEmptyObject = true;
	var errors = [];
	var children = [];
	for (var _i = 0, _Object$keys = Object.keys(schema); _i < _Object$keys.length; _i++) {
		var key = _Object$keys[_i];
		var schemaEntry = normalizeSchemaEntry(schema[key]);
		var child = parseProperty(row, schemaEntry, getPropertyPath(key, path), columns, options);
		if (child.errors) errors = errors.concat(child.errors);
		else {
			object[key] = transformValue(child.value, child.isEmptyValue, Array.isArray(schemaEntry.type), getPropertyPath(key, path), options);
			if (isEmptyObject && !child.isEmptyValue) isEmptyObject = false;
		}
		children.push(_objectSpread$1(_objectSpread$1({}, child), {}, { schemaEntry }));
	}
	if (errors.length > 0) return {
		errors,
		children
	};
	return {
		value: object,
		isEmptyValue: isEmptyObject,
		children
	};
}
function parseProperty(row, schemaEntry, path, columns, options) {
	var columnIndex = schemaEntry.column ? columns.indexOf(schemaEntry.column) : void 0;
	var isMissingColumn = schemaEntry.column ? columnIndex < 0 : void 0;
	var _ref = schemaEntry.column ? isMissingColumn ? {
		value: options.propertyValueWhenColumnIsMissing,
		isEmptyValue: true
	} : parseCellValueWithPossibleErrors(row[columnIndex], schemaEntry, columnIndex, options) : parseObject(row, schemaEntry.schema, path, columns, options), value = _ref.value, isEmptyValue = _ref.isEmptyValue, errors = _ref.errors, children = _ref.children;
	if (errors) return {
		errors,
		children
	};
	return {
		value,
		isEmptyValue,
		children
	};
}
function parseCellValueWithPossibleErrors(cellValue, schemaEntry, columnIndex, options) {
	var _parseCellValue = parseCellValue(cellValue, schemaEntry, options), value = _parseCellValue.value, isEmptyValue = _parseCellValue.isEmptyValue, errorMessage = _parseCellValue.error, errorReason = _parseCellValue.reason;
	if (errorMessage) return { errors: [createError({
		error: errorMessage,
		reason: errorReason,
		column: schemaEntry.column,
		columnIndex,
		valueType: schemaEntry.type,
		value: cellValue
	})] };
	return {
		value,
		isEmptyValue
	};
}
/**
* Converts a cell value value to a javascript typed value.
* @param  {any} cellValue
* @param  {object} schemaEntry
* @param  {string} propertyPath
* @param  {object} options
* @return {{ value?: any, isEmptyValue: boolean } | { error: string, reason?: string }}
*/
function parseCellValue(cellValue, schemaEntry, options) {
	if (cellValue === void 0) return {
		value: options.propertyValueWhenColumnIsMissing,
		isEmptyValue: true
	};
	if (cellValue === EMPTY_CELL_VALUE) return {
		value: options.propertyValueWhenCellIsEmpty,
		isEmptyValue: true
	};
	if (Array.isArray(schemaEntry.type)) return parseArrayValue(cellValue, schemaEntry, options);
	return parseValue(cellValue, schemaEntry, options);
}
/**
* Converts textual value to a javascript typed array value.
* @param  {any} value
* @param  {object} schemaEntry
* @param  {object} options
* @return {{ value?: any, isEmptyValue: boolean } | { error: string, reason?: string }}
*/
function parseArrayValue(value, schemaEntry, options) {
	if (typeof value !== "string") return { error: "not_a_string" };
	var isEmptyArray = true;
	var errors = [];
	var reasons = [];
	var values = parseSeparatedSubstrings(value, options.separatorCharacter).map(function(substring) {
		if (errors.length > 0) return;
		if (!substring) {
			errors.push("invalid");
			reasons.push("syntax");
			return;
		}
		var _parseValue = parseValue(substring, schemaEntry, options), value = _parseValue.value, isEmptyValue = _parseValue.isEmptyValue, error = _parseValue.error, reason = _parseValue.reason;
		if (error) {
			errors.push(error);
			reasons.push(reason);
			return;
		}
		if (isEmptyArray && !isEmptyValue) isEmptyArray = false;
		return value;
	});
	if (errors.length > 0) return {
		error: errors[0],
		reason: reasons[0]
	};
	return {
		value: values,
		isEmptyValue: isEmptyArray
	};
}
/**
* Converts textual value to a javascript typed value.
* @param  {any} value
* @param  {object} schemaEntry
* @param  {object} options
* @return {{ value?: any, isEmptyValue: boolean } | { error: string }}
*/
function parseValue(value, schemaEntry, options) {
	if (value === EMPTY_CELL_VALUE) return {
		value,
		isEmptyValue: true
	};
	var result;
	if (schemaEntry.type) result = parseValueOfType(value, Array.isArray(schemaEntry.type) ? schemaEntry.type[0] : schemaEntry.type, options);
	else result = { value };
	if (result.error) return result;
	if (value === EMPTY_CELL_VALUE) return {
		value,
		isEmptyValue: true
	};
	if (schemaEntry.oneOf) {
		var errorAndReason = validateOneOf(result.value, schemaEntry.oneOf);
		if (errorAndReason) return errorAndReason;
	}
	if (schemaEntry.validate) try {
		schemaEntry.validate(result.value);
	} catch (error) {
		return { error: error.message };
	}
	return {
		value: result.value,
		isEmptyValue: isEmptyValue(result.value)
	};
}
function validateOneOf(value, oneOf) {
	if (oneOf.indexOf(value) < 0) return {
		error: "invalid",
		reason: "unknown"
	};
}
/**
* Converts cell value to a javascript typed value.
* @param  {(string|number|boolean|Date)} value
* @param  {function} type
* @return {object} Either `{ value: (string|number|Date|boolean) }` or `{ error: string, reason?: string }`
*/
function parseValueOfType(value, type) {
	switch (type) {
		case String: return parseValueUsingTypeParser(value, StringType);
		case Number: return parseValueUsingTypeParser(value, NumberType);
		case Date: return parseValueUsingTypeParser(value, DateType);
		case Boolean: return parseValueUsingTypeParser(value, BooleanType);
		default:
			if (typeof type !== "function") throw new Error("Unsupported schema `type`: ".concat(type && type.name || type));
			return parseValueUsingTypeParser(value, type);
	}
}
/**
* Converts textual value to a custom value using supplied `type`.
* @param  {any} value
* @param  {function} type
* @return {{ value: any, error: string }}
*/
function parseValueUsingTypeParser(value, type) {
	try {
		var parsedValue = type(value);
		if (parsedValue === void 0) return { value: EMPTY_CELL_VALUE };
		return { value: parsedValue };
	} catch (error) {
		var result = { error: error.message };
		if (error.reason) result.reason = error.reason;
		return result;
	}
}
function getNextSubstring(string, separatorCharacter, startIndex) {
	var i = 0;
	var substring = "";
	while (startIndex + i < string.length) {
		var character = string[startIndex + i];
		if (character === separatorCharacter) return [substring, i];
		else {
			substring += character;
			i++;
		}
	}
	return [substring, i];
}
/**
* Parses a string of comma-separated substrings into an array of substrings.
* (the `export` is just for tests)
* @param  {string} string — A string of comma-separated substrings.
* @return {string[]} An array of substrings.
*/
function parseSeparatedSubstrings(string, separatorCharacter) {
	var elements = [];
	var index = 0;
	while (index < string.length) {
		var _getNextSubstring2 = _slicedToArray(getNextSubstring(string, separatorCharacter, index), 2), substring = _getNextSubstring2[0], length = _getNextSubstring2[1];
		index += length + separatorCharacter.length;
		elements.push(substring.trim());
	}
	return elements;
}
function transformValue(value, isEmptyValue, isArrayType, path, options) {
	if (isEmptyValue) {
		if (isObject(value)) return options.transformEmptyObject(value, { path });
		else if (isArrayType) return options.transformEmptyArray(value, { path });
	}
	return value;
}
function getPropertyPath(propertyName, parentObjectPath) {
	return "".concat(parentObjectPath ? parentObjectPath + "." : "").concat(propertyName);
}
function runPendingRequiredValidations(schemaEntry, value, isEmptyValue, errors, children, parentObjectIsRequired, parentObjectValue, parentObjectValueIsEmpty, parentObjectErrors, columns) {
	var requiredErrors = [];
	var isRequired = isPropertyRequired(schemaEntry, parentObjectIsRequired, parentObjectValue, parentObjectValueIsEmpty, parentObjectErrors);
	if (isRequired && isEmptyValue) requiredErrors.push(createError({
		error: "required",
		column: schemaEntry.column,
		columnIndex: columns.indexOf(schemaEntry.column),
		valueType: schemaEntry.type,
		value
	}));
	if (children) for (var _iterator2 = _createForOfIteratorHelperLoose$2(children), _step2; !(_step2 = _iterator2()).done;) {
		var child = _step2.value;
		var requiredErrorsOfChild = runPendingRequiredValidations(child.schemaEntry, child.value, child.isEmptyValue, child.errors, child.children, isRequired, value, isEmptyValue, errors, columns);
		if (requiredErrorsOfChild) requiredErrors = requiredErrors.concat(requiredErrorsOfChild);
	}
	if (requiredErrors.length > 0) return requiredErrors;
}
function isPropertyRequired(schemaEntry, parentObjectIsRequired, parentObjectValue, parentObjectValueIsEmpty, parentObjectErrors) {
	if (parentObjectIsRequired === false && (parentObjectValueIsEmpty || parentObjectErrors)) return false;
	return schemaEntry.required && (typeof schemaEntry.required === "boolean" ? schemaEntry.required : parentObjectErrors ? false : schemaEntry.required(parentObjectValue));
}
function createError(_ref2) {
	var column = _ref2.column, columnIndex = _ref2.columnIndex, valueType = _ref2.valueType, value = _ref2.value, errorMessage = _ref2.error, reason = _ref2.reason;
	var error = {
		error: errorMessage,
		column,
		columnIndex,
		value
	};
	if (reason) error.reason = reason;
	if (valueType) error.type = valueType;
	return error;
}
function validateSchema(schema) {
	for (var _i2 = 0, _Object$keys2 = Object.keys(schema); _i2 < _Object$keys2.length; _i2++) {
		var key = _Object$keys2[_i2];
		var schemaEntry = normalizeSchemaEntry(schema[key]);
		if (_typeof$2(schemaEntry.type) === "object" && !Array.isArray(schemaEntry.type)) throw new Error("When defining a nested schema, use a `schema` property instead of a `type` property");
		if (!schemaEntry.schema) {
			if (!schemaEntry.column) throw new Error("\"column\" not defined for schema entry \"".concat(key, "\"."));
		}
	}
	validateObjectSchemaRequiredProperty(schema, void 0);
}
function validateObjectSchemaRequiredProperty(schema, required) {
	if (required !== void 0 && required !== false) throw new Error("In a schema, a nested object can have a `required` property but the only allowed value is `undefined` or `false`. Otherwise, a \"required\" error for a nested object would have to include a specific `column` title and a nested object doesn't have one. You've specified the following `required`: ".concat(required));
	for (var _i3 = 0, _Object$keys3 = Object.keys(schema); _i3 < _Object$keys3.length; _i3++) {
		var key = _Object$keys3[_i3];
		if (isObject(schema[key].schema)) {
			if (schema[key].column) throw new Error("In a schema, `column` property is only allowed when describing a property value rather than a nested object. Key: ".concat(key, ". Schema:\n").concat(JSON.stringify(schema[key], null, 2)));
			validateObjectSchemaRequiredProperty(schema[key].schema, schema[key].required);
		}
	}
}
function isEmptyValue(value) {
	return value === void 0 || value === null;
}
var DEFAULT_OPTIONS = {
	propertyValueWhenColumnIsMissing: void 0,
	propertyValueWhenCellIsEmpty: null,
	transformEmptyObject: function transformEmptyObject() {
		return null;
	},
	transformEmptyArray: function transformEmptyArray() {
		return null;
	},
	separatorCharacter: ","
};
function applyDefaultOptions(options) {
	if (options) return _objectSpread$1(_objectSpread$1({}, DEFAULT_OPTIONS), options);
	else return DEFAULT_OPTIONS;
}
var PARSED_OBJECT_TREE_START = {};
// node_modules/read-excel-file/modules/export/parseSheet.js
function _typeof$1(o) {
	"@babel/helpers - typeof";
	return _typeof$1 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof$1(o);
}
var _excluded = ["schema"];
function ownKeys(e, r) {
	var t = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var o = Object.getOwnPropertySymbols(e);
		r && (o = o.filter(function(r) {
			return Object.getOwnPropertyDescriptor(e, r).enumerable;
		})), t.push.apply(t, o);
	}
	return t;
}
function _objectSpread(e) {
	for (var r = 1; r < arguments.length; r++) {
		var t = null != arguments[r] ? arguments[r] : {};
		r % 2 ? ownKeys(Object(t), !0).forEach(function(r) {
			_defineProperty(e, r, t[r]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r) {
			Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
		});
	}
	return e;
}
function _defineProperty(obj, key, value) {
	key = _toPropertyKey$1(key);
	if (key in obj) Object.defineProperty(obj, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else obj[key] = value;
	return obj;
}
function _toPropertyKey$1(arg) {
	var key = _toPrimitive$1(arg, "string");
	return _typeof$1(key) === "symbol" ? key : String(key);
}
function _toPrimitive$1(input, hint) {
	if (_typeof$1(input) !== "object" || input === null) return input;
	var prim = input[Symbol.toPrimitive];
	if (prim !== void 0) {
		var res = prim.call(input, hint || "default");
		if (_typeof$1(res) !== "object") return res;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return (hint === "string" ? String : Number)(input);
}
function _objectWithoutProperties(source, excluded) {
	if (source == null) return {};
	var target = _objectWithoutPropertiesLoose(source, excluded);
	var key, i;
	if (Object.getOwnPropertySymbols) {
		var sourceSymbolKeys = Object.getOwnPropertySymbols(source);
		for (i = 0; i < sourceSymbolKeys.length; i++) {
			key = sourceSymbolKeys[i];
			if (excluded.indexOf(key) >= 0) continue;
			if (!Object.prototype.propertyIsEnumerable.call(source, key)) continue;
			target[key] = source[key];
		}
	}
	return target;
}
function _objectWithoutPropertiesLoose(source, excluded) {
	if (source == null) return {};
	var target = {};
	var sourceKeys = Object.keys(source);
	var key, i = 0;
	for (; i < sourceKeys.length; i++) {
		key = sourceKeys[i];
		if (excluded.indexOf(key) >= 0) continue;
		target[key] = source[key];
	}
	return target;
}
/**
* Reads data from a single sheet of an `.xlsx` file as an array of rows (which are arrays of cells) or as an array of objects (if `options.schema` was passed).
* @param  {function} [createWorkerFunction] — Creates a worker function.
* @param  {function} parseXml — SAX XML parser.
* @param  {Record<string,Uint8Array>} contents - A map of `.xml` files inside the `.xlsx` file (which itself is just a zipped directory).
* @param  {string|number} [sheet] — Sheet name or number.
* @param  {object} [options]
* @return {Promise<SheetData>}
*/
function parseSheet(createWorkerFunction, parseXml, contents, sheet, optionsWithSchema) {
	var _ref = optionsWithSchema || {}, schema = _ref.schema, options = _objectWithoutProperties(_ref, _excluded);
	return require_claimed_job.parseSpreadsheetContentsInWorker(createWorkerFunction, parseXml, contents, _objectSpread(_objectSpread({}, options), {}, { sheets: [sheet === void 0 ? 1 : sheet] })).then(function(sheets) {
		var sheetData = sheets[0].data;
		if (schema) return parseSheetData(sheetData, schema, options);
		return sheetData;
	});
}
// node_modules/worker-f/lib/stringifyFunctionReferences.js
const JAVASCRIPT_VARIABLE_NAME_REG_EXP = /^[$_\u0080-\uFFFFa-zA-Z][$_\u0080-\uFFFF\w]*$/;
/**
* In a given list of dependencies, it stringifies any functions to their javascript source code strings.
* It could've used simple `.toString()` if it wasn't for "minification" process which eventually renames
* all functions to random shortened names. Why do function names matter? Because the worker will have to
* call those functions by name rather than by reference, because a worker can't share any runtime code
* with the parent thread, hence the stringification to javascript source code.
*
* Alternatively, the code that is executed inside a worker could abstain from using global function references
* and instead reference any functions from some kind of a `context` object. In that case, minifiers
* won't touch the property names in that `context` object. The "pros" would be not having to use this "magic" function.
* The "cons" would be having to prepend the `context.` prefix to every function being called,
* and if any of those functions happen to call another functions, those would have to be called
* from the `context` too, which could quickly turn the code into a context-passing "spaghetti" mess.
* Not to mention having to define the `Context` type in case of TypeScript.
* But otherwise, both approaches would work and there's no other difference between them.
*
* @param {function} getDependencies — Returns an array of dependencies. This function must adhere to a strict form: it has to be a "closure" that returns an array of named variables. The restriction is because the exact variable names have to be known from the stringified form of this function.
* @returns {object} — An object of shape: `{ functions, values }` where `functions` contains the source code of any functions by their actual name, and `values` contains any "regular values" — strings, numbers, objects, arrays, etc — in their original (non-stringified) form.
*/
function stringifyFunctionReferences(getDependencies) {
	const functions = {};
	const variables = {};
	const references = getDependencies();
	const getReferencesSourceCode = getDependencies.toString();
	const referencedNames = getReferencesSourceCode.slice(getReferencesSourceCode.indexOf("[") + 1, getReferencesSourceCode.lastIndexOf("]")).split(",").map((_) => _.trim());
	for (const name of referencedNames) if (!JAVASCRIPT_VARIABLE_NAME_REG_EXP.test(name)) throw new Error(`Invalid dependency name: ${name}`);
	let i = 0;
	while (i < references.length) {
		let name = referencedNames[i];
		let value = references[i];
		if (typeof value === "function") functions[name] = getFunctionSourceCode(value, name);
		else variables[name] = value;
		i++;
	}
	return {
		functions,
		variables
	};
}
/**
* Returns the source code for a function or a class.
*
* For non-"native" classes, the end result will depend on the name of the class,
* which should be passed as a second argument for that reason. Specifically,
* the name of the class will be used when defining its `prototype` properties.
*
* "Native" functions or classes will be stringified to their "native" global name.
* For example, a reference to `ArrayBuffer` will be stringified as `"ArrayBuffer"`.
*
* @param {function} func
* @param {string} name
* @returns {string}
*/
function getFunctionSourceCode(func, name) {
	const funcSourceCode = func.toString();
	if (func.prototype) {
		if (funcSourceCode.indexOf("[native code]") >= 0) {
			const funcNameStartsAt = funcSourceCode.indexOf(" ", 8) + 1;
			const funcNameEndsBefore = funcSourceCode.indexOf("(", funcNameStartsAt);
			return funcSourceCode.slice(funcNameStartsAt, funcNameEndsBefore);
		} else {
			let code = funcSourceCode;
			for (const key in func.prototype) code += ";" + name + ".prototype." + key + "=" + func.prototype[key].toString();
			return code;
		}
	} else return funcSourceCode;
}
// node_modules/worker-f/lib/createWorker.js
/**
* Creates a worker.
*
* @example
* ```js
* // When running in a web browser.
* import createWorkerInBrowser from './createWorkerInBrowser.ts'
*
* // Create a worker.
* const workerFn = createWorkerFn(
* 	// Creates a worker in a given environment.
* 	createWorkerInBrowser,
*
* 	// (optional) Filters `transferList` argument.
* 	undefined,
*
* 	// Any "outside" dependencies that're referenced in the function (below).
* 	[() => [outsideVar1, outsideVar2, func1, func2]],
*
* 	// Returns a function in the worker that processes input data.
* 	(respond) => {
*  	return (data) => {
* 			// Process the data (perform some kind of calculation).
* 			const result = processData(data)
* 			// Post the result of the calculation back to the main thread.
* 			respond(result) // (optional) add `transferList` argument.
* 		}
*  },
*
* 	// A function in the main thread that will be called every time
* 	// when the worker has finished processing the data
* 	// (or threw an error while doing that).
* 	(error, result) => {
* 		if (error) {
* 			workerFn.stop()
* 			throw error
* 		}
* 		// If no more data will be passed to the worker, it should be terminated.
* 		workerFn.stop()
* 		console.log(result)
* 	}
* )
*
* workerFn.start()
*
* // Post a message with some data to the worker
* // so that it starts processing the data
* // and later posts a message back to the main thread
* // with the result of the calculation.
* workerFn.input(inputData) // (optional) add `transferList` argument.
* ```
*
* @param {function} createWorkerInEnvironment — Creates a worker in a given environment. The worker must call globally-available `onMessage(data)` function every time it receives a message, and it must define a `var postMessage = (data) => void` function that posts a message to the parent (main) thread.
* @param {function} createInputHandler — A "creator" that creates a function that will be called with message data every time a message is sent to this worker. The "creator" function receives a single argument — a function that posts data back to the main thread, with two arguments: `outputData` and (optional) `transferList`.
* @param {function} onError — This function will be called every time when there was an error while processing an incoming message. It would be logical to call `worker.terminate()` inside this function.
* @param {function} onOutput — This function will be called every time when done processing an incoming message.
* @param {function} getFromCache — Could be used to add caching. Has no arguments. Returns the cached value.
* @param {function} setInCache — Could be used to add caching. Receives the value to cache as an argument. Doesn't return anything.
* @returns {Worker} — An object with methods: `start(getDependenciesFunctionOrArrayOfGetDependenciesFunctions)`, `stop()`, `input(data, [transferList])`. Calling `stop()` requests termination of the worker. Calling `stop()` multiple times is safe and will not throw any errors.
*/
function createWorker(createWorkerInEnvironment, createInputHandler, onError, onOutput, getFromCache, setInCache) {
	let started = false;
	let worker;
	const stop = () => {
		worker.stop();
	};
	const ingest = (data, transferList) => {
		try {
			worker.ingest(data, transferList);
		} catch (error) {
			stop();
			throw error;
		}
	};
	const start = (arrayOfGetDependenciesFunctions, dependenciesTransferList) => {
		if (started) throw new Error("Was started");
		started = true;
		const cacheValue = getFromCache();
		const cachedCodeAndVars = cacheValue && cacheValue._;
		const codeAndVars = cachedCodeAndVars || getCodeAndVars(createInputHandler, arrayOfGetDependenciesFunctions);
		if (!cachedCodeAndVars) setInCache({ _: codeAndVars });
		const [code, vars] = codeAndVars;
		const getOtherFromCache = () => {
			const properties = getFromCache();
			if (properties) return properties.other;
		};
		const setOtherInCache = (value) => {
			setInCache(Object.assign(Object.assign({}, getFromCache()), { other: value }));
		};
		worker = createWorkerInEnvironment(code, getOtherFromCache, setOtherInCache, onError, onOutput);
		if (vars) ingest(vars, dependenciesTransferList);
	};
	return {
		start,
		stop,
		ingest
	};
}
const JAVASCRIPT_CODE_AFTER_CREATE_INPUT_HANDLER_FUNCTION = ")(postMessage)}";
function getCodeAndVars(createInputHandler, arrayOfGetDependenciesFunctions) {
	const [functionDefinitions, vars] = createFunctionsCodeAndVars(arrayOfGetDependenciesFunctions);
	return [functionDefinitions + ";var onMessage = function(data) {for (var key in data) {self[key] = data[key]}onMessage = (" + createInputHandler.toString() + JAVASCRIPT_CODE_AFTER_CREATE_INPUT_HANDLER_FUNCTION, vars];
}
function createFunctionsCodeAndVars(arrayOfGetDependenciesFunctions) {
	let funcs = {};
	let vars = {};
	for (const getDependencies of arrayOfGetDependenciesFunctions) {
		const { functions, variables } = stringifyFunctionReferences(getDependencies);
		funcs = Object.assign(Object.assign({}, funcs), functions);
		vars = Object.assign(Object.assign({}, vars), variables);
	}
	return [Object.keys(funcs).map((functionName) => {
		return functionName + "=" + funcs[functionName];
	}).join(";"), vars];
}
// node_modules/worker-f/lib/createWorkerFunction_.js
function createWorkerFunction_(createWorkerInEnvironment, fnOrAlias, createMethods, createInputHandler, handleError, handleOutput) {
	let started = false;
	let stopped = false;
	let getDependenciesFunctions = [];
	const dependenciesTransferList = void 0;
	let inputTransferList = () => [];
	let outputTransferList = () => [];
	let alias = void 0;
	let cacheValue = void 0;
	const getFromCache = (cacheKey) => {
		return CACHE[cacheKey];
	};
	const setInCache = (cacheKey, value) => {
		CACHE[cacheKey] = value;
	};
	const mustHaveStarted = () => {
		if (!started) throw new Error("Not started");
	};
	const mustNotHaveStarted = () => {
		if (started) throw new Error("Was started");
	};
	const mustNotHaveStopped = () => {
		if (stopped) throw new Error("Was stopped");
	};
	const mustNotHaveAlias = () => {
		if (alias) throw new Error("Has alias");
	};
	const argumentMustBeFunction = (arg) => {
		if (typeof arg !== "function") throw new TypeError("Argument must be a function");
	};
	let fn;
	if (typeof fnOrAlias === "string") {
		alias = fnOrAlias;
		cacheValue = getFromCache(alias);
		if (!cacheValue || !cacheValue.$) throw new Error("Not found");
		fn = cacheValue.$[0];
		getDependenciesFunctions = cacheValue.$[1];
		inputTransferList = cacheValue.$[2];
		outputTransferList = cacheValue.$[3];
		cacheValue.$[4];
	} else fn = fnOrAlias;
	argumentMustBeFunction(fn);
	let worker;
	/**
	* Adds external dependencies.
	* These dependencies must not change after the function is started.
	*
	* @param {function} getDependencies — A "closure" function that returns an array of dependencies — global variables or functions — that will be used in this worker. If some dependencies get overlooked, the worker will throw "[name] is not defined".
	*/
	const addDependencies_ = (getDependencies) => {
		mustNotHaveStopped();
		mustNotHaveStarted();
		argumentMustBeFunction(getDependencies);
		getDependenciesFunctions.push(getDependencies);
	};
	const start = () => {
		mustNotHaveStopped();
		mustNotHaveStarted();
		const getInitialDependencies = () => [
			fn,
			outputTransferList,
			createInputHandler
		];
		addDependencies_(getInitialDependencies);
		started = true;
		worker.start(getDependenciesFunctions, dependenciesTransferList);
	};
	const stop = () => {
		stopped = true;
		worker.stop();
	};
	const sendToWorker = (inputArgs) => {
		worker.ingest([Date.now(), inputArgs], inputTransferList(...inputArgs));
	};
	let numberOrUndefined;
	const workerFn = Object.assign({
		inputLatency: numberOrUndefined,
		outputLatency: numberOrUndefined,
		/**
		* Adds external dependencies.
		* These dependencies must not change after the function is started.
		*
		* @param {function} getDependencies — A "closure" function that returns an array of dependencies — global variables or functions — that will be used in this worker. If some dependencies get overlooked, the worker will throw "[name] is not defined".
		*/
		addDependencies(getDependencies) {
			mustNotHaveAlias();
			addDependencies_(getDependencies);
		},
		inputTransferList: (fn) => {
			mustNotHaveStopped();
			mustNotHaveStarted();
			mustNotHaveAlias();
			argumentMustBeFunction(fn);
			inputTransferList = fn;
		},
		outputTransferList: (fn) => {
			mustNotHaveStopped();
			mustNotHaveStarted();
			mustNotHaveAlias();
			argumentMustBeFunction(fn);
			outputTransferList = fn;
		},
		alias(alias_) {
			mustNotHaveStopped();
			mustNotHaveStarted();
			mustNotHaveAlias();
			alias = alias_;
			setInCache(alias, { $: [
				fn,
				getDependenciesFunctions,
				inputTransferList,
				outputTransferList
			] });
		},
		start,
		stop
	}, createMethods(start, stop, started, stopped, sendToWorker, mustHaveStarted, mustNotHaveStarted, mustNotHaveStopped));
	const getOtherFromCache = () => {
		if (alias) {
			const properties = getFromCache(alias);
			if (properties) return properties.other;
		}
	};
	const setOtherInCache = (value) => {
		if (alias) setInCache(alias, Object.assign(Object.assign({}, getFromCache(alias)), { other: value }));
	};
	worker = createWorker(createWorkerInEnvironment, (sendOutput_) => {
		let inputSentTimestamp = -1;
		let inputReceivedTimestamp = -1;
		const sendOutput = (output) => {
			sendOutput_([
				inputSentTimestamp,
				inputReceivedTimestamp,
				Date.now(),
				output
			], outputTransferList(output));
		};
		const inputHandler = createInputHandler(fn, sendOutput);
		return ([inputSentAt, input]) => {
			inputSentTimestamp = inputSentAt;
			inputReceivedTimestamp = Date.now();
			return inputHandler(input);
		};
	}, (error) => {
		if (!stopped) handleError(error);
	}, ([inputSentTimestamp, inputReceivedTimestamp, outputTimestamp, output]) => {
		if (!stopped) {
			if (inputSentTimestamp !== -1) workerFn.inputLatency = inputReceivedTimestamp - inputSentTimestamp;
			workerFn.outputLatency = Date.now() - outputTimestamp;
			handleOutput(output);
		}
	}, getOtherFromCache, setOtherInCache);
	return workerFn;
}
const CACHE = {};
// node_modules/worker-f/lib/createWorkerFunction.js
function createWorkerFunction(createWorkerInEnvironment, fnOrAlias) {
	let resolveCall = void 0;
	let rejectCall = void 0;
	const createMethods = (start, stop, started, stopped, sendToWorker, mustHaveStarted, mustNotHaveStarted, mustNotHaveStopped) => ({
		call(...args) {
			mustNotHaveStopped();
			mustHaveStarted();
			if (resolveCall || rejectCall) throw new Error("Previous call not finished");
			return new Promise((resolve, reject) => {
				resolveCall = resolve;
				rejectCall = reject;
				sendToWorker(args);
			});
		},
		callOnce(...args) {
			start();
			return this.call(...args).finally(stop);
		}
	});
	const createInputHandler = (fn, send) => {
		const isPromise = (anything) => {
			return anything !== null && typeof anything === "object" && typeof anything.then === "function";
		};
		return (args) => {
			const result = fn(...args);
			if (isPromise(result)) result.then(send);
			else send(result);
		};
	};
	const handleError = (error) => {
		if (rejectCall) {
			rejectCall(error);
			resolveCall = void 0;
			rejectCall = void 0;
		} else throw new Error("`reject` callback not found");
	};
	const handleOutput = (output) => {
		if (resolveCall) {
			resolveCall(output);
			resolveCall = void 0;
			rejectCall = void 0;
		} else throw new Error("`resolve` callback not found");
	};
	return createWorkerFunction_(createWorkerInEnvironment, fnOrAlias, createMethods, createInputHandler, handleError, handleOutput);
}
// node_modules/worker-f/lib/environment/createWorkerInNode.js
/**
* Creates a worker in Node.js.
*
* Defines a `var postMessage = (data, [transferList]) => ...` function.
* Requires a `var onMessage = (data) => ...` function to be defined.
*
* @param {string} javascriptCode
* @param {function} getFromCache — Could be used to add caching. Has no arguments. Returns the cached value.
* @param {function} setInCache — Could be used to add caching. Receives the value to cache as an argument. Doesn't return anything.
* @param {function} onError — This function will be called every time when there was an error while processing an incoming message. It would be logical to call `worker.terminate()` inside this function.
* @param {function} onOutput — This function will be called every time when done processing an incoming message.
* @returns {Worker} — An object with methods: `ingest(data, transferList)`, `stop()`.
*/
function createWorkerInNode(javascriptCode, getFromCache, setInCache, onError, onOutput) {
	let requestedTermination = false;
	let processedError = false;
	let code = getFromCache();
	if (!code) {
		code = createWorkerCode(javascriptCode);
		setInCache(code);
	}
	const worker = new node_worker_threads.Worker(code, { eval: true }).on("error", (error) => {
		processedError = true;
		onError(error);
	}).on("message", (message) => {
		onOutput(message);
	}).on("exit", (exitCode) => {
		if (exitCode && !processedError && !requestedTermination) onError(/* @__PURE__ */ new Error("Exited with code " + exitCode));
	});
	const stop = () => {
		requestedTermination = true;
		node_worker_threads.Worker.prototype.terminate.call(worker);
	};
	return {
		stop,
		ingest: worker.postMessage.bind(worker)
	};
}
function createWorkerCode(javascriptCode) {
	return javascriptCode + ";" + JAVASCRIPT_CODE_ADDITIONAL;
}
const JAVASCRIPT_CODE_ADDITIONAL = "var workerThreads = require(\"worker_threads\");workerThreads.parentPort.on(\"message\", function(data) {onMessage(data)});var postMessage = function(data, transferList) {workerThreads.parentPort.postMessage(data, transferList)};self = global";
// node_modules/worker-f/lib/export/node/createWorkerFunctionInNode.js
function createWorkerFunctionInNode(fnOrAlias) {
	return createWorkerFunction(createWorkerInNode, fnOrAlias);
}
// node_modules/unzipper-esm/lib/ZipFileError.js
var ZipFileError = class extends Error {
	constructor(code, message) {
		super(message || code);
		this.code = code;
	}
};
function createZipFileError(error) {
	const zipFileError = new ZipFileError(error.code, error.message);
	if (error.stack) zipFileError.stack = error.stack;
	Error.captureStackTrace(zipFileError, createZipFileError);
	zipFileError.cause = error;
	return zipFileError;
}
// node_modules/unzipper-esm/lib/PullStream.js
const FUNCTION_STRING = "function";
const PullStreamConstructor = function() {
	this.buffer = Buffer.from("");
	const self = this;
	self.on("finish", function() {
		self.finished = true;
		self.emit("chunk", false);
	});
};
const _write = function(chunk, e, cb) {
	this.buffer = Buffer.concat([this.buffer, chunk]);
	this.cb = cb;
	this.emit("chunk");
};
const stream$1 = function(eof, includeEof) {
	const p = new stream.PassThrough();
	let done;
	const self = this;
	function cb() {
		if (typeof self.cb === FUNCTION_STRING) {
			const callback = self.cb;
			self.cb = void 0;
			return callback();
		}
	}
	function pull() {
		let packet;
		if (self.buffer && self.buffer.length) {
			if (typeof eof === "number") {
				packet = self.buffer.slice(0, eof);
				self.buffer = self.buffer.slice(eof);
				eof -= packet.length;
				done = done || !eof;
			} else {
				let match = self.buffer.indexOf(eof);
				if (match !== -1) {
					self.match = match;
					if (includeEof) match = match + eof.length;
					packet = self.buffer.slice(0, match);
					self.buffer = self.buffer.slice(match);
					done = true;
				} else {
					const len = self.buffer.length - eof.length;
					if (len <= 0) cb();
					else {
						packet = self.buffer.slice(0, len);
						self.buffer = self.buffer.slice(len);
					}
				}
			}
			if (packet) p.write(packet, function() {
				if (self.buffer.length === 0 || eof.length && self.buffer.length <= eof.length) cb();
			});
		}
		if (!done) {
			if (self.finished) {
				self.removeListener("chunk", pull);
				self.emit("error", new ZipFileError("FILE_ENDED"));
				return;
			}
		} else {
			self.removeListener("chunk", pull);
			p.end();
		}
	}
	self.on("chunk", pull);
	pull();
	return p;
};
const pull = function(eof, includeEof) {
	if (eof === 0) return Promise.resolve("");
	if (!isNaN(eof) && this.buffer.length > eof) {
		const data = this.buffer.slice(0, eof);
		this.buffer = this.buffer.slice(eof);
		return Promise.resolve(data);
	}
	let buffer = Buffer.from("");
	const self = this;
	const concatStream = new stream.Transform({ transform });
	function transform(d, e, cb) {
		buffer = Buffer.concat([buffer, d]);
		cb();
	}
	let rejectHandler;
	let pullStreamRejectHandler;
	return new Promise(function(resolve, reject) {
		rejectHandler = reject;
		pullStreamRejectHandler = function(e) {
			self.__emittedError = e;
			reject(e);
		};
		if (self.finished) return reject(new ZipFileError("FILE_ENDED"));
		self.once("error", pullStreamRejectHandler);
		self.stream(eof, includeEof).on("error", reject).pipe(concatStream).on("finish", function() {
			resolve(buffer);
		}).on("error", reject);
	}).finally(function() {
		self.removeListener("error", rejectHandler);
		self.removeListener("error", pullStreamRejectHandler);
	});
};
var PullStream = class extends stream.Duplex {
	constructor() {
		super({
			decodeStrings: false,
			objectMode: true
		});
		PullStreamConstructor.call(this);
	}
	_write(chunk, e, cb) {
		return _write.call(this, chunk, e, cb);
	}
	stream(eof, includeEof) {
		return stream$1.call(this, eof, includeEof);
	}
	pull(eof, includeEof) {
		return pull.call(this, eof, includeEof);
	}
	_read() {}
};
// node_modules/unzipper-esm/lib/NoopStream.js
var NoopStream = class extends stream.Transform {
	_transform(d, e, cb) {
		cb();
	}
};
// node_modules/unzipper-esm/lib/BufferStream.js
/**
* Reads an entry as a `Buffer`.
* @param {*} entry
* @returns {Promise<Buffer>}
*/
function readAsBuffer(entry) {
	return new Promise(function(resolve, reject) {
		const chunks = [];
		const bufferStream = new stream.Transform({ transform }).on("finish", function() {
			resolve(Buffer.concat(chunks));
		}).on("error", reject);
		function transform(d, e, cb) {
			chunks.push(d);
			cb();
		}
		entry.on("error", reject).pipe(bufferStream);
	});
}
// node_modules/unzipper-esm/lib/parseBuffer.js
function parseUIntLE(buffer, offset, size) {
	let result;
	switch (size) {
		case 1:
			result = buffer.readUInt8(offset);
			break;
		case 2:
			result = buffer.readUInt16LE(offset);
			break;
		case 4:
			result = buffer.readUInt32LE(offset);
			break;
		case 8:
			result = Number(buffer.readBigUInt64LE(offset));
			break;
		default: throw new Error("Unsupported UInt LE size!");
	}
	return result;
}
/**
* Parses sequential unsigned little endian numbers from the head of the passed buffer according to
* the specified format passed.  If the buffer is not large enough to satisfy the full format,
* null values will be assigned to the remaining keys.
* @param {*} buffer The buffer to sequentially extract numbers from.
* @param {*} format Expected format to follow when extrcting values from the buffer.  A list of list entries
* with the following structure:
* [
*   [
*     <key>,  // Name of the key to assign the extracted number to.
*     <size>  // The size in bytes of the number to extract. possible values are 1, 2, 4, 8.
*   ],
*   ...
* ]
* @returns An object with keys set to their associated extracted values.
*/
function parse(buffer, format) {
	const result = {};
	let offset = 0;
	for (const [key, size] of format) {
		if (buffer.length >= offset + size) result[key] = parseUIntLE(buffer, offset, size);
		else result[key] = null;
		offset += size;
	}
	return result;
}
// node_modules/unzipper-esm/lib/parseExtraField.js
function parseExtraField(extraField, vars) {
	let extra;
	while (!extra && extraField && extraField.length) {
		const candidateExtra = parse(extraField, [["signature", 2], ["partSize", 2]]);
		if (candidateExtra.signature === 1) {
			const fieldsToExpect = [];
			if (vars.uncompressedSize === 4294967295) fieldsToExpect.push(["uncompressedSize", 8]);
			if (vars.compressedSize === 4294967295) fieldsToExpect.push(["compressedSize", 8]);
			if (vars.offsetToLocalFileHeader === 4294967295) fieldsToExpect.push(["offsetToLocalFileHeader", 8]);
			extra = parse(extraField.slice(4), fieldsToExpect);
		} else extraField = extraField.slice(candidateExtra.partSize + 4);
	}
	extra = extra || {};
	if (vars.compressedSize === 4294967295) vars.compressedSize = extra.compressedSize;
	if (vars.uncompressedSize === 4294967295) vars.uncompressedSize = extra.uncompressedSize;
	if (vars.offsetToLocalFileHeader === 4294967295) vars.offsetToLocalFileHeader = extra.offsetToLocalFileHeader;
	return extra;
}
// node_modules/unzipper-esm/lib/parseDateTime.js
function parseDateTime(date, time) {
	const day = date & 31;
	const month = date >> 5 & 15;
	const year = (date >> 9 & 127) + 1980;
	const seconds = time ? (time & 31) * 2 : 0;
	const minutes = time ? time >> 5 & 63 : 0;
	const hours = time ? time >> 11 : 0;
	return new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds));
}
// node_modules/unzipper-esm/lib/parse.js
const endDirectorySignature = Buffer.alloc(4);
endDirectorySignature.writeUInt32LE(101010256, 0);
function Parse(opts) {
	return new Parser(opts);
}
const ParserConstructor = function(opts) {
	this._opts = opts;
	const self = this;
	self.on("finish", function() {
		self.emit("end");
		self.emit("close");
	});
	self._readRecord().catch(function(e) {
		if (!self.__emittedError || self.__emittedError !== e) self.emit("error", e);
	});
};
const _readRecord = function() {
	const self = this;
	return self.pull(4).then(function(data) {
		if (data.length === 0) return;
		const signature = data.readUInt32LE(0);
		if (signature === 875721283) return self._readCrxHeader();
		if (signature === 67324752) return self._readFile();
		else if (signature === 33639248) {
			self.reachedCD = true;
			return self._readCentralDirectoryFileHeader();
		} else if (signature === 101010256) return self._readEndOfCentralDirectoryRecord();
		else if (self.reachedCD) return self.pull(endDirectorySignature, true).then(function() {
			return self._readEndOfCentralDirectoryRecord();
		});
		else self.emit("error", new ZipFileError("INVALID_SIGNATURE", "invalid signature: 0x" + signature.toString(16)));
	}).then((function(loop) {
		if (loop) return self._readRecord();
	}));
};
const _readCrxHeader = function() {
	const self = this;
	return self.pull(12).then(function(data) {
		self.crxHeader = parse(data, [
			["version", 4],
			["pubKeyLength", 4],
			["signatureLength", 4]
		]);
		return self.pull(self.crxHeader.pubKeyLength + self.crxHeader.signatureLength);
	}).then(function(data) {
		self.crxHeader.publicKey = data.slice(0, self.crxHeader.pubKeyLength);
		self.crxHeader.signature = data.slice(self.crxHeader.pubKeyLength);
		self.emit("crx-header", self.crxHeader);
		return true;
	});
};
const _readFile = function() {
	const self = this;
	return self.pull(26).then(function(data) {
		const vars = parse(data, [
			["versionsNeededToExtract", 2],
			["flags", 2],
			["compressionMethod", 2],
			["lastModifiedTime", 2],
			["lastModifiedDate", 2],
			["crc32", 4],
			["compressedSize", 4],
			["uncompressedSize", 4],
			["fileNameLength", 2],
			["extraFieldLength", 2]
		]);
		vars.lastModifiedDateTime = parseDateTime(vars.lastModifiedDate, vars.lastModifiedTime);
		if (self.crxHeader) vars.crxHeader = self.crxHeader;
		return self.pull(vars.fileNameLength).then(function(fileNameBuffer) {
			const fileName = fileNameBuffer.toString("utf8");
			const entry = new stream.PassThrough();
			let __autodraining = false;
			entry.autodrain = function() {
				__autodraining = true;
				const draining = entry.pipe(new NoopStream());
				draining.promise = function() {
					return new Promise(function(resolve, reject) {
						draining.on("finish", resolve);
						draining.on("error", reject);
					});
				};
				return draining;
			};
			entry.buffer = function() {
				return readAsBuffer(entry);
			};
			entry.path = fileName;
			entry.props = {};
			entry.props.path = fileName;
			entry.props.pathBuffer = fileNameBuffer;
			entry.props.flags = { "isUnicode": (vars.flags & 2048) != 0 };
			entry.type = vars.uncompressedSize === 0 && /[/\\]$/.test(fileName) ? "Directory" : "File";
			if (self._opts.verbose) {
				if (entry.type === "Directory") console.log("   creating:", fileName);
				else if (entry.type === "File") {
					if (vars.compressionMethod === 0) console.log(" extracting:", fileName);
					else console.log("  inflating:", fileName);
				}
			}
			return self.pull(vars.extraFieldLength).then(function(extraField) {
				const extra = parseExtraField(extraField, vars);
				entry.vars = vars;
				entry.extra = extra;
				if (self._opts.forceStream) self.push(entry);
				else {
					self.emit("entry", entry);
					if (self._readableState.pipesCount || self._readableState.pipes && self._readableState.pipes.length) self.push(entry);
				}
				if (self._opts.verbose) console.log({
					filename: fileName,
					vars,
					extra
				});
				const fileSizeKnown = !(vars.flags & 8) || vars.compressedSize > 0;
				let eof;
				entry.__autodraining = __autodraining;
				const inflater = vars.compressionMethod && !__autodraining ? zlib.default.createInflateRaw() : (0, stream.PassThrough)();
				if (fileSizeKnown) {
					entry.size = vars.uncompressedSize;
					eof = vars.compressedSize;
				} else {
					eof = Buffer.alloc(4);
					eof.writeUInt32LE(134695760, 0);
				}
				return new Promise(function(resolve, reject) {
					(0, stream.pipeline)(self.stream(eof), inflater, entry, function(err) {
						if (err) {
							if (err.code === "Z_DATA_ERROR") err = createZipFileError(err);
							return reject(err);
						}
						return fileSizeKnown ? resolve(fileSizeKnown) : self._processDataDescriptor(entry).then(resolve).catch(reject);
					});
				});
			});
		});
	});
};
const _processDataDescriptor = function(entry) {
	return this.pull(16).then(function(data) {
		entry.size = parse(data, [
			["dataDescriptorSignature", 4],
			["crc32", 4],
			["compressedSize", 4],
			["uncompressedSize", 4]
		]).uncompressedSize;
		return true;
	});
};
const _readCentralDirectoryFileHeader = function() {
	const self = this;
	return self.pull(42).then(function(data) {
		const vars = parse(data, [
			["versionMadeBy", 2],
			["versionsNeededToExtract", 2],
			["flags", 2],
			["compressionMethod", 2],
			["lastModifiedTime", 2],
			["lastModifiedDate", 2],
			["crc32", 4],
			["compressedSize", 4],
			["uncompressedSize", 4],
			["fileNameLength", 2],
			["extraFieldLength", 2],
			["fileCommentLength", 2],
			["diskNumber", 2],
			["internalFileAttributes", 2],
			["externalFileAttributes", 4],
			["offsetToLocalFileHeader", 4]
		]);
		return self.pull(vars.fileNameLength).then(function(fileName) {
			vars.fileName = fileName.toString("utf8");
			return self.pull(vars.extraFieldLength);
		}).then(function() {
			return self.pull(vars.fileCommentLength);
		}).then(function() {
			return true;
		});
	});
};
const _readEndOfCentralDirectoryRecord = function() {
	const self = this;
	return self.pull(18).then(function(data) {
		const vars = parse(data, [
			["diskNumber", 2],
			["diskStart", 2],
			["numberOfRecordsOnDisk", 2],
			["numberOfRecords", 2],
			["sizeOfCentralDirectory", 4],
			["offsetToStartOfCentralDirectory", 4],
			["commentLength", 2]
		]);
		return self.pull(vars.commentLength).then(function() {
			self.end();
			self.push(null);
		});
	});
};
const promise = function() {
	const self = this;
	return new Promise(function(resolve, reject) {
		self.on("finish", resolve);
		self.on("error", reject);
	});
};
var Parser = class extends PullStream {
	constructor(opts = { verbose: false }) {
		super(opts);
		ParserConstructor.call(this, opts);
	}
	_readRecord() {
		return _readRecord.call(this);
	}
	_readCrxHeader() {
		return _readCrxHeader.call(this);
	}
	_readFile() {
		return _readFile.call(this);
	}
	_processDataDescriptor(entry) {
		return _processDataDescriptor.call(this, entry);
	}
	_readCentralDirectoryFileHeader() {
		return _readCentralDirectoryFileHeader.call(this);
	}
	_readEndOfCentralDirectoryRecord() {
		return _readEndOfCentralDirectoryRecord.call(this);
	}
	promise() {
		return promise.call(this);
	}
};
// node_modules/graceful-fs/polyfills.js
var require_polyfills = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	var constants = require("constants");
	var origCwd = process.cwd;
	var cwd = null;
	var platform = process.env.GRACEFUL_FS_PLATFORM || process.platform;
	process.cwd = function() {
		if (!cwd) cwd = origCwd.call(process);
		return cwd;
	};
	try {
		process.cwd();
	} catch (er) {}
	if (typeof process.chdir === "function") {
		var chdir = process.chdir;
		process.chdir = function(d) {
			cwd = null;
			chdir.call(process, d);
		};
		if (Object.setPrototypeOf) Object.setPrototypeOf(process.chdir, chdir);
	}
	module.exports = patch;
	function patch(fs) {
		if (constants.hasOwnProperty("O_SYMLINK") && process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)) patchLchmod(fs);
		if (!fs.lutimes) patchLutimes(fs);
		fs.chown = chownFix(fs.chown);
		fs.fchown = chownFix(fs.fchown);
		fs.lchown = chownFix(fs.lchown);
		fs.chmod = chmodFix(fs.chmod);
		fs.fchmod = chmodFix(fs.fchmod);
		fs.lchmod = chmodFix(fs.lchmod);
		fs.chownSync = chownFixSync(fs.chownSync);
		fs.fchownSync = chownFixSync(fs.fchownSync);
		fs.lchownSync = chownFixSync(fs.lchownSync);
		fs.chmodSync = chmodFixSync(fs.chmodSync);
		fs.fchmodSync = chmodFixSync(fs.fchmodSync);
		fs.lchmodSync = chmodFixSync(fs.lchmodSync);
		fs.stat = statFix(fs.stat);
		fs.fstat = statFix(fs.fstat);
		fs.lstat = statFix(fs.lstat);
		fs.statSync = statFixSync(fs.statSync);
		fs.fstatSync = statFixSync(fs.fstatSync);
		fs.lstatSync = statFixSync(fs.lstatSync);
		if (fs.chmod && !fs.lchmod) {
			fs.lchmod = function(path, mode, cb) {
				if (cb) process.nextTick(cb);
			};
			fs.lchmodSync = function() {};
		}
		if (fs.chown && !fs.lchown) {
			fs.lchown = function(path, uid, gid, cb) {
				if (cb) process.nextTick(cb);
			};
			fs.lchownSync = function() {};
		}
		if (platform === "win32") fs.rename = typeof fs.rename !== "function" ? fs.rename : (function(fs$rename) {
			function rename(from, to, cb) {
				var start = Date.now();
				var backoff = 0;
				fs$rename(from, to, function CB(er) {
					if (er && (er.code === "EACCES" || er.code === "EPERM" || er.code === "EBUSY") && Date.now() - start < 6e4) {
						setTimeout(function() {
							fs.stat(to, function(stater, st) {
								if (stater && stater.code === "ENOENT") fs$rename(from, to, CB);
								else cb(er);
							});
						}, backoff);
						if (backoff < 100) backoff += 10;
						return;
					}
					if (cb) cb(er);
				});
			}
			if (Object.setPrototypeOf) Object.setPrototypeOf(rename, fs$rename);
			return rename;
		})(fs.rename);
		fs.read = typeof fs.read !== "function" ? fs.read : (function(fs$read) {
			function read(fd, buffer, offset, length, position, callback_) {
				var callback;
				if (callback_ && typeof callback_ === "function") {
					var eagCounter = 0;
					callback = function(er, _, __) {
						if (er && er.code === "EAGAIN" && eagCounter < 10) {
							eagCounter++;
							return fs$read.call(fs, fd, buffer, offset, length, position, callback);
						}
						callback_.apply(this, arguments);
					};
				}
				return fs$read.call(fs, fd, buffer, offset, length, position, callback);
			}
			if (Object.setPrototypeOf) Object.setPrototypeOf(read, fs$read);
			return read;
		})(fs.read);
		fs.readSync = typeof fs.readSync !== "function" ? fs.readSync : (function(fs$readSync) {
			return function(fd, buffer, offset, length, position) {
				var eagCounter = 0;
				while (true) try {
					return fs$readSync.call(fs, fd, buffer, offset, length, position);
				} catch (er) {
					if (er.code === "EAGAIN" && eagCounter < 10) {
						eagCounter++;
						continue;
					}
					throw er;
				}
			};
		})(fs.readSync);
		function patchLchmod(fs) {
			fs.lchmod = function(path, mode, callback) {
				fs.open(path, constants.O_WRONLY | constants.O_SYMLINK, mode, function(err, fd) {
					if (err) {
						if (callback) callback(err);
						return;
					}
					fs.fchmod(fd, mode, function(err) {
						fs.close(fd, function(err2) {
							if (callback) callback(err || err2);
						});
					});
				});
			};
			fs.lchmodSync = function(path, mode) {
				var fd = fs.openSync(path, constants.O_WRONLY | constants.O_SYMLINK, mode);
				var threw = true;
				var ret;
				try {
					ret = fs.fchmodSync(fd, mode);
					threw = false;
				} finally {
					if (threw) try {
						fs.closeSync(fd);
					} catch (er) {}
					else fs.closeSync(fd);
				}
				return ret;
			};
		}
		function patchLutimes(fs) {
			if (constants.hasOwnProperty("O_SYMLINK") && fs.futimes) {
				fs.lutimes = function(path, at, mt, cb) {
					fs.open(path, constants.O_SYMLINK, function(er, fd) {
						if (er) {
							if (cb) cb(er);
							return;
						}
						fs.futimes(fd, at, mt, function(er) {
							fs.close(fd, function(er2) {
								if (cb) cb(er || er2);
							});
						});
					});
				};
				fs.lutimesSync = function(path, at, mt) {
					var fd = fs.openSync(path, constants.O_SYMLINK);
					var ret;
					var threw = true;
					try {
						ret = fs.futimesSync(fd, at, mt);
						threw = false;
					} finally {
						if (threw) try {
							fs.closeSync(fd);
						} catch (er) {}
						else fs.closeSync(fd);
					}
					return ret;
				};
			} else if (fs.futimes) {
				fs.lutimes = function(_a, _b, _c, cb) {
					if (cb) process.nextTick(cb);
				};
				fs.lutimesSync = function() {};
			}
		}
		function chmodFix(orig) {
			if (!orig) return orig;
			return function(target, mode, cb) {
				return orig.call(fs, target, mode, function(er) {
					if (chownErOk(er)) er = null;
					if (cb) cb.apply(this, arguments);
				});
			};
		}
		function chmodFixSync(orig) {
			if (!orig) return orig;
			return function(target, mode) {
				try {
					return orig.call(fs, target, mode);
				} catch (er) {
					if (!chownErOk(er)) throw er;
				}
			};
		}
		function chownFix(orig) {
			if (!orig) return orig;
			return function(target, uid, gid, cb) {
				return orig.call(fs, target, uid, gid, function(er) {
					if (chownErOk(er)) er = null;
					if (cb) cb.apply(this, arguments);
				});
			};
		}
		function chownFixSync(orig) {
			if (!orig) return orig;
			return function(target, uid, gid) {
				try {
					return orig.call(fs, target, uid, gid);
				} catch (er) {
					if (!chownErOk(er)) throw er;
				}
			};
		}
		function statFix(orig) {
			if (!orig) return orig;
			return function(target, options, cb) {
				if (typeof options === "function") {
					cb = options;
					options = null;
				}
				function callback(er, stats) {
					if (stats) {
						if (stats.uid < 0) stats.uid += 4294967296;
						if (stats.gid < 0) stats.gid += 4294967296;
					}
					if (cb) cb.apply(this, arguments);
				}
				return options ? orig.call(fs, target, options, callback) : orig.call(fs, target, callback);
			};
		}
		function statFixSync(orig) {
			if (!orig) return orig;
			return function(target, options) {
				var stats = options ? orig.call(fs, target, options) : orig.call(fs, target);
				if (stats) {
					if (stats.uid < 0) stats.uid += 4294967296;
					if (stats.gid < 0) stats.gid += 4294967296;
				}
				return stats;
			};
		}
		function chownErOk(er) {
			if (!er) return true;
			if (er.code === "ENOSYS") return true;
			if (!process.getuid || process.getuid() !== 0) {
				if (er.code === "EINVAL" || er.code === "EPERM") return true;
			}
			return false;
		}
	}
}));
// node_modules/graceful-fs/legacy-streams.js
var require_legacy_streams = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	var Stream = require("stream").Stream;
	module.exports = legacy;
	function legacy(fs) {
		return {
			ReadStream,
			WriteStream
		};
		function ReadStream(path, options) {
			if (!(this instanceof ReadStream)) return new ReadStream(path, options);
			Stream.call(this);
			var self = this;
			this.path = path;
			this.fd = null;
			this.readable = true;
			this.paused = false;
			this.flags = "r";
			this.mode = 438;
			this.bufferSize = 65536;
			options = options || {};
			var keys = Object.keys(options);
			for (var index = 0, length = keys.length; index < length; index++) {
				var key = keys[index];
				this[key] = options[key];
			}
			if (this.encoding) this.setEncoding(this.encoding);
			if (this.start !== void 0) {
				if ("number" !== typeof this.start) throw TypeError("start must be a Number");
				if (this.end === void 0) this.end = Infinity;
				else if ("number" !== typeof this.end) throw TypeError("end must be a Number");
				if (this.start > this.end) throw new Error("start must be <= end");
				this.pos = this.start;
			}
			if (this.fd !== null) {
				process.nextTick(function() {
					self._read();
				});
				return;
			}
			fs.open(this.path, this.flags, this.mode, function(err, fd) {
				if (err) {
					self.emit("error", err);
					self.readable = false;
					return;
				}
				self.fd = fd;
				self.emit("open", fd);
				self._read();
			});
		}
		function WriteStream(path, options) {
			if (!(this instanceof WriteStream)) return new WriteStream(path, options);
			Stream.call(this);
			this.path = path;
			this.fd = null;
			this.writable = true;
			this.flags = "w";
			this.encoding = "binary";
			this.mode = 438;
			this.bytesWritten = 0;
			options = options || {};
			var keys = Object.keys(options);
			for (var index = 0, length = keys.length; index < length; index++) {
				var key = keys[index];
				this[key] = options[key];
			}
			if (this.start !== void 0) {
				if ("number" !== typeof this.start) throw TypeError("start must be a Number");
				if (this.start < 0) throw new Error("start must be >= zero");
				this.pos = this.start;
			}
			this.busy = false;
			this._queue = [];
			if (this.fd === null) {
				this._open = fs.open;
				this._queue.push([
					this._open,
					this.path,
					this.flags,
					this.mode,
					void 0
				]);
				this.flush();
			}
		}
	}
}));
// node_modules/graceful-fs/clone.js
var require_clone = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	module.exports = clone;
	var getPrototypeOf = Object.getPrototypeOf || function(obj) {
		return obj.__proto__;
	};
	function clone(obj) {
		if (obj === null || typeof obj !== "object") return obj;
		if (obj instanceof Object) var copy = { __proto__: getPrototypeOf(obj) };
		else var copy = Object.create(null);
		Object.getOwnPropertyNames(obj).forEach(function(key) {
			Object.defineProperty(copy, key, Object.getOwnPropertyDescriptor(obj, key));
		});
		return copy;
	}
}));
// node_modules/graceful-fs/graceful-fs.js
var require_graceful_fs = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	var fs = require("fs");
	var polyfills = require_polyfills();
	var legacy = require_legacy_streams();
	var clone = require_clone();
	var util = require("util");
	/* istanbul ignore next - node 0.x polyfill */
	var gracefulQueue;
	var previousSymbol;
	/* istanbul ignore else - node 0.x polyfill */
	if (typeof Symbol === "function" && typeof Symbol.for === "function") {
		gracefulQueue = Symbol.for("graceful-fs.queue");
		previousSymbol = Symbol.for("graceful-fs.previous");
	} else {
		gracefulQueue = "___graceful-fs.queue";
		previousSymbol = "___graceful-fs.previous";
	}
	function noop() {}
	function publishQueue(context, queue) {
		Object.defineProperty(context, gracefulQueue, { get: function() {
			return queue;
		} });
	}
	var debug = noop;
	if (util.debuglog) debug = util.debuglog("gfs4");
	else if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || "")) debug = function() {
		var m = util.format.apply(util, arguments);
		m = "GFS4: " + m.split(/\n/).join("\nGFS4: ");
		console.error(m);
	};
	if (!fs[gracefulQueue]) {
		publishQueue(fs, global[gracefulQueue] || []);
		fs.close = (function(fs$close) {
			function close(fd, cb) {
				return fs$close.call(fs, fd, function(err) {
					if (!err) resetQueue();
					if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
			Object.defineProperty(close, previousSymbol, { value: fs$close });
			return close;
		})(fs.close);
		fs.closeSync = (function(fs$closeSync) {
			function closeSync(fd) {
				fs$closeSync.apply(fs, arguments);
				resetQueue();
			}
			Object.defineProperty(closeSync, previousSymbol, { value: fs$closeSync });
			return closeSync;
		})(fs.closeSync);
		if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || "")) process.on("exit", function() {
			debug(fs[gracefulQueue]);
			require("assert").equal(fs[gracefulQueue].length, 0);
		});
	}
	if (!global[gracefulQueue]) publishQueue(global, fs[gracefulQueue]);
	module.exports = patch(clone(fs));
	if (process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH && !fs.__patched) {
		module.exports = patch(fs);
		fs.__patched = true;
	}
	function patch(fs) {
		polyfills(fs);
		fs.gracefulify = patch;
		fs.createReadStream = createReadStream;
		fs.createWriteStream = createWriteStream;
		var fs$readFile = fs.readFile;
		fs.readFile = readFile;
		function readFile(path, options, cb) {
			if (typeof options === "function") cb = options, options = null;
			return go$readFile(path, options, cb);
			function go$readFile(path, options, cb, startTime) {
				return fs$readFile(path, options, function(err) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$readFile,
						[
							path,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		var fs$writeFile = fs.writeFile;
		fs.writeFile = writeFile;
		function writeFile(path, data, options, cb) {
			if (typeof options === "function") cb = options, options = null;
			return go$writeFile(path, data, options, cb);
			function go$writeFile(path, data, options, cb, startTime) {
				return fs$writeFile(path, data, options, function(err) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$writeFile,
						[
							path,
							data,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		var fs$appendFile = fs.appendFile;
		if (fs$appendFile) fs.appendFile = appendFile;
		function appendFile(path, data, options, cb) {
			if (typeof options === "function") cb = options, options = null;
			return go$appendFile(path, data, options, cb);
			function go$appendFile(path, data, options, cb, startTime) {
				return fs$appendFile(path, data, options, function(err) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$appendFile,
						[
							path,
							data,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		var fs$copyFile = fs.copyFile;
		if (fs$copyFile) fs.copyFile = copyFile;
		function copyFile(src, dest, flags, cb) {
			if (typeof flags === "function") {
				cb = flags;
				flags = 0;
			}
			return go$copyFile(src, dest, flags, cb);
			function go$copyFile(src, dest, flags, cb, startTime) {
				return fs$copyFile(src, dest, flags, function(err) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$copyFile,
						[
							src,
							dest,
							flags,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		var fs$readdir = fs.readdir;
		fs.readdir = readdir;
		var noReaddirOptionVersions = /^v[0-5]\./;
		function readdir(path, options, cb) {
			if (typeof options === "function") cb = options, options = null;
			var go$readdir = noReaddirOptionVersions.test(process.version) ? function go$readdir(path, options, cb, startTime) {
				return fs$readdir(path, fs$readdirCallback(path, options, cb, startTime));
			} : function go$readdir(path, options, cb, startTime) {
				return fs$readdir(path, options, fs$readdirCallback(path, options, cb, startTime));
			};
			return go$readdir(path, options, cb);
			function fs$readdirCallback(path, options, cb, startTime) {
				return function(err, files) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$readdir,
						[
							path,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else {
						if (files && files.sort) files.sort();
						if (typeof cb === "function") cb.call(this, err, files);
					}
				};
			}
		}
		if (process.version.substr(0, 4) === "v0.8") {
			var legStreams = legacy(fs);
			ReadStream = legStreams.ReadStream;
			WriteStream = legStreams.WriteStream;
		}
		var fs$ReadStream = fs.ReadStream;
		if (fs$ReadStream) {
			ReadStream.prototype = Object.create(fs$ReadStream.prototype);
			ReadStream.prototype.open = ReadStream$open;
		}
		var fs$WriteStream = fs.WriteStream;
		if (fs$WriteStream) {
			WriteStream.prototype = Object.create(fs$WriteStream.prototype);
			WriteStream.prototype.open = WriteStream$open;
		}
		Object.defineProperty(fs, "ReadStream", {
			get: function() {
				return ReadStream;
			},
			set: function(val) {
				ReadStream = val;
			},
			enumerable: true,
			configurable: true
		});
		Object.defineProperty(fs, "WriteStream", {
			get: function() {
				return WriteStream;
			},
			set: function(val) {
				WriteStream = val;
			},
			enumerable: true,
			configurable: true
		});
		var FileReadStream = ReadStream;
		Object.defineProperty(fs, "FileReadStream", {
			get: function() {
				return FileReadStream;
			},
			set: function(val) {
				FileReadStream = val;
			},
			enumerable: true,
			configurable: true
		});
		var FileWriteStream = WriteStream;
		Object.defineProperty(fs, "FileWriteStream", {
			get: function() {
				return FileWriteStream;
			},
			set: function(val) {
				FileWriteStream = val;
			},
			enumerable: true,
			configurable: true
		});
		function ReadStream(path, options) {
			if (this instanceof ReadStream) return fs$ReadStream.apply(this, arguments), this;
			else return ReadStream.apply(Object.create(ReadStream.prototype), arguments);
		}
		function ReadStream$open() {
			var that = this;
			open(that.path, that.flags, that.mode, function(err, fd) {
				if (err) {
					if (that.autoClose) that.destroy();
					that.emit("error", err);
				} else {
					that.fd = fd;
					that.emit("open", fd);
					that.read();
				}
			});
		}
		function WriteStream(path, options) {
			if (this instanceof WriteStream) return fs$WriteStream.apply(this, arguments), this;
			else return WriteStream.apply(Object.create(WriteStream.prototype), arguments);
		}
		function WriteStream$open() {
			var that = this;
			open(that.path, that.flags, that.mode, function(err, fd) {
				if (err) {
					that.destroy();
					that.emit("error", err);
				} else {
					that.fd = fd;
					that.emit("open", fd);
				}
			});
		}
		function createReadStream(path, options) {
			return new fs.ReadStream(path, options);
		}
		function createWriteStream(path, options) {
			return new fs.WriteStream(path, options);
		}
		var fs$open = fs.open;
		fs.open = open;
		function open(path, flags, mode, cb) {
			if (typeof mode === "function") cb = mode, mode = null;
			return go$open(path, flags, mode, cb);
			function go$open(path, flags, mode, cb, startTime) {
				return fs$open(path, flags, mode, function(err, fd) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$open,
						[
							path,
							flags,
							mode,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		return fs;
	}
	function enqueue(elem) {
		debug("ENQUEUE", elem[0].name, elem[1]);
		fs[gracefulQueue].push(elem);
		retry();
	}
	var retryTimer;
	function resetQueue() {
		var now = Date.now();
		for (var i = 0; i < fs[gracefulQueue].length; ++i) if (fs[gracefulQueue][i].length > 2) {
			fs[gracefulQueue][i][3] = now;
			fs[gracefulQueue][i][4] = now;
		}
		retry();
	}
	function retry() {
		clearTimeout(retryTimer);
		retryTimer = void 0;
		if (fs[gracefulQueue].length === 0) return;
		var elem = fs[gracefulQueue].shift();
		var fn = elem[0];
		var args = elem[1];
		var err = elem[2];
		var startTime = elem[3];
		var lastTime = elem[4];
		if (startTime === void 0) {
			debug("RETRY", fn.name, args);
			fn.apply(null, args);
		} else if (Date.now() - startTime >= 6e4) {
			debug("TIMEOUT", fn.name, args);
			var cb = args.pop();
			if (typeof cb === "function") cb.call(null, err);
		} else {
			var sinceAttempt = Date.now() - lastTime;
			var sinceStart = Math.max(lastTime - startTime, 1);
			if (sinceAttempt >= Math.min(sinceStart * 1.2, 100)) {
				debug("RETRY", fn.name, args);
				fn.apply(null, args.concat([startTime]));
			} else fs[gracefulQueue].push(elem);
		}
		if (retryTimer === void 0) retryTimer = setTimeout(retry, 0);
	}
}));
// node_modules/node-int64/Int64.js
var require_Int64 = /* @__PURE__ */ require_log_line.__commonJSMin(((exports, module) => {
	var VAL32 = 4294967296;
	var _HEX = [];
	for (var i = 0; i < 256; i++) _HEX[i] = (i > 15 ? "" : "0") + i.toString(16);
	/**
	* Constructor accepts any of the following argument types:
	*
	* new Int64(buffer[, offset=0]) - Existing Buffer with byte offset
	* new Int64(Uint8Array[, offset=0]) - Existing Uint8Array with a byte offset
	* new Int64(string)             - Hex string (throws if n is outside int64 range)
	* new Int64(number)             - Number (throws if n is outside int64 range)
	* new Int64(hi, lo)             - Raw bits as two 32-bit values
	*/
	var Int64 = module.exports = function(a1, a2) {
		if (a1 instanceof Buffer) {
			this.buffer = a1;
			this.offset = a2 || 0;
		} else if (Object.prototype.toString.call(a1) == "[object Uint8Array]") {
			this.buffer = new Buffer(a1);
			this.offset = a2 || 0;
		} else {
			this.buffer = this.buffer || new Buffer(8);
			this.offset = 0;
			this.setValue.apply(this, arguments);
		}
	};
	Int64.MAX_INT = Math.pow(2, 53);
	Int64.MIN_INT = -Math.pow(2, 53);
	Int64.prototype = {
		constructor: Int64,
		/**
		* Do in-place 2's compliment.  See
		* http://en.wikipedia.org/wiki/Two's_complement
		*/
		_2scomp: function() {
			var b = this.buffer, o = this.offset, carry = 1;
			for (var i = o + 7; i >= o; i--) {
				var v = (b[i] ^ 255) + carry;
				b[i] = v & 255;
				carry = v >> 8;
			}
		},
		/**
		* Set the value. Takes any of the following arguments:
		*
		* setValue(string) - A hexidecimal string
		* setValue(number) - Number (throws if n is outside int64 range)
		* setValue(hi, lo) - Raw bits as two 32-bit values
		*/
		setValue: function(hi, lo) {
			var negate = false;
			if (arguments.length == 1) {
				if (typeof hi == "number") {
					negate = hi < 0;
					hi = Math.abs(hi);
					lo = hi % VAL32;
					hi = hi / VAL32;
					if (hi > VAL32) throw new RangeError(hi + " is outside Int64 range");
					hi = hi | 0;
				} else if (typeof hi == "string") {
					hi = (hi + "").replace(/^0x/, "");
					lo = hi.substr(-8);
					hi = hi.length > 8 ? hi.substr(0, hi.length - 8) : "";
					hi = parseInt(hi, 16);
					lo = parseInt(lo, 16);
				} else throw new Error(hi + " must be a Number or String");
			}
			var b = this.buffer, o = this.offset;
			for (var i = 7; i >= 0; i--) {
				b[o + i] = lo & 255;
				lo = i == 4 ? hi : lo >>> 8;
			}
			if (negate) this._2scomp();
		},
		/**
		* Convert to a native JS number.
		*
		* WARNING: Do not expect this value to be accurate to integer precision for
		* large (positive or negative) numbers!
		*
		* @param allowImprecise If true, no check is performed to verify the
		* returned value is accurate to integer precision.  If false, imprecise
		* numbers (very large positive or negative numbers) will be forced to +/-
		* Infinity.
		*/
		toNumber: function(allowImprecise) {
			var b = this.buffer, o = this.offset;
			var negate = b[o] & 128, x = 0, carry = 1;
			for (var i = 7, m = 1; i >= 0; i--, m *= 256) {
				var v = b[o + i];
				if (negate) {
					v = (v ^ 255) + carry;
					carry = v >> 8;
					v = v & 255;
				}
				x += v * m;
			}
			if (!allowImprecise && x >= Int64.MAX_INT) return negate ? -Infinity : Infinity;
			return negate ? -x : x;
		},
		/**
		* Convert to a JS Number. Returns +/-Infinity for values that can't be
		* represented to integer precision.
		*/
		valueOf: function() {
			return this.toNumber(false);
		},
		/**
		* Return string value
		*
		* @param radix Just like Number#toString()'s radix
		*/
		toString: function(radix) {
			return this.valueOf().toString(radix || 10);
		},
		/**
		* Return a string showing the buffer octets, with MSB on the left.
		*
		* @param sep separator string. default is '' (empty string)
		*/
		toOctetString: function(sep) {
			var out = new Array(8);
			var b = this.buffer, o = this.offset;
			for (var i = 0; i < 8; i++) out[i] = _HEX[b[o + i]];
			return out.join(sep || "");
		},
		/**
		* Returns the int64's 8 bytes in a buffer.
		*
		* @param {bool} [rawBuffer=false]  If no offset and this is true, return the internal buffer.  Should only be used if
		*                                  you're discarding the Int64 afterwards, as it breaks encapsulation.
		*/
		toBuffer: function(rawBuffer) {
			if (rawBuffer && this.offset === 0) return this.buffer;
			var out = new Buffer(8);
			this.buffer.copy(out, 0, this.offset, this.offset + 8);
			return out;
		},
		/**
		* Copy 8 bytes of int64 into target buffer at target offset.
		*
		* @param {Buffer} targetBuffer       Buffer to copy into.
		* @param {number} [targetOffset=0]   Offset into target buffer.
		*/
		copy: function(targetBuffer, targetOffset) {
			this.buffer.copy(targetBuffer, targetOffset || 0, this.offset, this.offset + 8);
		},
		/**
		* Returns a number indicating whether this comes before or after or is the
		* same as the other in sort order.
		*
		* @param {Int64} other  Other Int64 to compare.
		*/
		compare: function(other) {
			if ((this.buffer[this.offset] & 128) != (other.buffer[other.offset] & 128)) return other.buffer[other.offset] - this.buffer[this.offset];
			for (var i = 0; i < 8; i++) if (this.buffer[this.offset + i] !== other.buffer[other.offset + i]) return this.buffer[this.offset + i] - other.buffer[other.offset + i];
			return 0;
		},
		/**
		* Returns a boolean indicating if this integer is equal to other.
		*
		* @param {Int64} other  Other Int64 to compare.
		*/
		equals: function(other) {
			return this.compare(other) === 0;
		},
		/**
		* Pretty output in console.log
		*/
		inspect: function() {
			return "[Int64 value:" + this + " octets:" + this.toOctetString(" ") + "]";
		}
	};
}));
require_graceful_fs();
require_Int64();
Buffer.alloc(4).writeUInt32LE(101010256, 0);
// node_modules/read-excel-file/modules/zip/unzipFromStream.unzipper.js
var PROMISE_RESOLVE_VALUE = void 0;
/**
* Reads `*.zip` file contents.
* @param  {Stream} stream
* @param  {function} onFile
* @param  {function} onFileData
* @param  {function} onFileDataEnd
* @return {Promise<void>}
*/
function unzipFromStream_(stream, onFile, onFileData, onFileDataEnd) {
	return new Promise(function(resolve, reject) {
		var promises = [];
		var errored = false;
		var onError = function onError(error) {
			if (error instanceof ZipFileError) error = require_claimed_job.createUnzipError(error);
			if (!errored) {
				errored = true;
				reject(error);
			}
		};
		stream.on("error", onError).pipe(Parse()).on("error", onError).on("finish", function() {
			if (!errored) Promise.all(promises).then(function() {
				resolve(PROMISE_RESOLVE_VALUE);
			}, onError);
		}).on("entry", function(entry) {
			var ignore = false;
			if (entry.type === "Directory") ignore = true;
			if (errored) ignore = true;
			var uncompressedFileSize = !(entry.vars.flags & 8) || entry.vars.compressedSize > 0 ? entry.vars.uncompressedSize : void 0;
			if (onFile(entry.path, uncompressedFileSize) === false) ignore = true;
			if (ignore) {
				entry.autodrain().on("error", onError);
				return;
			}
			promises.push(new Promise(function(resolve) {
				entry.on("data", function(data) {
					onFileData(entry.path, data);
				}).on("error", function(error) {
					onError(error);
				}).on("finish", function() {
					onFileDataEnd(entry.path);
					resolve();
				});
			}));
		});
	});
}
// node_modules/read-excel-file/modules/zip/unzipFromStream.js
function _createForOfIteratorHelperLoose$1(o, allowArrayLike) {
	var it = typeof Symbol !== "undefined" && o[Symbol.iterator] || o["@@iterator"];
	if (it) return (it = it.call(o)).next.bind(it);
	if (Array.isArray(o) || (it = _unsupportedIterableToArray$1(o)) || allowArrayLike && o && typeof o.length === "number") {
		if (it) o = it;
		var i = 0;
		return function() {
			if (i >= o.length) return { done: true };
			return {
				done: false,
				value: o[i++]
			};
		};
	}
	throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray$1(o, minLen) {
	if (!o) return;
	if (typeof o === "string") return _arrayLikeToArray$1(o, minLen);
	var n = Object.prototype.toString.call(o).slice(8, -1);
	if (n === "Object" && o.constructor) n = o.constructor.name;
	if (n === "Map" || n === "Set") return Array.from(o);
	if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return _arrayLikeToArray$1(o, minLen);
}
function _arrayLikeToArray$1(arr, len) {
	if (len == null || len > arr.length) len = arr.length;
	for (var i = 0, arr2 = new Array(len); i < len; i++) arr2[i] = arr[i];
	return arr2;
}
/**
* Reads `*.zip` file contents.
* @param  {Stream} stream
* @return {Promise<Record<string,Buffer>>} Resolves to an object holding `*.zip` file entries. P.S. `Buffer` is a `Uint8Array`.
*/
function unzipFromStream(stream) {
	var filter = (arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}).filter;
	var files = {};
	var filesData = {};
	return unzipFromStream_(stream, function onFile(filePath, fileSize) {
		if (filter && !filter({ path: filePath })) return false;
		filesData[filePath] = {
			size: fileSize,
			chunks: [],
			buffer: fileSize === void 0 ? void 0 : Buffer.alloc(fileSize),
			position: 0
		};
	}, function onFileData(filePath, chunk) {
		if (filesData[filePath].size === void 0) filesData[filePath].chunks.push(chunk);
		else filesData[filePath].position += chunk.copy(filesData[filePath].buffer, filesData[filePath].position);
	}, function onFileDataEnd(filePath) {
		if (filesData[filePath].size === void 0) files[filePath] = concatChunksToNonPooledBuffer(filesData[filePath].chunks);
		else files[filePath] = filesData[filePath].buffer;
		delete filesData[filePath];
	}).then(function() {
		return files;
	});
}
function concatChunksToNonPooledBuffer(chunks) {
	var totalLength = chunks.reduce(function(sum, chunk) {
		return sum + chunk.length;
	}, 0);
	var buffer = Buffer.allocUnsafeSlow(totalLength);
	var offset = 0;
	for (var _iterator = _createForOfIteratorHelperLoose$1(chunks), _step; !(_step = _iterator()).done;) {
		var chunk = _step.value;
		chunk.copy(buffer, offset);
		offset += chunk.length;
	}
	return buffer;
}
// node_modules/read-excel-file/modules/export/convertInputToNodeStream.js
/**
* Converts Node.js input argument to a stream.
* @param  {(string|Stream|Buffer|Blob)} input - A Node.js readable stream or a `Buffer` or a `Blob` or a path to a file.
* @returns {Stream}
*/
function convertInputToNodeStream(input) {
	return input instanceof node_stream.default ? input : input instanceof Buffer ? createReadableStreamFromBuffer(input) : input instanceof node_buffer.Blob ? createReadableStreamFromBlob(input) : node_fs.default.createReadStream(input);
}
function createReadableStreamFromBuffer(buffer) {
	return node_stream.Readable.from(buffer);
}
function createReadableStreamFromBlob(blob) {
	return node_stream.Readable.fromWeb(blob.stream());
}
// node_modules/read-excel-file/modules/xlsx/file/InputValidationStream.js
function _typeof(o) {
	"@babel/helpers - typeof";
	return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof(o);
}
function _createForOfIteratorHelperLoose(o, allowArrayLike) {
	var it = typeof Symbol !== "undefined" && o[Symbol.iterator] || o["@@iterator"];
	if (it) return (it = it.call(o)).next.bind(it);
	if (Array.isArray(o) || (it = _unsupportedIterableToArray(o)) || allowArrayLike && o && typeof o.length === "number") {
		if (it) o = it;
		var i = 0;
		return function() {
			if (i >= o.length) return { done: true };
			return {
				done: false,
				value: o[i++]
			};
		};
	}
	throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray(o, minLen) {
	if (!o) return;
	if (typeof o === "string") return _arrayLikeToArray(o, minLen);
	var n = Object.prototype.toString.call(o).slice(8, -1);
	if (n === "Object" && o.constructor) n = o.constructor.name;
	if (n === "Map" || n === "Set") return Array.from(o);
	if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return _arrayLikeToArray(o, minLen);
}
function _arrayLikeToArray(arr, len) {
	if (len == null || len > arr.length) len = arr.length;
	for (var i = 0, arr2 = new Array(len); i < len; i++) arr2[i] = arr[i];
	return arr2;
}
function _classCallCheck(instance, Constructor) {
	if (!(instance instanceof Constructor)) throw new TypeError("Cannot call a class as a function");
}
function _defineProperties(target, props) {
	for (var i = 0; i < props.length; i++) {
		var descriptor = props[i];
		descriptor.enumerable = descriptor.enumerable || false;
		descriptor.configurable = true;
		if ("value" in descriptor) descriptor.writable = true;
		Object.defineProperty(target, _toPropertyKey(descriptor.key), descriptor);
	}
}
function _createClass(Constructor, protoProps, staticProps) {
	if (protoProps) _defineProperties(Constructor.prototype, protoProps);
	if (staticProps) _defineProperties(Constructor, staticProps);
	Object.defineProperty(Constructor, "prototype", { writable: false });
	return Constructor;
}
function _toPropertyKey(arg) {
	var key = _toPrimitive(arg, "string");
	return _typeof(key) === "symbol" ? key : String(key);
}
function _toPrimitive(input, hint) {
	if (_typeof(input) !== "object" || input === null) return input;
	var prim = input[Symbol.toPrimitive];
	if (prim !== void 0) {
		var res = prim.call(input, hint || "default");
		if (_typeof(res) !== "object") return res;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return (hint === "string" ? String : Number)(input);
}
function _inherits(subClass, superClass) {
	if (typeof superClass !== "function" && superClass !== null) throw new TypeError("Super expression must either be null or a function");
	subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: {
		value: subClass,
		writable: true,
		configurable: true
	} });
	Object.defineProperty(subClass, "prototype", { writable: false });
	if (superClass) _setPrototypeOf(subClass, superClass);
}
function _setPrototypeOf(o, p) {
	_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) {
		o.__proto__ = p;
		return o;
	};
	return _setPrototypeOf(o, p);
}
function _createSuper(Derived) {
	var hasNativeReflectConstruct = _isNativeReflectConstruct();
	return function _createSuperInternal() {
		var Super = _getPrototypeOf(Derived), result;
		if (hasNativeReflectConstruct) {
			var NewTarget = _getPrototypeOf(this).constructor;
			result = Reflect.construct(Super, arguments, NewTarget);
		} else result = Super.apply(this, arguments);
		return _possibleConstructorReturn(this, result);
	};
}
function _possibleConstructorReturn(self, call) {
	if (call && (_typeof(call) === "object" || typeof call === "function")) return call;
	else if (call !== void 0) throw new TypeError("Derived constructors may only return object or undefined");
	return _assertThisInitialized(self);
}
function _assertThisInitialized(self) {
	if (self === void 0) throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
	return self;
}
function _isNativeReflectConstruct() {
	if (typeof Reflect === "undefined" || !Reflect.construct) return false;
	if (Reflect.construct.sham) return false;
	if (typeof Proxy === "function") return true;
	try {
		Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {}));
		return true;
	} catch (e) {
		return false;
	}
}
function _getPrototypeOf(o) {
	_getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function _getPrototypeOf(o) {
		return o.__proto__ || Object.getPrototypeOf(o);
	};
	return _getPrototypeOf(o);
}
/**
* Verifies that an input stream represents a valid `.xlsx` file.
*
* Throws an `InvalidInputError` when the input isn't an `.xlsx` file.
*/
var InputValidationStream = /*#__PURE__*/ function(_Transform) {
	_inherits(InputValidationStream, _Transform);
	var _super = _createSuper(InputValidationStream);
	function InputValidationStream() {
		var _this;
		_classCallCheck(this, InputValidationStream);
		_this = _super.call(this);
		_this.d = require_claimed_job.createFileTypeDetector();
		_this.i = 0;
		_this.chunks = [];
		return _this;
	}
	_createClass(InputValidationStream, [{
		key: "_transform",
		value: function _transform(chunk, encoding, callback) {
			if (this.d) {
				this.chunks.push(chunk);
				for (var _iterator = _createForOfIteratorHelperLoose(chunk), _step; !(_step = _iterator()).done;) {
					var _byte = _step.value;
					try {
						if (require_claimed_job.validateByte(_byte, this.d)) {
							this.d = void 0;
							chunk = Buffer.concat(this.chunks);
							this.chunks = void 0;
							break;
						}
					} catch (error) {
						return callback(error);
					}
					this.i++;
				}
				if (this.d) return callback();
			}
			this.push(chunk);
			callback();
		}
	}, {
		key: "_flush",
		value: function _flush(callback) {
			if (this.d) try {
				require_claimed_job.noFileTypeCouldBeDetermined(this.i);
			} catch (error) {
				return callback(error);
			}
			callback();
		}
	}]);
	return InputValidationStream;
}(node_stream.Transform);
// node_modules/read-excel-file/modules/export/unpackXlsxFileNode.js
/**
* Unpacks `*.xlsx` file contents.
* An `.xlsx` file is really just a `.zip` archive with `.xml` files inside.
* @param  {(string|Stream|Buffer|Blob)} input
* @return {Promise<Record<string,Uint8Array>} Resolves to an object holding `*.xlsx` file entries.
*/
function unpackXlsxFile(input) {
	require_claimed_job.resetCheckpoint();
	require_claimed_job.checkpoint("unpack files");
	var stream = convertInputToNodeStream(input);
	return new Promise(function(resolve, reject) {
		unzipFromStream(stream.on("error", reject).pipe(new InputValidationStream()), { filter: require_claimed_job.filterZipArchiveEntry }).then(resolve, function(error) {
			if (error instanceof require_claimed_job.UnzipError) reject(new require_claimed_job.InvalidInputError("INVALID_ZIP", error.cause));
			else reject(error);
		});
	});
}
// node_modules/read-excel-file/modules/export/readSheetNode.js
/**
* Reads a single sheet from an `.xlsx` file.
* @param  {(string|Stream|Buffer|Blob)} input
* @param  {(number|string)} [sheet] — Sheet number or sheet name
* @param  {object} [options]
* @return {Promise<SheetData>}
*/
function readSheet(input, sheet, options) {
	if (!options && sheet && typeof sheet !== "number" && typeof sheet !== "string") {
		options = sheet;
		sheet = void 0;
	}
	return unpackXlsxFile(input).then(function(contents) {
		return parseSheet(createWorkerFunctionInNode, require_claimed_job.parseXml, contents, sheet, options);
	});
}
exports.readSheet = readSheet;
