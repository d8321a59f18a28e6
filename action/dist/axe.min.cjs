// node_modules/axe-core/axe.min.js
var require_axe_min = /* @__PURE__ */ require("./log-line.cjs").__commonJSMin(((exports, module, this$1) => {
	/*! axe v4.14.1
	* Copyright (c) 2015 - 2026 Deque Systems, Inc.
	*
	* Your use of this Source Code Form is subject to the terms of the Mozilla Public
	* License, v. 2.0. If a copy of the MPL was not distributed with this
	* file, You can obtain one at http://mozilla.org/MPL/2.0/.
	*
	* This entire copyright notice must appear in every copy of this file you
	* distribute or in any file that contains substantial portions of this source
	* code.
	*/
	(function n(window) {
		var q = window, document = window.document;
		function te(e) {
			return (te = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(e) {
				return typeof e;
			} : function(e) {
				return e && "function" == typeof Symbol && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
			})(e);
		}
		var axe = axe || {}, s = (axe.version = "4.14.1", "function" == typeof define && define.amd && define("axe-core", [], function() {
			return axe;
		}), "object" === ("undefined" == typeof module ? "undefined" : te(module)) && module.exports && "function" == typeof n.toString && (axe.source = "(" + n.toString() + ")(typeof window === \"object\" ? window : this);", module.exports = axe), "function" == typeof window.getComputedStyle && (window.axe = axe), ["cssProperty", "element"]), V = ["space", "supports"], i = ["algorithm"], u = ["method"], z = [
			"maxDeltaE",
			"deltaEMethod",
			"steps",
			"maxSteps"
		], l = ["node"], c = ["relatedNodes"], G = ["node"], H = ["variant"], $ = ["matches"], a = ["chromium"], o = ["noImplicit"], U = ["noPresentational"], W = ["node"], Y = ["environmentData"], K = ["environmentData"], X = ["environmentData"], Z = ["environmentData"], J = ["environmentData"];
		function Q() {
			var m, e = "function" == typeof Symbol ? Symbol : {}, t = e.iterator || "@@iterator", r = e.toStringTag || "@@toStringTag";
			function n(e, t, r, n) {
				var a, o, i, u, l, s, c, d, p, t = t && t.prototype instanceof g ? t : g, t = Object.create(t.prototype);
				return ee(t, "_invoke", (a = e, o = r, c = n || [], d = !1, p = {
					p: s = 0,
					n: 0,
					v: m,
					a: f,
					f: f.bind(m, 4),
					d: function(e, t) {
						return i = e, u = 0, l = m, p.n = t, h;
					}
				}, function(e, t, r) {
					if (1 < s) throw TypeError("Generator is already running");
					for (d && 1 === t && f(t, r), u = t, l = r; (v = u < 2 ? m : l) || !d;) {
						i || (u ? u < 3 ? (1 < u && (p.n = -1), f(u, l)) : p.n = l : p.v = l);
						try {
							if (s = 2, i) {
								if (v = i[e = u ? e : "next"]) {
									if (!(v = v.call(i, l))) throw TypeError("iterator result is not an object");
									if (!v.done) return v;
									l = v.value, u < 2 && (u = 0);
								} else 1 === u && (v = i.return) && v.call(i), u < 2 && (l = TypeError("The iterator does not provide a '" + e + "' method"), u = 1);
								i = m;
							} else if ((v = (d = p.n < 0) ? l : a.call(o, p)) !== h) break;
						} catch (e) {
							i = m, u = 1, l = e;
						} finally {
							s = 1;
						}
					}
					return {
						value: v,
						done: d
					};
				}), !0), t;
				function f(e, t) {
					for (u = e, l = t, v = 0; !d && s && !r && v < c.length; v++) {
						var r, n = c[v], a = p.p, o = n[2];
						3 < e ? (r = o === t) && (l = n[(u = n[4]) ? 5 : u = 3], n[4] = n[5] = m) : n[0] <= a && ((r = e < 2 && a < n[1]) ? (u = 0, p.v = t, p.n = n[1]) : a < o && (r = e < 3 || n[0] > t || o < t) && (n[4] = e, n[5] = t, p.n = o, u = 0));
					}
					if (r || 1 < e) return h;
					throw d = !0, t;
				}
			}
			var h = {};
			function g() {}
			function a() {}
			function o() {}
			var v = Object.getPrototypeOf, e = [][t] ? v(v([][t]())) : (ee(v = {}, t, function() {
				return this;
			}), v), i = o.prototype = g.prototype = Object.create(e);
			function u(e) {
				return Object.setPrototypeOf ? Object.setPrototypeOf(e, o) : (e.__proto__ = o, ee(e, r, "GeneratorFunction")), e.prototype = Object.create(i), e;
			}
			return ee(i, "constructor", a.prototype = o), ee(o, "constructor", a), ee(o, r, a.displayName = "GeneratorFunction"), ee(i), ee(i, r, "Generator"), ee(i, t, function() {
				return this;
			}), ee(i, "toString", function() {
				return "[object Generator]";
			}), (Q = function() {
				return {
					w: n,
					m: u
				};
			})();
		}
		function ee(e, t, r, n) {
			var o = Object.defineProperty;
			try {
				o({}, "", {});
			} catch (e) {
				o = 0;
			}
			(ee = function(e, t, r, n) {
				function a(t, r) {
					ee(e, t, function(e) {
						return this._invoke(t, r, e);
					});
				}
				t ? o ? o(e, t, {
					value: r,
					enumerable: !n,
					configurable: !n,
					writable: !n
				}) : e[t] = r : (a("next", 0), a("throw", 1), a("return", 2));
			})(e, t, r, n);
		}
		function re(e, t, r, n, a, o, i) {
			try {
				var u = e[o](i), l = u.value;
			} catch (e) {
				return r(e);
			}
			u.done ? t(l) : Promise.resolve(l).then(n, a);
		}
		function ne(u) {
			return function() {
				var e = this, i = arguments;
				return new Promise(function(t, r) {
					var n = u.apply(e, i);
					function a(e) {
						re(n, t, r, a, o, "next", e);
					}
					function o(e) {
						re(n, t, r, a, o, "throw", e);
					}
					a(void 0);
				});
			};
		}
		function ae(e) {
			return ve(e) || se(e) || Fe(e) || ge();
		}
		function oe(e) {
			var r = "function" == typeof Map ? /* @__PURE__ */ new Map() : void 0;
			return function(e) {
				if (null === e || !((t) => {
					try {
						return -1 !== Function.toString.call(t).indexOf("[native code]");
					} catch (e) {
						return "function" == typeof t;
					}
				})(e)) return e;
				if ("function" != typeof e) throw new TypeError("Super expression must either be null or a function");
				if (void 0 !== r) {
					if (r.has(e)) return r.get(e);
					r.set(e, t);
				}
				function t() {
					return ce(e, arguments, le(this).constructor);
				}
				return t.prototype = Object.create(e.prototype, { constructor: {
					value: t,
					enumerable: !1,
					writable: !0,
					configurable: !0
				} }), me(t, e);
			}(e);
		}
		function ie(e, t) {
			if (null == e) return {};
			var r, n = ((e, t) => {
				if (null == e) return {};
				var r, n = {};
				for (r in e) !{}.hasOwnProperty.call(e, r) || -1 !== t.indexOf(r) || (n[r] = e[r]);
				return n;
			})(e, t);
			if (Object.getOwnPropertySymbols) for (var a = Object.getOwnPropertySymbols(e), o = 0; o < a.length; o++) r = a[o], -1 === t.indexOf(r) && {}.propertyIsEnumerable.call(e, r) && (n[r] = e[r]);
			return n;
		}
		function ue(e, t, r) {
			t = le(t);
			var n = e, t = de() ? Reflect.construct(t, r || [], le(e).constructor) : t.apply(e, r);
			if (t && ("object" == te(t) || "function" == typeof t)) return t;
			if (void 0 !== t) throw new TypeError("Derived constructors may only return object or undefined");
			if (void 0 !== (t = n)) return t;
			throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
		}
		function le(e) {
			return (le = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(e) {
				return e.__proto__ || Object.getPrototypeOf(e);
			})(e);
		}
		function D(e) {
			return ((e) => {
				if (Array.isArray(e)) return Ee(e);
			})(e) || se(e) || Fe(e) || (() => {
				throw new TypeError("Invalid attempt to spread non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
			})();
		}
		function se(e) {
			if ("undefined" != typeof Symbol && null != e[Symbol.iterator] || null != e["@@iterator"]) return Array.from(e);
		}
		function b() {
			return (b = Object.assign ? Object.assign.bind() : function(e) {
				for (var t = 1; t < arguments.length; t++) {
					var r, n = arguments[t];
					for (r in n) !{}.hasOwnProperty.call(n, r) || (e[r] = n[r]);
				}
				return e;
			}).apply(null, arguments);
		}
		function ce(e, t, r) {
			var n;
			return de() ? Reflect.construct.apply(null, arguments) : ((n = [null]).push.apply(n, t), t = new (e.bind.apply(e, n))(), r && me(t, r.prototype), t);
		}
		function de() {
			try {
				var e = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {}));
			} catch (e) {}
			return (de = function() {
				return !!e;
			})();
		}
		function pe() {
			pe = function(e, t) {
				return new n(e, void 0, t);
			};
			var a = RegExp.prototype, i = /* @__PURE__ */ new WeakMap();
			function n(e, t, r) {
				t = RegExp(e, t);
				return i.set(t, r || i.get(e)), me(t, n.prototype);
			}
			function o(a, e) {
				var o = i.get(e);
				return Object.keys(o).reduce(function(e, t) {
					var r = o[t];
					if ("number" == typeof r) e[t] = a[r];
					else {
						for (var n = 0; void 0 === a[r[n]] && n + 1 < r.length;) n++;
						e[t] = a[r[n]];
					}
					return e;
				}, Object.create(null));
			}
			return fe(n, RegExp), n.prototype.exec = function(e) {
				var t, e = a.exec.call(this, e);
				return e && (e.groups = o(e, this), t = e.indices) && (t.groups = o(t, this)), e;
			}, n.prototype[Symbol.replace] = function(e, t) {
				var n, r;
				return "string" == typeof t ? (n = i.get(this), a[Symbol.replace].call(this, e, t.replace(/\$<([^>]+)(>|$)/g, function(e, t, r) {
					return "" === r ? e : (r = n[t], Array.isArray(r) ? "$" + r.join("$") : "number" == typeof r ? "$" + r : "");
				}))) : "function" == typeof t ? (r = this, a[Symbol.replace].call(this, e, function() {
					var e = arguments;
					return "object" != te(e[e.length - 1]) && (e = [].slice.call(e)).push(o(e, r)), t.apply(this, e);
				})) : a[Symbol.replace].call(this, e, t);
			}, pe.apply(this, arguments);
		}
		function fe(e, t) {
			if ("function" != typeof t && null !== t) throw new TypeError("Super expression must either be null or a function");
			e.prototype = Object.create(t && t.prototype, { constructor: {
				value: e,
				writable: !0,
				configurable: !0
			} }), Object.defineProperty(e, "prototype", { writable: !1 }), t && me(e, t);
		}
		function me(e, t) {
			return (me = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(e, t) {
				return e.__proto__ = t, e;
			})(e, t);
		}
		function he(e, t, r) {
			return (t = we(t)) in e ? Object.defineProperty(e, t, {
				value: r,
				enumerable: !0,
				configurable: !0,
				writable: !0
			}) : e[t] = r, e;
		}
		function P(e, t) {
			return ve(e) || ((e, t) => {
				var r = null == e ? null : "undefined" != typeof Symbol && e[Symbol.iterator] || e["@@iterator"];
				if (null != r) {
					var n, a, o, i, u = [], l = !0, s = !1;
					try {
						if (o = (r = r.call(e)).next, 0 === t) {
							if (Object(r) !== r) return;
							l = !1;
						} else for (; !(l = (n = o.call(r)).done) && (u.push(n.value), u.length !== t); l = !0);
					} catch (e) {
						s = !0, a = e;
					} finally {
						try {
							if (!l && null != r.return && (i = r.return(), Object(i) !== i)) return;
						} finally {
							if (s) throw a;
						}
					}
					return u;
				}
			})(e, t) || Fe(e, t) || ge();
		}
		function ge() {
			throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
		}
		function ve(e) {
			if (Array.isArray(e)) return e;
		}
		function be(e, t) {
			if (!(e instanceof t)) throw new TypeError("Cannot call a class as a function");
		}
		function ye(e, t) {
			for (var r = 0; r < t.length; r++) {
				var n = t[r];
				n.enumerable = n.enumerable || !1, n.configurable = !0, "value" in n && (n.writable = !0), Object.defineProperty(e, we(n.key), n);
			}
		}
		function De(e, t, r) {
			return t && ye(e.prototype, t), r && ye(e, r), Object.defineProperty(e, "prototype", { writable: !1 }), e;
		}
		function we(e) {
			e = ((e, t) => {
				if ("object" != te(e) || !e) return e;
				var r = e[Symbol.toPrimitive];
				if (void 0 === r) return ("string" === t ? String : Number)(e);
				if (r = r.call(e, t || "default"), "object" == te(r)) throw new TypeError("@@toPrimitive must return a primitive value.");
				return r;
			})(e, "string");
			return "symbol" == te(e) ? e : e + "";
		}
		function L(e, t) {
			var r, n, a, o, i = "undefined" != typeof Symbol && e[Symbol.iterator] || e["@@iterator"];
			if (i) return a = !(n = !0), {
				s: function() {
					i = i.call(e);
				},
				n: function() {
					var e = i.next();
					return n = e.done, e;
				},
				e: function(e) {
					a = !0, r = e;
				},
				f: function() {
					try {
						n || null == i.return || i.return();
					} finally {
						if (a) throw r;
					}
				}
			};
			if (Array.isArray(e) || (i = Fe(e)) || t && e && "number" == typeof e.length) return i && (e = i), o = 0, {
				s: t = function() {},
				n: function() {
					return o >= e.length ? { done: !0 } : {
						done: !1,
						value: e[o++]
					};
				},
				e: function(e) {
					throw e;
				},
				f: t
			};
			throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
		}
		function Fe(e, t) {
			var r;
			if (e) return "string" == typeof e ? Ee(e, t) : "Map" === (r = "Object" === (r = {}.toString.call(e).slice(8, -1)) && e.constructor ? e.constructor.name : r) || "Set" === r ? Array.from(e) : "Arguments" === r || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(r) ? Ee(e, t) : void 0;
		}
		function Ee(e, t) {
			(null == t || t > e.length) && (t = e.length);
			for (var r = 0, n = Array(t); r < t; r++) n[r] = e[r];
			return n;
		}
		function te(e) {
			return (te = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(e) {
				return typeof e;
			} : function(e) {
				return e && "function" == typeof Symbol && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
			})(e);
		}
		var xe = void 0, Ae = void 0, Ce = void 0;
		function e(e, t) {
			return function() {
				return t || e((t = { exports: {} }).exports, t), t.exports;
			};
		}
		function Re(e, t) {
			for (var r in t) _e(e, r, {
				get: t[r],
				enumerable: !0
			});
		}
		function ke(t, r, n) {
			if (r && "object" === te(r) || "function" == typeof r) {
				var a, o = L(Ie(r));
				try {
					for (o.s(); !(a = o.n()).done;) (() => {
						var e = a.value;
						Be.call(t, e) || "default" === e || _e(t, e, {
							get: function() {
								return r[e];
							},
							enumerable: !(n = Pe(r, e)) || n.enumerable
						});
					})();
				} catch (e) {
					o.e(e);
				} finally {
					o.f();
				}
			}
			return t;
		}
		function Ne(e) {
			return ke((t = _e(null != e ? Se(Oe(e)) : {}, "default", e && e.__esModule && "default" in e ? {
				get: function() {
					return e.default;
				},
				enumerable: !0
			} : {
				value: e,
				enumerable: !0
			}), _e(t, "__esModule", { value: !0 })), e);
			var t;
		}
		function Te(e, t, r) {
			e = e, t = "symbol" !== te(t) ? t + "" : t, r = r, t in e ? _e(e, t, {
				enumerable: !0,
				configurable: !0,
				writable: !0,
				value: r
			}) : e[t] = r;
		}
		var Me, Se = Object.create, _e = Object.defineProperty, Oe = Object.getPrototypeOf, Be = Object.prototype.hasOwnProperty, Ie = Object.getOwnPropertyNames, Pe = Object.getOwnPropertyDescriptor, Le = e(function(e, t) {
			var r = function() {
				function l(e) {
					return "function" == typeof e;
				}
				var r = Array.isArray || function(e) {
					return "[object Array]" === Object.prototype.toString.call(e);
				}, n = 0, t = void 0, a = void 0, i = function(e, t) {
					d[n] = e, d[n + 1] = t, 2 === (n += 2) && (a ? a(p) : I());
				};
				var e = void 0 !== window ? window : void 0, o = e || {}, o = o.MutationObserver || o.WebKitMutationObserver, u = "undefined" == typeof self && "undefined" != typeof process && "[object process]" === {}.toString.call(process), s = "undefined" != typeof Uint8ClampedArray && "undefined" != typeof importScripts && "undefined" != typeof MessageChannel;
				function c() {
					var e = setTimeout;
					return function() {
						return e(p, 1);
					};
				}
				var d = new Array(1e3);
				function p() {
					for (var e = 0; e < n; e += 2) (0, d[e])(d[e + 1]), d[e] = void 0, d[e + 1] = void 0;
					n = 0;
				}
				function f() {
					try {
						var e = Function("return this")().require("vertx");
						return void 0 !== (t = e.runOnLoop || e.runOnContext) ? function() {
							t(p);
						} : c();
					} catch (e) {
						return c();
					}
				}
				var m, h, g, I = void 0;
				function v(e, t) {
					var r, n = this, a = new this.constructor(D), o = (void 0 === a[y] && S(a), n._state);
					return o ? (r = arguments[o - 1], i(function() {
						return T(o, a, r, n._result);
					})) : k(n, a, e, t), a;
				}
				function b(e) {
					var t;
					return e && "object" === te(e) && e.constructor === this ? e : (A(t = new this(D), e), t);
				}
				var I = u ? function() {
					return process.nextTick(p);
				} : o ? (h = 0, u = new o(p), g = document.createTextNode(""), u.observe(g, { characterData: !0 }), function() {
					g.data = h = ++h % 2;
				}) : s ? ((m = new MessageChannel()).port1.onmessage = p, function() {
					return m.port2.postMessage(0);
				}) : (void 0 === e ? f : c)(), y = Math.random().toString(36).substring(2);
				function D() {}
				var w = void 0, F = 1, E = 2;
				function P(e, n, a) {
					i(function(t) {
						var r = !1, e = ((e, t, r, n) => {
							try {
								e.call(t, r, n);
							} catch (e) {
								return e;
							}
						})(a, n, function(e) {
							r || (r = !0, (n !== e ? A : C)(t, e));
						}, function(e) {
							r || (r = !0, R(t, e));
						}, t._label);
						!r && e && (r = !0, R(t, e));
					}, e);
				}
				function x(e, t, r) {
					var n, a;
					t.constructor === e.constructor && r === v && t.constructor.resolve === b ? (n = e, (a = t)._state === F ? C(n, a._result) : a._state === E ? R(n, a._result) : k(a, void 0, function(e) {
						return A(n, e);
					}, function(e) {
						return R(n, e);
					})) : void 0 !== r && l(r) ? P(e, t, r) : C(e, t);
				}
				function A(t, e) {
					if (t === e) R(t, /* @__PURE__ */ new TypeError("You cannot resolve a promise with itself"));
					else if (n = te(r = e), null === r || "object" !== n && "function" !== n) C(t, e);
					else {
						r = void 0;
						try {
							r = e.then;
						} catch (e) {
							R(t, e);
							return;
						}
						x(t, e, r);
					}
					var r, n;
				}
				function L(e) {
					e._onerror && e._onerror(e._result), N(e);
				}
				function C(e, t) {
					e._state === w && (e._result = t, e._state = F, 0 !== e._subscribers.length) && i(N, e);
				}
				function R(e, t) {
					e._state === w && (e._state = E, e._result = t, i(L, e));
				}
				function k(e, t, r, n) {
					var a = e._subscribers, o = a.length;
					e._onerror = null, a[o] = t, a[o + F] = r, a[o + E] = n, 0 === o && e._state && i(N, e);
				}
				function N(e) {
					var t = e._subscribers, r = e._state;
					if (0 !== t.length) {
						for (var n, a = void 0, o = e._result, i = 0; i < t.length; i += 3) n = t[i], a = t[i + r], n ? T(r, n, a, o) : a(o);
						e._subscribers.length = 0;
					}
				}
				function T(e, t, r, n) {
					var a = l(r), o = void 0, i = void 0, u = !0;
					if (a) {
						try {
							o = r(n);
						} catch (e) {
							u = !1, i = e;
						}
						if (t === o) return void R(t, /* @__PURE__ */ new TypeError("A promises callback cannot return that same promise."));
					} else o = n;
					t._state === w && (a && u ? A(t, o) : !1 === u ? R(t, i) : e === F ? C(t, o) : e === E && R(t, o));
				}
				var M = 0;
				function S(e) {
					e[y] = M++, e._state = void 0, e._result = void 0, e._subscribers = [];
				}
				_.prototype._enumerate = function(e) {
					for (var t = 0; this._state === w && t < e.length; t++) this._eachEntry(e[t], t);
				}, _.prototype._eachEntry = function(t, e) {
					var r = this._instanceConstructor, n = r.resolve;
					if (n === b) {
						var a, o = void 0, i = void 0, u = !1;
						try {
							o = t.then;
						} catch (e) {
							u = !0, i = e;
						}
						o === v && t._state !== w ? this._settledAt(t._state, e, t._result) : "function" != typeof o ? (this._remaining--, this._result[e] = t) : r === O ? (a = new r(D), u ? R(a, i) : x(a, t, o), this._willSettleAt(a, e)) : this._willSettleAt(new r(function(e) {
							return e(t);
						}), e);
					} else this._willSettleAt(n(t), e);
				}, _.prototype._settledAt = function(e, t, r) {
					var n = this.promise;
					n._state === w && (this._remaining--, e === E ? R(n, r) : this._result[t] = r), 0 === this._remaining && C(n, this._result);
				}, _.prototype._willSettleAt = function(e, t) {
					var r = this;
					k(e, void 0, function(e) {
						return r._settledAt(F, t, e);
					}, function(e) {
						return r._settledAt(E, t, e);
					});
				};
				var j = _;
				function _(e, t) {
					this._instanceConstructor = e, this.promise = new e(D), this.promise[y] || S(this.promise), r(t) ? (this.length = t.length, this._remaining = t.length, this._result = new Array(this.length), 0 !== this.length && (this.length = this.length || 0, this._enumerate(t), 0 !== this._remaining) || C(this.promise, this._result)) : R(this.promise, /* @__PURE__ */ new Error("Array Methods must be provided an Array"));
				}
				B.prototype.catch = function(e) {
					return this.then(null, e);
				}, B.prototype.finally = function(t) {
					var r = this.constructor;
					return l(t) ? this.then(function(e) {
						return r.resolve(t()).then(function() {
							return e;
						});
					}, function(e) {
						return r.resolve(t()).then(function() {
							throw e;
						});
					}) : this.then(t, t);
				};
				var O = B;
				function B(e) {
					if (this[y] = M++, this._result = this._state = void 0, this._subscribers = [], D !== e) {
						if ("function" != typeof e) throw new TypeError("You must pass a resolver function as the first argument to the promise constructor");
						if (!(this instanceof B)) throw new TypeError("Failed to construct 'Promise': Please use the 'new' operator, this object constructor cannot be called as a function.");
						var t = this;
						try {
							e(function(e) {
								A(t, e);
							}, function(e) {
								R(t, e);
							});
						} catch (e) {
							R(t, e);
						}
					}
				}
				return O.prototype.then = v, O.all = function(e) {
					return new j(this, e).promise;
				}, O.race = function(a) {
					var o = this;
					return r(a) ? new o(function(e, t) {
						for (var r = a.length, n = 0; n < r; n++) o.resolve(a[n]).then(e, t);
					}) : new o(function(e, t) {
						return t(/* @__PURE__ */ new TypeError("You must pass an array to race."));
					});
				}, O.resolve = b, O.reject = function(e) {
					var t = new this(D);
					return R(t, e), t;
				}, O._setScheduler = function(e) {
					a = e;
				}, O._setAsap = function(e) {
					i = e;
				}, O._asap = i, O.polyfill = function() {
					var e = void 0;
					if (void 0 !== q) e = q;
					else if ("undefined" != typeof self) e = self;
					else try {
						e = Function("return this")();
					} catch (e) {
						throw new Error("polyfill failed because global object is unavailable in this environment");
					}
					var t = e.Promise;
					if (t) {
						var r = null;
						try {
							r = Object.prototype.toString.call(t.resolve());
						} catch (e) {}
						if ("[object Promise]" === r && !t.cast) return;
					}
					e.Promise = O;
				}, O.Promise = O;
			};
			"object" === te(e = e) && void 0 !== t ? t.exports = r() : "function" == typeof define && define.amd ? define(r) : e.ES6Promise = r();
		}), t = e(function(u) {
			var t, r, n = 1e5, p = (t = Object.prototype.toString, r = Object.prototype.hasOwnProperty, {
				Class: function(e) {
					return t.call(e).replace(/^\[object *|\]$/g, "");
				},
				HasProperty: function(e, t) {
					return t in e;
				},
				HasOwnProperty: function(e, t) {
					return r.call(e, t);
				},
				IsCallable: function(e) {
					return "function" == typeof e;
				},
				ToInt32: function(e) {
					return e >> 0;
				},
				ToUint32: function(e) {
					return e >>> 0;
				}
			}), f = Math.LN2, m = Math.abs, h = Math.floor, g = Math.log, v = Math.min, b = Math.pow, I = Math.round;
			function a(e, t, r) {
				return e < t ? t : r < e ? r : e;
			}
			var o, e, i, l, s, c, d, y, D, w, F, E = Object.getOwnPropertyNames || function(e) {
				if (e !== Object(e)) throw new TypeError("Object.getOwnPropertyNames called on non-object");
				var t, r = [];
				for (t in e) p.HasOwnProperty(e, t) && r.push(t);
				return r;
			};
			function x(e) {
				if (E && o) for (var t = E(e), r = 0; r < t.length; r += 1) o(e, t[r], {
					value: e[t[r]],
					writable: !1,
					enumerable: !1,
					configurable: !1
				});
			}
			function P(r) {
				if (o) {
					if (r.length > n) throw new RangeError("Array too large for polyfill");
					for (var e = 0; e < r.length; e += 1) ((t) => {
						o(r, t, {
							get: function() {
								return r._getter(t);
							},
							set: function(e) {
								r._setter(t, e);
							},
							enumerable: !0,
							configurable: !1
						});
					})(e);
				}
			}
			function A(e, t) {
				t = 32 - t;
				return e << t >> t;
			}
			function C(e, t) {
				t = 32 - t;
				return e << t >>> t;
			}
			function L(e) {
				return [255 & e];
			}
			function j(e) {
				return A(e[0], 8);
			}
			function q(e) {
				return [255 & e];
			}
			function R(e) {
				return C(e[0], 8);
			}
			function V(e) {
				return [(e = I(Number(e))) < 0 ? 0 : 255 < e ? 255 : 255 & e];
			}
			function z(e) {
				return [e >> 8 & 255, 255 & e];
			}
			function G(e) {
				return A(e[0] << 8 | e[1], 16);
			}
			function H(e) {
				return [e >> 8 & 255, 255 & e];
			}
			function $(e) {
				return C(e[0] << 8 | e[1], 16);
			}
			function U(e) {
				return [
					e >> 24 & 255,
					e >> 16 & 255,
					e >> 8 & 255,
					255 & e
				];
			}
			function W(e) {
				return A(e[0] << 24 | e[1] << 16 | e[2] << 8 | e[3], 32);
			}
			function Y(e) {
				return [
					e >> 24 & 255,
					e >> 16 & 255,
					e >> 8 & 255,
					255 & e
				];
			}
			function K(e) {
				return C(e[0] << 24 | e[1] << 16 | e[2] << 8 | e[3], 32);
			}
			function k(e, t, r) {
				var n, a, o, i, u, l, s, c = (1 << t - 1) - 1;
				function d(e) {
					var t = h(e), e = e - t;
					return !(e < .5) && (.5 < e || t % 2) ? t + 1 : t;
				}
				for (e != e ? (a = (1 << t) - 1, o = b(2, r - 1), n = 0) : e === 1 / 0 || e === -1 / 0 ? (a = (1 << t) - 1, n = e < (o = 0) ? 1 : 0) : 0 === e ? n = 1 / e == -1 / (o = a = 0) ? 1 : 0 : (n = e < 0, (e = m(e)) >= b(2, 1 - c) ? (a = v(h(g(e) / f), 1023), 2 <= (o = d(e / b(2, a) * b(2, r))) / b(2, r) && (a += 1, o = 1), c < a ? (a = (1 << t) - 1, o = 0) : (a += c, o -= b(2, r))) : (a = 0, o = d(e / b(2, 1 - c - r)))), u = [], i = r; i; --i) u.push(o % 2 ? 1 : 0), o = h(o / 2);
				for (i = t; i; --i) u.push(a % 2 ? 1 : 0), a = h(a / 2);
				for (u.push(n ? 1 : 0), u.reverse(), l = u.join(""), s = []; l.length;) s.push(parseInt(l.substring(0, 8), 2)), l = l.substring(8);
				return s;
			}
			function N(e, t, r) {
				for (var n, a, o, i, u, l, s = [], c = e.length; c; --c) for (a = e[c - 1], n = 8; n; --n) s.push(a % 2 ? 1 : 0), a >>= 1;
				return s.reverse(), l = s.join(""), o = (1 << t - 1) - 1, i = parseInt(l.substring(0, 1), 2) ? -1 : 1, u = parseInt(l.substring(1, 1 + t), 2), l = parseInt(l.substring(1 + t), 2), u === (1 << t) - 1 ? 0 === l ? 1 / 0 * i : NaN : 0 < u ? i * b(2, u - o) * (1 + l / b(2, r)) : 0 !== l ? i * b(2, -(o - 1)) * (l / b(2, r)) : i < 0 ? -0 : 0;
			}
			function X(e) {
				return N(e, 11, 52);
			}
			function Z(e) {
				return k(e, 11, 52);
			}
			function J(e) {
				return N(e, 8, 23);
			}
			function Q(e) {
				return k(e, 8, 23);
			}
			function T(e) {
				if ((e = p.ToInt32(e)) < 0) throw new RangeError("ArrayBuffer size is not a small enough positive integer");
				var t;
				for (this.byteLength = e, this._bytes = [], this._bytes.length = e, t = 0; t < this.byteLength; t += 1) this._bytes[t] = 0;
				x(this);
			}
			function ee() {}
			function M(e, t, r) {
				var u = function(e, t, r) {
					var n, a, o, i;
					if (arguments.length && "number" != typeof e) if ("object" === te(e) && e.constructor === u) for (this.length = (n = e).length, this.byteLength = this.length * this.BYTES_PER_ELEMENT, this.buffer = new T(this.byteLength), o = this.byteOffset = 0; o < this.length; o += 1) this._setter(o, n._getter(o));
					else if ("object" !== te(e) || e instanceof T || "ArrayBuffer" === p.Class(e)) {
						if ("object" !== te(e) || !(e instanceof T || "ArrayBuffer" === p.Class(e))) throw new TypeError("Unexpected argument type(s)");
						if (this.buffer = e, this.byteOffset = p.ToUint32(t), this.byteOffset > this.buffer.byteLength) throw new RangeError("byteOffset out of range");
						if (this.byteOffset % this.BYTES_PER_ELEMENT) throw new RangeError("ArrayBuffer length minus the byteOffset is not a multiple of the element size.");
						if (arguments.length < 3) {
							if (this.byteLength = this.buffer.byteLength - this.byteOffset, this.byteLength % this.BYTES_PER_ELEMENT) throw new RangeError("length of buffer minus byteOffset not a multiple of the element size");
							this.length = this.byteLength / this.BYTES_PER_ELEMENT;
						} else this.length = p.ToUint32(r), this.byteLength = this.length * this.BYTES_PER_ELEMENT;
						if (this.byteOffset + this.byteLength > this.buffer.byteLength) throw new RangeError("byteOffset and length reference an area beyond the end of the buffer");
					} else for (this.length = p.ToUint32((a = e).length), this.byteLength = this.length * this.BYTES_PER_ELEMENT, this.buffer = new T(this.byteLength), o = this.byteOffset = 0; o < this.length; o += 1) i = a[o], this._setter(o, Number(i));
					else {
						if (this.length = p.ToInt32(e), r < 0) throw new RangeError("ArrayBufferView size is not a small enough positive integer");
						this.byteLength = this.length * this.BYTES_PER_ELEMENT, this.buffer = new T(this.byteLength), this.byteOffset = 0;
					}
					this.constructor = u, x(this), P(this);
				};
				return (u.prototype = new ee()).BYTES_PER_ELEMENT = e, u.prototype._pack = t, u.prototype._unpack = r, u.BYTES_PER_ELEMENT = e, u.prototype.get = u.prototype._getter = function(e) {
					if (arguments.length < 1) throw new SyntaxError("Not enough arguments");
					if (!((e = p.ToUint32(e)) >= this.length)) {
						for (var t = [], r = 0, n = this.byteOffset + e * this.BYTES_PER_ELEMENT; r < this.BYTES_PER_ELEMENT; r += 1, n += 1) t.push(this.buffer._bytes[n]);
						return this._unpack(t);
					}
				}, u.prototype._setter = function(e, t) {
					if (arguments.length < 2) throw new SyntaxError("Not enough arguments");
					if ((e = p.ToUint32(e)) < this.length) for (var r = this._pack(t), n = 0, a = this.byteOffset + e * this.BYTES_PER_ELEMENT; n < this.BYTES_PER_ELEMENT; n += 1, a += 1) this.buffer._bytes[a] = r[n];
				}, u.prototype.set = function(e, t) {
					if (arguments.length < 1) throw new SyntaxError("Not enough arguments");
					var r, n, a, o, i, u, l, s, c, d;
					if ("object" === te(e) && e.constructor === this.constructor) {
						if (r = e, (a = p.ToUint32(t)) + r.length > this.length) throw new RangeError("Offset plus length of array is out of range");
						if (s = this.byteOffset + a * this.BYTES_PER_ELEMENT, c = r.length * this.BYTES_PER_ELEMENT, r.buffer === this.buffer) {
							for (d = [], i = 0, u = r.byteOffset; i < c; i += 1, u += 1) d[i] = r.buffer._bytes[u];
							for (i = 0, l = s; i < c; i += 1, l += 1) this.buffer._bytes[l] = d[i];
						} else for (i = 0, u = r.byteOffset, l = s; i < c; i += 1, u += 1, l += 1) this.buffer._bytes[l] = r.buffer._bytes[u];
					} else {
						if ("object" !== te(e) || void 0 === e.length) throw new TypeError("Unexpected argument type(s)");
						if (o = p.ToUint32((n = e).length), (a = p.ToUint32(t)) + o > this.length) throw new RangeError("Offset plus length of array is out of range");
						for (i = 0; i < o; i += 1) u = n[i], this._setter(a + i, Number(u));
					}
				}, u.prototype.subarray = function(e, t) {
					e = p.ToInt32(e), t = p.ToInt32(t), arguments.length < 1 && (e = 0), arguments.length < 2 && (t = this.length), e < 0 && (e = this.length + e), t < 0 && (t = this.length + t), e = a(e, 0, this.length);
					t = (t = a(t, 0, this.length)) - e;
					return new this.constructor(this.buffer, this.byteOffset + e * this.BYTES_PER_ELEMENT, t = t < 0 ? 0 : t);
				}, u;
			}
			function S(e, t) {
				return p.IsCallable(e.get) ? e.get(t) : e[t];
			}
			function _(e, t, r) {
				if (0 === arguments.length) e = new u.ArrayBuffer(0);
				else if (!(e instanceof u.ArrayBuffer || "ArrayBuffer" === p.Class(e))) throw new TypeError("TypeError");
				if (this.buffer = e || new u.ArrayBuffer(0), this.byteOffset = p.ToUint32(t), this.byteOffset > this.buffer.byteLength) throw new RangeError("byteOffset out of range");
				if (this.byteLength = arguments.length < 3 ? this.buffer.byteLength - this.byteOffset : p.ToUint32(r), this.byteOffset + this.byteLength > this.buffer.byteLength) throw new RangeError("byteOffset and length reference an area beyond the end of the buffer");
				x(this);
			}
			function O(o) {
				return function(e, t) {
					if ((e = p.ToUint32(e)) + o.BYTES_PER_ELEMENT > this.byteLength) throw new RangeError("Array index out of range");
					e += this.byteOffset;
					for (var r = new u.Uint8Array(this.buffer, e, o.BYTES_PER_ELEMENT), n = [], a = 0; a < o.BYTES_PER_ELEMENT; a += 1) n.push(S(r, a));
					return Boolean(t) === Boolean(F) && n.reverse(), S(new o(new u.Uint8Array(n).buffer), 0);
				};
			}
			function B(i) {
				return function(e, t, r) {
					if ((e = p.ToUint32(e)) + i.BYTES_PER_ELEMENT > this.byteLength) throw new RangeError("Array index out of range");
					for (var t = new i([t]), n = new u.Uint8Array(t.buffer), a = [], o = 0; o < i.BYTES_PER_ELEMENT; o += 1) a.push(S(n, o));
					Boolean(r) === Boolean(F) && a.reverse(), new u.Uint8Array(this.buffer, e, i.BYTES_PER_ELEMENT).set(a);
				};
			}
			o = Object.defineProperty && (() => {
				try {
					return Object.defineProperty({}, "x", {}), 1;
				} catch (e) {}
			})() ? Object.defineProperty : function(e, t, r) {
				if (!e === Object(e)) throw new TypeError("Object.defineProperty called on non-object");
				return p.HasProperty(r, "get") && Object.prototype.__defineGetter__ && Object.prototype.__defineGetter__.call(e, t, r.get), p.HasProperty(r, "set") && Object.prototype.__defineSetter__ && Object.prototype.__defineSetter__.call(e, t, r.set), p.HasProperty(r, "value") && (e[t] = r.value), e;
			}, u.ArrayBuffer = u.ArrayBuffer || T, w = M(1, L, j), e = M(1, q, R), i = M(1, V, R), l = M(2, z, G), s = M(2, H, $), c = M(4, U, W), d = M(4, Y, K), y = M(4, Q, J), D = M(8, Z, X), u.Int8Array = u.Int8Array || w, u.Uint8Array = u.Uint8Array || e, u.Uint8ClampedArray = u.Uint8ClampedArray || i, u.Int16Array = u.Int16Array || l, u.Uint16Array = u.Uint16Array || s, u.Int32Array = u.Int32Array || c, u.Uint32Array = u.Uint32Array || d, u.Float32Array = u.Float32Array || y, u.Float64Array = u.Float64Array || D, w = new u.Uint16Array([4660]), F = 18 === S(new u.Uint8Array(w.buffer), 0), _.prototype.getUint8 = O(u.Uint8Array), _.prototype.getInt8 = O(u.Int8Array), _.prototype.getUint16 = O(u.Uint16Array), _.prototype.getInt16 = O(u.Int16Array), _.prototype.getUint32 = O(u.Uint32Array), _.prototype.getInt32 = O(u.Int32Array), _.prototype.getFloat32 = O(u.Float32Array), _.prototype.getFloat64 = O(u.Float64Array), _.prototype.setUint8 = B(u.Uint8Array), _.prototype.setInt8 = B(u.Int8Array), _.prototype.setUint16 = B(u.Uint16Array), _.prototype.setInt16 = B(u.Int16Array), _.prototype.setUint32 = B(u.Uint32Array), _.prototype.setInt32 = B(u.Int32Array), _.prototype.setFloat32 = B(u.Float32Array), _.prototype.setFloat64 = B(u.Float64Array), u.DataView = u.DataView || _;
		}), je = e(function(e) {
			function t() {
				if (void 0 === this) throw new TypeError("Constructor WeakMap requires 'new'");
				if (u(this, "_id", "_WeakMap_" + r() + "." + r()), 0 < arguments.length) throw new TypeError("WeakMap iterable is not supported");
			}
			function n(e, t) {
				if (!a(e) || !o.call(e, "_id")) throw new TypeError(t + " method called on incompatible receiver " + te(e));
			}
			function r() {
				return Math.random().toString().substring(2);
			}
			function a(e) {
				return Object(e) === e;
			}
			var o, i, u;
			(e = "undefined" != typeof globalThis ? globalThis : "undefined" != typeof self ? self : void 0 !== window ? window : void 0 !== q ? q : e).WeakMap || (o = Object.prototype.hasOwnProperty, i = Object.defineProperty && (() => {
				try {
					return 1 === Object.defineProperty({}, "x", { value: 1 }).x;
				} catch (e) {}
			})(), e.WeakMap = ((u = function(e, t, r) {
				i ? Object.defineProperty(e, t, {
					configurable: !0,
					writable: !0,
					value: r
				}) : e[t] = r;
			})(t.prototype, "delete", function(e) {
				var t;
				return n(this, "delete"), !!a(e) && !(!(t = e[this._id]) || t[0] !== e || (delete e[this._id], 0));
			}), u(t.prototype, "get", function(e) {
				var t;
				return n(this, "get"), a(e) && (t = e[this._id]) && t[0] === e ? t[1] : void 0;
			}), u(t.prototype, "has", function(e) {
				var t;
				return n(this, "has"), !!a(e) && !(!(t = e[this._id]) || t[0] !== e);
			}), u(t.prototype, "set", function(e, t) {
				var r;
				if (n(this, "set"), a(e)) return (r = e[this._id]) && r[0] === e ? r[1] = t : u(e, this._id, [e, t]), this;
				throw new TypeError("Invalid value used as weak map key");
			}), u(t, "_polyfill", !0), t));
		}), qe = e(function(e, t) {
			function r(e) {
				return e && e.Math === Math && e;
			}
			t.exports = r("object" == ("undefined" == typeof globalThis ? "undefined" : te(globalThis)) && globalThis) || r("object" == (void 0 === window ? "undefined" : te(window)) && window) || r("object" == ("undefined" == typeof self ? "undefined" : te(self)) && self) || r("object" == (void 0 === q ? "undefined" : te(q)) && q) || r("object" == te(e) && e) || function() {
				return this;
			}() || Function("return this")();
		}), Ve = e(function(e, t) {
			t.exports = function(e) {
				try {
					return !!e();
				} catch (e) {
					return !0;
				}
			};
		}), ze = e(function(e, t) {
			t.exports = !Ve()(function() {
				var e = function() {}.bind();
				return "function" != typeof e || e.hasOwnProperty("prototype");
			});
		}), Ge = e(function(e, t) {
			var r = ze(), n = Function.prototype, a = n.apply, o = n.call;
			t.exports = "object" == ("undefined" == typeof Reflect ? "undefined" : te(Reflect)) && Reflect.apply || (r ? o.bind(a) : function() {
				return o.apply(a, arguments);
			});
		}), He = e(function(e, t) {
			var r = ze(), n = Function.prototype, a = n.call, n = r && n.bind.bind(a, a);
			t.exports = r ? n : function(e) {
				return function() {
					return a.apply(e, arguments);
				};
			};
		}), $e = e(function(e, t) {
			var r = He(), n = r({}.toString), a = r("".slice);
			t.exports = function(e) {
				return a(n(e), 8, -1);
			};
		}), Ue = e(function(e, t) {
			var r = $e(), n = He();
			t.exports = function(e) {
				if ("Function" === r(e)) return n(e);
			};
		}), We = e(function(e, t) {
			var r = "object" == (void 0 === document ? "undefined" : te(document)) && document.all;
			t.exports = void 0 === r && void 0 !== r ? function(e) {
				return "function" == typeof e || e === r;
			} : function(e) {
				return "function" == typeof e;
			};
		}), Ye = e(function(e, t) {
			t.exports = !Ve()(function() {
				return 7 !== Object.defineProperty({}, 1, { get: function() {
					return 7;
				} })[1];
			});
		}), Ke = e(function(e, t) {
			var r = ze(), n = Function.prototype.call;
			t.exports = r ? n.bind(n) : function() {
				return n.apply(n, arguments);
			};
		}), Xe = e(function(e) {
			var t = {}.propertyIsEnumerable, r = Object.getOwnPropertyDescriptor;
			e.f = r && !t.call({ 1: 2 }, 1) ? function(e) {
				e = r(this, e);
				return !!e && e.enumerable;
			} : t;
		}), Ze = e(function(e, t) {
			t.exports = function(e, t) {
				return {
					enumerable: !(1 & e),
					configurable: !(2 & e),
					writable: !(4 & e),
					value: t
				};
			};
		}), Je = e(function(e, t) {
			var r = He(), n = Ve(), a = $e(), o = Object, i = r("".split);
			t.exports = n(function() {
				return !o("z").propertyIsEnumerable(0);
			}) ? function(e) {
				return "String" === a(e) ? i(e, "") : o(e);
			} : o;
		}), Qe = e(function(e, t) {
			t.exports = function(e) {
				return null == e;
			};
		}), et = e(function(e, t) {
			var r = Qe(), n = TypeError;
			t.exports = function(e) {
				if (r(e)) throw new n("Can't call method on " + e);
				return e;
			};
		}), tt = e(function(e, t) {
			var r = Je(), n = et();
			t.exports = function(e) {
				return r(n(e));
			};
		}), rt = e(function(e, t) {
			var r = We();
			t.exports = function(e) {
				return "object" == te(e) ? null !== e : r(e);
			};
		}), nt = e(function(e, t) {
			t.exports = {};
		}), at = e(function(e, t) {
			function r(e) {
				return o(e) ? e : void 0;
			}
			var n = nt(), a = qe(), o = We();
			t.exports = function(e, t) {
				return arguments.length < 2 ? r(n[e]) || r(a[e]) : n[e] && n[e][t] || a[e] && a[e][t];
			};
		}), ot = e(function(e, t) {
			t.exports = He()({}.isPrototypeOf);
		}), it = e(function(e, t) {
			var r = qe().navigator, r = r && r.userAgent;
			t.exports = r ? String(r) : "";
		}), ut = e(function(e, t) {
			var r, n, a = qe(), o = it(), i = a.process, a = a.Deno, i = i && i.versions || a && a.version, a = i && i.v8;
			!(n = a ? 0 < (r = a.split("."))[0] && r[0] < 4 ? 1 : +(r[0] + r[1]) : n) && o && (!(r = o.match(/Edge\/(\d+)/)) || 74 <= r[1]) && (r = o.match(/Chrome\/(\d+)/)) && (n = +r[1]), t.exports = n;
		}), lt = e(function(e, t) {
			var r = ut(), n = Ve(), a = qe().String;
			t.exports = !!Object.getOwnPropertySymbols && !n(function() {
				var e = Symbol("symbol detection");
				return !a(e) || !(Object(e) instanceof Symbol) || !Symbol.sham && r && r < 41;
			});
		}), st = e(function(e, t) {
			t.exports = lt() && !Symbol.sham && "symbol" == te(Symbol.iterator);
		}), ct = e(function(e, t) {
			var r = at(), n = We(), a = ot(), o = st(), i = Object;
			t.exports = o ? function(e) {
				return "symbol" == te(e);
			} : function(e) {
				var t = r("Symbol");
				return n(t) && a(t.prototype, i(e));
			};
		}), dt = e(function(e, t) {
			var r = String;
			t.exports = function(e) {
				try {
					return r(e);
				} catch (e) {
					return "Object";
				}
			};
		}), pt = e(function(e, t) {
			var r = We(), n = dt(), a = TypeError;
			t.exports = function(e) {
				if (r(e)) return e;
				throw new a(n(e) + " is not a function");
			};
		}), ft = e(function(e, t) {
			var r = pt(), n = Qe();
			t.exports = function(e, t) {
				e = e[t];
				return n(e) ? void 0 : r(e);
			};
		}), mt = e(function(e, t) {
			var a = Ke(), o = We(), i = rt(), u = TypeError;
			t.exports = function(e, t) {
				var r, n;
				if ("string" === t && o(r = e.toString) && !i(n = a(r, e))) return n;
				if (o(r = e.valueOf) && !i(n = a(r, e))) return n;
				if ("string" !== t && o(r = e.toString) && !i(n = a(r, e))) return n;
				throw new u("Can't convert object to primitive value");
			};
		}), ht = e(function(e, t) {
			t.exports = !0;
		}), gt = e(function(e, t) {
			var n = qe(), a = Object.defineProperty;
			t.exports = function(t, r) {
				try {
					a(n, t, {
						value: r,
						configurable: !0,
						writable: !0
					});
				} catch (e) {
					n[t] = r;
				}
				return r;
			};
		}), vt = e(function(e, t) {
			var r = ht(), n = qe(), a = gt(), o = "__core-js_shared__", t = t.exports = n[o] || a(o, {});
			(t.versions || (t.versions = [])).push({
				version: "3.51.0",
				mode: r ? "pure" : "global",
				copyright: "© 2013–2025 Denis Pushkarev (zloirock.ru), 2025–2026 CoreJS Company (core-js.io). All rights reserved.",
				license: "https://github.com/zloirock/core-js/blob/v3.51.0/LICENSE",
				source: "https://github.com/zloirock/core-js"
			});
		}), bt = e(function(e, t) {
			var r = vt(), n = Object.create || Object;
			t.exports = function(e, t) {
				return r[e] || (r[e] = t || n(null));
			};
		}), yt = e(function(e, t) {
			var r = et(), n = Object;
			t.exports = function(e) {
				return n(r(e));
			};
		}), Dt = e(function(e, t) {
			var r = He(), n = yt(), a = r({}.hasOwnProperty);
			t.exports = Object.hasOwn || function(e, t) {
				return a(n(e), t);
			};
		}), wt = e(function(e, t) {
			var r = He(), n = 0, a = Math.random(), o = r(1.1.toString);
			t.exports = function(e) {
				return "Symbol(" + (void 0 === e ? "" : e) + ")_" + o(++n + a, 36);
			};
		}), Ft = e(function(e, t) {
			var r = qe(), n = bt(), a = Dt(), o = wt(), i = lt(), u = st(), l = r.Symbol, s = n("wks"), c = u ? l.for || l : l && l.withoutSetter || o;
			t.exports = function(e) {
				return a(s, e) || (s[e] = i && a(l, e) ? l[e] : c("Symbol." + e)), s[e];
			};
		}), Et = e(function(e, t) {
			var n = Ke(), a = rt(), o = ct(), i = ft(), u = mt(), r = Ft(), l = TypeError, s = r("toPrimitive");
			t.exports = function(e, t) {
				if (!a(e) || o(e)) return e;
				var r = i(e, s);
				if (r) {
					if (r = n(r, e, t = void 0 === t ? "default" : t), !a(r) || o(r)) return r;
					throw new l("Can't convert object to primitive value");
				}
				return u(e, t = void 0 === t ? "number" : t);
			};
		}), xt = e(function(e, t) {
			var r = Et(), n = ct();
			t.exports = function(e) {
				e = r(e, "string");
				return n(e) ? e : e + "";
			};
		}), At = e(function(e, t) {
			var r = qe(), n = rt(), a = r.document, o = n(a) && n(a.createElement);
			t.exports = function(e) {
				return o ? a.createElement(e) : {};
			};
		}), Ct = e(function(e, t) {
			var r = Ye(), n = Ve(), a = At();
			t.exports = !r && !n(function() {
				return 7 !== Object.defineProperty(a("div"), "a", { get: function() {
					return 7;
				} }).a;
			});
		}), Rt = e(function(e) {
			var t = Ye(), r = Ke(), n = Xe(), a = Ze(), o = tt(), i = xt(), u = Dt(), l = Ct(), s = Object.getOwnPropertyDescriptor;
			e.f = t ? s : function(e, t) {
				if (e = o(e), t = i(t), l) try {
					return s(e, t);
				} catch (e) {}
				if (u(e, t)) return a(!r(n.f, e, t), e[t]);
			};
		}), kt = e(function(e, t) {
			function r(e, t) {
				return (e = u[i(e)]) === s || e !== l && (a(t) ? n(t) : !!t);
			}
			var n = Ve(), a = We(), o = /#|\.prototype\./, i = r.normalize = function(e) {
				return String(e).replace(o, ".").toLowerCase();
			}, u = r.data = {}, l = r.NATIVE = "N", s = r.POLYFILL = "P";
			t.exports = r;
		}), Nt = e(function(e, t) {
			var r = Ue(), n = pt(), a = ze(), o = r(r.bind);
			t.exports = function(e, t) {
				return n(e), void 0 === t ? e : a ? o(e, t) : function() {
					return e.apply(t, arguments);
				};
			};
		}), Tt = e(function(e, t) {
			var r = Ye(), n = Ve();
			t.exports = r && n(function() {
				return 42 !== Object.defineProperty(function() {}, "prototype", {
					value: 42,
					writable: !1
				}).prototype;
			});
		}), Mt = e(function(e, t) {
			var r = rt(), n = String, a = TypeError;
			t.exports = function(e) {
				if (r(e)) return e;
				throw new a(n(e) + " is not an object");
			};
		}), St = e(function(e) {
			var t = Ye(), n = Ct(), r = Tt(), a = Mt(), o = xt(), i = TypeError, u = Object.defineProperty, l = Object.getOwnPropertyDescriptor, s = "enumerable", c = "configurable", d = "writable";
			e.f = t ? r ? function(e, t, r) {
				var n;
				return a(e), t = o(t), a(r), "function" == typeof e && "prototype" === t && "value" in r && d in r && !r[d] && (n = l(e, t)) && n[d] && (e[t] = r.value, r = {
					configurable: (c in r ? r : n)[c],
					enumerable: (s in r ? r : n)[s],
					writable: !1
				}), u(e, t, r);
			} : u : function(e, t, r) {
				if (a(e), t = o(t), a(r), n) try {
					return u(e, t, r);
				} catch (e) {}
				if ("get" in r || "set" in r) throw new i("Accessors not supported");
				return "value" in r && (e[t] = r.value), e;
			};
		}), _t = e(function(e, t) {
			var r = Ye(), n = St(), a = Ze();
			t.exports = r ? function(e, t, r) {
				return n.f(e, t, a(1, r));
			} : function(e, t, r) {
				return e[t] = r, e;
			};
		}), Ot = e(function(e, t) {
			function h(n) {
				function a(e, t, r) {
					if (this instanceof a) {
						switch (arguments.length) {
							case 0: return new n();
							case 1: return new n(e);
							case 2: return new n(e, t);
						}
						return new n(e, t, r);
					}
					return o(n, this, arguments);
				}
				return a.prototype = n.prototype, a;
			}
			var g = qe(), o = Ge(), v = Ue(), b = We(), y = Rt().f, D = kt(), w = nt(), F = Nt(), E = _t(), x = Dt();
			vt();
			t.exports = function(e, t) {
				var r, n, a, o, i, u, l = e.target, s = e.global, c = e.stat, d = e.proto, p = s ? g : c ? g[l] : g[l] && g[l].prototype, f = s ? w : w[l] || E(w, l, {})[l], m = f.prototype;
				for (n in t) i = !(r = D(s ? n : l + (c ? "." : "#") + n, e.forced)) && p && x(p, n), o = f[n], i && (u = e.dontCallGetSet ? (u = y(p, n)) && u.value : p[n]), a = i && u ? u : t[n], (r || d || te(o) != te(a)) && (i = e.bind && i ? F(a, g) : e.wrap && i ? h(a) : d && b(a) ? v(a) : a, (e.sham || a && a.sham || o && o.sham) && E(i, "sham", !0), E(f, n, i), d) && (x(w, o = l + "Prototype") || E(w, o, {}), E(w[o], n, a), e.real) && m && (r || !m[n]) && E(m, n, a);
			};
		}), Bt = e(function() {
			Ot()({
				target: "Object",
				stat: !0
			}, { hasOwn: Dt() });
		}), It = e(function(e, t) {
			Bt();
			t.exports = nt().Object.hasOwn;
		}), Pt = e(function(e, t) {
			t.exports = It();
		}), Lt = e(function(e, t) {
			t.exports = Pt();
		}), jt = e(function(e, t) {
			var r = bt(), n = wt(), a = r("keys");
			t.exports = function(e) {
				return a[e] || (a[e] = n(e));
			};
		}), qt = e(function(e, t) {
			t.exports = !Ve()(function() {
				function e() {}
				return e.prototype.constructor = null, Object.getPrototypeOf(new e()) !== e.prototype;
			});
		}), Vt = e(function(e, t) {
			var r = Dt(), n = We(), a = yt(), o = jt(), i = qt(), u = o("IE_PROTO"), l = Object, s = l.prototype;
			t.exports = i ? l.getPrototypeOf : function(e) {
				var t, e = a(e);
				return r(e, u) ? e[u] : (t = e.constructor, n(t) && e instanceof t ? t.prototype : e instanceof l ? s : null);
			};
		}), zt = e(function(e, t) {
			var r = Math.ceil, n = Math.floor;
			t.exports = Math.trunc || function(e) {
				e = +e;
				return (0 < e ? n : r)(e);
			};
		}), Gt = e(function(e, t) {
			var r = zt();
			t.exports = function(e) {
				e = +e;
				return e != e || 0 == e ? 0 : r(e);
			};
		}), Ht = e(function(e, t) {
			var r = Gt(), n = Math.max, a = Math.min;
			t.exports = function(e, t) {
				e = r(e);
				return e < 0 ? n(e + t, 0) : a(e, t);
			};
		}), $t = e(function(e, t) {
			var r = Gt(), n = Math.min;
			t.exports = function(e) {
				e = r(e);
				return 0 < e ? n(e, 9007199254740991) : 0;
			};
		}), Ut = e(function(e, t) {
			var r = $t();
			t.exports = function(e) {
				return r(e.length);
			};
		}), Wt = e(function(e, t) {
			function r(u) {
				return function(e, t, r) {
					var n = l(e), a = c(n);
					if (0 !== a) {
						var o, i = s(r, a);
						if (u && t != t) {
							for (; i < a;) if ((o = n[i++]) != o) return !0;
						} else for (; i < a; i++) if ((u || i in n) && n[i] === t) return u || i || 0;
					}
					return !u && -1;
				};
			}
			var l = tt(), s = Ht(), c = Ut();
			t.exports = {
				includes: r(!0),
				indexOf: r(!1)
			};
		}), Yt = e(function(e, t) {
			t.exports = {};
		}), Kt = e(function(e, t) {
			var r = He(), i = Dt(), u = tt(), l = Wt().indexOf, s = Yt(), c = r([].push);
			t.exports = function(e, t) {
				var r, n = u(e), a = 0, o = [];
				for (r in n) !i(s, r) && i(n, r) && c(o, r);
				for (; t.length > a;) !i(n, r = t[a++]) || ~l(o, r) || c(o, r);
				return o;
			};
		}), Xt = e(function(e, t) {
			t.exports = [
				"constructor",
				"hasOwnProperty",
				"isPrototypeOf",
				"propertyIsEnumerable",
				"toLocaleString",
				"toString",
				"valueOf"
			];
		}), Zt = e(function(e, t) {
			var r = Kt(), n = Xt();
			t.exports = Object.keys || function(e) {
				return r(e, n);
			};
		}), Jt = e(function(e, t) {
			function r(l) {
				return function(e) {
					for (var t, r = p(e), n = d(r), a = h && null === c(r), o = n.length, i = 0, u = []; i < o;) t = n[i++], s && !(a ? t in r : f(r, t)) || m(u, l ? [t, r[t]] : r[t]);
					return u;
				};
			}
			var s = Ye(), n = Ve(), a = He(), c = Vt(), d = Zt(), p = tt(), f = a(Xe().f), m = a([].push), h = s && n(function() {
				var e = Object.create(null);
				return e[2] = 2, !f(e, 2);
			});
			t.exports = {
				entries: r(!0),
				values: r(!1)
			};
		}), Qt = e(function() {
			var e = Ot(), t = Jt().values;
			e({
				target: "Object",
				stat: !0
			}, { values: function(e) {
				return t(e);
			} });
		}), er = e(function(e, t) {
			Qt();
			t.exports = nt().Object.values;
		}), tr = e(function(e, t) {
			t.exports = er();
		}), rr = e(function(e, t) {
			t.exports = tr();
		}), nr = e(function() {
			var e = Ot(), t = Jt().entries;
			e({
				target: "Object",
				stat: !0
			}, { entries: function(e) {
				return t(e);
			} });
		}), ar = e(function(e, t) {
			nr();
			t.exports = nt().Object.entries;
		}), or = e(function(e, t) {
			t.exports = ar();
		}), ir = e(function(e, t) {
			t.exports = or();
		}), ur = e(function(e, t) {
			t.exports = function() {};
		}), lr = e(function(e, t) {
			t.exports = Object.create ? Object.create(null) : {};
		}), sr = e(function(e, t) {
			var r = qe(), n = We(), r = r.WeakMap;
			t.exports = n(r) && /native code/.test(String(r));
		}), cr = e(function(e, t) {
			var r, n, a, o, i = sr(), u = qe(), l = rt(), s = _t(), c = Dt(), d = vt(), p = jt(), f = Yt(), m = "Object already initialized", h = u.TypeError, u = u.WeakMap, g = i || d.state ? ((a = d.state || (d.state = new u())).get = a.get, a.has = a.has, a.set = a.set, r = function(e, t) {
				if (a.has(e)) throw new h(m);
				return t.facade = e, a.set(e, t), t;
			}, n = function(e) {
				return a.get(e) || {};
			}, function(e) {
				return a.has(e);
			}) : (f[o = p("state")] = !0, r = function(e, t) {
				if (c(e, o)) throw new h(m);
				return t.facade = e, s(e, o, t), t;
			}, n = function(e) {
				return c(e, o) ? e[o] : {};
			}, function(e) {
				return c(e, o);
			});
			t.exports = {
				set: r,
				get: n,
				has: g,
				enforce: function(e) {
					return g(e) ? n(e) : r(e, {});
				},
				getterFor: function(t) {
					return function(e) {
						if (l(e) && (e = n(e)).type === t) return e;
						throw new h("Incompatible receiver, " + t + " required");
					};
				}
			};
		}), dr = e(function(e, t) {
			var r = Ye(), n = Dt(), a = Function.prototype, o = r && Object.getOwnPropertyDescriptor, n = n(a, "name"), i = n && "something" === function() {}.name, r = n && (!r || o(a, "name").configurable);
			t.exports = {
				EXISTS: n,
				PROPER: i,
				CONFIGURABLE: r
			};
		}), pr = e(function(e) {
			var t = Ye(), r = Tt(), u = St(), l = Mt(), s = tt(), c = Zt();
			e.f = t && !r ? Object.defineProperties : function(e, t) {
				l(e);
				for (var r, n = s(t), a = c(t), o = a.length, i = 0; i < o;) u.f(e, r = a[i++], n[r]);
				return e;
			};
		}), fr = e(function(e, t) {
			t.exports = at()("document", "documentElement");
		}), mr = e(function(e, t) {
			function n() {}
			function a(e) {
				e.write(v("")), e.close();
				var t = e.parentWindow.Object;
				return e = null, t;
			}
			var o, i = Mt(), u = pr(), l = Xt(), r = Yt(), s = fr(), c = At(), d = jt(), p = ">", f = "<", m = "prototype", h = "script", g = d("IE_PROTO"), v = function(e) {
				return f + h + p + e + f + "/" + h + p;
			}, b = function() {
				try {
					o = new ActiveXObject("htmlfile");
				} catch (e) {}
				b = void 0 === document || document.domain && o ? a(o) : (e = c("iframe"), t = "java" + h + ":", e.style.display = "none", s.appendChild(e), e.src = String(t), (t = e.contentWindow.document).open(), t.write(v("document.F=Object")), t.close(), t.F);
				for (var e, t, r = l.length; r--;) delete b[m][l[r]];
				return b();
			};
			r[g] = !0, t.exports = Object.create || function(e, t) {
				var r;
				return null !== e ? (n[m] = i(e), r = new n(), n[m] = null, r[g] = e) : r = b(), void 0 === t ? r : u.f(r, t);
			};
		}), hr = e(function(e, t) {
			var a = _t();
			t.exports = function(e, t, r, n) {
				return n && n.enumerable ? e[t] = r : a(e, t, r), e;
			};
		}), gr = e(function(e, t) {
			var r, n, a = Ve(), o = We(), i = rt(), u = mr(), l = Vt(), s = hr(), c = Ft(), d = ht(), p = c("iterator"), c = !1;
			[].keys && ("next" in (n = [].keys()) ? (l = l(l(n))) !== Object.prototype && (r = l) : c = !0), !i(r) || a(function() {
				var e = {};
				return r[p].call(e) !== e;
			}) ? r = {} : d && (r = u(r)), o(r[p]) || s(r, p, function() {
				return this;
			}), t.exports = {
				IteratorPrototype: r,
				BUGGY_SAFARI_ITERATORS: c
			};
		}), vr = e(function(e, t) {
			var r = {};
			r[Ft()("toStringTag")] = "z", t.exports = "[object z]" === String(r);
		}), br = e(function(e, t) {
			var r = vr(), n = We(), a = $e(), o = Ft()("toStringTag"), i = Object, u = "Arguments" === a(function() {
				return arguments;
			}());
			t.exports = r ? a : function(e) {
				var t;
				return void 0 === e ? "Undefined" : null === e ? "Null" : "string" == typeof (t = ((e, t) => {
					try {
						return e[t];
					} catch (e) {}
				})(e = i(e), o)) ? t : u ? a(e) : "Object" === (t = a(e)) && n(e.callee) ? "Arguments" : t;
			};
		}), yr = e(function(e, t) {
			var r = vr(), n = br();
			t.exports = r ? {}.toString : function() {
				return "[object " + n(this) + "]";
			};
		}), Dr = e(function(e, t) {
			var a = vr(), o = St().f, i = _t(), u = Dt(), l = yr(), s = Ft()("toStringTag");
			t.exports = function(e, t, r, n) {
				r = r ? e : e && e.prototype;
				r && (u(r, s) || o(r, s, {
					configurable: !0,
					value: t
				}), n) && !a && i(r, "toString", l);
			};
		}), wr = e(function(e, t) {
			function a() {
				return this;
			}
			var o = gr().IteratorPrototype, i = mr(), u = Ze(), l = Dr(), s = lr();
			t.exports = function(e, t, r, n) {
				t += " Iterator";
				return e.prototype = i(o, { next: u(+!n, r) }), l(e, t, !1, !0), s[t] = a, e;
			};
		}), Fr = e(function(e, t) {
			var n = He(), a = pt();
			t.exports = function(e, t, r) {
				try {
					return n(a(Object.getOwnPropertyDescriptor(e, t)[r]));
				} catch (e) {}
			};
		}), Er = e(function(e, t) {
			var r = rt();
			t.exports = function(e) {
				return r(e) || null === e;
			};
		}), xr = e(function(e, t) {
			var r = Er(), n = String, a = TypeError;
			t.exports = function(e) {
				if (r(e)) return e;
				throw new a("Can't set " + n(e) + " as a prototype");
			};
		}), Ar = e(function(e, t) {
			var a = Fr(), o = rt(), i = et(), u = xr();
			t.exports = Object.setPrototypeOf || ("__proto__" in {} ? (() => {
				var r, n = !1, e = {};
				try {
					(r = a(Object.prototype, "__proto__", "set"))(e, []), n = e instanceof Array;
				} catch (e) {}
				return function(e, t) {
					return i(e), u(t), o(e) && (n ? r(e, t) : e.__proto__ = t), e;
				};
			})() : void 0);
		}), Cr = e(function(e, t) {
			function h() {
				return this;
			}
			var g = Ot(), v = Ke(), b = ht(), r = dr(), y = We(), D = wr(), w = Vt(), F = Ar(), E = Dr(), x = _t(), A = hr(), n = Ft(), C = lr(), a = gr(), R = r.PROPER, k = r.CONFIGURABLE, N = a.IteratorPrototype, T = a.BUGGY_SAFARI_ITERATORS, M = n("iterator"), S = "values";
			t.exports = function(e, t, r, n, a, o, i) {
				D(r, t, n);
				function u(e) {
					if (e === a && f) return f;
					if (!T && e && e in d) return d[e];
					switch (e) {
						case "keys":
						case S:
						case "entries": return function() {
							return new r(this, e);
						};
					}
					return function() {
						return new r(this);
					};
				}
				var l, s, n = t + " Iterator", c = !1, d = e.prototype, p = d[M] || d["@@iterator"] || a && d[a], f = !T && p || u(a), m = "Array" === t && d.entries || p;
				if (m && (m = w(m.call(new e()))) !== Object.prototype && m.next && (b || w(m) === N || (F ? F(m, N) : y(m[M]) || A(m, M, h)), E(m, n, !0, !0), b) && (C[n] = h), R && a === S && p && p.name !== S && (!b && k ? x(d, "name", S) : (c = !0, f = function() {
					return v(p, this);
				})), a) if (l = {
					values: u(S),
					keys: o ? f : u("keys"),
					entries: u("entries")
				}, i) for (s in l) !T && !c && s in d || A(d, s, l[s]);
				else g({
					target: t,
					proto: !0,
					forced: T || c
				}, l);
				return b && !i || d[M] === f || A(d, M, f, { name: a }), C[t] = f, l;
			};
		}), Rr = e(function(e, t) {
			t.exports = function(e, t) {
				return {
					value: e,
					done: t
				};
			};
		}), kr = e(function(e, t) {
			var r = tt(), n = ur(), a = lr(), o = cr(), i = St().f, u = Cr(), l = Rr(), s = ht(), c = Ye(), d = "Array Iterator", p = o.set, f = o.getterFor(d), o = (t.exports = u(Array, "Array", function(e, t) {
				p(this, {
					type: d,
					target: r(e),
					index: 0,
					kind: t
				});
			}, function() {
				var e = f(this), t = e.target, r = e.index++;
				if (!t || r >= t.length) return e.target = null, l(void 0, !0);
				switch (e.kind) {
					case "keys": return l(r, !1);
					case "values": return l(t[r], !1);
				}
				return l([r, t[r]], !1);
			}, "values"), a.Arguments = a.Array);
			if (n("keys"), n("values"), n("entries"), !s && c && "values" !== o.name) try {
				i(o, "name", { value: "values" });
			} catch (e) {}
		}), Nr = e(function(e, t) {
			var r = Ft(), n = lr(), a = r("iterator"), o = Array.prototype;
			t.exports = function(e) {
				return void 0 !== e && (n.Array === e || o[a] === e);
			};
		}), Tr = e(function(e, t) {
			var r = br(), n = Dt(), a = lr();
			t.exports = function(e) {
				e = r(e);
				return n(a, e = "Arguments" === e ? "Array" : e) ? a[e] : void 0;
			};
		}), Mr = e(function(e, t) {
			var r = ft(), n = Qe(), a = Tr(), o = Ft()("iterator");
			t.exports = function(e) {
				if (!n(e)) return r(e, o) || r(e, "@@iterator") || a(e);
			};
		}), Sr = e(function(e, t) {
			var r = Ke(), n = We(), a = Mt(), o = dt(), i = Mr(), u = TypeError;
			t.exports = function(e, t) {
				t = arguments.length < 2 ? i(e) : t;
				if (n(t)) return a(r(t, e));
				throw new u(o(e) + " is not iterable");
			};
		}), _r = e(function(e, t) {
			var o = Ke(), i = Mt(), u = ft();
			t.exports = function(e, t, r) {
				var n, a;
				i(e);
				try {
					if (!(n = u(e, "return"))) {
						if ("throw" === t) throw r;
						return r;
					}
					n = o(n, e);
				} catch (e) {
					a = !0, n = e;
				}
				if ("throw" === t) throw r;
				if (a) throw n;
				return i(n), r;
			};
		}), Or = e(function(e, t) {
			function v(e, t) {
				this.stopped = e, this.result = t;
			}
			var b = Nt(), y = Ke(), D = Mt(), w = dt(), F = Nr(), E = Ut(), x = ot(), A = Sr(), C = Mr(), R = _r(), k = TypeError, N = v.prototype;
			t.exports = function(e, t, r) {
				function n(e) {
					var t = o;
					return o = void 0, t && R(t, "normal"), new v(!0, e);
				}
				function a(e) {
					return d ? (D(e), m ? h(e[0], e[1], n) : h(e[0], e[1])) : m ? h(e, n) : h(e);
				}
				var o, i, u, l, s, c = r && r.that, d = !(!r || !r.AS_ENTRIES), p = !(!r || !r.IS_RECORD), f = !(!r || !r.IS_ITERATOR), m = !(!r || !r.INTERRUPTED), h = b(t, c);
				if (p) o = e.iterator;
				else if (f) o = e;
				else {
					if (!(r = C(e))) throw new k(w(e) + " is not iterable");
					if (F(r)) {
						for (i = 0, u = E(e); i < u; i++) if ((l = a(e[i])) && x(N, l)) return l;
						return new v(!1);
					}
					o = A(e, r);
				}
				for (s = (p ? e : o).next; !(g = y(s, o)).done;) {
					var g = g.value;
					try {
						l = a(g);
					} catch (e) {
						if (!o) throw e;
						R(o, "throw", e);
					}
					if ("object" == te(l) && l && x(N, l)) return l;
				}
				return new v(!1);
			};
		}), Br = e(function(e, t) {
			var n = Ye(), a = St(), o = Ze();
			t.exports = function(e, t, r) {
				n ? a.f(e, t, o(0, r)) : e[t] = r;
			};
		}), Ir = e(function() {
			var e = Ot(), t = Or(), n = Br();
			e({
				target: "Object",
				stat: !0
			}, { fromEntries: function(e) {
				var r = {};
				return t(e, function(e, t) {
					n(r, e, t);
				}, { AS_ENTRIES: !0 }), r;
			} });
		}), Pr = e(function(e, t) {
			kr(), Ir();
			t.exports = nt().Object.fromEntries;
		}), Lr = e(function(e, t) {
			t.exports = {
				CSSRuleList: 0,
				CSSStyleDeclaration: 0,
				CSSValueList: 0,
				ClientRectList: 0,
				DOMRectList: 0,
				DOMStringList: 0,
				DOMTokenList: 1,
				DataTransferItemList: 0,
				FileList: 0,
				HTMLAllCollection: 0,
				HTMLCollection: 0,
				HTMLFormElement: 0,
				HTMLSelectElement: 0,
				MediaList: 0,
				MimeTypeArray: 0,
				NamedNodeMap: 0,
				NodeList: 1,
				PaintRequestList: 0,
				Plugin: 0,
				PluginArray: 0,
				SVGLengthList: 0,
				SVGNumberList: 0,
				SVGPathSegList: 0,
				SVGPointList: 0,
				SVGStringList: 0,
				SVGTransformList: 0,
				SourceBufferList: 0,
				StyleSheetList: 0,
				TextTrackCueList: 0,
				TextTrackList: 0,
				TouchList: 0
			};
		}), jr = e(function() {
			kr();
			var e, t = Lr(), r = qe(), n = Dr(), a = lr();
			for (e in t) n(r[e], e), a[e] = a.Array;
		}), qr = e(function(e, t) {
			var r = Pr();
			jr(), t.exports = r;
		}), Vr = e(function(e, t) {
			t.exports = qr();
		}), zr = e(function(e, t) {
			var r = br(), n = String;
			t.exports = function(e) {
				if ("Symbol" === r(e)) throw new TypeError("Cannot convert a Symbol value to a string");
				return n(e);
			};
		}), Gr = e(function(e, t) {
			function r(a) {
				return function(e, t) {
					var r, e = i(u(e)), t = o(t), n = e.length;
					return t < 0 || n <= t ? a ? "" : void 0 : (r = s(e, t)) < 55296 || 56319 < r || t + 1 === n || (n = s(e, t + 1)) < 56320 || 57343 < n ? a ? l(e, t) : r : a ? c(e, t, t + 2) : n - 56320 + (r - 55296 << 10) + 65536;
				};
			}
			var n = He(), o = Gt(), i = zr(), u = et(), l = n("".charAt), s = n("".charCodeAt), c = n("".slice);
			t.exports = {
				codeAt: r(!1),
				charAt: r(!0)
			};
		}), Hr = e(function() {
			var n = Gr().charAt, t = zr(), e = cr(), r = Cr(), a = Rr(), o = "String Iterator", i = e.set, u = e.getterFor(o);
			r(String, "String", function(e) {
				i(this, {
					type: o,
					string: t(e),
					index: 0
				});
			}, function() {
				var e = u(this), t = e.string, r = e.index;
				return r >= t.length ? a(void 0, !0) : (t = n(t, r), e.index += t.length, a(t, !1));
			});
		}), $r = e(function(e, t) {
			var a = Mt(), o = _r();
			t.exports = function(t, e, r, n) {
				try {
					return n ? e(a(r)[0], r[1]) : e(r);
				} catch (e) {
					o(t, "throw", e);
				}
			};
		}), Ur = e(function(e, t) {
			var r = He(), n = We(), a = vt(), o = r(Function.toString);
			n(a.inspectSource) || (a.inspectSource = function(e) {
				return o(e);
			}), t.exports = a.inspectSource;
		}), Wr = e(function(e, t) {
			function r() {}
			function n(e) {
				if (!u(e)) return !1;
				try {
					return d(r, [], e), !0;
				} catch (e) {
					return !1;
				}
			}
			function a(e) {
				if (!u(e)) return !1;
				switch (l(e)) {
					case "AsyncFunction":
					case "GeneratorFunction":
					case "AsyncGeneratorFunction": return !1;
				}
				try {
					return m || !!f(p, c(e));
				} catch (e) {
					return !0;
				}
			}
			var o = He(), i = Ve(), u = We(), l = br(), s = at(), c = Ur(), d = s("Reflect", "construct"), p = /^\s*(?:class|function)\b/, f = o(p.exec), m = !p.test(r);
			a.sham = !0, t.exports = !d || i(function() {
				var e;
				return n(n.call) || !n(Object) || !n(function() {
					e = !0;
				}) || e;
			}) ? a : n;
		}), Yr = e(function(e, t) {
			var r = $e();
			t.exports = Array.isArray || function(e) {
				return "Array" === r(e);
			};
		}), Kr = e(function(e, t) {
			var r = Ye(), n = Yr(), a = TypeError, o = Object.getOwnPropertyDescriptor, r = r && !function() {
				if (void 0 !== this) return 1;
				try {
					Object.defineProperty([], "length", { writable: !1 }).length = 1;
				} catch (e) {
					return e instanceof TypeError;
				}
			}();
			t.exports = r ? function(e, t) {
				if (n(e) && !o(e, "length").writable) throw new a("Cannot set read only .length");
				return e.length = t;
			} : function(e, t) {
				return e.length = t;
			};
		}), Xr = e(function(e, t) {
			var r = TypeError;
			t.exports = function(e) {
				if (9007199254740991 < e) throw new r("Maximum allowed index exceeded");
				return e;
			};
		}), Zr = e(function(e, t) {
			var f = Nt(), m = Ke(), h = yt(), g = $r(), v = Nr(), b = Wr(), y = Ut(), D = Br(), w = Kr(), F = Sr(), E = Mr(), x = _r(), A = Xr(), C = Array;
			t.exports = function(e) {
				var t, r, n, a, o, i, u = b(this), l = arguments.length, s = 1 < l ? arguments[1] : void 0, c = void 0 !== s, d = (c && (s = f(s, 2 < l ? arguments[2] : void 0)), h(e)), l = E(d), p = 0;
				if (!l || this === C && v(l)) for (t = y(d), r = u ? new this(t) : C(t); p < t; p++) i = c ? s(d[p], p) : d[p], D(r, p, i);
				else for (r = u ? new this() : [], o = (a = F(d, l)).next; !(n = m(o, a)).done; p++) {
					try {
						A(p);
					} catch (e) {
						x(a, "throw", e);
					}
					i = c ? g(a, s, [n.value, p], !0) : n.value;
					try {
						D(r, p, i);
					} catch (e) {
						x(a, "throw", e);
					}
				}
				return w(r, p), r;
			};
		}), Jr = e(function(e, t) {
			var r, n, a = Ft()("iterator"), o = !1;
			try {
				r = 0, (n = {
					next: function() {
						return { done: !!r++ };
					},
					return: function() {
						o = !0;
					}
				})[a] = function() {
					return this;
				}, Array.from(n, function() {
					throw 2;
				});
			} catch (e) {}
			t.exports = function(e, t) {
				try {
					if (!t && !o) return !1;
				} catch (e) {
					return !1;
				}
				var r = !1;
				try {
					var n = {};
					n[a] = function() {
						return { next: function() {
							return { done: r = !0 };
						} };
					}, e(n);
				} catch (e) {}
				return r;
			};
		}), Qr = e(function() {
			var e = Ot(), t = Zr();
			e({
				target: "Array",
				stat: !0,
				forced: !Jr()(function(e) {
					Array.from(e);
				})
			}, { from: t });
		}), en = e(function(e, t) {
			Hr(), Qr();
			t.exports = nt().Array.from;
		}), tn = e(function(e, t) {
			t.exports = en();
		}), rn = e(function(e, t) {
			t.exports = tn();
		}), nn = e(function(i) {
			Object.defineProperty(i, "__esModule", { value: !0 }), i.isIdentStart = function(e) {
				return "a" <= e && e <= "z" || "A" <= e && e <= "Z" || "-" === e || "_" === e;
			}, i.isIdent = function(e) {
				return "a" <= e && e <= "z" || "A" <= e && e <= "Z" || "0" <= e && e <= "9" || "-" === e || "_" === e;
			}, i.isHex = function(e) {
				return "a" <= e && e <= "f" || "A" <= e && e <= "F" || "0" <= e && e <= "9";
			}, i.escapeIdentifier = function(e) {
				for (var t = e.length, r = "", n = 0; n < t;) {
					var a = e.charAt(n);
					if (i.identSpecialChars[a]) r += "\\" + a;
					else if ("_" === a || "-" === a || "A" <= a && a <= "Z" || "a" <= a && a <= "z" || 0 !== n && "0" <= a && a <= "9") r += a;
					else {
						a = a.charCodeAt(0);
						if (55296 == (63488 & a)) {
							var o = e.charCodeAt(n++);
							if (55296 != (64512 & a) || 56320 != (64512 & o)) throw Error("UCS-2(decode): illegal sequence");
							a = ((1023 & a) << 10) + (1023 & o) + 65536;
						}
						r += "\\" + a.toString(16) + " ";
					}
					n++;
				}
				return r;
			}, i.escapeStr = function(e) {
				for (var t, r = e.length, n = "", a = 0; a < r;) {
					var o = e.charAt(a);
					"\"" === o ? o = "\\\"" : "\\" === o ? o = "\\\\" : void 0 !== (t = i.strReplacementsRev[o]) && (o = t), n += o, a++;
				}
				return "\"" + n + "\"";
			}, i.identSpecialChars = {
				"!": !0,
				"\"": !0,
				"#": !0,
				$: !0,
				"%": !0,
				"&": !0,
				"'": !0,
				"(": !0,
				")": !0,
				"*": !0,
				"+": !0,
				",": !0,
				".": !0,
				"/": !0,
				";": !0,
				"<": !0,
				"=": !0,
				">": !0,
				"?": !0,
				"@": !0,
				"[": !0,
				"\\": !0,
				"]": !0,
				"^": !0,
				"`": !0,
				"{": !0,
				"|": !0,
				"}": !0,
				"~": !0
			}, i.strReplacementsRev = {
				"\n": "\\n",
				"\r": "\\r",
				"	": "\\t",
				"\f": "\\f",
				"\v": "\\v"
			}, i.singleQuoteEscapeChars = {
				n: "\n",
				r: "\r",
				t: "	",
				f: "\f",
				"\\": "\\",
				"'": "'"
			}, i.doubleQuotesEscapeChars = {
				n: "\n",
				r: "\r",
				t: "	",
				f: "\f",
				"\\": "\\",
				"\"": "\""
			};
		}), an = e(function(e) {
			Object.defineProperty(e, "__esModule", { value: !0 });
			var v = nn();
			e.parseCssSelector = function(o, i, u, l, a, s) {
				var c = o.length, d = "";
				function p(e, t) {
					var r = "";
					for (i++, d = o.charAt(i); i < c;) {
						if (d === e) return i++, r;
						if ("\\" === d) {
							i++;
							var n;
							if ((d = o.charAt(i)) === e) r += e;
							else if (void 0 !== (n = t[d])) r += n;
							else {
								if (v.isHex(d)) {
									var a = d;
									for (i++, d = o.charAt(i); v.isHex(d);) a += d, i++, d = o.charAt(i);
									" " === d && (i++, d = o.charAt(i)), r += String.fromCharCode(parseInt(a, 16));
									continue;
								}
								r += d;
							}
						} else r += d;
						i++, d = o.charAt(i);
					}
					return r;
				}
				function f() {
					var e = "";
					for (d = o.charAt(i); i < c;) {
						if (!v.isIdent(d)) {
							if ("\\" !== d) return e;
							if (c <= ++i) throw Error("Expected symbol but end of file reached.");
							if (d = o.charAt(i), !v.identSpecialChars[d] && v.isHex(d)) {
								var t = d;
								for (i++, d = o.charAt(i); v.isHex(d);) t += d, i++, d = o.charAt(i);
								" " === d && (i++, d = o.charAt(i)), e += String.fromCharCode(parseInt(t, 16));
								continue;
							}
						}
						e += d, i++, d = o.charAt(i);
					}
					return e;
				}
				function m() {
					d = o.charAt(i);
					for (; " " === d || "	" === d || "\n" === d || "\r" === d || "\f" === d;) i++, d = o.charAt(i);
				}
				function h() {
					var e = r();
					if (!e) return null;
					var t = e;
					for (d = o.charAt(i); "," === d;) {
						if (i++, m(), "selectors" !== t.type && (t = {
							type: "selectors",
							selectors: [e]
						}), !(e = r())) throw Error("Rule expected after \",\".");
						t.selectors.push(e);
					}
					return t;
				}
				function r() {
					m();
					var e = { type: "ruleSet" }, t = g();
					if (!t) return null;
					for (var r = e; t && (t.type = "rule", r.rule = t, r = t, m(), d = o.charAt(i), !(c <= i || "," === d || ")" === d));) if (a[d]) {
						var n = d;
						if (i++, m(), !(t = g())) throw Error("Rule expected after \"" + n + "\".");
						t.nestingOperator = n;
					} else (t = g()) && (t.nestingOperator = null);
					return e;
				}
				function g() {
					for (var e = null; i < c;) if ("*" === (d = o.charAt(i))) i++, (e = e || {}).tagName = "*";
					else if (v.isIdentStart(d) || "\\" === d) (e = e || {}).tagName = f();
					else if ("." === d) i++, ((e = e || {}).classNames = e.classNames || []).push(f());
					else if ("#" === d) i++, (e = e || {}).id = f();
					else if ("[" === d) {
						i++, m();
						var t = { name: f() };
						if (m(), "]" === d) i++;
						else {
							var r = "";
							if (l[d] && (r = d, i++, d = o.charAt(i)), c <= i) throw Error("Expected \"=\" but end of file reached.");
							if ("=" !== d) throw Error("Expected \"=\" but \"" + d + "\" found.");
							t.operator = r + "=", i++, m();
							var n = "";
							if (t.valueType = "string", "\"" === d) n = p("\"", v.doubleQuotesEscapeChars);
							else if ("'" === d) n = p("'", v.singleQuoteEscapeChars);
							else if (s && "$" === d) i++, n = f(), t.valueType = "substitute";
							else {
								for (; i < c && "]" !== d;) n += d, i++, d = o.charAt(i);
								n = n.trim();
							}
							if (m(), c <= i) throw Error("Expected \"]\" but end of file reached.");
							if ("]" !== d) throw Error("Expected \"]\" but \"" + d + "\" found.");
							i++, t.value = n;
						}
						((e = e || {}).attrs = e.attrs || []).push(t);
					} else {
						if (":" !== d) break;
						i++;
						r = f(), t = { name: r };
						if ("(" === d) {
							i++;
							var a = "";
							if (m(), "selector" === u[r]) t.valueType = "selector", a = h();
							else {
								if (t.valueType = u[r] || "string", "\"" === d) a = p("\"", v.doubleQuotesEscapeChars);
								else if ("'" === d) a = p("'", v.singleQuoteEscapeChars);
								else if (s && "$" === d) i++, a = f(), t.valueType = "substitute";
								else {
									for (; i < c && ")" !== d;) a += d, i++, d = o.charAt(i);
									a = a.trim();
								}
								m();
							}
							if (c <= i) throw Error("Expected \")\" but end of file reached.");
							if (")" !== d) throw Error("Expected \")\" but \"" + d + "\" found.");
							i++, t.value = a;
						}
						((e = e || {}).pseudos = e.pseudos || []).push(t);
					}
					return e;
				}
				var e = h();
				if (i < c) throw Error("Rule expected but \"" + o.charAt(i) + "\" found.");
				return e;
			};
		}), on = e(function(e) {
			Object.defineProperty(e, "__esModule", { value: !0 });
			var o = nn();
			e.renderEntity = function t(e) {
				var r = "";
				switch (e.type) {
					case "ruleSet":
						for (var n = e.rule, a = []; n;) n.nestingOperator && a.push(n.nestingOperator), a.push(t(n)), n = n.rule;
						r = a.join(" ");
						break;
					case "selectors":
						r = e.selectors.map(t).join(", ");
						break;
					case "rule":
						e.tagName && (r = "*" === e.tagName ? "*" : o.escapeIdentifier(e.tagName)), e.id && (r += "#" + o.escapeIdentifier(e.id)), e.classNames && (r += e.classNames.map(function(e) {
							return "." + o.escapeIdentifier(e);
						}).join("")), e.attrs && (r += e.attrs.map(function(e) {
							return "operator" in e ? "substitute" === e.valueType ? "[" + o.escapeIdentifier(e.name) + e.operator + "$" + e.value + "]" : "[" + o.escapeIdentifier(e.name) + e.operator + o.escapeStr(e.value) + "]" : "[" + o.escapeIdentifier(e.name) + "]";
						}).join("")), e.pseudos && (r += e.pseudos.map(function(e) {
							return e.valueType ? "selector" === e.valueType ? ":" + o.escapeIdentifier(e.name) + "(" + t(e.value) + ")" : "substitute" === e.valueType ? ":" + o.escapeIdentifier(e.name) + "($" + e.value + ")" : "numeric" === e.valueType ? ":" + o.escapeIdentifier(e.name) + "(" + e.value + ")" : ":" + o.escapeIdentifier(e.name) + "(" + o.escapeIdentifier(e.value) + ")" : ":" + o.escapeIdentifier(e.name);
						}).join(""));
						break;
					default: throw Error("Unknown entity type: \"" + e.type + "\".");
				}
				return r;
			};
		}), un = e(function(e) {
			Object.defineProperty(e, "__esModule", { value: !0 });
			var t = an(), r = on();
			function n() {
				this.pseudos = {}, this.attrEqualityMods = {}, this.ruleNestingOperators = {}, this.substitutesEnabled = !1;
			}
			n.prototype.registerSelectorPseudos = function() {
				for (var e = [], t = 0; t < arguments.length; t++) e[t] = arguments[t];
				for (var r = 0, n = e; r < n.length; r++) this.pseudos[n[r]] = "selector";
				return this;
			}, n.prototype.unregisterSelectorPseudos = function() {
				for (var e = [], t = 0; t < arguments.length; t++) e[t] = arguments[t];
				for (var r = 0, n = e; r < n.length; r++) delete this.pseudos[n[r]];
				return this;
			}, n.prototype.registerNumericPseudos = function() {
				for (var e = [], t = 0; t < arguments.length; t++) e[t] = arguments[t];
				for (var r = 0, n = e; r < n.length; r++) this.pseudos[n[r]] = "numeric";
				return this;
			}, n.prototype.unregisterNumericPseudos = function() {
				for (var e = [], t = 0; t < arguments.length; t++) e[t] = arguments[t];
				for (var r = 0, n = e; r < n.length; r++) delete this.pseudos[n[r]];
				return this;
			}, n.prototype.registerNestingOperators = function() {
				for (var e = [], t = 0; t < arguments.length; t++) e[t] = arguments[t];
				for (var r = 0, n = e; r < n.length; r++) this.ruleNestingOperators[n[r]] = !0;
				return this;
			}, n.prototype.unregisterNestingOperators = function() {
				for (var e = [], t = 0; t < arguments.length; t++) e[t] = arguments[t];
				for (var r = 0, n = e; r < n.length; r++) delete this.ruleNestingOperators[n[r]];
				return this;
			}, n.prototype.registerAttrEqualityMods = function() {
				for (var e = [], t = 0; t < arguments.length; t++) e[t] = arguments[t];
				for (var r = 0, n = e; r < n.length; r++) this.attrEqualityMods[n[r]] = !0;
				return this;
			}, n.prototype.unregisterAttrEqualityMods = function() {
				for (var e = [], t = 0; t < arguments.length; t++) e[t] = arguments[t];
				for (var r = 0, n = e; r < n.length; r++) delete this.attrEqualityMods[n[r]];
				return this;
			}, n.prototype.enableSubstitutes = function() {
				return this.substitutesEnabled = !0, this;
			}, n.prototype.disableSubstitutes = function() {
				return this.substitutesEnabled = !1, this;
			}, n.prototype.parse = function(e) {
				return t.parseCssSelector(e, 0, this.pseudos, this.attrEqualityMods, this.ruleNestingOperators, this.substitutesEnabled);
			}, n.prototype.render = function(e) {
				return r.renderEntity(e).trim();
			}, e.CssSelectorParser = n;
		}), ln = e(function(e, t) {
			var u = {
				name: "doT",
				version: "1.1.1",
				templateSettings: {
					evaluate: /\{\{([\s\S]+?(\}?)+)\}\}/g,
					interpolate: /\{\{=([\s\S]+?)\}\}/g,
					encode: /\{\{!([\s\S]+?)\}\}/g,
					use: /\{\{#([\s\S]+?)\}\}/g,
					useParams: /(^|[^\w$])def(?:\.|\[[\'\"])([\w$\.]+)(?:[\'\"]\])?\s*\:\s*([\w$\.]+|\"[^\"]+\"|\'[^\']+\'|\{[^\}]+\})/g,
					define: /\{\{##\s*([\w\.$]+)\s*(\:|=)([\s\S]+?)#\}\}/g,
					defineParams: /^\s*([\w$]+):([\s\S]+)/,
					conditional: /\{\{\?(\?)?\s*([\s\S]*?)\s*\}\}/g,
					iterate: /\{\{~\s*(?:\}\}|([\s\S]+?)\s*\:\s*([\w$]+)\s*(?:\:\s*([\w$]+))?\s*\}\})/g,
					varname: "it",
					strip: !0,
					append: !0,
					selfcontained: !1,
					doNotSkipEncoded: !1
				},
				template: void 0,
				compile: void 0,
				log: !0
			};
			if ("object" !== ("undefined" == typeof globalThis ? "undefined" : te(globalThis))) try {
				Object.defineProperty(Object.prototype, "__magic__", {
					get: function() {
						return this;
					},
					configurable: !0
				}), __magic__.globalThis = __magic__, delete Object.prototype.__magic__;
			} catch (e) {
				window.globalThis = function() {
					if ("undefined" != typeof self) return self;
					if (void 0 !== window) return window;
					if (void 0 !== q) return q;
					if (void 0 !== this) return this;
					throw new Error("Unable to locate global `this`");
				}();
			}
			u.encodeHTMLSource = function(e) {
				var t = {
					"&": "&#38;",
					"<": "&#60;",
					">": "&#62;",
					"\"": "&#34;",
					"'": "&#39;",
					"/": "&#47;"
				}, r = e ? /[&<>"'\/]/g : /&(?!#?\w+;)|<|>|"|'|\//g;
				return function(e) {
					return e ? e.toString().replace(r, function(e) {
						return t[e] || e;
					}) : "";
				};
			}, void 0 !== t && t.exports ? t.exports = u : "function" == typeof define && define.amd ? define(function() {
				return u;
			}) : globalThis.doT = u;
			var l = {
				append: {
					start: "'+(",
					end: ")+'",
					startencode: "'+encodeHTML("
				},
				split: {
					start: "';out+=(",
					end: ");out+='",
					startencode: "';out+=encodeHTML("
				}
			}, s = /$^/;
			function c(e) {
				return e.replace(/\\('|\\)/g, "$1").replace(/[\r\t\n]/g, " ");
			}
			u.template = function(e, t, r) {
				var n, a, o = (t = t || u.templateSettings).append ? l.append : l.split, i = 0, r = t.use || t.define ? function r(a, e, o) {
					return ("string" == typeof e ? e : e.toString()).replace(a.define || s, function(e, n, t, r) {
						return (n = 0 === n.indexOf("def.") ? n.substring(4) : n) in o || (":" === t ? (a.defineParams && r.replace(a.defineParams, function(e, t, r) {
							o[n] = {
								arg: t,
								text: r
							};
						}), n in o || (o[n] = r)) : new Function("def", "def['" + n + "']=" + r)(o)), "";
					}).replace(a.use || s, function(e, t) {
						return a.useParams && (t = t.replace(a.useParams, function(e, t, r, n) {
							var a;
							if (o[r] && o[r].arg && n) return a = (r + ":" + n).replace(/'|\\/g, "_"), o.__exp = o.__exp || {}, o.__exp[a] = o[r].text.replace(new RegExp("(^|[^\\w$])" + o[r].arg + "([^\\w$])", "g"), "$1" + n + "$2"), t + "def.__exp['" + a + "']";
						})), (t = new Function("def", "return " + t)(o)) && r(a, t, o);
					});
				}(t, e, r || {}) : e, r = ("var out='" + (t.strip ? r.replace(/(^|\r|\n)\t* +| +\t*(\r|\n|$)/g, " ").replace(/\r|\n|\t|\/\*[\s\S]*?\*\//g, "") : r).replace(/'|\\/g, "\\$&").replace(t.interpolate || s, function(e, t) {
					return o.start + c(t) + o.end;
				}).replace(t.encode || s, function(e, t) {
					return n = !0, o.startencode + c(t) + o.end;
				}).replace(t.conditional || s, function(e, t, r) {
					return t ? r ? "';}else if(" + c(r) + "){out+='" : "';}else{out+='" : r ? "';if(" + c(r) + "){out+='" : "';}out+='";
				}).replace(t.iterate || s, function(e, t, r, n) {
					return t ? (i += 1, a = n || "i" + i, t = c(t), "';var arr" + i + "=" + t + ";if(arr" + i + "){var " + r + "," + a + "=-1,l" + i + "=arr" + i + ".length-1;while(" + a + "<l" + i + "){" + r + "=arr" + i + "[" + a + "+=1];out+='") : "';} } out+='";
				}).replace(t.evaluate || s, function(e, t) {
					return "';" + c(t) + "out+='";
				}) + "';return out;").replace(/\n/g, "\\n").replace(/\t/g, "\\t").replace(/\r/g, "\\r").replace(/(\s|;|\}|^|\{)out\+='';/g, "$1").replace(/\+''/g, "");
				n && (t.selfcontained || !globalThis || globalThis._encodeHTML || (globalThis._encodeHTML = u.encodeHTMLSource(t.doNotSkipEncoded)), r = "var encodeHTML = typeof _encodeHTML !== 'undefined' ? _encodeHTML : (" + u.encodeHTMLSource.toString() + "(" + (t.doNotSkipEncoded || "") + "));" + r);
				try {
					return new Function(t.varname, r);
				} catch (e) {
					throw "undefined" != typeof console && console.log("Could not create a template function: " + r), e;
				}
			}, u.compile = function(e, t) {
				return u.template(e, null, t);
			};
		}), sn = e(function(e, t) {
			t.exports = function() {};
		}), cn = e(function(e, t) {
			var r = sn()();
			t.exports = function(e) {
				return e !== r && null !== e;
			};
		}), dn = e(function(e, t) {
			var o = cn(), r = Array.prototype.forEach, n = Object.create;
			t.exports = function(e) {
				var a = n(null);
				return r.call(arguments, function(e) {
					if (o(e)) {
						var t, r = Object(e), n = a;
						for (t in r) n[t] = r[t];
					}
				}), a;
			};
		}), pn = e(function(e, t) {
			t.exports = function() {
				var e = Math.sign;
				return "function" == typeof e && 1 === e(10) && -1 === e(-20);
			};
		}), fn = e(function(e, t) {
			t.exports = function(e) {
				return e = Number(e), isNaN(e) || 0 === e ? e : 0 < e ? 1 : -1;
			};
		}), mn = e(function(e, t) {
			t.exports = pn()() ? Math.sign : fn();
		}), hn = e(function(e, t) {
			var r = mn(), n = Math.abs, a = Math.floor;
			t.exports = function(e) {
				return isNaN(e) ? 0 : 0 !== (e = Number(e)) && isFinite(e) ? r(e) * a(n(e)) : e;
			};
		}), gn = e(function(e, t) {
			var r = hn(), n = Math.max;
			t.exports = function(e) {
				return n(0, r(e));
			};
		}), vn = e(function(e, t) {
			var n = gn();
			t.exports = function(e, t, r) {
				return isNaN(e) ? 0 <= t ? r && t ? t - 1 : t : 1 : !1 !== e && n(e);
			};
		}), bn = e(function(e, t) {
			t.exports = function(e) {
				if ("function" != typeof e) throw new TypeError(e + " is not a function");
				return e;
			};
		}), yn = e(function(e, t) {
			var r = cn();
			t.exports = function(e) {
				if (r(e)) return e;
				throw new TypeError("Cannot use null or undefined");
			};
		}), Dn = e(function(e, t) {
			var u = bn(), l = yn(), s = Function.prototype.bind, c = Function.prototype.call, d = Object.keys, p = Object.prototype.propertyIsEnumerable;
			t.exports = function(o, i) {
				return function(r, n) {
					var e, a = arguments[2], t = arguments[3];
					return r = Object(l(r)), u(n), e = d(r), t && e.sort("function" == typeof t ? s.call(t, r) : void 0), "function" != typeof o && (o = e[o]), c.call(o, e, function(e, t) {
						return p.call(r, e) ? c.call(n, a, r[e], e, r, t) : i;
					});
				};
			};
		}), wn = e(function(e, t) {
			t.exports = Dn()("forEach");
		}), Fn = e(function() {}), En = e(function(e, t) {
			t.exports = function() {
				var e = Object.assign;
				return "function" == typeof e && (e(e = { foo: "raz" }, { bar: "dwa" }, { trzy: "trzy" }), e.foo + e.bar + e.trzy === "razdwatrzy");
			};
		}), xn = e(function(e, t) {
			t.exports = function() {
				try {
					return !0;
				} catch (e) {
					return !1;
				}
			};
		}), An = e(function(e, t) {
			var r = cn(), n = Object.keys;
			t.exports = function(e) {
				return n(r(e) ? Object(e) : e);
			};
		}), Cn = e(function(e, t) {
			t.exports = xn()() ? Object.keys : An();
		}), Rn = e(function(e, t) {
			var i = Cn(), u = yn(), l = Math.max;
			t.exports = function(t, r) {
				var n, e, a, o = l(arguments.length, 2);
				for (t = Object(u(t)), a = function(e) {
					try {
						t[e] = r[e];
					} catch (e) {
						n = n || e;
					}
				}, e = 1; e < o; ++e) i(r = arguments[e]).forEach(a);
				if (void 0 !== n) throw n;
				return t;
			};
		}), kn = e(function(e, t) {
			t.exports = En()() ? Object.assign : Rn();
		}), Nn = e(function(e, t) {
			var r = cn(), n = {
				function: !0,
				object: !0
			};
			t.exports = function(e) {
				return r(e) && n[te(e)] || !1;
			};
		}), Tn = e(function(e, n) {
			var a = kn(), o = Nn(), i = cn(), u = Error.captureStackTrace;
			n.exports = function(e) {
				var e = new Error(e), t = arguments[1], r = arguments[2];
				return i(r) || o(t) && (r = t, t = null), i(r) && a(e, r), i(t) && (e.code = t), u && u(e, n.exports), e;
			};
		}), Mn = e(function(e, t) {
			var a = yn(), o = Object.defineProperty, i = Object.getOwnPropertyDescriptor, u = Object.getOwnPropertyNames, l = Object.getOwnPropertySymbols;
			t.exports = function(t, r) {
				var n, e = Object(a(r));
				if (t = Object(a(t)), u(e).forEach(function(e) {
					try {
						o(t, e, i(r, e));
					} catch (e) {
						n = e;
					}
				}), "function" == typeof l && l(e).forEach(function(e) {
					try {
						o(t, e, i(r, e));
					} catch (e) {
						n = e;
					}
				}), void 0 !== n) throw n;
				return t;
			};
		}), Sn = e(function(e, t) {
			function r(e, t) {
				return t;
			}
			var n, a, o, i, u, l = gn();
			try {
				Object.defineProperty(r, "length", {
					configurable: !0,
					writable: !1,
					enumerable: !1,
					value: 1
				});
			} catch (e) {}
			1 === r.length ? (n = {
				configurable: !0,
				writable: !1,
				enumerable: !1
			}, a = Object.defineProperty, t.exports = function(e, t) {
				return t = l(t), e.length === t ? e : (n.value = t, a(e, "length", n));
			}) : (i = Mn(), u = [], o = function(e) {
				var t, r = 0;
				if (u[e]) return u[e];
				for (t = []; e--;) t.push("a" + (++r).toString(36));
				return new Function("fn", "return function (" + t.join(", ") + ") { return fn.apply(this, arguments); };");
			}, t.exports = function(e, t) {
				if (t = l(t), e.length === t) return e;
				t = o(t)(e);
				try {
					i(t, e);
				} catch (e) {}
				return t;
			});
		}), _n = e(function(e, t) {
			t.exports = function(e) {
				return null != e;
			};
		}), On = e(function(e, t) {
			var r = _n(), n = {
				object: !0,
				function: !0,
				undefined: !0
			};
			t.exports = function(e) {
				return !!r(e) && hasOwnProperty.call(n, te(e));
			};
		}), Bn = e(function(e, t) {
			var r = On();
			t.exports = function(e) {
				if (!r(e)) return !1;
				try {
					return e.constructor ? e.constructor.prototype === e : !1;
				} catch (e) {
					return !1;
				}
			};
		}), In = e(function(e, t) {
			var r = Bn();
			t.exports = function(e) {
				if ("function" != typeof e) return !1;
				if (!hasOwnProperty.call(e, "length")) return !1;
				try {
					if ("number" != typeof e.length) return !1;
					if ("function" != typeof e.call) return !1;
					if ("function" != typeof e.apply) return !1;
				} catch (e) {
					return !1;
				}
				return !r(e);
			};
		}), Pn = e(function(e, t) {
			var r = In(), n = /^\s*class[\s{/}]/, a = Function.prototype.toString;
			t.exports = function(e) {
				return !!r(e) && !n.test(a.call(e));
			};
		}), Ln = e(function(e, t) {
			var r = "razdwatrzy";
			t.exports = function() {
				return "function" == typeof r.contains && !0 === r.contains("dwa") && !1 === r.contains("foo");
			};
		}), jn = e(function(e, t) {
			var r = String.prototype.indexOf;
			t.exports = function(e) {
				return -1 < r.call(this, e, arguments[1]);
			};
		}), qn = e(function(e, t) {
			t.exports = Ln()() ? String.prototype.contains : jn();
		}), Vn = e(function(e, t) {
			var i = _n(), o = Pn(), u = kn(), l = dn(), s = qn();
			(t.exports = function(e, t) {
				var r, n, a, o;
				return arguments.length < 2 || "string" != typeof e ? (o = t, t = e, e = null) : o = arguments[2], i(e) ? (r = s.call(e, "c"), n = s.call(e, "e"), a = s.call(e, "w")) : n = !(r = a = !0), e = {
					value: t,
					configurable: r,
					enumerable: n,
					writable: a
				}, o ? u(l(o), e) : e;
			}).gs = function(e, t, r) {
				var n, a;
				return "string" != typeof e ? (a = r, r = t, t = e, e = null) : a = arguments[3], i(t) ? o(t) ? i(r) ? o(r) || (a = r, r = void 0) : r = void 0 : (a = t, t = r = void 0) : t = void 0, e = i(e) ? (n = s.call(e, "c"), s.call(e, "e")) : !(n = !0), t = {
					get: t,
					set: r,
					configurable: n,
					enumerable: e
				}, a ? u(l(a), t) : t;
			};
		}), zn = e(function(e, t) {
			var r = Vn(), i = bn(), u = Function.prototype.apply, l = Function.prototype.call, n = Object.create, a = Object.defineProperty, o = Object.defineProperties, s = Object.prototype.hasOwnProperty, c = {
				configurable: !0,
				enumerable: !1,
				writable: !0
			}, d = function(e, t) {
				var r;
				return i(t), s.call(this, "__ee__") ? r = this.__ee__ : (r = c.value = n(null), a(this, "__ee__", c), c.value = null), r[e] ? "object" === te(r[e]) ? r[e].push(t) : r[e] = [r[e], t] : r[e] = t, this;
			}, p = function(e, t) {
				var r, n;
				return i(t), n = this, d.call(this, e, r = function() {
					f.call(n, e, r), u.call(t, this, arguments);
				}), r.__eeOnceListener__ = t, this;
			}, f = function(e, t) {
				var r, n, a, o;
				if (i(t), s.call(this, "__ee__") && (r = this.__ee__)[e]) if ("object" === te(n = r[e])) for (o = 0; a = n[o]; ++o) a !== t && a.__eeOnceListener__ !== t || (2 === n.length ? r[e] = n[o ? 0 : 1] : n.splice(o, 1));
				else n !== t && n.__eeOnceListener__ !== t || delete r[e];
				return this;
			}, m = function(e) {
				var t, r, n, a, o;
				if (s.call(this, "__ee__") && (a = this.__ee__[e])) if ("object" === te(a)) {
					for (r = arguments.length, o = new Array(r - 1), t = 1; t < r; ++t) o[t - 1] = arguments[t];
					for (a = a.slice(), t = 0; n = a[t]; ++t) u.call(n, this, o);
				} else switch (arguments.length) {
					case 1:
						l.call(a, this);
						break;
					case 2:
						l.call(a, this, arguments[1]);
						break;
					case 3:
						l.call(a, this, arguments[1], arguments[2]);
						break;
					default:
						for (r = arguments.length, o = new Array(r - 1), t = 1; t < r; ++t) o[t - 1] = arguments[t];
						u.call(a, this, o);
				}
			}, h = {
				on: d,
				once: p,
				off: f,
				emit: m
			}, g = {
				on: r(d),
				once: r(p),
				off: r(f),
				emit: r(m)
			}, v = o({}, g);
			t.exports = e = function(e) {
				return null == e ? n(v) : o(Object(e), g);
			}, e.methods = h;
		}), Gn = e(function(e, t) {
			t.exports = function() {
				var e, t = Array.from;
				return "function" == typeof t && (e = t(t = ["raz", "dwa"]), Boolean(e && e !== t && "dwa" === e[1]));
			};
		}), Hn = e(function(e, t) {
			t.exports = function() {
				return "object" === ("undefined" == typeof globalThis ? "undefined" : te(globalThis)) && !!globalThis && globalThis.Array === Array;
			};
		}), $n = e(function(e, t) {
			function r() {
				if ("object" === ("undefined" == typeof self ? "undefined" : te(self)) && self) return self;
				if ("object" === (void 0 === window ? "undefined" : te(window)) && window) return window;
				throw new Error("Unable to resolve global `this`");
			}
			t.exports = function() {
				if (this) return this;
				try {
					Object.defineProperty(Object.prototype, "__global__", {
						get: function() {
							return this;
						},
						configurable: !0
					});
				} catch (e) {
					return r();
				}
				try {
					return __global__ ? __global__ : r();
				} finally {
					delete Object.prototype.__global__;
				}
			}();
		}), Un = e(function(e, t) {
			t.exports = Hn()() ? globalThis : $n();
		}), Wn = e(function(e, t) {
			var r = Un(), n = {
				object: !0,
				symbol: !0
			};
			t.exports = function() {
				var t = r.Symbol;
				if ("function" != typeof t) return !1;
				t("test symbol");
				return !!n[te(t.iterator)] && !!n[te(t.toPrimitive)] && !!n[te(t.toStringTag)];
			};
		}), Yn = e(function(e, t) {
			t.exports = function(e) {
				return !!e && ("symbol" === te(e) || !!e.constructor && "Symbol" === e.constructor.name && "Symbol" === e[e.constructor.toStringTag]);
			};
		}), Kn = e(function(e, t) {
			var r = Yn();
			t.exports = function(e) {
				if (r(e)) return e;
				throw new TypeError(e + " is not a symbol");
			};
		}), Xn = e(function(e, t) {
			var a = Vn(), r = Object.create, o = Object.defineProperty, i = Object.prototype, u = r(null);
			t.exports = function(e) {
				for (var t, r, n = 0; u[e + (n || "")];) ++n;
				return u[e += n || ""] = !0, o(i, t = "@@" + e, a.gs(null, function(e) {
					r || (r = !0, o(this, t, a(e)), r = !1);
				})), t;
			};
		}), Zn = e(function(e, t) {
			var r = Vn(), n = Un().Symbol;
			t.exports = function(e) {
				return Object.defineProperties(e, {
					hasInstance: r("", n && n.hasInstance || e("hasInstance")),
					isConcatSpreadable: r("", n && n.isConcatSpreadable || e("isConcatSpreadable")),
					iterator: r("", n && n.iterator || e("iterator")),
					match: r("", n && n.match || e("match")),
					replace: r("", n && n.replace || e("replace")),
					search: r("", n && n.search || e("search")),
					species: r("", n && n.species || e("species")),
					split: r("", n && n.split || e("split")),
					toPrimitive: r("", n && n.toPrimitive || e("toPrimitive")),
					toStringTag: r("", n && n.toStringTag || e("toStringTag")),
					unscopables: r("", n && n.unscopables || e("unscopables"))
				});
			};
		}), Jn = e(function(e, t) {
			var r = Vn(), n = Kn(), a = Object.create(null);
			t.exports = function(t) {
				return Object.defineProperties(t, {
					for: r(function(e) {
						return a[e] || (a[e] = t(String(e)));
					}),
					keyFor: r(function(e) {
						for (var t in n(e), a) if (a[t] === e) return t;
					})
				});
			};
		}), Qn = e(function(e, t) {
			var r, n, a, o = Vn(), i = Kn(), u = Un().Symbol, l = Xn(), s = Zn(), c = Jn(), d = Object.create, p = Object.defineProperties, f = Object.defineProperty;
			if ("function" == typeof u) try {
				String(u()), a = !0;
			} catch (e) {}
			else u = null;
			n = function(e) {
				if (this instanceof n) throw new TypeError("Symbol is not a constructor");
				return r(e);
			}, t.exports = r = function e(t) {
				var r;
				if (this instanceof e) throw new TypeError("Symbol is not a constructor");
				return a ? u(t) : (r = d(n.prototype), t = void 0 === t ? "" : String(t), p(r, {
					__description__: o("", t),
					__name__: o("", l(t))
				}));
			}, s(r), c(r), p(n.prototype, {
				constructor: o(r),
				toString: o("", function() {
					return this.__name__;
				})
			}), p(r.prototype, {
				toString: o(function() {
					return "Symbol (" + i(this).__description__ + ")";
				}),
				valueOf: o(function() {
					return i(this);
				})
			}), f(r.prototype, r.toPrimitive, o("", function() {
				var e = i(this);
				return "symbol" === te(e) ? e : e.toString();
			})), f(r.prototype, r.toStringTag, o("c", "Symbol")), f(n.prototype, r.toStringTag, o("c", r.prototype[r.toStringTag])), f(n.prototype, r.toPrimitive, o("c", r.prototype[r.toPrimitive]));
		}), ea = e(function(e, t) {
			t.exports = Wn()() ? Un().Symbol : Qn();
		}), ta = e(function(e, t) {
			var r = Object.prototype.toString, n = r.call(function() {
				return arguments;
			}());
			t.exports = function(e) {
				return r.call(e) === n;
			};
		}), ra = e(function(e, t) {
			var r = Object.prototype.toString, n = RegExp.prototype.test.bind(/^[object [A-Za-z0-9]*Function]$/);
			t.exports = function(e) {
				return "function" == typeof e && n(r.call(e));
			};
		}), na = e(function(e, t) {
			var r = Object.prototype.toString, n = r.call("");
			t.exports = function(e) {
				return "string" == typeof e || e && "object" === te(e) && (e instanceof String || r.call(e) === n) || !1;
			};
		}), aa = e(function(e, t) {
			var f = ea().iterator, m = ta(), h = ra(), g = gn(), v = bn(), b = yn(), y = cn(), D = na(), w = Array.isArray, F = Function.prototype.call, E = {
				configurable: !0,
				enumerable: !0,
				writable: !0,
				value: null
			}, x = Object.defineProperty;
			t.exports = function(e) {
				var t, r, n, a, o, i, u, l, s, c, d = arguments[1], p = arguments[2];
				if (e = Object(b(e)), y(d) && v(d), this && this !== Array && h(this)) t = this;
				else {
					if (!d) {
						if (m(e)) return 1 !== (o = e.length) ? Array.apply(null, e) : ((a = new Array(1))[0] = e[0], a);
						if (w(e)) {
							for (a = new Array(o = e.length), r = 0; r < o; ++r) a[r] = e[r];
							return a;
						}
					}
					a = [];
				}
				if (!w(e)) {
					if (void 0 !== (s = e[f])) {
						for (u = v(s).call(e), t && (a = new t()), l = u.next(), r = 0; !l.done;) c = d ? F.call(d, p, l.value, r) : l.value, t ? (E.value = c, x(a, r, E)) : a[r] = c, l = u.next(), ++r;
						o = r;
					} else if (D(e)) {
						for (o = e.length, t && (a = new t()), n = r = 0; r < o; ++r) c = e[r], r + 1 < o && 55296 <= (i = c.charCodeAt(0)) && i <= 56319 && (c += e[++r]), c = d ? F.call(d, p, c, n) : c, t ? (E.value = c, x(a, n, E)) : a[n] = c, ++n;
						o = n;
					}
				}
				if (void 0 === o) for (o = g(e.length), t && (a = new t(o)), r = 0; r < o; ++r) c = d ? F.call(d, p, e[r], r) : e[r], t ? (E.value = c, x(a, r, E)) : a[r] = c;
				return t && (E.value = null, a.length = o), a;
			};
		}), oa = e(function(e, t) {
			t.exports = Gn()() ? Array.from : aa();
		}), ia = e(function(e, t) {
			var r = oa(), n = Array.isArray;
			t.exports = function(e) {
				return n(e) ? e : r(e);
			};
		}), ua = e(function(e, t) {
			var r = ia(), n = cn(), a = bn(), o = Array.prototype.slice, i = function(r) {
				return this.map(function(e, t) {
					return e ? e(r[t]) : r[t];
				}).concat(o.call(r, this.length));
			};
			t.exports = function(e) {
				return (e = r(e)).forEach(function(e) {
					n(e) && a(e);
				}), i.bind(e);
			};
		}), la = e(function(e, t) {
			var r = bn();
			t.exports = function(e) {
				var t;
				return "function" == typeof e ? {
					set: e,
					get: e
				} : (t = { get: r(e.get) }, void 0 !== e.set ? (t.set = r(e.set), e.delete && (t.delete = r(e.delete)), e.clear && (t.clear = r(e.clear))) : t.set = t.get, t);
			};
		}), sa = e(function(e, t) {
			var g = Tn(), v = Sn(), b = Vn(), r = zn().methods, y = ua(), D = la(), w = Function.prototype.apply, F = Function.prototype.call, E = Object.create, x = Object.defineProperties, A = r.on, C = r.emit;
			t.exports = function(a, t, e) {
				var o, i, u, r, n, l, s, c, d, p, f, m = E(null), h = !1 !== t ? t : isNaN(a.length) ? 1 : a.length;
				return e.normalizer && (p = D(e.normalizer), i = p.get, u = p.set, r = p.delete, n = p.clear), null != e.resolvers && (f = y(e.resolvers)), p = i ? v(function(e) {
					var t, r, n = arguments;
					if (f && (n = f(n)), null !== (t = i(n)) && hasOwnProperty.call(m, t)) return s && o.emit("get", t, n, this), m[t];
					if (r = 1 === n.length ? F.call(a, this, n[0]) : w.call(a, this, n), null === t) {
						if (null !== (t = i(n))) throw g("Circular invocation", "CIRCULAR_INVOCATION");
						t = u(n);
					} else if (hasOwnProperty.call(m, t)) throw g("Circular invocation", "CIRCULAR_INVOCATION");
					return m[t] = r, c && o.emit("set", t, null, r), r;
				}, h) : 0 === t ? function() {
					var e;
					if (hasOwnProperty.call(m, "data")) return s && o.emit("get", "data", arguments, this), m.data;
					if (e = arguments.length ? w.call(a, this, arguments) : F.call(a, this), hasOwnProperty.call(m, "data")) throw g("Circular invocation", "CIRCULAR_INVOCATION");
					return m.data = e, c && o.emit("set", "data", null, e), e;
				} : function(e) {
					var t, r = arguments;
					if (f && (r = f(arguments)), t = String(r[0]), hasOwnProperty.call(m, t)) return s && o.emit("get", t, r, this), m[t];
					if (r = 1 === r.length ? F.call(a, this, r[0]) : w.call(a, this, r), hasOwnProperty.call(m, t)) throw g("Circular invocation", "CIRCULAR_INVOCATION");
					return m[t] = r, c && o.emit("set", t, null, r), r;
				}, o = {
					original: a,
					memoized: p,
					profileName: e.profileName,
					get: function(e) {
						return f && (e = f(e)), i ? i(e) : String(e[0]);
					},
					has: function(e) {
						return hasOwnProperty.call(m, e);
					},
					delete: function(e) {
						var t;
						hasOwnProperty.call(m, e) && (r && r(e), t = m[e], delete m[e], d) && o.emit("delete", e, t);
					},
					clear: function() {
						var e = m;
						n && n(), m = E(null), o.emit("clear", e);
					},
					on: function(e, t) {
						return "get" === e ? s = !0 : "set" === e ? c = !0 : "delete" === e && (d = !0), A.call(this, e, t);
					},
					emit: C,
					updateEnv: function() {
						a = o.original;
					}
				}, e = i ? v(function(e) {
					var t = arguments;
					f && (t = f(t)), null !== (t = i(t)) && o.delete(t);
				}, h) : 0 === t ? function() {
					return o.delete("data");
				} : function(e) {
					return f && (e = f(arguments)[0]), o.delete(e);
				}, h = v(function() {
					var e = arguments;
					return 0 === t ? m.data : (f && (e = f(e)), e = i ? i(e) : String(e[0]), m[e]);
				}), l = v(function() {
					var e = arguments;
					return 0 === t ? o.has("data") : (f && (e = f(e)), null !== (e = i ? i(e) : String(e[0])) && o.has(e));
				}), x(p, {
					__memoized__: b(!0),
					delete: b(e),
					clear: b(o.clear),
					_get: b(h),
					_has: b(l)
				}), o;
			};
		}), ca = e(function(e, t) {
			var o = bn(), i = wn(), u = Fn(), l = sa(), s = vn();
			t.exports = function e(t) {
				var r, n, a;
				if (o(t), (r = Object(arguments[1])).async && r.promise) throw new Error("Options 'async' and 'promise' cannot be used together");
				return hasOwnProperty.call(t, "__memoized__") && !r.force ? t : (n = s(r.length, t.length, r.async && u.async), a = l(t, n, r), i(u, function(e, t) {
					r[t] && e(r[t], a, r);
				}), e.__profiler__ && e.__profiler__(a), a.updateEnv(), a.memoized);
			};
		}), da = e(function(e, t) {
			t.exports = function(e) {
				var t, r, n = e.length;
				if (!n) return "";
				for (t = String(e[r = 0]); --n;) t += "" + e[++r];
				return t;
			};
		}), pa = e(function(e, t) {
			t.exports = function(a) {
				return a ? function(e) {
					for (var t = String(e[0]), r = 0, n = a; --n;) t += "" + e[++r];
					return t;
				} : function() {
					return "";
				};
			};
		}), fa = e(function(e, t) {
			t.exports = function() {
				var e = Number.isNaN;
				return "function" == typeof e && !e({}) && e(NaN) && !e(34);
			};
		}), ma = e(function(e, t) {
			t.exports = function(e) {
				return e != e;
			};
		}), ha = e(function(e, t) {
			t.exports = fa()() ? Number.isNaN : ma();
		}), ga = e(function(e, t) {
			var a = ha(), o = gn(), i = yn(), u = Array.prototype.indexOf, l = Object.prototype.hasOwnProperty, s = Math.abs, c = Math.floor;
			t.exports = function(e) {
				var t, r, n;
				if (!a(e)) return u.apply(this, arguments);
				for (r = o(i(this).length), e = arguments[1], t = e = isNaN(e) ? 0 : 0 <= e ? c(e) : o(this.length) - c(s(e)); t < r; ++t) if (l.call(this, t) && (n = this[t], a(n))) return t;
				return -1;
			};
		}), va = e(function(e, t) {
			var s = ga(), r = Object.create;
			t.exports = function() {
				var o = 0, u = [], l = r(null);
				return {
					get: function(e) {
						var t, r = 0, n = u, a = e.length;
						if (0 === a) return n[a] || null;
						if (n = n[a]) {
							for (; r < a - 1;) {
								if (-1 === (t = s.call(n[0], e[r]))) return null;
								n = n[1][t], ++r;
							}
							return -1 === (t = s.call(n[0], e[r])) ? null : n[1][t] || null;
						}
						return null;
					},
					set: function(e) {
						var t, r = 0, n = u, a = e.length;
						if (0 === a) n[a] = ++o;
						else {
							for (n[a] || (n[a] = [[], []]), n = n[a]; r < a - 1;) -1 === (t = s.call(n[0], e[r])) && (t = n[0].push(e[r]) - 1, n[1].push([[], []])), n = n[1][t], ++r;
							-1 === (t = s.call(n[0], e[r])) && (t = n[0].push(e[r]) - 1), n[1][t] = ++o;
						}
						return l[o] = e, o;
					},
					delete: function(e) {
						var t, r = 0, n = u, a = l[e], o = a.length, i = [];
						if (0 === o) delete n[o];
						else if (n = n[o]) {
							for (; r < o - 1;) {
								if (-1 === (t = s.call(n[0], a[r]))) return;
								i.push(n, t), n = n[1][t], ++r;
							}
							if (-1 === (t = s.call(n[0], a[r]))) return;
							for (e = n[1][t], n[0].splice(t, 1), n[1].splice(t, 1); !n[0].length && i.length;) t = i.pop(), (n = i.pop())[0].splice(t, 1), n[1].splice(t, 1);
						}
						delete l[e];
					},
					clear: function() {
						u = [], l = r(null);
					}
				};
			};
		}), ba = e(function(e, t) {
			var a = ga();
			t.exports = function() {
				var t = 0, r = [], n = [];
				return {
					get: function(e) {
						e = a.call(r, e[0]);
						return -1 === e ? null : n[e];
					},
					set: function(e) {
						return r.push(e[0]), n.push(++t), t;
					},
					delete: function(e) {
						e = a.call(n, e);
						-1 !== e && (r.splice(e, 1), n.splice(e, 1));
					},
					clear: function() {
						r = [], n = [];
					}
				};
			};
		}), ya = e(function(e, t) {
			var s = ga(), r = Object.create;
			t.exports = function(i) {
				var a = 0, u = [[], []], l = r(null);
				return {
					get: function(e) {
						for (var t, r = 0, n = u; r < i - 1;) {
							if (-1 === (t = s.call(n[0], e[r]))) return null;
							n = n[1][t], ++r;
						}
						return -1 !== (t = s.call(n[0], e[r])) && n[1][t] || null;
					},
					set: function(e) {
						for (var t, r = 0, n = u; r < i - 1;) -1 === (t = s.call(n[0], e[r])) && (t = n[0].push(e[r]) - 1, n[1].push([[], []])), n = n[1][t], ++r;
						return -1 === (t = s.call(n[0], e[r])) && (t = n[0].push(e[r]) - 1), n[1][t] = ++a, l[a] = e, a;
					},
					delete: function(e) {
						for (var t, r = 0, n = u, a = [], o = l[e]; r < i - 1;) {
							if (-1 === (t = s.call(n[0], o[r]))) return;
							a.push(n, t), n = n[1][t], ++r;
						}
						if (-1 !== (t = s.call(n[0], o[r]))) {
							for (e = n[1][t], n[0].splice(t, 1), n[1].splice(t, 1); !n[0].length && a.length;) t = a.pop(), (n = a.pop())[0].splice(t, 1), n[1].splice(t, 1);
							delete l[e];
						}
					},
					clear: function() {
						u = [[], []], l = r(null);
					}
				};
			};
		}), Da = e(function(e, t) {
			var r = bn(), n = wn(), u = Function.prototype.call;
			t.exports = function(e, a) {
				var o = {}, i = arguments[2];
				return r(a), n(e, function(e, t, r, n) {
					o[t] = u.call(a, i, e, t, r, n);
				}), o;
			};
		}), wa = e(function(e, t) {
			function o(e) {
				if ("function" != typeof e) throw new TypeError(e + " is not a function");
				return e;
			}
			function r(e) {
				var t, r, n = document.createTextNode(""), a = 0;
				return new e(function() {
					var e;
					if (t) r && (t = r.concat(t));
					else {
						if (!r) return;
						t = r;
					}
					if (r = t, t = null, "function" == typeof r) e = r, r = null, e();
					else for (n.data = a = ++a % 2; r;) e = r.shift(), r.length || (r = null), e();
				}).observe(n, { characterData: !0 }), function(e) {
					o(e), t ? "function" == typeof t ? t = [t, e] : t.push(e) : (t = e, n.data = a = ++a % 2);
				};
			}
			t.exports = (() => {
				if ("object" === ("undefined" == typeof process ? "undefined" : te(process)) && process && "function" == typeof process.nextTick) return process.nextTick;
				if ("function" == typeof queueMicrotask) return function(e) {
					queueMicrotask(o(e));
				};
				if ("object" === (void 0 === document ? "undefined" : te(document)) && document) {
					if ("function" == typeof MutationObserver) return r(MutationObserver);
					if ("function" == typeof WebKitMutationObserver) return r(WebKitMutationObserver);
				}
				return "function" == typeof setImmediate ? function(e) {
					setImmediate(o(e));
				} : "function" == typeof setTimeout || "object" === ("undefined" == typeof setTimeout ? "undefined" : te(setTimeout)) ? function(e) {
					setTimeout(o(e), 0);
				} : null;
			})();
		}), Fa = e(function() {
			var p = oa(), t = Da(), r = Mn(), a = Sn(), f = wa(), m = Array.prototype.slice, h = Function.prototype.apply, g = Object.create;
			Fn().async = function(e, i) {
				var u, l, s, c = g(null), d = g(null), o = i.memoized, n = i.original;
				i.memoized = a(function(e) {
					var t = arguments, r = t[t.length - 1];
					return "function" == typeof r && (u = r, t = m.call(t, 0, -1)), o.apply(l = this, s = t);
				}, o);
				try {
					r(i.memoized, o);
				} catch (e) {}
				i.on("get", function(t) {
					var r, n, a;
					u && (c[t] ? ("function" == typeof c[t] ? c[t] = [c[t], u] : c[t].push(u), u = null) : (r = u, n = l, a = s, u = l = s = null, f(function() {
						var e;
						hasOwnProperty.call(d, t) ? (e = d[t], i.emit("getasync", t, a, n), h.call(r, e.context, e.args)) : (u = r, l = n, s = a, o.apply(n, a));
					})));
				}), i.original = function() {
					var e, t, r, o;
					return u ? (e = p(arguments), r = u, u = l = s = null, e.push(t = function e(t) {
						var r, n, a = e.id;
						if (null == a) f(h.bind(e, this, arguments));
						else if (delete e.id, r = c[a], delete c[a], r) return n = p(arguments), i.has(a) && (t ? i.delete(a) : (d[a] = {
							context: this,
							args: n
						}, i.emit("setasync", a, "function" == typeof r ? 1 : r.length))), "function" == typeof r ? o = h.call(r, this, n) : r.forEach(function(e) {
							o = h.call(e, this, n);
						}, this), o;
					}), o = h.call(n, this, e), t.cb = r, u = t, o) : h.call(n, this, arguments);
				}, i.on("set", function(e) {
					u ? (c[e] ? "function" == typeof c[e] ? c[e] = [c[e], u.cb] : c[e].push(u.cb) : c[e] = u.cb, delete u.cb, u.id = e, u = null) : i.delete(e);
				}), i.on("delete", function(e) {
					var t;
					hasOwnProperty.call(c, e) || d[e] && (t = d[e], delete d[e], i.emit("deleteasync", e, m.call(t.args, 1)));
				}), i.on("clear", function() {
					var e = d;
					d = g(null), i.emit("clearasync", t(e, function(e) {
						return m.call(e.args, 1);
					}));
				});
			};
		}), Ea = e(function(e, t) {
			var r = Array.prototype.forEach, n = Object.create;
			t.exports = function(e) {
				var t = n(null);
				return r.call(arguments, function(e) {
					t[e] = !0;
				}), t;
			};
		}), xa = e(function(e, t) {
			t.exports = function(e) {
				return "function" == typeof e;
			};
		}), Aa = e(function(e, t) {
			var r = xa();
			t.exports = function(e) {
				try {
					return e && r(e.toString) ? e.toString() : String(e);
				} catch (e) {
					throw new TypeError("Passed argument cannot be stringifed");
				}
			};
		}), Ca = e(function(e, t) {
			var r = yn(), n = Aa();
			t.exports = function(e) {
				return n(r(e));
			};
		}), Ra = e(function(e, t) {
			var r = xa();
			t.exports = function(e) {
				try {
					return e && r(e.toString) ? e.toString() : String(e);
				} catch (e) {
					return "<Non-coercible to string value>";
				}
			};
		}), ka = e(function(e, t) {
			var r = Ra(), n = /[\n\r\u2028\u2029]/g;
			t.exports = function(e) {
				e = r(e);
				return e = (e = 100 < e.length ? e.slice(0, 99) + "…" : e).replace(n, function(e) {
					return JSON.stringify(e).slice(1, -1);
				});
			};
		}), Na = e(function(e, t) {
			function r(e) {
				return !!e && ("object" === te(e) || "function" == typeof e) && "function" == typeof e.then;
			}
			t.exports = r, t.exports.default = r;
		}), Ta = e(function() {
			var t = Da(), e = Ea(), r = Ca(), n = ka(), f = Na(), m = wa(), a = Object.create, o = e("then", "then:finally", "done", "done:finally");
			Fn().promise = function(l, s) {
				var c = a(null), d = a(null), p = a(null);
				if (!0 === l) l = null;
				else if (l = r(l), !o[l]) throw new TypeError("'" + n(l) + "' is not valid promise mode");
				s.on("set", function(r, e, t) {
					var n = !1;
					if (f(t)) {
						c[r] = 1, p[r] = t;
						var a = function(e) {
							var t = c[r];
							if (n) throw new Error("Memoizee error: Detected unordered then|done & finally resolution, which in turn makes proper detection of success/failure impossible (when in 'done:finally' mode)\nConsider to rely on 'then' or 'done' mode instead.");
							t && (delete c[r], d[r] = e, s.emit("setasync", r, t));
						}, o = function() {
							n = !0, c[r] && (delete c[r], delete p[r], s.delete(r));
						}, i = l;
						if ("then" === (i = i || "then")) {
							var u = function() {
								m(o);
							};
							"function" == typeof (t = t.then(function(e) {
								m(a.bind(this, e));
							}, u)).finally && t.finally(u);
						} else if ("done" === i) {
							if ("function" != typeof t.done) throw new Error("Memoizee error: Retrieved promise does not implement 'done' in 'done' mode");
							t.done(a, o);
						} else if ("done:finally" === i) {
							if ("function" != typeof t.done) throw new Error("Memoizee error: Retrieved promise does not implement 'done' in 'done:finally' mode");
							if ("function" != typeof t.finally) throw new Error("Memoizee error: Retrieved promise does not implement 'finally' in 'done:finally' mode");
							t.done(a), t.finally(o);
						}
					} else d[r] = t, s.emit("setasync", r, 1);
				}), s.on("get", function(e, t, r) {
					var n, a;
					c[e] ? ++c[e] : (n = p[e], a = function() {
						s.emit("getasync", e, t, r);
					}, f(n) ? "function" == typeof n.done ? n.done(a) : n.then(function() {
						m(a);
					}) : a());
				}), s.on("delete", function(e) {
					var t;
					delete p[e], c[e] ? delete c[e] : hasOwnProperty.call(d, e) && (t = d[e], delete d[e], s.emit("deleteasync", e, [t]));
				}), s.on("clear", function() {
					var e = d;
					d = a(null), c = a(null), p = a(null), s.emit("clearasync", t(e, function(e) {
						return [e];
					}));
				});
			};
		}), Ma = e(function() {
			var a = bn(), o = wn(), i = Fn(), u = Function.prototype.apply;
			i.dispose = function(r, e, t) {
				var n;
				a(r), t.async && i.async || t.promise && i.promise ? (e.on("deleteasync", n = function(e, t) {
					u.call(r, null, t);
				}), e.on("clearasync", function(e) {
					o(e, function(e, t) {
						n(t, e);
					});
				})) : (e.on("delete", n = function(e, t) {
					r(t);
				}), e.on("clear", function(e) {
					o(e, function(e, t) {
						n(t, e);
					});
				}));
			};
		}), Sa = e(function(e, t) {
			t.exports = 2147483647;
		}), _a = e(function(e, t) {
			var r = gn(), n = Sa();
			t.exports = function(e) {
				if (e = r(e), n < e) throw new TypeError(e + " exceeds maximum possible timeout");
				return e;
			};
		}), Oa = e(function() {
			var u = oa(), l = wn(), s = wa(), c = Na(), d = _a(), p = Fn(), f = Function.prototype, m = Math.max, h = Math.min, g = Object.create;
			p.maxAge = function(t, a, o) {
				var r, e, n, i;
				(t = d(t)) && (r = g(null), e = o.async && p.async || o.promise && p.promise ? "async" : "", a.on("set" + e, function(e) {
					r[e] = setTimeout(function() {
						a.delete(e);
					}, t), "function" == typeof r[e].unref && r[e].unref(), i && (i[e] && "nextTick" !== i[e] && clearTimeout(i[e]), i[e] = setTimeout(function() {
						delete i[e];
					}, n), "function" == typeof i[e].unref) && i[e].unref();
				}), a.on("delete" + e, function(e) {
					clearTimeout(r[e]), delete r[e], i && ("nextTick" !== i[e] && clearTimeout(i[e]), delete i[e]);
				}), o.preFetch && (n = !0 === o.preFetch || isNaN(o.preFetch) ? .333 : m(h(Number(o.preFetch), 1), 0)) && (i = {}, n = (1 - n) * t, a.on("get" + e, function(t, r, n) {
					i[t] || (i[t] = "nextTick", s(function() {
						var e;
						"nextTick" === i[t] && (delete i[t], a.delete(t), o.async && (r = u(r)).push(f), e = a.memoized.apply(n, r), o.promise) && c(e) && ("function" == typeof e.done ? e.done(f, f) : e.then(f, f));
					}));
				})), a.on("clear" + e, function() {
					l(r, function(e) {
						clearTimeout(e);
					}), r = {}, i && (l(i, function(e) {
						"nextTick" !== e && clearTimeout(e);
					}), i = {});
				}));
			};
		}), Ba = e(function(e, t) {
			var r = gn(), c = Object.create, d = Object.prototype.hasOwnProperty;
			t.exports = function(n) {
				var a, o = 0, i = 1, u = c(null), l = c(null), s = 0;
				return n = r(n), {
					hit: function(e) {
						var t = l[e], r = ++s;
						if (u[r] = e, l[e] = r, !t) return ++o <= n ? void 0 : (e = u[i], a(e), e);
						if (delete u[t], i === t) for (; !d.call(u, ++i););
					},
					delete: a = function(e) {
						var t = l[e];
						if (t && (delete u[t], delete l[e], --o, i === t)) if (o) for (; !d.call(u, ++i););
						else s = 0, i = 1;
					},
					clear: function() {
						o = 0, i = 1, u = c(null), l = c(null), s = 0;
					}
				};
			};
		}), Ia = e(function() {
			var a = gn(), o = Ba(), i = Fn();
			i.max = function(e, t, r) {
				var n;
				(e = a(e)) && (n = o(e), e = r.async && i.async || r.promise && i.promise ? "async" : "", t.on("set" + e, r = function(e) {
					void 0 !== (e = n.hit(e)) && t.delete(e);
				}), t.on("get" + e, r), t.on("delete" + e, n.delete), t.on("clear" + e, n.clear));
			};
		}), Pa = e(function() {
			var a = Vn(), o = Fn(), i = Object.create, u = Object.defineProperties;
			o.refCounter = function(e, t, r) {
				var n = i(null), r = r.async && o.async || r.promise && o.promise ? "async" : "";
				t.on("set" + r, function(e, t) {
					n[e] = t || 1;
				}), t.on("get" + r, function(e) {
					++n[e];
				}), t.on("delete" + r, function(e) {
					delete n[e];
				}), t.on("clear" + r, function() {
					n = {};
				}), u(t.memoized, {
					deleteRef: a(function() {
						var e = t.get(arguments);
						return null !== e && n[e] ? !--n[e] && (t.delete(e), !0) : null;
					}),
					getRefCount: a(function() {
						var e = t.get(arguments);
						return null !== e && n[e] || 0;
					})
				});
			};
		}), La = e(function(e, t) {
			var n = dn(), a = vn(), o = ca();
			t.exports = function(e) {
				var t, r = n(arguments[1]);
				return r.normalizer || 0 !== (t = r.length = a(r.length, e.length, r.async)) && (r.primitive ? !1 === t ? r.normalizer = da() : 1 < t && (r.normalizer = pa()(t)) : r.normalizer = !1 === t ? va()() : 1 === t ? ba()() : ya()(t)), r.async && Fa(), r.promise && Ta(), r.dispose && Ma(), r.maxAge && Oa(), r.max && Ia(), r.refCounter && Pa(), o(e, r);
			};
		}), ja = {
			helpUrlBase: "https://dequeuniversity.com/rules/",
			gridSize: 200,
			selectorSimilarFilterLimit: 700,
			results: [],
			resultGroups: [],
			resultGroupMap: {},
			impact: Object.freeze([
				"minor",
				"moderate",
				"serious",
				"critical"
			]),
			preload: Object.freeze({
				assets: ["cssom", "media"],
				timeout: 1e4
			}),
			allOrigins: "<unsafe_all_origins>",
			sameOrigin: "<same_origin>",
			serializableErrorProps: Object.freeze([
				"message",
				"stack",
				"name",
				"code",
				"ruleId",
				"method"
			])
		}, f = ([
			{
				name: "NA",
				value: "inapplicable",
				priority: 0,
				group: "inapplicable"
			},
			{
				name: "PASS",
				value: "passed",
				priority: 1,
				group: "passes"
			},
			{
				name: "CANTTELL",
				value: "cantTell",
				priority: 2,
				group: "incomplete"
			},
			{
				name: "FAIL",
				value: "failed",
				priority: 3,
				group: "violations"
			}
		].forEach(function(e) {
			var t = e.name, r = e.value, n = e.priority, e = e.group;
			ja[t] = r, ja[t + "_PRIO"] = n, ja[t + "_GROUP"] = e, ja.results[n] = r, ja.resultGroups[n] = e, ja.resultGroupMap[r] = e;
		}), Object.freeze(ja.results), Object.freeze(ja.resultGroups), Object.freeze(ja.resultGroupMap), Object.freeze(ja), ja);
		function qa() {
			var e;
			Me ? Me.apply(void 0, arguments) : "object" === ("undefined" == typeof console ? "undefined" : te(console)) && console.log && (e = console).log.apply(e, arguments);
		}
		var Va = /[\t\r\n\f]/g, za = 0, Ga = De(function e() {
			be(this, e), this.parent = void 0, this._uid = String(za++);
		}, [
			{
				key: "toString",
				value: function() {
					return this._uid;
				}
			},
			{
				key: "props",
				get: function() {
					throw new Error("VirtualNode class must have a \"props\" object consisting of \"nodeType\" and \"nodeName\" properties");
				}
			},
			{
				key: "attrNames",
				get: function() {
					throw new Error("VirtualNode class must have an \"attrNames\" property");
				}
			},
			{
				key: "attr",
				value: function() {
					throw new Error("VirtualNode class must have an \"attr\" function");
				}
			},
			{
				key: "hasAttr",
				value: function() {
					throw new Error("VirtualNode class must have a \"hasAttr\" function");
				}
			},
			{
				key: "hasClass",
				value: function(e) {
					var t = this.attr("class");
					return !!t && (e = " " + e + " ", 0 <= (" " + t + " ").replace(Va, " ").indexOf(e));
				}
			}
		]), Ha = {}, $a = (Re(Ha, {
			DqElement: function() {
				return j1;
			},
			RuleError: function() {
				return Qg;
			},
			aggregate: function() {
				return $a;
			},
			aggregateChecks: function() {
				return Za;
			},
			aggregateNodeResults: function() {
				return Qa;
			},
			aggregateResult: function() {
				return to;
			},
			areStylesSet: function() {
				return ro;
			},
			assert: function() {
				return w;
			},
			checkHelper: function() {
				return q1;
			},
			clone: function() {
				return V1;
			},
			closest: function() {
				return Z1;
			},
			collectResultsFromFrames: function() {
				return Ud;
			},
			contains: function() {
				return Wd;
			},
			convertSelector: function() {
				return H1;
			},
			cssParser: function() {
				return z1;
			},
			deepMerge: function() {
				return Kd;
			},
			escapeSelector: function() {
				return g;
			},
			extendMetaData: function() {
				return Zd;
			},
			filterHtmlAttrs: function() {
				return Yg;
			},
			finalizeRuleResult: function() {
				return Ja;
			},
			findBy: function() {
				return Gd;
			},
			getAllChecks: function() {
				return zd;
			},
			getAncestry: function() {
				return S1;
			},
			getBaseLang: function() {
				return P0;
			},
			getCheckMessage: function() {
				return U0;
			},
			getCheckOption: function() {
				return W0;
			},
			getElementInternals: function() {
				return cg;
			},
			getElementSource: function() {
				return B1;
			},
			getEnvironmentData: function() {
				return Y0;
			},
			getFlattenedTree: function() {
				return _0;
			},
			getFrameContexts: function() {
				return eg;
			},
			getFriendlyUriEnd: function() {
				return uo;
			},
			getNodeAttributes: function() {
				return ao;
			},
			getNodeFromTree: function() {
				return R;
			},
			getPreloadConfig: function() {
				return zg;
			},
			getRootNode: function() {
				return ip;
			},
			getRule: function() {
				return tg;
			},
			getScroll: function() {
				return rg;
			},
			getScrollState: function() {
				return ag;
			},
			getSelector: function() {
				return T1;
			},
			getSelectorData: function() {
				return x1;
			},
			getShadowSelector: function() {
				return no;
			},
			getStandards: function() {
				return og;
			},
			getStyleSheetFactory: function() {
				return ug;
			},
			getXpath: function() {
				return _1;
			},
			injectStyle: function() {
				return dg;
			},
			isArrayLike: function() {
				return pg;
			},
			isContextObject: function() {
				return hg;
			},
			isContextProp: function() {
				return gg;
			},
			isContextSpec: function() {
				return mg;
			},
			isHidden: function() {
				return yg;
			},
			isHtmlElement: function() {
				return Dg;
			},
			isLabelledFramesSelector: function() {
				return vg;
			},
			isLabelledShadowDomSelector: function() {
				return bg;
			},
			isNodeInContext: function() {
				return wg;
			},
			isShadowRoot: function() {
				return ap;
			},
			isValidCustomElementName: function() {
				return rp;
			},
			isValidLang: function() {
				return uv;
			},
			isXHTML: function() {
				return m1;
			},
			matchAncestry: function() {
				return Eg;
			},
			matches: function() {
				return G1;
			},
			matchesExpression: function() {
				return $1;
			},
			matchesSelector: function() {
				return Xd;
			},
			memoize: function() {
				return r;
			},
			mergeResults: function() {
				return $d;
			},
			nodeLookup: function() {
				return I;
			},
			nodeSerializer: function() {
				return Vd;
			},
			nodeSorter: function() {
				return xg;
			},
			normalizeRunOptions: function() {
				return lv;
			},
			objectHasOwn: function() {
				return fg;
			},
			parseCrossOriginStylesheet: function() {
				return Ng;
			},
			parseSameOriginStylesheet: function() {
				return Rg;
			},
			parseStylesheet: function() {
				return kg;
			},
			parseTabindex: function() {
				return Tg;
			},
			performanceTimer: function() {
				return j;
			},
			pollyfillElementsFromPoint: function() {
				return Sg;
			},
			preload: function() {
				return qg;
			},
			preloadCssom: function() {
				return Ig;
			},
			preloadMedia: function() {
				return jg;
			},
			processMessage: function() {
				return $0;
			},
			publishMetaData: function() {
				return Gg;
			},
			querySelectorAll: function() {
				return $g;
			},
			querySelectorAllFilter: function() {
				return Bg;
			},
			queue: function() {
				return nd;
			},
			respondable: function() {
				return Od;
			},
			ruleShouldRun: function() {
				return Wg;
			},
			select: function() {
				return Xg;
			},
			sendCommandToFrame: function() {
				return Id;
			},
			serializeError: function() {
				return Zg;
			},
			setScrollState: function() {
				return ev;
			},
			shadowSelect: function() {
				return tv;
			},
			shadowSelectAll: function() {
				return rv;
			},
			shouldPreload: function() {
				return Vg;
			},
			toArray: function() {
				return nv;
			},
			tokenList: function() {
				return C0;
			},
			uniqueArray: function() {
				return _g;
			},
			uuid: function() {
				return gd;
			},
			validInputTypes: function() {
				return av;
			},
			validLangs: function() {
				return iv;
			}
		}), function(t, e, r) {
			return e = e.slice(), r && e.push(r), r = e.map(function(e) {
				return t.indexOf(e);
			}).sort(), t[r.pop()];
		}), Ua = f.CANTTELL_PRIO, Wa = f.FAIL_PRIO, Ya = [], Ka = (Ya[f.PASS_PRIO] = !0, Ya[f.CANTTELL_PRIO] = null, Ya[f.FAIL_PRIO] = !1, [
			"any",
			"all",
			"none"
		]);
		function Xa(r, n) {
			Ka.reduce(function(e, t) {
				return e[t] = (r[t] || []).map(function(e) {
					return n(e, t);
				}), e;
			}, {});
		}
		var Za = function(e) {
			var r = Object.assign({}, e), n = (Xa(r, function(e, t) {
				var r = void 0 === e.result ? -1 : Ya.indexOf(e.result);
				e.priority = -1 !== r ? r : f.CANTTELL_PRIO, "none" === t && (e.priority === f.PASS_PRIO ? e.priority = f.FAIL_PRIO : e.priority === f.FAIL_PRIO && (e.priority = f.PASS_PRIO));
			}), {
				all: r.all.reduce(function(e, t) {
					return Math.max(e, t.priority);
				}, 0),
				none: r.none.reduce(function(e, t) {
					return Math.max(e, t.priority);
				}, 0),
				any: r.any.reduce(function(e, t) {
					return Math.min(e, t.priority);
				}, 4) % 4
			}), a = (r.priority = Math.max(n.all, n.none, n.any), []);
			return Ka.forEach(function(t) {
				r[t] = r[t].filter(function(e) {
					return e.priority === r.priority && e.priority === n[t];
				}), r[t].forEach(function(e) {
					return a.push(e.impact);
				});
			}), [Ua, Wa].includes(r.priority) ? r.impact = $a(f.impact, a) : r.impact = null, Xa(r, function(e) {
				delete e.result, delete e.priority;
			}), r.result = f.results[r.priority], delete r.priority, r;
		};
		function Ja(t) {
			var r = axe._audit.rules.find(function(e) {
				return e.id === t.id;
			});
			return r && r.impact && t.nodes.forEach(function(t) {
				[
					"any",
					"all",
					"none"
				].forEach(function(e) {
					(t[e] || []).forEach(function(e) {
						e.impact = r.impact;
					});
				});
			}), Object.assign(t, Qa(t.nodes)), delete t.nodes, t;
		}
		var Qa = function(e) {
			var r = {}, t = ((e = e.map(function(e) {
				if (e.any && e.all && e.none) return Za(e);
				if (Array.isArray(e.node)) return Ja(e);
				throw new TypeError("Invalid Result type");
			})) && e.length ? (t = e.map(function(e) {
				return e.result;
			}), r.result = $a(f.results, t, r.result)) : r.result = "inapplicable", f.resultGroups.forEach(function(e) {
				return r[e] = [];
			}), e.forEach(function(e) {
				r[f.resultGroupMap[e.result]].push(e);
			}), f.FAIL_GROUP);
			return 0 === r[t].length && (t = f.CANTTELL_GROUP), 0 < r[t].length ? (e = r[t].map(function(e) {
				return e.impact;
			}), r.impact = $a(f.impact, e) || null) : r.impact = null, r;
		};
		function eo(e, t, r) {
			var n = Object.assign({}, t);
			n.nodes = (n[r] || []).concat(), f.resultGroups.forEach(function(e) {
				delete n[e];
			}), e[r].push(n);
		}
		var to = function(e) {
			var r = {};
			return f.resultGroups.forEach(function(e) {
				return r[e] = [];
			}), e.forEach(function(t) {
				t.error ? eo(r, t, f.CANTTELL_GROUP) : t.result === f.NA ? eo(r, t, f.NA_GROUP) : f.resultGroups.forEach(function(e) {
					Array.isArray(t[e]) && 0 < t[e].length && eo(r, t, e);
				});
			}), r;
		}, ro = function e(t, r, n) {
			var a = window.getComputedStyle(t, null);
			if (!a) return !1;
			for (var o = 0; o < r.length; ++o) {
				var i = r[o];
				if (a.getPropertyValue(i.property) === i.value) return !0;
			}
			return !(!t.parentNode || t.nodeName.toUpperCase() === n.toUpperCase()) && e(t.parentNode, r, n);
		}, w = function(e, t) {
			if (!e) throw new Error(t);
		};
		function no(t, e) {
			var r = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : {};
			if (!e) return "";
			var n = e.getRootNode && e.getRootNode() || document;
			if (11 !== n.nodeType) return t(e, r, n);
			for (var a = []; 11 === n.nodeType;) {
				if (!n.host) return "";
				a.unshift({
					elm: e,
					doc: n
				}), n = (e = n.host).getRootNode();
			}
			return a.unshift({
				elm: e,
				doc: n
			}), a.map(function(e) {
				return t(e.elm, r, e.doc);
			});
		}
		var g = function(e) {
			for (var t, r = String(e), n = r.length, a = -1, o = "", i = r.charCodeAt(0); ++a < n;) 0 == (t = r.charCodeAt(a)) ? o += "�" : o += 1 <= t && t <= 31 || 127 == t || 0 == a && 48 <= t && t <= 57 || 1 == a && 48 <= t && t <= 57 && 45 == i ? "\\" + t.toString(16) + " " : (0 != a || 1 != n || 45 != t) && (128 <= t || 45 == t || 95 == t || 48 <= t && t <= 57 || 65 <= t && t <= 90 || 97 <= t && t <= 122) ? r.charAt(a) : "\\" + r.charAt(a);
			return o;
		}, ao = function(e) {
			return (e.attributes instanceof window.NamedNodeMap ? e : e.cloneNode(!1)).attributes;
		};
		function oo(e, t) {
			return [e.substring(0, t), e.substring(t)];
		}
		function io(e) {
			return e.replace(/\s+$/, "");
		}
		var uo = function() {
			var e, t, r, n, a, o, i, u, l = 0 < arguments.length && void 0 !== arguments[0] ? arguments[0] : "", s = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {};
			if (!(l.length <= 1 || "data:" === l.substr(0, 5) || "javascript:" === l.substr(0, 11) || l.includes("?"))) return e = s.currentDomain, s = void 0 === (s = s.maxLength) ? 25 : s, i = o = u = a = n = "", (r = l = l).includes("#") && (l = (t = P(oo(l, l.indexOf("#")), 2))[0], i = t[1]), l.includes("?") && (l = (t = P(oo(l, l.indexOf("?")), 2))[0], o = t[1]), l.includes("://") ? (n = (t = P(l.split("://"), 2))[0], a = (t = P(oo(l = t[1], l.indexOf("/")), 2))[0], l = t[1]) : "//" === l.substr(0, 2) && (a = (t = P(oo(l = l.substr(2), l.indexOf("/")), 2))[0], l = t[1]), (a = "www." === a.substr(0, 4) ? a.substr(4) : a) && a.includes(":") && (a = (t = P(oo(a, a.indexOf(":")), 2))[0], u = t[1]), r = (t = {
				original: r,
				protocol: n,
				domain: a,
				port: u,
				path: l,
				query: o,
				hash: i
			}).domain, n = t.hash, u = (a = t.path).substr(a.substr(0, a.length - 2).lastIndexOf("/") + 1), n ? u && (u + n).length <= s ? io(u + n) : u.length < 2 && 2 < n.length && n.length <= s ? io(n) : void 0 : r && r.length < s && a.length <= 1 || a === "/" + u && r && e && r !== e && (r + a).length <= s ? io(r + a) : (-1 === (l = u.lastIndexOf(".")) || 1 < l) && (-1 !== l || 2 < u.length) && u.length <= s && !u.match(/index(\.[a-zA-Z]{2-4})?/) && !function(e) {
				return 0 !== (e = 0 < arguments.length && void 0 !== e ? e : "").length && (e.match(/[0-9]/g) || "").length >= e.length / 2;
			}(u) ? io(u) : void 0;
		}, lo = [
			"class",
			"style",
			"id",
			"selected",
			"checked",
			"disabled",
			"tabindex",
			"aria-checked",
			"aria-selected",
			"aria-invalid",
			"aria-activedescendant",
			"aria-busy",
			"aria-disabled",
			"aria-expanded",
			"aria-grabbed",
			"aria-pressed",
			"aria-valuenow",
			"xmlns"
		], so = 31, co = /([\\"])/g, po = /[\u0000-\u001f\u007f]/g;
		function fo(e) {
			return e.replace(co, "\\$1").replace(po, function(e) {
				return "\\" + e.charCodeAt(0).toString(16) + " ";
			});
		}
		var mo = {}, Le = (Re(mo, {
			ArrayFrom: function() {
				return f1.default;
			},
			Colorjs: function() {
				return p1;
			},
			CssSelectorParser: function() {
				return ho.CssSelectorParser;
			},
			doT: function() {
				return go.default;
			},
			emojiRegexText: function() {
				return vo;
			},
			memoize: function() {
				return bo.default;
			}
		}), Ne(Le())), t = Ne(t()), je = (Ne(je()), Ne(Lt())), Lt = Ne(rr()), rr = Ne(ir()), ir = Ne(Vr()), Vr = Ne(rn()), ho = ("hasOwn" in Object || (Object.hasOwn = je.default), "values" in Object || (Object.values = Lt.default), "entries" in Object || (Object.entries = rr.default), "fromEntries" in Object || (Object.fromEntries = ir.default), "Promise" in window || Le.default.polyfill(), "Uint32Array" in window || (window.Uint32Array = t.Uint32Array), window.Uint32Array && ("some" in window.Uint32Array.prototype || Object.defineProperty(window.Uint32Array.prototype, "some", { value: Array.prototype.some }), "reduce" in window.Uint32Array.prototype || Object.defineProperty(window.Uint32Array.prototype, "reduce", { value: Array.prototype.reduce })), "function" != typeof Object.assign && (Object.assign = function(e) {
			if (null == e) throw new TypeError("Cannot convert undefined or null to object");
			for (var t = Object(e), r = 1; r < arguments.length; r++) {
				var n = arguments[r];
				if (null != n) for (var a in n) n.hasOwnProperty(a) && (t[a] = n[a]);
			}
			return t;
		}), Array.prototype.find || Object.defineProperty(Array.prototype, "find", { value: function(e) {
			if (null === this) throw new TypeError("Array.prototype.find called on null or undefined");
			if ("function" != typeof e) throw new TypeError("predicate must be a function");
			for (var t, r = Object(this), n = r.length >>> 0, a = arguments[1], o = 0; o < n; o++) if (t = r[o], e.call(a, t, o, r)) return t;
		} }), Array.prototype.findIndex || Object.defineProperty(Array.prototype, "findIndex", { value: function(e, t) {
			if (null === this) throw new TypeError("Array.prototype.find called on null or undefined");
			if ("function" != typeof e) throw new TypeError("predicate must be a function");
			for (var r, n = Object(this), a = n.length >>> 0, o = 0; o < a; o++) if (r = n[o], e.call(t, r, o, n)) return o;
			return -1;
		} }), Array.prototype.includes || Object.defineProperty(Array.prototype, "includes", { value: function(e) {
			var t = Object(this), r = parseInt(t.length, 10) || 0;
			if (0 !== r) {
				var n, a, o = parseInt(arguments[1], 10) || 0;
				for (0 <= o ? n = o : (n = r + o) < 0 && (n = 0); n < r;) {
					if (e === (a = t[n]) || e != e && a != a) return !0;
					n++;
				}
			}
			return !1;
		} }), Array.prototype.some || Object.defineProperty(Array.prototype, "some", { value: function(e) {
			if (null == this) throw new TypeError("Array.prototype.some called on null or undefined");
			if ("function" != typeof e) throw new TypeError();
			for (var t = Object(this), r = t.length >>> 0, n = 2 <= arguments.length ? arguments[1] : void 0, a = 0; a < r; a++) if (a in t && e.call(n, t[a], a, t)) return !0;
			return !1;
		} }), Array.from || (Array.from = Vr.default), String.prototype.includes || (String.prototype.includes = function(e, t) {
			return !((t = "number" != typeof t ? 0 : t) + e.length > this.length) && -1 !== this.indexOf(e, t);
		}), Array.prototype.flat || Object.defineProperty(Array.prototype, "flat", {
			configurable: !0,
			value: function r() {
				var n = isNaN(arguments[0]) ? 1 : Number(arguments[0]);
				return n ? Array.prototype.reduce.call(this, function(e, t) {
					return Array.isArray(t) ? e.push.apply(e, r.call(t, n - 1)) : e.push(t), e;
				}, []) : Array.prototype.slice.call(this);
			},
			writable: !0
		}), !window.Node || "isConnected" in window.Node.prototype || Object.defineProperty(window.Node.prototype, "isConnected", { get: function() {
			return !(this.ownerDocument && this.ownerDocument.compareDocumentPosition(this) & this.DOCUMENT_POSITION_DISCONNECTED);
		} }), Ne(un())), go = Ne(ln()), vo = function() {
			return /[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED9\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEFA](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDEC2\uDEC6\uDEC8\uDECC-\uDEDD\uDEDF-\uDEEB\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g;
		}, bo = Ne(La());
		function yo(e, t) {
			var r, n, a = e.length, o = !1, i = !1, e = (Array.isArray(e[0]) ? r = e : (a = (r = [e]).length, o = !0), Array.isArray(t[0]) ? n = t : (n = 0 < t.length ? t.map(function(e) {
				return [e];
			}) : [[]], i = !0), n[0].length), u = n[0].map(function(e, t) {
				return n.map(function(e) {
					return e[t];
				});
			}), t = r.map(function(o) {
				return u.map(function(e) {
					var t = 0;
					if (Array.isArray(o)) for (var r = 0; r < o.length; r++) t += o[r] * (e[r] || 0);
					else {
						var n, a = L(e);
						try {
							for (a.s(); !(n = a.n()).done;) t += o * n.value;
						} catch (e) {
							a.e(e);
						} finally {
							a.f();
						}
					}
					return t;
				});
			});
			return 1 === a && o && (t = t[0]), 1 === e && i ? 1 === a && o ? t[0] : t.map(function(e) {
				return e[0];
			}) : t;
		}
		function Do(e, t) {
			return e[0] * t[0] + e[1] * t[1] + e[2] * t[2];
		}
		function p(e, t) {
			var r = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : [
				0,
				0,
				0
			], n = Do(e, t[0]), a = Do(e, t[1]), e = Do(e, t[2]);
			return r[0] = n, r[1] = a, r[2] = e, r;
		}
		function wo(e) {
			return "string" === Fo(e);
		}
		function Fo(e) {
			return (Object.prototype.toString.call(e).match(/^\[object\s+(.*?)\]$/)[1] || "").toLowerCase();
		}
		function Eo(e, t) {
			var r = t.precision, t = t.unit;
			return y(e) ? "none" : (e = +xo(e, void 0 === r ? 16 : r)) + (null != t ? t : "");
		}
		function y(e) {
			return null === e;
		}
		function m(e) {
			return y(e) ? 0 : e;
		}
		function xo(e, t) {
			var r, n;
			return 0 === e ? 0 : (r = 0, (n = ~~e) && t && (r = 1 + ~~Math.log10(Math.abs(n))), n = Math.pow(10, t - r), Math.floor(e * n + .5) / n);
		}
		function Ao(e, t, r) {
			return y(e) || isNaN(e) ? t : y(t) || isNaN(t) ? e : e + (t - e) * r;
		}
		function Co(e, t, r) {
			return (r - e) / (t - e);
		}
		function Ro(e, t, r) {
			return !e || !t || e === t || e[0] === t[0] && e[1] === t[1] || isNaN(r) || null === r ? r : Ao(t[0], t[1], Co(e[0], e[1], r));
		}
		function ko(e, t, r) {
			return Math.max(Math.min(r, t), e);
		}
		function No(e, t) {
			return Math.sign(e) === Math.sign(t) ? e : -e;
		}
		function h(e, t) {
			return No(Math.pow(Math.abs(e), t), e);
		}
		function To(e, t) {
			return 0 === t ? 0 : e / t;
		}
		function Mo(e, t) {
			for (var r = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : 0, n = 3 < arguments.length && void 0 !== arguments[3] ? arguments[3] : e.length; r < n;) {
				var a = r + n >> 1;
				e[a] < t ? r = 1 + a : n = a;
			}
			return r;
		}
		function So(e, t) {
			if (e instanceof t) return !0;
			for (var r = t.name; e;) {
				var n = Object.getPrototypeOf(e), a = null == n || null == (a = n.constructor) ? void 0 : a.name;
				if (a === r) return !0;
				if (!a || "Object" === a) return !1;
				e = n;
			}
			return !1;
		}
		function _o(e) {
			for (var t = e.length, r = [], n = 0; n < t; n++) {
				r[n] = [];
				for (var a = 0; a < t; a++) r[n][a] = n === a ? e[n] : 0;
			}
			return r;
		}
		function Oo(e) {
			for (var t, r, n = (1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).pIndices, a = void 0 !== n && n, o = e.length, i = a ? (t = Array.from({ length: o }, function(e, t) {
				return t;
			}), _o(new Array(o).fill(1))) : (r = _o(new Array(o).fill(1)), structuredClone(r)), u = structuredClone(e), l = 0; l < o - 1; l++) {
				for (var s = l, c = Math.abs(u[l][l]), d = l + 1; d < o; d++) {
					var p = Math.abs(u[d][l]);
					c < p && (s = d, c = p);
				}
				if (s != l) {
					var f = [u[s], u[l]];
					if (u[l] = f[0], u[s] = f[1], a ? (f = [t[s], t[l]], t[l] = f[0], t[s] = f[1]) : (f = [r[s], r[l]], r[l] = f[0], r[s] = f[1]), l) for (var m = 0; m < l; m++) {
						var h = [i[s][m], i[l][m]];
						i[l][m] = h[0], i[s][m] = h[1];
					}
				} else if (!c) continue;
				for (var g = l + 1; g < o; g++) for (var v = u[g][l] / u[l][l], b = l; b < o; b++) u[g][b] += -u[l][b] * v, i[g][b] += i[l][b] * v;
			}
			return a ? [
				t,
				i,
				u
			] : [
				r,
				i,
				u
			];
		}
		function Bo(e) {
			var e = P(Oo(e), 3), t = e[0], r = e[1], n = e[2], e = r.length;
			if (0 === r.map(function(e, t) {
				return e[t] * n[t][t];
			}).reduce(function(e, t) {
				return e * t;
			}, 1)) throw new Error("Matrix is singular");
			for (var a = n, o = ((e, t, r) => {
				for (var n = 0; n < r; n++) {
					for (var a = t[n], o = 0; o < n; o++) for (var i = 0; i < r; i++) a[i] -= e[n][o] * t[o][i];
					for (var u = 0; u < r; u++) a[u] /= e[n][n];
				}
				return t;
			})(r, t, e), i = e, u = i - 1; -1 < u; u--) {
				for (var l = o[u], s = u + 1; s < i; s++) for (var c = 0; c < i; c++) l[c] -= a[u][s] * o[s][c];
				for (var d = 0; d < i; d++) o[u][d] /= a[u][u];
			}
			return o;
		}
		function Io(e, t) {
			var e = P(Oo(e, { pIndices: !0 }), 3), r = e[0], n = e[1], a = e[2], e = n.length;
			if (0 === n.map(function(e, t) {
				return e[t] * a[t][t];
			}).reduce(function(e, t) {
				return e * t;
			}, 1)) throw new Error("Matrix is singular");
			for (var o = a, i = ((e, t, r) => {
				for (var n = 0; n < r; n++) {
					for (var a = t[n], o = 0; o < n; o++) a -= e[n][o] * t[o];
					t[n] = a / e[n][n];
				}
				return t;
			})(n, r.map(function(e) {
				return t[e];
			}), e), u = e, l = u - 1; -1 < l; l--) {
				for (var s = i[l], c = l + 1; c < u; c++) s -= o[l][c] * i[c];
				i[l] = s / o[l][l];
			}
			return i;
		}
		Re(je = {}, {
			bisectLeft: function() {
				return Mo;
			},
			clamp: function() {
				return ko;
			},
			copySign: function() {
				return No;
			},
			diag: function() {
				return _o;
			},
			interpolate: function() {
				return Ao;
			},
			interpolateInv: function() {
				return Co;
			},
			inv: function() {
				return Bo;
			},
			isInstance: function() {
				return So;
			},
			isNone: function() {
				return y;
			},
			isString: function() {
				return wo;
			},
			lu: function() {
				return Oo;
			},
			mapRange: function() {
				return Ro;
			},
			multiplyMatrices: function() {
				return yo;
			},
			multiply_v3_m3x3: function() {
				return p;
			},
			serializeNumber: function() {
				return Eo;
			},
			skipNone: function() {
				return m;
			},
			solve: function() {
				return Io;
			},
			spow: function() {
				return h;
			},
			toPrecision: function() {
				return xo;
			},
			type: function() {
				return Fo;
			},
			zdiv: function() {
				return To;
			}
		});
		var Po = new (De(function e() {
			be(this, e);
		}, [{
			key: "add",
			value: function(e, t, r) {
				if ("string" != typeof arguments[0]) for (var e in arguments[0]) this.add(e, arguments[0][e], t);
				else (Array.isArray(e) ? e : [e]).forEach(function(e) {
					this[e] = this[e] || [], t && this[e][r ? "unshift" : "push"](t);
				}, this);
			}
		}, {
			key: "run",
			value: function(e, t) {
				this[e] = this[e] || [], this[e].forEach(function(e) {
					e.call(t && t.context ? t.context : t, t);
				});
			}
		}]))(), Lo = {
			gamut_mapping: "css",
			precision: 5,
			deltaE: "76",
			verbose: "test" !== (null == globalThis || null == (xe = globalThis.process) || null == (xe = xe.env) || null == (xe = xe.NODE_ENV) ? void 0 : xe.toLowerCase()),
			warn: function(e) {
				var t, r;
				this.verbose && null != globalThis && null != (t = globalThis.console) && null != (r = t.warn) && r.call(t, e);
			}
		}, jo = De(function e(t, r) {
			if (be(this, e), he(this, "type", void 0), he(this, "coordMeta", void 0), he(this, "coordRange", void 0), he(this, "range", void 0), "object" === te(t) && (this.coordMeta = t), r && (this.coordMeta = r, this.coordRange = null != (n = r.range) ? n : r.refRange), "string" == typeof t) {
				var n = t.trim().match(pe(/^(<[a-z]+>)(\[(-?[.\d]+),\s*(-?[.\d]+)\])?$/, {
					type: 1,
					min: 3,
					max: 4
				}));
				if (!n) throw new TypeError("Cannot parse ".concat(t, " as a type definition."));
				this.type = n.groups.type, r = n.groups, t = r.min, n = r.max, (t || n) && (this.range = [+t, +n]);
			}
		}, [
			{
				key: "computedRange",
				get: function() {
					return this.range || ("<percentage>" === this.type ? this.percentageRange() : "<angle>" === this.type ? [0, 360] : null);
				}
			},
			{
				key: "unit",
				get: function() {
					return "<percentage>" === this.type ? "%" : "<angle>" === this.type ? "deg" : "";
				}
			},
			{
				key: "resolve",
				value: function(e) {
					var t, r;
					return "<angle>" === this.type ? e : (t = this.computedRange, r = this.coordRange, Ro(t, r = "<percentage>" === this.type && null == r ? this.percentageRange() : r, e));
				}
			},
			{
				key: "serialize",
				value: function(e, t) {
					var r = "<percentage>" === this.type ? this.percentageRange(100) : this.computedRange, n = this.unit;
					return Eo(e = Ro(this.coordRange, r, e), {
						unit: n,
						precision: t
					});
				}
			},
			{
				key: "toString",
				value: function() {
					var e, t, r = this.type;
					return this.range && (e = (t = P(this.range, 2))[0], t = void 0 === (t = t[1]) ? "" : t, r += "[".concat(void 0 === e ? "" : e, ",").concat(t, "]")), r;
				}
			},
			{
				key: "percentageRange",
				value: function() {
					var e = 0 < arguments.length && void 0 !== arguments[0] ? arguments[0] : 1, t = this.coordMeta && this.coordMeta.range || this.coordRange && 0 <= this.coordRange[0] ? [0, 1] : [-1, 1];
					return [t[0] * e, t[1] * e];
				}
			}
		], [{
			key: "get",
			value: function(e, t) {
				return So(e, this) ? e : new this(e, t);
			}
		}]), qo = Symbol("instance"), Vo = De(function e(t) {
			var n = this, r = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : t.space;
			be(this, e), he(this, "type", void 0), he(this, "name", void 0), he(this, "spaceCoords", void 0), he(this, "coords", void 0), he(this, "id", void 0), he(this, "alpha", void 0), (t[qo] = this).type = "function", this.name = "color", Object.assign(this, t), this.space = r, "custom" !== this.type && (this.spaceCoords = Object.values(r.coords), this.coords || (this.coords = this.spaceCoords.map(function(e) {
				var t = ["<number>", "<percentage>"];
				return "angle" === e.type && t.push("<angle>"), t;
			})), this.coords = this.coords.map(function(e, t) {
				var r = n.spaceCoords[t];
				return (e = "string" == typeof e ? e.trim().split(/\s*\|\s*/) : e).map(function(e) {
					return jo.get(e, r);
				});
			}));
		}, [
			{
				key: "serializeCoords",
				value: function(e, r, n) {
					var a = this;
					return n = e.map(function(e, t) {
						var r;
						return jo.get(null != (r = null == (r = n) ? void 0 : r[t]) ? r : a.coords[t][0], a.spaceCoords[t]);
					}), e.map(function(e, t) {
						return n[t].serialize(e, r);
					});
				}
			},
			{
				key: "coerceCoords",
				value: function(i, u) {
					var l = this;
					return Object.entries(this.space.coords).map(function(e, t) {
						var e = P(e, 2), r = e[0], e = e[1], n = i[t];
						if (!y(n) && !isNaN(n)) {
							var a = u[t], o = l.coords[t].find(function(e) {
								return e.type == a;
							});
							if (!o) throw e = e.name || r, new TypeError("".concat(null != (r = null != a ? a : null == (r = n) ? void 0 : r.raw) ? r : n, " not allowed for ").concat(e, " in ").concat(l.name, "()"));
							n = o.resolve(n), o.range && (u[t] = o.toString());
						}
						return n;
					});
				}
			},
			{
				key: "canSerialize",
				value: function() {
					return "function" === this.type || this.serialize;
				}
			},
			{
				key: "parse",
				value: function(e) {
					return null;
				}
			}
		], [{
			key: "get",
			value: function(e) {
				if (!e || So(e, this)) return e;
				if (e[qo]) return e[qo];
				for (var t = arguments.length, r = new Array(1 < t ? t - 1 : 0), n = 1; n < t; n++) r[n - 1] = arguments[n];
				return ce(Vo, [e].concat(r));
			}
		}]), zo = Vo, Go = {
			D50: [
				.3457 / .3585,
				1,
				.2958 / .3585
			],
			D65: [
				.3127 / .329,
				1,
				.3583 / .329
			]
		};
		function Ho(e) {
			return Array.isArray(e) ? e : Go[e];
		}
		function $o(e, t, r, n) {
			n = 3 < arguments.length && void 0 !== n ? n : {};
			if (e = Ho(e), t = Ho(t), !e || !t) throw new TypeError("Missing white point to convert ".concat(e ? "" : "from").concat(e || t ? "" : "/").concat(t ? "" : "to"));
			if (e === t) return r;
			e = {
				W1: e,
				W2: t,
				XYZ: r,
				options: n
			};
			if (Po.run("chromatic-adaptation-start", e), e.M || (e.W1 === Go.D65 && e.W2 === Go.D50 ? e.M = [
				[
					1.0479297925449969,
					.022946870601609652,
					-.05019226628920524
				],
				[
					.02962780877005599,
					.9904344267538799,
					-.017073799063418826
				],
				[
					-.009243040646204504,
					.015055191490298152,
					.7518742814281371
				]
			] : e.W1 === Go.D50 && e.W2 === Go.D65 && (e.M = [
				[
					.955473421488075,
					-.02309845494876471,
					.06325924320057072
				],
				[
					-.0283697093338637,
					1.0099953980813041,
					.021041441191917323
				],
				[
					.012314014864481998,
					-.020507649298898964,
					1.330365926242124
				]
			])), Po.run("chromatic-adaptation-end", e), e.M) return p(e.XYZ, e.M);
			throw new TypeError("Only Bradford CAT with white points D50 and D65 supported for now.");
		}
		function Uo(e, t) {
			var r, n = {
				str: null == (o = String(e)) ? void 0 : o.trim(),
				options: t
			};
			if (Po.run("parse-start", n), n.color) return n.color;
			n.parsed = ((e) => {
				if (e) {
					var n, a, o, i, t, e = (e = e.trim()).match(Yo.function);
					if (e) return n = [], o = !(a = []), i = e[1].toLowerCase(), t = e[2].replace(Yo.singleArgument, function(e, t) {
						var t = ((e) => {
							var t = {}, r = null == (r = e.match(Yo.unitValue)) ? void 0 : r[0], e = t.raw = e;
							return r ? (t.type = "%" === r ? "<percentage>" : "<angle>", t.unit = r, t.unitless = Number(e.slice(0, -r.length)), e = t.unitless * Wo[r]) : Yo.number.test(e) ? (e = Number(e), t.type = "<number>") : "none" === e ? e = null : "NaN" === e || "calc(NaN)" === e ? (e = NaN, t.type = "<number>") : t.type = "<ident>", {
								value: e,
								meta: t
							};
						})(t), r = t.value, t = t.meta;
						return (e.startsWith("/") || "color" !== i && 3 === n.length) && (o = !0), n.push(r), a.push(t), "";
					}), {
						name: i,
						args: n,
						argMeta: a,
						lastAlpha: o,
						commas: t.includes(","),
						rawName: e[1],
						rawArgs: e[2]
					};
				}
			})(n.str);
			var a = n.options ? null != (o = n.options.parseMeta) ? o : n.options.meta : null;
			if (n.parsed) {
				var t = n.parsed.name, o = n.parsed.args, i = o.map(function(e, t) {
					return null == (t = n.parsed.argMeta[t]) ? void 0 : t.type;
				});
				if ("color" === t) {
					var u, l = o.shift(), s = (i.shift(), l.startsWith("--") ? l.substring(2) : "--".concat(l));
					if (!(u = E.findFormat({
						name: t,
						id: [l, s],
						type: "function"
					}))) throw (s = l in E.registry ? l : s) in E.registry && (s = null == (s = E.registry[s].formats) || null == (s = s.color) ? void 0 : s.id) && (s = e.replace("color(" + l, "color(" + s), c = "Did you mean ".concat(s, "?")), new TypeError("Cannot parse ".concat(n.str, ". ") + (null != c ? c : "Missing a plugin?"));
					s = u.space, u.id.startsWith("--") && !l.startsWith("--") && Lo.warn("".concat(s.name, " is a non-standard space and not currently supported in the CSS spec. Use prefixed color(").concat(u.id, ") instead of color(").concat(l, ").")), l.startsWith("--") && !u.id.startsWith("--") && Lo.warn("".concat(s.name, " is a standard space and supported in the CSS spec. Use color(").concat(u.id, ") instead of prefixed color(").concat(l, ")."));
				} else s = (u = E.findFormat({
					name: t,
					type: "function"
				})).space;
				a && Object.assign(a, {
					format: u,
					formatId: u.name,
					types: i,
					commas: n.parsed.commas
				});
				var c = 1, l = (n.parsed.lastAlpha && (c = n.parsed.args.pop(), a) && (a.alphaType = i.pop()), u.coords.length);
				if (o.length !== l) throw new TypeError("Expected ".concat(l, " coordinates for ").concat(s.id, " in ").concat(n.str, "), got ").concat(o.length));
				o = u.coerceCoords(o, i), r = {
					spaceId: s.id,
					coords: o,
					alpha: c
				};
			} else {
				var d, p = L(E.all);
				try {
					e: for (p.s(); !(d = p.n()).done;) {
						var f, m = d.value;
						for (f in m.formats) {
							var h = m.formats[f];
							if ("custom" === h.type && (!h.test || h.test(n.str))) {
								var g = m.getFormat(h), v = g.parse(n.str);
								if (v) {
									a && Object.assign(a, {
										format: g,
										formatId: f
									}), r = v;
									break e;
								}
							}
						}
					}
				} catch (e) {
					p.e(e);
				} finally {
					p.f();
				}
			}
			if (r) return r.alpha = y(r.alpha) ? r.alpha : void 0 === r.alpha ? 1 : ko(0, r.alpha, 1), r;
			throw new TypeError("Could not parse ".concat(e, " as a color. Missing a plugin?"));
		}
		var Wo = {
			"%": .01,
			deg: 1,
			grad: .9,
			rad: 180 / Math.PI,
			turn: 360
		}, Yo = {
			function: /^([a-z]+)\(((?:calc\(NaN\)|.)+?)\)$/i,
			number: /^([-+]?(?:[0-9]*\.)?[0-9]+(e[-+]?[0-9]+)?)$/i,
			unitValue: RegExp("(".concat(Object.keys(Wo).join("|"), ")$")),
			singleArgument: /\/?\s*(none|NaN|calc\(NaN\)|[-+\w.]+(?:%|deg|g?rad|turn)?)/g
		};
		function F(e, t) {
			if (Array.isArray(e)) return e.map(function(e) {
				return F(e, t);
			});
			var r;
			if (e) return "string" == typeof (r = (e = wo(e) ? Uo(e, t) : e).space || e.spaceId) && (e.space = E.get(r)), void 0 === e.alpha && (e.alpha = 1), e;
			throw new TypeError("Empty color reference");
		}
		var Ko = De(function e(t) {
			be(this, e), this.id = t.id, this.name = t.name, this.base = t.base ? Ko.get(t.base) : null, this.aliases = t.aliases, this.displaySpaces = null == (i = t.displaySpaces) ? void 0 : i.map(function(e) {
				return Ko.get(e);
			}), this.bases = [];
			for (var r = this.base; r; r = r.base) this.bases.push(r);
			t.rgbGamut && (this.rgbGamut = t.rgbGamut), t.linearGamut && (this.linearGamut = t.linearGamut), this.base && (t.fromBase && (this.fromBase = t.fromBase), t.toBase) && (this.toBase = t.toBase);
			var n, a = null != (i = t.coords) ? i : this.base.coords;
			for (n in a) "name" in a[n] || (a[n].name = n);
			this.coords = a;
			var o, i = null != (i = null != (i = t.white) ? i : this.base.white) ? i : "D65";
			for (o in this.white = Ho(i), this.formats = null != (i = t.formats) ? i : {}, this.formats) {
				var u = this.formats[o];
				u.type || (u.type = "function"), u.name || (u.name = o);
			}
			null != (i = this.formats.color) && i.id || (this.formats.color = b({}, null != (i = this.formats.color) ? i : {}, { id: t.cssId || this.id })), t.gamutSpace ? this.gamutSpace = "self" === t.gamutSpace ? this : Ko.get(t.gamutSpace) : this.isPolar ? this.gamutSpace = this.base : this.gamutSpace = this, this.gamutSpace.isUnbounded && (this.inGamut = function(e, t) {
				return !0;
			}), this.M = null != (i = t.M) ? i : {}, this.referred = t.referred, Object.defineProperty(this, "path", {
				value: ((e) => {
					for (var t = [e], r = e; r = r.base;) t.push(r);
					return t;
				})(this).reverse(),
				writable: !1,
				enumerable: !0,
				configurable: !0
			}), Po.run("colorspace-init-end", this);
		}, [
			{
				key: "inGamut",
				value: function(e) {
					var n, t = (1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).epsilon, a = void 0 === t ? 75e-6 : t;
					return this.equals(this.gamutSpace) ? (n = Object.values(this.coords), e.every(function(e, t) {
						var r, t = n[t];
						return "angle" === t.type || !t.range || !!y(e) || (r = (t = P(t.range, 2))[0], t = t[1], (void 0 === r || r - a <= e) && (void 0 === t || e <= t + a));
					})) : (e = this.to(this.gamutSpace, e), this.gamutSpace.inGamut(e, { epsilon: a }));
				}
			},
			{
				key: "isUnbounded",
				get: function() {
					return Object.values(this.coords).every(function(e) {
						return !("range" in e);
					});
				}
			},
			{
				key: "cssId",
				get: function() {
					var e;
					return (null == (e = this.formats) || null == (e = e.color) ? void 0 : e.id) || this.id;
				}
			},
			{
				key: "hueId",
				get: function() {
					for (var e in this.coords) if ("angle" === this.coords[e].type) return e;
					return null;
				}
			},
			{
				key: "hueIndex",
				get: function() {
					var t = this;
					return Object.keys(this.coords).findIndex(function(e) {
						return "angle" === t.coords[e].type;
					});
				}
			},
			{
				key: "isPolar",
				get: function() {
					return null !== this.hueId;
				}
			},
			{
				key: "getFormat",
				value: function(e) {
					if (!e) return null;
					"default" === e ? e = Object.values(this.formats)[0] : "string" == typeof e && (e = this.formats[e]);
					var t = zo.get(e, this);
					return t !== e && e.name in this.formats && (this.formats[e.name] = t), t;
				}
			},
			{
				key: "equals",
				value: function(e) {
					return !!e && (this === e || this.id === e || this.id === e.id);
				}
			},
			{
				key: "to",
				value: function(e, t) {
					var r;
					if (1 === arguments.length && (e = (r = [(r = F(e)).space, r.coords])[0], t = r[1]), e = Ko.get(e), !this.equals(e)) {
						t = t.map(function(e) {
							return y(e) ? 0 : e;
						});
						for (var n, a, o = this.path, i = e.path, u = 0; u < o.length && o[u].equals(i[u]); u++) n = o[u], a = u;
						if (!n) throw new Error("Cannot convert between color spaces ".concat(this, " and ").concat(e, ": no connection space was found"));
						for (var l = o.length - 1; a < l; l--) t = o[l].toBase(t);
						for (var s = a + 1; s < i.length; s++) t = i[s].fromBase(t);
					}
					return t;
				}
			},
			{
				key: "from",
				value: function(e, t) {
					var r;
					return 1 === arguments.length && (e = (r = [(r = F(e)).space, r.coords])[0], t = r[1]), (e = Ko.get(e)).to(this, t);
				}
			},
			{
				key: "toString",
				value: function() {
					return "".concat(this.name, " (").concat(this.id, ")");
				}
			},
			{
				key: "getMinCoords",
				value: function() {
					var e, t = [];
					for (e in this.coords) {
						var r = this.coords[e], r = r.range || r.refRange;
						t.push(null != (r = null == r ? void 0 : r.min) ? r : 0);
					}
					return t;
				}
			}
		], [
			{
				key: "all",
				get: function() {
					return D(new Set(Object.values(Ko.registry)));
				}
			},
			{
				key: "register",
				value: function(e, t) {
					if (1 === arguments.length && (e = (t = arguments[0]).id), t = this.get(t), this.registry[e] && this.registry[e] !== t) throw new Error("Duplicate color space registration: '".concat(e, "'"));
					if (this.registry[e] = t, 1 === arguments.length && t.aliases) {
						var r, n = L(t.aliases);
						try {
							for (n.s(); !(r = n.n()).done;) {
								var a = r.value;
								this.register(a, t);
							}
						} catch (e) {
							n.e(e);
						} finally {
							n.f();
						}
					}
					return t;
				}
			},
			{
				key: "get",
				value: function(e) {
					if (!e || So(e, this)) return e;
					if ("string" === Fo(e)) {
						var t = Ko.registry[e.toLowerCase()];
						if (t) return t;
						throw new TypeError("No color space found with id = \"".concat(e, "\""));
					}
					for (var r = arguments.length, n = new Array(1 < r ? r - 1 : 0), a = 1; a < r; a++) n[a - 1] = arguments[a];
					if (n.length) return Ko.get.apply(Ko, n);
					throw new TypeError("".concat(e, " is not a valid color space"));
				}
			},
			{
				key: "findFormat",
				value: function(a) {
					var e = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : Ko.all;
					if (a) {
						"string" == typeof a && (a = { name: a });
						var t, r = L(e);
						try {
							for (r.s(); !(t = r.n()).done;) for (var n, o = t.value, i = 0, u = Object.entries(o.formats); i < u.length; i++) if (n = (() => {
								var t, e, r = P(u[i], 2), n = r[0], n = ((r = r[1]).name ?? (r.name = n), r.type ?? (r.type = "function"), !(a.name && r.name !== a.name || a.type && r.type !== a.type));
								if (a.id && (t = r.ids || [r.id], e = Array.isArray(a.id) ? a.id : [a.id], n = n && e.some(function(e) {
									return t.includes(e);
								})), n) return (e = zo.get(r, o)) !== r && (o.formats[r.name] = e), { v: e };
							})()) return n.v;
						} catch (e) {
							r.e(e);
						} finally {
							r.f();
						}
					}
					return null;
				}
			},
			{
				key: "resolveCoord",
				value: function(e, t) {
					var r, n = "string" === Fo(e) ? e.includes(".") ? (r = (n = P(e.split("."), 2))[0], n[1]) : (r = void 0, e) : Array.isArray(e) ? (r = (n = P(e, 2))[0], n[1]) : (r = e.space, e.coordId);
					if (!(r = (r = Ko.get(r)) || t)) throw new TypeError("Cannot resolve coordinate reference ".concat(e, ": No color space specified and relative references are not allowed here"));
					if ("number" === (t = Fo(n)) || "string" === t && 0 <= n) {
						e = Object.entries(r.coords)[n];
						if (e) return b({
							space: r,
							id: e[0],
							index: n
						}, e[1]);
					}
					r = Ko.get(r);
					var a, o = n.toLowerCase(), i = 0;
					for (a in r.coords) {
						var u, l = r.coords[a];
						if (a.toLowerCase() === o || (null == (u = l.name) ? void 0 : u.toLowerCase()) === o) return b({
							space: r,
							id: a,
							index: i
						}, l);
						i++;
					}
					throw new TypeError("No \"".concat(n, "\" coordinate found in ").concat(r.name, ". Its coordinates are: ").concat(Object.keys(r.coords).join(", ")));
				}
			}
		]), E = (Te(Lt = Ko, "registry", {}), Te(Lt, "DEFAULT_FORMAT", {
			type: "functions",
			name: "color"
		}), Lt), Xo = new E({
			id: "xyz-d65",
			name: "XYZ D65",
			coords: {
				x: {
					refRange: [0, 1],
					name: "X"
				},
				y: {
					refRange: [0, 1],
					name: "Y"
				},
				z: {
					refRange: [0, 1],
					name: "Z"
				}
			},
			white: "D65",
			formats: { color: { ids: ["xyz-d65", "xyz"] } },
			aliases: ["xyz"]
		});
		function Zo(e) {
			be(this, Zo), e.coords || (e.coords = {
				r: {
					range: [0, 1],
					name: "Red"
				},
				g: {
					range: [0, 1],
					name: "Green"
				},
				b: {
					range: [0, 1],
					name: "Blue"
				}
			}), e.base || (e.base = Xo);
			var t = null != (t = e.toXYZ_M) ? t : null == (t = e.M) ? void 0 : t.toXYZ, r = null != (r = e.fromXYZ_M) ? r : null == (r = e.M) ? void 0 : r.fromXYZ;
			return e.referred ?? (e.referred = "display"), e = ue(this, Zo, [e]), t && r && (e.M.toXYZ = t, e.M.fromXYZ = r), e;
		}
		fe(Zo, E);
		var x = De(Zo, [{
			key: "toBase",
			value: function(e) {
				e = p(e, this.M.toXYZ);
				return e = this.white !== this.base.white ? $o(this.white, this.base.white, e) : e;
			}
		}, {
			key: "fromBase",
			value: function(e) {
				return p(e = $o(this.base.white, this.white, e), this.M.fromXYZ);
			}
		}]), Jo = new E({
			id: "xyz-d50",
			name: "XYZ D50",
			white: "D50",
			base: Xo,
			fromBase: function(e) {
				return $o(Xo.white, "D50", e);
			},
			toBase: function(e) {
				return $o("D50", Xo.white, e);
			}
		}), Qo = 24389 / 27, ei = Go.D50, ti = new E({
			id: "lab",
			name: "Lab",
			coords: {
				l: {
					refRange: [0, 100],
					name: "Lightness"
				},
				a: { refRange: [-125, 125] },
				b: { refRange: [-125, 125] }
			},
			white: ei,
			base: Jo,
			fromBase: function(e) {
				e = e.map(function(e, t) {
					return e / ei[t];
				}).map(function(e) {
					return 216 / 24389 < e ? Math.cbrt(e) : (Qo * e + 16) / 116;
				});
				return [
					116 * e[1] - 16,
					500 * (e[0] - e[1]),
					200 * (e[1] - e[2])
				];
			},
			toBase: function(e) {
				var t = P(e, 3), r = t[0], n = t[1], t = t[2], a = [];
				return a[1] = (r + 16) / 116, a[0] = n / 500 + a[1], a[2] = a[1] - t / 200, [
					24 / 116 < a[0] ? Math.pow(a[0], 3) : (116 * a[0] - 16) / Qo,
					8 < e[0] ? Math.pow((e[0] + 16) / 116, 3) : e[0] / Qo,
					24 / 116 < a[2] ? Math.pow(a[2], 3) : (116 * a[2] - 16) / Qo
				].map(function(e, t) {
					return e * ei[t];
				});
			},
			formats: { lab: { coords: [
				"<percentage> | <number>",
				"<number> | <percentage>",
				"<number> | <percentage>"
			] } }
		});
		function ri(e) {
			return "number" != typeof e ? e : (e % 360 + 360) % 360;
		}
		function ni(e, t) {
			var r = P(t, 2), n = y(o = r[0]), a = y(r = r[1]);
			if (!n || !a) {
				if (n ? o = r : a && (r = o), "raw" === e) return t;
				var o = ri(o), n = (r = ri(r)) - o;
				"increasing" === e ? n < 0 && (r += 360) : "decreasing" === e ? 0 < n && (o += 360) : "longer" === e ? -180 < n && n < 180 && (0 < n ? o += 360 : r += 360) : "shorter" === e && (180 < n ? o += 360 : n < -180 && (r += 360));
			}
			return [o, r];
		}
		var ai = new E({
			id: "lch",
			name: "LCH",
			coords: {
				l: {
					refRange: [0, 100],
					name: "Lightness"
				},
				c: {
					refRange: [0, 150],
					name: "Chroma"
				},
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				}
			},
			base: ti,
			fromBase: function(e) {
				void 0 === this.ε && (t = (t = Object.values(this.base.coords)[1].refRange)[1] - t[0], this.ε = t / 1e5);
				var t = P(e, 3), e = t[0], r = t[1], t = t[2], n = Math.abs(r) < this.ε && Math.abs(t) < this.ε, a = n ? null : ri(180 * Math.atan2(t, r) / Math.PI);
				return [
					e,
					n ? 0 : Math.sqrt(Math.pow(r, 2) + Math.pow(t, 2)),
					a
				];
			},
			toBase: function(e) {
				var e = P(e, 3), t = e[0], r = e[1], e = e[2], n = null, a = null;
				return y(e) || (n = (r = r < 0 ? 0 : r) * Math.cos(e * Math.PI / 180), a = r * Math.sin(e * Math.PI / 180)), [
					t,
					n,
					a
				];
			},
			formats: { lch: { coords: [
				"<percentage> | <number>",
				"<number> | <percentage>",
				"<number> | <angle>"
			] } }
		}), oi = Math.pow(25, 7), ii = Math.PI, ui = 180 / ii, li = ii / 180;
		function si(e) {
			var t = e * e;
			return t * t * t * e;
		}
		function ci(e, t) {
			var r = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : {}, n = r.kL, n = void 0 === n ? 1 : n, a = r.kC, a = void 0 === a ? 1 : a, r = r.kH, r = void 0 === r ? 1 : r, o = P(F([e, t]), 2);
			e = o[0], t = o[1];
			var o = P(ti.from(e), 3), e = o[0], i = o[1], o = o[2], u = ai.from(ti, [
				e,
				i,
				o
			])[1], t = P(ti.from(t), 3), l = t[0], s = t[1], t = t[2], c = ai.from(ti, [
				l,
				s,
				t
			])[1], u = si(((u = u < 0 ? 0 : u) + (c = c < 0 ? 0 : c)) / 2), c = .5 * (1 - Math.sqrt(u / (u + oi))), u = (1 + c) * i, i = (1 + c) * s, c = Math.sqrt(Math.pow(u, 2) + Math.pow(o, 2)), s = Math.sqrt(Math.pow(i, 2) + Math.pow(t, 2)), o = 0 == u && 0 === o ? 0 : Math.atan2(o, u), u = 0 == i && 0 === t ? 0 : Math.atan2(t, i), t = (o < 0 && (o += 2 * ii), u < 0 && (u += 2 * ii), l - e), i = s - c, d = (u *= ui) - (o *= ui), o = o + u, u = Math.abs(d), d = (c * s == 0 ? p = 0 : u <= 180 ? p = d : 180 < d ? p = d - 360 : d < -180 ? p = 360 + d : Lo.warn("the unthinkable has happened"), 2 * Math.sqrt(s * c) * Math.sin(p * li / 2)), p = (c + s) / 2, f = si(p), c = c * s == 0 ? o : u <= 180 ? o / 2 : o < 360 ? (o + 360) / 2 : (o - 360) / 2, s = Math.pow((e + l) / 2 - 50, 2), u = 1 + .015 * s / Math.sqrt(20 + s), o = 1 + .045 * p, e = 1, l = 1 + .015 * p * ((e -= .17 * Math.cos((c - 30) * li)) + .24 * Math.cos(2 * c * li) + .32 * Math.cos((3 * c + 6) * li) - .2 * Math.cos((4 * c - 63) * li)), s = 30 * Math.exp(-1 * Math.pow((c - 275) / 25, 2)), p = 2 * Math.sqrt(f / (f + oi)), e = -1 * Math.sin(2 * s * li) * p, c = Math.pow(t / (n * u), 2), c = (c += Math.pow(i / (a * o), 2)) + Math.pow(d / (r * l), 2) + i / (a * o) * e * (d / (r * l));
			return Math.sqrt(c);
		}
		var di = {
			XYZtoLMS: [
				[
					.819022437996703,
					.3619062600528904,
					-.1288737815209879
				],
				[
					.0329836539323885,
					.9292868615863434,
					.0361446663506424
				],
				[
					.0481771893596242,
					.2642395317527308,
					.6335478284694309
				]
			],
			LMStoXYZ: [
				[
					1.2268798758459243,
					-.5578149944602171,
					.2813910456659647
				],
				[
					-.0405757452148008,
					1.112286803280317,
					-.0717110580655164
				],
				[
					-.0763729366746601,
					-.4214933324022432,
					1.5869240198367816
				]
			],
			LMStoLab: [
				[
					.210454268309314,
					.7936177747023054,
					-.0040720430116193
				],
				[
					1.9779985324311684,
					-2.42859224204858,
					.450593709617411
				],
				[
					.0259040424655478,
					.7827717124575296,
					-.8086757549230774
				]
			],
			LabtoLMS: [
				[
					1,
					.3963377773761749,
					.2158037573099136
				],
				[
					1,
					-.1055613458156586,
					-.0638541728258133
				],
				[
					1,
					-.0894841775298119,
					-1.2914855480194092
				]
			]
		}, pi = new E({
			id: "oklab",
			name: "Oklab",
			coords: {
				l: {
					refRange: [0, 1],
					name: "Lightness"
				},
				a: { refRange: [-.4, .4] },
				b: { refRange: [-.4, .4] }
			},
			white: "D65",
			base: Xo,
			M: di,
			fromBase: function(e) {
				e = p(e, di.XYZtoLMS);
				return e[0] = Math.cbrt(e[0]), e[1] = Math.cbrt(e[1]), e[2] = Math.cbrt(e[2]), p(e, di.LMStoLab, e);
			},
			toBase: function(e) {
				e = p(e, di.LabtoLMS);
				return e[0] = Math.pow(e[0], 3), e[1] = Math.pow(e[1], 3), e[2] = Math.pow(e[2], 3), p(e, di.LMStoXYZ, e);
			},
			formats: { oklab: { coords: [
				"<percentage> | <number>",
				"<number> | <percentage>",
				"<number> | <percentage>"
			] } }
		});
		function fi(e, t) {
			var r = P(F([e, t]), 2);
			e = r[0], t = r[1];
			var r = P(pi.from(e), 3), e = r[0], n = r[1], r = r[2], t = P(pi.from(t), 3), a = t[0], n = n - t[1], r = r - t[2];
			return Math.sqrt(Math.pow(e - a, 2) + Math.pow(n, 2) + Math.pow(r, 2));
		}
		var mi = 75e-6;
		function hi(e, t) {
			var r = (2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : {}).epsilon, r = void 0 === r ? mi : r, n = (e = F(e), t = t || e.space, t = E.get(t), e.coords);
			return t !== e.space && (n = t.from(e)), t.inGamut(n, { epsilon: r });
		}
		function A(e, t) {
			var r = (2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : {}).inGamut, n = (e = F(e), (t = E.get(t)).from(e)), t = {
				space: t,
				coords: n,
				alpha: e.alpha
			};
			return t = r ? vl(t, !0 === r ? void 0 : r) : t;
		}
		function gi(e, t) {
			e = F(e);
			var r = E.get(t, null == t ? void 0 : t.space), n = null == t ? void 0 : t.precision, t = !r || e.space.equals(r) ? e.coords.slice() : r.from(e);
			return void 0 === n ? t : t.map(function(e) {
				return xo(e, n);
			});
		}
		function vi(e, t) {
			var r;
			return e = F(e), "alpha" === t ? null != (r = e.alpha) ? r : 1 : (t = (r = E.resolveCoord(t, e.space)).space, r = r.index, gi(e, t)[r]);
		}
		A.returns = "color";
		var bi = new E({
			id: "oklch",
			name: "OkLCh",
			coords: {
				l: {
					refRange: [0, 1],
					name: "Lightness"
				},
				c: {
					refRange: [0, .4],
					name: "Chroma"
				},
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				}
			},
			white: "D65",
			base: pi,
			fromBase: ai.fromBase,
			toBase: ai.toBase,
			formats: { oklch: { coords: [
				"<percentage> | <number>",
				"<number> | <percentage>",
				"<number> | <angle>"
			] } }
		});
		function yi(e, t, r, n) {
			var a;
			return e = F(e), Array.isArray(t) && (t = (a = [
				e.space,
				t,
				r
			])[0], r = a[1], n = a[2]), t = E.get(t), e.coords = t === e.space ? r.slice() : t.to(e.space, r), void 0 !== n && (e.alpha = n), e;
		}
		function Di(e, t, r) {
			if (e = F(e), 2 === arguments.length && "object" === Fo(t)) {
				var n, a = t;
				for (n in a) Di(e, n, a[n]);
			} else {
				var o, i;
				"function" == typeof r && (r = r(vi(e, t))), "alpha" === t ? e.alpha = r : (o = (t = E.resolveCoord(t, e.space)).space, t = t.index, (i = gi(e, o))[t] = r, yi(e, o, i));
			}
			return e;
		}
		function wi(e) {
			return {
				space: e.space,
				coords: e.coords.slice(),
				alpha: e.alpha
			};
		}
		function Fi(e, t) {
			var r = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : "lab", e = (r = E.get(r)).from(e), n = r.from(t);
			return Math.sqrt(e.reduce(function(e, t, r) {
				r = n[r];
				return y(t) || y(r) ? e : e + Math.pow(r - t, 2);
			}, 0));
		}
		Di.returns = yi.returns = "color";
		var Ei = Math.PI / 180, xi = new E({
			id: "xyz-abs-d65",
			cssId: "--xyz-abs-d65",
			name: "Absolute XYZ D65",
			coords: {
				x: {
					refRange: [0, 9504.7],
					name: "Xa"
				},
				y: {
					refRange: [0, 1e4],
					name: "Ya"
				},
				z: {
					refRange: [0, 10888.3],
					name: "Za"
				}
			},
			base: Xo,
			fromBase: function(e) {
				return e.map(function(e) {
					return 203 * e;
				});
			},
			toBase: function(e) {
				return e.map(function(e) {
					return e / 203;
				});
			}
		}), Ai = 2610 / Math.pow(2, 14), Ci = Math.pow(2, 14) / 2610, Ri = 3424 / Math.pow(2, 12), ki = 2413 / Math.pow(2, 7), Ni = 2392 / Math.pow(2, 7), Ti = 1.7 * 2523 / Math.pow(2, 5), Mi = Math.pow(2, 5) / (1.7 * 2523), Si = 16295499532821565e-27, _i = {
			XYZtoCone: [
				[
					.41478972,
					.579999,
					.014648
				],
				[
					-.20151,
					1.120649,
					.0531008
				],
				[
					-.0166008,
					.2648,
					.6684799
				]
			],
			ConetoXYZ: [
				[
					1.9242264357876067,
					-1.0047923125953657,
					.037651404030618
				],
				[
					.35031676209499907,
					.7264811939316552,
					-.06538442294808501
				],
				[
					-.09098281098284752,
					-.3127282905230739,
					1.5227665613052603
				]
			],
			ConetoIab: [
				[
					.5,
					.5,
					0
				],
				[
					3.524,
					-4.066708,
					.542708
				],
				[
					.199076,
					1.096799,
					-1.295875
				]
			],
			IabtoCone: [
				[
					1,
					.13860504327153927,
					.05804731615611883
				],
				[
					1,
					-.1386050432715393,
					-.058047316156118904
				],
				[
					1,
					-.09601924202631895,
					-.811891896056039
				]
			]
		}, Oi = new E({
			id: "jzazbz",
			name: "Jzazbz",
			coords: {
				jz: {
					refRange: [0, 1],
					name: "Jz"
				},
				az: { refRange: [-.21, .21] },
				bz: { refRange: [-.21, .21] }
			},
			base: xi,
			M: _i,
			fromBase: function(e) {
				var e = P(e, 3), t = e[0], r = e[2], e = p([
					1.15 * t - (1.15 - 1) * r,
					.66 * e[1] - (.66 - 1) * t,
					r
				], _i.XYZtoCone), t = P(p(e.map(function(e) {
					var t = Ri + ki * h(e / 1e4, Ai), e = 1 + Ni * h(e / 1e4, Ai);
					return h(t / e, Ti);
				}), _i.ConetoIab), 3), r = t[0];
				return [
					(1 - .56) * r / (1 + -.56 * r) - Si,
					t[1],
					t[2]
				];
			},
			toBase: function(e) {
				var e = P(e, 3), t = e[0], t = p([
					(t + Si) / (1 - .56 - -.56 * (t + Si)),
					e[1],
					e[2]
				], _i.IabtoCone), e = P(p(t.map(function(e) {
					var t = Ri - h(e, Mi), e = Ni * h(e, Mi) - ki;
					return 1e4 * h(t / e, Ci);
				}), _i.ConetoXYZ), 3), t = e[0], r = e[2], t = (t + (1.15 - 1) * r) / 1.15;
				return [
					t,
					(e[1] + (.66 - 1) * t) / .66,
					r
				];
			},
			formats: { jzazbz: { coords: [
				"<percentage> | <number>",
				"<number> | <percentage>",
				"<number> | <percentage>"
			] } }
		}), Bi = new E({
			id: "jzczhz",
			name: "JzCzHz",
			coords: {
				jz: {
					refRange: [0, 1],
					name: "Jz"
				},
				cz: {
					refRange: [0, .26],
					name: "Chroma"
				},
				hz: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				}
			},
			base: Oi,
			fromBase: ai.fromBase,
			toBase: ai.toBase,
			formats: { jzczhz: { coords: [
				"<percentage> | <number>",
				"<number> | <percentage>",
				"<number> | <angle>"
			] } }
		}), Ii = 2610 / 16384, Pi = {
			XYZtoLMS: [
				[
					.3592832590121217,
					.6976051147779502,
					-.035891593232029
				],
				[
					-.1920808463704993,
					1.100476797037432,
					.0753748658519118
				],
				[
					.0070797844607479,
					.0748396662186362,
					.8433265453898765
				]
			],
			LMStoIPT: [
				[
					.5,
					.5,
					0
				],
				[
					6610 / 4096,
					-13613 / 4096,
					7003 / 4096
				],
				[
					17933 / 4096,
					-17390 / 4096,
					-543 / 4096
				]
			],
			IPTtoLMS: [
				[
					.9999999999999998,
					.0086090370379328,
					.111029625003026
				],
				[
					.9999999999999998,
					-.0086090370379328,
					-.1110296250030259
				],
				[
					.9999999999999998,
					.5600313357106791,
					-.3206271749873188
				]
			],
			LMStoXYZ: [
				[
					2.0701522183894223,
					-1.3263473389671563,
					.2066510476294053
				],
				[
					.3647385209748072,
					.6805660249472273,
					-.0453045459220347
				],
				[
					-.0497472075358123,
					-.0492609666966131,
					1.1880659249923042
				]
			]
		}, Li = new E({
			id: "ictcp",
			name: "ICTCP",
			coords: {
				i: {
					refRange: [0, 1],
					name: "I"
				},
				ct: {
					refRange: [-.5, .5],
					name: "CT"
				},
				cp: {
					refRange: [-.5, .5],
					name: "CP"
				}
			},
			base: xi,
			M: Pi,
			fromBase: function(e) {
				e = p(e, Pi.XYZtoLMS);
				return p(e.map(function(e) {
					var t = .8359375 + 2413 / 128 * Math.pow(e / 1e4, Ii), e = 1 + 18.6875 * Math.pow(e / 1e4, Ii);
					return Math.pow(t / e, 2523 / 32);
				}), Pi.LMStoIPT);
			},
			toBase: function(e) {
				e = p(e, Pi.IPTtoLMS).map(function(e) {
					var t = Math.max(Math.pow(e, 32 / 2523) - .8359375, 0), e = 2413 / 128 - 18.6875 * Math.pow(e, 32 / 2523);
					return 1e4 * Math.pow(t / e, 16384 / 2610);
				});
				return p(e, Pi.LMStoXYZ);
			},
			formats: { ictcp: { coords: [
				"<percentage> | <number>",
				"<number> | <percentage>",
				"<number> | <percentage>"
			] } }
		}), rr = Go.D65, ji = .42, qi = 1 / ji, Vi = 2 * Math.PI, zi = {
			cat16: [
				[
					.401288,
					.650173,
					-.051461
				],
				[
					-.250268,
					1.204414,
					.045854
				],
				[
					-.002079,
					.048952,
					.953127
				]
			],
			cat16Inv: [
				[
					1.8620678550872327,
					-1.0112546305316843,
					.14918677544445175
				],
				[
					.38752654323613717,
					.6214474419314753,
					-.008973985167612518
				],
				[
					-.015841498849333856,
					-.03412293802851557,
					1.0499644368778496
				]
			],
			m1: [
				[
					460,
					451,
					288
				],
				[
					460,
					-891,
					-261
				],
				[
					460,
					-220,
					-6300
				]
			]
		}, Gi = {
			dark: [
				.8,
				.525,
				.8
			],
			dim: [
				.9,
				.59,
				.9
			],
			average: [
				1,
				.69,
				1
			]
		}, Hi = {
			h: [
				20.14,
				90,
				164.25,
				237.53,
				380.14
			],
			e: [
				.8,
				.7,
				1,
				1.2,
				.8
			],
			H: [
				0,
				100,
				200,
				300,
				400
			]
		}, $i = 180 / Math.PI, Ui = Math.PI / 180;
		function Wi(e, r) {
			return e.map(function(e) {
				var t = h(r * Math.abs(e) * .01, ji);
				return 400 * No(t, e) / (t + 27.13);
			});
		}
		function Yi(e, t, r, n, a) {
			var o = {}, n = (o.discounting = a, o.refWhite = e, o.surround = n, e.map(function(e) {
				return 100 * e;
			})), i = (o.la = t, o.yb = r, n[1]), e = p(n, zi.cat16), t = Gi[o.surround], r = t[0];
			o.c = t[1], o.nc = t[2];
			var n = Math.pow(1 / (5 * o.la + 1), 4), u = (o.fl = n * o.la + .1 * (1 - n) * (1 - n) * Math.cbrt(5 * o.la), o.flRoot = Math.pow(o.fl, .25), o.n = o.yb / i, o.z = 1.48 + Math.sqrt(o.n), o.nbb = .725 * Math.pow(o.n, -.2), o.ncb = o.nbb, a ? 1 : Math.max(Math.min(r * (1 - 1 / 3.6 * Math.exp((-o.la - 42) / 92)), 1), 0));
			o.dRgb = e.map(function(e) {
				return Ao(1, i / e, u);
			}), o.dRgbInv = o.dRgb.map(function(e) {
				return 1 / e;
			});
			t = Wi(e.map(function(e, t) {
				return e * o.dRgb[t];
			}), o.fl);
			return o.aW = o.nbb * (2 * t[0] + t[1] + .05 * t[2]), o;
		}
		var Ki = Yi(rr, 64 / Math.PI * .2, 20, "average", !1);
		function Xi(e, r) {
			if (!(void 0 !== e.J ^ void 0 !== e.Q)) throw new Error("Conversion requires one and only one: 'J' or 'Q'");
			if (!(void 0 !== e.C ^ void 0 !== e.M ^ void 0 !== e.s)) throw new Error("Conversion requires one and only one: 'C', 'M' or 's'");
			var t, n, a, o, i, u, l;
			if (void 0 !== e.h ^ void 0 !== e.H) return 0 === e.J || 0 === e.Q ? [
				0,
				0,
				0
			] : (u = void (u = 0) !== e.h ? ri(e.h) * Ui : (a = ((a = e.H) % 400 + 400) % 400, i = Math.floor(.01 * a), a %= 100, n = (t = P(Hi.h.slice(i, i + 2), 2))[0], t = t[1], o = (i = P(Hi.e.slice(i, i + 2), 2))[0], ri((a * ((i = i[1]) * n - o * t) - 100 * n * i) / (a * (i - o) - 100 * i)) * Ui), t = Math.cos(u), n = Math.sin(u), void (a = 0) !== e.J ? a = .1 * h(e.J, .5) : void 0 !== e.Q && (a = .25 * r.c * e.Q / ((r.aW + 4) * r.flRoot)), void (o = 0) !== e.C ? o = e.C / a : void 0 !== e.M ? o = e.M / r.flRoot / a : void 0 !== e.s && (o = 4e-4 * Math.pow(e.s, 2) * (r.aW + 4) / r.c), i = h(o * Math.pow(1.64 - Math.pow(.29, r.n), -.73), 10 / 9), e = .25 * (Math.cos(u + 2) + 3.8), e = 23 * (.305 + (u = r.aW * h(a, 2 / r.c / r.z) / r.nbb)) * To(i, 23 * (5e4 / 13 * r.nc * r.ncb * e) + i * (11 * t + 108 * n)), u = p([
				u,
				e * t,
				e * n
			], zi.m1).map(function(e) {
				return +e / 1403;
			}), e = r.fl, l = 100 / e * Math.pow(27.13, qi), p(u.map(function(e) {
				var t = Math.abs(e);
				return No(l * h(t / (400 - t), qi), e);
			}).map(function(e, t) {
				return e * r.dRgbInv[t];
			}), zi.cat16Inv).map(function(e) {
				return e / 100;
			}));
			throw new Error("Conversion requires one and only one: 'h' or 'H'");
		}
		function Zi(e, r) {
			var t, n, a, o, e = Wi(p(e.map(function(e) {
				return 100 * e;
			}), zi.cat16).map(function(e, t) {
				return e * r.dRgb[t];
			}), r.fl), i = e[0] + (-12 * e[1] + e[2]) / 11, u = (e[0] + e[1] - 2 * e[2]) / 9, l = (Math.atan2(u, i) % Vi + Vi) % Vi, s = .25 * (Math.cos(2 + l) + 3.8), s = h(5e4 / 13 * r.nc * r.ncb * To(s * Math.sqrt(Math.pow(i, 2) + Math.pow(u, 2)), e[0] + e[1] + 1.05 * e[2] + .305), .9) * Math.pow(1.64 - Math.pow(.29, r.n), .73), i = h(r.nbb * (2 * e[0] + e[1] + .05 * e[2]) / r.aW, .5 * r.c * r.z), u = 100 * h(i, 2), e = 4 / r.c * i * (r.aW + 4) * r.flRoot, i = s * i, c = i * r.flRoot, l = ri(l * $i), d = ((t = ri(t = l)) <= Hi.h[0] && (t += 360), d = Mo(Hi.h, t) - 1, n = (a = P(Hi.h.slice(d, 2 + d), 2))[0], a = a[1], o = P(Hi.e.slice(d, 2 + d), 2), n = (t - n) / o[0], Hi.H[d] + 100 * n / (n + (a - t) / o[1]));
			return {
				J: u,
				C: i,
				h: l,
				s: 50 * h(r.c * s / (r.aW + 4), .5),
				Q: e,
				M: c,
				H: d
			};
		}
		var Ji = new E({
			id: "cam16-jmh",
			cssId: "--cam16-jmh",
			name: "CAM16-JMh",
			coords: {
				j: {
					refRange: [0, 100],
					name: "J"
				},
				m: {
					refRange: [0, 105],
					name: "Colorfulness"
				},
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				}
			},
			base: Xo,
			M: zi,
			fromBase: function(e) {
				void 0 === this.ε && (this.ε = Object.values(this.coords)[1].refRange[1] / 1e5);
				var e = Zi(e, Ki), t = Math.abs(e.M) < this.ε;
				return [
					e.J,
					t ? 0 : e.M,
					t ? null : e.h
				];
			},
			toBase: function(e) {
				return Xi({
					J: e[0],
					M: e[1],
					h: e[2]
				}, Ki);
			}
		}), ir = Go.D65, Qi = 216 / 24389, eu = 24389 / 27;
		function tu(e) {
			return 8 < e ? Math.pow((e + 16) / 116, 3) : e / eu;
		}
		function ru(e) {
			t = e[1];
			var t = 116 * (Qi < t ? Math.cbrt(t) : (eu * t + 16) / 116) - 16;
			return 0 == t ? [
				0,
				0,
				0
			] : [
				ri((e = Zi(e, nu)).h),
				e.C,
				t
			];
		}
		var nu = Yi(ir, 200 / Math.PI * tu(50), 100 * tu(50), "average", !1), au = new E({
			id: "hct",
			name: "HCT",
			coords: {
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				},
				c: {
					refRange: [0, 145],
					name: "Colorfulness"
				},
				t: {
					refRange: [0, 100],
					name: "Tone"
				}
			},
			base: Xo,
			fromBase: function(e) {
				void 0 === this.ε && (this.ε = Object.values(this.coords)[1].refRange[1] / 1e5);
				e = ru(e);
				return e[1] < this.ε && (e[1] = 0, e[0] = null), e;
			},
			toBase: function(e) {
				var t = nu, r = (e = P(e, 3))[0], n = e[1], a = 0;
				if (0 === (e = e[2])) return [
					0,
					0,
					0
				];
				for (var o = tu(e), a = 0 < e ? .00379058511492914 * Math.pow(e, 2) + .608983189401032 * e + .9155088574762233 : 9514440756550361e-21 * Math.pow(e, 2) + .08693057439788597 * e - 21.928975842194614, i = 0, u = 1 / 0, l = [
					0,
					0,
					0
				]; i <= 15;) {
					var s = Xi({
						J: a,
						C: n,
						h: r
					}, t), c = Math.abs(s[1] - o);
					if (c < u) {
						if (c <= 2e-12) return s;
						l = s, u = c;
					}
					a -= (s[1] - o) * a / (2 * s[1]), i += 1;
				}
				return l;
			},
			formats: { color: {
				id: "--hct",
				coords: [
					"<number> | <angle>",
					"<percentage> | <number>",
					"<percentage> | <number>"
				]
			} }
		}), ou = Math.PI / 180, iu = [
			1,
			.007,
			.0228
		];
		function uu(e) {
			e[1] < 0 && (e = au.fromBase(au.toBase(e)));
			var t = Math.log(Math.max(1 + iu[2] * e[1] * nu.flRoot, 1)) / iu[2], r = e[0] * ou, n = t * Math.cos(r), t = t * Math.sin(r);
			return [
				e[2],
				n,
				t
			];
		}
		var d = Math.cos, v = Math.sin, lu = Math.sqrt, su = Math.atan2, cu = Math.exp, du = Math.abs, pu = Math.pow, fu = [
			.47229813098762524,
			.5149184096354483,
			.5113233386366979
		], mu = [
			2.1173067060606283,
			1.9420552485353544,
			1.9557096741686448
		], hu = {
			CAT_TO_HELM: [
				[
					1.000042977349746,
					20718877053183e-18,
					-4361018085669474e-20
				],
				[
					26946201090235744e-21,
					.9999906145080147,
					-14898828405401079e-21
				],
				[
					-7941753620756204e-21,
					12875204405137254e-21,
					.9997859822609763
				]
			],
			CAT_FROM_HELM: [
				[
					.9999570254019492,
					-2071874272730964e-20,
					4361733292468361e-20
				],
				[
					-2694517763358666e-20,
					1.000009385946497,
					1490098223546482e-20
				],
				[
					7943459292954202e-21,
					-1287824596735154e-20,
					1.000214063706999
				]
			],
			M1: [
				[
					.7212986433113499,
					.45344826541531813,
					-.19288975751942616
				],
				[
					-.788211869495579,
					1.795241376757236,
					.0876172451181785
				],
				[
					-.0917700599912156,
					.45765588659459255,
					1.2922045513917677
				]
			],
			M1_INV: [
				[
					1.065107295808859,
					-.3150044075301121,
					.1803492381741039
				],
				[
					.4721107713837796,
					.4271995765962455,
					.04150680489380985
				],
				[
					-.09156391926309541,
					-.1736709363194979,
					.7719790382558294
				]
			],
			M2: [
				[
					-.26355622180094096,
					.4168322883703174,
					.4926763141656403
				],
				[
					1.8897570508777322,
					-3.1212232034205774,
					1.0421666921060384
				],
				[
					.3585108617962056,
					1.7694028193790368,
					-1.4120626067695372
				]
			],
			M2_INV: [
				[
					.9183897822815021,
					.5232051237088666,
					.7065804598090856
				],
				[
					1.0899090574433026,
					.07005324849041904,
					.4319776874787044
				],
				[
					1.598895729264209,
					.22061850068770233,
					.012506037355220951
				]
			]
		}, gu = -.02833024015436984, vu = -.21131429516166544, bu = .2189784817615645, yu = -.06871898981942523, Du = .005506053349515315, wu = -.0641329861299175, Fu = -.053592461436994296, Eu = -.00954137464208059, xu = .2676231133101982, Au = .8934892185255707, Cu = .7173169828841472, Ru = .6915224124600773, ku = .48647127559605596, Nu = .9853124591201782, Tu = .5385456675962418, Mu = .12508858146241716, Su = .6768950256217603, _u = -.4963251525324449, Ou = -.09564696283240552, Bu = -.029053748937210654, Iu = 1.3346761652952872, Pu = -.1698908144723919, Lu = -.195370576218515, ju = .5330819227283227, qu = .08863325582067766, Vu = .9365540137751136, zu = .13789738139719568, Gu = .061650260197979936, Hu = .0641970862504494, $u = -.027401052793571013, Uu = -.09900209889026965, Wu = .059635520647228726, Yu = -.013586499967803128, Ku = .2253393118474472, Xu = -1.5239477450767043, Zu = -1.751157310240011, Ju = -.43576378069144767, Qu = 1.060094063845983, el = .47931193034584496, tl = -.2622579649434462, rl = .13610794232685908, nl = .1168702235362288, al = -.01617739641422492, ol = .038145638815030566, Le = -28.2 * Math.PI / 180, il = d(Le), ul = v(Le);
		function ll(e) {
			return gu * d(e) + vu * v(e) + bu * d(2 * e) + yu * v(2 * e) + Du * d(3 * e) + wu * v(3 * e) + Fu * d(4 * e) + Eu * v(4 * e);
		}
		function sl(e) {
			e = Lu * d(e) + ju * v(e) + qu * d(2 * e) + Vu * v(2 * e) + zu * d(3 * e) + Gu * v(3 * e) + Hu * d(4 * e) + $u * v(4 * e);
			return cu(e);
		}
		function cl(e) {
			e -= .5;
			return cu(ko(-30, Xu * e + Zu * e * e, 30));
		}
		function dl(e, t) {
			e = Ju * d(e) + Qu * v(e) + el * d(2 * e) + tl * v(2 * e);
			return cu(ko(-30, (t - .5) * e, 30));
		}
		function pl(e) {
			e = rl * d(e) + nl * v(e) + al * d(2 * e) + ol * v(2 * e);
			return cu(e);
		}
		function fl(e) {
			return 1 + Uu * d(e) + Wu * v(e) + Yu * d(2 * e) + Ku * v(2 * e);
		}
		var ml = new E({
			id: "helmlab-metric",
			name: "Helmlab MetricSpace",
			cssId: "--helmlab-metric",
			coords: {
				l: {
					refRange: [0, 1.6],
					name: "Lightness"
				},
				a: { refRange: [-1.5, 1.5] },
				b: { refRange: [-1.5, 1.5] }
			},
			white: "D65",
			base: Xo,
			M: hu,
			fromBase: function(e) {
				var e = p(e, hu.CAT_TO_HELM), e = P(p(e, hu.M1), 3), t = e[0], r = e[1], e = e[2], t = P(p([
					h(t, fu[0]),
					h(r, fu[1]),
					h(e, fu[2])
				], hu.M2), 3), r = t[0], n = su(e = t[2], t = t[1]), a = lu(t * t + e * e), o = ll(n), o = n + o, t = a * d(o), e = a * v(o), o = lu(t * t + e * e), o = xu * pu(o, ko(.01, Au, 10)), i = su(e, t), i = 1 + Cu * d(i) + Ru * v(i) + ku * d(2 * i) + Nu * v(2 * i), i = (r += o * i, n = su(e, t), o = (o = r) + Tu * (i = o * (1 - o)) + Mu * i * (.5 - o) + Su * i * i, r = o += i * (_u * d(i = n) + Ou * v(i)), n = su(e, t), i = r, o = Bu + Iu * d(o = n) + Pu * v(o), r = i * cu(ko(-30, o * i * (o = i < 1 ? 1 - i : 0) * o, 30)), sl(su(e, t))), o = (n = su(e *= i, t *= i), a = lu(t * t + e * e), fl(n)), i = 0 < a ? pu(a, o) : 0, a = (t = i * d(n), e = i * v(n), cl(r)), o = dl(su(e *= a, t *= a), r), i = (r *= pl(su(e *= o, t *= o)), t * il - e * ul);
				return [
					r,
					i,
					t * ul + e * il
				];
			},
			toBase: function(e) {
				for (var e = P(e, 3), t = e[0], r = e[1], e = e[2], n = r * il + e * ul, n = (t /= pl(su(e = -r * ul + e * il, r = n)), dl(su(e, r), t)), n = (r /= n, e /= n, cl(t)), a = (n = su(e /= n, r /= n), lu(r * r + e * e)), o = fl(n), o = 0 < a ? pu(a, 1 / o) : 0, o = (r = o * d(n), e = o * v(n), sl(su(e, r))), n = (t = ((e, t) => {
					for (var r = _u * d(t) + Ou * v(t), n = e, a = 0; a < 15; a++) {
						var o = n * (1 - n), i = 1 - 2 * n, i = 1 + (Tu + r) * i + Mu * (i * (.5 - n) - o) + 2 * Su * o * i;
						n -= (n + (Tu + r) * o + Mu * o * (.5 - n) + Su * o * o - e) / (i = du(i) < 1e-10 ? 1 : i);
					}
					return n;
				})(((e, t) => {
					for (var r = Bu + Iu * d(t) + Pu * v(t), n = e, a = 0; a < 12; a++) {
						var o = n < 1 ? 1 - n : 0, i = cu(ko(-30, r * n * o * o, 30)), o = i * (1 + n * (r * o * (1 - 3 * n)));
						n -= (n * i - e) / (o = du(o) < 1e-10 ? 1 : o);
					}
					return n;
				})(t, su(e /= o, r /= o)), su(e, r)), lu(r * r + e * e)), o = xu * pu(n, ko(.01, Au, 10)), n = su(e, r), i = (t -= o * (1 + Cu * d(n) + Ru * v(n) + ku * d(2 * n) + Nu * v(2 * n)), su(e, r)), a = lu(r * r + e * e), u = i, l = 0; l < 8; l++) {
					var s = u + ll(u) - i, c = 1 + (-gu * v(c = u) + vu * d(c) + -2 * bu * v(2 * c) + 2 * yu * d(2 * c) + -3 * Du * v(3 * c) + 3 * wu * d(3 * c) + -4 * Fu * v(4 * c) + 4 * Eu * d(4 * c));
					u -= s / (c = du(c) < 1e-10 ? 1 : c);
				}
				o = P(p([
					t,
					a * d(u),
					e = a * v(u)
				], hu.M2_INV), 3), n = o[0], r = o[1], t = o[2], a = p([
					h(n, mu[0]),
					h(r, mu[1]),
					h(t, mu[2])
				], hu.M1_INV);
				return p(a, hu.CAT_FROM_HELM);
			}
		}), hl = {
			deltaE76: function(e, t) {
				return Fi(e, t, "lab");
			},
			deltaECMC: function(e, t) {
				var r = void 0 === (r = (n = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : {}).l) ? 2 : r, n = void 0 === (n = n.c) ? 1 : n, a = P(F([e, t]), 2);
				e = a[0], t = a[1];
				var e = (a = P(ti.from(e), 3))[0], o = a[1], a = a[2], i = (u = P(ai.from(ti, [
					e,
					o,
					a
				]), 3))[1], u = u[2], t = P(ti.from(t), 3), l = t[0], s = t[1], t = t[2], c = ai.from(ti, [
					l,
					s,
					t
				])[1], l = e - l, c = (i = i < 0 ? 0 : i) - (c = c < 0 ? 0 : c), a = a - t, t = Math.pow(o - s, 2) + Math.pow(a, 2) - Math.pow(c, 2), o = .511, s = (16 <= e && (o = .040975 * e / (1 + .01765 * e)), .0638 * i / (1 + .0131 * i) + .638), e = (a = 164 <= (u = y(u) ? 0 : u) && u <= 345 ? .56 + Math.abs(.2 * Math.cos((u + 168) * Ei)) : .36 + Math.abs(.4 * Math.cos((u + 35) * Ei)), Math.pow(i, 4)), u = Math.sqrt(e / (e + 1900)), i = s * (u * a + 1 - u), e = Math.pow(l / (r * o), 2), e = (e += Math.pow(c / (n * s), 2)) + t / Math.pow(i, 2);
				return Math.sqrt(e);
			},
			deltaE2000: ci,
			deltaEJz: function(e, t) {
				var r = P(F([e, t]), 2);
				e = r[0], t = r[1];
				var e = (r = P(Bi.from(e), 3))[0], n = r[1], r = r[2], a = (t = P(Bi.from(t), 3))[0], o = t[1], t = t[2], e = e - a, a = n - o, r = (y(r) && y(t) ? t = r = 0 : y(r) ? r = t : y(t) && (t = r), r - t), t = 2 * Math.sqrt(n * o) * Math.sin(r / 2 * (Math.PI / 180));
				return Math.sqrt(Math.pow(e, 2) + Math.pow(a, 2) + Math.pow(t, 2));
			},
			deltaEITP: function(e, t) {
				var r = P(F([e, t]), 2);
				e = r[0], t = r[1];
				var e = (r = P(Li.from(e), 3))[0], n = r[1], r = r[2], a = (t = P(Li.from(t), 3))[0], o = t[1], t = t[2];
				return 720 * Math.sqrt(Math.pow(e - a, 2) + .25 * Math.pow(n - o, 2) + Math.pow(r - t, 2));
			},
			deltaEOK: fi,
			deltaEOK2: function(e, t) {
				var r = P(F([e, t]), 2);
				e = r[0], t = r[1];
				var e = (r = P(pi.from(e), 3))[0], n = r[1], r = r[2], a = (t = P(pi.from(t), 3))[0], n = 2 * (n - t[1]), r = 2 * (r - t[2]);
				return Math.sqrt(Math.pow(e - a, 2) + Math.pow(n, 2) + Math.pow(r, 2));
			},
			deltaEHCT: function(e, t) {
				var r = P(F([e, t]), 2);
				e = r[0], t = r[1];
				var e = (r = P(uu(au.from(e)), 3))[0], n = r[1], r = r[2], a = (t = P(uu(au.from(t)), 3))[0], o = t[1], t = t[2];
				return Math.sqrt(Math.pow(e - a, 2) + Math.pow(n - o, 2) + Math.pow(r - t, 2));
			},
			deltaEHelmlab: function(e, t) {
				var r = P(F([e, t]), 2);
				e = r[0], t = r[1];
				var e = (r = P(ml.from(e), 3))[0], n = r[1], r = r[2], a = (t = P(ml.from(t), 3))[0], o = t[1], i = e - a, u = n - o, l = r - (t = t[2]), e = 1 + -.9155125151657894 * Math.pow(.5 * (e + a) - .5, 2), a = 1 + 2.9268353744941558 * (.5 * (Math.sqrt(Math.pow(n, 2) + Math.pow(r, 2)) + Math.sqrt(Math.pow(o, 2) + Math.pow(t, 2)))), n = Math.pow(Math.pow(i, 2) / Math.pow(e, 2) + 3.966003089807536 * (Math.pow(u, 2) + Math.pow(l, 2)) / Math.pow(a, 2), .9868540585202484);
				return Math.pow(n / (1 + 52.473130649294724 * n), .47897301074925214);
			}
		}, gl = {
			hct: {
				method: "hct.c",
				jnd: 2,
				deltaEMethod: "hct",
				blackWhiteClamp: {}
			},
			"hct-tonal": {
				method: "hct.c",
				jnd: 0,
				deltaEMethod: "hct",
				blackWhiteClamp: {
					channel: "hct.t",
					min: 0,
					max: 100
				}
			}
		};
		function vl(e) {
			var t, n, r = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, a = r.method, a = void 0 === a ? Lo.gamut_mapping : a, o = r.space, i = void 0 === o ? void 0 : o, o = r.deltaEMethod, u = void 0 === o ? "" : o, o = r.jnd, l = void 0 === o ? 2 : o, o = r.blackWhiteClamp, r = void 0 === o ? void 0 : o;
			if (e = F(e), i = wo(arguments[1]) ? arguments[1] : i || e.space, !hi(e, i = E.get(i), { epsilon: 0 })) {
				if ("css" === a) t = function(e) {
					var t = (1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).space;
					e = F(e), t = t || e.space;
					if ((t = E.get(t)).isUnbounded) return A(e, t);
					var r = A(e, bi), n = r.coords[0];
					if (1 <= n) return (a = A(bl.WHITE, t)).alpha = e.alpha, A(a, t);
					var a;
					if (n <= 0) return (a = A(bl.BLACK, t)).alpha = e.alpha, A(a, t);
					if (hi(r, t, { epsilon: 0 })) return A(r, t);
					function o(e) {
						var e = A(e, t), r = Object.values(t.coords);
						return e.coords = e.coords.map(function(e, t) {
							return "range" in r[t] ? ko((t = P(r[t].range, 2))[0], e, t[1]) : e;
						}), e;
					}
					var i = 0, u = r.coords[1], l = !0, s = wi(r), c = o(s), d = fi(c, s);
					if (!(d < .02)) for (; 1e-4 < u - i;) {
						var p = (i + u) / 2;
						if (s.coords[1] = p, l && hi(s, t, { epsilon: 0 })) i = p;
						else if (c = o(s), (d = fi(c, s)) < .02) {
							if (.02 - d < 1e-4) break;
							l = !1, i = p;
						} else u = p;
					}
					return c;
				}(e, { space: i });
				else if ("raytrace" === a) t = function(e) {
					var t = (1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).space;
					e = F(e), t = t || e.space;
					if ((t = E.get(t)).isUnbounded) return A(e, t);
					var r = A(e, bi), n = P(r.coords, 3), a = n[0], o = n[2];
					if (1 <= a) return (n = A(bl.WHITE, t)).alpha = e.alpha, A(n, t);
					if (a <= 0) return (n = A(bl.BLACK, t)).alpha = e.alpha, A(n, t);
					var n = t, i = t.rgbGamut;
					void 0 !== i && (t = i);
					if (!So(t, x)) throw Error("An RGB gamut is required");
					var i = P(Object.values(t.coords)[0].range, 2), u = i[0], l = i[1], s = [
						l,
						l,
						l
					], i = t.linearGamut;
					void 0 !== i && (e = A({
						space: t,
						coords: s,
						alpha: e.alpha
					}, i), l = e.coords[0], s = [
						l,
						l,
						l
					], t = i, u = Object.values(t.coords)[0].range[0]);
					var c = [
						u,
						u,
						u
					], d = A(r, t);
					if (!d.coords.every(function(e) {
						return u <= e && e <= l;
					})) for (var p = A({
						space: bi,
						coords: [
							a,
							0,
							o
						]
					}, t).coords, f = u + 1e-12, m = l - 1e-12, h = d.coords, g = 0; g < 4; g++) {
						g && ((v = A(d, bi)).coords[0] = a, v.coords[2] = o, d = A(v, t));
						var v = function(e, t) {
							for (var r = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : [
								0,
								0,
								0
							], n = 3 < arguments.length && void 0 !== arguments[3] ? arguments[3] : [
								1,
								1,
								1
							], a = 1 / 0, o = -1 / 0, i = [], u = 0; u < 3; u++) {
								var l = e[u], s = t[u] - l, c = r[u], d = n[u];
								if (i.push(s), 1e-12 < Math.abs(s)) {
									var s = 1 / s, p = (c - l) * s, s = (d - l) * s;
									o = Math.max(Math.min(p, s), o), a = Math.min(Math.max(p, s), a);
								} else if (l < c || d < l) return [];
							}
							if (a < o || a < 0) return [];
							o < 0 && (o = a);
							return isFinite(o) ? [
								e[0] + i[0] * o,
								e[1] + i[1] * o,
								e[2] + i[2] * o
							] : [];
						}(p, d.coords, c, s);
						if (0 === v.length) {
							d.coords = D(h);
							break;
						}
						g && d.coords.every(function(e) {
							return f < e && e < m;
						}) && (p = D(d.coords)), h = v, d.coords = D(v);
					}
					d = A(d, n);
					var b = Object.values(n.coords);
					return d.coords = d.coords.map(function(e, t) {
						return "range" in b[t] ? ko((t = P(b[t].range, 2))[0], e, t[1]) : e;
					}), d;
				}(e, { space: i });
				else {
					if ("clip" !== a) {
						Object.prototype.hasOwnProperty.call(gl, a) && (a = (o = gl[a]).method, l = o.jnd, u = o.deltaEMethod, r = o.blackWhiteClamp);
						var s = ci;
						if ("" !== u) {
							for (var c in hl) if ("deltae" + u.toLowerCase() === c.toLowerCase()) {
								s = hl[c];
								break;
							}
						}
						0 === l && (l = 1e-16);
						o = vl(A(e, i), {
							method: "clip",
							space: i
						});
						if (s(e, o) > l) {
							if (r && 3 === Object.keys(r).length) {
								var d = E.resolveCoord(r.channel), d = vi(A(e, d.space), d.id);
								if ((d = y(d) ? 0 : d) >= r.max) return A({
									space: "xyz-d65",
									coords: Go.D65
								}, e.space);
								if (d <= r.min) return A({
									space: "xyz-d65",
									coords: [
										0,
										0,
										0
									]
								}, e.space);
							}
							var d = E.resolveCoord(a), r = d.space, p = d.id, f = A(e, r);
							f.coords.forEach(function(e, t) {
								y(e) && (f.coords[t] = 0);
							});
							for (var r = (d.range || d.refRange)[0], m = (d = (d = l) ? Math.floor(Math.log10(Math.abs(d))) : 0, Math.max(parseFloat("1e".concat(d - 2)), 1e-6)), h = r, g = vi(f, p); m < g - h;) {
								var v = vl(wi(f), {
									space: i,
									method: "clip"
								});
								s(f, v) - l < m ? h = vi(f, p) : g = vi(f, p), Di(f, p, (h + g) / 2);
							}
							t = A(f, i);
						} else t = o;
					} else t = A(e, i);
					"clip" !== a && hi(t, i, { epsilon: 0 }) || (n = Object.values(i.coords).map(function(e) {
						return e.range || [];
					}), t.coords = t.coords.map(function(e, t) {
						var t = P(n[t], 2), r = t[0], t = t[1];
						return void 0 !== r && (e = Math.max(r, e)), e = void 0 !== t ? Math.min(e, t) : e;
					}));
				}
				i !== e.space && (t = A(t, e.space)), e.coords = t.coords;
			}
			return e;
		}
		vl.returns = "color";
		var bl = {
			WHITE: {
				space: pi,
				coords: [
					1,
					0,
					0
				],
				alpha: 1
			},
			BLACK: {
				space: pi,
				coords: [
					0,
					0,
					0
				],
				alpha: 1
			}
		};
		function yl(e) {
			be(this, yl);
			var t, n = E.get(e.base), a = null != (r = e.chroma) ? r : "c", r = Object.keys(n.coords), o = r.indexOf(a);
			if (-1 === o) throw new TypeError("GamutRelativeColorSpace needs a \"".concat(a, "\" coordinate, got ").concat(n.id));
			var i = Object.fromEntries(Object.entries(n.coords).map(function(e) {
				e = P(e, 2);
				return [e[0], b({}, e[1])];
			}));
			i[a].range = [0, 1], delete i[a].refRange, e.coords ??= i, e.formats ??= { color: { coords: r.map(function(e) {
				var t, r;
				return "angle" === n.coords[e].type ? "<number> | <angle>" : (r = (t = P(null != (t = null != (t = n.coords[e].range) ? t : n.coords[e].refRange) ? t : [], 2))[0], e === a || 0 === r && 1 === t[1] ? "<percentage> | <number>" : "<number> | <percentage>");
			}) } }, (t = ue(this, yl, [e])).chromaIndex = o, t.method = "".concat(n.id, ".").concat(a);
			return t.oogChroma = 1.01 * Math.max.apply(Math, D([
				[
					0,
					0,
					1
				],
				[
					0,
					1,
					0
				],
				[
					0,
					1,
					1
				],
				[
					1,
					0,
					0
				],
				[
					1,
					0,
					1
				],
				[
					1,
					1,
					0
				]
			].map(function(e) {
				return n.from(t.gamutSpace, e)[t.chromaIndex] || 0;
			}))), t;
		}
		function Dl(e) {
			var t, r = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, n = r.precision, n = void 0 === n ? Lo.precision : n, a = r.format, o = r.inGamut, o = void 0 === o || o, i = r.coords, u = r.alpha, l = r.commas, e = F(e), s = a, c = e.parseMeta, c = (c && !a && (c.format.canSerialize() && (a = c.format, s = c.formatId), i ??= c.types, u ??= c.alphaType, null == l) && (l = c.commas), (a = s ? null != (c = e.space.getFormat(a)) ? c : E.findFormat(s) : a) || (s = (a = null != (c = e.space.getFormat("default")) ? c : E.DEFAULT_FORMAT).name), (e = a && a.space && a.space !== e.space ? A(e, a.space) : e).coords.slice());
			if ((o = o || a.toGamut) && !hi(e) && (c = vl(wi(e), !0 === o ? void 0 : o).coords), "custom" === a.type) {
				if (!a.serialize) throw new TypeError("format ".concat(s, " can only be used to parse colors, not for serialization"));
				t = a.serialize(c, e.alpha, r);
			} else {
				var d, o = a.name || "color", s = a.serializeCoords(c, n, i), i = ("color" === o && (c = a.id || (null == (r = a.ids) ? void 0 : r[0]) || e.space.cssId || e.space.id, s.unshift(c)), e.alpha), e = null != (c = null == (r = u = void 0 !== u && "object" !== te(u) ? "string" == typeof u ? { type: u } : { include: u } : u) ? void 0 : r.type) ? c : "<number>", r = !0 === (null == (r = u) ? void 0 : r.include) || !0 === a.alpha || !1 !== (null == (c = u) ? void 0 : c.include) && !1 !== a.alpha && i < 1, u = "";
				l ??= a.commas, r && (null !== n && ("<percentage>" === e && (d = "%", i *= 100), i = Eo(i, {
					precision: n,
					unit: d
				})), u = "".concat(l ? "," : " /", " ").concat(i)), t = "".concat(o, "(").concat(s.join(l ? ", " : " ")).concat(u, ")");
			}
			return t;
		}
		fe(yl, E), t = De(yl, [
			{
				key: "maxChroma",
				value: function(e) {
					e = D(e);
					return e[this.chromaIndex] = this.oogChroma, vl({
						space: this.base,
						coords: e
					}, {
						space: this.gamutSpace,
						method: this.method,
						deltaEMethod: "OK",
						jnd: 0
					}).coords[this.chromaIndex];
				}
			},
			{
				key: "toBase",
				value: function(e) {
					var r = this;
					return (e = D(e)).some(function(e, t) {
						return t !== r.chromaIndex && y(e);
					}) ? 0 !== e[this.chromaIndex] && (e[this.chromaIndex] = null) : y(e[this.chromaIndex]) || (e[this.chromaIndex] *= this.maxChroma(e)), e;
				}
			},
			{
				key: "fromBase",
				value: function(e) {
					var t, r = this;
					return (e = D(e)).some(function(e, t) {
						return t !== r.chromaIndex && y(e);
					}) ? 0 !== e[this.chromaIndex] && (e[this.chromaIndex] = null) : y(e[this.chromaIndex]) || (t = this.maxChroma(e), e[this.chromaIndex] = t ? e[this.chromaIndex] / t : 0), e;
				}
			}
		]);
		var wl, Fl = new x({
			id: "rec2020-linear",
			cssId: "--rec2020-linear",
			name: "Linear REC.2020",
			white: "D65",
			M: Vr = {
				toXYZ: [
					[
						.6369580483012914,
						.14461690358620832,
						.1688809751641721
					],
					[
						.2627002120112671,
						.6779980715188708,
						.05930171646986196
					],
					[
						0,
						.028072693049087428,
						1.060985057710791
					]
				],
				fromXYZ: [
					[
						1.716651187971268,
						-.355670783776392,
						-.25336628137366
					],
					[
						-.666684351832489,
						1.616481236634939,
						.0157685458139111
					],
					[
						.017639857445311,
						-.042770613257809,
						.942103121235474
					]
				]
			}
		}), El = new x({
			id: "rec2020",
			name: "REC.2020",
			base: Fl,
			linearGamut: Fl,
			toBase: function(e) {
				return e.map(function(e) {
					var t = e < 0 ? -1 : 1;
					return t * Math.pow(e * t, 2.4);
				});
			},
			fromBase: function(e) {
				return e.map(function(e) {
					var t = e < 0 ? -1 : 1;
					return t * Math.pow(e * t, 1 / 2.4);
				});
			}
		}), xl = new x({
			id: "p3-linear",
			cssId: "display-p3-linear",
			name: "Linear P3",
			white: "D65",
			M: {
				toXYZ: [
					[
						.4865709486482162,
						.26566769316909306,
						.1982172852343625
					],
					[
						.2289745640697488,
						.6917385218365064,
						.079286914093745
					],
					[
						0,
						.04511338185890264,
						1.043944368900976
					]
				],
				fromXYZ: [
					[
						2.493496911941425,
						-.9313836179191239,
						-.40271078445071684
					],
					[
						-.8294889695615747,
						1.7626640603183463,
						.023624685841943577
					],
					[
						.03584583024378447,
						-.07617238926804182,
						.9568845240076872
					]
				]
			}
		}), Al = new x({
			id: "srgb-linear",
			name: "Linear sRGB",
			white: "D65",
			M: un = {
				toXYZ: [
					[
						.41239079926595934,
						.357584339383878,
						.1804807884018343
					],
					[
						.21263900587151027,
						.715168678767756,
						.07219231536073371
					],
					[
						.01933081871559182,
						.11919477979462598,
						.9505321522496607
					]
				],
				fromXYZ: [
					[
						3.2409699419045226,
						-1.537383177570094,
						-.4986107602930034
					],
					[
						-.9692436362808796,
						1.8759675015077202,
						.04155505740717559
					],
					[
						.05563007969699366,
						-.20397695888897652,
						1.0569715142428786
					]
				]
			}
		}), Cl = {
			aliceblue: [
				240 / 255,
				248 / 255,
				1
			],
			antiquewhite: [
				250 / 255,
				235 / 255,
				215 / 255
			],
			aqua: [
				0,
				1,
				1
			],
			aquamarine: [
				127 / 255,
				1,
				212 / 255
			],
			azure: [
				240 / 255,
				1,
				1
			],
			beige: [
				245 / 255,
				245 / 255,
				220 / 255
			],
			bisque: [
				1,
				228 / 255,
				196 / 255
			],
			black: [
				0,
				0,
				0
			],
			blanchedalmond: [
				1,
				235 / 255,
				205 / 255
			],
			blue: [
				0,
				0,
				1
			],
			blueviolet: [
				138 / 255,
				43 / 255,
				226 / 255
			],
			brown: [
				165 / 255,
				42 / 255,
				42 / 255
			],
			burlywood: [
				222 / 255,
				184 / 255,
				135 / 255
			],
			cadetblue: [
				95 / 255,
				158 / 255,
				160 / 255
			],
			chartreuse: [
				127 / 255,
				1,
				0
			],
			chocolate: [
				210 / 255,
				105 / 255,
				30 / 255
			],
			coral: [
				1,
				127 / 255,
				80 / 255
			],
			cornflowerblue: [
				100 / 255,
				149 / 255,
				237 / 255
			],
			cornsilk: [
				1,
				248 / 255,
				220 / 255
			],
			crimson: [
				220 / 255,
				20 / 255,
				60 / 255
			],
			cyan: [
				0,
				1,
				1
			],
			darkblue: [
				0,
				0,
				139 / 255
			],
			darkcyan: [
				0,
				139 / 255,
				139 / 255
			],
			darkgoldenrod: [
				184 / 255,
				134 / 255,
				11 / 255
			],
			darkgray: [
				169 / 255,
				169 / 255,
				169 / 255
			],
			darkgreen: [
				0,
				100 / 255,
				0
			],
			darkgrey: [
				169 / 255,
				169 / 255,
				169 / 255
			],
			darkkhaki: [
				189 / 255,
				183 / 255,
				107 / 255
			],
			darkmagenta: [
				139 / 255,
				0,
				139 / 255
			],
			darkolivegreen: [
				85 / 255,
				107 / 255,
				47 / 255
			],
			darkorange: [
				1,
				140 / 255,
				0
			],
			darkorchid: [
				.6,
				50 / 255,
				.8
			],
			darkred: [
				139 / 255,
				0,
				0
			],
			darksalmon: [
				233 / 255,
				150 / 255,
				122 / 255
			],
			darkseagreen: [
				143 / 255,
				188 / 255,
				143 / 255
			],
			darkslateblue: [
				72 / 255,
				61 / 255,
				139 / 255
			],
			darkslategray: [
				47 / 255,
				79 / 255,
				79 / 255
			],
			darkslategrey: [
				47 / 255,
				79 / 255,
				79 / 255
			],
			darkturquoise: [
				0,
				206 / 255,
				209 / 255
			],
			darkviolet: [
				148 / 255,
				0,
				211 / 255
			],
			deeppink: [
				1,
				20 / 255,
				147 / 255
			],
			deepskyblue: [
				0,
				191 / 255,
				1
			],
			dimgray: [
				105 / 255,
				105 / 255,
				105 / 255
			],
			dimgrey: [
				105 / 255,
				105 / 255,
				105 / 255
			],
			dodgerblue: [
				30 / 255,
				144 / 255,
				1
			],
			firebrick: [
				178 / 255,
				34 / 255,
				34 / 255
			],
			floralwhite: [
				1,
				250 / 255,
				240 / 255
			],
			forestgreen: [
				34 / 255,
				139 / 255,
				34 / 255
			],
			fuchsia: [
				1,
				0,
				1
			],
			gainsboro: [
				220 / 255,
				220 / 255,
				220 / 255
			],
			ghostwhite: [
				248 / 255,
				248 / 255,
				1
			],
			gold: [
				1,
				215 / 255,
				0
			],
			goldenrod: [
				218 / 255,
				165 / 255,
				32 / 255
			],
			gray: [
				128 / 255,
				128 / 255,
				128 / 255
			],
			green: [
				0,
				128 / 255,
				0
			],
			greenyellow: [
				173 / 255,
				1,
				47 / 255
			],
			grey: [
				128 / 255,
				128 / 255,
				128 / 255
			],
			honeydew: [
				240 / 255,
				1,
				240 / 255
			],
			hotpink: [
				1,
				105 / 255,
				180 / 255
			],
			indianred: [
				205 / 255,
				92 / 255,
				92 / 255
			],
			indigo: [
				75 / 255,
				0,
				130 / 255
			],
			ivory: [
				1,
				1,
				240 / 255
			],
			khaki: [
				240 / 255,
				230 / 255,
				140 / 255
			],
			lavender: [
				230 / 255,
				230 / 255,
				250 / 255
			],
			lavenderblush: [
				1,
				240 / 255,
				245 / 255
			],
			lawngreen: [
				124 / 255,
				252 / 255,
				0
			],
			lemonchiffon: [
				1,
				250 / 255,
				205 / 255
			],
			lightblue: [
				173 / 255,
				216 / 255,
				230 / 255
			],
			lightcoral: [
				240 / 255,
				128 / 255,
				128 / 255
			],
			lightcyan: [
				224 / 255,
				1,
				1
			],
			lightgoldenrodyellow: [
				250 / 255,
				250 / 255,
				210 / 255
			],
			lightgray: [
				211 / 255,
				211 / 255,
				211 / 255
			],
			lightgreen: [
				144 / 255,
				238 / 255,
				144 / 255
			],
			lightgrey: [
				211 / 255,
				211 / 255,
				211 / 255
			],
			lightpink: [
				1,
				182 / 255,
				193 / 255
			],
			lightsalmon: [
				1,
				160 / 255,
				122 / 255
			],
			lightseagreen: [
				32 / 255,
				178 / 255,
				170 / 255
			],
			lightskyblue: [
				135 / 255,
				206 / 255,
				250 / 255
			],
			lightslategray: [
				119 / 255,
				136 / 255,
				.6
			],
			lightslategrey: [
				119 / 255,
				136 / 255,
				.6
			],
			lightsteelblue: [
				176 / 255,
				196 / 255,
				222 / 255
			],
			lightyellow: [
				1,
				1,
				224 / 255
			],
			lime: [
				0,
				1,
				0
			],
			limegreen: [
				50 / 255,
				205 / 255,
				50 / 255
			],
			linen: [
				250 / 255,
				240 / 255,
				230 / 255
			],
			magenta: [
				1,
				0,
				1
			],
			maroon: [
				128 / 255,
				0,
				0
			],
			mediumaquamarine: [
				.4,
				205 / 255,
				170 / 255
			],
			mediumblue: [
				0,
				0,
				205 / 255
			],
			mediumorchid: [
				186 / 255,
				85 / 255,
				211 / 255
			],
			mediumpurple: [
				147 / 255,
				112 / 255,
				219 / 255
			],
			mediumseagreen: [
				60 / 255,
				179 / 255,
				113 / 255
			],
			mediumslateblue: [
				123 / 255,
				104 / 255,
				238 / 255
			],
			mediumspringgreen: [
				0,
				250 / 255,
				154 / 255
			],
			mediumturquoise: [
				72 / 255,
				209 / 255,
				.8
			],
			mediumvioletred: [
				199 / 255,
				21 / 255,
				133 / 255
			],
			midnightblue: [
				25 / 255,
				25 / 255,
				112 / 255
			],
			mintcream: [
				245 / 255,
				1,
				250 / 255
			],
			mistyrose: [
				1,
				228 / 255,
				225 / 255
			],
			moccasin: [
				1,
				228 / 255,
				181 / 255
			],
			navajowhite: [
				1,
				222 / 255,
				173 / 255
			],
			navy: [
				0,
				0,
				128 / 255
			],
			oldlace: [
				253 / 255,
				245 / 255,
				230 / 255
			],
			olive: [
				128 / 255,
				128 / 255,
				0
			],
			olivedrab: [
				107 / 255,
				142 / 255,
				35 / 255
			],
			orange: [
				1,
				165 / 255,
				0
			],
			orangered: [
				1,
				69 / 255,
				0
			],
			orchid: [
				218 / 255,
				112 / 255,
				214 / 255
			],
			palegoldenrod: [
				238 / 255,
				232 / 255,
				170 / 255
			],
			palegreen: [
				152 / 255,
				251 / 255,
				152 / 255
			],
			paleturquoise: [
				175 / 255,
				238 / 255,
				238 / 255
			],
			palevioletred: [
				219 / 255,
				112 / 255,
				147 / 255
			],
			papayawhip: [
				1,
				239 / 255,
				213 / 255
			],
			peachpuff: [
				1,
				218 / 255,
				185 / 255
			],
			peru: [
				205 / 255,
				133 / 255,
				63 / 255
			],
			pink: [
				1,
				192 / 255,
				203 / 255
			],
			plum: [
				221 / 255,
				160 / 255,
				221 / 255
			],
			powderblue: [
				176 / 255,
				224 / 255,
				230 / 255
			],
			purple: [
				128 / 255,
				0,
				128 / 255
			],
			rebeccapurple: [
				.4,
				.2,
				.6
			],
			red: [
				1,
				0,
				0
			],
			rosybrown: [
				188 / 255,
				143 / 255,
				143 / 255
			],
			royalblue: [
				65 / 255,
				105 / 255,
				225 / 255
			],
			saddlebrown: [
				139 / 255,
				69 / 255,
				19 / 255
			],
			salmon: [
				250 / 255,
				128 / 255,
				114 / 255
			],
			sandybrown: [
				244 / 255,
				164 / 255,
				96 / 255
			],
			seagreen: [
				46 / 255,
				139 / 255,
				87 / 255
			],
			seashell: [
				1,
				245 / 255,
				238 / 255
			],
			sienna: [
				160 / 255,
				82 / 255,
				45 / 255
			],
			silver: [
				192 / 255,
				192 / 255,
				192 / 255
			],
			skyblue: [
				135 / 255,
				206 / 255,
				235 / 255
			],
			slateblue: [
				106 / 255,
				90 / 255,
				205 / 255
			],
			slategray: [
				112 / 255,
				128 / 255,
				144 / 255
			],
			slategrey: [
				112 / 255,
				128 / 255,
				144 / 255
			],
			snow: [
				1,
				250 / 255,
				250 / 255
			],
			springgreen: [
				0,
				1,
				127 / 255
			],
			steelblue: [
				70 / 255,
				130 / 255,
				180 / 255
			],
			tan: [
				210 / 255,
				180 / 255,
				140 / 255
			],
			teal: [
				0,
				128 / 255,
				128 / 255
			],
			thistle: [
				216 / 255,
				191 / 255,
				216 / 255
			],
			tomato: [
				1,
				99 / 255,
				71 / 255
			],
			turquoise: [
				64 / 255,
				224 / 255,
				208 / 255
			],
			violet: [
				238 / 255,
				130 / 255,
				238 / 255
			],
			wheat: [
				245 / 255,
				222 / 255,
				179 / 255
			],
			white: [
				1,
				1,
				1
			],
			whitesmoke: [
				245 / 255,
				245 / 255,
				245 / 255
			],
			yellow: [
				1,
				1,
				0
			],
			yellowgreen: [
				154 / 255,
				205 / 255,
				50 / 255
			]
		}, ln = Array(3).fill("<percentage> | <number>[0, 255]"), La = Array(3).fill("<number>[0, 255]"), Rl = new x({
			id: "srgb",
			name: "sRGB",
			base: Al,
			linearGamut: Al,
			fromBase: function(e) {
				return e.map(function(e) {
					var t = e < 0 ? -1 : 1, r = e * t;
					return .0031308 < r ? t * (1.055 * Math.pow(r, 1 / 2.4) - .055) : 12.92 * e;
				});
			},
			toBase: function(e) {
				return e.map(function(e) {
					var t = e < 0 ? -1 : 1, r = e * t;
					return r <= .04045 ? e / 12.92 : t * Math.pow((.055 + r) / 1.055, 2.4);
				});
			},
			formats: {
				rgb: { coords: ln },
				rgb_number: {
					name: "rgb",
					commas: !0,
					coords: La,
					alpha: !1
				},
				color: {},
				rgba: {
					coords: ln,
					commas: !0,
					alpha: !0
				},
				rgba_number: {
					name: "rgba",
					commas: !0,
					coords: La
				},
				hex: {
					type: "custom",
					toGamut: !0,
					test: function(e) {
						return /^#(([a-f0-9]{2}){3,4}|[a-f0-9]{3,4})$/i.test(e);
					},
					parse: function(e) {
						e.length <= 5 && (e = e.replace(/[a-f0-9]/gi, "$&$&"));
						var t = [];
						return e.replace(/[a-f0-9]{2}/gi, function(e) {
							t.push(parseInt(e, 16) / 255);
						}), {
							spaceId: "srgb",
							coords: t.slice(0, 3),
							alpha: t.slice(3)[0]
						};
					},
					serialize: function(e, t) {
						var r = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : {}, n = r.collapse, n = void 0 === n || n, r = r.alpha, a = ((!1 !== r && t < 1 || !0 === r) && e.push(t), e = e.map(function(e) {
							return Math.round(255 * e);
						}), n && e.every(function(e) {
							return e % 17 == 0;
						}));
						return "#" + e.map(function(e) {
							return a ? (e / 17).toString(16) : e.toString(16).padStart(2, "0");
						}).join("");
					}
				},
				keyword: {
					type: "custom",
					test: function(e) {
						return /^[a-z]+$/i.test(e);
					},
					parse: function(e) {
						var t = {
							spaceId: "srgb",
							coords: null,
							alpha: 1
						};
						if ("transparent" === (e = e.toLowerCase()) ? (t.coords = Cl.black, t.alpha = 0) : t.coords = Cl[e], t.coords) return t;
					}
				}
			}
		}), kl = new x({
			id: "p3",
			cssId: "display-p3",
			name: "P3",
			base: xl,
			linearGamut: xl,
			fromBase: Rl.fromBase,
			toBase: Rl.toBase
		});
		if (Lo.display_space = Rl, "undefined" != typeof CSS && null != (Ae = CSS) && Ae.supports) for (var Nl = 0, Tl = [
			ti,
			El,
			kl
		]; Nl < Tl.length; Nl++) {
			var Ml = Tl[Nl], Sl = Ml.getMinCoords(), Sl = Dl({
				space: Ml,
				coords: Sl,
				alpha: 1
			});
			if (CSS.supports("color", Sl)) {
				Lo.display_space = Ml;
				break;
			}
		}
		function _l(e, t) {
			return y(e) || y(t) ? e === t ? null : 0 : e - t;
		}
		var Ol = {};
		function Bl(e) {
			return vi(e, [Xo, "y"]);
		}
		function Il(e, t) {
			Di(e, [Xo, "y"], t);
		}
		function Pl(e) {
			Object.defineProperty(e.prototype, "luminance", {
				get: function() {
					return Bl(this);
				},
				set: function(e) {
					Il(this, e);
				}
			});
		}
		function Ll(e, t) {
			e = F(e), t = F(t);
			var r, e = Math.max(Bl(e), 0), t = Math.max(Bl(t), 0);
			return e < t && (e = (r = [t, e])[0], t = r[1]), (e + .05) / (t + .05);
		}
		Re(Ol, {
			contrastAPCA: function() {
				return Jl;
			},
			contrastDeltaPhi: function() {
				return us;
			},
			contrastLstar: function() {
				return rs;
			},
			contrastMichelson: function() {
				return Ql;
			},
			contrastWCAG21: function() {
				return Ll;
			},
			contrastWeber: function() {
				return ts;
			}
		}), Re(xe = {}, {
			getLuminance: function() {
				return Bl;
			},
			register: function() {
				return Pl;
			},
			setLuminance: function() {
				return Il;
			}
		});
		var jl = .56, ql = .57, Vl = .62, zl = .65, Gl = .022, Hl = 1.414, $l = .1, Ul = 5e-4, Wl = 1.14, Yl = .027, Kl = 1.14;
		function Xl(e) {
			return Gl <= e ? e : e + Math.pow(Gl - e, Hl);
		}
		function Zl(e) {
			var t = e < 0 ? -1 : 1, e = Math.abs(e);
			return t * Math.pow(e, 2.4);
		}
		function Jl(e, t) {
			t = F(t), e = F(e);
			var t = P((t = A(t, "srgb")).coords.map(function(e) {
				return y(e) ? 0 : e;
			}), 3), r = t[0], n = t[1], t = t[2], a = .2126729 * Zl(r) + .7151522 * Zl(n) + .072175 * Zl(t), e = P((e = A(e, "srgb")).coords.map(function(e) {
				return y(e) ? 0 : e;
			}), 3), e = (r = e[0], n = e[1], t = e[2], .2126729 * Zl(r) + .7151522 * Zl(n) + .072175 * Zl(t)), r = Xl(a), n = Xl(e), t = r < n, a = Math.abs(n - r) < Ul ? 0 : t ? (Math.pow(n, jl) - Math.pow(r, ql)) * Wl : (Math.pow(n, zl) - Math.pow(r, Vl)) * Kl;
			return 100 * (Math.abs(a) < $l ? 0 : 0 < a ? a - Yl : a + Yl);
		}
		function Ql(e, t) {
			e = F(e), t = F(t);
			var e = Math.max(Bl(e), 0), t = Math.max(Bl(t), 0), r = (e < t && (e = (r = [t, e])[0], t = r[1]), e + t);
			return 0 === r ? 0 : (e - t) / r;
		}
		var es = 5e4;
		function ts(e, t) {
			e = F(e), t = F(t);
			var r, e = Math.max(Bl(e), 0), t = Math.max(Bl(t), 0);
			return e < t && (e = (r = [t, e])[0], t = r[1]), 0 === t ? es : (e - t) / t;
		}
		function rs(e, t) {
			e = F(e), t = F(t);
			e = vi(e, [ti, "l"]), t = vi(t, [ti, "l"]);
			return Math.abs(e - t);
		}
		var ns = 24389 / 27, as = Go.D65, os = new E({
			id: "lab-d65",
			name: "Lab D65",
			coords: {
				l: {
					refRange: [0, 100],
					name: "Lightness"
				},
				a: { refRange: [-125, 125] },
				b: { refRange: [-125, 125] }
			},
			white: as,
			base: Xo,
			fromBase: function(e) {
				e = e.map(function(e, t) {
					return e / as[t];
				}).map(function(e) {
					return 216 / 24389 < e ? Math.cbrt(e) : (ns * e + 16) / 116;
				});
				return [
					116 * e[1] - 16,
					500 * (e[0] - e[1]),
					200 * (e[1] - e[2])
				];
			},
			toBase: function(e) {
				var t = [];
				return t[1] = (e[0] + 16) / 116, t[0] = e[1] / 500 + t[1], t[2] = t[1] - e[2] / 200, [
					24 / 116 < t[0] ? Math.pow(t[0], 3) : (116 * t[0] - 16) / ns,
					8 < e[0] ? Math.pow((e[0] + 16) / 116, 3) : e[0] / ns,
					24 / 116 < t[2] ? Math.pow(t[2], 3) : (116 * t[2] - 16) / ns
				].map(function(e, t) {
					return e * as[t];
				});
			},
			formats: { "lab-d65": { coords: [
				"<number> | <percentage>",
				"<number> | <percentage>",
				"<number> | <percentage>"
			] } }
		}), is = .5 * Math.pow(5, .5) + .5;
		function us(e, t) {
			e = F(e), t = F(t);
			e = vi(e, [os, "l"]), t = vi(t, [os, "l"]), e = Math.abs(Math.pow(e, is) - Math.pow(t, is)), t = Math.pow(e, 1 / is) * Math.SQRT2 - 40;
			return t < 7.5 ? 0 : t;
		}
		function ls(e) {
			var e = P(gi(e, Xo), 3), t = e[0], r = e[1], e = t + 15 * r + 3 * e[2];
			return [4 * t / e, 9 * r / e];
		}
		function ss(e) {
			var e = P(gi(e, Xo), 3), t = e[0], r = e[1], e = t + r + e[2];
			return [t / e, r / e];
		}
		function cs(e) {
			Object.defineProperty(e.prototype, "uv", { get: function() {
				return ls(this);
			} }), Object.defineProperty(e.prototype, "xy", { get: function() {
				return ss(this);
			} });
		}
		function ds(e, t) {
			var r, n = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : {}, n = n = wo(n) ? { method: n } : n, a = n.method, o = void 0 === a ? Lo.deltaE : a, i = ie(n, u);
			for (r in hl) if ("deltae" + o.toLowerCase() === r.toLowerCase()) return hl[r](e, t, i);
			throw new TypeError("Unknown deltaE method: ".concat(o));
		}
		function ps(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : .25;
			return Di(e, [E.get("oklch", "lch"), "l"], function(e) {
				return e * (1 + t);
			});
		}
		function fs(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : .25;
			return Di(e, [E.get("oklch", "lch"), "l"], function(e) {
				return e * (1 - t);
			});
		}
		function ms(e, t, r) {
			var n = 3 < arguments.length && void 0 !== arguments[3] ? arguments[3] : {}, a = [F(e), F(t)];
			return e = a[0], t = a[1], "object" === Fo(r) && (r = (a = [.5, r])[0], n = a[1]), gs(e, t, n)(null != r ? r : .5);
		}
		function hs(e, t) {
			var r, n, a = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : {}, o = (bs(e) && (a = t, e = (o = P((r = e).rangeArgs.colors, 2))[0], t = o[1]), a), i = o.maxDeltaE, u = o.deltaEMethod, a = o.steps, a = void 0 === a ? 2 : a, l = o.maxSteps, s = void 0 === l ? 1e3 : l, l = ie(o, z), o = (r || (o = [F(e), F(t)], r = gs(e = o[0], t = o[1], l)), ds(e, t, u)), l = 0 < i ? Math.max(a, Math.ceil(o / i) + 1) : a, c = [];
			if (void 0 !== s && (l = Math.min(l, s)), c = 1 === l ? [{
				p: .5,
				color: r(.5)
			}] : (n = 1 / (l - 1), Array.from({ length: l }, function(e, t) {
				t *= n;
				return {
					p: t,
					color: r(t)
				};
			})), 0 < i) for (var d = c.reduce(function(e, t, r) {
				return 0 === r ? 0 : (t = ds(t.color, c[r - 1].color, u), Math.max(e, t));
			}, 0); i < d;) {
				d = 0;
				for (var p = 1; p < c.length && c.length < s; p++) {
					var f = c[p - 1], m = c[p], h = (m.p + f.p) / 2, g = r(h), d = Math.max(d, ds(g, f.color, u), ds(g, m.color, u));
					c.splice(p, 0, {
						p: h,
						color: r(h)
					}), p++;
				}
			}
			return c = c.map(function(e) {
				return e.color;
			});
		}
		function gs(n, a) {
			var o, i, e, u, l, s, t, r, c, d = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : {};
			return bs(n) ? (e = n, t = a, gs.apply(void 0, D(e.rangeArgs.colors).concat([b({}, e.rangeArgs.options, t)]))) : (u = d.space, l = d.outputSpace, o = d.progression, i = d.premultiplied, n = F(n), a = F(a), n = wi(n), a = wi(a), e = {
				colors: [n, a],
				options: d
			}, u = u ? E.get(u) : E.registry[Lo.interpolationSpace] || n.space, l = l ? E.get(l) : u, n = A(n, u), a = A(a, u), n = vl(n), a = vl(a), t = u.hueId, s = u.hueIndex, t && (d = d.hue = d.hue || "shorter", c = (r = [vi(n, t = [u, t]), vi(a, t)])[1], y(r = r[0]) && !y(c) ? r = c : y(c) && !y(r) && (c = r), r = (d = P(ni(d, [r, c]), 2))[0], c = d[1], Di(n, t, r), Di(a, t, c)), y(n.alpha) && !y(a.alpha) ? n.alpha = a.alpha : y(a.alpha) && !y(n.alpha) && (a.alpha = n.alpha), i && (n.coords = vs(n.coords, n.alpha, s), a.coords = vs(a.coords, a.alpha, s)), Object.assign(function(r) {
				r = o ? o(r) : r;
				var e = n.coords.map(function(e, t) {
					return Ao(e, a.coords[t], r);
				}), t = Ao(n.alpha, a.alpha, r), e = {
					space: u,
					coords: e,
					alpha: t
				};
				return i && (e.coords = vs(e.coords, t, s, !0)), e = l !== u ? A(e, l) : e;
			}, { rangeArgs: e }));
		}
		function vs(e, r, n, t) {
			var a = 3 < arguments.length && void 0 !== t && t;
			return y(r) || a && 0 === r ? e : e.map(function(e, t) {
				return t === n || y(e) ? e : a ? e / r : e * r;
			});
		}
		function bs(e) {
			return "function" === Fo(e) && !!e.rangeArgs;
		}
		function ys(e) {
			e.defineFunction("mix", ms, { returns: "color" }), e.defineFunction("range", gs, { returns: "function<color>" }), e.defineFunction("steps", hs, { returns: "array<color>" });
		}
		Re(Lt = {}, {
			register: function() {
				return cs;
			},
			uv: function() {
				return ls;
			},
			xy: function() {
				return ss;
			}
		}), Re(rr = {}, {
			darken: function() {
				return fs;
			},
			lighten: function() {
				return ps;
			}
		}), fs.returns = ps.returns = "color", Re(ir = {}, {
			isRange: function() {
				return bs;
			},
			mix: function() {
				return ms;
			},
			range: function() {
				return gs;
			},
			register: function() {
				return ys;
			},
			steps: function() {
				return hs;
			}
		}), Lo.interpolationSpace = "lab";
		var Ds = {}, ws = (Re(Ds, {
			A98RGB: function() {
				return Rs;
			},
			A98RGB_Linear: function() {
				return Cs;
			},
			ACEScc: function() {
				return a1;
			},
			ACEScg: function() {
				return t1;
			},
			CAM16_JMh: function() {
				return Ji;
			},
			HCT: function() {
				return au;
			},
			HPLuv: function() {
				return Ec;
			},
			HSL: function() {
				return ws;
			},
			HSL_P3: function() {
				return Fs;
			},
			HSL_REC2020: function() {
				return Es;
			},
			HSLuv: function() {
				return Dc;
			},
			HSV: function() {
				return xs;
			},
			HWB: function() {
				return As;
			},
			HelmGen: function() {
				return Ic;
			},
			HelmGenLCh: function() {
				return Pc;
			},
			Helmlab: function() {
				return ml;
			},
			ICTCP: function() {
				return Li;
			},
			JzCzHz: function() {
				return Bi;
			},
			Jzazbz: function() {
				return Oi;
			},
			LCH: function() {
				return ai;
			},
			LCH_P3: function() {
				return Is;
			},
			LCH_REC_2020: function() {
				return Ls;
			},
			LCH_sRGB: function() {
				return Ps;
			},
			LCHuv: function() {
				return uc;
			},
			Lab: function() {
				return ti;
			},
			Lab_D65: function() {
				return os;
			},
			Luv: function() {
				return ic;
			},
			OKLCH: function() {
				return bi;
			},
			OKLCH_P3: function() {
				return _s;
			},
			OKLCH_REC_2020: function() {
				return Bs;
			},
			OKLCH_sRGB: function() {
				return Os;
			},
			OKLab: function() {
				return pi;
			},
			OKLrCH: function() {
				return tc;
			},
			OKLrab: function() {
				return ec;
			},
			Okhsl: function() {
				return Qs;
			},
			Okhsv: function() {
				return nc;
			},
			P3: function() {
				return kl;
			},
			P3_Linear: function() {
				return xl;
			},
			ProPhoto: function() {
				return Ns;
			},
			ProPhoto_Linear: function() {
				return ks;
			},
			REC_2020: function() {
				return El;
			},
			REC_2020_Linear: function() {
				return Fl;
			},
			REC_2020_Scene_Referred: function() {
				return Ss;
			},
			REC_2100_HLG: function() {
				return Zc;
			},
			REC_2100_Linear: function() {
				return Lc;
			},
			REC_2100_PQ: function() {
				return Uc;
			},
			XYZ_ABS_D65: function() {
				return xi;
			},
			XYZ_D50: function() {
				return Jo;
			},
			XYZ_D65: function() {
				return Xo;
			},
			sRGB: function() {
				return Rl;
			},
			sRGB_Linear: function() {
				return Al;
			}
		}), new E({
			id: "hsl",
			name: "HSL",
			coords: {
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				},
				s: {
					range: [0, 100],
					name: "Saturation"
				},
				l: {
					range: [0, 100],
					name: "Lightness"
				}
			},
			base: Rl,
			rgbGamut: Rl,
			fromBase: function(e) {
				var t = Math.max.apply(Math, D(e)), r = Math.min.apply(Math, D(e)), e = P(e, 3), n = e[0], a = e[1], o = e[2], i = null, e = 0, u = (r + t) / 2, l = t - r;
				if (0 != l) {
					switch (e = 0 == u || 1 == u ? 0 : (t - u) / Math.min(u, 1 - u), t) {
						case n:
							i = (a - o) / l + (a < o ? 6 : 0);
							break;
						case a:
							i = (o - n) / l + 2;
							break;
						case o: i = (n - a) / l + 4;
					}
					i *= 60;
				}
				return e < 0 && (i += 180, e = Math.abs(e)), 360 <= i && (i -= 360), [
					i,
					100 * e,
					100 * u
				];
			},
			toBase: function(e) {
				var e = P(e, 3), r = e[0], n = e[1], a = e[2];
				function t(e) {
					var e = (e + r / 30) % 12, t = n * Math.min(a, 1 - a);
					return a - t * Math.max(-1, Math.min(e - 3, 9 - e, 1));
				}
				return (r %= 360) < 0 && (r += 360), n /= 100, a /= 100, [
					t(0),
					t(8),
					t(4)
				];
			},
			formats: {
				hsl: { coords: [
					"<number> | <angle>",
					"<percentage> | <number>",
					"<percentage> | <number>"
				] },
				hsla: {
					coords: [
						"<number> | <angle>",
						"<percentage> | <number>",
						"<percentage> | <number>"
					],
					commas: !0,
					alpha: !0
				}
			}
		})), Fs = new E({
			id: "hsl-p3",
			cssId: "--hsl-p3",
			name: "HSL P3",
			coords: {
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				},
				s: {
					range: [0, 100],
					name: "Saturation"
				},
				l: {
					range: [0, 100],
					name: "Lightness"
				}
			},
			base: kl,
			rgbGamut: kl,
			fromBase: ws.fromBase,
			toBase: ws.toBase
		}), Es = new E({
			id: "hsl-rec2020",
			cssId: "--hsl-rec2020",
			name: "HSL Rec.2020",
			coords: {
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				},
				s: {
					range: [0, 100],
					name: "Saturation"
				},
				l: {
					range: [0, 100],
					name: "Lightness"
				}
			},
			base: El,
			rgbGamut: El,
			fromBase: ws.fromBase,
			toBase: ws.toBase
		}), xs = new E({
			id: "hsv",
			name: "HSV",
			coords: {
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				},
				s: {
					range: [0, 100],
					name: "Saturation"
				},
				v: {
					range: [0, 100],
					name: "Value"
				}
			},
			base: Rl,
			rgbGamut: Rl,
			fromBase: function(e) {
				var t = Math.max.apply(Math, D(e)), r = Math.min.apply(Math, D(e)), e = P(e, 3), n = e[0], a = e[1], o = e[2], i = null, e = 0, u = t, l = t - r;
				if (0 != l) {
					switch (t) {
						case n:
							i = (a - o) / l + (a < o ? 6 : 0);
							break;
						case a:
							i = (o - n) / l + 2;
							break;
						case o: i = (n - a) / l + 4;
					}
					i *= 60;
				}
				return 360 <= i && (i -= 360), [
					i,
					100 * (e = u ? l / u : e),
					100 * u
				];
			},
			toBase: function(e) {
				var e = P(e, 3), t = e[0], r = e[1], n = e[2];
				function a(e) {
					e = (e + t / 60) % 6;
					return n - n * r * Math.max(0, Math.min(e, 4 - e, 1));
				}
				return (t %= 360) < 0 && (t += 360), r /= 100, n /= 100, [
					a(5),
					a(3),
					a(1)
				];
			},
			formats: { color: {
				id: "--hsv",
				coords: [
					"<number> | <angle>",
					"<percentage> | <number>",
					"<percentage> | <number>"
				]
			} }
		}), As = new E({
			id: "hwb",
			name: "HWB",
			coords: {
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				},
				w: {
					range: [0, 100],
					name: "Whiteness"
				},
				b: {
					range: [0, 100],
					name: "Blackness"
				}
			},
			base: xs,
			rgbGamut: Rl,
			fromBase: function(e) {
				var e = P(e, 3), t = e[0], r = e[2];
				return [
					t,
					r * (100 - e[1]) / 100,
					100 - r
				];
			},
			toBase: function(e) {
				var e = P(e, 3), t = e[0], r = e[1], e = e[2], n = (r /= 100) + (e /= 100);
				return 1 <= n ? [
					t,
					0,
					100 * (r / n)
				] : [
					t,
					100 * (0 == (n = 1 - e) ? 0 : 1 - r / n),
					100 * n
				];
			},
			formats: { hwb: { coords: [
				"<number> | <angle>",
				"<percentage> | <number>",
				"<percentage> | <number>"
			] } }
		}), Cs = new x({
			id: "a98rgb-linear",
			cssId: "--a98-rgb-linear",
			name: "Linear Adobe® 98 RGB compatible",
			white: "D65",
			M: {
				toXYZ: [
					[
						.5766690429101305,
						.1855582379065463,
						.1882286462349947
					],
					[
						.29734497525053605,
						.6273635662554661,
						.07529145849399788
					],
					[
						.02703136138641234,
						.07068885253582723,
						.9913375368376388
					]
				],
				fromXYZ: [
					[
						2.0415879038107465,
						-.5650069742788596,
						-.34473135077832956
					],
					[
						-.9692436362808795,
						1.8759675015077202,
						.04155505740717557
					],
					[
						.013444280632031142,
						-.11836239223101838,
						1.0151749943912054
					]
				]
			}
		}), Rs = new x({
			id: "a98rgb",
			cssId: "a98-rgb",
			name: "Adobe® 98 RGB compatible",
			base: Cs,
			linearGamut: Cs,
			toBase: function(e) {
				return e.map(function(e) {
					return Math.pow(Math.abs(e), 563 / 256) * Math.sign(e);
				});
			},
			fromBase: function(e) {
				return e.map(function(e) {
					return Math.pow(Math.abs(e), 256 / 563) * Math.sign(e);
				});
			}
		}), ks = new x({
			id: "prophoto-linear",
			cssId: "--prophoto-rgb-linear",
			name: "Linear ProPhoto",
			white: "D50",
			base: Jo,
			M: {
				toXYZ: [
					[
						.7977666449006423,
						.13518129740053308,
						.0313477341283922
					],
					[
						.2880748288194013,
						.711835234241873,
						8993693872564e-17
					],
					[
						0,
						0,
						.8251046025104602
					]
				],
				fromXYZ: [
					[
						1.3457868816471583,
						-.25557208737979464,
						-.05110186497554526
					],
					[
						-.5446307051249019,
						1.5082477428451468,
						.02052744743642139
					],
					[
						0,
						0,
						1.2119675456389452
					]
				]
			}
		}), Ns = new x({
			id: "prophoto",
			cssId: "prophoto-rgb",
			name: "ProPhoto",
			base: ks,
			linearGamut: ks,
			toBase: function(e) {
				return e.map(function(e) {
					var t = e < 0 ? -1 : 1, r = e * t;
					return r < .03125 ? e / 16 : t * Math.pow(r, 1.8);
				});
			},
			fromBase: function(e) {
				return e.map(function(e) {
					var t = e < 0 ? -1 : 1, r = e * t;
					return 1 / 512 <= r ? t * Math.pow(r, 1 / 1.8) : 16 * e;
				});
			}
		}), Ts = 1.09929682680944, Ms = .018053968510807, Ss = new x({
			id: "--rec2020-oetf",
			name: "REC.2020_Scene_Referred",
			base: Fl,
			linearGamut: Fl,
			referred: "scene",
			toBase: function(e) {
				return e.map(function(e) {
					var t = e < 0 ? -1 : 1, r = e * t;
					return r < 4.5 * Ms ? e / 4.5 : t * Math.pow((r + Ts - 1) / Ts, 1 / .45);
				});
			},
			fromBase: function(e) {
				return e.map(function(e) {
					var t = e < 0 ? -1 : 1, r = e * t;
					return Ms <= r ? t * (Ts * Math.pow(r, .45) - (Ts - 1)) : 4.5 * e;
				});
			}
		}), _s = new t({
			id: "oklch-p3",
			cssId: "--oklch-p3",
			name: "OKLCh P3",
			base: bi,
			gamutSpace: kl
		}), Os = new t({
			id: "oklch-srgb",
			cssId: "--oklch-srgb",
			name: "OKLCh sRGB",
			base: bi,
			gamutSpace: Rl
		}), Bs = new t({
			id: "oklch-rec2020",
			cssId: "--oklch-rec2020",
			name: "OKLCh Rec.2020",
			base: bi,
			gamutSpace: El
		}), Is = new t({
			id: "lch-p3",
			cssId: "--lch-p3",
			name: "LCH P3",
			base: ai,
			gamutSpace: kl
		}), Ps = new t({
			id: "lch-srgb",
			cssId: "--lch-srgb",
			name: "LCH sRGB",
			base: ai,
			gamutSpace: Rl
		}), Ls = new t({
			id: "lch-rec2020",
			cssId: "--lch-rec2020",
			name: "LCH Rec.2020",
			base: ai,
			gamutSpace: El
		}), js = 2 * Math.PI, qs = b({}, pi.M, {
			toLMS: [
				[
					.4122214694707629,
					.5363325372617349,
					.0514459932675022
				],
				[
					.2119034958178251,
					.6806995506452344,
					.1073969535369405
				],
				[
					.0883024591900564,
					.2817188391361215,
					.6299787016738222
				]
			],
			toSRGBLinear: [
				[
					4.076741636075958,
					-3.307711539258063,
					.2309699031821043
				],
				[
					-1.2684379732850315,
					2.609757349287688,
					-.341319376002657
				],
				[
					-.0041960761386756,
					-.7034186179359362,
					1.7076146940746117
				]
			]
		}), Vs = [
			[[-1.8817031, -.80936501], [
				1.19086277,
				1.76576728,
				.59662641,
				.75515197,
				.56771245
			]],
			[[1.8144408, -1.19445267], [
				.73956515,
				-.45954404,
				.08285427,
				.12541073,
				-.14503204
			]],
			[[.13110758, 1.81333971], [
				1.35733652,
				-.00915799,
				-1.1513021,
				-.50559606,
				.00692167
			]]
		], zs = Number.MAX_VALUE, Gs = .206, Hs = .03, $s = (1 + Gs) / (1 + Hs);
		function Us(e, r) {
			var t = e.length;
			if (t !== r.length) throw new Error("Vectors of size ".concat(t, " and ").concat(r.length, " are not aligned"));
			var n = 0;
			return e.forEach(function(e, t) {
				n += e * r[t];
			}), n;
		}
		function Ws(e) {
			return .5 * ($s * e - Gs + Math.sqrt(($s * e - Gs) * ($s * e - Gs) + 4 * Hs * $s * e));
		}
		function Ys(e) {
			return (Math.pow(e, 2) + Gs * e) / ($s * (e + Hs));
		}
		function Ks(e) {
			var e = P(e, 2), t = e[0], e = e[1];
			return [e / t, e / (1 - t)];
		}
		function Xs(e, t) {
			e = p(e, qs.LabtoLMS);
			return e[0] = Math.pow(e[0], 3), e[1] = Math.pow(e[1], 3), e[2] = Math.pow(e[2], 3), p(e, t, e);
		}
		function Zs(e, t, r, n) {
			n = ((e, t, r, n) => {
				i = (1 < Us(n[0][0], [e, t]) ? (d = P(n[0][1], 5), u = d[0], l = d[1], s = d[2], c = d[3], d = d[4], i = P(r[0], 3), a = i[0], o = i[1], i) : 1 < Us(n[1][0], [e, t]) ? (i = P(n[1][1], 5), u = i[0], l = i[1], s = i[2], c = i[3], d = i[4], i = P(r[1], 3), a = i[0], o = i[1], i) : (i = P(n[2][1], 5), u = i[0], l = i[1], s = i[2], c = i[3], d = i[4], n = P(r[2], 3), a = n[0], o = n[1], n))[2];
				var a, o, i, r = u + l * e + s * t + c * Math.pow(e, 2) + d * e * t, n = Us(qs.LabtoLMS[0].slice(1), [e, t]), u = Us(qs.LabtoLMS[1].slice(1), [e, t]), l = Us(qs.LabtoLMS[2].slice(1), [e, t]), s = 1 + r * n, c = 1 + r * u, d = 1 + r * l, e = Math.pow(s, 3), t = Math.pow(c, 3), p = Math.pow(d, 3), f = 3 * n * Math.pow(s, 2), m = 3 * u * Math.pow(c, 2), h = 3 * l * Math.pow(d, 2), n = 6 * Math.pow(n, 2) * s, s = 6 * Math.pow(u, 2) * c, u = 6 * Math.pow(l, 2) * d, d = a * n + o * s + i * u;
				return r -= (c = a * e + o * t + i * p) * (l = a * f + o * m + i * h) / (Math.pow(l, 2) - .5 * c * d);
			})(e, t, r, n), e = Xs([
				1,
				n * e,
				n * t
			], r), t = h(1 / Math.max.apply(Math, D(e)), 1 / 3);
			return [t, t * n];
		}
		function Js(e, t, r) {
			var n, a, o, i, u, l, s, c, e = P(e, 3), d = e[0], p = e[1], e = e[2], f = Zs(p, e, t, r), r = (n = p, a = e, i = 1, t = t, r = r, ((o = d) - (b = d)) * (u = void 0 === (u = f) ? Zs(n, a, t, r) : u)[1] - (u[0] - b) * i <= 0 ? l = u[1] * b / (i * u[0] + u[1] * (b - o)) : (l = u[1] * (b - 1) / (i * (u[0] - 1) + u[1] * (b - o)), v = (r = o - b) + (u = i) * (g = Us(qs.LabtoLMS[0].slice(1), [n, a])), s = r + u * (h = Us(qs.LabtoLMS[1].slice(1), [n, a])), u = r + u * (r = Us(qs.LabtoLMS[2].slice(1), [n, a])), b = (n = b * (1 - l) + l * o) + (a = l * i) * g, o = n + a * h, i = n + a * r, g = Math.pow(b, 3), h = Math.pow(o, 3), n = Math.pow(i, 3), a = 3 * v * Math.pow(b, 2), r = 3 * s * Math.pow(o, 2), m = 3 * u * Math.pow(i, 2), v = 6 * Math.pow(v, 2) * b, b = 6 * Math.pow(s, 2) * o, s = 6 * Math.pow(u, 2) * i, u = -(o = Us(t[0], [
				g,
				h,
				n
			]) - 1) * (i = (u = Us(t[0], [
				a,
				r,
				m
			])) / (u * u - .5 * o * Us(t[0], [
				v,
				b,
				s
			]))), o = -(o = Us(t[1], [
				g,
				h,
				n
			]) - 1) * (c = (c = Us(t[1], [
				a,
				r,
				m
			])) / (c * c - .5 * o * Us(t[1], [
				v,
				b,
				s
			]))), a = -(g = Us(t[2], [
				g,
				h,
				n
			]) - 1) * (n = (h = Us(t[2], [
				a,
				r,
				m
			])) / (h * h - .5 * g * Us(t[2], [
				v,
				b,
				s
			]))), u = 0 <= i ? u : zs, o = 0 <= c ? o : zs, a = 0 <= n ? a : zs, l += Math.min(u, Math.min(o, a))), l), m = Ks(f), h = r / Math.min(d * m[0], (1 - d) * m[1]), g = [.11516993 + 1 / (7.4477897 + 4.1590124 * e + p * (1.75198401 * e - 2.19557347 + p * (-2.13704948 - 10.02301043 * e + p * (5.38770819 * e - 4.24894561 + 4.69891013 * p)))), .11239642 + 1 / (1.6132032 - .68124379 * e + p * (.40370612 + .90148123 * e + p * (.6122399 * e - .27087943 + p * (.00299215 - .45399568 * e - .14661872 * p))))], t = d * g[0], v = (1 - d) * g[1], b = .9 * h * Math.sqrt(Math.sqrt(1 / (1 / Math.pow(t, 4) + 1 / Math.pow(v, 4)))), t = .4 * d, v = .8 * (1 - d);
			return [
				Math.sqrt(1 / (1 / Math.pow(t, 2) + 1 / Math.pow(v, 2))),
				b,
				r
			];
		}
		(Le = new E({
			id: "okhsl",
			name: "Okhsl",
			coords: {
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				},
				s: {
					range: [0, 1],
					name: "Saturation"
				},
				l: {
					range: [0, 1],
					name: "Lightness"
				}
			},
			base: pi,
			gamutSpace: "self",
			M: qs,
			fromBase: function(e) {
				return e = e, t = qs.toSRGBLinear, r = Vs, a = e[0], o = 0, i = Ws(a), u = Math.sqrt(Math.pow(e[1], 2) + Math.pow(e[2], 2)), l = .5 + Math.atan2(-e[2], -e[1]) / js, 0 !== i && 1 !== i && 0 !== u && (e = (a = P(Js([
					a,
					e[1] / u,
					e[2] / u
				], t, r), 3))[0], t = a[2], o = u < (r = a[1]) ? .8 * (u / ((n = .8 * e) + (1 - n / r) * u)) : .8 + .2 * ((u - (a = r)) / ((n = .2 * Math.pow(r, 2) * Math.pow(1.25, 2) / e) + (1 - n / (t - r)) * (u - a)))), (e = Math.abs(o) < 1e-4) || 0 === i || Math.abs(1 - i) < 1e-7 ? (l = null, e || (o = 0)) : l = ri(360 * l), [
					l,
					o,
					i
				];
				var t, r, n, a, o, i, u, l;
			},
			toBase: function(e) {
				return e = e, t = qs.toSRGBLinear, r = Vs, l = (e = P(e, 3))[0], s = e[1], e = Ys(e[2]), d = c = null, l = ri(l) / 360, 0 !== e && 1 !== e && 0 !== s && (r = (t = P(Js([
					e,
					n = Math.cos(js * l),
					l = Math.sin(js * l)
				], t, r), 3))[0], a = t[1], t = t[2], s = s < .8 ? (o = 1.25 * s, i = 0, 1 - (u = .8 * r) / a) : (o = 5 * (s - .8), i = a, 1 - (u = .2 * Math.pow(a, 2) * Math.pow(1.25, 2) / r) / (t - a)), c = (r = i + o * u / (1 - s * o)) * n, d = r * l), [
					e,
					c,
					d
				];
				var t, r, n, a, o, i, u, l, s, c, d;
			},
			formats: { color: {
				id: "--okhsl",
				coords: [
					"<number> | <angle>",
					"<percentage> | <number>",
					"<percentage> | <number>"
				]
			} }
		})).rgbGamut = new x({
			id: "okhsl-prism",
			cssId: "--okhsl-prism",
			name: "Okhsl Prism",
			base: Le,
			fromBase: function(e) {
				return ws.toBase([
					e[0],
					100 * e[1],
					100 * e[2]
				]);
			},
			toBase: function(e) {
				e = ws.fromBase(e);
				return e[1] /= 100, e[2] /= 100, e;
			}
		});
		var Qs = Le, ec = new E({
			id: "oklrab",
			name: "Oklrab",
			coords: {
				l: {
					refRange: [0, 1],
					name: "Lightness"
				},
				a: { refRange: [-.4, .4] },
				b: { refRange: [-.4, .4] }
			},
			white: "D65",
			base: pi,
			fromBase: function(e) {
				return [
					Ws(e[0]),
					e[1],
					e[2]
				];
			},
			toBase: function(e) {
				return [
					Ys(e[0]),
					e[1],
					e[2]
				];
			},
			formats: { color: { coords: [
				"<percentage> | <number>",
				"<number> | <percentage>[-1,1]",
				"<number> | <percentage>[-1,1]"
			] } }
		}), tc = new E({
			id: "oklrch",
			name: "Oklrch",
			coords: {
				l: {
					refRange: [0, 1],
					name: "Lightness"
				},
				c: {
					refRange: [0, .4],
					name: "Chroma"
				},
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				}
			},
			white: "D65",
			base: ec,
			fromBase: ai.fromBase,
			toBase: ai.toBase,
			formats: { color: { coords: [
				"<percentage> | <number>",
				"<number> | <percentage>[0,1]",
				"<number> | <angle>"
			] } }
		}), rc = { toSRGBLinear: Qs.M.toSRGBLinear }, nc = ((ln = new E({
			id: "okhsv",
			name: "Okhsv",
			coords: {
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				},
				s: {
					range: [0, 1],
					name: "Saturation"
				},
				v: {
					range: [0, 1],
					name: "Value"
				}
			},
			base: pi,
			gamutSpace: "self",
			M: rc,
			fromBase: function(e) {
				return t = rc.toSRGBLinear, r = Vs, l = (e = e)[0], s = 0, c = Ws(l), d = Math.sqrt(Math.pow(e[1], 2) + Math.pow(e[2], 2)), p = .5 + Math.atan2(-e[2], -e[1]) / js, 0 !== l && 1 !== l && 0 !== d && (n = 1 - .5 / (r = P(Ks(Zs(u = e[1] / d, e = e[2] / d, t, r)), 2))[0], o = (a = (r = r[1]) / (d + l * r)) * d, e = (i = P(Xs([
					i = Ys(a = a * l),
					u * (u = o * i / a),
					e * u
				], t), 3))[0], u = i[2], d = (d /= t = h(1 / Math.max(Math.max(e, i[1]), Math.max(u, 0)), 1 / 3)) * Ws(l /= t) / l, c = (l = Ws(l)) / a, s = (.5 + r) * o / (.5 * r + r * n * o)), [
					p = Math.abs(s) < 1e-4 || 0 === c ? null : ri(360 * p),
					s,
					c
				];
				var t, r, n, a, o, i, u, l, s, c, d, p;
			},
			toBase: function(e) {
				return t = rc.toSRGBLinear, r = Vs, i = (e = P(e = e, 3))[0], u = e[1], i = ri(i) / 360, l = Ys(e = e[2]), c = s = null, 0 !== l && 0 !== u && (o = (r = P(Ks(Zs(n = Math.cos(js * i), i = Math.sin(js * i), t, r)), 2))[0], l = e * (a = 1 - .5 * u / (.5 + (r = r[1]) - r * (o = 1 - .5 / o) * u)), r = e * (e = u * r * .5 / (.5 + r - r * o * u)), u = e * (o = Ys(a)) / a, r = r * (e = Ys(l)) / l, l = e, e = (a = P(Xs([
					o,
					n * u,
					i * u
				], t), 3))[0], o = a[2], l *= u = h(1 / Math.max(Math.max(e, a[1]), Math.max(o, 0)), 1 / 3), s = (r *= u) * n, c = r * i), [
					l,
					s,
					c
				];
				var t, r, n, a, o, i, u, l, s, c;
			},
			formats: { color: {
				id: "--okhsv",
				coords: [
					"<number> | <angle>",
					"<percentage> | <number>",
					"<percentage> | <number>"
				]
			} }
		})).rgbGamut = new x({
			id: "okhsv-prism",
			cssId: "--okhsv-prism",
			name: "Okhsv Prism",
			base: ln,
			fromBase: function(e) {
				return ws.toBase([
					e[0],
					100 * e[1],
					100 * e[2]
				]);
			},
			toBase: function(e) {
				e = ws.fromBase(e);
				return e[1] /= 100, e[2] /= 100, e;
			}
		}), ln), La = Go.D65, ac = (Ae = P(ls({
			space: Xo,
			coords: La
		}), 2))[0], oc = Ae[1], ic = new E({
			id: "luv",
			name: "Luv",
			coords: {
				l: {
					refRange: [0, 100],
					name: "Lightness"
				},
				u: { refRange: [-215, 215] },
				v: { refRange: [-215, 215] }
			},
			white: La,
			base: Xo,
			fromBase: function(e) {
				var e = [
					m(e[0]),
					m(e[1]),
					m(e[2])
				], t = e[1], e = P(ls({
					space: Xo,
					coords: e
				}), 2), r = e[0], e = e[1];
				return Number.isFinite(r) && Number.isFinite(e) ? [
					t = t <= 216 / 24389 ? 24389 / 27 * t : 116 * Math.cbrt(t) - 16,
					13 * t * (r - ac),
					13 * t * (e - oc)
				] : [
					0,
					0,
					0
				];
			},
			toBase: function(e) {
				var t, e = P(e, 3), r = e[0];
				return 0 === r || y(r) ? [
					0,
					0,
					0
				] : (t = m(t = e[1]), e = m(e = e[2]), t = t / (13 * r) + ac, e = e / (13 * r) + oc, [
					(r = r <= 8 ? r / (24389 / 27) : Math.pow((r + 16) / 116, 3)) * (9 * t / (4 * e)),
					r,
					r * ((12 - 3 * t - 20 * e) / (4 * e))
				]);
			},
			formats: { color: {
				id: "--luv",
				coords: [
					"<number> | <percentage>",
					"<number> | <percentage>",
					"<number> | <percentage>"
				]
			} }
		}), uc = new E({
			id: "lchuv",
			name: "LChuv",
			coords: {
				l: {
					refRange: [0, 100],
					name: "Lightness"
				},
				c: {
					refRange: [0, 220],
					name: "Chroma"
				},
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				}
			},
			base: ic,
			fromBase: ai.fromBase,
			toBase: ai.toBase,
			formats: { color: {
				id: "--lchuv",
				coords: [
					"<number> | <percentage>",
					"<number> | <percentage>",
					"<number> | <angle>"
				]
			} }
		}), lc = (t = un.fromXYZ)[0][0], sc = t[0][1], cc = t[0][2], dc = t[1][0], pc = t[1][1], fc = t[1][2], mc = t[2][0], hc = t[2][1], gc = t[2][2];
		function vc(e, t, r) {
			t /= Math.sin(r) - e * Math.cos(r);
			return t < 0 ? 1 / 0 : t;
		}
		function bc(e) {
			var t = Math.pow(e + 16, 3) / 1560896, t = 216 / 24389 < t ? t : e / (24389 / 27), r = t * (284517 * lc - 94839 * cc), n = t * (838422 * cc + 769860 * sc + 731718 * lc), a = t * (632260 * cc - 126452 * sc), o = t * (284517 * dc - 94839 * fc), i = t * (838422 * fc + 769860 * pc + 731718 * dc), u = t * (632260 * fc - 126452 * pc), l = t * (284517 * mc - 94839 * gc), s = t * (838422 * gc + 769860 * hc + 731718 * mc), t = t * (632260 * gc - 126452 * hc);
			return {
				r0s: r / a,
				r0i: n * e / a,
				r1s: r / (126452 + a),
				r1i: (n - 769860) * e / (126452 + a),
				g0s: o / u,
				g0i: i * e / u,
				g1s: o / (126452 + u),
				g1i: (i - 769860) * e / (126452 + u),
				b0s: l / t,
				b0i: s * e / t,
				b1s: l / (126452 + t),
				b1i: (s - 769860) * e / (126452 + t)
			};
		}
		function yc(e, t) {
			var t = t / 360 * Math.PI * 2, r = vc(e.r0s, e.r0i, t), n = vc(e.r1s, e.r1i, t), a = vc(e.g0s, e.g0i, t), o = vc(e.g1s, e.g1i, t), i = vc(e.b0s, e.b0i, t), e = vc(e.b1s, e.b1i, t);
			return Math.min(r, n, a, o, i, e);
		}
		var Dc = new E({
			id: "hsluv",
			name: "HSLuv",
			coords: {
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				},
				s: {
					range: [0, 100],
					name: "Saturation"
				},
				l: {
					range: [0, 100],
					name: "Lightness"
				}
			},
			base: uc,
			gamutSpace: Rl,
			rgbGamut: Rl,
			fromBase: function(e) {
				var t, e = [
					m(e[0]),
					m(e[1]),
					m(e[2])
				], r = e[0], n = e[2];
				return 99.9999999 < r ? (t = 0, r = 100) : r < 1e-8 ? r = t = 0 : t = e[1] / yc(bc(r), n) * 100, [
					n,
					t,
					r
				];
			},
			toBase: function(e) {
				var e = [
					m(e[0]),
					m(e[1]),
					m(e[2])
				], t = e[0], r = e[1], e = e[2];
				return r = 99.9999999 < e ? (e = 100, 0) : e < 1e-8 ? e = 0 : yc(bc(e), t) / 100 * r, [
					e,
					r,
					t
				];
			},
			formats: { color: {
				id: "--hsluv",
				coords: [
					"<number> | <angle>",
					"<percentage> | <number>",
					"<percentage> | <number>"
				]
			} }
		});
		function wc(e, t) {
			return Math.abs(t) / Math.sqrt(Math.pow(e, 2) + 1);
		}
		function Fc(e) {
			var t = wc(e.r0s, e.r0i), r = wc(e.r1s, e.r1i), n = wc(e.g0s, e.g0i), a = wc(e.g1s, e.g1i), o = wc(e.b0s, e.b0i), e = wc(e.b1s, e.b1i);
			return Math.min(t, r, n, a, o, e);
		}
		(Le = un.fromXYZ)[0][0], Le[0][1], Le[0][2], Le[1][0], Le[1][1], Le[1][2], Le[2][0], Le[2][1], Le[2][2], (ln = new E({
			id: "hpluv",
			name: "HPLuv",
			coords: {
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				},
				s: {
					range: [0, 100],
					name: "Saturation"
				},
				l: {
					range: [0, 100],
					name: "Lightness"
				}
			},
			base: uc,
			gamutSpace: "self",
			fromBase: function(e) {
				var t, e = [
					m(e[0]),
					m(e[1]),
					m(e[2])
				], r = e[0], n = e[2];
				return 99.9999999 < r ? (t = 0, r = 100) : r < 1e-8 ? r = t = 0 : t = e[1] / Fc(bc(r)) * 100, [
					n,
					t,
					r
				];
			},
			toBase: function(e) {
				var e = [
					m(e[0]),
					m(e[1]),
					m(e[2])
				], t = e[0], r = e[1], e = e[2];
				return r = 99.9999999 < e ? (e = 100, 0) : e < 1e-8 ? e = 0 : Fc(bc(e)) / 100 * r, [
					e,
					r,
					t
				];
			},
			formats: { color: {
				id: "--hpluv",
				coords: [
					"<number> | <angle>",
					"<percentage> | <number>",
					"<percentage> | <number>"
				]
			} }
		})).rgbGamut = new x({
			id: "hpluv-prism",
			cssId: "--hpluv-prism",
			name: "HPLuv Prism",
			base: ln,
			fromBase: function(e) {
				return ws.toBase(e);
			},
			toBase: function(e) {
				return ws.fromBase(e);
			}
		});
		var Ec = ln, xc = Math.sqrt(.007), Ac = xc * xc * xc, Cc = 264.5 * Math.PI / 180, Rc = .37, kc = 1, Nc = {
			M1: [
				[
					.8154832155941288,
					.36033406153856506,
					-.12434135574228214
				],
				[
					.03301008352745078,
					.9292865057066169,
					.03612192716575443
				],
				[
					.04818827356456861,
					.2642841575338424,
					.6334971784195534
				]
			],
			M1_INV: [
				[
					1.2325947975032656,
					-.5557590239287523,
					.2736201534771583
				],
				[
					-.040801327874216024,
					1.112228863738653,
					-.07142753586443781
				],
				[
					-.07673825928337766,
					-.42172784577108585,
					1.5875238558143416
				]
			],
			M2: [
				[
					.21193779684470104,
					.7992121834263127,
					-.00410075161564345
				],
				[
					2.4672018828033475,
					-2.9877348024830788,
					.520532919679731
				],
				[
					-.11390787868068575,
					1.3932982808117473,
					-1.279390402131062
				]
			],
			M2_INV: [
				[
					.9930001151336143,
					.32599327253052285,
					.1294508563171392
				],
				[
					.9930001151336139,
					-.08708353111074627,
					-.03861361743004929
				],
				[
					.9930001151336136,
					-.12386097008215022,
					-.8351991365871061
				]
			]
		}, Tc = [
			0,
			.05,
			.1,
			.15,
			.2,
			.25,
			.3,
			.35,
			.4,
			.45,
			.5,
			.55,
			.6,
			.65,
			.7,
			.75,
			.8,
			.85,
			.9,
			.95,
			1
		], Mc = [
			0,
			.009494013522189627,
			.02564569838030986,
			.055259661658689105,
			.10574901531227408,
			.16055853320726027,
			.21405964892993756,
			.26786230508811226,
			.3220435246104499,
			.3739052098520243,
			.43020997780918835,
			.4835465162128873,
			.5399824670411353,
			.5956710081330342,
			.6542161666450478,
			.7115380216519989,
			.7702762412711669,
			.8293313467712837,
			.889406386197059,
			.9462829573474728,
			1
		], Sc = Tc.length;
		function _c(e) {
			var t = 2 * xc * Math.sinh(Math.asinh(e / (2 * Ac)) / 3), e = t * t * t + .021 * t - e, r = 3 * t * t + .021, n = 2 * r * r - e * (6 * t);
			return 1e-30 < Math.abs(n) && (t -= 2 * e * r / n), t;
		}
		function Oc(e) {
			return e * e * e + .021 * e;
		}
		function Bc(e) {
			e = Math.max(0, Math.min(1, (e - Rc) / (kc - Rc)));
			return Math.pow(Math.sin(Math.PI * e), 2);
		}
		var Ic = new E({
			id: "helmgen",
			name: "HelmGen",
			cssId: "--helmgen",
			coords: {
				l: {
					refRange: [0, 1],
					name: "Lightness"
				},
				a: { refRange: [-.6, .6] },
				b: { refRange: [-.6, .6] }
			},
			white: "D65",
			base: Xo,
			M: Nc,
			fromBase: function(e) {
				var e = p(e, Nc.M1), t = _c(Math.max(e[0], 0)), r = _c(Math.max(e[1], 0)), e = _c(Math.max(e[2], 0)), n = (t + r + e) / 3, a = (Math.max(t, r, e) - Math.min(t, r, e)) / Math.max(Math.abs(n), 1e-30), a = Math.exp(-Math.pow(a / 1e-5, 2)), t = P(p([
					t += a * (n - t),
					r += a * (n - r),
					e += a * (n - e)
				], Nc.M2), 3), r = t[0], a = t[1], n = t[2], e = Math.sqrt(a * a + n * n);
				1e-12 < e && (a *= t = Math.pow(e, .978) / e, n *= t), r = ((e) => {
					if (e <= 0 || 1 <= e) return e;
					for (var t = 0, r = Sc - 1; 1 < r - t;) {
						var n = t + r >> 1;
						Tc[n] <= e ? t = n : r = n;
					}
					return Mc[t] + (e - Tc[t]) / (Tc[r] - Tc[t]) * (Mc[r] - Mc[t]);
				})(r), e = r, t = a, o = n;
				var o, i, e = P((i = Math.sqrt(t * t + o * o)) < 1e-12 || (e = Bc(e)) < 1e-12 ? [t, o] : (o = Math.atan2(o, t), t = o - Cc, t -= 2 * Math.round(t / (2 * Math.PI)) * Math.PI, o += .058 * e * Math.exp(-.5 * Math.pow(t / .7, 2)), [i * Math.cos(o), i * Math.sin(o)]), 2);
				return [
					r,
					a = e[0],
					n = e[1]
				];
			},
			toBase: function(e) {
				var e = P(e, 3), t = P(((e, t, r) => {
					var n = Math.sqrt(t * t + r * r);
					if (n < 1e-12) return [t, r];
					if ((e = Bc(e)) < 1e-12) return [t, r];
					for (var a = Math.atan2(r, t), o = .058 * e, i = a, u = 0; u < 8; u++) {
						var l = i - Cc, s = (l -= 2 * Math.round(l / (2 * Math.PI)) * Math.PI, Math.exp(-.5 * l * l / (.7 * .7))), c = i + o * s - a, d = 1 + o * s * (-l / (.7 * .7)), s = 2 * d * d - c * (o * s * (-1 / (.7 * .7) + l * l / (.7 * .7 * (.7 * .7))));
						1e-30 < Math.abs(s) && (i -= 2 * c * d / s);
					}
					return [n * Math.cos(i), n * Math.sin(i)];
				})(n = e[0], r = e[1], e = e[2]), 2), r = t[0], e = t[1], n = ((e) => {
					if (e <= Mc[0] || Mc[Sc - 1] <= e) return e;
					for (var t = 0, r = Sc - 1; 1 < r - t;) {
						var n = t + r >> 1;
						Mc[n] <= e ? t = n : r = n;
					}
					return Tc[t] + (e - Mc[t]) / (Mc[r] - Mc[t]) * (Tc[r] - Tc[t]);
				})(n), t = Math.sqrt(r * r + e * e);
				1e-12 < t && (r *= t = Math.pow(t, 1 / .978) / t, e *= t);
				var t = P(p([
					n,
					r,
					e
				], Nc.M2_INV), 3), n = t[0], r = t[1], e = t[2], t = (n + r + e) / 3, a = (Math.max(n, r, e) - Math.min(n, r, e)) / Math.max(Math.abs(t), 1e-30), a = Math.exp(-Math.pow(a / 1e-5, 2));
				return p([
					Oc(n += a * (t - n)),
					Oc(r += a * (t - r)),
					Oc(e += a * (t - e))
				], Nc.M1_INV);
			}
		}), Pc = new E({
			id: "helmgenlch",
			name: "HelmGenLCh",
			cssId: "--helmgenlch",
			coords: {
				l: {
					refRange: [0, 1],
					name: "Lightness"
				},
				c: {
					refRange: [0, .65],
					name: "Chroma"
				},
				h: {
					refRange: [0, 360],
					type: "angle",
					name: "Hue"
				}
			},
			white: "D65",
			base: Ic,
			fromBase: ai.fromBase,
			toBase: ai.toBase
		}), Lc = new x({
			id: "rec2100-linear",
			name: "Linear REC.2100",
			white: "D65",
			M: Vr
		}), jc = 2610 / Math.pow(2, 14), qc = Math.pow(2, 14) / 2610, Vc = 2523 / Math.pow(2, 5), zc = Math.pow(2, 5) / 2523, Gc = 3424 / Math.pow(2, 12), Hc = 2413 / Math.pow(2, 7), $c = 2392 / Math.pow(2, 7), Uc = new x({
			id: "rec2100pq",
			cssId: "rec2100-pq",
			name: "REC.2100-PQ",
			base: Lc,
			linearGamut: Lc,
			toBase: function(e) {
				return e.map(function(e) {
					return 1e4 * Math.pow(Math.max(Math.pow(e, zc) - Gc, 0) / (Hc - $c * Math.pow(e, zc)), qc) / 203;
				});
			},
			fromBase: function(e) {
				return e.map(function(e) {
					var e = Math.max(203 * e / 1e4, 0), t = Gc + Hc * Math.pow(e, jc), e = 1 + $c * Math.pow(e, jc);
					return Math.pow(t / e, Vc);
				});
			}
		}), Wc = .17883277, Yc = .28466892, Kc = .55991073, Xc = 3.7743, Zc = new x({
			id: "rec2100hlg",
			cssId: "rec2100-hlg",
			name: "REC.2100-HLG",
			referred: "scene",
			base: Lc,
			linearGamut: Lc,
			toBase: function(e) {
				return e.map(function(e) {
					return e <= .5 ? Math.pow(e, 2) / 3 * Xc : (Math.exp((e - Kc) / Wc) + Yc) / 12 * Xc;
				});
			},
			fromBase: function(e) {
				return e.map(function(e) {
					return (e /= Xc) <= 1 / 12 ? h(3 * e, .5) : Wc * Math.log(12 * e - Yc) + Kc;
				});
			}
		}), Jc = {};
		function Qc(e) {
			var t = e.id;
			Jc[t] = e;
		}
		function e1(e, t, r) {
			var r = Jc[2 < arguments.length && void 0 !== r ? r : "Bradford"], e = P(yo(r.toCone_M, e), 3), n = e[0], a = e[1], e = e[2], t = P(yo(r.toCone_M, t), 3), n = yo([
				[
					t[0] / n,
					0,
					0
				],
				[
					0,
					t[1] / a,
					0
				],
				[
					0,
					0,
					t[2] / e
				]
			], r.toCone_M);
			return yo(r.fromCone_M, n);
		}
		Po.add("chromatic-adaptation-start", function(e) {
			e.options.method && (e.M = e1(e.W1, e.W2, e.options.method));
		}), Po.add("chromatic-adaptation-end", function(e) {
			e.M || (e.M = e1(e.W1, e.W2, e.options.method));
		}), Qc({
			id: "von Kries",
			toCone_M: [
				[
					.40024,
					.7076,
					-.08081
				],
				[
					-.2263,
					1.16532,
					.0457
				],
				[
					0,
					0,
					.91822
				]
			],
			fromCone_M: [
				[
					1.8599363874558397,
					-1.1293816185800916,
					.21989740959619328
				],
				[
					.3611914362417676,
					.6388124632850422,
					-6370596838649899e-21
				],
				[
					0,
					0,
					1.0890636230968613
				]
			]
		}), Qc({
			id: "Bradford",
			toCone_M: [
				[
					.8951,
					.2664,
					-.1614
				],
				[
					-.7502,
					1.7135,
					.0367
				],
				[
					.0389,
					-.0685,
					1.0296
				]
			],
			fromCone_M: [
				[
					.9869929054667121,
					-.14705425642099013,
					.15996265166373122
				],
				[
					.4323052697233945,
					.5183602715367774,
					.049291228212855594
				],
				[
					-.00852866457517732,
					.04004282165408486,
					.96848669578755
				]
			]
		}), Qc({
			id: "CAT02",
			toCone_M: [
				[
					.7328,
					.4296,
					-.1624
				],
				[
					-.7036,
					1.6975,
					.0061
				],
				[
					.003,
					.0136,
					.9834
				]
			],
			fromCone_M: [
				[
					1.0961238208355142,
					-.27886900021828726,
					.18274517938277307
				],
				[
					.4543690419753592,
					.4735331543074117,
					.07209780371722911
				],
				[
					-.009627608738429355,
					-.00569803121611342,
					1.0153256399545427
				]
			]
		}), Qc({
			id: "CAT16",
			toCone_M: [
				[
					.401288,
					.650173,
					-.051461
				],
				[
					-.250268,
					1.204414,
					.045854
				],
				[
					-.002079,
					.048952,
					.953127
				]
			],
			fromCone_M: [
				[
					1.862067855087233,
					-1.0112546305316845,
					.14918677544445172
				],
				[
					.3875265432361372,
					.6214474419314753,
					-.008973985167612521
				],
				[
					-.01584149884933386,
					-.03412293802851557,
					1.0499644368778496
				]
			]
		}), Object.assign(Go, {
			A: [
				1.0985,
				1,
				.35585
			],
			C: [
				.98074,
				1,
				1.18232
			],
			D55: [
				.95682,
				1,
				.92149
			],
			D75: [
				.94972,
				1,
				1.22638
			],
			E: [
				1,
				1,
				1
			],
			F2: [
				.99186,
				1,
				.67393
			],
			F7: [
				.95041,
				1,
				1.08747
			],
			F11: [
				1.00962,
				1,
				.6435
			]
		}), Go.ACES = [
			.32168 / .33767,
			1,
			.34065 / .33767
		];
		var t1 = new x({
			id: "acescg",
			cssId: "--acescg",
			name: "ACEScg",
			coords: {
				r: {
					range: [0, 65504],
					name: "Red"
				},
				g: {
					range: [0, 65504],
					name: "Green"
				},
				b: {
					range: [0, 65504],
					name: "Blue"
				}
			},
			referred: "scene",
			white: Go.ACES,
			M: {
				toXYZ: [
					[
						.6624541811085053,
						.13400420645643313,
						.1561876870049078
					],
					[
						.27222871678091454,
						.6740817658111484,
						.05368951740793705
					],
					[
						-.005574649490394108,
						.004060733528982826,
						1.0103391003129971
					]
				],
				fromXYZ: [
					[
						1.6410233796943257,
						-.32480329418479,
						-.23642469523761225
					],
					[
						-.6636628587229829,
						1.6153315916573379,
						.016756347685530137
					],
					[
						.011721894328375376,
						-.008284441996237409,
						.9883948585390215
					]
				]
			}
		}), r1 = Math.pow(2, -16), Ae = -.35828683, n1 = (Math.log2(65504) + 9.72) / 17.52, a1 = new x({
			id: "acescc",
			cssId: "--acescc",
			name: "ACEScc",
			coords: {
				r: {
					range: [Ae, n1],
					name: "Red"
				},
				g: {
					range: [Ae, n1],
					name: "Green"
				},
				b: {
					range: [Ae, n1],
					name: "Blue"
				}
			},
			referred: "scene",
			base: t1,
			linearGamut: t1,
			toBase: function(e) {
				return e.map(function(e) {
					return e <= (9.72 - 15) / 17.52 ? 2 * (Math.pow(2, 17.52 * e - 9.72) - r1) : e < n1 ? Math.pow(2, 17.52 * e - 9.72) : 65504;
				});
			},
			fromBase: function(e) {
				return e.map(function(e) {
					return e <= 0 ? (Math.log2(r1) + 9.72) / 17.52 : e < r1 ? (Math.log2(r1 + .5 * e) + 9.72) / 17.52 : (Math.log2(e) + 9.72) / 17.52;
				});
			}
		}), o1 = De(function e() {
			var t, r = this;
			be(this, e);
			for (var n, a, o, i = arguments.length, u = new Array(i), l = 0; l < i; l++) u[l] = arguments[l];
			1 === u.length && (o = {}, "object" === te(u[0]) && Object.getPrototypeOf(u[0]).constructor === Object && (u[0] = b({}, u[0])), t = F(u[0], { parseMeta: o }), o.format) && (this.parseMeta = o), o = t ? (n = t.space || t.spaceId, a = t.coords, t.alpha) : (n = u[0], a = u[1], u[2]), Object.defineProperty(this, "space", {
				value: E.get(n),
				writable: !1,
				enumerable: !0,
				configurable: !0
			}), this.coords = a ? a.slice() : [
				0,
				0,
				0
			], this.alpha = y(o) ? o : void 0 === o ? 1 : ko(0, o, 1);
			for (var s in this.space.coords) ((t) => {
				Object.defineProperty(r, t, {
					get: function() {
						return r.get(t);
					},
					set: function(e) {
						return r.set(t, e);
					}
				});
			})(s);
		}, [
			{
				key: "spaceId",
				get: function() {
					return this.space.id;
				}
			},
			{
				key: "clone",
				value: function() {
					return new o1(this.space, this.coords, this.alpha);
				}
			},
			{
				key: "toJSON",
				value: function() {
					return {
						spaceId: this.spaceId,
						coords: this.coords,
						alpha: this.alpha
					};
				}
			},
			{
				key: "display",
				value: function() {
					for (var e = arguments.length, t = new Array(e), r = 0; r < e; r++) t[r] = arguments[r];
					var n = function(e) {
						var t = (s = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).space, r = s.supports, n = void 0 === r ? null == (u = globalThis.CSS) ? void 0 : u.supports : r, a = ie(s, V), o = Dl(e = F(e), a);
						if (n && !n("color", o) && Lo.display_space) {
							var i = e, u = e.coords.some(y) || y(e.alpha);
							if (u && !(null != wl ? wl : wl = n("color", "hsl(none 50% 50%)")) && ((i = wi(e)).coords = i.coords.map(m), i.alpha = m(i.alpha), n("color", o = Dl(i, a)))) return (o = new String(o)).color = i, o;
							if (void 0 === t) {
								var l, s = null != (r = (t = i.space).displaySpaces) ? r : t.bases, c = L(s = t.displaySpaces || t.id.startsWith("xyz-") ? s : s.filter(function(e) {
									return !e.id.startsWith("xyz-");
								}));
								try {
									for (c.s(); !(l = c.n()).done;) {
										var d = A(i, l.value), p = Dl(d, a);
										if (n("color", p)) return (o = new String(p)).color = d, o;
									}
								} catch (e) {
									c.e(e);
								} finally {
									c.f();
								}
								t = Lo.display_space;
							}
							i = A(i, t), (o = new String(Dl(i, a))).color = i;
						} else (o = new String(o)).color = e;
						return o;
					}.apply(void 0, [this].concat(t));
					return n.color = new o1(n.color), n;
				}
			}
		], [
			{
				key: "get",
				value: function(e) {
					if (So(e, this)) return e;
					for (var t = arguments.length, r = new Array(1 < t ? t - 1 : 0), n = 1; n < t; n++) r[n - 1] = arguments[n];
					return ce(o1, [e].concat(r));
				}
			},
			{
				key: "try",
				value: function(e, t) {
					return So(e, this) ? e : (e = function t(e, r) {
						var n = 1 < arguments.length && void 0 !== r ? r : {};
						if (Array.isArray(e)) return e.map(function(e) {
							return t(e, n);
						});
						var r = n.cssProperty, r = void 0 === r ? "background-color" : r, a = n.element, o = ie(n, s), i = null;
						try {
							return F(e, o);
						} catch (e) {
							i = e;
						}
						var u = globalThis.CSS, l = globalThis.getComputedStyle;
						if (wo(e) && a && u && l && u.supports(r, e)) if (u = a.style[r], e !== u && (a.style[r] = e), l = l(a).getPropertyValue(r), e !== u && (a.style[r] = u), l !== e) try {
							return F(l, o);
						} catch (e) {
							i = e;
						}
						else i = { message: "Color value is a valid CSS color, but it could not be resolved :(" };
						return n.errorMeta && (n.errorMeta.error = i), null;
					}(e, t)) ? new o1(e) : null;
				}
			},
			{
				key: "defineFunction",
				value: function(e, r) {
					function n() {
						var t, e = r.apply(void 0, arguments);
						return "color" === o ? e = o1.get(e) : "function<color>" === o ? (t = e, e = function() {
							var e = t.apply(void 0, arguments);
							return o1.get(e);
						}, Object.assign(e, t)) : "array<color>" === o && (e = e.map(function(e) {
							return o1.get(e);
						})), e;
					}
					var t = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : r, a = t.instance, a = void 0 === a || a, o = t.returns;
					e in o1 || (o1[e] = n), a && (o1.prototype[e] = function() {
						for (var e = arguments.length, t = new Array(e), r = 0; r < e; r++) t[r] = arguments[r];
						return n.apply(void 0, [this].concat(t));
					});
				}
			},
			{
				key: "defineFunctions",
				value: function(e) {
					for (var t in e) o1.defineFunction(t, e[t], e[t]);
				}
			},
			{
				key: "extend",
				value: function(e) {
					if (e.register) e.register(o1);
					else for (var t in e) o1.defineFunction(t, e[t]);
				}
			}
		]), i1 = o1;
		o1.defineFunctions({
			get: vi,
			getAll: gi,
			set: Di,
			setAll: yi,
			to: A,
			equals: function(e, r) {
				return e = F(e), r = F(r), e.space === r.space && e.alpha === r.alpha && e.coords.every(function(e, t) {
					return e === r.coords[t];
				});
			},
			inGamut: hi,
			toGamut: vl,
			distance: Fi,
			deltas: function(e, t) {
				var r = (o = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : {}).space, n = void 0 === (o = o.hue) ? "shorter" : o, a = (e = F(e), r = r || e.space, r = E.get(r), Object.values(r.coords)), o = P([e, t].map(function(e) {
					return A(e, r);
				}), 2), i = (o = P([e = o[0], t = o[1]].map(function(e) {
					return e.coords;
				}), 2))[0], u = o[1], o = i.map(function(e, t) {
					var r = a[t], t = u[t];
					return "angle" === r.type && (e = (r = P(ni(n, [e, t]), 2))[0], t = r[1]), _l(e, t);
				}), i = _l(e.alpha, t.alpha);
				return {
					space: r,
					coords: o,
					alpha: i
				};
			},
			toString: Dl
		}), Object.assign(o1, {
			util: je,
			hooks: Po,
			WHITES: Go,
			Space: E,
			spaces: E.registry,
			parse: Uo,
			defaults: Lo
		});
		for (var u1, l1 = 0, s1 = Object.keys(Ds); l1 < s1.length; l1++) {
			var c1 = s1[l1];
			E.register(Ds[c1]);
		}
		for (u1 in E.registry) d1(u1, E.registry[u1]);
		function d1(i, u) {
			var e = i.replace(/-/g, "_");
			Object.defineProperty(i1.prototype, e, {
				get: function() {
					var a, o = this, e = this.getAll(i);
					return "undefined" == typeof Proxy ? e : a = new Proxy(e, {
						has: function(e, t) {
							try {
								return E.resolveCoord([u, t]), !0;
							} catch (e) {}
							return Reflect.has(e, t);
						},
						get: function(e, t, r) {
							if (t && "symbol" !== te(t) && !(t in e) && t in a) {
								var n = E.resolveCoord([u, t]).index;
								if (0 <= n) return e[n];
							}
							return Reflect.get(e, t, r);
						},
						set: function(e, t, r, n) {
							if (t && "symbol" !== te(t) && !(t in e) || 0 <= Number(t)) {
								var a = E.resolveCoord([u, t]).index;
								if (0 <= a) return e[a] = r, o.setAll(i, e), !0;
							}
							return Reflect.set(e, t, r, n);
						}
					});
				},
				set: function(e) {
					this.setAll(i, e);
				},
				configurable: !0,
				enumerable: !0
			});
		}
		Po.add("colorspace-init-end", function(t) {
			var e;
			d1(t.id, t), null != (e = t.aliases) && e.forEach(function(e) {
				d1(e, t);
			});
		}), i1.extend(hl), i1.extend({ deltaE: ds }), Object.assign(i1, { deltaEMethods: hl }), i1.extend(rr), i1.extend({ contrast: function(e, t, r) {
			var n, a = (r = (r = wo(r) ? { algorithm: r } : r) || {}).algorithm, o = ie(r, i);
			if (!a) throw r = Object.keys(Ol).map(function(e) {
				return e.replace(/^contrast/, "");
			}).join(", "), new TypeError("contrast() function needs a contrast algorithm. Please specify one of: ".concat(r));
			for (n in e = F(e), t = F(t), Ol) if ("contrast" + a.toLowerCase() === n.toLowerCase()) return Ol[n](e, t, o);
			throw new TypeError("Unknown contrast algorithm: ".concat(a));
		} }), i1.extend(Lt), i1.extend(xe), i1.extend(ir), i1.extend(Ol);
		var p1 = i1, f1 = Ne(rn()), r = (go.default.templateSettings.strip = !1, axe._memoizedFns = [], function(e, t) {
			return e = (0, bo.default)(e, t), axe._memoizedFns.push(e), e;
		}), m1 = r(function(e) {
			return !(null == e || !e.createElement) && "A" === e.createElement("A").localName;
		});
		function h1(e, t) {
			return e.count < t.count ? -1 : e.count === t.count ? 0 : 1;
		}
		function g1(e) {
			return g(m1(document) ? e.localName : e.nodeName.toLowerCase());
		}
		function v1(e) {
			var t, r, n, a = ((e) => {
				if (e = e.getAttribute && e.getAttribute("id")) {
					e = "#" + g(e);
					if (!e.match(/player_uid_/)) return e;
				}
			})(e);
			if (a) return t = axe._selectorData, r = e.getRootNode && e.getRootNode() || document, n = t._rootMap.get(r), e = t._elmToIdx.get(e), void 0 === n || void 0 === e ? 1 === r.querySelectorAll(a).length ? a : void 0 : t._idToIdx[n][a] === e ? a : void 0;
		}
		function b1(e, t) {
			var r, n, a = !1, o = ((e, t) => {
				var r = [];
				if (void 0 === (e = t._elmToIdx.get(e))) return r;
				for (var n = t._nodeRecords[e], a = t.tags[n.nodeName], o = 0; o < n.classes.length; o++) {
					var i = n.classes[o], u = t.classes[i];
					u < a && r.push({
						name: i,
						count: u,
						kind: "class"
					});
				}
				return r.sort(h1);
			})(e, t), t = ((e, t) => {
				var r = [];
				if (void 0 === (e = t._elmToIdx.get(e))) return r;
				for (var n = t._nodeRecords[e], a = t.attributes, o = t.tags[n.nodeName], i = 0; i < n.featureAttrs.length; i++) {
					var u = n.featureAttrs[i], l = a[u];
					l < o && r.push({
						name: u,
						count: l,
						kind: "attribute"
					});
				}
				return r.sort(h1);
			})(e, t), o = (o.length && 1 === o[0].count ? r = [o[0]] : t.length && 1 === t[0].count ? (r = [t[0]], a = !0) : (r = o.concat(t).sort(h1).slice(0, 3)).some(function(e) {
				return "class" === e.kind;
			}) ? r.sort(function(e, t) {
				return e.kind !== t.kind && "class" === e.kind ? -1 : e.kind === t.kind ? 0 : 1;
			}) : a = !0, a ? g1(e) : null), i = o || "", u = L(r);
			try {
				for (u.s(); !(n = u.n()).done;) {
					var l = n.value;
					i += "class" === l.kind ? "." + l.name : "[" + l.name + "]";
				}
			} catch (e) {
				u.e(e);
			} finally {
				u.f();
			}
			return {
				selectorString: i,
				tag: o,
				features: r
			};
		}
		function y1(e, t) {
			for (var r = new Uint32Array(t), n = 0; n < e.length; n++) {
				var a = e[n];
				r[a >>> 5] |= 1 << (31 & a);
			}
			return r;
		}
		function D1(e, t) {
			var r = e.urlAttrs;
			if (!r) return !1;
			for (var n = 0; n < t.length; n++) {
				var a = r[t[n].rawName];
				if ("string" != typeof a || !a.endsWith(t[n].suffix)) return !1;
			}
			return !0;
		}
		function w1(e, t, r) {
			e._matchCache ?? (e._matchCache = []);
			e = e._matchCache, e[t] ?? (e[t] = Object.create(null)), e = e[t], t = r.selectorString;
			return e[t] ?? (e[t] = {}), e[t];
		}
		function F1(e, t, r) {
			var n = w1(t, r, e);
			if ("bits" in n) return n.bits;
			var a = t._nodeRecords, o = t._wordCount;
			if (e.id) return void 0 === (s = t._idToIdx[r][e.id]) ? n.bits = null : ((m = new Uint32Array(o))[s >>> 5] |= 1 << (31 & s), n.bits = m);
			function i(e) {
				if (l) for (var t = 0; t < o; t++) u[t] &= e[t];
				else u.set(e), l = !0;
			}
			var u = new Uint32Array(o), l = !1;
			if (e.tag) {
				var s = t._tagBits[e.tag];
				if (!s) return n.bits = null;
				i(s);
			}
			if (e.classes) for (var c = 0; c < e.classes.length; c++) {
				var d = t._classBits[e.classes[c]];
				if (!d) return n.bits = null;
				i(d);
			}
			if (e.exactAttrs) for (var p = 0; p < e.exactAttrs.length; p++) {
				var f = t._attrBits[e.exactAttrs[p]];
				if (!f) return n.bits = null;
				i(f);
			}
			var m = t._rootBits[r];
			if (m && i(m), !l) return n.bits = null;
			var h = e.nthChild, g = e.suffixAttrs;
			if (void 0 !== h || g) for (var v = 0; v < o; v++) {
				for (var b = u[v], y = 0; 0 !== b;) {
					var D = b & -b, w = a[(v << 5) + (31 - Math.clz32(D))], F = void 0 === h || w.nthChild === h, w = !g || D1(w, g);
					F && w && (y |= D), b ^= D;
				}
				u[v] = y;
			}
			return n.bits = u;
		}
		function E1(e, t, r) {
			var n = w1(t, r, e);
			return "indices" in n || (e = F1(e, t, r), n.indices = ((e, t) => {
				var r = [];
				if (e) for (var n = 0; n < t; n++) for (var a = e[n]; 0 !== a;) {
					var o = a & -a, i = 31 - Math.clz32(o);
					r.push((n << 5) + i), a ^= o;
				}
				return r;
			})(e, t._wordCount)), n.indices;
		}
		function x1(e) {
			for (var t = {
				selectorData: {
					classes: {},
					tags: {},
					attributes: {},
					_nodeRecords: [],
					_elmToIdx: /* @__PURE__ */ new WeakMap(),
					_tagBits: {},
					_classBits: {},
					_attrBits: {},
					_rootMap: /* @__PURE__ */ new Map(),
					_rootBits: [],
					_idCounts: [],
					_idToIdx: [],
					_suffixInfo: /* @__PURE__ */ new Map(),
					_wordCount: 0
				},
				tagLists: /* @__PURE__ */ new Map(),
				classLists: /* @__PURE__ */ new Map(),
				attrLists: /* @__PURE__ */ new Map(),
				rootLists: [],
				nthIndexCache: /* @__PURE__ */ new Map()
			}, r = t, n = (Array.isArray(e) ? e : [e]).slice(), a = []; n.length;) {
				var o = n.pop(), i = o.actualNode;
				for (i.querySelectorAll && ((e, t) => {
					var r = t.selectorData, n = r._nodeRecords.length, a = ((e, t) => (e = e.parentNode) && void 0 !== (t = t.selectorData._elmToIdx.get(e)) ? t : -1)(e, t), o = ((e, t) => A1("function" == typeof e.getRootNode ? e.getRootNode() : document, t))(e, t);
					r._elmToIdx.set(e, n), r._nodeRecords.push(C1(e, n, {
						parentIdx: a,
						rootId: o,
						countFeatures: !0
					}, t)), e.shadowRoot && A1(e.shadowRoot, t);
				})(i, r), o.children.length && (a.push(n), n = o.children.slice()); !n.length && a.length;) n = a.pop();
			}
			var u, l = t, s = l.selectorData, c = L(s._rootMap);
			try {
				for (c.s(); !(u = c.n()).done;) {
					var d = P(u.value, 2), p = d[0], f = d[1];
					if (p.querySelectorAll) for (var m = p.querySelectorAll("*"), h = 0; h < m.length; h++) {
						var g, v, b = m[h];
						s._elmToIdx.has(b) || (g = s._nodeRecords.length, v = ((e, t, r) => {
							if (r = r.selectorData, e = e.parentNode) {
								var n = r._elmToIdx.get(e);
								if (void 0 !== n) return n;
								if (e === t && t.host) {
									n = r._elmToIdx.get(t.host);
									if (void 0 !== n) return n;
								}
							}
							return -1;
						})(b, p, l), s._elmToIdx.set(b, g), s._nodeRecords.push(C1(b, g, {
							parentIdx: v,
							rootId: f,
							countFeatures: !1
						}, l)));
					}
				}
			} catch (e) {
				c.e(e);
			} finally {
				c.f();
			}
			for (var y = t.selectorData, D = y._nodeRecords, w = 0; w < D.length; w++) {
				var F, E, x = D[w];
				-1 === x.parentIdx && (F = x.elm.parentNode) && void 0 !== (E = y._elmToIdx.get(F)) && (x.parentIdx = E);
			}
			var A = (e = t).selectorData, C = e.tagLists, R = e.classLists, k = e.attrLists, N = e.rootLists, e = A._nodeRecords.length, T = Math.max(1, Math.ceil(e / 32));
			A._wordCount = T, A._tagBits = k1(C, T), A._classBits = k1(R, T), A._attrBits = k1(k, T), A._rootBits = [];
			for (var M = 0; M < N.length; M++) A._rootBits[M] = y1(N[M] || [], T);
			A._parentOf = ((e) => {
				for (var t = new Int32Array(e.length), r = 0; r < e.length; r++) t[r] = e[r].parentIdx;
				return t;
			})(A._nodeRecords);
			for (var S = A, _ = 0; _ < S._idToIdx.length; _++) {
				var O, I = S._idCounts[_], B = S._idToIdx[_];
				for (O in B) 1 !== I[O] && delete B[O];
			}
			return t.selectorData;
		}
		function A1(e, t) {
			var r = t.selectorData, t = t.rootLists, n = r._rootMap.get(e);
			return void 0 === n && (n = r._rootMap.size, r._rootMap.set(e, n), t[n] = [], r._idCounts[n] = {}, r._idToIdx[n] = {}), n;
		}
		function C1(e, t, r, n) {
			var a = r.parentIdx, o = r.rootId, r = r.countFeatures, i = n.selectorData, u = n.tagLists, l = n.rootLists, s = n.nthIndexCache, c = e.nodeName, d = (r && (i.tags[c] = (i.tags[c] || 0) + 1), g1(e)), u = (R1(u, d, t), ((e, t, r, n) => {
				var a = [];
				if (e.classList) {
					var o, i = n.selectorData, u = n.classLists, l = L(e.classList);
					try {
						for (l.s(); !(o = l.n()).done;) {
							var s = g(o.value);
							r && (i.classes[s] = (i.classes[s] || 0) + 1), a.push(s), R1(u, s, t);
						}
					} catch (e) {
						l.e(e);
					} finally {
						l.f();
					}
				}
				return a;
			})(e, t, r, n)), r = ((e, t, r, n) => {
				var a = [], o = [], i = null;
				if (e.hasAttributes()) for (var u = n.selectorData, l = n.attrLists, s = ao(e), c = 0; c < s.length; c++) {
					var d, p, f, m = s[c], h = ((e, t) => {
						var r, n = t.name, a = g(n);
						return -1 !== n.indexOf("href") || -1 !== n.indexOf("src") ? (r = uo(e.getAttribute(n))) ? {
							atnv: a + "$=\"" + fo(r) + "\"",
							isSuffix: !0,
							rawName: n,
							suffix: r
						} : {
							atnv: a + "=\"" + fo(e.getAttribute(n)) + "\"",
							isSuffix: !1,
							rawName: n
						} : {
							atnv: a + "=\"" + fo(t.value) + "\"",
							isSuffix: !1,
							rawName: n
						};
					})(e, m);
					h && (d = h.atnv, p = h.rawName, f = h.suffix, (h = h.isSuffix) && ((i = i || {})[p] = m.value, u._suffixInfo.has(d) || u._suffixInfo.set(d, {
						rawName: p,
						suffix: f
					})), ((e) => !lo.includes(e.name) && -1 === e.name.indexOf(":") && (!e.value || e.value.length < so))(m)) && (r && (u.attributes[d] = (u.attributes[d] || 0) + 1), a.push(d), h || (o.push(d), R1(l, d, t)));
				}
				return {
					urlAttrs: i,
					featureAttrs: a,
					exactAttrs: o
				};
			})(e, t, r, n), n = r.urlAttrs, p = r.featureAttrs, r = r.exactAttrs, f = null, m = e.getAttribute && e.getAttribute("id"), m = (m && (f = "#" + g(m), (m = i._idCounts[o])[f] = (m[f] || 0) + 1, i._idToIdx[o][f] = t), l[o].push(t), 0), i = e.parentNode;
			return {
				elm: e,
				nodeName: c,
				tag: d,
				id: f,
				classes: u,
				featureAttrs: p,
				exactAttrs: r,
				urlAttrs: n,
				nthChild: m = i && i.children ? ((e, t) => {
					var r = t.get(e);
					if (!r) {
						r = /* @__PURE__ */ new Map();
						for (var n = e.children, a = 0; a < n.length; a++) r.set(n[a], a + 1);
						t.set(e, r);
					}
					return r;
				})(i, s).get(e) || 0 : m,
				parentIdx: a,
				rootId: o
			};
		}
		function R1(e, t, r) {
			var n = e.get(t);
			n || e.set(t, n = []), n.push(r);
		}
		function k1(e, t) {
			var r, n = {}, a = L(e);
			try {
				for (a.s(); !(r = a.n()).done;) {
					var o = P(r.value, 2);
					n[o[0]] = y1(o[1], t);
				}
			} catch (e) {
				a.e(e);
			} finally {
				a.f();
			}
			return n;
		}
		function N1(e) {
			var t = (1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).toRoot, r = void 0 !== t && t;
			if (!axe._selectorData) throw new Error("Expect axe._selectorData to be set up");
			var n = axe._selectorData, t = n._elmToIdx.get(e);
			if (void 0 === t) return v1(e) || g1(e);
			var a, o, i, u, l, s, c = n._nodeRecords[t].rootId, d = null, p = "", f = e;
			do {
				var m = ((e, t) => {
					var r = t._computeFragmentCache, n = (r = r || (t._computeFragmentCache = []), t._elmToIdx.get(e));
					if (void 0 !== n) {
						var a = r[n];
						if (a) return a;
					}
					return a = ((e, t) => {
						var r, n, a, o = v1(e);
						if (o) return {
							id: o,
							selectorString: o
						};
						r = (o = b1(e, t)).selectorString, n = o.tag, a = (o = ((e, t) => {
							for (var r = [], n = null, a = null, o = 0; o < e.length; o++) {
								var i, u = e[o];
								"class" === u.kind ? r.push(u.name) : (i = t.get(u.name)) ? (a = a || []).push(i) : (n = n || []).push(u.name);
							}
							return {
								classes: r,
								exactAttrs: n,
								suffixAttrs: a
							};
						})(o.features, t._suffixInfo)).classes;
						var i = e, u = {
							selectorString: r,
							tag: n,
							classes: a,
							exactAttrs: o.exactAttrs,
							suffixAttrs: o.suffixAttrs
						}, l = t, s = l._elmToIdx.get(i), c = i.parentNode && i.parentNode.children || null;
						if (c && !(c.length < 2)) for (var d = u.selectorString, p = 0; p < c.length; p++) {
							var f = c[p];
							if (f !== i) {
								var f = l._elmToIdx.get(f);
								if (void 0 !== f && ((e, t, r) => {
									var n = r[t];
									if (e.id) return n.id === e.id;
									if (!e.tag || n.tag === e.tag) {
										if (e.classes) {
											for (var a = 0; a < e.classes.length; a++) if (-1 === n.classes.indexOf(e.classes[a])) return;
										}
										if (e.exactAttrs) {
											for (var o = 0; o < e.exactAttrs.length; o++) if (-1 === n.exactAttrs.indexOf(e.exactAttrs[o])) return;
										}
										return !e.suffixAttrs || D1(n, e.suffixAttrs) ? void 0 === e.nthChild || n.nthChild === e.nthChild : void 0;
									}
								})(u, f, l._nodeRecords)) return f = l._nodeRecords[s].nthChild, b({}, u, {
									selectorString: d + ":nth-child(" + f + ")",
									nthChild: f
								});
							}
						}
						return u;
					})(e, t), void 0 !== n && (r[n] = a), a;
				})(f, n), p = m.selectorString + (p ? " > " + p : "");
				a = p, m = m, o = d, s = l = void 0, l = ((e, t) => {
					var r = e._chainCache;
					return e = (e = (r = r || (e._chainCache = []))[t]) || (r[t] = /* @__PURE__ */ new Map());
				})(i = n, u = c), d = void 0 === (s = l.get(a)) ? o ? (o = ((e, t, r, n) => {
					var a = F1(t, r, n);
					if (!a) return [];
					for (var o = r._parentOf, i = e.length, u = r._candidateBuf, l = ((!u || u.length < i) && (u = r._candidateBuf = new Int32Array(i)), 0), s = 0; s < i; s++) {
						var c = o[e[s]];
						c < 0 || a[c >>> 5] & 1 << (31 & c) && (u[l++] = c);
					}
					return u.subarray(0, l);
				})(o, m, i, u), l.set(a, o.slice()), o) : (o = E1(m, i, u), l.set(a, o), o) : s, f = f.parentElement;
			} while ((1 < d.length || r) && f);
			return 1 !== d.length ? -1 === (e = (t = p).indexOf(" > ")) ? ":root" : ":root" + t.substring(e) : p;
		}
		function T1(e, t) {
			return no(N1, e, t);
		}
		function M1(e) {
			var t = g(e.nodeName.toLowerCase()), r = e.parentElement, n = e.parentNode, a = "";
			return "head" !== t && "body" !== t && 1 < (null == n ? void 0 : n.children.length) && (n = Array.prototype.indexOf.call(n.children, e) + 1, a = ":nth-child(".concat(n, ")")), r ? M1(r) + " > " + t + a : t + a;
		}
		function S1(e, t) {
			return no(M1, e, t);
		}
		var _1 = function(e) {
			return function e(t, r) {
				var n, a, o, i;
				if (!t) return [];
				if (!r && 9 === t.nodeType) return r = [{ str: "html" }];
				if (r = r || [], t.parentNode && t.parentNode !== t && (r = e(t.parentNode, r)), t.previousSibling) {
					for (a = 1, n = t.previousSibling; 1 === n.nodeType && n.nodeName === t.nodeName && a++, n = n.previousSibling;);
					1 === a && (a = null);
				} else if (t.nextSibling) for (n = t.nextSibling; n = 1 === n.nodeType && n.nodeName === t.nodeName ? (a = 1, null) : (a = null, n.previousSibling););
				return 1 === t.nodeType && ((o = {}).str = t.nodeName.toLowerCase(), (i = t.getAttribute && g(t.getAttribute("id"))) && 1 === t.ownerDocument.querySelectorAll("#" + i).length && (o.id = t.getAttribute("id")), 1 < a && (o.count = a), r.push(o)), r;
			}(e).reduce(function(e, t) {
				return t.id ? "//".concat(t.str, "[@id='").concat(t.id, "']") : e + "/".concat(t.str) + (0 < t.count ? "[".concat(t.count, "]") : "");
			}, "");
		}, O1 = {}, C = {
			set: function(e, t) {
				var r;
				w("string" == typeof (r = e), "key must be a string, " + te(r) + " given"), w("" !== r, "key must not be empty"), O1[e] = t;
			},
			get: function(e, t) {
				var r;
				return w("function" == typeof (r = t) || void 0 === r, "creator must be a function or undefined, " + te(r) + " given"), e in O1 ? O1[e] : "function" == typeof t ? (r = t(), w(void 0 !== r, "Cache creator function should not return undefined"), this.set(e, r), O1[e]) : void 0;
			},
			clear: function() {
				O1 = {};
			}
		}, R = function(e, t) {
			return t = t || e, C.get("nodeMap") ? C.get("nodeMap").get(t) : null;
		};
		function B1(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, r = t.maxLength, r = void 0 === r ? 300 : r, t = t.attrLimit, t = void 0 === t ? 20 : t;
			if (!e) return "";
			if (1 !== e.nodeType) return I1(null != (n = e.nodeValue) ? n : "", r);
			var n = ((e) => {
				var t = e.outerHTML;
				return (t = t || "function" != typeof window.XMLSerializer ? t : new window.XMLSerializer().serializeToString(e)) || "";
			})(e);
			if (n.length > r) {
				var r = {
					maxLength: r,
					attrLimit: t
				}, a = r.maxLength, o = r.attrLimit, r = m1(e.ownerDocument || document) ? e.nodeName : e.nodeName.toLowerCase(), t = (e = Array.from(ao(e)).map(function(e) {
					return {
						name: e.name,
						value: e.value
					};
				})).reduce(function(e, t) {
					return e + t.name.length + t.value.length + 4;
				}, 0);
				2 + r.length + t > a && e.forEach(function(e) {
					e.name = I1(e.name, o), e.value = I1(e.value, o);
				});
				var i, u = "<".concat(r), l = ">", s = L(e);
				try {
					for (s.s(); !(i = s.n()).done;) {
						var c = i.value, d = " ".concat(c.name, "=\"").concat(c.value, "\"");
						u.length + d.length > a - 5 ? l = " ...>" : u += d;
					}
				} catch (e) {
					s.e(e);
				} finally {
					s.f();
				}
				return u + l;
			}
			return n;
		}
		function I1(e, t) {
			return e.length <= t ? e : e.substring(0, t) + "...";
		}
		function P1(e, t, r) {
			var n = C.get("DqElementCache", function() {
				return /* @__PURE__ */ new WeakMap();
			}), a = !t && !r && null !== e && "object" === te(e);
			if (a) {
				var o = n.get(e);
				if (o) return o;
			}
			return r ??= {}, t = (t = null == t ? null : t) || (null != (o = C.get(L1)) ? o : {}), this.spec = r, e instanceof Ga ? (this._virtualNode = e, this._element = e.actualNode) : (this._element = e, this._virtualNode = R(e)), this.fromFrame = 1 < (null == (o = this.spec.selector) ? void 0 : o.length), this._includeElementInJson = t.elementRef, t.absolutePaths && (this._options = { toRoot: !0 }), this.nodeIndexes = [], Array.isArray(this.spec.nodeIndexes) ? this.nodeIndexes = this.spec.nodeIndexes : "number" == typeof (null == (r = this._virtualNode) ? void 0 : r.nodeIndex) && (this.nodeIndexes = [this._virtualNode.nodeIndex]), this.source = null, axe._audit.noHtml || (this.source = null != (o = this.spec.source) ? o : B1(this._element)), a && n.set(e, this), this;
		}
		var L1 = "DqElm.RunOptions", j1 = (P1.prototype = {
			get selector() {
				return this.spec.selector || [T1(this.element, this._options)];
			},
			get ancestry() {
				return this.spec.ancestry || [S1(this.element)];
			},
			get xpath() {
				return this.spec.xpath || [_1(this.element)];
			},
			get element() {
				return this._element;
			},
			toJSON: function() {
				var e = {
					selector: this.selector,
					source: this.source,
					xpath: this.xpath,
					ancestry: this.ancestry,
					nodeIndexes: this.nodeIndexes,
					fromFrame: this.fromFrame
				};
				return this._includeElementInJson && (e.element = this._element), e;
			}
		}, P1.fromFrame = function(e, t, r) {
			e = P1.mergeSpecs(e, r);
			return new P1(r.element, t, e);
		}, P1.mergeSpecs = function(e, t) {
			return b({}, e, {
				selector: [].concat(D(t.selector), D(e.selector)),
				ancestry: [].concat(D(t.ancestry), D(e.ancestry)),
				xpath: [].concat(D(t.xpath), D(e.xpath)),
				nodeIndexes: [].concat(D(t.nodeIndexes), D(e.nodeIndexes)),
				fromFrame: !0
			});
		}, P1.setRunOptions = function(e) {
			var t = e.elementRef;
			C.set(L1, {
				elementRef: t,
				absolutePaths: e.absolutePaths
			});
		}, P1), q1 = function(n, e, t, r) {
			return {
				isAsync: !1,
				async: function() {
					return this.isAsync = !0, function(e) {
						e instanceof Error == !1 ? (n.result = e, t(n)) : r(e);
					};
				},
				data: function(e) {
					n.data = e;
				},
				relatedNodes: function(e) {
					if (window.Node) {
						(e instanceof window.Node || e instanceof Ga) && (e = [e]), n.relatedNodes = [];
						for (var t = 0; t < e.length; t++) {
							var r = e[t];
							(r = r instanceof Ga ? r.actualNode : r) instanceof window.Node && n.relatedNodes.push(new j1(r));
						}
					}
				}
			};
		};
		function V1(e) {
			return function t(e, r) {
				var n;
				if (null === e || "object" !== te(e)) return e;
				if (null != (n = window) && n.Node && e instanceof window.Node || null != (n = window) && n.HTMLCollection && e instanceof window.HTMLCollection || "nodeName" in e && "nodeType" in e && "ownerDocument" in e) return e;
				if (r.has(e)) return r.get(e);
				var a;
				if (Array.isArray(e)) return a = [], r.set(e, a), e.forEach(function(e) {
					a.push(t(e, r));
				}), a;
				var o = {};
				r.set(e, o);
				for (var i in e) o[i] = t(e[i], r);
				return o;
			}(e, /* @__PURE__ */ new Map());
		}
		(La = new ho.CssSelectorParser()).registerSelectorPseudos("not"), La.registerSelectorPseudos("is"), La.registerNestingOperators(">"), La.registerAttrEqualityMods("^", "$", "*", "~");
		var z1 = La;
		function G1(t, e) {
			return H1(e).some(function(e) {
				return $1(t, e);
			});
		}
		function H1(e) {
			e = z1.parse(e);
			return X1(e.selectors || [e]);
		}
		function $1(e, t) {
			var r = (t = Array.isArray(t) ? t : [t]).length - 1;
			if (!U1(e, t[r])) return !1;
			var n = {
				index: r,
				vNode: e
			};
			for (r--, e = e.parent; 0 <= r && r < t.length - 1 && e;) {
				var a = t[r], o = t[r + 1].combinator;
				if (U1(e, a)) " " === o && (n.index = r, n.vNode = e), r--, e = e.parent;
				else {
					if (!1 === [" ", ">"].includes(o)) throw new Error("axe.commons.dom.query does not support the combinator: " + o);
					e = (" " === o ? e : (r = n.index, n.vNode)).parent;
				}
			}
			return r < 0;
		}
		function U1(e, t) {
			return i = t, 1 === (o = e).props.nodeType && ("*" === i.tag || o.props.nodeName === i.tag) && (a = e, !(o = t).classes || o.classes.every(function(e) {
				return a.hasClass(e.value);
			})) && (n = e, !(i = t).attributes || i.attributes.every(function(e) {
				var t = n.attr(e.key);
				return null !== t && e.test(t);
			})) && (o = e, !(i = t).id || o.props.id === i.id) && (r = e, !((o = t).pseudos && !o.pseudos.every(function(e) {
				if ("not" === e.name) return !e.expressions.some(function(e) {
					return $1(r, e);
				});
				if ("is" === e.name) return e.expressions.some(function(e) {
					return $1(r, e);
				});
				throw new Error("the pseudo selector " + e.name + " has not yet been implemented");
			})));
			var r, n, a, o, i;
		}
		W1 = /(?=[\-\[\]{}()*+?.\\\^$|,#\s])/g;
		var W1, Y1 = function(e) {
			return e.replace(W1, "\\");
		}, K1 = /\\/g;
		function X1(e) {
			return e.map(function(e) {
				for (var t = [], r = e.rule; r;) t.push({
					tag: r.tagName ? r.tagName.toLowerCase() : "*",
					combinator: r.nestingOperator || " ",
					id: r.id,
					attributes: ((e) => {
						if (e) return e.map(function(e) {
							var t, r, n = e.name.replace(K1, ""), a = (e.value || "").replace(K1, "");
							switch (e.operator) {
								case "^=":
									r = new RegExp("^" + Y1(a));
									break;
								case "$=":
									r = new RegExp(Y1(a) + "$");
									break;
								case "~=":
									r = new RegExp("(^|\\s)" + Y1(a) + "(\\s|$)");
									break;
								case "|=":
									r = new RegExp("^" + Y1(a) + "(-|$)");
									break;
								case "=":
									t = function(e) {
										return a === e;
									};
									break;
								case "*=":
									t = function(e) {
										return e && e.includes(a);
									};
									break;
								case "!=":
									t = function(e) {
										return a !== e;
									};
									break;
								default: t = function(e) {
									return null !== e;
								};
							}
							return "" === a && /^[*$^]=$/.test(e.operator) && (t = function() {
								return !1;
							}), {
								key: n,
								value: a,
								type: void 0 === e.value ? "attrExist" : "attrValue",
								test: t = t || function(e) {
									return e && r.test(e);
								}
							};
						});
					})(r.attrs),
					classes: ((e) => {
						if (e) return e.map(function(e) {
							return {
								value: e = e.replace(K1, ""),
								regexp: new RegExp("(^|\\s)" + Y1(e) + "(\\s|$)")
							};
						});
					})(r.classNames),
					pseudos: ((e) => {
						if (e) return e.map(function(e) {
							var t;
							return ["is", "not"].includes(e.name) && (t = X1(t = (t = e.value).selectors || [t])), {
								name: e.name,
								expressions: t,
								value: e.value
							};
						});
					})(r.pseudos)
				}), r = r.rule;
				return t;
			});
		}
		var Z1 = function(e, t) {
			for (; e;) {
				if (G1(e, t)) return e;
				if (void 0 === e.parent) throw new TypeError("Cannot resolve parent for non-DOM nodes");
				e = e.parent;
			}
			return null;
		};
		function J1() {}
		function Q1(e) {
			if ("function" != typeof e) throw new TypeError("Queue methods require functions as arguments");
		}
		for (var ed, td, rd, nd = function() {
			function t(e) {
				n = e, setTimeout(function() {
					null != n && qa("Uncaught error (of queue)", n);
				}, 1);
			}
			var n, a = [], r = 0, o = 0, i = J1, u = !1, l = t;
			function s(e) {
				return i = J1, l(e), a;
			}
			function c() {
				for (var e = a.length; r < e; r++) {
					var t = a[r];
					try {
						t.call(null, ((t) => function(e) {
							a[t] = e, --o || i === J1 || (u = !0, i(a));
						})(r), s);
					} catch (e) {
						s(e);
					}
				}
			}
			var d = {
				defer: function(e) {
					var r;
					if ("object" === te(e) && e.then && e.catch && (r = e, e = function(e, t) {
						r.then(e).catch(t);
					}), Q1(e), void 0 === n) {
						if (u) throw new Error("Queue already completed");
						return a.push(e), ++o, c(), d;
					}
				},
				then: function(e) {
					if (Q1(e), i !== J1) throw new Error("queue `then` already set");
					return n || (i = e, o) || (u = !0, i(a)), d;
				},
				catch: function(e) {
					if (Q1(e), l !== t) throw new Error("queue `catch` already set");
					return n ? (e(n), n = null) : l = e, d;
				},
				abort: s
			};
			return d;
		}, ad = window.crypto || window.msCrypto, od = (!td && ad && ad.getRandomValues && (ed = /* @__PURE__ */ new Uint8Array(16), td = function() {
			return ad.getRandomValues(ed), ed;
		}), td || (rd = new Array(16), td = function() {
			for (var e, t = 0; t < 16; t++) 0 == (3 & t) && (e = 4294967296 * Math.random()), rd[t] = e >>> ((3 & t) << 3) & 255;
			return rd;
		}), "function" == typeof window.Buffer ? window.Buffer : Array), id = [], ud = {}, ld = 0; ld < 256; ld++) id[ld] = (ld + 256).toString(16).substr(1), ud[id[ld]] = ld;
		function sd(e, t) {
			t = t || 0;
			return id[e[t++]] + id[e[t++]] + id[e[t++]] + id[e[t++]] + "-" + id[e[t++]] + id[e[t++]] + "-" + id[e[t++]] + id[e[t++]] + "-" + id[e[t++]] + id[e[t++]] + "-" + id[e[t++]] + id[e[t++]] + id[e[t++]] + id[e[t++]] + id[e[t++]] + id[e[+t]];
		}
		var cd = [
			1 | (t = td())[0],
			t[1],
			t[2],
			t[3],
			t[4],
			t[5]
		], dd = 16383 & (t[6] << 8 | t[7]), pd = 0, fd = 0;
		function md(e, t, r) {
			var n = t && r || 0, a = t || [], r = null != (e = e || {}).clockseq ? e.clockseq : dd, o = null != e.msecs ? e.msecs : (/* @__PURE__ */ new Date()).getTime(), i = null != e.nsecs ? e.nsecs : fd + 1, u = o - pd + (i - fd) / 1e4;
			if (u < 0 && null == e.clockseq && (r = r + 1 & 16383), 1e4 <= (i = (u < 0 || pd < o) && null == e.nsecs ? 0 : i)) throw new Error("uuid.v1(): Can't create more than 10M uuids/sec");
			pd = o, dd = r;
			for (var u = (1e4 * (268435455 & (o += 0xb1d069b5400)) + (fd = i)) % 4294967296, i = (a[n++] = u >>> 24 & 255, a[n++] = u >>> 16 & 255, a[n++] = u >>> 8 & 255, a[n++] = 255 & u, o / 4294967296 * 1e4 & 268435455), l = (a[n++] = i >>> 8 & 255, a[n++] = 255 & i, a[n++] = i >>> 24 & 15 | 16, a[n++] = i >>> 16 & 255, a[n++] = r >>> 8 | 128, a[n++] = 255 & r, e.node || cd), s = 0; s < 6; s++) a[n + s] = l[s];
			return t || sd(a);
		}
		function hd(e, t, r) {
			var n = t && r || 0, a = ("string" == typeof e && (t = "binary" == e ? new od(16) : null, e = null), (e = e || {}).random || (e.rng || td)());
			if (a[6] = 15 & a[6] | 64, a[8] = 63 & a[8] | 128, t) for (var o = 0; o < 16; o++) t[n + o] = a[o];
			return t || sd(a);
		}
		(un = hd).v1 = md, un.v4 = hd, un.parse = function(e, t, r) {
			var n = t && r || 0, a = 0;
			for (t = t || [], e.toLowerCase().replace(/[0-9a-f]{2}/g, function(e) {
				a < 16 && (t[n + a++] = ud[e]);
			}); a < 16;) t[n + a++] = 0;
			return t;
		}, un.unparse = sd, un.BufferClass = od, axe._uuid = md();
		var gd = hd, vd = Object.freeze([
			"EvalError",
			"RangeError",
			"ReferenceError",
			"SyntaxError",
			"TypeError",
			"URIError"
		]);
		function bd(e) {
			var t, r, n, a;
			try {
				t = JSON.parse(e);
			} catch (e) {
				return;
			}
			if (null !== (e = t) && "object" === te(e) && "string" == typeof e.channelId && e.source === yd()) return r = (e = t).topic, n = e.channelId, a = e.messageId, e = e.keepalive, {
				topic: r,
				message: "object" === te(t.error) ? ((e) => {
					var t = e.message || "Unknown error occurred", r = vd.includes(e.name) ? e.name : "Error", r = window[r] || Error;
					return e.stack && (t += "\n" + e.stack.replace(e.message, "")), new r(t);
				})(t.error) : t.payload,
				messageId: a,
				channelId: n,
				keepalive: !!e
			};
		}
		function yd() {
			var e = "axeAPI", t = "";
			return (e = void 0 !== axe && axe._audit && axe._audit.application ? axe._audit.application : e) + "." + (t = void 0 !== axe ? axe.version : t);
		}
		function Dd(e) {
			Fd(e), w(window.parent === e, "Source of the response must be the parent window.");
		}
		function wd(e) {
			Fd(e), w(e.parent === window, "Respondable target must be a frame in the current window");
		}
		function Fd(e) {
			w(window !== e, "Messages can not be sent to the same window.");
		}
		var Ed = function() {
			return C.get("frameMessengerChannels", function() {
				return {};
			});
		}, xd = [];
		function Ad() {
			var e = "".concat(hd(), ":").concat(hd());
			return xd.includes(e) ? Ad() : (xd.push(e), e);
		}
		function Cd(r, e, t, n) {
			var a, o, i, u;
			return (t ? Dd : wd)(r), e.message instanceof Error && !t ? (axe.log(e.message), !1) : (u = b({ messageId: Ad() }, e), o = u.topic, i = u.message, o = {
				channelId: u.channelId,
				topic: o,
				messageId: u.messageId,
				keepalive: !!u.keepalive,
				source: yd()
			}, i instanceof Error ? o.error = {
				name: i.name,
				message: i.message,
				stack: i.stack
			} : o.payload = i, a = JSON.stringify(o), !(!(u = axe._audit.allowedOrigins) || !u.length || ("function" == typeof n && function(e, t, r) {
				var r = !(2 < arguments.length && void 0 !== r) || r, n = Ed();
				w(!Object.prototype.hasOwnProperty.call(n, e), "A replyHandler already exists for this message channel."), n[e] = {
					replyHandler: t,
					sendToParent: r
				};
			}(e.channelId, n, t), u.forEach(function(t) {
				try {
					r.postMessage(a, t);
				} catch (e) {
					if (e instanceof r.DOMException) throw new Error("allowedOrigins value \"".concat(t, "\" is not a valid origin"));
					throw e;
				}
			}), 0)));
		}
		function Rd(n, a, e) {
			var o = !(2 < arguments.length && void 0 !== e) || e;
			return function(e, t, r) {
				Cd(n, {
					channelId: a,
					message: e,
					keepalive: t
				}, o, r);
			};
		}
		function kd(t, e) {
			var r, n, a, o = t.origin, i = t.data, t = t.source;
			try {
				var u = bd(i) || {}, l = u.channelId, s = u.message, c = u.messageId;
				if (n = o, ((a = axe._audit.allowedOrigins) && a.includes("*") || a.includes(n)) && (r = c, !xd.includes(r)) && (xd.push(r), !0)) if (s instanceof Error && t.parent !== window) axe.log(s);
				else try {
					if (u.topic) {
						var d = Rd(t, l);
						Dd(t), e(u, d);
					} else {
						var p = t, f = (h = u).channelId, m = h.message, h = h.keepalive, g = (v = ((e) => {
							var t = Ed();
							return Object.prototype.hasOwnProperty.call(t, e) ? t[e] : void 0;
						})(f) || {}).replyHandler, v = v.sendToParent;
						if (g) {
							(v ? Dd : wd)(p);
							p = Rd(p, f, v);
							!h && f && ((e) => {
								delete Ed()[e];
							})(f);
							try {
								g(m, h, p);
							} catch (e) {
								axe.log(e), p(e, h);
							}
						}
					}
				} catch (e) {
					var b = t, y = e, D = l;
					if (!b.parent !== window) axe.log(y);
					else try {
						Cd(b, {
							topic: null,
							channelId: D,
							message: y,
							messageId: Ad(),
							keepalive: !0
						}, !0);
					} catch (e) {
						axe.log(e);
						return;
					}
				}
			} catch (e) {
				axe.log(e);
			}
		}
		var Nd, Td, Md = {
			open: function(t) {
				var e;
				if ("function" == typeof window.addEventListener) return window.addEventListener("message", e = function(e) {
					kd(e, t);
				}, !1), function() {
					window.removeEventListener("message", e, !1);
				};
			},
			post: function(e, t, r) {
				return "function" == typeof window.addEventListener && Cd(e, t, !1, r);
			}
		};
		function Sd(e) {
			e.updateMessenger(Md);
		}
		var _d = {};
		function Od(e, t, r, n, a) {
			t = {
				topic: t,
				message: r,
				channelId: "".concat(hd(), ":").concat(hd()),
				keepalive: n
			};
			return Td(e, t, a);
		}
		function Bd(t, r) {
			var e = t.topic, n = t.message, t = t.keepalive, e = Object.prototype.hasOwnProperty.call(_d, e) ? _d[e] : void 0;
			if (e) try {
				e(n, t, r);
			} catch (e) {
				axe.log(e), r(e, t);
			}
		}
		function Id(e, t, r, n) {
			var a, o = e.contentWindow, i = null != (i = null == (i = t.options) ? void 0 : i.pingWaitTime) ? i : 500;
			o ? 0 === i ? Pd(e, t, r, n) : (a = setTimeout(function() {
				a = setTimeout(function() {
					t.debug ? n(Ld("No response from frame", e)) : r(null);
				}, 0);
			}, i), Od(o, "axe.ping", null, void 0, function() {
				clearTimeout(a), Pd(e, t, r, n);
			})) : (qa("Frame does not have a content window", e), r(null));
		}
		function Pd(e, t, r, n) {
			var a = null != (a = null == (a = t.options) ? void 0 : a.frameWaitTime) ? a : 6e4, o = e.contentWindow, i = setTimeout(function() {
				n(Ld("Axe in frame timed out", e));
			}, a);
			Od(o, "axe.start", t, void 0, function(e) {
				clearTimeout(i), (e instanceof Error == !1 ? r : n)(e);
			});
		}
		function Ld(e, t) {
			var r;
			return axe._tree && (r = T1(t)), /* @__PURE__ */ new Error(e + ": " + (r || t));
		}
		Od.updateMessenger = function(e) {
			var t = e.open, e = e.post, t = (w("function" == typeof t, "open callback must be a function"), w("function" == typeof e, "post callback must be a function"), Nd && Nd(), t(Bd));
			Nd = t ? (w("function" == typeof t, "open callback must return a cleanup function"), t) : null, Td = e;
		}, Od.subscribe = function(e, t) {
			w("function" == typeof t, "Subscriber callback must be a function"), w(!Object.prototype.hasOwnProperty.call(_d, e), "Topic ".concat(e, " is already registered to.")), _d[e] = t;
		}, Od.isInFrame = function() {
			return !!(0 < arguments.length && void 0 !== arguments[0] ? arguments[0] : window).frameElement;
		}, Sd(Od);
		var jd = null, qd = {
			update: function(e) {
				w("object" === te(e), "serializer must be an object"), jd = e;
			},
			toSpec: function(e) {
				return qd.dqElmToSpec(new j1(e));
			},
			dqElmToSpec: function(e, t) {
				var r, n, a, o, i;
				return e instanceof j1 == !1 ? e : (t && (n = (r = e).fromFrame, a = t.ancestry, o = t.xpath, i = !1 !== t.selectors || n, (r = new j1(r.element, t, {
					source: r.source,
					nodeIndexes: r.nodeIndexes,
					selector: i ? r.selector : [":root"],
					ancestry: a ? r.ancestry : [":root"],
					xpath: o ? r.xpath : "/"
				})).fromFrame = n, e = r), "function" == typeof (null == (t = jd) ? void 0 : t.toSpec) ? jd.toSpec(e) : e.toJSON());
			},
			mergeSpecs: function(e, t) {
				var r;
				return ("function" == typeof (null == (r = jd) ? void 0 : r.mergeSpecs) ? jd : j1).mergeSpecs(e, t);
			},
			mapRawResults: function(e) {
				return e.map(function(e) {
					return b({}, e, { nodes: qd.mapRawNodeResults(e.nodes) });
				});
			},
			mapRawNodeResults: function(e) {
				return null == e ? void 0 : e.map(function(e) {
					var t = e.node, r = ie(e, l);
					r.node = qd.dqElmToSpec(t);
					for (var n = 0, a = [
						"any",
						"all",
						"none"
					]; n < a.length; n++) {
						var o = a[n];
						r[o] = r[o].map(function(e) {
							var t = e.relatedNodes, e = ie(e, c);
							return e.relatedNodes = t.map(qd.dqElmToSpec), e;
						});
					}
					return r;
				});
			}
		}, Vd = qd, zd = function(e) {
			return [].concat(e.any || []).concat(e.all || []).concat(e.none || []);
		}, Gd = function(e, t, r) {
			if (Array.isArray(e)) return e.find(function(e) {
				return null !== e && "object" === te(e) && Object.hasOwn(e, t) && e[t] === r;
			});
		};
		function Hd(e, t) {
			for (var r = 0 < arguments.length && void 0 !== e ? e : [], n = 1 < arguments.length && void 0 !== t ? t : [], a = Math.max(null == r ? void 0 : r.length, null == n ? void 0 : n.length), o = 0; o < a; o++) {
				var i = null == r ? void 0 : r[o], u = null == n ? void 0 : n[o];
				if ("number" != typeof i || isNaN(i)) return 0 === o ? 1 : -1;
				if ("number" != typeof u || isNaN(u)) return 0 === o ? -1 : 1;
				if (i !== u) return i - u;
			}
			return 0;
		}
		var $d = function(e, t) {
			var a = [];
			return e.forEach(function(e) {
				var n, t = (t = e) && t.results ? Array.isArray(t.results) ? t.results.length ? t.results : null : [t.results] : null;
				t && t.length && (n = ((e) => e.frameElement ? Vd.toSpec(e.frameElement) : e.frameSpec || null)(e), t.forEach(function(e) {
					e.nodes && n && (r = e.nodes, t = n, r.forEach(function(e) {
						e.node = Vd.mergeSpecs(e.node, t), zd(e).forEach(function(e) {
							e.relatedNodes = e.relatedNodes.map(function(e) {
								return Vd.mergeSpecs(e, t);
							});
						});
					}));
					var t, r = Gd(a, "id", e.id);
					r ? (e.nodes.length && ((e, t) => {
						for (var r = t[0].node, n = 0; n < e.length; n++) {
							var a, o = Hd((a = e[n].node).nodeIndexes, r.nodeIndexes);
							if (0 < o || 0 === o && r.selector.length < a.selector.length) return e.splice.apply(e, [n, 0].concat(D(t)));
						}
						e.push.apply(e, D(t));
					})(r.nodes, e.nodes), e.error && null == r.error && (r.error = e.error)) : a.push(e);
				}));
			}), a.forEach(function(e) {
				e.nodes && e.nodes.sort(function(e, t) {
					return Hd(e.node.nodeIndexes, t.node.nodeIndexes);
				});
			}), a;
		};
		function Ud(e, a, o, i, t, r) {
			a = b({}, a, { elementRef: !1 });
			var u = nd();
			e.frames.forEach(function(e) {
				var r = e.node, n = ie(e, G);
				u.defer(function(t, e) {
					Id(r, {
						options: a,
						command: o,
						parameter: i,
						context: n
					}, function(e) {
						return t(e ? {
							results: e,
							frameElement: r
						} : null);
					}, e);
				});
			}), u.then(function(e) {
				t($d(e, a));
			}).catch(r);
		}
		function Wd(e, t) {
			if (!e.shadowId && !t.shadowId && e.actualNode && "function" == typeof e.actualNode.contains) return e.actualNode.contains(t.actualNode);
			do {
				if (e === t) return !0;
				if (t.nodeIndex < e.nodeIndex) return !1;
			} while (t = t.parent);
			return !1;
		}
		var Yd, Kd = function a() {
			for (var o = {}, e = arguments.length, t = new Array(e), r = 0; r < e; r++) t[r] = arguments[r];
			return t.forEach(function(e) {
				if (e && "object" === te(e) && !Array.isArray(e)) for (var t = 0, r = Object.keys(e); t < r.length; t++) {
					var n = r[t];
					!o.hasOwnProperty(n) || "object" !== te(e[n]) || Array.isArray(o[n]) ? o[n] = e[n] : o[n] = a(o[n], e[n]);
				}
			}), o;
		}, Xd = function(e, t) {
			return !!e[Yd = Yd && e[Yd] ? Yd : ((e) => {
				for (var t, r = [
					"matches",
					"matchesSelector",
					"mozMatchesSelector",
					"webkitMatchesSelector",
					"msMatchesSelector"
				], n = r.length, a = 0; a < n; a++) if (e[t = r[a]]) return t;
			})(e)] && e[Yd](t);
		}, Zd = function(t, r) {
			Object.assign(t, r), Object.keys(r).filter(function(e) {
				return "function" == typeof r[e];
			}).forEach(function(e) {
				t[e] = null;
				try {
					t[e] = r[e](t);
				} catch (e) {}
			});
		}, Jd = [
			"annotation-xml",
			"color-profile",
			"font-face",
			"font-face-src",
			"font-face-uri",
			"font-face-format",
			"font-face-name",
			"missing-glyph"
		], Qd = /^(?:[A-Za-z](?:[\x01-\x08\x0B\x0E-\x1F!-\.0-=\?-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])*|(?:[:_\x80-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])(?:[\x2D\.0-:A-Z_a-z\x80-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])*)$/, ep = /[a-z]/, tp = /[A-Z]/;
		function rp(e) {
			return !Jd.includes(e) && Qd.test(e) && ep.test(e[0]) && !tp.test(e) && e.includes("-");
		}
		var np = [
			"article",
			"aside",
			"blockquote",
			"body",
			"div",
			"footer",
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6",
			"header",
			"main",
			"nav",
			"p",
			"section",
			"span"
		], ap = function(e) {
			if (e.shadowRoot) {
				e = e.nodeName.toLowerCase();
				if (np.includes(e) || rp(e)) return !0;
			}
			return !1;
		}, op = {}, ip = (Re(op, {
			createGrid: function() {
				return gf;
			},
			findElmsInContext: function() {
				return lp;
			},
			findNearbyElms: function() {
				return kf;
			},
			findUp: function() {
				return cp;
			},
			findUpVirtual: function() {
				return sp;
			},
			focusDisabled: function() {
				return Of;
			},
			getComposedParent: function() {
				return Lp;
			},
			getElementByReference: function() {
				return Lf;
			},
			getElementCoordinates: function() {
				return qp;
			},
			getElementStack: function() {
				return zf;
			},
			getModalDialog: function() {
				return Nf;
			},
			getNodeGrid: function() {
				return Rf;
			},
			getOverflowHiddenAncestors: function() {
				return fp;
			},
			getResolvedRefs: function() {
				return Yf;
			},
			getRootNode: function() {
				return up;
			},
			getScrollOffset: function() {
				return jp;
			},
			getTabbableElements: function() {
				return Gf;
			},
			getTargetRects: function() {
				return Wf;
			},
			getTargetSize: function() {
				return Kf;
			},
			getTextElementStack: function() {
				return _h;
			},
			getViewportSize: function() {
				return Vp;
			},
			getVisibleChildTextRects: function() {
				return Mh;
			},
			hasContent: function() {
				return jh;
			},
			hasContentVirtual: function() {
				return Lh;
			},
			hasLangText: function() {
				return qh;
			},
			hasSameDestination: function() {
				return Vh;
			},
			idrefs: function() {
				return am;
			},
			insertedIntoFocusOrder: function() {
				return Gh;
			},
			isCurrentPageLink: function() {
				return Pf;
			},
			isFixedPosition: function() {
				return zp;
			},
			isFocusable: function() {
				return $f;
			},
			isHTML5: function() {
				return Wh;
			},
			isHiddenForEveryone: function() {
				return Bp;
			},
			isHiddenWithCSS: function() {
				return Uh;
			},
			isInTabOrder: function() {
				return Uf;
			},
			isInTextBlock: function() {
				return Zh;
			},
			isInert: function() {
				return Tf;
			},
			isModalOpen: function() {
				return Qh;
			},
			isMultiline: function() {
				return e0;
			},
			isNativelyFocusable: function() {
				return Hf;
			},
			isNode: function() {
				return t0;
			},
			isOffscreen: function() {
				return $p;
			},
			isOpaque: function() {
				return l0;
			},
			isSeparateTarget: function() {
				return s0;
			},
			isSkipLink: function() {
				return c0;
			},
			isVisible: function() {
				return h0;
			},
			isVisibleOnScreen: function() {
				return Wp;
			},
			isVisibleToScreenReaders: function() {
				return _;
			},
			isVisualContent: function() {
				return Bh;
			},
			reduceToElementsBelowFloating: function() {
				return g0;
			},
			shadowElementsFromPoint: function() {
				return y0;
			},
			urlPropsFromAttribute: function() {
				return D0;
			},
			visuallyContains: function() {
				return v0;
			},
			visuallyOverlaps: function() {
				return w0;
			},
			visuallySort: function() {
				return jf;
			}
		}), function(e) {
			var t = e.getRootNode && e.getRootNode() || document;
			return t = t === e ? document : t;
		}), up = ip, lp = function(e) {
			var t = e.context, r = e.attr, n = void 0 === (n = e.elm) ? "" : n, e = g(e.value), t = 9 === t.nodeType || 11 === t.nodeType ? t : up(t);
			return Array.from(t.querySelectorAll(n + "[" + r + "=" + e + "]"));
		}, sp = function(e, t) {
			var r = e.actualNode;
			if (!e.shadowId && "function" == typeof e.actualNode.closest) return e.actualNode.closest(t) || null;
			for (; (r = (r = r.assignedSlot || r.parentNode) && 11 === r.nodeType ? r.host : r) && !Xd(r, t) && r !== document.documentElement;);
			return r && Xd(r, t) ? r : null;
		}, cp = function(e, t) {
			return sp(R(e), t);
		};
		function dp(e, t) {
			return (0 | e.left) < (0 | t.right) && (0 | e.right) > (0 | t.left) && (0 | e.top) < (0 | t.bottom) && (0 | e.bottom) > (0 | t.top);
		}
		var pp = r(function(e) {
			var t = [];
			return e ? ("hidden" === e.getComputedStylePropertyValue("overflow") && t.push(e), t.concat(pp(e.parent))) : t;
		}, { primitive: !0 }), fp = pp, mp = {
			"aria-actions": {
				type: "idrefs",
				prop: "ariaActionsElements",
				allowEmpty: !0,
				global: !0
			},
			"aria-activedescendant": {
				type: "idref",
				prop: "ariaActiveDescendantElement",
				allowEmpty: !0
			},
			"aria-atomic": {
				type: "boolean",
				prop: "ariaAtomic",
				global: !0,
				caseInsensitive: !0
			},
			"aria-autocomplete": {
				type: "nmtoken",
				prop: "ariaAutoComplete",
				values: [
					"inline",
					"list",
					"both",
					"none"
				],
				caseInsensitive: !0
			},
			"aria-braillelabel": {
				type: "string",
				prop: "ariaBrailleLabel",
				allowEmpty: !0,
				global: !0
			},
			"aria-brailleroledescription": {
				type: "string",
				prop: "ariaBrailleRoleDescription",
				allowEmpty: !0,
				global: !0
			},
			"aria-busy": {
				type: "boolean",
				prop: "ariaBusy",
				global: !0,
				defaultValue: "false",
				caseInsensitive: !1
			},
			"aria-checked": {
				type: "nmtoken",
				prop: "ariaChecked",
				values: [
					"false",
					"mixed",
					"true",
					"undefined"
				],
				defaultValue: "undefined",
				caseInsensitive: !1
			},
			"aria-colcount": {
				type: "int",
				prop: "ariaColCount",
				minValue: -1
			},
			"aria-colindex": {
				type: "int",
				prop: "ariaColIndex",
				minValue: 1
			},
			"aria-colspan": {
				type: "int",
				prop: "ariaColSpan",
				minValue: 1
			},
			"aria-controls": {
				type: "idrefs",
				prop: "ariaControlsElements",
				allowEmpty: !0,
				global: !0
			},
			"aria-current": {
				type: "nmtoken",
				prop: "ariaCurrent",
				allowEmpty: !0,
				values: [
					"page",
					"step",
					"location",
					"date",
					"time",
					"true",
					"false"
				],
				global: !0,
				defaultValue: "false",
				caseInsensitive: !1
			},
			"aria-describedby": {
				type: "idrefs",
				prop: "ariaDescribedByElements",
				allowEmpty: !0,
				global: !0
			},
			"aria-description": {
				type: "string",
				prop: "ariaDescription",
				allowEmpty: !0,
				global: !0
			},
			"aria-details": {
				type: "idrefs",
				prop: "ariaDetailsElements",
				allowEmpty: !0,
				global: !0
			},
			"aria-disabled": {
				type: "boolean",
				prop: "ariaDisabled",
				global: !0,
				caseInsensitive: !0
			},
			"aria-dropeffect": {
				type: "nmtokens",
				values: [
					"copy",
					"execute",
					"link",
					"move",
					"none",
					"popup"
				],
				global: !0,
				caseInsensitive: !0,
				deprecated: !0
			},
			"aria-errormessage": {
				type: "idrefs",
				prop: "ariaErrorMessageElements",
				allowEmpty: !0,
				global: !0
			},
			"aria-expanded": {
				type: "nmtoken",
				prop: "ariaExpanded",
				values: [
					"true",
					"false",
					"undefined"
				],
				caseInsensitive: !0
			},
			"aria-flowto": {
				type: "idrefs",
				prop: "ariaFlowToElements",
				allowEmpty: !0,
				global: !0
			},
			"aria-grabbed": {
				type: "nmtoken",
				values: [
					"true",
					"false",
					"undefined"
				],
				global: !0,
				caseInsensitive: !0,
				deprecated: !0
			},
			"aria-haspopup": {
				type: "nmtoken",
				prop: "ariaHasPopup",
				allowEmpty: !0,
				values: [
					"true",
					"false",
					"menu",
					"listbox",
					"tree",
					"grid",
					"dialog"
				],
				global: !0,
				caseInsensitive: !0
			},
			"aria-hidden": {
				type: "nmtoken",
				prop: "ariaHidden",
				values: [
					"true",
					"false",
					"undefined"
				],
				global: !0,
				caseInsensitive: !0
			},
			"aria-invalid": {
				type: "nmtoken",
				prop: "ariaInvalid",
				values: [
					"grammar",
					"false",
					"spelling",
					"true"
				],
				global: !0,
				caseInsensitive: !0
			},
			"aria-keyshortcuts": {
				type: "string",
				prop: "ariaKeyShortcuts",
				allowEmpty: !0,
				global: !0
			},
			"aria-label": {
				type: "string",
				prop: "ariaLabel",
				allowEmpty: !0,
				global: !0
			},
			"aria-labelledby": {
				type: "idrefs",
				prop: "ariaLabelledByElements",
				allowEmpty: !0,
				global: !0
			},
			"aria-level": {
				type: "int",
				prop: "ariaLevel",
				minValue: 1
			},
			"aria-live": {
				type: "nmtoken",
				prop: "ariaLive",
				values: [
					"assertive",
					"off",
					"polite"
				],
				global: !0,
				caseInsensitive: !0
			},
			"aria-modal": {
				type: "boolean",
				prop: "ariaModal",
				caseInsensitive: !0
			},
			"aria-multiline": {
				type: "boolean",
				prop: "ariaMultiline",
				defaultValue: "false",
				caseInsensitive: !1
			},
			"aria-multiselectable": {
				type: "boolean",
				prop: "ariaMultiSelectable",
				caseInsensitive: !0
			},
			"aria-orientation": {
				type: "nmtoken",
				prop: "ariaOrientation",
				values: [
					"horizontal",
					"undefined",
					"vertical"
				],
				caseInsensitive: !0
			},
			"aria-owns": {
				type: "idrefs",
				prop: "ariaOwnsElements",
				allowEmpty: !0,
				global: !0
			},
			"aria-placeholder": {
				type: "string",
				prop: "ariaPlaceholder",
				allowEmpty: !0
			},
			"aria-posinset": {
				type: "int",
				prop: "ariaPosInSet",
				minValue: 1
			},
			"aria-pressed": {
				type: "nmtoken",
				prop: "ariaPressed",
				values: [
					"false",
					"mixed",
					"true",
					"undefined"
				],
				defaultValue: "undefined",
				caseInsensitive: !1
			},
			"aria-readonly": {
				type: "boolean",
				prop: "ariaReadOnly",
				defaultValue: "false",
				caseInsensitive: !1
			},
			"aria-relevant": {
				type: "nmtokens",
				prop: "ariaRelevant",
				values: [
					"additions",
					"all",
					"removals",
					"text"
				],
				global: !0,
				defaultValue: "additions text",
				caseInsensitive: !1
			},
			"aria-required": {
				type: "boolean",
				prop: "ariaRequired",
				defaultValue: "false",
				caseInsensitive: !1
			},
			"aria-roledescription": {
				type: "string",
				prop: "ariaRoleDescription",
				allowEmpty: !0,
				global: !0
			},
			"aria-rowcount": {
				type: "int",
				prop: "ariaRowCount",
				minValue: -1
			},
			"aria-rowindex": {
				type: "int",
				prop: "ariaRowIndex",
				minValue: 1
			},
			"aria-rowspan": {
				type: "int",
				prop: "ariaRowSpan",
				minValue: 0
			},
			"aria-selected": {
				type: "nmtoken",
				prop: "ariaSelected",
				values: [
					"false",
					"true",
					"undefined"
				],
				caseInsensitive: !0
			},
			"aria-setsize": {
				type: "int",
				prop: "ariaSetSize",
				minValue: -1
			},
			"aria-sort": {
				type: "nmtoken",
				prop: "ariaSort",
				values: [
					"ascending",
					"descending",
					"none",
					"other"
				],
				defaultValue: "none",
				caseInsensitive: !1
			},
			"aria-valuemax": {
				type: "decimal",
				prop: "ariaValueMax"
			},
			"aria-valuemin": {
				type: "decimal",
				prop: "ariaValueMin"
			},
			"aria-valuenow": {
				type: "decimal",
				prop: "ariaValueNow"
			},
			"aria-valuetext": {
				type: "string",
				prop: "ariaValueText",
				allowEmpty: !0
			}
		}, ln = {
			type: "structure",
			superclassRole: ["structure"],
			prohibitedAttrs: ["aria-label", "aria-labelledby"]
		}, hp = {
			alert: {
				type: "structure",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["section"]
			},
			alertdialog: {
				type: "window",
				allowedAttrs: ["aria-expanded", "aria-modal"],
				superclassRole: ["alert", "dialog"],
				accessibleNameRequired: !0
			},
			application: {
				type: "landmark",
				allowedAttrs: ["aria-activedescendant", "aria-expanded"],
				superclassRole: ["structure"],
				accessibleNameRequired: !0
			},
			article: {
				type: "structure",
				allowedAttrs: [
					"aria-posinset",
					"aria-setsize",
					"aria-expanded"
				],
				superclassRole: ["document"]
			},
			banner: {
				type: "landmark",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["landmark"]
			},
			blockquote: {
				type: "structure",
				superclassRole: ["section"]
			},
			button: {
				type: "widget",
				allowedAttrs: ["aria-expanded", "aria-pressed"],
				superclassRole: ["command"],
				accessibleNameRequired: !0,
				nameFromContent: !0,
				childrenPresentational: !0
			},
			caption: {
				type: "structure",
				requiredContext: [
					"figure",
					"table",
					"grid",
					"treegrid"
				],
				superclassRole: ["section"],
				prohibitedAttrs: [
					"aria-actions",
					"aria-label",
					"aria-labelledby"
				]
			},
			cell: {
				type: "structure",
				requiredContext: ["row"],
				allowedAttrs: [
					"aria-colindex",
					"aria-colspan",
					"aria-rowindex",
					"aria-rowspan",
					"aria-expanded"
				],
				superclassRole: ["section"],
				nameFromContent: !0
			},
			checkbox: {
				type: "widget",
				requiredAttrs: ["aria-checked"],
				allowedAttrs: [
					"aria-readonly",
					"aria-expanded",
					"aria-required"
				],
				superclassRole: ["input"],
				accessibleNameRequired: !0,
				nameFromContent: !0,
				childrenPresentational: !0
			},
			code: {
				type: "structure",
				superclassRole: ["section"],
				prohibitedAttrs: [
					"aria-actions",
					"aria-label",
					"aria-labelledby"
				]
			},
			columnheader: {
				type: "structure",
				requiredContext: ["row"],
				allowedAttrs: [
					"aria-sort",
					"aria-colindex",
					"aria-colspan",
					"aria-expanded",
					"aria-readonly",
					"aria-required",
					"aria-rowindex",
					"aria-rowspan",
					"aria-selected"
				],
				superclassRole: [
					"cell",
					"gridcell",
					"sectionhead"
				],
				accessibleNameRequired: !1,
				nameFromContent: !0
			},
			combobox: {
				type: "widget",
				requiredAttrs: ["aria-expanded", "aria-controls"],
				allowedAttrs: [
					"aria-owns",
					"aria-autocomplete",
					"aria-readonly",
					"aria-required",
					"aria-activedescendant",
					"aria-orientation"
				],
				superclassRole: ["select"],
				accessibleNameRequired: !0
			},
			command: {
				type: "abstract",
				superclassRole: ["widget"]
			},
			complementary: {
				type: "landmark",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["landmark"]
			},
			composite: {
				type: "abstract",
				superclassRole: ["widget"]
			},
			contentinfo: {
				type: "landmark",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["landmark"]
			},
			comment: {
				type: "structure",
				allowedAttrs: [
					"aria-level",
					"aria-posinset",
					"aria-setsize"
				],
				superclassRole: ["article"]
			},
			definition: {
				type: "structure",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["section"]
			},
			deletion: {
				type: "structure",
				superclassRole: ["section"],
				prohibitedAttrs: [
					"aria-actions",
					"aria-label",
					"aria-labelledby"
				]
			},
			dialog: {
				type: "window",
				allowedAttrs: ["aria-expanded", "aria-modal"],
				superclassRole: ["window"],
				accessibleNameRequired: !0
			},
			directory: {
				type: "structure",
				deprecated: !0,
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["list"],
				nameFromContent: !0
			},
			document: {
				type: "structure",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["structure"]
			},
			emphasis: {
				type: "structure",
				superclassRole: ["section"],
				prohibitedAttrs: [
					"aria-actions",
					"aria-label",
					"aria-labelledby"
				]
			},
			feed: {
				type: "structure",
				requiredOwned: ["article"],
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["list"]
			},
			figure: {
				type: "structure",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["section"],
				nameFromContent: !0
			},
			form: {
				type: "landmark",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["landmark"]
			},
			grid: {
				type: "composite",
				requiredOwned: ["rowgroup", "row"],
				allowedAttrs: [
					"aria-level",
					"aria-multiselectable",
					"aria-readonly",
					"aria-activedescendant",
					"aria-colcount",
					"aria-expanded",
					"aria-rowcount"
				],
				superclassRole: ["composite", "table"],
				accessibleNameRequired: !1
			},
			gridcell: {
				type: "widget",
				requiredContext: ["row"],
				allowedAttrs: [
					"aria-readonly",
					"aria-required",
					"aria-selected",
					"aria-colindex",
					"aria-colspan",
					"aria-expanded",
					"aria-rowindex",
					"aria-rowspan"
				],
				superclassRole: ["cell", "widget"],
				nameFromContent: !0
			},
			group: {
				type: "structure",
				allowedAttrs: ["aria-activedescendant", "aria-expanded"],
				superclassRole: ["section"]
			},
			heading: {
				type: "structure",
				requiredAttrs: ["aria-level"],
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["sectionhead"],
				accessibleNameRequired: !1,
				nameFromContent: !0
			},
			image: b({}, Le = {
				type: "structure",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["section"],
				accessibleNameRequired: !0,
				childrenPresentational: !0
			}),
			img: b({}, Le),
			input: {
				type: "abstract",
				superclassRole: ["widget"]
			},
			insertion: {
				type: "structure",
				superclassRole: ["section"],
				prohibitedAttrs: [
					"aria-actions",
					"aria-label",
					"aria-labelledby"
				]
			},
			landmark: {
				type: "abstract",
				superclassRole: ["section"]
			},
			link: {
				type: "widget",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["command"],
				accessibleNameRequired: !0,
				nameFromContent: !0
			},
			list: {
				type: "structure",
				requiredOwned: ["listitem"],
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["section"]
			},
			listbox: {
				type: "widget",
				requiredOwned: ["group", "option"],
				allowedAttrs: [
					"aria-multiselectable",
					"aria-readonly",
					"aria-required",
					"aria-activedescendant",
					"aria-expanded",
					"aria-orientation"
				],
				superclassRole: ["select"],
				accessibleNameRequired: !0
			},
			listitem: {
				type: "structure",
				requiredContext: ["list"],
				allowedAttrs: [
					"aria-level",
					"aria-posinset",
					"aria-setsize",
					"aria-expanded"
				],
				superclassRole: ["section"],
				nameFromContent: !0
			},
			log: {
				type: "structure",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["section"]
			},
			main: {
				type: "landmark",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["landmark"]
			},
			marquee: {
				type: "structure",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["section"]
			},
			math: {
				type: "structure",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["section"],
				childrenPresentational: !0
			},
			menu: {
				type: "composite",
				requiredOwned: [
					"group",
					"menuitemradio",
					"menuitem",
					"menuitemcheckbox",
					"menu",
					"separator"
				],
				allowedAttrs: [
					"aria-activedescendant",
					"aria-expanded",
					"aria-orientation"
				],
				superclassRole: ["select"]
			},
			menubar: {
				type: "composite",
				requiredOwned: [
					"group",
					"menuitemradio",
					"menuitem",
					"menuitemcheckbox",
					"menu",
					"separator"
				],
				allowedAttrs: [
					"aria-activedescendant",
					"aria-expanded",
					"aria-orientation"
				],
				superclassRole: ["menu"]
			},
			menuitem: {
				type: "widget",
				requiredContext: [
					"menu",
					"menubar",
					"group"
				],
				allowedAttrs: [
					"aria-posinset",
					"aria-setsize",
					"aria-expanded"
				],
				superclassRole: ["command"],
				accessibleNameRequired: !0,
				nameFromContent: !0
			},
			menuitemcheckbox: {
				type: "widget",
				requiredContext: [
					"menu",
					"menubar",
					"group"
				],
				requiredAttrs: ["aria-checked"],
				allowedAttrs: [
					"aria-expanded",
					"aria-posinset",
					"aria-readonly",
					"aria-setsize"
				],
				superclassRole: ["checkbox", "menuitem"],
				accessibleNameRequired: !0,
				nameFromContent: !0,
				childrenPresentational: !0
			},
			menuitemradio: {
				type: "widget",
				requiredContext: [
					"menu",
					"menubar",
					"group"
				],
				requiredAttrs: ["aria-checked"],
				allowedAttrs: [
					"aria-expanded",
					"aria-posinset",
					"aria-readonly",
					"aria-setsize"
				],
				superclassRole: ["menuitemcheckbox", "radio"],
				accessibleNameRequired: !0,
				nameFromContent: !0,
				childrenPresentational: !0
			},
			meter: {
				type: "structure",
				requiredAttrs: ["aria-valuenow"],
				allowedAttrs: [
					"aria-valuemax",
					"aria-valuemin",
					"aria-valuetext"
				],
				superclassRole: ["range"],
				accessibleNameRequired: !0,
				childrenPresentational: !0
			},
			mark: {
				type: "structure",
				superclassRole: ["section"],
				prohibitedAttrs: [
					"aria-actions",
					"aria-label",
					"aria-labelledby"
				]
			},
			navigation: {
				type: "landmark",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["landmark"]
			},
			none: b({}, ln),
			note: {
				type: "structure",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["section"]
			},
			option: {
				type: "widget",
				requiredContext: ["group", "listbox"],
				allowedAttrs: [
					"aria-selected",
					"aria-checked",
					"aria-posinset",
					"aria-setsize"
				],
				superclassRole: ["input"],
				accessibleNameRequired: !0,
				nameFromContent: !0,
				childrenPresentational: !0
			},
			paragraph: {
				type: "structure",
				superclassRole: ["section"],
				prohibitedAttrs: [
					"aria-actions",
					"aria-label",
					"aria-labelledby"
				]
			},
			presentation: b({}, ln),
			progressbar: {
				type: "widget",
				allowedAttrs: [
					"aria-expanded",
					"aria-valuemax",
					"aria-valuemin",
					"aria-valuenow",
					"aria-valuetext"
				],
				superclassRole: ["range"],
				accessibleNameRequired: !0,
				childrenPresentational: !0
			},
			radio: {
				type: "widget",
				requiredAttrs: ["aria-checked"],
				allowedAttrs: [
					"aria-posinset",
					"aria-setsize",
					"aria-required"
				],
				superclassRole: ["input"],
				accessibleNameRequired: !0,
				nameFromContent: !0,
				childrenPresentational: !0
			},
			radiogroup: {
				type: "composite",
				allowedAttrs: [
					"aria-readonly",
					"aria-required",
					"aria-activedescendant",
					"aria-expanded",
					"aria-orientation"
				],
				superclassRole: ["select"],
				accessibleNameRequired: !1
			},
			range: {
				type: "abstract",
				superclassRole: ["widget"]
			},
			region: {
				type: "landmark",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["landmark"],
				accessibleNameRequired: !1
			},
			roletype: {
				type: "abstract",
				superclassRole: []
			},
			row: {
				type: "structure",
				requiredContext: [
					"grid",
					"rowgroup",
					"table",
					"treegrid"
				],
				requiredOwned: [
					"cell",
					"columnheader",
					"gridcell",
					"rowheader"
				],
				allowedAttrs: [
					"aria-colindex",
					"aria-level",
					"aria-rowindex",
					"aria-selected",
					"aria-activedescendant",
					"aria-expanded",
					"aria-posinset",
					"aria-setsize"
				],
				superclassRole: ["group", "widget"],
				nameFromContent: !0
			},
			rowgroup: {
				type: "structure",
				requiredContext: [
					"grid",
					"table",
					"treegrid"
				],
				requiredOwned: ["row"],
				superclassRole: ["structure"],
				nameFromContent: !0
			},
			rowheader: {
				type: "structure",
				requiredContext: ["row"],
				allowedAttrs: [
					"aria-sort",
					"aria-colindex",
					"aria-colspan",
					"aria-expanded",
					"aria-readonly",
					"aria-required",
					"aria-rowindex",
					"aria-rowspan",
					"aria-selected"
				],
				superclassRole: [
					"cell",
					"gridcell",
					"sectionhead"
				],
				accessibleNameRequired: !1,
				nameFromContent: !0
			},
			scrollbar: {
				type: "widget",
				requiredAttrs: ["aria-valuenow"],
				allowedAttrs: [
					"aria-controls",
					"aria-orientation",
					"aria-valuemax",
					"aria-valuemin",
					"aria-valuetext"
				],
				superclassRole: ["range"],
				childrenPresentational: !0
			},
			search: {
				type: "landmark",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["landmark"]
			},
			searchbox: {
				type: "widget",
				allowedAttrs: [
					"aria-activedescendant",
					"aria-autocomplete",
					"aria-multiline",
					"aria-placeholder",
					"aria-readonly",
					"aria-required"
				],
				superclassRole: ["textbox"],
				accessibleNameRequired: !0
			},
			section: {
				type: "abstract",
				superclassRole: ["structure"],
				nameFromContent: !0
			},
			sectionfooter: {
				type: "structure",
				superclassRole: ["section"]
			},
			sectionhead: {
				type: "abstract",
				superclassRole: ["structure"],
				nameFromContent: !0
			},
			sectionheader: {
				type: "structure",
				superclassRole: ["section"]
			},
			select: {
				type: "abstract",
				superclassRole: ["composite", "group"]
			},
			separator: {
				type: "structure",
				requiredAttrs: ["aria-valuenow"],
				allowedAttrs: [
					"aria-valuemax",
					"aria-valuemin",
					"aria-orientation",
					"aria-valuetext"
				],
				superclassRole: ["structure", "widget"],
				childrenPresentational: !0
			},
			slider: {
				type: "widget",
				requiredAttrs: ["aria-valuenow"],
				allowedAttrs: [
					"aria-valuemax",
					"aria-valuemin",
					"aria-orientation",
					"aria-readonly",
					"aria-required",
					"aria-valuetext"
				],
				superclassRole: ["input", "range"],
				accessibleNameRequired: !0,
				childrenPresentational: !0
			},
			spinbutton: {
				type: "widget",
				allowedAttrs: [
					"aria-valuemax",
					"aria-valuemin",
					"aria-readonly",
					"aria-required",
					"aria-activedescendant",
					"aria-valuetext",
					"aria-valuenow"
				],
				superclassRole: [
					"composite",
					"input",
					"range"
				],
				accessibleNameRequired: !0
			},
			status: {
				type: "structure",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["section"]
			},
			strong: {
				type: "structure",
				superclassRole: ["section"],
				prohibitedAttrs: [
					"aria-actions",
					"aria-label",
					"aria-labelledby"
				]
			},
			structure: {
				type: "abstract",
				superclassRole: ["roletype"]
			},
			subscript: {
				type: "structure",
				superclassRole: ["section"],
				prohibitedAttrs: [
					"aria-actions",
					"aria-label",
					"aria-labelledby"
				]
			},
			superscript: {
				type: "structure",
				superclassRole: ["section"],
				prohibitedAttrs: [
					"aria-actions",
					"aria-label",
					"aria-labelledby"
				]
			},
			switch: {
				type: "widget",
				requiredAttrs: ["aria-checked"],
				allowedAttrs: [
					"aria-expanded",
					"aria-readonly",
					"aria-required"
				],
				superclassRole: ["checkbox"],
				accessibleNameRequired: !0,
				nameFromContent: !0,
				childrenPresentational: !0
			},
			suggestion: {
				type: "structure",
				requiredOwned: ["insertion", "deletion"],
				superclassRole: ["section"],
				prohibitedAttrs: [
					"aria-actions",
					"aria-label",
					"aria-labelledby"
				]
			},
			tab: {
				type: "widget",
				requiredContext: ["tablist"],
				allowedAttrs: [
					"aria-posinset",
					"aria-selected",
					"aria-setsize",
					"aria-expanded"
				],
				superclassRole: ["sectionhead", "widget"],
				nameFromContent: !0,
				childrenPresentational: !0
			},
			table: {
				type: "structure",
				requiredOwned: ["rowgroup", "row"],
				allowedAttrs: [
					"aria-colcount",
					"aria-rowcount",
					"aria-expanded"
				],
				superclassRole: ["section"],
				accessibleNameRequired: !1,
				nameFromContent: !0
			},
			tablist: {
				type: "composite",
				requiredOwned: ["tab"],
				allowedAttrs: [
					"aria-level",
					"aria-multiselectable",
					"aria-orientation",
					"aria-activedescendant",
					"aria-expanded"
				],
				superclassRole: ["composite"]
			},
			tabpanel: {
				type: "structure",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["section"],
				accessibleNameRequired: !1
			},
			term: {
				type: "structure",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["section"],
				nameFromContent: !0
			},
			text: {
				type: "structure",
				superclassRole: ["section"],
				nameFromContent: !0
			},
			textbox: {
				type: "widget",
				allowedAttrs: [
					"aria-activedescendant",
					"aria-autocomplete",
					"aria-multiline",
					"aria-placeholder",
					"aria-readonly",
					"aria-required"
				],
				superclassRole: ["input"],
				accessibleNameRequired: !0
			},
			time: {
				type: "structure",
				superclassRole: ["section"]
			},
			timer: {
				type: "structure",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["status"]
			},
			toolbar: {
				type: "structure",
				allowedAttrs: [
					"aria-orientation",
					"aria-activedescendant",
					"aria-expanded"
				],
				superclassRole: ["group"],
				accessibleNameRequired: !0
			},
			tooltip: {
				type: "structure",
				allowedAttrs: ["aria-expanded"],
				superclassRole: ["section"],
				nameFromContent: !0
			},
			tree: {
				type: "composite",
				requiredOwned: ["group", "treeitem"],
				allowedAttrs: [
					"aria-multiselectable",
					"aria-required",
					"aria-activedescendant",
					"aria-expanded",
					"aria-orientation"
				],
				superclassRole: ["select"],
				accessibleNameRequired: !1
			},
			treegrid: {
				type: "composite",
				requiredOwned: ["rowgroup", "row"],
				allowedAttrs: [
					"aria-activedescendant",
					"aria-colcount",
					"aria-expanded",
					"aria-level",
					"aria-multiselectable",
					"aria-orientation",
					"aria-readonly",
					"aria-required",
					"aria-rowcount"
				],
				superclassRole: ["grid", "tree"],
				accessibleNameRequired: !1
			},
			treeitem: {
				type: "widget",
				requiredContext: ["group", "tree"],
				allowedAttrs: [
					"aria-checked",
					"aria-expanded",
					"aria-level",
					"aria-posinset",
					"aria-selected",
					"aria-setsize"
				],
				superclassRole: ["listitem", "option"],
				accessibleNameRequired: !0,
				nameFromContent: !0
			},
			widget: {
				type: "abstract",
				superclassRole: ["roletype"]
			},
			window: {
				type: "abstract",
				superclassRole: ["roletype"]
			}
		}, Vr = {
			a: { variant: {
				href: {
					matches: "[href]",
					contentTypes: [
						"interactive",
						"phrasing",
						"flow"
					],
					allowedRoles: [
						"button",
						"checkbox",
						"menuitem",
						"menuitemcheckbox",
						"menuitemradio",
						"option",
						"radio",
						"switch",
						"tab",
						"treeitem",
						"doc-backlink",
						"doc-biblioref",
						"doc-glossref",
						"doc-noteref"
					],
					namingMethods: ["subtreeText"]
				},
				default: {
					contentTypes: ["phrasing", "flow"],
					allowedRoles: !0,
					namingProhibited: !0
				}
			} },
			abbr: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			address: {
				contentTypes: ["flow"],
				allowedRoles: !0
			},
			area: {
				variant: {
					href: {
						matches: "[href]",
						allowedRoles: !1
					},
					default: {
						allowedRoles: ["button", "link"],
						namingProhibited: !0
					}
				},
				contentTypes: ["phrasing", "flow"],
				namingMethods: ["altText"]
			},
			article: {
				contentTypes: ["sectioning", "flow"],
				allowedRoles: [
					"feed",
					"presentation",
					"none",
					"document",
					"application",
					"main",
					"region"
				],
				shadowRoot: !0
			},
			aside: {
				contentTypes: ["sectioning", "flow"],
				allowedRoles: [
					"feed",
					"note",
					"presentation",
					"none",
					"region",
					"search",
					"doc-dedication",
					"doc-example",
					"doc-footnote",
					"doc-glossary",
					"doc-pullquote",
					"doc-tip"
				]
			},
			audio: {
				variant: {
					controls: {
						matches: "[controls]",
						contentTypes: [
							"interactive",
							"embedded",
							"phrasing",
							"flow"
						]
					},
					default: { contentTypes: [
						"embedded",
						"phrasing",
						"flow"
					] }
				},
				allowedRoles: ["application"],
				chromiumRole: "Audio"
			},
			b: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			base: {
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			bdi: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			bdo: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			blockquote: {
				contentTypes: ["flow"],
				allowedRoles: !0,
				shadowRoot: !0
			},
			body: {
				allowedRoles: !1,
				shadowRoot: !0,
				namingProhibited: !0
			},
			br: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: ["presentation", "none"],
				namingMethods: ["titleText", "singleSpace"],
				allowedAriaAttrs: ["aria-hidden"]
			},
			button: {
				contentTypes: [
					"interactive",
					"phrasing",
					"flow"
				],
				allowedRoles: [
					"checkbox",
					"combobox",
					"gridcell",
					"link",
					"menuitem",
					"menuitemcheckbox",
					"menuitemradio",
					"option",
					"radio",
					"separator",
					"slider",
					"switch",
					"tab",
					"treeitem"
				],
				namingMethods: ["subtreeText"]
			},
			canvas: {
				allowedRoles: !0,
				contentTypes: [
					"embedded",
					"phrasing",
					"flow"
				],
				chromiumRole: "Canvas"
			},
			caption: {
				allowedRoles: !1,
				namingProhibited: !0
			},
			cite: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			code: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			col: {
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			colgroup: {
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			data: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			datalist: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !1,
				allowedAriaAttrs: [],
				implicitAttrs: { "aria-multiselectable": "false" }
			},
			dd: {
				allowedRoles: !1,
				namingProhibited: !0
			},
			del: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			dfn: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0
			},
			details: {
				contentTypes: ["interactive", "flow"],
				allowedRoles: !1
			},
			dialog: {
				contentTypes: ["flow"],
				allowedRoles: ["alertdialog"]
			},
			div: {
				contentTypes: ["flow"],
				allowedRoles: !0,
				shadowRoot: !0,
				namingProhibited: !0
			},
			dl: {
				contentTypes: ["flow"],
				allowedRoles: [
					"group",
					"list",
					"presentation",
					"none"
				],
				chromiumRole: "DescriptionList"
			},
			dt: { allowedRoles: ["listitem"] },
			em: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			embed: {
				contentTypes: [
					"interactive",
					"embedded",
					"phrasing",
					"flow"
				],
				allowedRoles: [
					"application",
					"document",
					"img",
					"image",
					"presentation",
					"none"
				],
				chromiumRole: "EmbeddedObject"
			},
			fieldset: {
				contentTypes: ["flow"],
				allowedRoles: [
					"none",
					"presentation",
					"radiogroup"
				],
				namingMethods: ["fieldsetLegendText"]
			},
			figcaption: {
				allowedRoles: [
					"group",
					"none",
					"presentation"
				],
				namingProhibited: !0
			},
			figure: {
				variant: {
					figcaption: {
						matches: { hasChild: "figcaption" },
						allowedRoles: ["doc-example"]
					},
					default: { allowedRoles: !0 }
				},
				contentTypes: ["flow"],
				namingMethods: ["figureText", "titleText"]
			},
			footer: {
				contentTypes: ["flow"],
				allowedRoles: [
					"group",
					"none",
					"presentation",
					"doc-footnote"
				],
				shadowRoot: !0
			},
			form: {
				contentTypes: ["flow"],
				allowedRoles: [
					"form",
					"search",
					"none",
					"presentation"
				]
			},
			h1: {
				contentTypes: ["heading", "flow"],
				allowedRoles: [
					"none",
					"presentation",
					"tab",
					"doc-subtitle"
				],
				shadowRoot: !0,
				implicitAttrs: { "aria-level": "1" }
			},
			h2: {
				contentTypes: ["heading", "flow"],
				allowedRoles: [
					"none",
					"presentation",
					"tab",
					"doc-subtitle"
				],
				shadowRoot: !0,
				implicitAttrs: { "aria-level": "2" }
			},
			h3: {
				contentTypes: ["heading", "flow"],
				allowedRoles: [
					"none",
					"presentation",
					"tab",
					"doc-subtitle"
				],
				shadowRoot: !0,
				implicitAttrs: { "aria-level": "3" }
			},
			h4: {
				contentTypes: ["heading", "flow"],
				allowedRoles: [
					"none",
					"presentation",
					"tab",
					"doc-subtitle"
				],
				shadowRoot: !0,
				implicitAttrs: { "aria-level": "4" }
			},
			h5: {
				contentTypes: ["heading", "flow"],
				allowedRoles: [
					"none",
					"presentation",
					"tab",
					"doc-subtitle"
				],
				shadowRoot: !0,
				implicitAttrs: { "aria-level": "5" }
			},
			h6: {
				contentTypes: ["heading", "flow"],
				allowedRoles: [
					"none",
					"presentation",
					"tab",
					"doc-subtitle"
				],
				shadowRoot: !0,
				implicitAttrs: { "aria-level": "6" }
			},
			head: {
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			header: {
				contentTypes: ["flow"],
				allowedRoles: [
					"group",
					"none",
					"presentation",
					"doc-footnote"
				],
				shadowRoot: !0
			},
			hgroup: {
				contentTypes: ["heading", "flow"],
				allowedRoles: !0
			},
			hr: {
				contentTypes: ["flow"],
				allowedRoles: [
					"none",
					"presentation",
					"doc-pagebreak"
				],
				namingMethods: ["titleText", "singleSpace"]
			},
			html: {
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			i: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			iframe: {
				contentTypes: [
					"interactive",
					"embedded",
					"phrasing",
					"flow"
				],
				allowedRoles: [
					"application",
					"document",
					"img",
					"image",
					"none",
					"presentation"
				],
				chromiumRole: "Iframe"
			},
			img: {
				variant: {
					nonEmptyAlt: {
						matches: [{ attributes: { alt: "/.+/" } }, { hasAccessibleName: !0 }],
						allowedRoles: [
							"button",
							"checkbox",
							"link",
							"math",
							"menuitem",
							"menuitemcheckbox",
							"menuitemradio",
							"meter",
							"option",
							"progressbar",
							"radio",
							"scrollbar",
							"separator",
							"slider",
							"switch",
							"tab",
							"treeitem",
							"doc-cover"
						]
					},
					usemap: {
						matches: "[usemap]",
						contentTypes: [
							"interactive",
							"embedded",
							"flow"
						]
					},
					default: {
						allowedRoles: ["presentation", "none"],
						contentTypes: ["embedded", "flow"]
					}
				},
				namingMethods: ["altText"]
			},
			input: { variant: {
				button: {
					matches: { properties: { type: "button" } },
					allowedRoles: [
						"checkbox",
						"combobox",
						"link",
						"menuitem",
						"menuitemcheckbox",
						"menuitemradio",
						"option",
						"radio",
						"switch",
						"tab"
					]
				},
				buttonType: {
					matches: { properties: { type: [
						"button",
						"submit",
						"reset"
					] } },
					namingMethods: [
						"valueText",
						"titleText",
						"buttonDefaultText"
					]
				},
				checkboxPressed: {
					matches: {
						properties: { type: "checkbox" },
						attributes: { "aria-pressed": "/.*/" }
					},
					allowedRoles: [
						"button",
						"menuitemcheckbox",
						"option",
						"switch"
					],
					implicitAttrs: { "aria-checked": "false" }
				},
				checkbox: {
					matches: {
						properties: { type: "checkbox" },
						attributes: { "aria-pressed": null }
					},
					allowedRoles: [
						"menuitemcheckbox",
						"option",
						"switch"
					],
					implicitAttrs: { "aria-checked": "false" }
				},
				noRoles: {
					matches: { properties: { type: [
						"color",
						"date",
						"datetime-local",
						"file",
						"month",
						"number",
						"password",
						"range",
						"reset",
						"submit",
						"time",
						"week"
					] } },
					allowedRoles: !1
				},
				hidden: {
					matches: { properties: { type: "hidden" } },
					contentTypes: ["flow"],
					allowedRoles: !1,
					allowedAriaAttrs: []
				},
				image: {
					matches: { properties: { type: "image" } },
					allowedRoles: [
						"link",
						"menuitem",
						"menuitemcheckbox",
						"menuitemradio",
						"radio",
						"switch"
					],
					namingMethods: [
						"altText",
						"valueText",
						"labelText",
						"titleText",
						"buttonDefaultText"
					]
				},
				radio: {
					matches: { properties: { type: "radio" } },
					allowedRoles: ["menuitemradio"],
					implicitAttrs: { "aria-checked": "false" }
				},
				textWithList: {
					matches: {
						properties: { type: "text" },
						attributes: { list: "/.*/" }
					},
					allowedRoles: !1
				},
				default: {
					contentTypes: ["interactive", "flow"],
					allowedRoles: [
						"combobox",
						"searchbox",
						"spinbutton"
					],
					implicitAttrs: { "aria-valuenow": "" },
					namingMethods: ["labelText", "placeholderText"]
				}
			} },
			ins: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			kbd: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			label: {
				contentTypes: [
					"interactive",
					"phrasing",
					"flow"
				],
				allowedRoles: !1,
				chromiumRole: "Label",
				namingProhibited: !0
			},
			legend: {
				allowedRoles: !1,
				namingProhibited: !0
			},
			li: {
				allowedRoles: [
					"menuitem",
					"menuitemcheckbox",
					"menuitemradio",
					"option",
					"none",
					"presentation",
					"radio",
					"separator",
					"tab",
					"treeitem",
					"doc-biblioentry",
					"doc-endnote"
				],
				implicitAttrs: {
					"aria-setsize": "1",
					"aria-posinset": "1"
				}
			},
			link: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			main: {
				contentTypes: ["flow"],
				allowedRoles: !1,
				shadowRoot: !0
			},
			map: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			math: {
				contentTypes: [
					"embedded",
					"phrasing",
					"flow"
				],
				allowedRoles: !1
			},
			mark: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			menu: {
				contentTypes: ["flow"],
				allowedRoles: [
					"directory",
					"group",
					"listbox",
					"menu",
					"menubar",
					"none",
					"presentation",
					"radiogroup",
					"tablist",
					"toolbar",
					"tree"
				]
			},
			meta: {
				variant: { itemprop: {
					matches: "[itemprop]",
					contentTypes: ["phrasing", "flow"]
				} },
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			meter: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !1,
				chromiumRole: "progressbar"
			},
			nav: {
				contentTypes: ["sectioning", "flow"],
				allowedRoles: [
					"doc-index",
					"doc-pagelist",
					"doc-toc",
					"menu",
					"menubar",
					"none",
					"presentation",
					"tablist"
				],
				shadowRoot: !0
			},
			noscript: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			object: {
				variant: {
					usemap: {
						matches: "[usemap]",
						contentTypes: [
							"interactive",
							"embedded",
							"phrasing",
							"flow"
						]
					},
					default: { contentTypes: [
						"embedded",
						"phrasing",
						"flow"
					] }
				},
				allowedRoles: [
					"application",
					"document",
					"img",
					"image"
				],
				chromiumRole: "PluginObject"
			},
			ol: {
				contentTypes: ["flow"],
				allowedRoles: [
					"directory",
					"group",
					"listbox",
					"menu",
					"menubar",
					"none",
					"presentation",
					"radiogroup",
					"tablist",
					"toolbar",
					"tree"
				]
			},
			optgroup: { allowedRoles: !1 },
			option: {
				allowedRoles: !1,
				implicitAttrs: { "aria-selected": "false" }
			},
			output: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingMethods: ["subtreeText"]
			},
			p: {
				contentTypes: ["flow"],
				allowedRoles: !0,
				shadowRoot: !0,
				namingProhibited: !0
			},
			param: {
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			picture: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !1,
				allowedAriaAttrs: ["aria-hidden"]
			},
			pre: {
				contentTypes: ["flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			progress: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !1,
				implicitAttrs: {
					"aria-valuemax": "100",
					"aria-valuemin": "0",
					"aria-valuenow": "0"
				}
			},
			q: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			rp: {
				allowedRoles: !0,
				namingProhibited: !0
			},
			rt: {
				allowedRoles: !0,
				namingProhibited: !0
			},
			ruby: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0
			},
			s: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			samp: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			script: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			search: {
				contentTypes: ["flow"],
				allowedRoles: [
					"form",
					"group",
					"none",
					"presentation",
					"region",
					"search"
				]
			},
			section: {
				contentTypes: ["sectioning", "flow"],
				allowedRoles: [
					"alert",
					"alertdialog",
					"application",
					"banner",
					"complementary",
					"contentinfo",
					"dialog",
					"document",
					"feed",
					"group",
					"log",
					"main",
					"marquee",
					"navigation",
					"none",
					"note",
					"presentation",
					"search",
					"status",
					"tabpanel",
					"doc-abstract",
					"doc-acknowledgments",
					"doc-afterword",
					"doc-appendix",
					"doc-bibliography",
					"doc-chapter",
					"doc-colophon",
					"doc-conclusion",
					"doc-credit",
					"doc-credits",
					"doc-dedication",
					"doc-endnotes",
					"doc-epigraph",
					"doc-epilogue",
					"doc-errata",
					"doc-example",
					"doc-foreword",
					"doc-glossary",
					"doc-index",
					"doc-introduction",
					"doc-notice",
					"doc-pagelist",
					"doc-part",
					"doc-preface",
					"doc-prologue",
					"doc-pullquote",
					"doc-qna",
					"doc-toc"
				],
				shadowRoot: !0
			},
			select: {
				variant: {
					combobox: {
						matches: { attributes: {
							multiple: null,
							size: [null, "1"]
						} },
						allowedRoles: ["menu"]
					},
					default: { allowedRoles: !1 }
				},
				contentTypes: [
					"interactive",
					"phrasing",
					"flow"
				],
				implicitAttrs: { "aria-valuenow": "" },
				namingMethods: ["labelText"]
			},
			slot: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			small: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			source: {
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			span: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				shadowRoot: !0,
				namingProhibited: !0
			},
			strong: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			style: {
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			svg: {
				contentTypes: [
					"embedded",
					"phrasing",
					"flow"
				],
				allowedRoles: !0,
				chromiumRole: "SVGRoot",
				namingMethods: ["svgTitleText"]
			},
			sub: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			summary: {
				variant: {
					summaryForDetails: {
						matches: { isSummaryForDetails: !0 },
						allowedRoles: !1
					},
					default: { allowedRoles: !0 }
				},
				namingMethods: ["subtreeText"]
			},
			sup: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			table: {
				contentTypes: ["flow"],
				allowedRoles: !0,
				namingMethods: ["tableCaptionText", "tableSummaryText"]
			},
			tbody: { allowedRoles: !0 },
			template: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			textarea: {
				contentTypes: [
					"interactive",
					"phrasing",
					"flow"
				],
				allowedRoles: !1,
				implicitAttrs: {
					"aria-valuenow": "",
					"aria-multiline": "true"
				},
				namingMethods: ["labelText", "placeholderText"]
			},
			tfoot: { allowedRoles: !0 },
			thead: { allowedRoles: !0 },
			time: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			title: {
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			td: { allowedRoles: !0 },
			th: { allowedRoles: !0 },
			tr: { allowedRoles: !0 },
			track: {
				allowedRoles: !1,
				allowedAriaAttrs: []
			},
			u: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			ul: {
				contentTypes: ["flow"],
				allowedRoles: [
					"directory",
					"group",
					"listbox",
					"menu",
					"menubar",
					"none",
					"presentation",
					"radiogroup",
					"tablist",
					"toolbar",
					"tree"
				]
			},
			var: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: !0,
				namingProhibited: !0
			},
			video: {
				variant: {
					controls: {
						matches: "[controls]",
						contentTypes: [
							"interactive",
							"embedded",
							"phrasing",
							"flow"
						]
					},
					default: { contentTypes: [
						"embedded",
						"phrasing",
						"flow"
					] }
				},
				allowedRoles: ["application"],
				chromiumRole: "video"
			},
			wbr: {
				contentTypes: ["phrasing", "flow"],
				allowedRoles: ["presentation", "none"],
				allowedAriaAttrs: ["aria-hidden"]
			}
		}, Ae = {
			aliceblue: [
				240,
				248,
				255
			],
			antiquewhite: [
				250,
				235,
				215
			],
			aqua: [
				0,
				255,
				255
			],
			aquamarine: [
				127,
				255,
				212
			],
			azure: [
				240,
				255,
				255
			],
			beige: [
				245,
				245,
				220
			],
			bisque: [
				255,
				228,
				196
			],
			black: [
				0,
				0,
				0
			],
			blanchedalmond: [
				255,
				235,
				205
			],
			blue: [
				0,
				0,
				255
			],
			blueviolet: [
				138,
				43,
				226
			],
			brown: [
				165,
				42,
				42
			],
			burlywood: [
				222,
				184,
				135
			],
			cadetblue: [
				95,
				158,
				160
			],
			chartreuse: [
				127,
				255,
				0
			],
			chocolate: [
				210,
				105,
				30
			],
			coral: [
				255,
				127,
				80
			],
			cornflowerblue: [
				100,
				149,
				237
			],
			cornsilk: [
				255,
				248,
				220
			],
			crimson: [
				220,
				20,
				60
			],
			cyan: [
				0,
				255,
				255
			],
			darkblue: [
				0,
				0,
				139
			],
			darkcyan: [
				0,
				139,
				139
			],
			darkgoldenrod: [
				184,
				134,
				11
			],
			darkgray: [
				169,
				169,
				169
			],
			darkgreen: [
				0,
				100,
				0
			],
			darkgrey: [
				169,
				169,
				169
			],
			darkkhaki: [
				189,
				183,
				107
			],
			darkmagenta: [
				139,
				0,
				139
			],
			darkolivegreen: [
				85,
				107,
				47
			],
			darkorange: [
				255,
				140,
				0
			],
			darkorchid: [
				153,
				50,
				204
			],
			darkred: [
				139,
				0,
				0
			],
			darksalmon: [
				233,
				150,
				122
			],
			darkseagreen: [
				143,
				188,
				143
			],
			darkslateblue: [
				72,
				61,
				139
			],
			darkslategray: [
				47,
				79,
				79
			],
			darkslategrey: [
				47,
				79,
				79
			],
			darkturquoise: [
				0,
				206,
				209
			],
			darkviolet: [
				148,
				0,
				211
			],
			deeppink: [
				255,
				20,
				147
			],
			deepskyblue: [
				0,
				191,
				255
			],
			dimgray: [
				105,
				105,
				105
			],
			dimgrey: [
				105,
				105,
				105
			],
			dodgerblue: [
				30,
				144,
				255
			],
			firebrick: [
				178,
				34,
				34
			],
			floralwhite: [
				255,
				250,
				240
			],
			forestgreen: [
				34,
				139,
				34
			],
			fuchsia: [
				255,
				0,
				255
			],
			gainsboro: [
				220,
				220,
				220
			],
			ghostwhite: [
				248,
				248,
				255
			],
			gold: [
				255,
				215,
				0
			],
			goldenrod: [
				218,
				165,
				32
			],
			gray: [
				128,
				128,
				128
			],
			green: [
				0,
				128,
				0
			],
			greenyellow: [
				173,
				255,
				47
			],
			grey: [
				128,
				128,
				128
			],
			honeydew: [
				240,
				255,
				240
			],
			hotpink: [
				255,
				105,
				180
			],
			indianred: [
				205,
				92,
				92
			],
			indigo: [
				75,
				0,
				130
			],
			ivory: [
				255,
				255,
				240
			],
			khaki: [
				240,
				230,
				140
			],
			lavender: [
				230,
				230,
				250
			],
			lavenderblush: [
				255,
				240,
				245
			],
			lawngreen: [
				124,
				252,
				0
			],
			lemonchiffon: [
				255,
				250,
				205
			],
			lightblue: [
				173,
				216,
				230
			],
			lightcoral: [
				240,
				128,
				128
			],
			lightcyan: [
				224,
				255,
				255
			],
			lightgoldenrodyellow: [
				250,
				250,
				210
			],
			lightgray: [
				211,
				211,
				211
			],
			lightgreen: [
				144,
				238,
				144
			],
			lightgrey: [
				211,
				211,
				211
			],
			lightpink: [
				255,
				182,
				193
			],
			lightsalmon: [
				255,
				160,
				122
			],
			lightseagreen: [
				32,
				178,
				170
			],
			lightskyblue: [
				135,
				206,
				250
			],
			lightslategray: [
				119,
				136,
				153
			],
			lightslategrey: [
				119,
				136,
				153
			],
			lightsteelblue: [
				176,
				196,
				222
			],
			lightyellow: [
				255,
				255,
				224
			],
			lime: [
				0,
				255,
				0
			],
			limegreen: [
				50,
				205,
				50
			],
			linen: [
				250,
				240,
				230
			],
			magenta: [
				255,
				0,
				255
			],
			maroon: [
				128,
				0,
				0
			],
			mediumaquamarine: [
				102,
				205,
				170
			],
			mediumblue: [
				0,
				0,
				205
			],
			mediumorchid: [
				186,
				85,
				211
			],
			mediumpurple: [
				147,
				112,
				219
			],
			mediumseagreen: [
				60,
				179,
				113
			],
			mediumslateblue: [
				123,
				104,
				238
			],
			mediumspringgreen: [
				0,
				250,
				154
			],
			mediumturquoise: [
				72,
				209,
				204
			],
			mediumvioletred: [
				199,
				21,
				133
			],
			midnightblue: [
				25,
				25,
				112
			],
			mintcream: [
				245,
				255,
				250
			],
			mistyrose: [
				255,
				228,
				225
			],
			moccasin: [
				255,
				228,
				181
			],
			navajowhite: [
				255,
				222,
				173
			],
			navy: [
				0,
				0,
				128
			],
			oldlace: [
				253,
				245,
				230
			],
			olive: [
				128,
				128,
				0
			],
			olivedrab: [
				107,
				142,
				35
			],
			orange: [
				255,
				165,
				0
			],
			orangered: [
				255,
				69,
				0
			],
			orchid: [
				218,
				112,
				214
			],
			palegoldenrod: [
				238,
				232,
				170
			],
			palegreen: [
				152,
				251,
				152
			],
			paleturquoise: [
				175,
				238,
				238
			],
			palevioletred: [
				219,
				112,
				147
			],
			papayawhip: [
				255,
				239,
				213
			],
			peachpuff: [
				255,
				218,
				185
			],
			peru: [
				205,
				133,
				63
			],
			pink: [
				255,
				192,
				203
			],
			plum: [
				221,
				160,
				221
			],
			powderblue: [
				176,
				224,
				230
			],
			purple: [
				128,
				0,
				128
			],
			rebeccapurple: [
				102,
				51,
				153
			],
			red: [
				255,
				0,
				0
			],
			rosybrown: [
				188,
				143,
				143
			],
			royalblue: [
				65,
				105,
				225
			],
			saddlebrown: [
				139,
				69,
				19
			],
			salmon: [
				250,
				128,
				114
			],
			sandybrown: [
				244,
				164,
				96
			],
			seagreen: [
				46,
				139,
				87
			],
			seashell: [
				255,
				245,
				238
			],
			sienna: [
				160,
				82,
				45
			],
			silver: [
				192,
				192,
				192
			],
			skyblue: [
				135,
				206,
				235
			],
			slateblue: [
				106,
				90,
				205
			],
			slategray: [
				112,
				128,
				144
			],
			slategrey: [
				112,
				128,
				144
			],
			snow: [
				255,
				250,
				250
			],
			springgreen: [
				0,
				255,
				127
			],
			steelblue: [
				70,
				130,
				180
			],
			tan: [
				210,
				180,
				140
			],
			teal: [
				0,
				128,
				128
			],
			thistle: [
				216,
				191,
				216
			],
			tomato: [
				255,
				99,
				71
			],
			turquoise: [
				64,
				224,
				208
			],
			violet: [
				238,
				130,
				238
			],
			wheat: [
				245,
				222,
				179
			],
			white: [
				255,
				255,
				255
			],
			whitesmoke: [
				245,
				245,
				245
			],
			yellow: [
				255,
				255,
				0
			],
			yellowgreen: [
				154,
				205,
				50
			]
		}, gp = {
			ariaAttrs: mp,
			ariaRoles: b({}, hp, {
				"doc-abstract": {
					type: "section",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["section"]
				},
				"doc-acknowledgments": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-afterword": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-appendix": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-backlink": {
					type: "link",
					allowedAttrs: ["aria-expanded"],
					nameFromContent: !0,
					superclassRole: ["link"]
				},
				"doc-biblioentry": {
					type: "listitem",
					allowedAttrs: [
						"aria-expanded",
						"aria-level",
						"aria-posinset",
						"aria-setsize"
					],
					superclassRole: ["listitem"],
					deprecated: !0
				},
				"doc-bibliography": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-biblioref": {
					type: "link",
					allowedAttrs: ["aria-expanded"],
					nameFromContent: !0,
					superclassRole: ["link"]
				},
				"doc-chapter": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-colophon": {
					type: "section",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["section"]
				},
				"doc-conclusion": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-cover": {
					type: "img",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["img"]
				},
				"doc-credit": {
					type: "section",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["section"]
				},
				"doc-credits": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-dedication": {
					type: "section",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["section"]
				},
				"doc-endnote": {
					type: "listitem",
					allowedAttrs: [
						"aria-expanded",
						"aria-level",
						"aria-posinset",
						"aria-setsize"
					],
					superclassRole: ["listitem"],
					deprecated: !0
				},
				"doc-endnotes": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-epigraph": {
					type: "section",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["section"]
				},
				"doc-epilogue": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-errata": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-example": {
					type: "section",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["section"]
				},
				"doc-footnote": {
					type: "section",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["section"]
				},
				"doc-foreword": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-glossary": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-glossref": {
					type: "link",
					allowedAttrs: ["aria-expanded"],
					nameFromContent: !0,
					superclassRole: ["link"]
				},
				"doc-index": {
					type: "navigation",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["navigation"]
				},
				"doc-introduction": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-noteref": {
					type: "link",
					allowedAttrs: ["aria-expanded"],
					nameFromContent: !0,
					superclassRole: ["link"]
				},
				"doc-notice": {
					type: "note",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["note"]
				},
				"doc-pagebreak": {
					type: "separator",
					allowedAttrs: ["aria-expanded", "aria-orientation"],
					superclassRole: ["separator"],
					childrenPresentational: !0
				},
				"doc-pagelist": {
					type: "navigation",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["navigation"]
				},
				"doc-part": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-preface": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-prologue": {
					type: "landmark",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["landmark"]
				},
				"doc-pullquote": {
					type: "none",
					superclassRole: ["none"]
				},
				"doc-qna": {
					type: "section",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["section"]
				},
				"doc-subtitle": {
					type: "sectionhead",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["sectionhead"]
				},
				"doc-tip": {
					type: "note",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["note"]
				},
				"doc-toc": {
					type: "navigation",
					allowedAttrs: ["aria-expanded"],
					superclassRole: ["navigation"]
				}
			}, {
				"graphics-document": {
					type: "structure",
					superclassRole: ["document"],
					accessibleNameRequired: !0
				},
				"graphics-object": {
					type: "structure",
					superclassRole: ["group"],
					nameFromContent: !0
				},
				"graphics-symbol": {
					type: "structure",
					superclassRole: ["img"],
					accessibleNameRequired: !0,
					childrenPresentational: !0
				}
			}),
			htmlElms: Vr,
			cssColors: Ae
		}, vp = b({}, gp), k = vp, bp = ["idref", "idrefs"], yp = [
			{
				source: "attribute",
				getValue: function(e, t, r) {
					var n = t.type, r = e.attr(r);
					return bp.includes(n) ? r || (n = Dp(e, t), (Array.isArray(n) ? n.length : !!n) ? null : r) : r;
				}
			},
			{
				source: "property",
				getValue: Dp
			},
			{
				source: "internals",
				getValue: function(e, t) {
					t = t.prop;
					return t && e.elementInternals ? e.elementInternals[t] : null;
				}
			}
		];
		function N(e, t) {
			var r = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : {}, n = k.ariaAttrs[t];
			if (n) {
				var a, o = n.type, i = I(e).vNode, u = r.lowercase, l = L(yp);
				try {
					for (l.s(); !(a = l.n()).done;) {
						var s = a.value, c = s.source, d = (0, s.getValue)(i, n, t);
						if (null != d) return {
							value: d = "string" == typeof d ? ("string" !== o && (d = d.trim()), u || n.caseInsensitive ? d.toLowerCase() : d) : d instanceof window.Node ? d.nodeName : "[" + Array.from(d).map(function(e) {
								return e.nodeName;
							}).join(",") + "]",
							source: c
						};
					}
				} catch (e) {
					l.e(e);
				} finally {
					l.f();
				}
			}
			return {
				value: null,
				source: null
			};
		}
		function Dp(e, t) {
			t = t.prop;
			return t && e.actualNode ? e.actualNode[t] : null;
		}
		var wp = /rect\s*\(([0-9]+)px,?\s*([0-9]+)px,?\s*([0-9]+)px,?\s*([0-9]+)px\s*\)/, Fp = /(\w+)\((\d+)/;
		function Ep(e) {
			return [
				"style",
				"script",
				"noscript",
				"template"
			].includes(e.props.nodeName);
		}
		function xp(e) {
			return "area" !== e.props.nodeName && "none" === e.getComputedStylePropertyValue("display");
		}
		function Ap(e) {
			return !(1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).isAncestor && ["hidden", "collapse"].includes(e.getComputedStylePropertyValue("visibility"));
		}
		function Cp(e) {
			return !!(1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).isAncestor && "hidden" === e.getComputedStylePropertyValue("content-visibility");
		}
		function Rp(e) {
			return "true" === N(e, "aria-hidden").value;
		}
		function kp(e) {
			return "0" === e.getComputedStylePropertyValue("opacity");
		}
		function Np(e) {
			var t = rg(e.actualNode), r = parseInt(e.getComputedStylePropertyValue("height")), e = parseInt(e.getComputedStylePropertyValue("width"));
			return !!t && (0 === r || 0 === e);
		}
		function Tp(t) {
			var r, e, n;
			return !(1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).isAncestor && "fixed" !== (r = t.getComputedStylePropertyValue("position")) && !!(e = fp(t)).length && (n = t.boundingClientRect, e.some(function(e) {
				return !("absolute" === r && !((e, t) => {
					for (var r = e.parent; r && r !== t;) {
						if (["relative", "sticky"].includes(r.getComputedStylePropertyValue("position"))) return 1;
						r = r.parent;
					}
				})(t, e) && "static" === e.getComputedStylePropertyValue("position")) && ((e = e.boundingClientRect).width < 2 || e.height < 2 || !dp(n, e));
			}));
		}
		function Mp(e) {
			var t = e.getComputedStylePropertyValue("clip").match(wp), r = e.getComputedStylePropertyValue("clip-path").match(Fp);
			if (t && 5 === t.length) {
				e = e.getComputedStylePropertyValue("position");
				if (["fixed", "absolute"].includes(e)) return t[3] - t[1] <= 0 && t[2] - t[4] <= 0;
			}
			if (r) {
				var e = r[1], n = parseInt(r[2], 10);
				switch (e) {
					case "inset": return 50 <= n;
					case "circle": return 0 === n;
				}
			}
			return !1;
		}
		function Sp(e, t) {
			var r, n = Z1(e, "map");
			return !n || !((n = n.attr("name")) && (e = ip(e.actualNode)) && 9 === e.nodeType && (r = $g(axe._tree, "img[usemap=\"#".concat(g(n), "\"]"))) && r.length) || r.some(function(e) {
				return !t(e);
			});
		}
		function _p(e) {
			var t;
			if ("details" !== (null == (t = e.parent) ? void 0 : t.props.nodeName)) return !1;
			if ("summary" === e.props.nodeName && e.parent.children.find(function(e) {
				return "summary" === e.props.nodeName;
			}) === e) return !1;
			return !e.parent.hasAttr("open");
		}
		var Op = [
			xp,
			Ap,
			Cp,
			_p
		];
		function Bp(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, r = t.skipAncestors, t = t.isAncestor, t = void 0 !== t && t;
			return e = I(e).vNode, (r ? Ip : Pp)(e, t);
		}
		var Ip = r(function(t, r) {
			return !!Ep(t) || !(!t.actualNode || !Op.some(function(e) {
				return e(t, { isAncestor: r });
			}) && t.actualNode.isConnected);
		}, { primitive: !0 }), Pp = r(function(e, t) {
			return !!Ip(e, t) || !!e.parent && Pp(e.parent, !0);
		}, { primitive: !0 }), Lp = function e(t) {
			if (t.assignedSlot) return e(t.assignedSlot);
			if (t.parentNode) {
				if (1 === (t = t.parentNode).nodeType) return t;
				if (t.host) return t.host;
			}
			return null;
		}, jp = function(e) {
			var t, r;
			return 9 === (e = !e.nodeType && e.document ? e.document : e).nodeType ? (t = e.documentElement, r = e.body, {
				left: t && t.scrollLeft || r && r.scrollLeft || 0,
				top: t && t.scrollTop || r && r.scrollTop || 0
			}) : {
				left: e.scrollLeft,
				top: e.scrollTop
			};
		}, qp = function(e) {
			var t = (r = jp(document)).left, r = r.top;
			return {
				top: (e = e.getBoundingClientRect()).top + r,
				right: e.right + t,
				bottom: e.bottom + r,
				left: e.left + t,
				width: e.right - e.left,
				height: e.bottom - e.top
			};
		}, Vp = function(e) {
			var t = e.document, r = t.documentElement;
			return e.innerWidth ? {
				width: e.innerWidth,
				height: e.innerHeight
			} : r ? {
				width: r.clientWidth,
				height: r.clientHeight
			} : {
				width: (e = t.body).clientWidth,
				height: e.clientHeight
			};
		};
		function zp(e) {
			var t = (1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).skipAncestors, e = I(e).vNode;
			return !!e && (t ? Gp : Hp)(e);
		}
		var Gp = r(function(e) {
			return "fixed" === e.getComputedStylePropertyValue("position");
		}, { primitive: !0 }), Hp = r(function(e) {
			return !!Gp(e) || !!e.parent && Hp(e.parent);
		}, { primitive: !0 }), $p = function(e) {
			var t, r, n, a, o;
			return !(1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).isAncestor && ((e = I(e).domNode) ? (t = document.documentElement, o = window.getComputedStyle(e), r = window.getComputedStyle(document.body || t).getPropertyValue("direction"), (0 !== (a = (n = zp(e)) ? e.getBoundingClientRect() : qp(e)).top || 0 !== a.bottom) && !!((0 !== a.left || 0 !== a.right) && (a.bottom <= 0 && (((e, t) => {
				for (e = Lp(e); e && "html" !== e.nodeName.toLowerCase();) {
					if (e.scrollTop && 0 <= (t += e.scrollTop)) return;
					e = Lp(e);
				}
				return 1;
			})(e, a.bottom) || "absolute" === o.position) || (e = Vp(window), n && a.top >= e.height) || (o = Math.max(t.scrollWidth, e.width), (n || "rtl" === r) && a.left >= o) || (n || "ltr" === r) && a.right <= 0))) : void 0);
		}, Up = [
			kp,
			Np,
			Tp,
			Mp,
			$p
		];
		function Wp(e) {
			return e = I(e).vNode, Yp(e);
		}
		var Yp = r(function(t, r) {
			return t.actualNode && "area" === t.props.nodeName ? !Sp(t, Yp) : !(Bp(t, {
				skipAncestors: !0,
				isAncestor: r
			}) || t.actualNode && Up.some(function(e) {
				return e(t, { isAncestor: r });
			})) && (!t.parent || Yp(t.parent, !0));
		}, { primitive: !0 });
		function Kp(e, t) {
			var r = Math.min(e.top, t.top), n = Math.max(e.right, t.right), a = Math.max(e.bottom, t.bottom), e = Math.min(e.left, t.left);
			return new window.DOMRect(e, r, n - e, a - r);
		}
		function Xp(e, t) {
			var r = e.x, e = e.y;
			return t.top <= e && r <= t.right && e <= t.bottom && t.left <= r;
		}
		var Zp = {};
		function Jp(e, t) {
			var r = Math.max(e.left, t.left), n = Math.min(e.right, t.right), a = Math.max(e.top, t.top), e = Math.min(e.bottom, t.bottom);
			return n <= r || e <= a ? null : new window.DOMRect(r, a, n - r, e - a);
		}
		function Qp(e) {
			var t = e.left;
			return new window.DOMPoint(t + e.width / 2, e.top + e.height / 2);
		}
		Re(Zp, {
			getBoundingRect: function() {
				return Kp;
			},
			getIntersectionRect: function() {
				return Jp;
			},
			getOffset: function() {
				return rf;
			},
			getRectCenter: function() {
				return Qp;
			},
			hasVisualOverlap: function() {
				return af;
			},
			isPointInRect: function() {
				return Xp;
			},
			rectHasMinimumSize: function() {
				return tf;
			},
			rectsOverlap: function() {
				return dp;
			},
			splitRects: function() {
				return of;
			}
		});
		var ef = .05;
		function tf(e, t) {
			return e <= t.width + ef && e <= t.height + ef;
		}
		function rf(e, u) {
			var l = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : 12, e = Wf(e), s = Wf(u);
			return e.length && s.length ? e.reduce(function(e, t) {
				var r, n = Qp(t), a = L(s);
				try {
					for (a.s(); !(r = a.n()).done;) {
						var o = r.value;
						if (Xp(n, o)) return 0;
						var i = nf(n, ((e, t) => {
							var r = e.x < t.left ? t.left : e.x > t.right ? t.right : e.x;
							return t = e.y < t.top ? t.top : e.y > t.bottom ? t.bottom : e.y, {
								x: r,
								y: t
							};
						})(n, o));
						e = Math.min(e, i);
					}
				} catch (e) {
					a.e(e);
				} finally {
					a.f();
				}
				var t = Kf(u);
				return tf(2 * l, t) ? e : (t = nf(n, Qp(s.reduce(Kp))) - l, Math.max(0, Math.min(e, t)));
			}, 1 / 0) : null;
		}
		function nf(e, t) {
			return Math.hypot(e.x - t.x, e.y - t.y);
		}
		function af(e, t) {
			var r = e.boundingClientRect, n = t.boundingClientRect;
			return !(r.left >= n.right || r.right <= n.left || r.top >= n.bottom || r.bottom <= n.top) && 0 < jf(e, t);
		}
		function of(e, t) {
			var n, a = Array.isArray(e) ? e : [e], r = L(t);
			try {
				var o = function() {
					var r = n.value;
					if (4e3 < (a = a.reduce(function(e, t) {
						return e.concat(((e, t) => {
							var r = e.top, n = e.left, a = e.bottom, o = e.right, i = r < t.bottom && a > t.top, u = n < t.right && o > t.left, l = [];
							if (uf(t.top, r, a) && u && l.push({
								top: r,
								left: n,
								bottom: t.top,
								right: o
							}), uf(t.right, n, o) && i && l.push({
								top: r,
								left: t.right,
								bottom: a,
								right: o
							}), uf(t.bottom, r, a) && u && l.push({
								top: t.bottom,
								right: o,
								bottom: a,
								left: n
							}), uf(t.left, n, o) && i && l.push({
								top: r,
								left: n,
								bottom: a,
								right: t.left
							}), 0 === l.length) {
								if (((e, t) => e.top >= t.top && e.left >= t.left && e.bottom <= t.bottom && e.right <= t.right)(e, t)) return [];
								l.push(e);
							}
							return l.map(lf);
						})(t, r));
					}, [])).length) throw new Error("splitRects: Too many rects");
				};
				for (r.s(); !(n = r.n()).done;) o();
			} catch (e) {
				r.e(e);
			} finally {
				r.f();
			}
			return a;
		}
		var uf = function(e, t, r) {
			return t < e && e < r;
		};
		function lf(e) {
			return new window.DOMRect(e.left, e.top, e.right - e.left, e.bottom - e.top);
		}
		var sf = 0, cf = .1, df = .2, pf = [
			"transform",
			"translate",
			"rotate",
			"scale",
			"perspective",
			"filter",
			"backdrop-filter"
		], ff = [
			"layout",
			"paint",
			"strict",
			"content"
		], mf = [].concat(pf, ["transform-style", "contain"]), hf = 0;
		function gf() {
			var e = 0 < arguments.length && void 0 !== arguments[0] ? arguments[0] : document.body, t = 1 < arguments.length ? arguments[1] : void 0, r = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : null;
			if (!C.get("gridCreated") || r) {
				C.set("gridCreated", !0), r || (a = (a = R(document.documentElement)) || new A0(document.documentElement), hf = 0, a._stackingOrder = [yf(sf, !0, hf++, null)], xf(t = null != t ? t : new Af(), a), rg(a.actualNode) && (n = new Af(a), a._subGrid = n));
				for (var n, a, o = document.createTreeWalker(e, window.NodeFilter.SHOW_ELEMENT, null, !1), i = r ? o.nextNode() : o.currentNode; i;) {
					var u = R(i), l = (u && u.parent ? r = u.parent : i.assignedSlot ? r = R(i.assignedSlot) : i.parentElement ? r = R(i.parentElement) : i.parentNode && R(i.parentNode) && (r = R(i.parentNode)), (u = u || new axe.VirtualNode(i, r))._stackingOrder = ((e, t, r) => {
						var n = t._stackingOrder.slice(), a = vf(e, t), o = "static" !== e.getComputedStylePropertyValue("position");
						return (a || o) && -1 !== (o = n.findIndex(function(e) {
							return !!e.pseudo;
						})) && n.splice(o), null !== (o = ((e, t) => {
							var r = ((e, t) => "static" !== e.getComputedStylePropertyValue("position") || bf(t) ? e.getComputedStylePropertyValue("z-index") : "auto")(e, t);
							return ["auto", "0"].includes(r) ? "none" !== e.getComputedStylePropertyValue("float") ? cf : (r = vf(e, t), t = "static" !== e.getComputedStylePropertyValue("position"), r || t ? df : null) : parseInt(r);
						})(e, t)) && n.push(yf(o, !a, r, e)), n;
					})(u, r, hf++), null != (l = Df(u)) ? l : t), s = (rg(u.actualNode) && (s = new Af(u), u._subGrid = s), u.boundingClientRect);
					0 !== s.width && 0 !== s.height && Wp(i) && xf(l, u), ap(i) && gf(i.shadowRoot, l, u), i = o.nextNode();
				}
			}
			return f.gridSize;
		}
		function vf(e, t) {
			var r = e.getComputedStylePropertyValue("position"), n = e.getComputedStylePropertyValue("z-index");
			return "fixed" === r || "sticky" === r || "auto" !== n && "static" !== r || "1" !== e.getComputedStylePropertyValue("opacity") || "none" !== (e.getComputedStylePropertyValue("-webkit-transform") || e.getComputedStylePropertyValue("-ms-transform") || e.getComputedStylePropertyValue("transform") || "none") || !(!(r = e.getComputedStylePropertyValue("mix-blend-mode")) || "normal" === r) || !(!(r = e.getComputedStylePropertyValue("filter")) || "none" === r) || !!((r = e.getComputedStylePropertyValue("perspective")) && "none" !== r || (r = e.getComputedStylePropertyValue("clip-path")) && "none" !== r || "none" !== (e.getComputedStylePropertyValue("-webkit-mask") || e.getComputedStylePropertyValue("mask") || "none") || "none" !== (e.getComputedStylePropertyValue("-webkit-mask-image") || e.getComputedStylePropertyValue("mask-image") || "none") || "none" !== (e.getComputedStylePropertyValue("-webkit-mask-border") || e.getComputedStylePropertyValue("mask-border") || "none") || "isolate" === e.getComputedStylePropertyValue("isolation") || "transform" === (r = e.getComputedStylePropertyValue("will-change")) || "opacity" === r || "touch" === e.getComputedStylePropertyValue("-webkit-overflow-scrolling") || (r = e.getComputedStylePropertyValue("contain"), [
				"layout",
				"paint",
				"strict",
				"content"
			].includes(r)) || "auto" !== n && bf(t));
		}
		function bf(e) {
			if (e) return e = e.getComputedStylePropertyValue("display"), [
				"flex",
				"inline-flex",
				"grid",
				"inline-grid"
			].includes(e);
		}
		function yf(e, t, r, n) {
			return {
				stackLevel: e,
				pseudo: t,
				treeOrder: r,
				vNode: n
			};
		}
		var Df = r(function(e) {
			var t = e.getComputedStylePropertyValue("position");
			return "fixed" === t ? C.get("fixedGrid", function() {
				return new Af(R(document.documentElement));
			}) : (e = Ff(e)) ? null != (t = null != (t = (e = "absolute" === t ? wf(e) : e)._subGrid) ? t : e._grid) ? t : Df(e) : null;
		}, { primitive: !0 }), wf = r(function(e) {
			var t = Ff(e);
			return !t || ((e) => "static" !== e.getComputedStylePropertyValue("position") || Ef(e).includes("position") || ((t) => {
				var e;
				return pf.some(function(e) {
					e = t.getComputedStylePropertyValue(e);
					return e && "none" !== e;
				}) || "preserve-3d" === t.getComputedStylePropertyValue("transform-style") || t.getComputedStylePropertyValue("contain").split(" ").some(function(e) {
					return ff.includes(e);
				}) || (e = t.getComputedStylePropertyValue("content-visibility")) && "visible" !== e || Ef(t).some(function(e) {
					return mf.includes(e);
				});
			})(e))(e) ? e : wf(t);
		}, { primitive: !0 });
		function Ff(e) {
			return e.parent || R(e.actualNode.parentElement || e.actualNode.parentNode);
		}
		function Ef(e) {
			return e.getComputedStylePropertyValue("will-change").split(",").map(function(e) {
				return e.trim();
			});
		}
		function xf(t, r) {
			var n = fp(r);
			r.clientRects.forEach(function(e) {
				var e = n.reduce(function(e, t) {
					return e && Jp(e, t.boundingClientRect);
				}, e);
				e && (r._grid ??= t, e = t.getGridPositionOfRect(e), t.loopGridPosition(e, function(e) {
					e.includes(r) || e.push(r);
				}));
			});
		}
		var Af = De(function e() {
			var t = 0 < arguments.length && void 0 !== arguments[0] ? arguments[0] : null;
			be(this, e), this.container = t, this.cells = [];
		}, [
			{
				key: "toGridIndex",
				value: function(e) {
					return Math.floor(e / f.gridSize);
				}
			},
			{
				key: "getCellFromPoint",
				value: function(e) {
					var t = e.x, e = e.y, e = (w(this.boundaries, "Grid does not have cells added"), this.toGridIndex(e)), t = this.toGridIndex(t), e = (w(Xp({
						y: e,
						x: t
					}, this.boundaries), "Element midpoint exceeds the grid bounds"), null != (e = this.cells[e - this.cells._negativeIndex]) ? e : []);
					return null != (t = e[t - e._negativeIndex]) ? t : [];
				}
			},
			{
				key: "loopGridPosition",
				value: function(e, n) {
					var t = e, a = t.left, o = t.right, r = t.top, t = t.bottom;
					this.boundaries && (e = Kp(this.boundaries, e)), this.boundaries = e, Cf(this.cells, r, t, function(e, r) {
						Cf(e, a, o, function(e, t) {
							n(e, {
								row: r,
								col: t
							});
						});
					});
				}
			},
			{
				key: "getGridPositionOfRect",
				value: function(e) {
					var t = e.top, r = e.right, n = e.bottom, e = e.left, a = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : 0, t = this.toGridIndex(t - a), r = this.toGridIndex(r + a - 1), n = this.toGridIndex(n + a - 1), e = this.toGridIndex(e - a);
					return new window.DOMRect(e, t, r - e, n - t);
				}
			}
		]);
		function Cf(e, t, r, n) {
			if (e._negativeIndex ??= 0, t < e._negativeIndex) {
				for (var a = 0; a < e._negativeIndex - t; a++) e.splice(0, 0, []);
				e._negativeIndex = t;
			}
			for (var o, i = r - e._negativeIndex, u = t - e._negativeIndex; u <= i; u++) e[o = u] ?? (e[o] = []), n(e[u], u + e._negativeIndex);
		}
		function Rf(e) {
			return gf(), I(e).vNode._grid;
		}
		function kf(a) {
			var e, t, o, i, r = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : 0, n = (2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : {}).withinMargin, n = void 0 !== n && n, u = Rf(a);
			return null != u && null != (e = u.cells) && e.length ? (e = a.boundingClientRect, t = u.getGridPositionOfRect(e, r), o = n ? new window.DOMRect(e.left - r, e.top - r, e.width + 2 * r, e.height + 2 * r) : null, i = [], u.loopGridPosition(t, function(e) {
				var t, r = L(e);
				try {
					for (r.s(); !(t = r.n()).done;) {
						var n = t.value;
						!n || n === a || o && !Jp(o, n.boundingClientRect) || i.includes(n) || i.push(n);
					}
				} catch (e) {
					r.e(e);
				} finally {
					r.f();
				}
			}), i) : [];
		}
		var Nf = r(function() {
			var e;
			return axe._tree && "function" == typeof document.elementsFromPoint && "function" == typeof document.elementFromPoint && (e = Bg(axe._tree[0], "dialog[open]", function(e) {
				var t = e.boundingClientRect;
				return document.elementsFromPoint(t.left + 1, t.top + 1).includes(e.actualNode) && Wp(e);
			})).length ? e.find(function(e) {
				var t = e.boundingClientRect;
				return document.elementsFromPoint(t.left - 10, t.top - 10).includes(e.actualNode);
			}) || (null != (e = e.find(function(e) {
				var e = null != (e = ((e) => {
					gf();
					var t = axe._tree[0]._grid, r = new window.DOMRect(0, 0, window.innerWidth, window.innerHeight);
					if (t) for (var n = 0; n < t.cells.length; n++) {
						var a = t.cells[n];
						if (a) for (var o = 0; o < a.length; o++) {
							var i = a[o];
							if (i) for (var u = 0; u < i.length; u++) {
								var l = i[u], s = Jp(l.boundingClientRect, r);
								if ("html" !== l.props.nodeName && l !== e && "none" !== l.getComputedStylePropertyValue("pointer-events") && s) return {
									vNode: l,
									rect: s
								};
							}
						}
					}
				})(e)) ? e : {}, t = e.vNode, e = e.rect;
				return !!t && !document.elementsFromPoint(e.left + 1, e.top + 1).includes(t.actualNode);
			})) ? e : null) : null;
		});
		function Tf(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, r = t.skipAncestors, t = t.isAncestor;
			return (r ? Mf : Sf)(e, t);
		}
		var Mf = r(function(e, t) {
			if (e.hasAttr("inert")) return !0;
			if (!t && e.actualNode) {
				t = Nf();
				if (t && !Wd(t, e)) return !0;
			}
			return !1;
		}, { primitive: !0 }), Sf = r(function(e, t) {
			return !!Mf(e, t) || !!e.parent && Sf(e.parent, !0);
		}, { primitive: !0 }), _f = [
			"button",
			"command",
			"fieldset",
			"keygen",
			"optgroup",
			"option",
			"select",
			"textarea",
			"input"
		], Of = function(e) {
			var t = I(e).vNode;
			if (e = t.props.nodeName, _f.includes(e) && t.hasAttr("disabled") || Tf(t)) return !0;
			for (var r = t.parent, n = [], a = !1; r && r.shadowId === t.shadowId && !a && (n.push(r), "legend" !== r.props.nodeName);) {
				if (void 0 !== r._inDisabledFieldset) {
					a = r._inDisabledFieldset;
					break;
				}
				"fieldset" === r.props.nodeName && r.hasAttr("disabled") && (a = !0), r = r.parent;
			}
			return n.forEach(function(e) {
				return e._inDisabledFieldset = a;
			}), !!a || "area" !== t.props.nodeName && !!t.actualNode && Bp(t);
		}, Bf = /^\/\#/, If = /^#[!/]/;
		function Pf(e) {
			var t, r, n, a, o = e.getAttribute("href");
			return !(!o || "#" === o) && (!!Bf.test(o) || (a = e.hash, t = e.protocol, r = e.hostname, n = e.port, e = e.pathname, !If.test(a) && ("#" === o.charAt(0) || ("string" != typeof (null == (a = window.location) ? void 0 : a.origin) || -1 === window.location.origin.indexOf("://") ? null : (o = window.location.origin + window.location.pathname, a = r ? "".concat(t, "//").concat(r).concat(n ? ":".concat(n) : "") : window.location.origin, (a += e ? ("/" !== e[0] ? "/" : "") + e : window.location.pathname) === o)))));
		}
		function Lf(e, t) {
			var r = I(e).vNode.attr(t);
			if (!r) return null;
			if ("href" === t && !Pf(e)) return null;
			-1 !== r.indexOf("#") && (r = decodeURIComponent(r.substr(r.indexOf("#") + 1)));
			t = document.getElementById(r);
			return t || ((t = document.getElementsByName(r)).length ? t[0] : null);
		}
		function jf(e, t) {
			gf();
			for (var r = Math.max(e._stackingOrder.length, t._stackingOrder.length), n = 0; n < r; n++) {
				if (void 0 === t._stackingOrder[n]) return -1;
				if (void 0 === e._stackingOrder[n]) return 1;
				if (t._stackingOrder[n].stackLevel > e._stackingOrder[n].stackLevel) return 1;
				if (t._stackingOrder[n].stackLevel < e._stackingOrder[n].stackLevel) return -1;
				if (t._stackingOrder[n].treeOrder !== e._stackingOrder[n].treeOrder) return t._stackingOrder[n].treeOrder - e._stackingOrder[n].treeOrder;
			}
			var a = e.actualNode, o = t.actualNode;
			if (a.getRootNode && a.getRootNode() !== o.getRootNode()) {
				for (var i = []; a;) i.push({
					root: a.getRootNode(),
					node: a
				}), a = a.getRootNode().host;
				for (; o && !i.find(function(e) {
					return e.root === o.getRootNode();
				});) o = o.getRootNode().host;
				if ((a = i.find(function(e) {
					return e.root === o.getRootNode();
				}).node) === o) return e.actualNode.getRootNode() !== a.getRootNode() ? -1 : 1;
			}
			var u = window.Node, l = u.DOCUMENT_POSITION_FOLLOWING, s = u.DOCUMENT_POSITION_CONTAINS, u = u.DOCUMENT_POSITION_CONTAINED_BY, c = a.compareDocumentPosition(o), l = c & l ? 1 : -1, s = c & s || c & u, c = qf(e), u = qf(t);
			return c === u || s ? l : u - c;
		}
		function qf(e) {
			return -1 !== e.getComputedStylePropertyValue("display").indexOf("inline") ? 2 : function e(t) {
				if (!t) return !1;
				if (void 0 !== t._isFloated) return t._isFloated;
				var r = t.getComputedStylePropertyValue("float");
				if ("none" !== r) return t._isFloated = !0;
				r = e(t.parent);
				t._isFloated = r;
				return r;
			}(e) ? 1 : 0;
		}
		function Vf(e, t, r) {
			var r = 2 < arguments.length && void 0 !== r && r, t = Qp(t), n = e.getCellFromPoint(t) || [], a = Math.floor(t.x), o = Math.floor(t.y), t = n.filter(function(e) {
				return e.clientRects.some(function(e) {
					var t = e.left, r = e.top;
					return a < Math.floor(t + e.width) && a >= Math.floor(t) && o < Math.floor(r + e.height) && o >= Math.floor(r);
				});
			}), n = e.container;
			return n && (t = Vf(n._grid, n.boundingClientRect, !0).concat(t)), t = r ? t : t.sort(jf).map(function(e) {
				return e.actualNode;
			}).concat(document.documentElement).filter(function(e, t, r) {
				return r.indexOf(e) === t;
			});
		}
		var zf = function(e) {
			var t = Rf(e);
			return t ? Vf(t, R(e).boundingClientRect) : [];
		};
		function Gf(e) {
			return $g(e, "*").filter(function(e) {
				var t = e.isFocusable, e = Tg(e.attr("tabindex"));
				return null !== e ? t && 0 <= e : t;
			});
		}
		var Hf = function(e) {
			var t = I(e).vNode;
			if (t && !Of(t)) switch (t.props.nodeName) {
				case "a":
				case "area":
					if (t.hasAttr("href")) return !0;
					break;
				case "input": return "hidden" !== t.props.type;
				case "textarea":
				case "select":
				case "summary":
				case "button": return !0;
				case "details": return !$g(t, "summary").length;
			}
			return !1;
		};
		function $f(e) {
			e = I(e).vNode;
			return 1 === e.props.nodeType && !(Of(e) || !Hf(e) && null === Tg(e.attr("tabindex")));
		}
		function Uf(e) {
			e = I(e).vNode;
			return 1 === e.props.nodeType && !(Tg(e.attr("tabindex")) <= -1) && $f(e);
		}
		var Wf = r(function(t) {
			var e = "inline" === t.getComputedStylePropertyValue("display") ? t.clientRects : [t.boundingClientRect], r = kf(t).filter(function(e) {
				return af(t, e) && "none" !== e.getComputedStylePropertyValue("pointer-events") && !(Wd(t, e = e) && !Uf(e));
			});
			return r.length ? (r = r.map(function(e) {
				return "inline" === e.getComputedStylePropertyValue("display") ? e.clientRects : e.boundingClientRect;
			}).flat(1 / 0), of(e, r)) : e;
		}, { primitive: !0 });
		function Yf(e, t) {
			var r = (2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : {}).self, r = void 0 === r || r, e = I(e), n = e.vNode, a = e.domNode;
			try {
				var o, i, u = ((e, t) => {
					var r = (null != (r = k.ariaAttrs[t]) ? r : {}).prop;
					if (r && e.actualNode) {
						var n = e.actualNode[r];
						if (null != n) return n;
					}
					if (null !== (n = e.attr(t))) return n;
					if (r && e.elementInternals) {
						t = e.elementInternals[r];
						if (null != t) return t;
					}
					return null;
				})(n, t);
				return u ? (i = "string" == typeof u ? (o = up(a), C0(u).map(function(e) {
					return o.getElementById(e);
				})) : Array.from(u), (i = r ? i : i.filter(function(e) {
					return e !== a;
				})).map(function(e) {
					e = R(e);
					return e || null;
				})) : [];
			} catch (e) {
				throw new TypeError("Cannot resolve id references for non-DOM nodes", { cause: e });
			}
		}
		var Kf = r(function(e, t) {
			return ((e, n) => e.reduce(function(e, t) {
				var r = tf(n, e);
				return r !== tf(n, t) ? r ? e : t : (r = e.width * e.height, t.width * t.height < r ? e : t);
			}))(Wf(e), t);
		}, { primitive: !0 }), Xf = {};
		function Zf(e, t) {
			var r = k.ariaAttrs[t];
			if (r) return (e = I(e).vNode).hasAttr(t) || ((e, t) => !(!(t = t.prop) || !e.actualNode) && null != e.actualNode[t])(e, r) || ((e, t) => !(!(t = t.prop) || !e.elementInternals) && null != e.elementInternals[t])(e, r);
			throw new TypeError("Attribute ".concat(t, " is not an ARIA attribute"));
		}
		Re(Xf, {
			accessibleText: function() {
				return dh;
			},
			accessibleTextVirtual: function() {
				return bh;
			},
			autocomplete: function() {
				return Fh;
			},
			formControlValue: function() {
				return lh;
			},
			formControlValueMethods: function() {
				return ih;
			},
			hasUnicode: function() {
				return Ym;
			},
			isHumanInterpretable: function() {
				return wh;
			},
			isIconLigature: function() {
				return Km;
			},
			isValidAutocomplete: function() {
				return Eh;
			},
			label: function() {
				return Rh;
			},
			labelText: function() {
				return ph;
			},
			labelVirtual: function() {
				return Ch;
			},
			nativeElementType: function() {
				return kh;
			},
			nativeTextAlternative: function() {
				return vh;
			},
			nativeTextMethods: function() {
				return gh;
			},
			removeUnicode: function() {
				return Dh;
			},
			sanitize: function() {
				return M;
			},
			subtreeText: function() {
				return ch;
			},
			titleText: function() {
				return jm;
			},
			unsupported: function() {
				return zm;
			},
			visible: function() {
				return Ah;
			},
			visibleTextNodes: function() {
				return Nh;
			},
			visibleVirtual: function() {
				return Xm;
			}
		});
		var Jf = function(e) {
			var r = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, n = I(e).vNode;
			return 1 !== (null == n ? void 0 : n.props.nodeType) || 1 !== n.props.nodeType || r.inLabelledByContext || r.inControlContext || !Zf(n, "aria-labelledby") ? "" : Yf(n, "aria-labelledby").filter(function(e) {
				return e;
			}).reduce(function(e, t) {
				t = bh(t, b({
					inLabelledByContext: !0,
					startNode: r.startNode || n
				}, r));
				return e ? "".concat(e, " ").concat(t) : t;
			}, "");
		};
		function Qf(e) {
			e = I(e).vNode;
			return 1 === (null == e ? void 0 : e.props.nodeType) && N(e, "aria-label").value || "";
		}
		var em = function(e) {
			return !!(e = k.ariaRoles[e]) && !!e.unsupported;
		}, tm = function(e) {
			var t = (r = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).allowAbstract, r = void 0 !== (r = r.flagUnsupported) && r, n = k.ariaRoles[e], e = em(e);
			return !(!n || r && e || !t && "abstract" === n.type);
		}, T = function(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, r = t.fallback, n = t.abstracts, a = t.dpub;
			return 1 === (e = e instanceof Ga ? e : R(e)).props.nodeType && (t = (e.attr("role") || "").trim().toLowerCase(), (r ? C0(t) : [t]).find(function(e) {
				return !(!a && "doc-" === e.substr(0, 4)) && tm(e, { allowAbstract: n });
			})) || null;
		}, rm = function(t) {
			return Object.keys(k.htmlElms).filter(function(e) {
				e = k.htmlElms[e];
				return e.contentTypes ? e.contentTypes.includes(t) : !!e.variant && !(!e.variant.default || !e.variant.default.contentTypes) && e.variant.default.contentTypes.includes(t);
			});
		}, nm = function() {
			return C.get("globalAriaAttrs", function() {
				return Object.keys(k.ariaAttrs).filter(function(e) {
					return k.ariaAttrs[e].global;
				});
			});
		}, am = function(e, t) {
			e = e.actualNode || e;
			try {
				var r = up(e), n = [];
				if (a = e.getAttribute(t)) for (var a = C0(a), o = 0; o < a.length; o++) n.push(r.getElementById(a[o]));
				return n;
			} catch (e) {
				throw new TypeError("Cannot resolve id references for non-DOM nodes");
			}
		}, om = r(function(e) {
			for (var t = [], r = e.actualNode.rows, n = 0, a = r.length; n < a; n++) for (var o = r[n].cells, i = (t[n] = t[n] || [], 0), u = 0, l = o.length; u < l; u++) for (var s = 0; s < o[u].colSpan; s++) {
				for (var c = o[u].getAttribute("rowspan"), d = 0 === parseInt(c) || 0 === o[u].rowspan ? r.length : o[u].rowSpan, p = 0; p < d; p++) {
					for (t[n + p] = t[n + p] || []; t[n + p][i];) i++;
					t[n + p][i] = o[u];
				}
				i++;
			}
			return t;
		}, { primitive: !0 }), im = function(e) {
			return om(R(e));
		}, um = r(function(e, t) {
			var r, n;
			for (t = t || im(cp(e, "table")), r = 0; r < t.length; r++) if (t[r] && -1 !== (n = t[r].indexOf(e))) return {
				x: n,
				y: r
			};
		});
		function lm(e) {
			var t, e = I(e), r = e.vNode, e = e.domNode, n = r.attr("scope"), a = T(r);
			if (["td", "th"].includes(r.props.nodeName)) return "columnheader" === a ? "col" : "rowheader" === a ? "row" : [
				"col",
				"row",
				"colgroup",
				"rowgroup"
			].includes(n) ? n : "th" === r.props.nodeName && (r.actualNode ? (a = im(cp(e, "table")))[(t = um(e, a)).y].every(function(e) {
				return "TH" === e.nodeName.toUpperCase();
			}) ? "col" : a.map(function(e) {
				return e[t.x];
			}).every(function(e) {
				return e && "TH" === e.nodeName.toUpperCase();
			}) ? "row" : "auto" : "auto");
			throw new TypeError("Expected TD or TH element");
		}
		var sm = function(e) {
			return -1 !== [
				"col",
				"colgroup",
				"auto"
			].indexOf(lm(e));
		}, cm = function(e) {
			return [
				"row",
				"rowgroup",
				"auto"
			].includes(lm(e));
		};
		function dm() {
			return C.get("sectioningContentSelector", function() {
				return rm("sectioning").map(function(e) {
					return "".concat(e, ":not([role])");
				}).join(", ") + " , [role=article], [role=complementary], [role=navigation], [role=region]";
			});
		}
		function pm() {
			return C.get("sectioningContentPlusMainSelector", function() {
				return dm() + " , main:not([role]), [role=main]";
			});
		}
		var M = function(e) {
			return e ? e.replace(/\r\n/g, "\n").replace(/\u00A0/g, " ").replace(/[\s]{2,}/g, " ").trim() : "";
		};
		function fm(e, t) {
			t = (1 < arguments.length && void 0 !== t ? t : {}).checkTitle, t = void 0 !== t && t;
			return M(Jf(e)) || M(Qf(e)) || t && 1 === (null == e ? void 0 : e.props.nodeType) && M(e.attr("title"));
		}
		var mm = {
			a: function(e) {
				return e.hasAttr("href") ? "link" : null;
			},
			area: function(e) {
				return e.hasAttr("href") ? "link" : null;
			},
			article: "article",
			aside: function(e) {
				return Z1(e.parent, dm()) && !fm(e, { checkTitle: !0 }) ? null : "complementary";
			},
			body: "document",
			button: "button",
			datalist: "listbox",
			dd: "definition",
			dfn: "term",
			details: "group",
			dialog: "dialog",
			dt: "term",
			fieldset: "group",
			figure: "figure",
			footer: function(e) {
				return Z1(e, pm()) ? null : "contentinfo";
			},
			form: function(e) {
				return fm(e) ? "form" : null;
			},
			h1: "heading",
			h2: "heading",
			h3: "heading",
			h4: "heading",
			h5: "heading",
			h6: "heading",
			header: function(e) {
				return Z1(e, pm()) ? null : "banner";
			},
			hr: "separator",
			img: function(t) {
				var e = t.hasAttr("alt") && !t.attr("alt"), r = nm().find(function(e) {
					return t.hasAttr(e);
				});
				return !e || r || $f(t) ? "img" : "presentation";
			},
			input: function(e) {
				var t, r;
				switch (e.hasAttr("list") && (r = (t = am(e.actualNode, "list").filter(function(e) {
					return !!e;
				})[0]) && "datalist" === t.nodeName.toLowerCase()), e.props.type) {
					case "checkbox": return "checkbox";
					case "number": return "spinbutton";
					case "radio": return "radio";
					case "range": return "slider";
					case "search": return r ? "combobox" : "searchbox";
					case "button":
					case "image":
					case "reset":
					case "submit": return "button";
					case "text":
					case "tel":
					case "url":
					case "email":
					case "": return r ? "combobox" : "textbox";
					default: return "textbox";
				}
			},
			li: "listitem",
			main: "main",
			math: "math",
			menu: "list",
			meter: "meter",
			nav: "navigation",
			ol: "list",
			optgroup: "group",
			option: "option",
			output: "status",
			progress: "progressbar",
			search: "search",
			section: function(e) {
				return fm(e) ? "region" : null;
			},
			select: function(e) {
				return e.hasAttr("multiple") || 1 < parseInt(e.attr("size")) ? "listbox" : "combobox";
			},
			summary: "button",
			table: "table",
			tbody: "rowgroup",
			td: function(e) {
				e = Z1(e, "table"), e = T(e);
				return ["grid", "treegrid"].includes(e) ? "gridcell" : "cell";
			},
			textarea: "textbox",
			tfoot: "rowgroup",
			th: function(e) {
				return sm(e) ? "columnheader" : cm(e) ? "rowheader" : void 0;
			},
			thead: "rowgroup",
			tr: "row",
			ul: "list"
		};
		function hm(e, t) {
			var r = te(t);
			if (Array.isArray(t) && void 0 !== e) return t.includes(e);
			if ("function" === r) return !!t(e);
			if (null != e) {
				if (t instanceof RegExp) return t.test(e);
				if (/^\/.*\/$/.test(t)) return r = t.substring(1, t.length - 1), new RegExp(r).test(e);
			}
			return t === e;
		}
		var gm = function(t, r) {
			if ("object" !== te(r) || Array.isArray(r) || r instanceof RegExp) throw new Error("Expect matcher to be an object");
			return Object.keys(r).every(function(e) {
				return hm(t(e), r[e]);
			});
		};
		function vm(t, e) {
			return t = I(t).vNode, gm(function(e) {
				return t.attr(e);
			}, e);
		}
		function bm(e, t) {
			return !!t(e);
		}
		function ym(e, t) {
			return hm(T(e), t);
		}
		function Dm(e, t) {
			return hm(!!bh(e), t);
		}
		function wm(e, t) {
			return e.children.some(function(e) {
				return G1(e, t);
			});
		}
		function Fm(e, t) {
			return hm(Om(e), t);
		}
		var Em = [
			"article",
			"complementary",
			"main",
			"navigation",
			"region"
		];
		function xm(e, t) {
			var r = C.get("sectioningElms", function() {
				return rm("sectioning").concat("main");
			});
			if (void 0 === e.parent) throw new TypeError("Cannot resolve parent for non-DOM nodes");
			for (e = e.parent; e;) {
				var n, a = e.props.nodeName, o = T(e);
				if (!(o = !(o = ["presentation", "none"].includes(o) && Pm(e) ? null : o) && null != (n = e.elementInternals) && n.role ? e.elementInternals.role : o) && r.includes(a) || Em.includes(o)) return hm(!0, t);
				if (void 0 === e.parent) throw new TypeError("Cannot resolve parent for non-DOM nodes");
				e = e.parent;
			}
			return hm(!1, t);
		}
		function Am(e, t) {
			if (void 0 === e.parent) throw new TypeError("Cannot resolve parent for non-DOM nodes");
			return e.parent && "details" === e.parent.props.nodeName ? hm(e.parent.children.find(function(e) {
				return "summary" === e.props.nodeName;
			}) === e, t) : hm(!1, t);
		}
		function Cm(e, t) {
			return hm((e = I(e).vNode).props.nodeName, t);
		}
		function Rm(t, e) {
			return t = I(t).vNode, gm(function(e) {
				return t.props[e];
			}, e);
		}
		function km(e, t) {
			return hm(S(e), t);
		}
		var Nm = {
			attributes: vm,
			condition: bm,
			explicitRole: ym,
			hasAccessibleName: Dm,
			hasChild: wm,
			implicitRole: Fm,
			inSectioningContent: xm,
			isSummaryForDetails: Am,
			nodeName: Cm,
			properties: Rm,
			semanticRole: km
		}, Tm = function t(r, n) {
			return r = I(r).vNode, Array.isArray(n) ? n.some(function(e) {
				return t(r, e);
			}) : "string" == typeof n ? G1(r, n) : Object.keys(n).every(function(e) {
				var t;
				if (Nm[e]) return t = n[e], (0, Nm[e])(r, t);
				throw new Error("Unknown matcher type \"".concat(e, "\""));
			});
		}, Mm = function(e, t) {
			return Tm(e, t);
		}, Sm = (Mm.attributes = vm, Mm.condition = bm, Mm.explicitRole = ym, Mm.fromDefinition = Tm, Mm.fromFunction = gm, Mm.fromPrimative = hm, Mm.fromPrimitive = hm, Mm.hasAccessibleName = Dm, Mm.hasChild = wm, Mm.implicitRole = Fm, Mm.inSectioningContent = xm, Mm.isSummaryForDetails = Am, Mm.nodeName = Cm, Mm.properties = Rm, Mm.semanticRole = km, Mm), _m = function(e) {
			var t = (1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).noMatchAccessibleName, r = void 0 !== t && t, n = k.htmlElms[e.props.nodeName];
			if (!n) return {};
			if (!n.variant) return n;
			var a, o, i = n.variant, u = ie(n, H);
			for (a in i) if (i.hasOwnProperty(a) && "default" !== a) {
				for (var l = i[a], s = l.matches, c = ie(l, $), d = Array.isArray(s) ? s : [s], p = 0; p < d.length && r; p++) if (d[p].hasOwnProperty("hasAccessibleName")) return n;
				if (Sm(e, s)) for (var f in c) c.hasOwnProperty(f) && (u[f] = c[f]);
			}
			for (o in i.default) i.default.hasOwnProperty(o) && void 0 === u[o] && (u[o] = i.default[o]);
			return u;
		}, Om = function(e) {
			var t, r = (1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).chromium, e = I(e).vNode;
			if (e) return null != (t = e.elementInternals) && t.role ? e.elementInternals.role : (t = e.props.nodeName, !(t = mm[t]) && r ? _m(e).chromiumRole || null : "function" == typeof t ? t(e) : t || null);
			throw new ReferenceError("Cannot get implicit role of a node outside the current scope.");
		}, Bm = {
			td: ["tr"],
			th: ["tr"],
			tr: [
				"thead",
				"tbody",
				"tfoot",
				"table"
			],
			thead: ["table"],
			tbody: ["table"],
			tfoot: ["table"],
			li: ["ol", "ul"],
			dt: ["dl", "div"],
			dd: ["dl", "div"],
			div: ["dl"]
		};
		function Im(e, t) {
			var r = t.chromium, t = ie(t, a), r = Om(e, { chromium: r });
			return r ? function e(t, r) {
				var n = Bm[t.props.nodeName];
				if (n) {
					if (t.parent) return n.includes(t.parent.props.nodeName) ? (n = T(t.parent, r), ["none", "presentation"].includes(n) && !Pm(t.parent) ? n : n ? null : e(t.parent, r)) : null;
					if (t.actualNode) throw new ReferenceError("Cannot determine role presentational inheritance of a required parent outside the current scope.");
				}
				return null;
			}(e, t) || r : null;
		}
		function Pm(t) {
			return nm().some(function(e) {
				return t.hasAttr(e);
			}) || $f(t);
		}
		var S = function(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, r = t.noPresentational, e = function(e, t) {
				var r, t = 1 < arguments.length && void 0 !== t ? t : {}, n = t.noImplicit, t = ie(t, o), e = I(e).vNode;
				return 1 !== e.props.nodeType ? null : (r = T(e, t)) ? ["presentation", "none"].includes(r) && Pm(e) ? rp(e.props.nodeName) || n ? null : Im(e, t) : r : n ? null : Im(e, t);
			}(e, ie(t, U));
			return r && ["presentation", "none"].includes(e) ? null : e;
		}, Lm = ["iframe"], jm = function(e) {
			var t = I(e).vNode;
			return 1 !== t.props.nodeType || !e.hasAttr("title") || !Mm(t, Lm) && ["none", "presentation"].includes(S(t)) ? "" : t.attr("title");
		}, qm = function(e) {
			var t, r = (1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).strict;
			return 1 === (e = e instanceof Ga ? e : R(e)).props.nodeType && (e = S(e), !(!(t = k.ariaRoles[e]) || !t.nameFromContent) || !r && (!t || ["presentation", "none"].includes(e)));
		}, Vm = function(e) {
			var r, t, n = e.children;
			if (n) return Zf(e, "aria-owns") ? (r = Yf(e, "aria-owns").filter(function(e) {
				return !!e;
			}), t = r.filter(function(e, t) {
				return r.indexOf(e) === t;
			}), e = n.filter(function(e) {
				return !t.includes(e);
			}), [].concat(D(e), D(t))) : D(n);
			throw new Error("getOwnedVirtual requires a virtual node");
		}, zm = { accessibleNameFromFieldValue: ["progressbar"] };
		function _(e) {
			return e = I(e).vNode, Gm(e);
		}
		var Gm = r(function(e, t) {
			return !Rp(e) && !Tf(e, {
				skipAncestors: !0,
				isAncestor: t
			}) && (e.actualNode && "area" === e.props.nodeName ? !Sp(e, Gm) : !Bp(e, {
				skipAncestors: !0,
				isAncestor: t
			}) && (!e.parent || Gm(e.parent, !0)));
		}, { primitive: !0 });
		function Hm() {
			return /[\u1D00-\u1D7F\u1D80-\u1DBF\u1DC0-\u1DFF\u20A0-\u20CF\u20D0-\u20FF\u2100-\u214F\u2150-\u218F\u2190-\u21FF\u2200-\u22FF\u2300-\u23FF\u2400-\u243F\u2440-\u245F\u2460-\u24FF\u2500-\u257F\u2580-\u259F\u25A0-\u25FF\u2600-\u26FF\u2700-\u27BF\uE000-\uF8FF]/g;
		}
		function $m() {
			return /[\u2000-\u206F\u2E00-\u2E7F\u3000-\u3004\u3008-\u3020\u3030\u3036-\u3037\u303D-\u303F\u30FB\uFE10-\uFE1F\uFE30-\uFE4F\uFE50-\uFE6F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\\'!"#$%&\xa3\xa2\xa5\xa7\u20ac()*+,\-.\/:;<=>?@\[\]^_`{|}~\xb1]/g;
		}
		function Um() {
			return /[\uDB80-\uDBBF][\uDC00-\uDFFF]/g;
		}
		function Wm() {
			return /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC38]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/g;
		}
		var Ym = function(e, t) {
			var r = t.emoji, n = t.nonBmp, t = t.punctuations, a = !1;
			return r && (a = a || vo().test(e)), n && (a = a || Hm().test(e) || Um().test(e) || Wm().test(e)), a = t ? a || $m().test(e) : a;
		};
		function Km(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : .15, r = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : 3, n = e.actualNode.nodeValue.trim();
			if (!M(n) || Ym(n, {
				emoji: !0,
				nonBmp: !0
			})) return !1;
			var a = C.get("canvasContext", function() {
				return document.createElement("canvas").getContext("2d", { willReadFrequently: !0 });
			}), o = a.canvas, i = C.get("fonts", function() {
				return {};
			}), e = window.getComputedStyle(e.parent.actualNode).getPropertyValue("font-family"), i = (i[e] || (i[e] = {
				occurrences: 0,
				numLigatures: 0
			}), i[e]);
			if (i.occurrences >= r) {
				if (i.numLigatures / i.occurrences == 1) return !0;
				if (0 === i.numLigatures) return !1;
			}
			i.occurrences++;
			var r = 30, u = "".concat(r, "px ").concat(e), l = (a.font = u, n.charAt(0)), s = a.measureText(l).width;
			if (0 === s) return i.numLigatures++, !0;
			s < 30 && (s *= c = 30 / s, u = "".concat(r *= c, "px ").concat(e)), o.width = s, o.height = r, a.font = u, a.textAlign = "left", a.textBaseline = "top", a.fillText(l, 0, 0);
			var c = new Uint32Array(a.getImageData(0, 0, s, r).data.buffer);
			if (!c.some(function(e) {
				return e;
			})) return i.numLigatures++, !0;
			a.clearRect(0, 0, s, r), a.fillText(n, 0, 0);
			var d = new Uint32Array(a.getImageData(0, 0, s, r).data.buffer), e = c.reduce(function(e, t, r) {
				return 0 === t && 0 === d[r] || 0 !== t && 0 !== d[r] ? e : ++e;
			}, 0), o = n.split("").reduce(function(e, t) {
				return e + a.measureText(t).width;
			}, 0), u = a.measureText(n).width;
			return t <= e / c.length && t <= 1 - u / o && (i.numLigatures++, !0);
		}
		var Xm = function a(e, o, i) {
			var u = 3 < arguments.length && void 0 !== arguments[3] ? arguments[3] : {}, t = I(e).vNode, r = o ? _ : Wp, l = !e.actualNode || (e.actualNode, r(e)), s = u.ignoreIconLigature, c = u.pixelThreshold, d = u.occurrenceThreshold, r = u.skipSanitize, e = t.children.map(function(e) {
				var t = (n = e.props).nodeType, r = n.nodeValue, n = n.nodeName;
				return 3 === t ? !r || !l || s && Km(e, c, d) ? "" : r : "br" === n ? " " : i ? void 0 : a(e, o, !1, b({}, u, { skipSanitize: !0 }));
			}).join("");
			return r ? e : M(e);
		}, Zm = [
			"button",
			"checkbox",
			"color",
			"file",
			"hidden",
			"image",
			"password",
			"radio",
			"reset",
			"submit"
		], Jm = function(e) {
			var t = (e = e instanceof Ga ? e : R(e)).props.nodeName;
			return "textarea" === t || "input" === t && !Zm.includes((e.attr("type") || "").toLowerCase());
		}, Qm = function(e) {
			return "select" === (e = e instanceof Ga ? e : R(e)).props.nodeName;
		}, eh = function(e) {
			return "textbox" === T(e);
		}, th = function(e) {
			return "listbox" === T(e);
		}, rh = function(e) {
			return "combobox" === T(e);
		}, nh = [
			"progressbar",
			"scrollbar",
			"slider",
			"spinbutton"
		], ah = function(e) {
			return e = T(e), nh.includes(e);
		}, oh = [
			"textbox",
			"progressbar",
			"scrollbar",
			"slider",
			"spinbutton",
			"combobox",
			"listbox"
		], ih = {
			nativeTextboxValue: function(e) {
				e = I(e).vNode;
				if (Jm(e)) return e.props.value || "";
				return "";
			},
			nativeSelectValue: function(e) {
				e = I(e).vNode;
				if (!Qm(e)) return "";
				var e = $g(e, "option"), t = e.filter(function(e) {
					return e.props.selected;
				});
				t.length || t.push(e[0]);
				return t.map(function(e) {
					return Xm(e);
				}).join(" ") || "";
			},
			ariaTextboxValue: function(e) {
				var e = I(e), t = e.vNode, e = e.domNode;
				if (!eh(t)) return "";
				return e && Bp(e) ? e.textContent : Xm(t, !0);
			},
			ariaListboxValue: uh,
			ariaComboboxValue: function(e, t) {
				var e = I(e).vNode;
				return rh(e) && (e = Vm(e).filter(function(e) {
					return "listbox" === S(e);
				})[0]) ? uh(e, t) : "";
			},
			ariaRangeValue: function(e) {
				var e = I(e).vNode;
				return ah(e) && Zf(e, "aria-valuenow") ? (e = +N(e, "aria-valuenow").value, isNaN(e) ? "0" : String(e)) : "";
			}
		};
		function uh(e, t) {
			var e = I(e).vNode;
			return !th(e) || 0 === (e = Vm(e).filter(function(e) {
				return "option" === S(e) && "true" === N(e, "aria-selected").value;
			})).length ? "" : bh(e[0], t);
		}
		var lh = function(r) {
			var n = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, e = r.actualNode, t = zm.accessibleNameFromFieldValue || [], a = S(r);
			return n.startNode === r || !oh.includes(a) || t.includes(a) ? "" : (t = Object.keys(ih).map(function(e) {
				return ih[e];
			}).reduce(function(e, t) {
				return e || t(r, n);
			}, ""), n.debug && qa(t || "{empty-value}", e, n), t);
		}, sh = rm("phrasing").concat(["#text"]), ch = function(e) {
			var a = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, t = bh.alreadyProcessed;
			a.startNode = a.startNode || e;
			var r = (o = a).strict, n = o.inControlContext, o = o.inLabelledByContext, i = S(e), u = _m(e, { noMatchAccessibleName: !0 }).contentTypes;
			return !(t(e, a) || 1 !== e.props.nodeType || null != u && u.includes("embedded") || oh.includes(i)) && (a.subtreeDescendant || a.inLabelledByContext || qm(e, { strict: r })) ? (r || (a = b({ subtreeDescendant: !n && !o }, a)), Vm(e).reduce(function(e, t) {
				var r = a, n = t.props.nodeName;
				return (t = bh(t, r)) ? (sh.includes(n) || (" " !== t[0] && (t += " "), e && " " !== e[e.length - 1] && (t = " " + t)), e + t) : e;
			}, "")) : "";
		}, dh = function(e, t) {
			return bh(R(e), t);
		}, ph = function(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, r = bh.alreadyProcessed;
			if (t.inControlContext || t.inLabelledByContext || r(e, t)) return "";
			t.startNode || (t.startNode = e);
			var n = b({ inControlContext: !0 }, t);
			if (r = e.elementInternals) try {
				return Array.from(r.labels).map(function(e) {
					return dh(e, n);
				}).filter(function(e) {
					return "" !== e;
				}).join(" ");
			} catch (e) {}
			var a, t = ((e) => {
				if (!e.attr("id")) return [];
				if (e.actualNode) return lp({
					elm: "label",
					attr: "for",
					value: e.attr("id"),
					context: e.actualNode
				});
				throw new TypeError("Cannot resolve explicit label reference for non-DOM nodes");
			})(e);
			return (r = Z1(e, "label")) ? (a = [].concat(D(t), [r.actualNode])).sort(xg) : a = t, a.map(function(e) {
				return dh(e, n);
			}).filter(function(e) {
				return "" !== e;
			}).join(" ");
		}, fh = {
			submit: "Submit",
			image: "Submit",
			reset: "Reset",
			button: ""
		};
		function mh(e, t) {
			return t.attr(e) || "";
		}
		function hh(e, t, r) {
			var t = t.actualNode, n = [e = e.toLowerCase(), t.nodeName.toLowerCase()].join(","), t = t.querySelector(n);
			return t && t.nodeName.toLowerCase() === e ? dh(t, r) : "";
		}
		var gh = {
			valueText: function(e) {
				return e.props.value || "";
			},
			buttonDefaultText: function(e) {
				return fh[e.props.type] || "";
			},
			tableCaptionText: hh.bind(null, "caption"),
			figureText: hh.bind(null, "figcaption"),
			svgTitleText: hh.bind(null, "title"),
			fieldsetLegendText: hh.bind(null, "legend"),
			altText: mh.bind(null, "alt"),
			tableSummaryText: mh.bind(null, "summary"),
			titleText: jm,
			subtreeText: ch,
			labelText: ph,
			singleSpace: function() {
				return " ";
			},
			placeholderText: mh.bind(null, "placeholder")
		};
		function vh(r) {
			var e, n = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, t = r.actualNode;
			return 1 !== r.props.nodeType || ["presentation", "none"].includes(S(r)) ? "" : (e = ((e) => {
				var t = _m(e, { noMatchAccessibleName: !0 }).namingMethods || [], r = t.map(function(e) {
					return gh[e];
				});
				if ((e = e.elementInternals) && !t.includes("labelText")) try {
					e.labels && r.push(gh.labelText);
				} catch (e) {}
				return r;
			})(r).reduce(function(e, t) {
				return e || t(r, n);
			}, ""), n.debug && axe.log(e || "{empty-value}", t, n), e);
		}
		function bh(r) {
			var e, t, n, a, o, i = ((e, t) => (t.startNode || (t = b({ startNode: e }, t)), t = 1 === e.props.nodeType && t.inLabelledByContext && void 0 === t.includeHidden ? b({ includeHidden: !_(e) }, t) : t))(r, 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {});
			return e = i, (o = r) && !(e.includeHidden && !Ep(o) || 1 !== o.props.nodeType || _(o)) || (e = r, t = (o = i).ignoreIconLigature, n = o.pixelThreshold, a = null != (a = o.occurrenceThreshold) ? a : o.occuranceThreshold, 3 === e.props.nodeType && t && Km(e, n, a)) ? "" : (o = [
				Jf,
				Qf,
				vh,
				lh,
				ch,
				yh,
				jm
			].reduce(function(e, t) {
				return "" !== (e = i.startNode === r ? M(e) : e) ? e : t(r, i);
			}, ""), i.debug && axe.log(o || "{empty-value}", r.actualNode, i), o);
		}
		function yh(e) {
			return 3 !== e.props.nodeType ? "" : e.props.nodeValue;
		}
		bh.alreadyProcessed = function(e, t) {
			return t.processed = t.processed || [], !!t.processed.includes(e) || (t.processed.push(e), !1);
		};
		var Dh = function(e, t) {
			function r() {
				return i;
			}
			var n = t.emoji, a = t.nonBmp, o = t.punctuations, i = void 0 === (t = t.replaceWith) ? "" : t;
			return n && (e = e.replace(vo(), r)), a && (e = e.replace(Hm(), r).replace(Um(), r).replace(Wm(), r).replace(/[\u180B-\u180D\u180F\uFE00-\uFE0F]|\uDB40[\uDD00-\uDDEF]/g, r)), e = o ? e.replace($m(), r) : e;
		}, wh = function(e) {
			var t;
			return 0 === M(e).length || 1 === (t = e).length && t.match(/\D/) || ["aa", "abc"].includes(e.toLowerCase()) || ((e) => (e = Dh(e, {
				emoji: !0,
				nonBmp: !0,
				punctuations: !0
			}), !M(e)))(e) ? 0 : 1;
		}, Fh = {
			stateTerms: ["on", "off"],
			standaloneTerms: [
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
				"photo",
				"one-time-code"
			],
			qualifiers: [
				"home",
				"work",
				"mobile",
				"fax",
				"pager"
			],
			qualifiedTerms: [
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
			],
			locations: ["billing", "shipping"]
		}, Eh = function(e) {
			var t = void 0 !== (t = (u = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).looseTyped) && t, r = void 0 === (r = u.stateTerms) ? [] : r, n = void 0 === (n = u.locations) ? [] : n, a = void 0 === (a = u.qualifiers) ? [] : a, o = void 0 === (o = u.standaloneTerms) ? [] : o, i = void 0 === (i = u.qualifiedTerms) ? [] : i, u = void 0 === (u = u.ignoredValues) ? [] : u;
			return e = e.toLowerCase().trim(), !(!(r = r.concat(Fh.stateTerms)).includes(e) && "" !== e) || (a = a.concat(Fh.qualifiers), n = n.concat(Fh.locations), o = o.concat(Fh.standaloneTerms), i = i.concat(Fh.qualifiedTerms), !("webauthn" === (r = e.split(/\s+/g))[r.length - 1] && (r.pop(), 0 === r.length) || !t && (8 < r[0].length && "section-" === r[0].substr(0, 8) && r.shift(), n.includes(r[0]) && r.shift(), a.includes(r[0]) && (r.shift(), o = []), 1 !== r.length)) && (u.includes(e = r[r.length - 1]) ? void 0 : o.includes(e) || i.includes(e)));
		}, xh = function(e) {
			var t;
			return Zf(e, "aria-labelledby") && (t = Yf(e, "aria-labelledby").map(function(e) {
				return e ? Xm(e) : "";
			}).join(" ").trim()) ? t : (t = (t = N(e, "aria-label").value) && M(t)) || null;
		}, Ah = function(e, t, r) {
			return e = R(e), Xm(e, t, r);
		}, Ch = function(e) {
			if (t = xh(e)) return t;
			if (e.attr("id")) {
				if (!e.actualNode) throw new TypeError("Cannot resolve explicit label reference for non-DOM nodes");
				var t, r = g(e.attr("id"));
				if (t = (r = up(e.actualNode).querySelector("label[for=\"" + r + "\"]")) && Ah(r, !0)) return t;
			}
			return (t = (r = Z1(e, "label")) && Xm(r, !0)) || null;
		}, Rh = function(e) {
			return e = R(e), Ch(e);
		}, kh = [
			{
				matches: [{ nodeName: "textarea" }, {
					nodeName: "input",
					properties: { type: [
						"text",
						"password",
						"search",
						"tel",
						"email",
						"url"
					] }
				}],
				namingMethods: "labelText"
			},
			{
				matches: {
					nodeName: "input",
					properties: { type: [
						"button",
						"submit",
						"reset"
					] }
				},
				namingMethods: [
					"valueText",
					"titleText",
					"buttonDefaultText"
				]
			},
			{
				matches: {
					nodeName: "input",
					properties: { type: "image" }
				},
				namingMethods: [
					"altText",
					"valueText",
					"labelText",
					"titleText",
					"buttonDefaultText"
				]
			},
			{
				matches: "button",
				namingMethods: "subtreeText"
			},
			{
				matches: "fieldset",
				namingMethods: "fieldsetLegendText"
			},
			{
				matches: "OUTPUT",
				namingMethods: "subtreeText"
			},
			{
				matches: [{ nodeName: "select" }, {
					nodeName: "input",
					properties: { type: /^(?!text|password|search|tel|email|url|button|submit|reset)/ }
				}],
				namingMethods: "labelText"
			},
			{
				matches: "summary",
				namingMethods: "subtreeText"
			},
			{
				matches: "figure",
				namingMethods: ["figureText", "titleText"]
			},
			{
				matches: "img",
				namingMethods: "altText"
			},
			{
				matches: "table",
				namingMethods: ["tableCaptionText", "tableSummaryText"]
			},
			{
				matches: ["hr", "br"],
				namingMethods: ["titleText", "singleSpace"]
			}
		], Nh = function t(e) {
			var r = Wp(e), n = [];
			return e.children.forEach(function(e) {
				3 === e.actualNode.nodeType ? r && n.push(e) : n = n.concat(t(e));
			}), n;
		}, Th = r(function(e) {
			var t = e.actualNode, n = e.boundingClientRect, a = [], o = fp(e);
			return t.childNodes.forEach(function(e) {
				var t, r;
				3 !== e.nodeType || "" === M(e.nodeValue) || (e = e, (t = document.createRange()).selectNodeContents(e), e = Array.from(t.getClientRects()), r = n, e.some(function(e) {
					return !Xp(Qp(e), r);
				})) || a.push.apply(a, D(Sh(e, o)));
			}), a.length ? a : Sh([n], o);
		}, { primitive: !0 }), Mh = function(e) {
			return Th(R(e));
		};
		function Sh(e, t) {
			var r = [];
			return e.forEach(function(e) {
				e.width < 1 || e.height < 1 || (e = t.reduce(function(e, t) {
					return e && Jp(e, t.boundingClientRect);
				}, e)) && r.push(e);
			}), r;
		}
		var _h = function(e) {
			var t = Rf(e);
			return t ? Mh(e).map(function(e) {
				return Vf(t, e);
			}) : [];
		}, Oh = [
			"checkbox",
			"img",
			"meter",
			"progressbar",
			"scrollbar",
			"radio",
			"slider",
			"spinbutton",
			"textbox"
		], Bh = function(e) {
			var t = I(e).vNode;
			if (e = axe.commons.aria.getExplicitRole(t)) return -1 !== Oh.indexOf(e);
			switch (t.props.nodeName) {
				case "img":
				case "iframe":
				case "object":
				case "video":
				case "audio":
				case "canvas":
				case "svg":
				case "math":
				case "button":
				case "select":
				case "textarea":
				case "keygen":
				case "progress":
				case "meter": return !0;
				case "input": return "hidden" !== t.props.type;
				default: return !1;
			}
		}, Ih = [
			"head",
			"title",
			"template",
			"script",
			"style",
			"iframe",
			"object",
			"video",
			"audio",
			"noscript"
		];
		function Ph(e) {
			return !Ih.includes(e.props.nodeName) && e.children.some(function(e) {
				e = e.props;
				return 3 === e.nodeType && e.nodeValue.trim();
			});
		}
		var Lh = function t(e, r, n) {
			return Ph(e) || Bh(e.actualNode) || !n && !!xh(e) || !r && e.children.some(function(e) {
				return 1 === e.actualNode.nodeType && t(e);
			});
		}, jh = function(e, t, r) {
			return e = R(e), Lh(e, t, r);
		};
		function qh(e) {
			return !(void 0 !== e.children && !Ph(e)) || (1 === e.props.nodeType && Bh(e) ? !!axe.commons.text.accessibleTextVirtual(e) : e.children.some(function(e) {
				return !e.attr("lang") && qh(e) && !Bp(e);
			}));
		}
		function Vh(e, t) {
			e = zh(e);
			return !!e && e === zh(t);
		}
		function zh(e) {
			if (!["a", "area"].includes(e.props.nodeName) || !e.hasAttr("href")) return null;
			var t, e = e.attr("href").trim();
			try {
				t = new window.URL(e, document.baseURI);
			} catch (e) {
				return null;
			}
			return "" === e || "javascript:" === t.protocol || t.href.endsWith("#") ? null : t.href;
		}
		function Gh(e) {
			var t = I(e).vNode;
			return -1 < Tg(t.attr("tabindex")) && $f(e) && !Hf(e);
		}
		function Hh(e, t) {
			var e = I(e), r = e.vNode, e = e.domNode;
			return r ? (void 0 === r._isHiddenWithCSS && (r._isHiddenWithCSS = $h(e, t)), r._isHiddenWithCSS) : $h(e, t);
		}
		function $h(e, t) {
			if (9 === e.nodeType) return !1;
			if (11 === e.nodeType && (e = e.host), ["STYLE", "SCRIPT"].includes(e.nodeName.toUpperCase())) return !1;
			var r, n = window.getComputedStyle(e, null);
			if (n) return "none" === n.getPropertyValue("display") || (r = ["hidden", "collapse"], n = n.getPropertyValue("visibility"), !(!r.includes(n) || t)) || !!(r.includes(n) && t && r.includes(t)) || !(!(t = Lp(e)) || r.includes(n)) && Hh(t, n);
			throw new Error("Style does not exist for the given element.");
		}
		var Uh = Hh, Wh = function(e) {
			return null !== (e = e.doctype) && "html" === e.name && !e.publicId && !e.systemId;
		}, Yh = function(e) {
			(e instanceof Ga || null != (t = window) && t.Node && e instanceof window.Node) && (e = axe.commons.aria.getRole(e));
			var t = k.ariaRoles[e];
			return (null == t ? void 0 : t.type) || null;
		}, Kh = [
			"block",
			"list-item",
			"table",
			"flex",
			"grid"
		], Xh = [
			"inline-block",
			"inline-flex",
			"inline-grid"
		], Zh = function(e) {
			var n, a, o, i, t = (r = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).noLengthCompare, r = void 0 !== (r = r.includeInlineBlock) && r, e = I(e), u = e.vNode, l = e.domNode;
			return !(Jh(l) || !r && ((e) => (e = e.getComputedStylePropertyValue("display"), Xh.includes(e)))(u)) && (n = ((e) => {
				for (var t = Lp(e); t && !Jh(t);) t = Lp(t);
				return R(t);
			})(l), o = a = "", i = 0, function t(e, r) {
				!1 !== r(e.actualNode) && e.children.forEach(function(e) {
					return t(e, r);
				});
			}(n, function(e) {
				var t, r;
				return e === n.actualNode || 2 !== i && (3 === e.nodeType && (a += e.nodeValue), 1 === e.nodeType ? (t = (e.nodeName || "").toUpperCase(), e === l && (i = 1), ((r = Jh(e)) || ["BR", "HR"].includes(t)) && (0 === i ? o = a = "" : i = 2), !(r || !Wp(e)) && ("widget" === Yh(e) ? (o += e.textContent, !1) : void 0)) : void 0);
			}), a = M(a), t ? 0 !== a.length : (o = M(o), a.length > o.length));
		};
		function Jh(e) {
			e = I(e).vNode.getComputedStylePropertyValue("display");
			return Kh.includes(e) || "table-" === e.substr(0, 6);
		}
		var Qh = function(e) {
			if (e = (e = e || {}).modalPercent || .75, C.get("isModalOpen")) return C.get("isModalOpen");
			if (Bg(axe._tree[0], "dialog, [role=dialog], [aria-modal=true]", Wp).length) return C.set("isModalOpen", !0), !0;
			for (var t, r = Vp(window), n = r.width * e, a = r.height * e, e = (r.width - n) / 2, o = (r.height - a) / 2, i = [
				{
					x: e,
					y: o
				},
				{
					x: r.width - e,
					y: o
				},
				{
					x: r.width / 2,
					y: r.height / 2
				},
				{
					x: e,
					y: r.height - o
				},
				{
					x: r.width - e,
					y: r.height - o
				}
			].map(function(e) {
				return Array.from(document.elementsFromPoint(e.x, e.y));
			}), u = 0; u < i.length; u++) if (t = (() => {
				var t = i[u].find(function(e) {
					e = window.getComputedStyle(e);
					return parseInt(e.width, 10) >= n && parseInt(e.height, 10) >= a && "none" !== e.getPropertyValue("pointer-events") && ("absolute" === e.position || "fixed" === e.position);
				});
				if (t && i.every(function(e) {
					return e.includes(t);
				})) return C.set("isModalOpen", !0), { v: !0 };
			})()) return t.v;
			C.set("isModalOpen", void 0);
		};
		function e0(e) {
			var t, r = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : 2, n = e.ownerDocument.createRange(), a = (n.setStart(e, 0), n.setEnd(e, e.childNodes.length), 0), o = 0, i = L(n.getClientRects());
			try {
				for (i.s(); !(t = i.n()).done;) {
					var u = t.value;
					if (!(u.height <= r)) if (u.top + r < a) a = Math.max(a, u.bottom);
					else {
						if (0 !== o) return !0;
						a = u.bottom, o++;
					}
				}
			} catch (e) {
				i.e(e);
			} finally {
				i.f();
			}
			return !1;
		}
		var t0 = function(e) {
			return e instanceof window.Node;
		}, r0 = "color.incompleteData", O = {
			set: function(e, t) {
				if ("string" != typeof e) throw new Error("Incomplete data: key must be a string");
				var r = C.get(r0, function() {
					return {};
				});
				return t && (r[e] = t), r[e];
			},
			get: function(e) {
				var t = C.get(r0);
				return null == t ? void 0 : t[e];
			},
			clear: function() {
				C.set(r0, {});
			}
		}, n0 = function(e, t) {
			var r = e.nodeName.toUpperCase();
			return [
				"IMG",
				"CANVAS",
				"OBJECT",
				"IFRAME",
				"VIDEO",
				"SVG"
			].includes(r) ? (O.set("bgColor", "imgNode"), !0) : ((e = "none" !== (r = (t = t || window.getComputedStyle(e)).getPropertyValue("background-image"))) && (t = /gradient/.test(r), O.set("bgColor", t ? "bgGradient" : "bgImage")), e);
		}, a0 = /^#[0-9a-f]{3,8}$/i, o0 = De(function e(t, r, n) {
			var a, o, i, u = 3 < arguments.length && void 0 !== arguments[3] ? arguments[3] : 1;
			be(this, e), t instanceof o0 ? (a = t.r, o = t.g, i = t.b, this.r = a, this.g = o, this.b = i, this.alpha = t.alpha) : (this.red = t, this.green = r, this.blue = n, this.alpha = u);
		}, [
			{
				key: "r",
				get: function() {
					return this._r;
				},
				set: function(e) {
					this._r = e, this._red = Math.round(255 * i0(e, 0, 1));
				}
			},
			{
				key: "g",
				get: function() {
					return this._g;
				},
				set: function(e) {
					this._g = e, this._green = Math.round(255 * i0(e, 0, 1));
				}
			},
			{
				key: "b",
				get: function() {
					return this._b;
				},
				set: function(e) {
					this._b = e, this._blue = Math.round(255 * i0(e, 0, 1));
				}
			},
			{
				key: "red",
				get: function() {
					return this._red;
				},
				set: function(e) {
					this._r = e / 255, this._red = i0(e, 0, 255);
				}
			},
			{
				key: "green",
				get: function() {
					return this._green;
				},
				set: function(e) {
					this._g = e / 255, this._green = i0(e, 0, 255);
				}
			},
			{
				key: "blue",
				get: function() {
					return this._blue;
				},
				set: function(e) {
					this._b = e / 255, this._blue = i0(e, 0, 255);
				}
			},
			{
				key: "toHexString",
				value: function() {
					var e = Math.round(this.red).toString(16), t = Math.round(this.green).toString(16), r = Math.round(this.blue).toString(16);
					return "#" + (15.5 < this.red ? e : "0" + e) + (15.5 < this.green ? t : "0" + t) + (15.5 < this.blue ? r : "0" + r);
				}
			},
			{
				key: "toJSON",
				value: function() {
					return {
						red: this.red,
						green: this.green,
						blue: this.blue,
						alpha: this.alpha
					};
				}
			},
			{
				key: "parseString",
				value: function(t) {
					var e = C.get("parsedColors", function() {
						return /* @__PURE__ */ new Map();
					});
					if (!(i = e.get(t))) {
						var r = t;
						try {
							"Prototype" in window && "Version" in window.Prototype && (a = Array.from, Array.from = f1.default);
							var n, a, o = new p1(t).toGamut({
								space: "srgb",
								method: "clip"
							}).to("srgb"), i = [
								o.r,
								o.g,
								o.b,
								+(null != (n = o.alpha) ? n : 0)
							];
							a && (Array.from = a, a = null);
						} catch (e) {
							throw O.set("colorParse", t), new Error("Unable to parse color \"".concat(t, "\""));
						}
						e.set(r, i);
					}
					o = P(i, 4);
					return this.r = o[0], this.g = o[1], this.b = o[2], this.alpha = o[3], this;
				}
			},
			{
				key: "parseRgbString",
				value: function(e) {
					this.parseString(e);
				}
			},
			{
				key: "parseHexString",
				value: function(e) {
					e.match(a0) && ![6, 8].includes(e.length) && this.parseString(e);
				}
			},
			{
				key: "parseColorFnString",
				value: function(e) {
					this.parseString(e);
				}
			},
			{
				key: "getRelativeLuminance",
				value: function() {
					var e = this.r, t = this.g, r = this.b;
					return .2126 * (e <= .04045 ? e / 12.92 : Math.pow((e + .055) / 1.055, 2.4)) + .7152 * (t <= .04045 ? t / 12.92 : Math.pow((t + .055) / 1.055, 2.4)) + .0722 * (r <= .04045 ? r / 12.92 : Math.pow((r + .055) / 1.055, 2.4));
				}
			},
			{
				key: "getLuminosity",
				value: function() {
					return .3 * this.r + .59 * this.g + .11 * this.b;
				}
			},
			{
				key: "setLuminosity",
				value: function(e) {
					e -= this.getLuminosity();
					return ((e, t) => ((e = new o0(e)).r += t, e.g += t, e.b += t, e))(this, e).clip();
				}
			},
			{
				key: "getSaturation",
				value: function() {
					return Math.max(this.r, this.g, this.b) - Math.min(this.r, this.g, this.b);
				}
			},
			{
				key: "setSaturation",
				value: function(e) {
					var t = new o0(this), r = P([
						{
							name: "r",
							value: t.r
						},
						{
							name: "g",
							value: t.g
						},
						{
							name: "b",
							value: t.b
						}
					].sort(function(e, t) {
						return e.value - t.value;
					}), 3), n = r[0], a = r[1], r = r[2];
					return r.value > n.value ? (a.value = (a.value - n.value) * e / (r.value - n.value), r.value = e) : a.value = r.value = 0, n.value = 0, t[r.name] = r.value, t[n.name] = n.value, t[a.name] = a.value, t;
				}
			},
			{
				key: "clip",
				value: function() {
					var e = new o0(this), t = e.getLuminosity(), r = Math.min(e.r, e.g, e.b), n = Math.max(e.r, e.g, e.b);
					return r < 0 && (e.r = t + (e.r - t) * t / (t - r), e.g = t + (e.g - t) * t / (t - r), e.b = t + (e.b - t) * t / (t - r)), 1 < n && (e.r = t + (e.r - t) * (1 - t) / (n - t), e.g = t + (e.g - t) * (1 - t) / (n - t), e.b = t + (e.b - t) * (1 - t) / (n - t)), e;
				}
			}
		]), B = o0;
		function i0(e, t, r) {
			return Math.min(Math.max(t, e), r);
		}
		var u0 = function(e) {
			var t = new B();
			return t.parseString(e.getPropertyValue("background-color")), 0 !== t.alpha && (e = e.getPropertyValue("opacity"), t.alpha = t.alpha * e), t;
		}, l0 = function(e) {
			var t = window.getComputedStyle(e);
			return n0(e, t) || 1 === u0(t).alpha;
		};
		function s0(e, t) {
			return "widget" === Yh(t) && $f(t) && !Vh(e, t) && !((e, t) => {
				var r = Wd(e, t) ? e : Wd(t, e) ? t : null, n = r === e ? t : e;
				if (r) {
					for (var a = r; a !== n;) {
						var o = a.children.filter(function(e) {
							return 1 === e.props.type || "" !== (null == (e = e.props.nodeValue) ? void 0 : e.trim());
						});
						if (1 !== o.length) return;
						a = o[0];
					}
					return 1;
				}
			})(e, t);
		}
		function c0(e) {
			var t;
			return !(!e.href || (t = C.get("firstPageLink", d0)) && e.compareDocumentPosition(t.actualNode) !== e.DOCUMENT_POSITION_FOLLOWING);
		}
		function d0() {
			return (window.location.origin ? $g(axe._tree, "a[href]:not([href^=\"javascript:\"])").find(function(e) {
				return !Pf(e.actualNode);
			}) : $g(axe._tree, "a:not([href^=\"#\"]):not([href^=\"/#\"]):not([href^=\"javascript:\"])")[0]) || null;
		}
		var p0 = /rect\s*\(([0-9]+)px,?\s*([0-9]+)px,?\s*([0-9]+)px,?\s*([0-9]+)px\s*\)/, f0 = /(\w+)\((\d+)/;
		function m0(e, t, r) {
			if (!e) throw new TypeError("Cannot determine if element is visible for non-DOM nodes");
			var n, a, o, i = e instanceof Ga ? e : R(e), u = (e = i ? i.actualNode : e, "_isVisible" + (t ? "ScreenReader" : "")), l = null != (l = window.Node) ? l : {}, s = l.DOCUMENT_NODE, l = l.DOCUMENT_FRAGMENT_NODE, c = (i ? i.props : e).nodeType, d = i ? i.props.nodeName : e.nodeName.toLowerCase();
			if (i && void 0 !== i[u]) return i[u];
			if (c === s) return !0;
			if ([
				"style",
				"script",
				"noscript",
				"template"
			].includes(d)) return !1;
			if ((e && c === l && (e = e.host), t) && "true" === (i ? i.attr("aria-hidden") : e.getAttribute("aria-hidden"))) return !1;
			return e ? null !== (s = window.getComputedStyle(e, null)) && ("area" === d ? (n = t, a = r, !!(l = cp(c = e, "map")) && !!(l = l.getAttribute("name")) && !(!(c = up(c)) || 9 !== c.nodeType || !(o = $g(axe._tree, "img[usemap=\"#".concat(g(l), "\"]"))) || !o.length) && o.some(function(e) {
				return m0(e.actualNode, n, a);
			})) : "none" !== s.getPropertyValue("display") && (d = parseInt(s.getPropertyValue("height")), c = parseInt(s.getPropertyValue("width")), o = (l = rg(e)) && 0 === d, l = l && 0 === c, d = "absolute" === s.getPropertyValue("position") && (d < 2 || c < 2) && "hidden" === s.getPropertyValue("overflow"), !(!t && (((e) => {
				var t = e.getPropertyValue("clip").match(p0), r = e.getPropertyValue("clip-path").match(f0);
				if (t && 5 === t.length) {
					e = e.getPropertyValue("position");
					if (["fixed", "absolute"].includes(e)) return t[3] - t[1] <= 0 && t[2] - t[4] <= 0;
				}
				if (r) {
					var e = r[1], n = parseInt(r[2], 10);
					switch (e) {
						case "inset": return 50 <= n;
						case "circle": return 0 === n;
					}
				}
			})(s) || "0" === s.getPropertyValue("opacity") || o || l || d) || !r && ("hidden" === s.getPropertyValue("visibility") || !t && $p(e)))) && (c = !1, (l = e.assignedSlot || e.parentNode) && (c = m0(l, t, !0)), i && (i[u] = c), c)) : (d = !0, (r = i.parent) && (d = m0(r, t, !0)), i && (i[u] = d), d);
		}
		var h0 = m0, g0 = function(e, t) {
			for (var r = ["fixed", "sticky"], n = [], a = !1, o = 0; o < e.length; ++o) {
				var i = e[o], u = (i === t && (a = !0), window.getComputedStyle(i));
				a || -1 === r.indexOf(u.position) ? n.push(i) : n = [];
			}
			return n;
		};
		function v0(e, t) {
			var r = b0(t);
			do {
				var n, a, o, i, u, l, s = b0(e);
				if (s === r || s === t) return n = e, a = t, u = window.getComputedStyle(a), l = u.getPropertyValue("overflow"), "inline" === u.getPropertyValue("display") || (n = Array.from(n.getClientRects()), o = a.getBoundingClientRect(), i = {
					left: o.left,
					top: o.top,
					width: o.width,
					height: o.height
				}, (["scroll", "auto"].includes(l) || a instanceof window.HTMLHtmlElement) && (i.width = a.scrollWidth, i.height = a.scrollHeight), 1 === n.length && "hidden" === l && "nowrap" === u.getPropertyValue("white-space") && (n[0] = i), n.some(function(e) {
					return !(Math.ceil(e.left) < Math.floor(i.left) || Math.ceil(e.top) < Math.floor(i.top) || Math.floor(e.left + e.width) > Math.ceil(i.left + i.width) || Math.floor(e.top + e.height) > Math.ceil(i.top + i.height));
				}));
			} while (e = s);
			return !1;
		}
		function b0(e) {
			for (var t = R(e).parent; t;) {
				if (rg(t.actualNode)) return t.actualNode;
				t = t.parent;
			}
		}
		var y0 = function n(a, o) {
			var t = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : document, i = 3 < arguments.length && void 0 !== arguments[3] ? arguments[3] : 0;
			if (999 < i) throw new Error("Infinite loop detected");
			return Array.from(t.elementsFromPoint(a, o) || []).filter(function(e) {
				return up(e) === t;
			}).reduce(function(e, t) {
				var r;
				return ap(t) && (r = n(a, o, t.shadowRoot, i + 1), !(e = e.concat(r)).length || !v0(e[0], t)) || e.push(t), e;
			}, []);
		}, D0 = function(e, t) {
			var r, n;
			if (e.hasAttribute(t)) return n = e.nodeName.toUpperCase(), r = e, ["A", "AREA"].includes(n) && !e.ownerSVGElement || ((r = document.createElement("a")).href = e.getAttribute(t)), n = ["https:", "ftps:"].includes(r.protocol) ? r.protocol.replace(/s:$/, ":") : r.protocol, e = /^\//.test(r.pathname) ? r.pathname : "/".concat(r.pathname), t = (e = (e = (t = e).split("/").pop()) && -1 !== e.indexOf(".") ? {
				pathname: t.replace(e, ""),
				filename: /index./.test(e) ? "" : e
			} : {
				pathname: t,
				filename: ""
			}).pathname, e = e.filename, {
				protocol: n,
				hostname: r.hostname,
				port: (n = r.port, ["443", "80"].includes(n) ? "" : n),
				pathname: /\/$/.test(t) ? t : "".concat(t, "/"),
				search: ((e) => {
					var t = {};
					if (e && e.length) {
						var r = e.substring(1).split("&");
						if (r && r.length) for (var n = 0; n < r.length; n++) {
							var a = P(r[n].split("="), 2), o = a[0], a = a[1], a = void 0 === a ? "" : a;
							t[decodeURIComponent(o)] = decodeURIComponent(a);
						}
					}
					return t;
				})(r.search),
				hash: (n = r.hash) && (t = n.match(/#!?\/?/g)) && "#" !== P(t, 1)[0] ? n : "",
				filename: e
			};
		}, w0 = function(e, t) {
			var r = t.getBoundingClientRect(), n = r.top, a = r.left, o = n - t.scrollTop, n = n - t.scrollTop + t.scrollHeight, i = a - t.scrollLeft, a = a - t.scrollLeft + t.scrollWidth;
			return !(e.left > a && e.left > r.right || e.top > n && e.top > r.bottom || e.right < i && e.right < r.left || e.bottom < o && e.bottom < r.top) && (a = window.getComputedStyle(t), !(e.left > r.right || e.top > r.bottom) || "scroll" === a.overflow || "auto" === a.overflow || t instanceof window.HTMLBodyElement || t instanceof window.HTMLHtmlElement);
		}, F0 = 0;
		function E0(e, t, r) {
			var n;
			return be(this, E0), (n = ue(this, E0)).shadowId = r, n.children = [], n.actualNode = e, (n.parent = t) || (F0 = 0), n.nodeIndex = F0++, n._isHidden = null, n._cache = {}, n._isXHTML = m1(e.ownerDocument), "input" === e.nodeName.toLowerCase() && (r = e.getAttribute("type"), r = n._isXHTML ? r : (r || "").toLowerCase(), av().includes(r) || (r = "text"), n._type = r), C.get("nodeMap") && C.get("nodeMap").set(e, n), n;
		}
		fe(E0, Ga);
		var x0, A0 = De(E0, [
			{
				key: "props",
				get: function() {
					var e, t, r, n;
					return this._cache.hasOwnProperty("props") || (e = (n = this.actualNode).nodeType, t = n.nodeName, r = n.id, n = n.nodeValue, this._cache.props = {
						nodeType: e,
						nodeName: this._isXHTML ? t : t.toLowerCase(),
						id: r,
						type: this._type,
						nodeValue: n
					}, 1 === e && (this._cache.props.multiple = this.actualNode.multiple, this._cache.props.value = this.actualNode.value, this._cache.props.selected = this.actualNode.selected, this._cache.props.checked = this.actualNode.checked, this._cache.props.indeterminate = this.actualNode.indeterminate)), this._cache.props;
				}
			},
			{
				key: "attr",
				value: function(e) {
					return "function" != typeof this.actualNode.getAttribute ? null : this.actualNode.getAttribute(e);
				}
			},
			{
				key: "hasAttr",
				value: function(e) {
					return "function" == typeof this.actualNode.hasAttribute && this.actualNode.hasAttribute(e);
				}
			},
			{
				key: "attrNames",
				get: function() {
					var e;
					return this._cache.hasOwnProperty("attrNames") || (e = (this.actualNode.attributes instanceof window.NamedNodeMap ? this.actualNode : this.actualNode.cloneNode(!1)).attributes, this._cache.attrNames = Array.from(e).map(function(e) {
						return e.name;
					})), this._cache.attrNames;
				}
			},
			{
				key: "getComputedStylePropertyValue",
				value: function(e) {
					var t = "computedStyle_" + e;
					return this._cache.hasOwnProperty(t) || (this._cache.hasOwnProperty("computedStyle") || (this._cache.computedStyle = window.getComputedStyle(this.actualNode)), this._cache[t] = this._cache.computedStyle.getPropertyValue(e)), this._cache[t];
				}
			},
			{
				key: "isFocusable",
				get: function() {
					return this._cache.hasOwnProperty("isFocusable") || (this._cache.isFocusable = $f(this.actualNode)), this._cache.isFocusable;
				}
			},
			{
				key: "tabbableElements",
				get: function() {
					return this._cache.hasOwnProperty("tabbableElements") || (this._cache.tabbableElements = Gf(this)), this._cache.tabbableElements;
				}
			},
			{
				key: "clientRects",
				get: function() {
					return this._cache.hasOwnProperty("clientRects") || (this._cache.clientRects = Array.from(this.actualNode.getClientRects()).filter(function(e) {
						return 0 < e.width;
					})), this._cache.clientRects;
				}
			},
			{
				key: "boundingClientRect",
				get: function() {
					return this._cache.hasOwnProperty("boundingClientRect") || (this._cache.boundingClientRect = this.actualNode.getBoundingClientRect()), this._cache.boundingClientRect;
				}
			},
			{
				key: "elementInternals",
				get: function() {
					return this._cache.hasOwnProperty("elementInternals") || (this._cache.elementInternals = cg(this.actualNode)), this._cache.elementInternals;
				},
				set: function(e) {
					this._cache.elementInternals = e;
				}
			}
		]), C0 = function(e) {
			return (e || "").trim().replace(/\s{2,}/g, " ").split(" ");
		}, R0 = " [idsMap]";
		function k0(e, t, r) {
			var n = e[0]._selectorMap;
			if (n) {
				for (var a = e[0].shadowId, o = 0; o < t.length; o++) if (1 < t[o].length && t[o].some(N0)) return;
				var i = /* @__PURE__ */ new Set(), u = (t.forEach(function(t) {
					var e, r = ((e, t, r) => {
						var n = e[e.length - 1], a = null, o = 1 < e.length || !!n.pseudos || !!n.classes;
						if (N0(n)) a = t["*"];
						else {
							if (n.id) {
								if (!t[R0] || !Object.hasOwn(t[R0], n.id) || null == (e = t[R0][n.id]) || !e.length) return;
								a = t[R0][n.id].filter(function(e) {
									return e.shadowId === r;
								});
							}
							if (n.tag && "*" !== n.tag) {
								if (null == (e = t[n.tag]) || !e.length) return;
								var e = t[n.tag];
								a = a ? T0(e, a) : e;
							}
							if (n.classes) {
								if (null == (e = t["[class]"]) || !e.length) return;
								e = t["[class]"];
								a = a ? T0(e, a) : e;
							}
							if (n.attributes) for (var i = 0; i < n.attributes.length; i++) {
								var u = n.attributes[i];
								if ("attrValue" === u.type && (o = !0), null == (l = t["[".concat(u.key, "]")]) || !l.length) return;
								var l = t["[".concat(u.key, "]")];
								a = a ? T0(l, a) : l;
							}
						}
						return {
							nodes: a,
							isComplexSelector: o
						};
					})(t, n, a);
					null != r && null != (e = r.nodes) && e.forEach(function(e) {
						r.isComplexSelector && !$1(e, t) || i.add(e);
					});
				}), []);
				return i.forEach(function(e) {
					return u.push(e);
				}), (u = r ? u.filter(r) : u).sort(function(e, t) {
					return e.nodeIndex - t.nodeIndex;
				});
			}
		}
		function N0(e) {
			return "*" === e.tag && !e.attributes && !e.id && !e.classes;
		}
		function T0(e, t) {
			return e.filter(function(e) {
				return t.includes(e);
			});
		}
		function M0(e, t, r) {
			Object.hasOwn(r, e) || (r[e] = []), r[e].push(t);
		}
		function S0(t, r) {
			1 === t.props.nodeType && (M0(t.props.nodeName, t, r), M0("*", t, r), t.attrNames.forEach(function(e) {
				"id" === e && (r[R0] = r[R0] || {}, C0(t.attr(e)).forEach(function(e) {
					M0(e, t, r[R0]);
				})), M0("[".concat(e, "]"), t, r);
			}));
		}
		function _0() {
			var e = 0 < arguments.length && void 0 !== arguments[0] ? arguments[0] : document.documentElement, t = 1 < arguments.length ? arguments[1] : void 0, r = (x0 = !1, {}), e = (C.set("nodeMap", /* @__PURE__ */ new WeakMap()), C.set("selectorMap", r), I0(e, t, null));
			return e[0]._selectorMap = r, e[0]._hasShadowRoot = x0, e;
		}
		function O0(e, t, r) {
			e = new A0(e, t, r);
			return S0(e, C.get("selectorMap")), e;
		}
		function B0(e, t, r) {
			var n = [];
			return e.forEach(function(e) {
				e = I0(e, r, t);
				e && n.push.apply(n, D(e));
			}), n;
		}
		function I0(e, t, r) {
			var n, a, o = (e = e.documentElement ? e.documentElement : e).nodeName.toLowerCase();
			return ap(e) ? (x0 = !0, n = O0(e, r, t), t = "a" + Math.random().toString().substring(2), a = Array.from(e.shadowRoot.childNodes), n.children = B0(a, n, t), [n]) : "content" === o && "function" == typeof e.getDistributedNodes ? B0(a = Array.from(e.getDistributedNodes()), r, t) : "slot" === o && "function" == typeof e.assignedNodes ? ((a = Array.from(e.assignedNodes())).length || (a = ((e) => {
				var t = [];
				for (e = e.firstChild; e;) t.push(e), e = e.nextSibling;
				return t;
			})(e)), window.getComputedStyle(e), B0(a, r, t)) : e.nodeType === document.ELEMENT_NODE ? (n = O0(e, r, t), a = Array.from(e.childNodes), n.children = B0(a, n, t), [n]) : e.nodeType === document.TEXT_NODE ? [O0(e, r)] : void 0;
		}
		var P0 = function(e) {
			return e ? e.trim().split("-")[0].toLowerCase() : "";
		}, L0 = function(e) {
			var r = {};
			return r.none = e.none.concat(e.all), r.any = e.any, Object.keys(r).map(function(e) {
				var t;
				return r[e].length && (t = axe._audit.data.failureSummaries[e]) && "function" == typeof t.failureMessage ? t.failureMessage(r[e].map(function(e) {
					return e.message || "";
				})) : void 0;
			}).filter(function(e) {
				return void 0 !== e;
			}).join("\n\n");
		};
		function j0() {
			var e = axe._audit.data.incompleteFallbackMessage;
			return "string" != typeof (e = "function" == typeof e ? e() : e) ? "" : e;
		}
		var q0 = f.resultGroups;
		function V0(e, a) {
			var t = axe.utils.aggregateResult(e);
			return q0.forEach(function(e) {
				a.resultTypes && !a.resultTypes.includes(e) && (t[e] || []).forEach(function(e) {
					Array.isArray(e.nodes) && 0 < e.nodes.length && (e.nodes = [e.nodes[0]]);
				}), t[e] = (t[e] || []).map(function(t) {
					return t = Object.assign({}, t), Array.isArray(t.nodes) && 0 < t.nodes.length && (t.nodes = t.nodes.map(function(e) {
						var t, r, n;
						return "object" === te(e.node) && (t = z0(e.node, a), Object.assign(e, t)), delete e.result, delete e.node, r = e, n = a, [
							"any",
							"all",
							"none"
						].forEach(function(e) {
							Array.isArray(r[e]) && r[e].filter(function(e) {
								return Array.isArray(e.relatedNodes);
							}).forEach(function(e) {
								e.relatedNodes = e.relatedNodes.map(function(e) {
									return z0(e, n);
								});
							});
						}), e;
					})), q0.forEach(function(e) {
						return delete t[e];
					}), delete t.pageLevel, delete t.result, t;
				});
			}), t;
		}
		function z0(e, t) {
			var r, e = 0 < arguments.length && void 0 !== e ? e : {}, t = 1 < arguments.length ? t : void 0, e = Vd.dqElmToSpec(e, t), n = {};
			return axe._audit.noHtml ? n.html = null : n.html = null != (r = e.source) ? r : "Undefined", t.elementRef && !e.fromFrame && (n.element = null != (r = e.element) ? r : null), !1 === t.selectors && !e.fromFrame || (n.target = null != (r = e.selector) ? r : [":root"]), t.ancestry && (n.ancestry = null != (r = e.ancestry) ? r : [":root"]), t.xpath && (n.xpath = null != (r = e.xpath) ? r : ["/"]), n;
		}
		var G0 = /\$\{\s?data\s?\}/g;
		function H0(e, t) {
			if ("string" == typeof t) return e.replace(G0, t);
			for (var r in t) {
				var n;
				t.hasOwnProperty(r) && (n = new RegExp("\\${\\s?data\\." + r + "\\s?}", "g"), e = e.replace(n, ((e) => void 0 === e ? "" : Array.isArray(e) ? e.join(", ") : String(e))(t[r])));
			}
			return e;
		}
		var $0 = function e(t, r) {
			var n;
			if (t) return Array.isArray(r) ? (r.values = r.join(", "), "string" == typeof t.singular && "string" == typeof t.plural ? H0(1 === r.length ? t.singular : t.plural, r) : H0(t, r)) : "string" == typeof t ? H0(t, r) : "string" == typeof r ? H0(t[r], r) : (n = t.default || j0(), e(n = r && r.messageKey && t[r.messageKey] ? t[r.messageKey] : n, r));
		}, U0 = function(e, t, r) {
			var n = axe._audit.data.checks[e];
			if (!n) throw new Error("Cannot get message for unknown check: ".concat(e, "."));
			if (n.messages[t]) return $0(n.messages[t], r);
			throw new Error("Check \"".concat(e, "\"\" does not have a \"").concat(t, "\" message."));
		}, W0 = function(e, t, r) {
			var t = ((r.rules && r.rules[t] || {}).checks || {})[e.id], n = (r.checks || {})[e.id], a = e.enabled, e = e.options;
			return n && (n.hasOwnProperty("enabled") && (a = n.enabled), n.hasOwnProperty("options")) && (e = n.options), t && (t.hasOwnProperty("enabled") && (a = t.enabled), t.hasOwnProperty("options")) && (e = t.options), {
				enabled: a,
				options: e,
				absolutePaths: r.absolutePaths
			};
		};
		function Y0() {
			var e, t, r, n, a = 0 < arguments.length && void 0 !== arguments[0] ? arguments[0] : null, o = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : window;
			return a && "object" === te(a) ? a : "object" !== te(o) ? {} : {
				testEngine: {
					name: "axe-core",
					version: axe.version
				},
				testRunner: { name: axe._audit.brand },
				testEnvironment: (a = o).navigator && "object" === te(a.navigator) ? (e = a.navigator, t = a.innerHeight, r = a.innerWidth, a = ((e) => (e = e.screen).orientation || e.msOrientation || e.mozOrientation)(a) || {}, n = a.angle, a = a.type, {
					userAgent: e.userAgent,
					windowWidth: r,
					windowHeight: t,
					orientationAngle: n,
					orientationType: a
				}) : {},
				timestamp: (/* @__PURE__ */ new Date()).toISOString(),
				url: null == (e = o.location) ? void 0 : e.href
			};
		}
		function K0(e, t) {
			var r = t.focusable, t = t.page;
			return {
				node: e,
				include: [],
				exclude: [],
				initiator: !1,
				focusable: r && ((e) => null === (e = Tg(e.getAttribute("tabindex"))) || 0 <= e)(e),
				size: ((e) => {
					var t = parseInt(e.getAttribute("width"), 10), r = parseInt(e.getAttribute("height"), 10);
					return (isNaN(t) || isNaN(r)) && (e = e.getBoundingClientRect(), t = isNaN(t) ? e.width : t, r = isNaN(r) ? e.height : r), {
						width: t,
						height: r
					};
				})(e),
				page: t
			};
		}
		function X0(e) {
			var t = 0 < arguments.length && void 0 !== e ? e : [], r = [];
			pg(t) || (t = [t]);
			for (var n = 0; n < t.length; n++) {
				var a = ((e) => {
					if (e instanceof window.Node) return e;
					if ("string" == typeof e) return [e];
					var t;
					vg(e) ? (t = e, Z0(Array.isArray(t.fromFrames), "fromFrames property must be an array"), Z0(t.fromFrames.every(function(e) {
						return !fg(e, "fromFrames");
					}), "Invalid context; fromFrames selector must be appended, rather than nested"), Z0(!fg(t, "fromShadowDom"), "fromFrames and fromShadowDom cannot be used on the same object"), e = e.fromFrames) : bg(e) && (e = [e]);
					if (Array.isArray(e)) {
						var r, n = [], a = L(e);
						try {
							for (a.s(); !(r = a.n()).done;) {
								var o = r.value;
								if (bg(o) && (((e) => {
									Z0(Array.isArray(e.fromShadowDom), "fromShadowDom property must be an array"), Z0(e.fromShadowDom.every(function(e) {
										return !fg(e, "fromFrames");
									}), "shadow selector must be inside fromFrame instead"), Z0(e.fromShadowDom.every(function(e) {
										return !fg(e, "fromShadowDom");
									}), "fromShadowDom selector must be appended, rather than nested");
								})(o), o = o.fromShadowDom), "string" != typeof o && !((e) => Array.isArray(e) && e.every(function(e) {
									return "string" == typeof e;
								}))(o)) return;
								n.push(o);
							}
						} catch (e) {
							a.e(e);
						} finally {
							a.f();
						}
						return n;
					}
				})(t[n]);
				a && r.push(a);
			}
			return r;
		}
		function Z0(e, t) {
			w(e, "Invalid context; ".concat(t, "\nSee: https://github.com/dequelabs/axe-core/blob/master/doc/context.md"));
		}
		function J0(e, t) {
			for (var r = [], n = 0, a = e[t].length; n < a; n++) {
				var o, i = e[t][n];
				i instanceof window.Node ? i.documentElement instanceof window.Node ? r.push(e.flatTree[0]) : i.host instanceof window.Node ? (o = Array.from(i.children).map(function(e) {
					return R(e);
				}), r.push.apply(r, D(o))) : r.push(R(i)) : i && i.length && (1 < i.length ? ((r, n, a) => {
					r.frames = r.frames || [], rv(a.shift()).forEach(function(t) {
						var e = r.frames.find(function(e) {
							return e.node === t;
						});
						e || (e = K0(t, r), r.frames.push(e)), e[n].push(a);
					});
				})(e, t, i) : (o = rv(i[0]), r.push.apply(r, D(o.map(function(e) {
					return R(e);
				})))));
			}
			return r.filter(function(e) {
				return e;
			});
		}
		function Q0(e, t) {
			var r = this, n = (e = V1(e), this.frames = [], this.page = "boolean" == typeof (null == (n = e) ? void 0 : n.page) ? e.page : void 0, this.initiator = "boolean" != typeof (null == (n = e) ? void 0 : n.initiator) || e.initiator, this.focusable = "boolean" != typeof (null == (n = e) ? void 0 : n.focusable) || e.focusable, this.size = "object" === te(null == (n = e) ? void 0 : n.size) ? e.size : {}, e = ((e) => {
				if (hg(e)) {
					var t = " must be used inside include or exclude. It should not be on the same object.";
					Z0(!fg(e, "fromFrames"), "fromFrames" + t), Z0(!fg(e, "fromShadowDom"), "fromShadowDom" + t);
				} else {
					if (!gg(e)) return {
						include: [document],
						exclude: []
					};
					e = {
						include: e,
						exclude: []
					};
				}
				return 0 === (t = X0(e.include)).length && t.push(document), e = X0(e.exclude), {
					include: t,
					exclude: e
				};
			})(e), this.flatTree = null != t ? t : _0(((e) => {
				for (var t = e.include, e = e.exclude, r = Array.from(t).concat(Array.from(e)), n = 0; n < r.length; n++) {
					var a = r[n];
					if (a instanceof window.Element) return a.ownerDocument.documentElement;
					if (a instanceof window.Document) return a.documentElement;
				}
				return document.documentElement;
			})(e)), this.exclude = e.exclude, this.include = e.include, this.include = J0(this, "include"), this.exclude = J0(this, "exclude"), Xg("frame, iframe", this).forEach(function(e) {
				var t;
				wg(e, r) && (t = r, _(e = e.actualNode)) && !Gd(t.frames, "node", e) && t.frames.push(K0(e, t));
			}), void 0 === this.page && (this.page = ((e) => 1 === (e = e.include).length && e[0].actualNode === document.documentElement)(this), this.frames.forEach(function(e) {
				e.page = r.page;
			})), this);
			if (0 === n.include.length && 0 === n.frames.length) throw n = Od.isInFrame() ? "frame" : "page", /* @__PURE__ */ new Error("No elements found for include in " + n + " Context");
			Array.isArray(this.include) || (this.include = Array.from(this.include)), this.include.sort(xg);
		}
		function eg(e) {
			return !1 === (1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).iframes ? [] : new Q0(e).frames.map(function(e) {
				var t = e.node, e = ie(e, W);
				return e.initiator = !1, {
					frameSelector: S1(t),
					frameContext: e
				};
			});
		}
		function tg(t) {
			var e = axe._audit.rules.find(function(e) {
				return e.id === t;
			});
			if (e) return e;
			throw new Error("Cannot find rule by id: ".concat(t));
		}
		function rg(e, t) {
			var r, n, a = e.scrollWidth > e.clientWidth + (t = null != t ? t : 0), t = e.clientHeight + t < e.scrollHeight;
			if (a || t) return r = ng(n = window.getComputedStyle(e), "overflow-x"), n = ng(n, "overflow-y"), a && r || t && n ? {
				elm: e,
				top: e.scrollTop,
				left: e.scrollLeft
			} : void 0;
		}
		function ng(e, t) {
			e = e.getPropertyValue(t);
			return ["scroll", "auto"].includes(e);
		}
		var ag = function() {
			var e = 0 < arguments.length && void 0 !== arguments[0] ? arguments[0] : window, t = e.document.documentElement;
			return [void 0 !== e.pageXOffset ? {
				elm: e,
				top: e.pageYOffset,
				left: e.pageXOffset
			} : {
				elm: t,
				top: t.scrollTop,
				left: t.scrollLeft
			}].concat(function n(e) {
				return Array.from(e.children || e.childNodes || []).reduce(function(e, t) {
					var r = rg(t);
					return r && e.push(r), e.concat(n(t));
				}, []);
			}(document.body));
		};
		function og() {
			return V1(k);
		}
		var ig, ug = function(u) {
			if (u) return function(e) {
				var t = e.data, r = e.isCrossOrigin, r = void 0 !== r && r, n = e.shadowId, a = e.root, o = e.priority, e = e.isLink, e = void 0 !== e && e, i = u.createElement("style");
				return e ? (e = u.createTextNode("@import \"".concat(t.href, "\"")), i.appendChild(e)) : i.appendChild(u.createTextNode(t)), u.head.appendChild(i), {
					sheet: i.sheet,
					isCrossOrigin: r,
					shadowId: n,
					root: a,
					priority: o
				};
			};
			throw new Error("axe.utils.getStyleSheetFactory should be invoked with an argument");
		}, lg = [
			"_internals",
			"internals",
			"internals_"
		], sg = ["internals", "privateInternals"];
		function cg(n) {
			if (rp(n.nodeName.toLowerCase())) {
				var e = null == (e = globalThis._elementInternals) ? void 0 : e.get(n);
				if (e) return e;
				if ("ElementInternals" in window) {
					var t, r = L(lg);
					try {
						for (r.s(); !(t = r.n()).done;) {
							var a, o = t.value;
							if ((null == (a = Object.getOwnPropertyDescriptor(n, o)) || !a.get) && n[o] instanceof window.ElementInternals) return n[o];
						}
					} catch (e) {
						r.e(e);
					} finally {
						r.f();
					}
					var i = Object.getOwnPropertySymbols(n);
					if (i.length) {
						var u, l = L(sg);
						try {
							var s;
							for (l.s(); !(u = l.n()).done;) if (0 !== (s = (() => {
								var e, t = u.value, r = i.find(function(e) {
									return e.description === t;
								});
								if (r) return null != (e = Object.getOwnPropertyDescriptor(n, r)) && e.get ? 0 : n[r] instanceof window.ElementInternals ? { v: n[r] } : void 0;
							})()) && s) return s.v;
						} catch (e) {
							l.e(e);
						} finally {
							l.f();
						}
					}
				}
			}
		}
		var dg = function(e) {
			var t;
			return ig && ig.parentNode ? (void 0 === ig.styleSheet ? ig.appendChild(document.createTextNode(e)) : ig.styleSheet.cssText += e, ig) : e ? (t = document.head || document.getElementsByTagName("head")[0], (ig = document.createElement("style")).type = "text/css", void 0 === ig.styleSheet ? ig.appendChild(document.createTextNode(e)) : ig.styleSheet.cssText = e, t.appendChild(ig), ig) : void 0;
		};
		function pg(e) {
			return !!e && "object" === te(e) && "number" == typeof e.length && e instanceof window.Node == !1;
		}
		function fg(e, t) {
			return !(!e || "object" !== te(e)) && Object.prototype.hasOwnProperty.call(e, t);
		}
		function mg(e) {
			return hg(e) || gg(e);
		}
		function hg(t) {
			return ["include", "exclude"].some(function(e) {
				return fg(t, e) && gg(t[e]);
			});
		}
		function gg(e) {
			return "string" == typeof e || e instanceof window.Node || vg(e) || bg(e) || pg(e);
		}
		function vg(e) {
			return fg(e, "fromFrames");
		}
		function bg(e) {
			return fg(e, "fromShadowDom");
		}
		var yg = function e(t, r) {
			var n, a = R(t);
			return 9 !== t.nodeType && (11 === t.nodeType && (t = t.host), a && null !== a._isHidden ? a._isHidden : !(n = window.getComputedStyle(t, null)) || !t.parentNode || "none" === n.getPropertyValue("display") || !r && "hidden" === n.getPropertyValue("visibility") || "true" === t.getAttribute("aria-hidden") || (r = e(t.assignedSlot || t.parentNode, !0), a && (a._isHidden = r), r));
		};
		function Dg(e) {
			var t = null != (t = null == (t = e.props) ? void 0 : t.nodeName) ? t : e.nodeName.toLowerCase();
			return "http://www.w3.org/2000/svg" !== e.namespaceURI && !!k.htmlElms[t];
		}
		function wg(t, e) {
			var r = e.include, r = void 0 === r ? [] : r, e = e.exclude, e = void 0 === e ? [] : e, r = r.filter(function(e) {
				return Wd(e, t);
			});
			return 0 !== r.length && (0 === (e = e.filter(function(e) {
				return Wd(e, t);
			})).length || (r = Fg(r), Wd(Fg(e), r)));
		}
		function Fg(e) {
			var t, r, n = L(e);
			try {
				for (n.s(); !(r = n.n()).done;) {
					var a = r.value;
					t && Wd(a, t) || (t = a);
				}
			} catch (e) {
				n.e(e);
			} finally {
				n.f();
			}
			return t;
		}
		function Eg(e, n) {
			return e.length === n.length && e.every(function(e, t) {
				var r = n[t];
				return Array.isArray(e) ? e.length === r.length && e.every(function(e, t) {
					return r[t] === e;
				}) : e === r;
			});
		}
		var xg = function(e, t) {
			return (e = e.actualNode || e) === (t = t.actualNode || t) ? 0 : 4 & e.compareDocumentPosition(t) ? -1 : 1;
		};
		function I(e) {
			return e instanceof Ga ? {
				vNode: e,
				domNode: e.actualNode
			} : {
				vNode: R(e),
				domNode: e
			};
		}
		var Ag, Cg, Rg = function(r, n, a, o) {
			var e, t = 4 < arguments.length && void 0 !== arguments[4] && arguments[4], i = Array.from(r.cssRules);
			return i ? (e = i.filter(function(e) {
				return 3 === e.type;
			})).length ? (e = e.filter(function(e) {
				return e.href;
			}).map(function(t) {
				var t = t.href, e = r;
				e = r.href || document.baseURI;
				try {
					return new window.URL(t, e).href;
				} catch (e) {
					return t;
				}
			}).filter(function(e) {
				return !o.includes(e);
			}).map(function(e, t) {
				var t = [].concat(D(a), [t]);
				return Ng(e, n, t, o, ((t) => {
					try {
						return new window.URL(t, window.location.href).origin !== window.location.origin;
					} catch (e) {
						return /^https?:\/\/|^\/\//i.test(t);
					}
				})(e));
			}), (i = i.filter(function(e) {
				return 3 !== e.type;
			})).length && e.push(Promise.resolve(n.convertDataToStylesheet({
				data: i.map(function(e) {
					return e.cssText;
				}).join(),
				isCrossOrigin: t,
				priority: a,
				root: n.rootNode,
				shadowId: n.shadowId
			}))), Promise.all(e)) : Promise.resolve({
				isCrossOrigin: t,
				priority: a,
				root: n.rootNode,
				shadowId: n.shadowId,
				sheet: r
			}) : Promise.resolve();
		}, kg = function(e, t, r, n) {
			var a = 4 < arguments.length && void 0 !== arguments[4] && arguments[4];
			return ((e) => {
				try {
					return !e.cssRules && e.href ? !1 : !0;
				} catch (e) {
					return !1;
				}
			})(e) ? Rg(e, t, r, n, a) : Ng(e.href, t, r, n, !0);
		}, Ng = function(e, t, r, n, a) {
			return null == e ? Promise.resolve() : (n.push(e), new Promise(function(t, r) {
				var n = new window.XMLHttpRequest();
				n.open("GET", e), n.timeout = f.preload.timeout, n.addEventListener("error", r), n.addEventListener("timeout", r), n.addEventListener("loadend", function(e) {
					if (e.loaded && n.responseText) return t(n.responseText);
					r(n.responseText);
				}), n.send();
			}).then(function(e) {
				e = t.convertDataToStylesheet({
					data: e,
					isCrossOrigin: a,
					priority: r,
					root: t.rootNode,
					shadowId: t.shadowId
				});
				return kg(e.sheet, t, r, n, e.isCrossOrigin);
			}));
		}, Tg = function(e) {
			return "string" == typeof e && (e = e.trim().match(/^([-+]?\d+)/)) ? Number(e[1]) : null;
		};
		function Mg() {
			if (window.performance) return window.performance.now();
		}
		Ag = Mg(), Cg = !1;
		var j = {
			start: function() {
				this.reset(), Cg = !0, this.mark("mark_axe_start");
			},
			end: function() {
				this.mark("mark_axe_end"), this.measure("axe", "mark_axe_start", "mark_axe_end", !0), this.logMeasures("axe"), this.clearMark("mark_axe_start", "mark_axe_end"), Cg = !1;
			},
			auditStart: function() {
				Cg || this.reset(), this.mark("mark_audit_start");
			},
			auditEnd: function() {
				this.mark("mark_audit_end"), this.measure("audit_start_to_end", "mark_audit_start", "mark_audit_end", !0), this.logMeasures(), this.clearMark("mark_audit_start", "mark_audit_end");
			},
			mark: function(e) {
				var t;
				null != (t = window.performance) && t.mark && window.performance.mark(e);
			},
			measure: function(e, t, r) {
				var n, a = 3 < arguments.length && void 0 !== arguments[3] && arguments[3];
				if (null != (n = window.performance) && n.measure) {
					try {
						window.performance.measure(e, t, r);
					} catch (e) {
						this._log(e);
					}
					a || this.clearMark(t, r);
				}
			},
			logMeasures: function(e) {
				function t(e) {
					return Array.isArray(e) ? e[e.length - 1] : e;
				}
				function r(e) {
					a._log("Measure " + e.name + " took " + e.duration + "ms");
				}
				var n, a = this;
				if (null != (n = window.performance) && n.getEntriesByType && null != (n = window.performance) && n.getEntriesByName) {
					var o = t(window.performance.getEntriesByName("mark_axe_start")) || t(window.performance.getEntriesByName("mark_audit_start"));
					if (o) for (var i = window.performance.getEntriesByType("measure").filter(function(e) {
						return e.startTime >= o.startTime;
					}), u = 0; u < i.length; ++u) {
						var l = i[u];
						if (l.name === e) return void r(l);
						e || r(l);
					}
					else this._log("Axe must be started before using performanceTimer");
				}
			},
			timeElapsed: function() {
				return Mg() - Ag;
			},
			clearMark: function() {
				var e;
				if (null != (e = window.performance) && e.clearMarks) {
					for (var t = arguments.length, r = new Array(t), n = 0; n < t; n++) r[n] = arguments[n];
					for (var a = 0, o = r; a < o.length; a++) {
						var i = o[a];
						window.performance.clearMarks(i);
					}
				}
			},
			reset: function() {
				Ag = Mg();
			},
			_log: function(e) {
				qa(e);
			}
		};
		function Sg() {
			var e, u, l, s;
			return document.elementsFromPoint || document.msElementsFromPoint || ((e = document.createElement("x")).style.cssText = "pointer-events:auto", e = "auto" === e.style.pointerEvents, u = e ? "pointer-events" : "visibility", l = e ? "none" : "hidden", (s = document.createElement("style")).innerHTML = e ? "* { pointer-events: all }" : "* { visibility: visible }", function(e, t) {
				var r, n, a, o = [], i = [];
				for (document.head.appendChild(s); (r = document.elementFromPoint(e, t)) && -1 === o.indexOf(r);) o.push(r), i.push({
					value: r.style.getPropertyValue(u),
					priority: r.style.getPropertyPriority(u)
				}), r.style.setProperty(u, l, "important");
				for (o.indexOf(document.documentElement) < o.length - 1 && (o.splice(o.indexOf(document.documentElement), 1), o.push(document.documentElement)), n = i.length; a = i[--n];) o[n].style.setProperty(u, a.value || "", a.priority);
				return document.head.removeChild(s), o;
			});
		}
		"function" == typeof window.addEventListener && (document.elementsFromPoint = Sg());
		var _g = function(e, t) {
			return e.concat(t).filter(function(e, t, r) {
				return r.indexOf(e) === t;
			});
		};
		function Og(e, t, r, n, a) {
			a = a || {};
			return a.vNodes = e, a.vNodesIndex = 0, a.anyLevel = t, a.thisLevel = r, a.parentShadowId = n, a;
		}
		var Bg = function(e, t, r) {
			e = Array.isArray(e) ? e : [e];
			t = H1(t);
			if (n = k0(e, t, r)) return n;
			for (var n = e, e = t, a = r, o = C.get("qsa.recycledLocalVariables", function() {
				return [];
			}), i = [], u = Og(Array.isArray(n) ? n : [n], e, null, n[0].shadowId, o.pop()), l = []; u.vNodesIndex < u.vNodes.length;) {
				for (var s, c = u.vNodes[u.vNodesIndex++], d = null, p = null, f = ((null == (s = u.anyLevel) ? void 0 : s.length) || 0) + ((null == (s = u.thisLevel) ? void 0 : s.length) || 0), m = !1, h = 0; h < f; h++) {
					var g = h < ((null == (g = u.anyLevel) ? void 0 : g.length) || 0) ? u.anyLevel[h] : u.thisLevel[h - ((null == (g = u.anyLevel) ? void 0 : g.length) || 0)];
					if ((!g[0].id || c.shadowId === u.parentShadowId) && $1(c, g[0])) if (1 === g.length) m || a && !a(c) || (l.push(c), m = !0);
					else {
						var v = g.slice(1);
						if (!1 === [" ", ">"].includes(v[0].combinator)) throw new Error("axe.utils.querySelectorAll does not support the combinator: " + g[1].combinator);
						(">" === v[0].combinator ? d = d || [] : p = p || []).push(v);
					}
					g[0].id && c.shadowId !== u.parentShadowId || null == (v = u.anyLevel) || !v.includes(g) || (p = p || []).push(g);
				}
				for (c.children && c.children.length && (i.push(u), u = Og(c.children, p, d, c.shadowId, o.pop())); u.vNodesIndex === u.vNodes.length && i.length;) o.push(u), u = i.pop();
			}
			return l;
		}, Ig = function(e) {
			var t, r, u, l, e = void 0 === (e = e.treeRoot) ? axe._tree[0] : e;
			return t = [], e = Bg(e = e, "*", function(e) {
				return !t.includes(e.shadowId) && (t.push(e.shadowId), !0);
			}).map(function(e) {
				return {
					shadowId: e.shadowId,
					rootNode: ip(e.actualNode)
				};
			}), (e = _g(e, [])).length ? (r = document.implementation.createHTMLDocument("Dynamic document for loading cssom"), r = ug(r), u = r, l = [], e.forEach(function(e, t) {
				var r = e.rootNode, e = e.shadowId, n = ((e, t, r) => {
					t = 11 === e.nodeType && t ? ((n, a) => Array.from(n.children).filter(Pg).reduce(function(e, t) {
						var r = t.nodeName.toUpperCase(), t = "STYLE" === r ? t.textContent : t, t = a({
							data: t,
							isLink: "LINK" === r,
							root: n
						});
						return t.sheet && e.push(t.sheet), e;
					}, []))(e, r) : ((e) => Array.from(e.styleSheets).filter(function(e) {
						return !!e.media && Lg(e.media.mediaText);
					}))(e);
					var n = [];
					return t.filter(function(e) {
						if (e.href) {
							if (n.includes(e.href)) return !1;
							n.push(e.href);
						}
						return !0;
					});
				})(r, e, u);
				if (!n) return Promise.all(l);
				var a = t + 1, o = {
					rootNode: r,
					shadowId: e,
					convertDataToStylesheet: u,
					rootIndex: a
				}, i = [], t = Promise.all(n.map(function(e, t) {
					return kg(e, o, [a, t], i);
				}));
				l.push(t);
			}), Promise.all(l).then(function r(e) {
				return e.reduce(function(e, t) {
					return Array.isArray(t) ? e.concat(r(t)) : e.concat(t);
				}, []);
			})) : Promise.resolve();
		};
		function Pg(e) {
			var t = e.nodeName.toUpperCase(), r = e.getAttribute("href"), n = e.getAttribute("rel"), r = "LINK" === t && r && n && e.rel.toUpperCase().includes("STYLESHEET");
			return "STYLE" === t || r && Lg(e.media);
		}
		function Lg(e) {
			return !e || !e.toUpperCase().includes("PRINT");
		}
		var jg = function(e) {
			return e = void 0 === (e = e.treeRoot) ? axe._tree[0] : e, e = Bg(e, "video[autoplay], audio[autoplay]", function(e) {
				e = e.actualNode;
				return ("none" !== e.preload || 0 !== e.readyState || e.networkState === e.NETWORK_LOADING) && !(e.hasAttribute("paused") || e.hasAttribute("muted") || (e.hasAttribute("src") ? !e.getAttribute("src") : Array.from(e.getElementsByTagName("source")).filter(function(e) {
					return !!e.getAttribute("src");
				}).length <= 0));
			}), Promise.all(e.map(function(e) {
				var r, e = e.actualNode;
				return r = e, new Promise(function(t) {
					0 < r.readyState && t(r), r.addEventListener("loadedmetadata", function e() {
						r.removeEventListener("loadedmetadata", e), t(r);
					});
				});
			}));
		};
		function qg(o) {
			var i = {
				cssom: Ig,
				media: jg
			};
			return Vg(o) ? new Promise(function(t, r) {
				var e = zg(o), n = e.assets, a = setTimeout(function() {
					return r(/* @__PURE__ */ new Error("Preload assets timed out."));
				}, e.timeout);
				Promise.all(n.map(function(t) {
					return i[t](o).then(function(e) {
						return he({}, t, e);
					});
				})).then(function(e) {
					e = e.reduce(function(e, t) {
						return b({}, e, t);
					}, {});
					clearTimeout(a), t(e);
				}).catch(function(e) {
					clearTimeout(a), r(e);
				});
			}) : Promise.resolve();
		}
		function Vg(e) {
			return !e || null == e.preload || ("boolean" == typeof e.preload ? e.preload : "object" === te(e = e.preload) && Array.isArray(e.assets));
		}
		function zg(e) {
			var t = f.preload, r = t.assets, t = {
				assets: r,
				timeout: t.timeout
			};
			if (e.preload && "boolean" != typeof e.preload) {
				if (!e.preload.assets.every(function(e) {
					return r.includes(e.toLowerCase());
				})) throw new Error("Requested assets, not supported. Supported assets are: ".concat(r.join(", "), "."));
				t.assets = _g(e.preload.assets.map(function(e) {
					return e.toLowerCase();
				}), []), e.preload.timeout && "number" == typeof e.preload.timeout && !isNaN(e.preload.timeout) && (t.timeout = e.preload.timeout);
			}
			return t;
		}
		function Gg(e) {
			var t = axe._audit.data.checks || {}, r = axe._audit.data.rules || {}, n = Gd(axe._audit.rules, "id", e.id) || {}, a = (e.tags = V1(n.tags || []), Hg(t, !0, n)), o = Hg(t, !1, n);
			e.nodes.forEach(function(e) {
				e.any.forEach(a), e.all.forEach(a), e.none.forEach(o);
			}), Zd(e, V1(r[e.id] || {}));
		}
		function Hg(n, a, o) {
			return function(e) {
				var t = n[e.id] || {}, r = t.messages || {}, t = Object.assign({}, t);
				delete t.messages, o.reviewOnFail || void 0 !== e.result ? t.message = e.result === a ? r.pass : r.fail : ("object" !== te(r.incomplete) || Array.isArray(e.data) || (t.message = ((t, r) => {
					function n(e) {
						return e.incomplete && e.incomplete.default ? e.incomplete.default : j0();
					}
					if (!t || !t.missingData) return t && t.messageKey ? r.incomplete[t.messageKey] : n(r);
					try {
						var e = r.incomplete[t.missingData[0].reason];
						if (e) return e;
						throw new Error();
					} catch (e) {
						return "string" == typeof t.missingData ? r.incomplete[t.missingData] : n(r);
					}
				})(e.data, r)), t.message || (t.message = r.incomplete || j0())), "function" != typeof t.message && (t.message = $0(t.message, e.data)), Zd(e, t);
			};
		}
		var $g = function(e, t) {
			return Bg(e, t);
		};
		function Ug(t, e) {
			var r, n = axe._audit && axe._audit.tagExclude ? axe._audit.tagExclude : [], a = e.hasOwnProperty("include") || e.hasOwnProperty("exclude") ? (r = e.include || [], r = Array.isArray(r) ? r : [r], a = e.exclude || [], (a = Array.isArray(a) ? a : [a]).concat(n.filter(function(e) {
				return -1 === r.indexOf(e);
			}))) : (r = Array.isArray(e) ? e : [e], n.filter(function(e) {
				return -1 === r.indexOf(e);
			}));
			return !!(r.some(function(e) {
				return -1 !== t.tags.indexOf(e);
			}) || 0 === r.length && !1 !== t.enabled) && a.every(function(e) {
				return -1 === t.tags.indexOf(e);
			});
		}
		var Wg = function(e, t, r) {
			var n = r.runOnly || {}, r = (r.rules || {})[e.id];
			return !(e.pageLevel && !t.page) && ("rule" === n.type ? -1 !== n.values.indexOf(e.id) : r && "boolean" == typeof r.enabled ? r.enabled : "tag" === n.type && n.values ? Ug(e, n.values) : Ug(e, []));
		};
		function Yg(e, t) {
			var r, n, a;
			return t ? (a = e.cloneNode(!1), r = ao(a), a = 1 === a.nodeType ? (n = a.outerHTML, C.get(n, function() {
				return Kg(a, r, e, t);
			})) : Kg(a, r, e, t), Array.from(e.childNodes).forEach(function(e) {
				a.appendChild(Yg(e, t));
			}), a) : e;
		}
		function Kg(a, e, o, i) {
			return e && (a = document.createElement(a.nodeName), Array.from(e).forEach(function(e) {
				var t = o, r = e.name, n;
				void 0 !== (n = i)[r] && (!0 === n[r] || Xd(t, n[r])) || a.setAttribute(e.name, e.value);
			})), a;
		}
		function Xg(e, t) {
			var r = [];
			if (axe._selectCache) for (var n = 0, a = axe._selectCache.length; n < a; n++) {
				var o = axe._selectCache[n];
				if (o.selector === e) return o.result;
			}
			for (var i, u = t.include.reduce(function(e, t) {
				return e.length && Wd(e[e.length - 1], t) || e.push(t), e;
			}, []), l = (i = t).exclude && 0 !== i.exclude.length ? function(e) {
				return wg(e, i);
			} : null, s = 0; s < u.length; s++) var c = u[s], r = ((e, t) => {
				if (0 === e.length) return t;
				var r;
				e.length < t.length && (r = e, e = t, t = r);
				for (var n = 0, a = t.length; n < a; n++) e.includes(t[n]) || e.push(t[n]);
				return e;
			})(r, Bg(c, e, l));
			return axe._selectCache && axe._selectCache.push({
				selector: e,
				result: r
			}), r;
		}
		function Zg(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : 0;
			if ("object" !== te(e) || null === e) return { message: String(e) };
			var r, n = {}, a = L(f.serializableErrorProps);
			try {
				for (a.s(); !(r = a.n()).done;) {
					var o = r.value;
					[
						"string",
						"number",
						"boolean"
					].includes(te(e[o])) && (n[o] = e[o]);
				}
			} catch (e) {
				a.e(e);
			} finally {
				a.f();
			}
			return e.cause && (n.cause = t < 10 ? Zg(e.cause, t + 1) : "..."), n;
		}
		function Jg(e) {
			var t, r, n = e.error, a = e.ruleId, o = e.method, e = e.errorNode;
			return be(this, Jg), (r = ue(this, Jg)).name = null != (t = n.name) ? t : "RuleError", r.message = n.message, r.stack = n.stack, n.cause && (r.cause = Zg(n.cause)), a && (r.ruleId = a, r.message += " Skipping ".concat(r.ruleId, " rule.")), o && (r.method = o), e && (r.errorNode = e), r;
		}
		fe(Jg, oe(Error));
		var Qg = De(Jg), ev = function(e) {
			e.forEach(function(e) {
				var t = e.elm, r = e.top, e = e.left;
				if (t === window) return t.scroll(e, r);
				t.scrollTop = r, t.scrollLeft = e;
			});
		};
		function tv(e) {
			return function e(t, r) {
				var n = t.shift();
				r = n ? r.querySelector(n) : null;
				if (0 === t.length) return r;
				if (null == r || !r.shadowRoot) return null;
				return e(t, r.shadowRoot);
			}(Array.isArray(e) ? D(e) : [e], document);
		}
		function rv(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : document, r = Array.isArray(e) ? D(e) : [e];
			return 0 === e.length ? [] : function e(t, r) {
				var t = ae(t), n = t[0], a = Ee(t).slice(1);
				t = r.querySelectorAll(n);
				if (0 === a.length) return Array.from(t);
				var o = [];
				var i, u = L(t);
				try {
					for (u.s(); !(i = u.n()).done;) {
						var l = i.value;
						null != l && l.shadowRoot && o.push.apply(o, D(e(a, l.shadowRoot)));
					}
				} catch (e) {
					u.e(e);
				} finally {
					u.f();
				}
				return o;
			}(r, t);
		}
		var nv = function(e) {
			return Array.prototype.slice.call(e);
		}, av = function() {
			return [
				"hidden",
				"text",
				"search",
				"tel",
				"url",
				"email",
				"password",
				"date",
				"month",
				"week",
				"time",
				"datetime-local",
				"number",
				"range",
				"color",
				"checkbox",
				"radio",
				"file",
				"submit",
				"image",
				"reset",
				"button"
			];
		}, ov = [
			,
			[
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					1
				],
				[
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					,
					1,
					,
					,
					1
				],
				[
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					1,
					1,
					,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					1,
					,
					,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1
				]
			],
			[
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				]
			],
			[
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					1,
					1
				],
				[
					1,
					1,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					1,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					,
					1,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					1,
					,
					1
				],
				[
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					1,
					,
					1,
					,
					,
					1,
					1
				],
				[
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					1,
					1,
					,
					,
					,
					,
					1
				]
			],
			[
				,
				[
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					1,
					,
					,
					,
					1,
					1,
					,
					,
					1,
					1,
					,
					,
					,
					1
				],
				[
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					,
					,
					1
				],
				,
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				,
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1
				],
				[
					,
					,
					1,
					,
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[1, 1],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					1
				],
				,
				[
					,
					1,
					1,
					,
					1,
					,
					,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					1,
					1,
					,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1
				]
			],
			[
				,
				[, 1],
				[
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					1
				],
				,
				[
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1
				],
				[, 1],
				[
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					,
					,
					,
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					,
					,
					,
					,
					1,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1
				],
				[
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				,
				[
					,
					1,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					1,
					,
					,
					,
					1,
					,
					,
					1,
					1,
					1,
					,
					,
					1
				],
				[
					1,
					,
					,
					,
					,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					,
					1,
					1
				],
				[
					1,
					,
					1,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					1
				],
				[
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					1
				]
			],
			[
				,
				[
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					,
					,
					1,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				,
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				,
				[
					1,
					1,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					1,
					,
					1
				],
				[1],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					1,
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1
				],
				[
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1
				],
				,
				[
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					1,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					1
				],
				,
				[1]
			],
			[
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					1,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					,
					1,
					1,
					,
					,
					1,
					,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					,
					1,
					,
					1,
					,
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					1,
					,
					,
					,
					1,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					,
					1
				],
				[
					1,
					,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					1,
					1,
					,
					1,
					,
					1,
					1,
					,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					,
					1,
					1,
					,
					,
					,
					1,
					,
					1,
					1,
					,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1
				]
			],
			[
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					1,
					,
					,
					1,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					1
				],
				,
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					,
					1,
					,
					1,
					,
					,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					1,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1
				],
				,
				[
					1,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					1,
					,
					1,
					,
					1,
					1,
					,
					1,
					1,
					,
					1
				],
				[
					,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1
				],
				[
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1,
					,
					,
					1
				],
				[
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				,
				[
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1
				],
				[1]
			],
			[
				,
				[
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					1
				],
				[1],
				[
					,
					1,
					1,
					,
					,
					1,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					1,
					,
					1,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1
				],
				[
					1,
					,
					,
					,
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					,
					1,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					,
					1,
					,
					1,
					1,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					,
					1
				],
				[
					1,
					,
					1,
					1,
					,
					1,
					,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					,
					,
					1,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					,
					1,
					1
				],
				[
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					,
					1,
					1,
					1
				],
				[
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					,
					1,
					1,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1
				]
			],
			[
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					,
					1,
					1,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					1,
					,
					,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					1,
					,
					1,
					1
				],
				,
				[
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					1,
					,
					1,
					1,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1,
					1
				],
				[
					,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					1,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				,
				[
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1
				],
				[
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				,
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				]
			],
			[
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				]
			],
			[
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					,
					1,
					1,
					1,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					,
					,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					1,
					1,
					1,
					,
					1,
					,
					,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1
				],
				[
					1,
					,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1,
					,
					1
				],
				[
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1
				],
				[
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					1,
					1,
					,
					,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				]
			],
			[
				,
				[
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				]
			],
			[
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					1,
					,
					1,
					1,
					,
					,
					,
					1,
					,
					1,
					,
					,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					,
					,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					1,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					,
					1,
					,
					,
					1
				],
				[
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					1,
					1
				]
			],
			[
				,
				[
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					1,
					1,
					,
					1,
					,
					,
					1,
					,
					1,
					1
				],
				[
					1,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1
				],
				,
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1
				],
				[
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					,
					1,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					,
					1,
					,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1
				],
				[
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1
				],
				,
				[
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					1,
					1
				],
				[
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					1
				],
				,
				[
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				]
			],
			[
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					,
					,
					1,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					1,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					1,
					1
				],
				[
					,
					1,
					,
					,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1
				],
				[
					1,
					1,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				,
				[
					,
					1,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					,
					1
				]
			],
			[
				,
				[, 1],
				,
				,
				,
				,
				,
				,
				,
				,
				,
				,
				,
				,
				,
				,
				,
				,
				,
				,
				,
				[
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1,
					1
				],
				[
					,
					1,
					,
					1,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1,
					1
				],
				[
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				]
			],
			[
				,
				[
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					,
					1,
					,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					,
					1
				],
				,
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					1,
					1,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					1,
					,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					1
				],
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					,
					,
					1,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1
				],
				,
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					,
					,
					,
					1,
					1
				],
				,
				[
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					1,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					1
				]
			],
			[
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1
				],
				[
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1
				],
				[
					1,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					1
				],
				[
					1,
					,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					,
					,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					,
					1,
					,
					,
					1,
					1,
					,
					1
				]
			],
			[
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					,
					,
					1,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					1,
					,
					1
				],
				[
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					1,
					1,
					,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1
				],
				[
					1,
					1,
					,
					,
					,
					1,
					,
					,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				]
			],
			[
				,
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					1
				],
				,
				[
					,
					1,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					1,
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					1,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					1,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					,
					1,
					,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				,
				[
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					1
				],
				[, 1],
				,
				[, 1],
				[
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1
				]
			],
			[
				,
				[
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					,
					,
					1
				],
				[
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				,
				,
				[
					1,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					1,
					1,
					,
					1
				],
				,
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1
				],
				,
				[
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					1
				],
				[
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1
				],
				,
				,
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					1
				],
				,
				[, 1]
			],
			[
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					1,
					1,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					1,
					,
					1
				],
				[
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					1,
					1,
					,
					,
					1,
					1
				],
				[
					,
					,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1
				],
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					1,
					,
					,
					,
					1,
					,
					1
				],
				[
					,
					,
					,
					1
				],
				,
				[
					,
					1,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					1,
					1
				],
				[
					,
					,
					1,
					,
					,
					,
					1,
					,
					1,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1
				],
				,
				[
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1
				]
			],
			[
				,
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					1
				],
				[
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					1,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					,
					,
					1,
					,
					1,
					1,
					1,
					1
				],
				[, 1],
				[
					,
					1,
					1,
					,
					1,
					,
					1,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					1,
					,
					,
					1,
					,
					1
				],
				[
					1,
					1,
					,
					1,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					,
					,
					1,
					,
					,
					1
				],
				[
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					1,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					1
				],
				[
					,
					,
					,
					1,
					1,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					1,
					1,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					1,
					,
					,
					1
				],
				[
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					1
				]
			],
			[
				,
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1
				],
				,
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					1,
					,
					,
					1,
					,
					1,
					1,
					,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					1,
					1,
					,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1
				],
				,
				[
					,
					1,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					1,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					,
					1,
					1,
					1,
					1,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					,
					1,
					,
					1,
					,
					1
				],
				[
					1,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					,
					,
					,
					1,
					1,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				,
				[
					,
					1,
					1,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1
				],
				[
					,
					,
					,
					1,
					1,
					,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					1
				]
			],
			[
				,
				[
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					1,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					1,
					1
				],
				,
				[
					,
					1,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					1
				],
				[
					1,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1
				],
				[
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					1
				],
				,
				[
					,
					1,
					1,
					,
					1,
					,
					,
					1,
					1,
					,
					,
					1,
					,
					,
					1,
					1,
					1,
					,
					1,
					,
					1,
					1,
					1,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					1,
					1,
					,
					,
					1,
					,
					1,
					,
					1,
					,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					1,
					,
					,
					1,
					1,
					,
					1,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					1,
					,
					1,
					1,
					1
				],
				[
					,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1,
					1
				],
				[
					,
					,
					,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					,
					,
					,
					1,
					,
					,
					1
				],
				[
					,
					,
					,
					,
					,
					1,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					1,
					,
					1,
					1,
					,
					1,
					1,
					1,
					,
					,
					1,
					1
				],
				[
					1,
					1,
					,
					,
					,
					,
					,
					,
					1,
					,
					,
					,
					,
					1,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				,
				[, 1],
				[
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				],
				[
					,
					,
					1,
					,
					,
					,
					,
					1,
					,
					,
					1,
					,
					,
					,
					1,
					,
					1
				],
				[
					,
					1,
					,
					,
					,
					,
					,
					,
					,
					,
					1
				]
			]
		];
		function iv(e) {
			e = Array.isArray(e) ? e : ov;
			var n = [];
			return e.forEach(function(e, t) {
				var r = String.fromCharCode(t + 96).replace("`", "");
				Array.isArray(e) ? n = n.concat(iv(e).map(function(e) {
					return r + e;
				})) : n.push(r);
			}), n;
		}
		var uv = function(e) {
			for (var t = ov; e.length < 3;) e += "`";
			for (var r = 0; r <= e.length - 1; r++) if (!(t = t[e.charCodeAt(r) - 96])) return !1;
			return !0;
		};
		function lv() {
			var e = 0 < arguments.length && void 0 !== arguments[0] ? arguments[0] : {}, t = [], r = [];
			if (axe._audit.rules.forEach(function(e) {
				r.push(e.id), e.tags.forEach(function(e) {
					t.includes(e) || t.push(e);
				});
			}), ["object", "string"].includes(te(e.runOnly))) {
				if ("string" == typeof e.runOnly && (e.runOnly = [e.runOnly]), Array.isArray(e.runOnly)) {
					var n = e.runOnly.find(function(e) {
						return t.includes(e);
					}), a = e.runOnly.find(function(e) {
						return r.includes(e);
					});
					if (n && a) throw new Error("runOnly cannot be both rules and tags");
					e.runOnly = a ? {
						type: "rule",
						values: e.runOnly
					} : {
						type: "tag",
						values: e.runOnly
					};
				}
				n = e.runOnly;
				if (n.value && !n.values && (n.values = n.value, delete n.value), !Array.isArray(n.values) || 0 === n.values.length) throw new Error("runOnly.values must be a non-empty array");
				if (["rule", "rules"].includes(n.type)) n.type = "rule", n.values.forEach(function(e) {
					if (!r.includes(e)) throw new Error("unknown rule `" + e + "` in options.runOnly");
				});
				else {
					if (![
						"tag",
						"tags",
						void 0
					].includes(n.type)) throw new Error("Unknown runOnly type '".concat(n.type, "'"));
					n.type = "tag";
					a = n.values.filter(function(e) {
						return !t.includes(e) && !/wcag2[1-3]a{1,3}/.test(e);
					});
					0 !== a.length && axe.log("Could not find tags `" + a.join("`, `") + "`");
				}
			}
			return "object" === te(e.rules) && Object.keys(e.rules).forEach(function(e) {
				if (!r.includes(e)) throw new Error("unknown rule `" + e + "` in options.rules");
			}), e;
		}
		function sv(e) {
			var t, n, a;
			return be(this, sv), (t = ue(this, sv))._props = ((e) => {
				var t = null != (t = e.nodeName) ? t : dv[e.nodeType], r = null != (r = null != (r = e.nodeType) ? r : cv[e.nodeName]) ? r : 1, n = (w("number" == typeof r, "nodeType has to be a number, got '".concat(r, "'")), w("string" == typeof t, "nodeName has to be a string, got '".concat(t, "'")), t = t.toLowerCase(), null);
				return "input" === t && (n = (e.type || e.attributes && e.attributes.type || "").toLowerCase(), av().includes(n) || (n = "text")), e = b({}, e, {
					nodeType: r,
					nodeName: t
				}), n && (e.type = n), delete e.attributes, Object.freeze(e);
			})(e), t._attrs = (e = (e = e).attributes, n = void 0 === e ? {} : e, a = {
				htmlFor: "for",
				className: "class"
			}, Object.keys(n).reduce(function(e, t) {
				var r = n[t];
				return w("object" !== te(r) || null === r, "expects attributes not to be an object, '".concat(t, "' was")), void 0 !== r && (e[a[t] || t] = null !== r ? String(r) : null), e;
			}, {})), t;
		}
		fe(sv, Ga), je = De(sv, [
			{
				key: "props",
				get: function() {
					return this._props;
				}
			},
			{
				key: "attr",
				value: function(e) {
					return null != (e = this._attrs[e]) ? e : null;
				}
			},
			{
				key: "hasAttr",
				value: function(e) {
					return void 0 !== this._attrs[e];
				}
			},
			{
				key: "attrNames",
				get: function() {
					return Object.keys(this._attrs);
				}
			}
		]);
		var cv = {
			"#cdata-section": 2,
			"#text": 3,
			"#comment": 8,
			"#document": 9,
			"#document-fragment": 11
		}, dv = {}, pv = (Object.keys(cv).forEach(function(e) {
			dv[cv[e]] = e;
		}), je), fv = function(t, r) {
			if (t = t || function() {}, r = r || axe.log, !axe._audit) throw new Error("No audit configured");
			var n = axe.utils.queue(), a = [], e = (Object.keys(axe.plugins).forEach(function(e) {
				n.defer(function(t) {
					function r(e) {
						a.push(e), t();
					}
					try {
						axe.plugins[e].cleanup(t, r);
					} catch (e) {
						r(e);
					}
				});
			}), axe.utils.getFlattenedTree(document.body));
			axe.utils.querySelectorAll(e, "iframe, frame").forEach(function(r) {
				n.defer(function(e, t) {
					return axe.utils.sendCommandToFrame(r.actualNode, { command: "cleanup-plugin" }, e, t);
				});
			}), n.then(function(e) {
				0 === a.length ? t(e) : r(a);
			}).catch(r);
		}, mv = {};
		function hv(e) {
			return mv.hasOwnProperty(e);
		}
		function gv(e) {
			return "string" == typeof e && mv[e] ? mv[e] : "function" == typeof e ? e : mv.v1;
		}
		var vv, bv, yv = function(e) {
			var t = axe._audit;
			if (!t) throw new Error("No audit configured");
			if (e.axeVersion || e.ver) {
				var r = e.axeVersion || e.ver;
				if (!/^\d+\.\d+\.\d+(-canary)?/.test(r)) throw new Error("Invalid configured version ".concat(r));
				var n = P(r.split("-"), 2), a = n[0], n = n[1], a = P(a.split(".").map(Number), 3), o = a[0], i = a[1], a = a[2], u = P(axe.version.split("-"), 2), l = u[0], u = u[1], l = P(l.split(".").map(Number), 3), s = l[0], c = l[1], l = l[2];
				if (o !== s || c < i || c === i && l < a || o === s && i === c && a === l && n && n !== u) throw new Error("Configured version ".concat(r, " is not compatible with current axe version ").concat(axe.version));
			}
			if (e.reporter && ("function" == typeof e.reporter || hv(e.reporter)) && (t.reporter = e.reporter), e.checks) {
				if (!Array.isArray(e.checks)) throw new TypeError("Checks property must be an array");
				e.checks.forEach(function(e) {
					if (!e.id) throw new TypeError("Configured check ".concat(JSON.stringify(e), " is invalid. Checks must be an object with at least an id property"));
					t.addCheck(e);
				});
			}
			var d = [];
			if (e.rules) {
				if (!Array.isArray(e.rules)) throw new TypeError("Rules property must be an array");
				e.rules.forEach(function(e) {
					if (!e.id) throw new TypeError("Configured rule ".concat(JSON.stringify(e), " is invalid. Rules must be an object with at least an id property"));
					d.push(e.id), t.addRule(e);
				});
			}
			e.disableOtherRules && t.rules.forEach(function(e) {
				!1 === d.includes(e.id) && (e.enabled = !1);
			});
			var p, o = {
				brand: t.brand,
				application: t.application,
				lang: t.lang
			};
			if (void 0 !== e.branding && t.setBranding(e.branding), e.tagExclude && (t.tagExclude = e.tagExclude), e.locale && t.applyLocale(e.locale), t._constructHelpUrls(o), e.standards && (p = e.standards, Object.keys(vp).forEach(function(e) {
				p[e] && (vp[e] = Kd(vp[e], p[e]));
			})), e.noHtml && (t.noHtml = !0), e.allowedOrigins) {
				if (!Array.isArray(e.allowedOrigins)) throw new TypeError("Allowed origins property must be an array");
				if (e.allowedOrigins.includes("*")) throw new Error("\"*\" is not allowed. Use \"".concat(f.allOrigins, "\" instead"));
				t.setAllowedOrigins(e.allowedOrigins);
			}
		};
		function Dv(e) {
			return null != e;
		}
		function wv() {
			return (wv = ne(Q().m(function e(t) {
				return Q().w(function(e) {
					for (;;) if (0 === e.n) return e.a(2, new Promise(function(e) {
						return setTimeout(e, t, "timeout");
					}));
				}, e);
			}))).apply(this, arguments);
		}
		function Fv() {
			return (Fv = ne(Q().m(function e() {
				var t, r, n, a, o, i, u, l, s, c, d, p, f = arguments;
				return Q().w(function(e) {
					for (;;) switch (e.n) {
						case 0:
							if (t = 0 < f.length && void 0 !== f[0] ? f[0] : qa, vv) {
								e.n = 1;
								break;
							}
							return e.a(2);
						case 1: return e.n = 2, Promise.race([function() {
							return wv.apply(this, arguments);
						}(bv), vv()]);
						case 2:
							if (r = e.v, w("timeout" !== r, "Timeout called for elementInternals"), (r = V1(r)) && Array.isArray(r)) {
								e.n = 3;
								break;
							}
							return t("externalAPIs.getElementInternals() did not return an array"), e.a(2);
						case 3: n = 0;
						case 4:
							if (!(n < r.length)) {
								e.n = 14;
								break;
							}
							if (r[n] && "object" === te(r[n])) {
								e.n = 5;
								break;
							}
							return t("externalAPIs.getElementInternals()[".concat(n, "] is not an object")), e.a(3, 13);
						case 5:
							if (o = r[n], a = o.internals, o = o.ancestry, a && "object" === te(a)) {
								e.n = 6;
								break;
							}
							return t("externalAPIs.getElementInternals()[".concat(n, "].internals is not an object")), e.a(3, 13);
						case 6:
							if (!o || !Array.isArray(o) && "string" != typeof o) return t("externalAPIs.getElementInternals()[".concat(n, "].ancestry is not a string or an array of strings")), e.a(3, 13);
							e.n = 7;
							break;
						case 7:
							if (i = tv(o), i = R(i)) {
								e.n = 8;
								break;
							}
							return t("Unable to locate node using selector ".concat(o, " from externalAPIs.getElementInternals()[").concat(n, "]")), e.a(3, 13);
						case 8: u = 0, l = Object.entries(a);
						case 9:
							if (u < l.length) {
								if (c = P(l[u], 2), s = c[0], "string" == typeof (c = c[1])) return e.a(3, 11);
								e.n = 10;
							} else e.n = 12;
							break;
						case 10: d = c.type, p = c.value, d || t("externalAPIs.getElementInternals()[".concat(n, "].internals.").concat(s, " is an object but has no \"type\" property")), p || t("externalAPIs.getElementInternals()[".concat(n, "].internals.").concat(s, " is an object but has no \"value\" property")), "HTMLElement" === d ? ((e, t, r) => {
							var n = tv(r);
							n ? e[t] = n : Object.defineProperty(e, t, { get: function() {
								throw new Error("Unable to locate node using selector: ".concat(r));
							} });
						})(a, s, p) : "NodeList" === d && ((e, t, r) => {
							var n, a = [], o = [], i = L(r);
							try {
								for (i.s(); !(n = i.n()).done;) {
									var u = n.value, l = tv(u);
									l ? a.push(l) : o.push(u);
								}
							} catch (e) {
								i.e(e);
							} finally {
								i.f();
							}
							0 === o.length ? e[t] = a : Object.defineProperty(e, t, { get: function() {
								throw new Error("Unable to locate nodes using selectors: ".concat(o.join(",")));
							} });
						})(a, s, p);
						case 11:
							u++, e.n = 9;
							break;
						case 12: i.elementInternals = a;
						case 13:
							n++, e.n = 4;
							break;
						case 14: return e.a(2);
					}
				}, e);
			}))).apply(this, arguments);
		}
		var Ev = { loadElementInternals: function() {
			return Fv.apply(this, arguments);
		} };
		function xv(e) {
			e = e || [];
			var t = (a = axe._audit).rules, r = a.data, n = a.tagExclude, a = e.length ? t.filter(function(t) {
				return !!e.filter(function(e) {
					return -1 !== t.tags.indexOf(e);
				}).length;
			}) : t, o = r.rules || {};
			return a.map(function(e) {
				var t = o[e.id] || {};
				return {
					ruleId: e.id,
					description: t.description,
					help: t.help,
					helpUrl: t.helpUrl,
					tags: e.tags,
					actIds: e.actIds,
					enabled: e.enabled && !e.tags.some(function(e) {
						return n.includes(e);
					})
				};
			});
		}
		function Av(e, t, r) {
			if (![
				"SCRIPT",
				"HEAD",
				"TITLE",
				"NOSCRIPT",
				"STYLE",
				"TEMPLATE"
			].includes(e.nodeName.toUpperCase()) && Lh(r)) {
				r = window.getComputedStyle(e);
				if ("none" === r.getPropertyValue("display")) return;
				if ("hidden" === r.getPropertyValue("visibility")) {
					r = Lp(e), e = r && window.getComputedStyle(r);
					if (!e || "hidden" !== e.getPropertyValue("visibility")) return;
				}
			}
			return !0;
		}
		var Cv = {}, Rv = (Re(Cv, {
			getAllCells: function() {
				return Rv;
			},
			getCellPosition: function() {
				return um;
			},
			getHeaders: function() {
				return Nv;
			},
			getScope: function() {
				return lm;
			},
			isColumnHeader: function() {
				return sm;
			},
			isDataCell: function() {
				return Tv;
			},
			isDataTable: function() {
				return Mv;
			},
			isHeader: function() {
				return Sv;
			},
			isRowHeader: function() {
				return cm;
			},
			toArray: function() {
				return im;
			},
			toGrid: function() {
				return im;
			},
			traverse: function() {
				return _v;
			}
		}), function(e) {
			for (var t, r, n = [], a = 0, o = e.rows.length; a < o; a++) for (t = 0, r = e.rows[a].cells.length; t < r; t++) n.push(e.rows[a].cells[t]);
			return n;
		});
		function kv(e, t, r) {
			for (var n, a = "row" === e ? "_rowHeaders" : "_colHeaders", o = "row" === e ? cm : sm, i = r[t.y][t.x], u = i.colSpan - 1, l = i.getAttribute("rowspan"), l = 0 === parseInt(l) || 0 === i.rowspan ? r.length : i.rowSpan, i = t.y + (l - 1), s = t.x + u, c = "row" === e ? t.y : 0, d = "row" === e ? 0 : t.x, p = [], f = i; c <= f && !n; f--) for (var m = s; d <= m; m--) {
				var h = r[f] ? r[f][m] : void 0;
				if (h) {
					var g = axe.utils.getNodeFromTree(h);
					if (g[a]) {
						n = g[a];
						break;
					}
					p.push(h);
				}
			}
			return n = (n || []).concat(p.filter(o)), p.forEach(function(e) {
				axe.utils.getNodeFromTree(e)[a] = n;
			}), n;
		}
		var Nv = function(e, t) {
			if (e.getAttribute("headers")) {
				var r = am(e, "headers");
				if (r.filter(function(e) {
					return e;
				}).length) return r;
			}
			return t = t || im(cp(e, "table")), r = um(e, t), e = kv("row", r, t), r = kv("col", r, t), [].concat(e, r).reverse();
		}, Tv = function(e) {
			var t;
			return !(!e.children.length && !e.textContent.trim()) && ((t = T(e)) ? ["cell", "gridcell"].includes(t) : "TD" === e.nodeName.toUpperCase());
		}, Mv = function(e) {
			var t = T(e);
			if (("presentation" === t || "none" === t) && !$f(e)) return !1;
			if ("true" === e.getAttribute("contenteditable") || cp(e, "[contenteditable=\"true\"]")) return !0;
			if ("grid" === t || "treegrid" === t || "table" === t) return !0;
			if ("landmark" === Yh(t)) return !0;
			if ("0" === e.getAttribute("datatable")) return !1;
			if (e.getAttribute("summary")) return !0;
			if (e.tHead || e.tFoot || e.caption) return !0;
			for (var r = 0, n = e.children.length; r < n; r++) if ("COLGROUP" === e.children[r].nodeName.toUpperCase()) return !0;
			for (var a, o, i, u = 0, l = e.rows.length, s = !1, c = 0; c < l; c++) for (var d, p = 0, f = (d = e.rows[c]).cells.length; p < f; p++) {
				if ("TH" === (a = d.cells[p]).nodeName.toUpperCase()) return !0;
				if (s || a.offsetWidth === a.clientWidth && a.offsetHeight === a.clientHeight || (s = !0), a.getAttribute("scope") || a.getAttribute("headers") || a.getAttribute("abbr")) return !0;
				if (["columnheader", "rowheader"].includes(T(a))) return !0;
				if (1 === a.children.length && "ABBR" === a.children[0].nodeName.toUpperCase()) return !0;
				u++;
			}
			if (e.getElementsByTagName("table").length) return !1;
			if (l < 2) return !1;
			if (1 === (t = e.rows[Math.ceil(l / 2)]).cells.length && 1 === t.cells[0].colSpan) return !1;
			if (5 <= t.cells.length) return !0;
			if (s) return !0;
			for (var m = 0; m < l; m++) {
				if (d = e.rows[m], o && o !== window.getComputedStyle(d).getPropertyValue("background-color")) return !0;
				if (o = window.getComputedStyle(d).getPropertyValue("background-color"), i && i !== window.getComputedStyle(d).getPropertyValue("background-image")) return !0;
				i = window.getComputedStyle(d).getPropertyValue("background-image");
			}
			return 20 <= l || !(qp(e).width > .95 * Vp(window).width || u < 10 || e.querySelector("object, embed, iframe, applet"));
		}, Sv = function(e) {
			return !(!sm(e) && !cm(e)) || !!e.getAttribute("id") && (e = g(e.getAttribute("id")), !!document.querySelector("[headers~=\"".concat(e, "\"]")));
		}, _v = function(e, t, r, n) {
			if (Array.isArray(t) && (n = r, r = t, t = {
				x: 0,
				y: 0
			}), "string" == typeof e) switch (e) {
				case "left":
					e = {
						x: -1,
						y: 0
					};
					break;
				case "up":
					e = {
						x: 0,
						y: -1
					};
					break;
				case "right":
					e = {
						x: 1,
						y: 0
					};
					break;
				case "down": e = {
					x: 0,
					y: 1
				};
			}
			return function e(t, r, n, a) {
				var o, i = n[r.y] ? n[r.y][r.x] : void 0;
				return i ? "function" == typeof a && !0 === (o = a(i, r, n)) ? [i] : ((o = e(t, {
					x: r.x + t.x,
					y: r.y + t.y
				}, n, a)).unshift(i), o) : [];
			}(e, {
				x: t.x + e.x,
				y: t.y + e.y
			}, r, n);
		}, Ov = {}, Bv = (Re(Ov, {
			allowedAttr: function() {
				return Bv;
			},
			arialabelText: function() {
				return Qf;
			},
			arialabelledbyText: function() {
				return Jf;
			},
			getAccessibleRefs: function() {
				return Pv;
			},
			getAriaValue: function() {
				return N;
			},
			getElementUnallowedRoles: function() {
				return Vv;
			},
			getExplicitRole: function() {
				return T;
			},
			getImplicitRole: function() {
				return Om;
			},
			getOwnedVirtual: function() {
				return Vm;
			},
			getRole: function() {
				return S;
			},
			getRoleType: function() {
				return Yh;
			},
			getRolesByType: function() {
				return Gv;
			},
			getRolesWithNameFromContents: function() {
				return Wv;
			},
			hasAriaValue: function() {
				return Zf;
			},
			implicitNodes: function() {
				return Kv;
			},
			implicitRole: function() {
				return Om;
			},
			isAccessibleRef: function() {
				return Xv;
			},
			isAriaRoleAllowedOnElement: function() {
				return Lv;
			},
			isComboboxPopup: function() {
				return Zv;
			},
			isUnsupportedRole: function() {
				return em;
			},
			isValidRole: function() {
				return tm;
			},
			label: function() {
				return Qv;
			},
			labelVirtual: function() {
				return xh;
			},
			lookupTable: function() {
				return Yv;
			},
			namedFromContents: function() {
				return qm;
			},
			requiredAttr: function() {
				return eb;
			},
			requiredContext: function() {
				return tb;
			},
			requiredOwned: function() {
				return rb;
			},
			validateAttr: function() {
				return ab;
			},
			validateAttrValue: function() {
				return nb;
			}
		}), function(e) {
			var e = k.ariaRoles[e], t = D(nm());
			return e && (e.allowedAttrs && t.push.apply(t, D(e.allowedAttrs)), e.requiredAttrs) && t.push.apply(t, D(e.requiredAttrs)), t;
		}), Iv = /^idrefs?$/, Pv = function(e) {
			e = e.actualNode || e;
			var t = (t = up(e)).documentElement || t, r = C.get("idRefsByRoot", function() {
				return /* @__PURE__ */ new Map();
			}), n = r.get(t);
			return n || (n = /* @__PURE__ */ new Map(), r.set(t, n), function e(t, r, n) {
				if (t.hasAttribute) {
					var a;
					"LABEL" === t.nodeName.toUpperCase() && t.hasAttribute("for") && (a = t.getAttribute("for"), r.has(a) ? r.get(a).push(t) : r.set(a, [t]));
					for (var o = 0; o < n.length; ++o) {
						var i = M(t.getAttribute(n[o]) || "");
						if (i) {
							var u, l = L(C0(i));
							try {
								for (l.s(); !(u = l.n()).done;) {
									var s = u.value;
									r.has(s) ? r.get(s).push(t) : r.set(s, [t]);
								}
							} catch (e) {
								l.e(e);
							} finally {
								l.f();
							}
						}
					}
				}
				for (var c = 0; c < t.childNodes.length; c++) 1 === t.childNodes[c].nodeType && e(t.childNodes[c], r, n);
			}(t, n, Object.keys(k.ariaAttrs).filter(function(e) {
				e = k.ariaAttrs[e].type;
				return Iv.test(e);
			}))), null != (r = n.get(e.id)) ? r : [];
		}, Lv = function(e, t) {
			var e = e instanceof Ga ? e : R(e), r = Om(e), e = _m(e);
			return Array.isArray(e.allowedRoles) ? e.allowedRoles.includes(t) : t !== r && !!e.allowedRoles;
		}, jv = [
			"doc-backlink",
			"doc-biblioentry",
			"doc-biblioref",
			"doc-cover",
			"doc-endnote",
			"doc-glossref",
			"doc-noteref"
		], qv = {
			header: "banner",
			footer: "contentinfo"
		}, Vv = function(e) {
			var n, t, a = !(1 < arguments.length && void 0 !== arguments[1]) || arguments[1], o = I(e).vNode;
			return Dg(o) ? (e = o.props.nodeName, n = Om(o) || qv[e], e = [], ((t = o) ? (t.hasAttr("role") && (t = C0(t.attr("role").toLowerCase()), e = e.concat(t)), e.filter(function(e) {
				return tm(e);
			})) : e).filter(function(e) {
				var t = o, r = n;
				return !(a && e === r || (!jv.includes(e) || Yh(e) === r) && Lv(t, e));
			})) : [];
		}, zv = function(t) {
			return Object.keys(k.ariaRoles).filter(function(e) {
				return k.ariaRoles[e].type === t;
			});
		}, Gv = function(e) {
			return zv(e);
		}, Hv = function() {
			return C.get("ariaRolesNameFromContent", function() {
				return Object.keys(k.ariaRoles).filter(function(e) {
					return k.ariaRoles[e].nameFromContent;
				});
			});
		};
		function $v(e) {
			return null === e;
		}
		function Uv(e) {
			return null !== e;
		}
		var Wv = function() {
			return Hv();
		}, Yv = ((rr = {
			attributes: {
				"aria-activedescendant": {
					type: "idref",
					allowEmpty: !0,
					unsupported: !1
				},
				"aria-atomic": {
					type: "boolean",
					values: ["true", "false"],
					unsupported: !1
				},
				"aria-autocomplete": {
					type: "nmtoken",
					values: [
						"inline",
						"list",
						"both",
						"none"
					],
					unsupported: !1
				},
				"aria-busy": {
					type: "boolean",
					values: ["true", "false"],
					unsupported: !1
				},
				"aria-checked": {
					type: "nmtoken",
					values: [
						"true",
						"false",
						"mixed",
						"undefined"
					],
					unsupported: !1
				},
				"aria-colcount": {
					type: "int",
					unsupported: !1
				},
				"aria-colindex": {
					type: "int",
					unsupported: !1
				},
				"aria-colspan": {
					type: "int",
					unsupported: !1
				},
				"aria-controls": {
					type: "idrefs",
					allowEmpty: !0,
					unsupported: !1
				},
				"aria-current": {
					type: "nmtoken",
					allowEmpty: !0,
					values: [
						"page",
						"step",
						"location",
						"date",
						"time",
						"true",
						"false"
					],
					unsupported: !1
				},
				"aria-describedby": {
					type: "idrefs",
					allowEmpty: !0,
					unsupported: !1
				},
				"aria-describedat": {
					unsupported: !0,
					unstandardized: !0
				},
				"aria-details": {
					type: "idref",
					allowEmpty: !0,
					unsupported: !1
				},
				"aria-disabled": {
					type: "boolean",
					values: ["true", "false"],
					unsupported: !1
				},
				"aria-dropeffect": {
					type: "nmtokens",
					values: [
						"copy",
						"move",
						"reference",
						"execute",
						"popup",
						"none"
					],
					unsupported: !1
				},
				"aria-errormessage": {
					type: "idref",
					allowEmpty: !0,
					unsupported: !1
				},
				"aria-expanded": {
					type: "nmtoken",
					values: [
						"true",
						"false",
						"undefined"
					],
					unsupported: !1
				},
				"aria-flowto": {
					type: "idrefs",
					allowEmpty: !0,
					unsupported: !1
				},
				"aria-grabbed": {
					type: "nmtoken",
					values: [
						"true",
						"false",
						"undefined"
					],
					unsupported: !1
				},
				"aria-haspopup": {
					type: "nmtoken",
					allowEmpty: !0,
					values: [
						"true",
						"false",
						"menu",
						"listbox",
						"tree",
						"grid",
						"dialog"
					],
					unsupported: !1
				},
				"aria-hidden": {
					type: "boolean",
					values: ["true", "false"],
					unsupported: !1
				},
				"aria-invalid": {
					type: "nmtoken",
					allowEmpty: !0,
					values: [
						"true",
						"false",
						"spelling",
						"grammar"
					],
					unsupported: !1
				},
				"aria-keyshortcuts": {
					type: "string",
					allowEmpty: !0,
					unsupported: !1
				},
				"aria-label": {
					type: "string",
					allowEmpty: !0,
					unsupported: !1
				},
				"aria-labelledby": {
					type: "idrefs",
					allowEmpty: !0,
					unsupported: !1
				},
				"aria-level": {
					type: "int",
					unsupported: !1
				},
				"aria-live": {
					type: "nmtoken",
					values: [
						"off",
						"polite",
						"assertive"
					],
					unsupported: !1
				},
				"aria-modal": {
					type: "boolean",
					values: ["true", "false"],
					unsupported: !1
				},
				"aria-multiline": {
					type: "boolean",
					values: ["true", "false"],
					unsupported: !1
				},
				"aria-multiselectable": {
					type: "boolean",
					values: ["true", "false"],
					unsupported: !1
				},
				"aria-orientation": {
					type: "nmtoken",
					values: ["horizontal", "vertical"],
					unsupported: !1
				},
				"aria-owns": {
					type: "idrefs",
					allowEmpty: !0,
					unsupported: !1
				},
				"aria-placeholder": {
					type: "string",
					allowEmpty: !0,
					unsupported: !1
				},
				"aria-posinset": {
					type: "int",
					unsupported: !1
				},
				"aria-pressed": {
					type: "nmtoken",
					values: [
						"true",
						"false",
						"mixed",
						"undefined"
					],
					unsupported: !1
				},
				"aria-readonly": {
					type: "boolean",
					values: ["true", "false"],
					unsupported: !1
				},
				"aria-relevant": {
					type: "nmtokens",
					values: [
						"additions",
						"removals",
						"text",
						"all"
					],
					unsupported: !1
				},
				"aria-required": {
					type: "boolean",
					values: ["true", "false"],
					unsupported: !1
				},
				"aria-roledescription": {
					type: "string",
					allowEmpty: !0,
					unsupported: !1
				},
				"aria-rowcount": {
					type: "int",
					unsupported: !1
				},
				"aria-rowindex": {
					type: "int",
					unsupported: !1
				},
				"aria-rowspan": {
					type: "int",
					unsupported: !1
				},
				"aria-selected": {
					type: "nmtoken",
					values: [
						"true",
						"false",
						"undefined"
					],
					unsupported: !1
				},
				"aria-setsize": {
					type: "int",
					unsupported: !1
				},
				"aria-sort": {
					type: "nmtoken",
					values: [
						"ascending",
						"descending",
						"other",
						"none"
					],
					unsupported: !1
				},
				"aria-valuemax": {
					type: "decimal",
					unsupported: !1
				},
				"aria-valuemin": {
					type: "decimal",
					unsupported: !1
				},
				"aria-valuenow": {
					type: "decimal",
					unsupported: !1
				},
				"aria-valuetext": {
					type: "string",
					unsupported: !1
				}
			},
			globalAttributes: [
				"aria-atomic",
				"aria-busy",
				"aria-controls",
				"aria-current",
				"aria-describedby",
				"aria-details",
				"aria-disabled",
				"aria-dropeffect",
				"aria-flowto",
				"aria-grabbed",
				"aria-haspopup",
				"aria-hidden",
				"aria-invalid",
				"aria-keyshortcuts",
				"aria-label",
				"aria-labelledby",
				"aria-live",
				"aria-owns",
				"aria-relevant",
				"aria-roledescription"
			]
		}).role = {
			alert: {
				type: "widget",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			alertdialog: {
				type: "widget",
				attributes: { allowed: [
					"aria-expanded",
					"aria-modal",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["dialog", "section"]
			},
			application: {
				type: "landmark",
				attributes: { allowed: [
					"aria-expanded",
					"aria-errormessage",
					"aria-activedescendant"
				] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: [
					"article",
					"audio",
					"embed",
					"iframe",
					"object",
					"section",
					"svg",
					"video"
				]
			},
			article: {
				type: "structure",
				attributes: { allowed: [
					"aria-expanded",
					"aria-posinset",
					"aria-setsize",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["article"],
				unsupported: !1
			},
			banner: {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["header"],
				unsupported: !1,
				allowedElements: ["section"]
			},
			button: {
				type: "widget",
				attributes: { allowed: [
					"aria-expanded",
					"aria-pressed",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: null,
				implicit: [
					"button",
					"input[type=\"button\"]",
					"input[type=\"image\"]",
					"input[type=\"reset\"]",
					"input[type=\"submit\"]",
					"summary"
				],
				unsupported: !1,
				allowedElements: [{
					nodeName: "a",
					attributes: { href: Uv }
				}]
			},
			cell: {
				type: "structure",
				attributes: { allowed: [
					"aria-colindex",
					"aria-colspan",
					"aria-rowindex",
					"aria-rowspan",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: ["row"],
				implicit: ["td", "th"],
				unsupported: !1
			},
			checkbox: {
				type: "widget",
				attributes: { allowed: [
					"aria-checked",
					"aria-required",
					"aria-readonly",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: null,
				implicit: ["input[type=\"checkbox\"]"],
				unsupported: !1,
				allowedElements: ["button"]
			},
			columnheader: {
				type: "structure",
				attributes: { allowed: [
					"aria-colindex",
					"aria-colspan",
					"aria-expanded",
					"aria-rowindex",
					"aria-rowspan",
					"aria-required",
					"aria-readonly",
					"aria-selected",
					"aria-sort",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: ["row"],
				implicit: ["th"],
				unsupported: !1
			},
			combobox: {
				type: "composite",
				attributes: {
					allowed: [
						"aria-autocomplete",
						"aria-required",
						"aria-activedescendant",
						"aria-orientation",
						"aria-errormessage"
					],
					required: ["aria-expanded"]
				},
				owned: { all: [
					"listbox",
					"tree",
					"grid",
					"dialog",
					"textbox"
				] },
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: [{
					nodeName: "input",
					properties: { type: [
						"text",
						"search",
						"tel",
						"url",
						"email"
					] }
				}]
			},
			command: {
				nameFrom: ["author"],
				type: "abstract",
				unsupported: !1
			},
			complementary: {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["aside"],
				unsupported: !1,
				allowedElements: ["section"]
			},
			composite: {
				nameFrom: ["author"],
				type: "abstract",
				unsupported: !1
			},
			contentinfo: {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["footer"],
				unsupported: !1,
				allowedElements: ["section"]
			},
			definition: {
				type: "structure",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["dd", "dfn"],
				unsupported: !1
			},
			dialog: {
				type: "widget",
				attributes: { allowed: [
					"aria-expanded",
					"aria-modal",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["dialog"],
				unsupported: !1,
				allowedElements: ["section"]
			},
			directory: {
				type: "structure",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: null,
				unsupported: !1,
				allowedElements: ["ol", "ul"]
			},
			document: {
				type: "structure",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["body"],
				unsupported: !1,
				allowedElements: [
					"article",
					"embed",
					"iframe",
					"object",
					"section",
					"svg"
				]
			},
			"doc-abstract": {
				type: "section",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-acknowledgments": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-afterword": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-appendix": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-backlink": {
				type: "link",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: null,
				unsupported: !1,
				allowedElements: [{
					nodeName: "a",
					attributes: { href: Uv }
				}]
			},
			"doc-biblioentry": {
				type: "listitem",
				attributes: { allowed: [
					"aria-expanded",
					"aria-level",
					"aria-posinset",
					"aria-setsize",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author"],
				context: ["doc-bibliography"],
				unsupported: !1,
				allowedElements: ["li"]
			},
			"doc-bibliography": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: { one: ["doc-biblioentry"] },
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-biblioref": {
				type: "link",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: null,
				unsupported: !1,
				allowedElements: [{
					nodeName: "a",
					attributes: { href: Uv }
				}]
			},
			"doc-chapter": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-colophon": {
				type: "section",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-conclusion": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-cover": {
				type: "img",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1
			},
			"doc-credit": {
				type: "section",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-credits": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-dedication": {
				type: "section",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-endnote": {
				type: "listitem",
				attributes: { allowed: [
					"aria-expanded",
					"aria-level",
					"aria-posinset",
					"aria-setsize",
					"aria-errormessage"
				] },
				owned: null,
				namefrom: ["author"],
				context: ["doc-endnotes"],
				unsupported: !1,
				allowedElements: ["li"]
			},
			"doc-endnotes": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: { one: ["doc-endnote"] },
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-epigraph": {
				type: "section",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1
			},
			"doc-epilogue": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-errata": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-example": {
				type: "section",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["aside", "section"]
			},
			"doc-footnote": {
				type: "section",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: [
					"aside",
					"footer",
					"header"
				]
			},
			"doc-foreword": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-glossary": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: ["term", "definition"],
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["dl"]
			},
			"doc-glossref": {
				type: "link",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author", "contents"],
				context: null,
				unsupported: !1,
				allowedElements: [{
					nodeName: "a",
					attributes: { href: Uv }
				}]
			},
			"doc-index": {
				type: "navigation",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["nav", "section"]
			},
			"doc-introduction": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-noteref": {
				type: "link",
				attributes: { allowed: ["aria-expanded"] },
				owned: null,
				namefrom: ["author", "contents"],
				context: null,
				unsupported: !1,
				allowedElements: [{
					nodeName: "a",
					attributes: { href: Uv }
				}]
			},
			"doc-notice": {
				type: "note",
				attributes: { allowed: ["aria-expanded"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-pagebreak": {
				type: "separator",
				attributes: { allowed: ["aria-expanded"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["hr"]
			},
			"doc-pagelist": {
				type: "navigation",
				attributes: { allowed: ["aria-expanded"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["nav", "section"]
			},
			"doc-part": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-preface": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-prologue": {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-pullquote": {
				type: "none",
				attributes: { allowed: ["aria-expanded"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["aside", "section"]
			},
			"doc-qna": {
				type: "section",
				attributes: { allowed: ["aria-expanded"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			"doc-subtitle": {
				type: "sectionhead",
				attributes: { allowed: ["aria-expanded"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: { nodeName: [
					"h1",
					"h2",
					"h3",
					"h4",
					"h5",
					"h6"
				] }
			},
			"doc-tip": {
				type: "note",
				attributes: { allowed: ["aria-expanded"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["aside"]
			},
			"doc-toc": {
				type: "navigation",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				namefrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["nav", "section"]
			},
			feed: {
				type: "structure",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: { one: ["article"] },
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: [
					"article",
					"aside",
					"section"
				]
			},
			figure: {
				type: "structure",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: null,
				implicit: ["figure"],
				unsupported: !1
			},
			form: {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["form"],
				unsupported: !1
			},
			grid: {
				type: "composite",
				attributes: { allowed: [
					"aria-activedescendant",
					"aria-expanded",
					"aria-colcount",
					"aria-level",
					"aria-multiselectable",
					"aria-readonly",
					"aria-rowcount",
					"aria-errormessage"
				] },
				owned: { one: ["rowgroup", "row"] },
				nameFrom: ["author"],
				context: null,
				implicit: ["table"],
				unsupported: !1
			},
			gridcell: {
				type: "widget",
				attributes: { allowed: [
					"aria-colindex",
					"aria-colspan",
					"aria-expanded",
					"aria-rowindex",
					"aria-rowspan",
					"aria-selected",
					"aria-readonly",
					"aria-required",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: ["row"],
				implicit: ["td", "th"],
				unsupported: !1
			},
			group: {
				type: "structure",
				attributes: { allowed: [
					"aria-activedescendant",
					"aria-expanded",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["details", "optgroup"],
				unsupported: !1,
				allowedElements: [
					"dl",
					"figcaption",
					"fieldset",
					"figure",
					"footer",
					"header",
					"ol",
					"ul"
				]
			},
			heading: {
				type: "structure",
				attributes: {
					required: ["aria-level"],
					allowed: ["aria-expanded", "aria-errormessage"]
				},
				owned: null,
				nameFrom: ["author", "contents"],
				context: null,
				implicit: [
					"h1",
					"h2",
					"h3",
					"h4",
					"h5",
					"h6"
				],
				unsupported: !1
			},
			img: {
				type: "structure",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["img"],
				unsupported: !1,
				allowedElements: [
					"embed",
					"iframe",
					"object",
					"svg"
				]
			},
			input: {
				nameFrom: ["author"],
				type: "abstract",
				unsupported: !1
			},
			landmark: {
				nameFrom: ["author"],
				type: "abstract",
				unsupported: !1
			},
			link: {
				type: "widget",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: null,
				implicit: ["a[href]", "area[href]"],
				unsupported: !1,
				allowedElements: ["button", {
					nodeName: "input",
					properties: { type: ["image", "button"] }
				}]
			},
			list: {
				type: "structure",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: { all: ["listitem"] },
				nameFrom: ["author"],
				context: null,
				implicit: [
					"ol",
					"ul",
					"dl"
				],
				unsupported: !1
			},
			listbox: {
				type: "composite",
				attributes: { allowed: [
					"aria-activedescendant",
					"aria-multiselectable",
					"aria-readonly",
					"aria-required",
					"aria-expanded",
					"aria-orientation",
					"aria-errormessage"
				] },
				owned: { all: ["option"] },
				nameFrom: ["author"],
				context: null,
				implicit: ["select"],
				unsupported: !1,
				allowedElements: ["ol", "ul"]
			},
			listitem: {
				type: "structure",
				attributes: { allowed: [
					"aria-level",
					"aria-posinset",
					"aria-setsize",
					"aria-expanded",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: ["list"],
				implicit: ["li", "dt"],
				unsupported: !1
			},
			log: {
				type: "widget",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			main: {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["main"],
				unsupported: !1,
				allowedElements: ["article", "section"]
			},
			marquee: {
				type: "widget",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			math: {
				type: "structure",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["math"],
				unsupported: !1
			},
			menu: {
				type: "composite",
				attributes: { allowed: [
					"aria-activedescendant",
					"aria-expanded",
					"aria-orientation",
					"aria-errormessage"
				] },
				owned: { one: [
					"menuitem",
					"menuitemradio",
					"menuitemcheckbox"
				] },
				nameFrom: ["author"],
				context: null,
				implicit: ["menu[type=\"context\"]"],
				unsupported: !1,
				allowedElements: ["ol", "ul"]
			},
			menubar: {
				type: "composite",
				attributes: { allowed: [
					"aria-activedescendant",
					"aria-expanded",
					"aria-orientation",
					"aria-errormessage"
				] },
				owned: { one: [
					"menuitem",
					"menuitemradio",
					"menuitemcheckbox"
				] },
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["ol", "ul"]
			},
			menuitem: {
				type: "widget",
				attributes: { allowed: [
					"aria-posinset",
					"aria-setsize",
					"aria-expanded",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: ["menu", "menubar"],
				implicit: ["menuitem[type=\"command\"]"],
				unsupported: !1,
				allowedElements: [
					"button",
					"li",
					{
						nodeName: "iput",
						properties: { type: ["image", "button"] }
					},
					{
						nodeName: "a",
						attributes: { href: Uv }
					}
				]
			},
			menuitemcheckbox: {
				type: "widget",
				attributes: { allowed: [
					"aria-checked",
					"aria-posinset",
					"aria-setsize",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: ["menu", "menubar"],
				implicit: ["menuitem[type=\"checkbox\"]"],
				unsupported: !1,
				allowedElements: [
					{ nodeName: ["button", "li"] },
					{
						nodeName: "input",
						properties: { type: [
							"checkbox",
							"image",
							"button"
						] }
					},
					{
						nodeName: "a",
						attributes: { href: Uv }
					}
				]
			},
			menuitemradio: {
				type: "widget",
				attributes: { allowed: [
					"aria-checked",
					"aria-selected",
					"aria-posinset",
					"aria-setsize",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: ["menu", "menubar"],
				implicit: ["menuitem[type=\"radio\"]"],
				unsupported: !1,
				allowedElements: [
					{ nodeName: ["button", "li"] },
					{
						nodeName: "input",
						properties: { type: [
							"image",
							"button",
							"radio"
						] }
					},
					{
						nodeName: "a",
						attributes: { href: Uv }
					}
				]
			},
			navigation: {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["nav"],
				unsupported: !1,
				allowedElements: ["section"]
			},
			none: {
				type: "structure",
				attributes: null,
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: [{ nodeName: [
					"article",
					"aside",
					"dl",
					"embed",
					"figcaption",
					"fieldset",
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
					"hr",
					"iframe",
					"li",
					"ol",
					"section",
					"ul"
				] }, {
					nodeName: "img",
					attributes: { alt: Uv }
				}]
			},
			note: {
				type: "structure",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["aside"]
			},
			option: {
				type: "widget",
				attributes: { allowed: [
					"aria-selected",
					"aria-posinset",
					"aria-setsize",
					"aria-checked",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: ["listbox"],
				implicit: ["option"],
				unsupported: !1,
				allowedElements: [
					{ nodeName: ["button", "li"] },
					{
						nodeName: "input",
						properties: { type: ["checkbox", "button"] }
					},
					{
						nodeName: "a",
						attributes: { href: Uv }
					}
				]
			},
			presentation: {
				type: "structure",
				attributes: null,
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: [{ nodeName: [
					"article",
					"aside",
					"dl",
					"embed",
					"figcaption",
					"fieldset",
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
					"hr",
					"iframe",
					"li",
					"ol",
					"section",
					"ul"
				] }, {
					nodeName: "img",
					attributes: { alt: Uv }
				}]
			},
			progressbar: {
				type: "widget",
				attributes: { allowed: [
					"aria-valuetext",
					"aria-valuenow",
					"aria-valuemax",
					"aria-valuemin",
					"aria-expanded",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["progress"],
				unsupported: !1
			},
			radio: {
				type: "widget",
				attributes: { allowed: [
					"aria-selected",
					"aria-posinset",
					"aria-setsize",
					"aria-required",
					"aria-errormessage",
					"aria-checked"
				] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: null,
				implicit: ["input[type=\"radio\"]"],
				unsupported: !1,
				allowedElements: [{ nodeName: ["button", "li"] }, {
					nodeName: "input",
					properties: { type: ["image", "button"] }
				}]
			},
			radiogroup: {
				type: "composite",
				attributes: { allowed: [
					"aria-activedescendant",
					"aria-required",
					"aria-expanded",
					"aria-readonly",
					"aria-errormessage",
					"aria-orientation"
				] },
				owned: { all: ["radio"] },
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: { nodeName: [
					"ol",
					"ul",
					"fieldset"
				] }
			},
			range: {
				nameFrom: ["author"],
				type: "abstract",
				unsupported: !1
			},
			region: {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: [
					"section[aria-label]",
					"section[aria-labelledby]",
					"section[title]"
				],
				unsupported: !1,
				allowedElements: { nodeName: ["article", "aside"] }
			},
			roletype: {
				type: "abstract",
				unsupported: !1
			},
			row: {
				type: "structure",
				attributes: { allowed: [
					"aria-activedescendant",
					"aria-colindex",
					"aria-expanded",
					"aria-level",
					"aria-selected",
					"aria-rowindex",
					"aria-errormessage"
				] },
				owned: { one: [
					"cell",
					"columnheader",
					"rowheader",
					"gridcell"
				] },
				nameFrom: ["author", "contents"],
				context: [
					"rowgroup",
					"grid",
					"treegrid",
					"table"
				],
				implicit: ["tr"],
				unsupported: !1
			},
			rowgroup: {
				type: "structure",
				attributes: { allowed: [
					"aria-activedescendant",
					"aria-expanded",
					"aria-errormessage"
				] },
				owned: { all: ["row"] },
				nameFrom: ["author", "contents"],
				context: [
					"grid",
					"table",
					"treegrid"
				],
				implicit: [
					"tbody",
					"thead",
					"tfoot"
				],
				unsupported: !1
			},
			rowheader: {
				type: "structure",
				attributes: { allowed: [
					"aria-colindex",
					"aria-colspan",
					"aria-expanded",
					"aria-rowindex",
					"aria-rowspan",
					"aria-required",
					"aria-readonly",
					"aria-selected",
					"aria-sort",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: ["row"],
				implicit: ["th"],
				unsupported: !1
			},
			scrollbar: {
				type: "widget",
				attributes: {
					required: ["aria-controls", "aria-valuenow"],
					allowed: [
						"aria-valuetext",
						"aria-orientation",
						"aria-errormessage",
						"aria-valuemax",
						"aria-valuemin"
					]
				},
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1
			},
			search: {
				type: "landmark",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: { nodeName: [
					"aside",
					"form",
					"section"
				] }
			},
			searchbox: {
				type: "widget",
				attributes: { allowed: [
					"aria-activedescendant",
					"aria-autocomplete",
					"aria-multiline",
					"aria-readonly",
					"aria-required",
					"aria-placeholder",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["input[type=\"search\"]"],
				unsupported: !1,
				allowedElements: {
					nodeName: "input",
					properties: { type: "text" }
				}
			},
			section: {
				nameFrom: ["author", "contents"],
				type: "abstract",
				unsupported: !1
			},
			sectionhead: {
				nameFrom: ["author", "contents"],
				type: "abstract",
				unsupported: !1
			},
			select: {
				nameFrom: ["author"],
				type: "abstract",
				unsupported: !1
			},
			separator: {
				type: "structure",
				attributes: { allowed: [
					"aria-expanded",
					"aria-orientation",
					"aria-valuenow",
					"aria-valuemax",
					"aria-valuemin",
					"aria-valuetext",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["hr"],
				unsupported: !1,
				allowedElements: ["li"]
			},
			slider: {
				type: "widget",
				attributes: {
					allowed: [
						"aria-valuetext",
						"aria-orientation",
						"aria-readonly",
						"aria-errormessage",
						"aria-valuemax",
						"aria-valuemin"
					],
					required: ["aria-valuenow"]
				},
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["input[type=\"range\"]"],
				unsupported: !1
			},
			spinbutton: {
				type: "widget",
				attributes: {
					allowed: [
						"aria-valuetext",
						"aria-required",
						"aria-readonly",
						"aria-errormessage",
						"aria-valuemax",
						"aria-valuemin"
					],
					required: ["aria-valuenow"]
				},
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["input[type=\"number\"]"],
				unsupported: !1,
				allowedElements: {
					nodeName: "input",
					properties: { type: ["text", "tel"] }
				}
			},
			status: {
				type: "widget",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["output"],
				unsupported: !1,
				allowedElements: ["section"]
			},
			structure: {
				type: "abstract",
				unsupported: !1
			},
			switch: {
				type: "widget",
				attributes: {
					allowed: ["aria-errormessage"],
					required: ["aria-checked"]
				},
				owned: null,
				nameFrom: ["author", "contents"],
				context: null,
				unsupported: !1,
				allowedElements: [
					"button",
					{
						nodeName: "input",
						properties: { type: [
							"checkbox",
							"image",
							"button"
						] }
					},
					{
						nodeName: "a",
						attributes: { href: Uv }
					}
				]
			},
			tab: {
				type: "widget",
				attributes: { allowed: [
					"aria-selected",
					"aria-expanded",
					"aria-setsize",
					"aria-posinset",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: ["tablist"],
				unsupported: !1,
				allowedElements: [
					{ nodeName: [
						"button",
						"h1",
						"h2",
						"h3",
						"h4",
						"h5",
						"h6",
						"li"
					] },
					{
						nodeName: "input",
						properties: { type: "button" }
					},
					{
						nodeName: "a",
						attributes: { href: Uv }
					}
				]
			},
			table: {
				type: "structure",
				attributes: { allowed: [
					"aria-colcount",
					"aria-rowcount",
					"aria-errormessage"
				] },
				owned: { one: ["rowgroup", "row"] },
				nameFrom: ["author", "contents"],
				context: null,
				implicit: ["table"],
				unsupported: !1
			},
			tablist: {
				type: "composite",
				attributes: { allowed: [
					"aria-activedescendant",
					"aria-expanded",
					"aria-level",
					"aria-multiselectable",
					"aria-orientation",
					"aria-errormessage"
				] },
				owned: { all: ["tab"] },
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["ol", "ul"]
			},
			tabpanel: {
				type: "widget",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["section"]
			},
			term: {
				type: "structure",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: null,
				implicit: ["dt"],
				unsupported: !1
			},
			textbox: {
				type: "widget",
				attributes: { allowed: [
					"aria-activedescendant",
					"aria-autocomplete",
					"aria-multiline",
					"aria-readonly",
					"aria-required",
					"aria-placeholder",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: [
					"input[type=\"text\"]",
					"input[type=\"email\"]",
					"input[type=\"password\"]",
					"input[type=\"tel\"]",
					"input[type=\"url\"]",
					"input:not([type])",
					"textarea"
				],
				unsupported: !1
			},
			timer: {
				type: "widget",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				unsupported: !1
			},
			toolbar: {
				type: "structure",
				attributes: { allowed: [
					"aria-activedescendant",
					"aria-expanded",
					"aria-orientation",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author"],
				context: null,
				implicit: ["menu[type=\"toolbar\"]"],
				unsupported: !1,
				allowedElements: ["ol", "ul"]
			},
			tooltip: {
				type: "structure",
				attributes: { allowed: ["aria-expanded", "aria-errormessage"] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: null,
				unsupported: !1
			},
			tree: {
				type: "composite",
				attributes: { allowed: [
					"aria-activedescendant",
					"aria-multiselectable",
					"aria-required",
					"aria-expanded",
					"aria-orientation",
					"aria-errormessage"
				] },
				owned: { all: ["treeitem"] },
				nameFrom: ["author"],
				context: null,
				unsupported: !1,
				allowedElements: ["ol", "ul"]
			},
			treegrid: {
				type: "composite",
				attributes: { allowed: [
					"aria-activedescendant",
					"aria-colcount",
					"aria-expanded",
					"aria-level",
					"aria-multiselectable",
					"aria-readonly",
					"aria-required",
					"aria-rowcount",
					"aria-orientation",
					"aria-errormessage"
				] },
				owned: { one: ["rowgroup", "row"] },
				nameFrom: ["author"],
				context: null,
				unsupported: !1
			},
			treeitem: {
				type: "widget",
				attributes: { allowed: [
					"aria-checked",
					"aria-selected",
					"aria-expanded",
					"aria-level",
					"aria-posinset",
					"aria-setsize",
					"aria-errormessage"
				] },
				owned: null,
				nameFrom: ["author", "contents"],
				context: ["group", "tree"],
				unsupported: !1,
				allowedElements: ["li", {
					nodeName: "a",
					attributes: { href: Uv }
				}]
			},
			widget: {
				type: "abstract",
				unsupported: !1
			},
			window: {
				nameFrom: ["author"],
				type: "abstract",
				unsupported: !1
			}
		}, rr.implicitHtmlRole = mm, rr.elementsAllowedNoRole = [
			{ nodeName: [
				"base",
				"body",
				"caption",
				"col",
				"colgroup",
				"datalist",
				"dd",
				"details",
				"dt",
				"head",
				"html",
				"keygen",
				"label",
				"legend",
				"main",
				"map",
				"math",
				"meta",
				"meter",
				"noscript",
				"optgroup",
				"param",
				"picture",
				"progress",
				"script",
				"source",
				"style",
				"template",
				"textarea",
				"title",
				"track"
			] },
			{
				nodeName: "area",
				attributes: { href: Uv }
			},
			{
				nodeName: "input",
				properties: { type: [
					"color",
					"data",
					"datatime",
					"file",
					"hidden",
					"month",
					"number",
					"password",
					"range",
					"reset",
					"submit",
					"time",
					"week"
				] }
			},
			{
				nodeName: "link",
				attributes: { href: Uv }
			},
			{
				nodeName: "menu",
				attributes: { type: "context" }
			},
			{
				nodeName: "menuitem",
				attributes: { type: [
					"command",
					"checkbox",
					"radio"
				] }
			},
			{
				nodeName: "select",
				condition: function(e) {
					return e instanceof axe.AbstractVirtualNode || (e = axe.utils.getNodeFromTree(e)), 1 < Number(e.attr("size"));
				},
				properties: { multiple: !0 }
			},
			{ nodeName: [
				"clippath",
				"cursor",
				"defs",
				"desc",
				"feblend",
				"fecolormatrix",
				"fecomponenttransfer",
				"fecomposite",
				"feconvolvematrix",
				"fediffuselighting",
				"fedisplacementmap",
				"fedistantlight",
				"fedropshadow",
				"feflood",
				"fefunca",
				"fefuncb",
				"fefuncg",
				"fefuncr",
				"fegaussianblur",
				"feimage",
				"femerge",
				"femergenode",
				"femorphology",
				"feoffset",
				"fepointlight",
				"fespecularlighting",
				"fespotlight",
				"fetile",
				"feturbulence",
				"filter",
				"hatch",
				"hatchpath",
				"lineargradient",
				"marker",
				"mask",
				"meshgradient",
				"meshpatch",
				"meshrow",
				"metadata",
				"mpath",
				"pattern",
				"radialgradient",
				"solidcolor",
				"stop",
				"switch",
				"view"
			] }
		], rr.elementsAllowedAnyRole = [
			{
				nodeName: "a",
				attributes: { href: $v }
			},
			{
				nodeName: "img",
				attributes: { alt: $v }
			},
			{ nodeName: [
				"abbr",
				"address",
				"canvas",
				"div",
				"p",
				"pre",
				"blockquote",
				"ins",
				"del",
				"output",
				"span",
				"table",
				"tbody",
				"thead",
				"tfoot",
				"td",
				"em",
				"strong",
				"small",
				"s",
				"cite",
				"q",
				"dfn",
				"abbr",
				"time",
				"code",
				"var",
				"samp",
				"kbd",
				"sub",
				"sup",
				"i",
				"b",
				"u",
				"mark",
				"ruby",
				"rt",
				"rp",
				"bdi",
				"bdo",
				"br",
				"wbr",
				"th",
				"tr"
			] }
		], rr.evaluateRoleForElement = {
			A: function(e) {
				var t = e.node;
				return "http://www.w3.org/2000/svg" === t.namespaceURI || !t.href.length || e.out;
			},
			AREA: function(e) {
				return !e.node.href;
			},
			BUTTON: function(e) {
				var t = e.node, r = e.role, e = e.out;
				return "menu" === t.getAttribute("type") ? "menuitem" === r : e;
			},
			IMG: function(e) {
				var t = e.node, r = e.role, n = e.out;
				switch (t.alt) {
					case null: return n;
					case "": return "presentation" === r || "none" === r;
					default: return "presentation" !== r && "none" !== r;
				}
			},
			INPUT: function(e) {
				var t = e.node, r = e.role, n = e.out;
				switch (t.type) {
					case "button":
					case "image": return n;
					case "checkbox": return "button" === r && t.hasAttribute("aria-pressed") ? !0 : n;
					case "radio": return "menuitemradio" === r;
					case "text": return "combobox" === r || "searchbox" === r || "spinbutton" === r;
					case "tel": return "combobox" === r || "spinbutton" === r;
					case "url":
					case "search":
					case "email": return "combobox" === r;
					default: return !1;
				}
			},
			LI: function(e) {
				var t = e.node, e = e.out;
				return !axe.utils.matchesSelector(t, "ol li, ul li") || e;
			},
			MENU: function(e) {
				return "context" !== e.node.getAttribute("type");
			},
			OPTION: function(e) {
				e = e.node;
				return !axe.utils.matchesSelector(e, "select > option, datalist > option, optgroup > option");
			},
			SELECT: function(e) {
				var t = e.node;
				return !t.multiple && t.size <= 1 && "menu" === e.role;
			},
			SVG: function(e) {
				var t = e.node;
				return !(!t.parentNode || "http://www.w3.org/2000/svg" !== t.parentNode.namespaceURI) || e.out;
			}
		}, rr.rolesOfType = { widget: [
			"button",
			"checkbox",
			"dialog",
			"gridcell",
			"link",
			"log",
			"marquee",
			"menuitem",
			"menuitemcheckbox",
			"menuitemradio",
			"option",
			"progressbar",
			"radio",
			"scrollbar",
			"searchbox",
			"slider",
			"spinbutton",
			"status",
			"switch",
			"tab",
			"tabpanel",
			"textbox",
			"timer",
			"tooltip",
			"tree",
			"treeitem"
		] }, rr), Kv = function(e) {
			var t = null, e = Yv.role[e];
			return t = e && e.implicit ? V1(e.implicit) : t;
		}, Xv = function(e) {
			return !!Pv(e).length;
		};
		function Zv(e) {
			var t = (1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).popupRoles, r = S(e);
			if (!(t = null != t ? t : mp["aria-haspopup"].values).includes(r)) return !1;
			t = ((e) => {
				for (; e = e.parent;) if (null !== S(e, { noPresentational: !0 })) return e;
				return null;
			})(e);
			if (Jv(t)) return !0;
			r = e.props.id;
			if (!r) return !1;
			if (e.actualNode) return t = ip(e.actualNode).querySelectorAll("[aria-owns~=\"".concat(r, "\"][role~=\"combobox\"]:not(select),\n     [aria-controls~=\"").concat(r, "\"][role~=\"combobox\"]:not(select)")), Array.from(t).some(Jv);
			throw new Error("Unable to determine combobox popup without an actualNode");
		}
		var Jv = function(e) {
			return e && "combobox" === S(e);
		}, Qv = function(e) {
			return e = R(e), xh(e);
		}, eb = function(e) {
			return (e = k.ariaRoles[e]) && Array.isArray(e.requiredAttrs) ? D(e.requiredAttrs) : [];
		}, tb = function(e) {
			return (e = k.ariaRoles[e]) && Array.isArray(e.requiredContext) ? D(e.requiredContext) : null;
		}, rb = function(e) {
			return (e = k.ariaRoles[e]) && Array.isArray(e.requiredOwned) ? D(e.requiredOwned) : null;
		}, nb = function(e, t) {
			var r, n = (e = e instanceof Ga ? e : R(e)).attr(t), a = k.ariaAttrs[t];
			if (!a) return !0;
			if (a.allowEmpty && (!n || "" === n.trim())) return !0;
			switch (a.type) {
				case "boolean": return ["true", "false"].includes(n.toLowerCase());
				case "nmtoken": return "string" == typeof n && a.values.includes(n.toLowerCase());
				case "nmtokens": return (r = C0(n)).reduce(function(e, t) {
					return e && a.values.includes(t);
				}, 0 !== r.length);
				case "idref": try {
					var o = up(e.actualNode);
					return !(!n || !o.getElementById(n));
				} catch (e) {
					throw new TypeError("Cannot resolve id references for partial DOM");
				}
				case "idrefs": return am(e, t).some(function(e) {
					return !!e;
				});
				case "string": return "" !== n.trim();
				case "decimal": return !(!(r = n.match(/^[-+]?([0-9]*)\.?([0-9]*)$/)) || !r[1] && !r[2]);
				case "int":
					o = void 0 !== a.minValue ? a.minValue : -1 / 0;
					return /^[-+]?[0-9]+$/.test(n) && parseInt(n) >= o;
			}
		}, ab = function(e) {
			return !!k.ariaAttrs[e];
		};
		function ob(e) {
			var t = Rv(e), n = this, a = [], t = (t.forEach(function(e) {
				var t = e.getAttribute("headers"), t = (t && (a = a.concat(t.split(/\s+/))), e.getAttribute("aria-labelledby"));
				t && (a = a.concat(t.split(/\s+/)));
			}), t.filter(function(e) {
				return "" !== M(e.textContent) && ("TH" === e.nodeName.toUpperCase() || -1 !== ["rowheader", "columnheader"].indexOf(T(e)));
			})), o = im(e), i = !0;
			return t.forEach(function(t) {
				var e, r;
				t.getAttribute("id") && a.includes(t.getAttribute("id")) || (e = um(t, o), r = !1, (r = !(r = sm(t) ? _v("down", e, o).find(function(e) {
					return !sm(e) && Nv(e, o).includes(t);
				}) : r) && cm(t) ? _v("right", e, o).find(function(e) {
					return !cm(e) && Nv(e, o).includes(t);
				}) : r) || n.relatedNodes(t), i = i && r);
			}), !!i || void 0;
		}
		var ib = [
			"cell-header-not-in-table",
			"cell-header-not-th",
			"header-refs-self",
			"empty-hdrs"
		], ub = ib[0], lb = ib[1], sb = ib[2], cb = ib[3];
		function db(e) {
			var t = [], r = Rv(e), n = im(e);
			return r.forEach(function(e) {
				jh(e) && Tv(e) && !Qv(e) && !Nv(e, n).some(function(e) {
					return null !== e && !!jh(e);
				}) && t.push(e);
			}), !t.length || (this.relatedNodes(t), !1);
		}
		function pb(e, t, r) {
			return r = r.attr("scope").toLowerCase(), -1 !== t.values.indexOf(r);
		}
		function fb(e, t, r) {
			var n;
			if (void 0 !== r.children) return n = r.attr("summary"), !(!(r = !!(r = r.children.find(mb)) && M(ch(r))) || !n) && M(n).toLowerCase() === M(r).toLowerCase();
		}
		function mb(e) {
			return "caption" === e.props.nodeName;
		}
		function hb(e) {
			return !Wh(document) || "TH" === e.nodeName.toUpperCase();
		}
		function gb(e) {
			var t = im(e), n = t[0];
			return t.length <= 1 || n.length <= 1 || e.rows.length <= 1 || n.reduce(function(e, t, r) {
				return e || t !== n[r + 1] && void 0 !== n[r + 1];
			}, !1);
		}
		function vb(e, t, r) {
			if (r.children) {
				r = r.children.find(function(e) {
					return "title" === e.props.nodeName;
				});
				if (!r) return this.data({ messageKey: "noTitle" }), !1;
				try {
					if ("" === ch(r, { includeHidden: !0 }).trim()) return this.data({ messageKey: "emptyTitle" }), !1;
				} catch (e) {
					return;
				}
				return !0;
			}
		}
		var bb = {};
		function yb(e, t, r) {
			var n = r.props.nodeName, a = (r.attr("type") || "").toLowerCase();
			return (r = r.attr("value")) && this.data({ messageKey: "has-label" }), !("input" !== n || !["submit", "reset"].includes(a)) && null === r;
		}
		function Db(e, t, r) {
			var n = e.getComputedStylePropertyValue(r);
			return n === t.getComputedStylePropertyValue(r) || (t = t.actualNode.style.getPropertyValue(r), !!/^(\d+\.?\d*|\.\d+)$/.test(t) && (r = parseFloat(e.getComputedStylePropertyValue("font-size")), Math.round(parseFloat(n) / r * 100) === Math.round(100 * parseFloat(t))));
		}
		function wb(e, t) {
			e = e.actualNode.style.getPropertyValue(t);
			return "" !== e && "inherit" !== e && "unset" !== e;
		}
		function Fb(e, t, r) {
			var n = r.props.nodeName;
			return !![
				"img",
				"input",
				"area"
			].includes(n) && r.hasAttr("alt");
		}
		function Eb() {}
		function xb() {
			var e = document.title;
			return !!M(e);
		}
		function Ab(t, e) {
			return !(0 < (e = e.cssProperties.filter(function(e) {
				if ("important" === t.style.getPropertyPriority(e)) return e;
			})).length && (this.data(e), 1));
		}
		function Cb(e, t, r) {
			try {
				return !!M(Jf(r));
			} catch (e) {}
		}
		function Rb(e, t, r) {
			return !!M(Qf(r));
		}
		function kb(t, e, r) {
			var n;
			return !(r = r.attr("id").trim()) || (n = up(t), (n = Array.from(n.querySelectorAll("[id=\"".concat(g(r), "\"]"))).filter(function(e) {
				return e !== t;
			})).length && this.relatedNodes(n), this.data(r), 0 === n.length);
		}
		function Nb(e) {
			var t = [];
			return e.filter(function(e) {
				return -1 === t.indexOf(e.data) && (t.push(e.data), !0);
			});
		}
		function Tb(e, t, r) {
			return r = M(r.attr("title")).toLowerCase(), this.data(r), !0;
		}
		function Mb(e) {
			var t = {};
			return e.forEach(function(e) {
				t[e.data] = void 0 !== t[e.data] ? ++t[e.data] : 0;
			}), e.forEach(function(e) {
				e.result = !!t[e.data];
			}), e;
		}
		function Sb(e) {
			return !!(e = Lf(e, "href")) && (_(e) || void 0);
		}
		Re(bb, {
			getAriaRolesByType: function() {
				return zv;
			},
			getAriaRolesSupportingNameFromContent: function() {
				return Hv;
			},
			getElementSpec: function() {
				return _m;
			},
			getElementsByContentType: function() {
				return rm;
			},
			getGlobalAriaAttrs: function() {
				return nm;
			},
			implicitHtmlRoles: function() {
				return mm;
			}
		}), Lt = Wp;
		var _b = [
			"alert",
			"log",
			"status"
		];
		function Ob(e) {
			return ["none", "presentation"].includes(S(e)) && !Ph(e);
		}
		function Bb(e, t) {
			var r = S(e), n = null != (n = N(e, "aria-live").value) ? n : "", a = zv("landmark");
			return !!(["assertive", "polite"].includes(n) || _b.includes(r) || a.includes(r) || t.regionMatcher && Sm(e, t.regionMatcher));
		}
		function Ib(e) {
			var o = e.filter(function(e) {
				return e.data.isIframe;
			});
			return e.forEach(function(e) {
				if (!e.result && 1 !== e.node.ancestry.length) {
					var t, r = e.node.ancestry.slice(0, -1), n = L(o);
					try {
						for (n.s(); !(t = n.n()).done;) {
							var a = t.value;
							if (Eg(r, a.node.ancestry)) {
								e.result = a.result;
								break;
							}
						}
					} catch (e) {
						n.e(e);
					} finally {
						n.f();
					}
				}
			}), o.forEach(function(e) {
				e.result || (e.result = !0);
			}), e;
		}
		function Pb(e) {
			e = window.getComputedStyle(((e) => {
				for (var t = e, r = e.textContent.trim(), n = r; n === r && void 0 !== t;) {
					var a = -1;
					if (0 === (e = t).children.length) return e;
					for (; a++, "" === (n = e.children[a].textContent.trim()) && a + 1 < e.children.length;);
					t = e.children[a];
				}
				return e;
			})(e));
			return {
				fontWeight: ((e) => {
					switch (e) {
						case "lighter": return 100;
						case "normal": return 400;
						case "bold": return 700;
						case "bolder": return 900;
					}
					return e = parseInt(e), isNaN(e) ? 400 : e;
				})(e.getPropertyValue("font-weight")),
				fontSize: parseInt(e.getPropertyValue("font-size")),
				isItalic: "italic" === e.getPropertyValue("font-style")
			};
		}
		function Lb(r, n, e) {
			return e.reduce(function(e, t) {
				return e || (!t.size || r.fontSize / t.size > n.fontSize) && (!t.weight || r.fontWeight - t.weight > n.fontWeight) && (!t.italic || r.isItalic && !n.isItalic);
			}, !1);
		}
		function jb(e, t, r) {
			var n = (i = Array.from(e.parentNode.children)).indexOf(e), a = (t = t || {}).margins || [], o = i.slice(n + 1).find(function(e) {
				return "P" === e.nodeName.toUpperCase();
			}), i = i.slice(0, n).reverse().find(function(e) {
				return "P" === e.nodeName.toUpperCase();
			}), n = Pb(e), u = o ? Pb(o) : null, i = i ? Pb(i) : null, l = t.passLength, t = t.failLength, e = e.textContent.trim().length;
			return (o = null == o ? void 0 : o.textContent.trim().length) * l < e || !u || !Lb(n, u, a) || !!((l = sp(r, "blockquote")) && "BLOCKQUOTE" === l.nodeName.toUpperCase() || i && !Lb(n, i, a) || o * t < e) && void 0;
		}
		var qb = /[;,\s]/, Vb = /^[0-9.]+$/;
		function zb(e, t, r) {
			return $g(r, "a[href]").some(function(e) {
				return /^#[^/!]/.test(e.attr("href"));
			});
		}
		Re(xe = {}, {
			aria: function() {
				return Ov;
			},
			color: function() {
				return Gb;
			},
			dom: function() {
				return op;
			},
			forms: function() {
				return Dy;
			},
			matches: function() {
				return Sm;
			},
			math: function() {
				return Zp;
			},
			standards: function() {
				return bb;
			},
			table: function() {
				return Cv;
			},
			text: function() {
				return Xf;
			},
			utils: function() {
				return Ha;
			}
		});
		var Gb = {}, Hb = (Re(Gb, {
			Color: function() {
				return B;
			},
			centerPointOfRect: function() {
				return Hb;
			},
			elementHasImage: function() {
				return n0;
			},
			elementIsDistinct: function() {
				return Ub;
			},
			filteredRectStack: function() {
				return Yb;
			},
			flattenColors: function() {
				return Zb;
			},
			flattenShadowColors: function() {
				return Qb;
			},
			getBackgroundColor: function() {
				return my;
			},
			getBackgroundStack: function() {
				return ey;
			},
			getContrast: function() {
				return vy;
			},
			getForegroundColor: function() {
				return by;
			},
			getOwnBackgroundColor: function() {
				return u0;
			},
			getRectStack: function() {
				return Wb;
			},
			getStackingContext: function() {
				return sy;
			},
			getStrokeColorsFromShadows: function() {
				return oy;
			},
			getTextShadowColors: function() {
				return ly;
			},
			hasValidContrastRatio: function() {
				return yy;
			},
			incompleteData: function() {
				return O;
			},
			parseTextShadows: function() {
				return uy;
			},
			stackingContextToColor: function() {
				return cy;
			}
		}), function(e) {
			if (!(e.left > window.innerWidth || window.innerHeight < e.top)) return {
				x: Math.min(Math.ceil(e.left + e.width / 2), window.innerWidth - 1),
				y: Math.min(Math.ceil(e.top + e.height / 2), window.innerHeight - 1)
			};
		});
		function $b(e) {
			return e.getPropertyValue("font-family").split(/[,;]/g).map(function(e) {
				return e.trim().toLowerCase();
			});
		}
		var Ub = function(e, t) {
			var r, n = window.getComputedStyle(e);
			return "none" !== n.getPropertyValue("background-image") || !![
				"border-bottom",
				"border-top",
				"outline"
			].reduce(function(e, t) {
				var r = new B();
				return r.parseString(n.getPropertyValue(t + "-color")), e || "none" !== n.getPropertyValue(t + "-style") && 0 < parseFloat(n.getPropertyValue(t + "-width")) && 0 !== r.alpha;
			}, !1) || (r = window.getComputedStyle(t), $b(n)[0] !== $b(r)[0]) || (e = [
				"text-decoration-line",
				"text-decoration-style",
				"font-weight",
				"font-style",
				"font-size"
			].reduce(function(e, t) {
				return e || n.getPropertyValue(t) !== r.getPropertyValue(t);
			}, !1), (t = n.getPropertyValue("text-decoration")).split(" ").length < 3 ? e || t !== r.getPropertyValue("text-decoration") : e);
		}, Wb = function(e) {
			var t = zf(e);
			return !(e = _h(e)) || e.length <= 1 ? [t] : e.some(function(e) {
				return void 0 === e;
			}) ? null : (e.splice(0, 0, t), e);
		}, Yb = function(a) {
			var o, i, u = Wb(a);
			return u && 1 === u.length ? u[0] : u && 1 < u.length ? (o = u.shift(), u.forEach(function(e, t) {
				var r, n;
				0 !== t && (r = u[t - 1], n = u[t], i = r.every(function(e, t) {
					return e === n[t];
				}) || o.includes(a));
			}), i ? u[0] : (O.set("bgColor", "elmPartiallyObscuring"), null)) : (O.set("bgColor", "outsideViewport"), null);
		}, Kb = [
			"hue",
			"saturation",
			"color",
			"luminosity"
		], Xb = {
			normal: function(e, t) {
				return t;
			},
			multiply: function(e, t) {
				return t * e;
			},
			screen: function(e, t) {
				return e + t - e * t;
			},
			overlay: function(e, t) {
				return this["hard-light"](t, e);
			},
			darken: function(e, t) {
				return Math.min(e, t);
			},
			lighten: function(e, t) {
				return Math.max(e, t);
			},
			"color-dodge": function(e, t) {
				return 0 === e ? 0 : 1 === t ? 1 : Math.min(1, e / (1 - t));
			},
			"color-burn": function(e, t) {
				return 1 === e ? 1 : 0 === t ? 0 : 1 - Math.min(1, (1 - e) / t);
			},
			"hard-light": function(e, t) {
				return t <= .5 ? this.multiply(e, 2 * t) : this.screen(e, 2 * t - 1);
			},
			"soft-light": function(e, t) {
				return t <= .5 ? e - (1 - 2 * t) * e * (1 - e) : e + (2 * t - 1) * ((e <= .25 ? ((16 * e - 12) * e + 4) * e : Math.sqrt(e)) - e);
			},
			difference: function(e, t) {
				return Math.abs(e - t);
			},
			exclusion: function(e, t) {
				return e + t - 2 * e * t;
			},
			hue: function(e, t) {
				return t.setSaturation(e.getSaturation()).setLuminosity(e.getLuminosity());
			},
			saturation: function(e, t) {
				return e.setSaturation(t.getSaturation()).setLuminosity(e.getLuminosity());
			},
			color: function(e, t) {
				return t.setLuminosity(e.getLuminosity());
			},
			luminosity: function(e, t) {
				return e.setLuminosity(t.getLuminosity());
			}
		};
		function Zb(e, t) {
			var r, n = ((t, r, n) => {
				var a;
				return Kb.includes(n) ? Xb[n](t, r) : (a = new B(), [
					"r",
					"g",
					"b"
				].forEach(function(e) {
					a[e] = Xb[n](t[e], r[e]);
				}), a);
			})(t, e, 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : "normal"), a = Jb(e.red, e.alpha, t.red, t.alpha, 255 * n.r), o = Jb(e.green, e.alpha, t.green, t.alpha, 255 * n.g), n = Jb(e.blue, e.alpha, t.blue, t.alpha, 255 * n.b), e = (t = e.alpha + t.alpha * (1 - e.alpha), e = 0, r = 1, Math.min(Math.max(e, t), r));
			return 0 === e ? new B(a, o, n, e) : (t = Math.round(a / e), r = Math.round(o / e), a = Math.round(n / e), new B(t, r, a, e));
		}
		function Jb(e, t, r, n, a) {
			return t * (1 - n) * e + t * n * a + (1 - t) * n * r;
		}
		function Qb(e, t) {
			var r = e.alpha;
			return new B((1 - r) * t.red + r * e.red, (1 - r) * t.green + r * e.green, (1 - r) * t.blue + r * e.blue, e.alpha + t.alpha * (1 - e.alpha));
		}
		function ey(e) {
			for (var t = _h(e).map(function(e) {
				return e = ((e) => {
					var t = e.indexOf(document.body), r = u0(window.getComputedStyle(document.documentElement));
					return 1 < t && 0 === r.alpha && !n0(document.documentElement) && (1 < t && (e.splice(t, 1), e.push(document.body)), 0 < (r = e.indexOf(document.documentElement))) && (e.splice(r, 1), e.push(document.documentElement)), e;
				})(e);
			}), r = 0; r < t.length; r++) {
				var n = t[r];
				if (n[0] !== e) return O.set("bgColor", "bgOverlap"), null;
				if (0 !== r && !((e, t) => {
					if (e !== t) {
						if (null === e || null === t) return;
						if (e.length !== t.length) return;
						for (var r = 0; r < e.length; ++r) if (e[r] !== t[r]) return;
					}
					return 1;
				})(n, t[0])) return O.set("bgColor", "elmPartiallyObscuring"), null;
			}
			return t[0] || null;
		}
		var ty = .54, ry = .5, ny = 1.5, ay = [
			"top",
			"right",
			"bottom",
			"left"
		];
		function oy(e) {
			var t = (1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).ignoreEdgeCount, t = void 0 !== t && t, e = ((e) => {
				var t, r = {}, n = L(e);
				try {
					for (n.s(); !(t = n.n()).done;) {
						var a = t.value, o = a.colorStr, i = a.pixels, u = (r[o] ?? (r[o] = {
							top: [],
							right: [],
							bottom: [],
							left: []
						}), r[o]), l = P(i, 2), s = l[0], c = l[1];
						ry < s ? u.right.push(s) : ry < -s && u.left.push(-s), ry < c ? u.bottom.push(c) : ry < -c && u.top.push(-c);
					}
				} catch (e) {
					n.e(e);
				} finally {
					n.f();
				}
				return r;
			})(e), e = Object.entries(e).map(function(e) {
				var e = P(e, 2), t = e[0], r = e[1], e = ay.filter(function(e) {
					return 0 !== r[e].length;
				}).length;
				return {
					colorStr: t,
					sides: r,
					edgeCount: e
				};
			});
			return !t && e.some(function(e) {
				e = e.edgeCount;
				return 1 < e && e < 4;
			}) ? null : e.map(iy).filter(function(e) {
				return null !== e;
			});
		}
		function iy(e) {
			var t, r, n = e.colorStr, a = e.sides;
			return 4 !== e.edgeCount ? null : ((e = new B()).parseString(n), r = !(t = 0), ay.forEach(function(e) {
				t += a[e].length / 4, r = r && a[e].every(function(e) {
					return ny < e;
				});
			}), r || (e.alpha = 1 - Math.pow(ty, t)), e);
		}
		function uy(e) {
			var t = { pixels: [] }, r = [t];
			if (!(o = e.trim())) return [];
			for (; o;) {
				var n = o.match(/^[a-z]+(\([^)]+\))?/i) || o.match(/^#[0-9a-f]+/i), a = o.match(/^([0-9.-]+)px/i) || o.match(/^(0)/);
				if (n) w(!t.colorStr, "Multiple colors identified in text-shadow: ".concat(e)), o = o.replace(n[0], "").trim(), t.colorStr = n[0];
				else if (a) {
					w(t.pixels.length < 3, "Too many pixel units in text-shadow: ".concat(e));
					var o = o.replace(a[0], "").trim(), n = parseFloat(("." === a[1][0] ? "0" : "") + a[1]);
					t.pixels.push(n);
				} else {
					if ("," !== o[0]) throw new Error("Unable to process text-shadows: ".concat(o));
					w(2 <= t.pixels.length, "Missing pixel value in text-shadow: ".concat(e)), r.push(t = { pixels: [] }), o = o.substr(1).trim();
				}
			}
			return r.forEach(function(e) {
				e = e.pixels;
				2 === e.length && e.push(0);
			}), r;
		}
		function ly(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, r = t.minRatio, n = t.maxRatio, a = t.ignoreEdgeCount, o = [], i = window.getComputedStyle(e), t = i.getPropertyValue("text-shadow");
			if ("none" !== t) {
				var u, e = i.getPropertyValue("font-size"), l = parseInt(e), s = (w(!1 === isNaN(l), "Unable to determine font-size value ".concat(e)), []), c = L(uy(t));
				try {
					for (c.s(); !(u = c.n()).done;) {
						var d = u.value, p = d.colorStr || i.getPropertyValue("color"), f = P(d.pixels, 3), m = f[0], h = f[1], g = f[2], v = void 0 === g ? 0 : g;
						if (!(n && l * n <= v)) if (r && v < l * r) s.push({
							colorStr: p,
							pixels: d.pixels
						});
						else {
							if (0 < s.length) {
								var b = oy(s, { ignoreEdgeCount: a });
								if (null === b) return null;
								o.push.apply(o, D(b)), s.splice(0, s.length);
							}
							var y = ((e) => {
								var t = e.colorStr, r = e.offsetY, n = e.blurRadius, a = e.fontSize;
								return e.offsetX > n || n < r ? new B(0, 0, 0, 0) : ((e = new B()).parseString(t), e.alpha *= ((e, t) => 0 === e ? 1 : .185 / (e / t + .4))(n, a), e);
							})({
								colorStr: p,
								offsetX: m,
								offsetY: h,
								blurRadius: v,
								fontSize: l
							});
							o.push(y);
						}
					}
				} catch (e) {
					c.e(e);
				} finally {
					c.f();
				}
				if (0 < s.length) {
					e = oy(s, { ignoreEdgeCount: a });
					if (null === e) return null;
					o.push.apply(o, D(e));
				}
			}
			return o;
		}
		function sy(e, t) {
			var a, o, r = R(e);
			return r._stackingContext || (a = [], o = /* @__PURE__ */ new Map(), (t = null != t ? t : ey(e)).forEach(function(e) {
				var e = R(e), t = (t = e, (r = new B()).parseString(t.getComputedStylePropertyValue("background-color")), r), n = e._stackingOrder.filter(function(e) {
					return !!e.vNode;
				}), r = (n.forEach(function(e, t) {
					var e = e.vNode, r = null == (r = n[t - 1]) ? void 0 : r.vNode, r = fy(o, e, r);
					0 !== t || o.get(e) || a.unshift(r), o.set(e, r);
				}), null == (r = n[n.length - 1]) ? void 0 : r.vNode), e = fy(o, e, r);
				n.length || a.unshift(e), e.bgColor = t;
			}), r._stackingContext = a);
		}
		function cy(e) {
			var t;
			return null != (t = e.descendants) && t.length ? (t = Zb(e.descendants.reduce(dy, py()), e.bgColor, e.descendants[0].blendMode)).alpha *= e.opacity : (t = e.bgColor).alpha *= e.opacity, {
				color: t,
				blendMode: e.blendMode
			};
		}
		function dy(e, t) {
			e = e instanceof B ? e : cy(e).color;
			return Zb(cy(t).color, e, t.blendMode);
		}
		function py(e, t) {
			return {
				vNode: e,
				ancestor: t,
				opacity: parseFloat(null != (t = null == e ? void 0 : e.getComputedStylePropertyValue("opacity")) ? t : 1),
				bgColor: new B(0, 0, 0, 0),
				blendMode: (null == e ? void 0 : e.getComputedStylePropertyValue("mix-blend-mode")) || void 0,
				descendants: []
			};
		}
		function fy(e, t, r) {
			var n = e.get(r), e = null != (e = e.get(t)) ? e : py(t, n);
			return n && r !== t && !n.descendants.includes(e) && n.descendants.unshift(e), e;
		}
		function my(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : [], r = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : .1, n = R(e), a = n._cache.getBackgroundColor;
			return a ? (t.push.apply(t, D(a.bgElms)), O.set("bgColor", a.incompleteData), a.bgColor) : (a = ((e, t, r) => {
				var n = ey(e);
				if (!n) return null;
				var a = Mh(e);
				(r = null != (r = ly(e, {
					minRatio: r,
					ignoreEdgeCount: !0
				})) ? r : []).length && (r = [{ color: r.reduce(Qb) }]);
				for (var o = 0; o < n.length; o++) {
					var i = n[o], u = window.getComputedStyle(i);
					if (n0(i, u)) return t.push(i), null;
					var l = void 0;
					try {
						if (0 === (l = u0(u)).alpha) continue;
					} catch (e) {
						if (e && O.get("colorParse")) return null;
						throw e;
					}
					if ("inline" !== u.getPropertyValue("display") && !hy(i, a)) return t.push(i), O.set("bgColor", "elmPartiallyObscured"), null;
					if (t.push(i), 1 === l.alpha) break;
				}
				var s = sy(e, n), s = (r = s.map(cy).concat(r), ((e, t) => {
					var r, n, a, o, i = [];
					return t || (t = document.documentElement, o = document.body, t = window.getComputedStyle(t), r = window.getComputedStyle(o), n = u0(t), a = u0(r), o = 0 !== a.alpha && hy(o, e.getBoundingClientRect()), (0 !== a.alpha && 0 === n.alpha || o && 1 !== a.alpha) && i.unshift({
						color: a,
						blendMode: gy(r.getPropertyValue("mix-blend-mode"))
					}), 0 === n.alpha) || o && 1 === a.alpha || i.unshift({
						color: n,
						blendMode: gy(t.getPropertyValue("mix-blend-mode"))
					}), i;
				})(e, n.includes(document.body)));
				return r.unshift.apply(r, D(s)), 0 === r.length ? new B(255, 255, 255, 1) : (e = r.reduce(function(e, t) {
					return Zb(t.color, e.color instanceof B ? e.color : e, t.blendMode);
				}), Zb(e.color instanceof B ? e.color : e, new B(255, 255, 255, 1)));
			})(e, t, r), n._cache.getBackgroundColor = {
				bgColor: a,
				bgElms: t,
				incompleteData: O.get("bgColor")
			}, a);
		}
		function hy(e, t) {
			t = Array.isArray(t) ? t : [t];
			var r = e.getBoundingClientRect(), n = r.right, a = r.bottom, o = window.getComputedStyle(e), i = o.getPropertyValue("overflow"), u = parseInt(o.getPropertyValue("padding-left"), 10), l = parseInt(o.getPropertyValue("padding-right"), 10), s = parseInt(o.getPropertyValue("padding-top"), 10), o = parseInt(o.getPropertyValue("padding-bottom"), 10);
			return (["scroll", "auto"].includes(i) || e instanceof window.HTMLHtmlElement) && (n = r.left + e.scrollWidth + u + l, a = r.top + e.scrollHeight + s + o), t.every(function(e) {
				return e.top >= r.top && e.bottom <= a && e.left >= r.left && e.right <= n;
			});
		}
		function gy(e) {
			return e || void 0;
		}
		var vy = function(e, t) {
			return t && e ? (t.alpha < 1 && (t = Zb(t, e)), e = e.getRelativeLuminance(), t = t.getRelativeLuminance(), (Math.max(t, e) + .05) / (Math.min(t, e) + .05)) : null;
		};
		function by(e, t, r) {
			var a = 3 < arguments.length && void 0 !== arguments[3] ? arguments[3] : {}, o = window.getComputedStyle(e), n = [
				function() {
					var e, t, r = o, n = void 0 === (n = (n = a).textStrokeEmMin) ? 0 : n;
					return 0 === (t = parseFloat(r.getPropertyValue("-webkit-text-stroke-width"))) || (e = r.getPropertyValue("font-size"), t /= parseFloat(e), isNaN(t)) || t < n ? null : (e = r.getPropertyValue("-webkit-text-stroke-color"), new B().parseString(e));
				},
				function() {
					return e = o, new B().parseString(e.getPropertyValue("-webkit-text-fill-color") || e.getPropertyValue("color"));
					var e;
				},
				function() {
					return ly(e, { minRatio: 0 });
				}
			], i = [];
			try {
				for (var u = 0, l = n; u < l.length; u++) {
					var s = (0, l[u])();
					if (s && (i = i.concat(s), 1 === s.alpha)) break;
				}
			} catch (e) {
				if (e && O.get("colorParse")) return null;
				throw e;
			}
			n = i.reduce(function(e, t) {
				return Zb(e, t);
			});
			return null === (r = null == r ? my(e, []) : r) ? (r = O.get("bgColor"), O.set("fgColor", r), null) : Zb(((e, t, r) => {
				for (; t;) {
					var n;
					1 === t.opacity && t.ancestor ? t = t.ancestor : (e.alpha *= t.opacity, n = (null == (n = t.ancestor) ? void 0 : n.descendants) || r, n = (n = 1 !== t.opacity ? n.slice(0, n.indexOf(t)) : n).map(cy), t = (n.length && (n = n.reduce(function(e, t) {
						return Zb(t.color, e.color instanceof B ? e.color : e);
					}, {
						color: new B(0, 0, 0, 0),
						blendMode: "normal"
					}), e = Zb(e, n)), t.ancestor));
				}
				return e;
			})(n, function e(t, r) {
				var n, a = L(t);
				try {
					for (a.s(); !(n = a.n()).done;) {
						var o, i = n.value;
						if ((null == (o = i.vNode) ? void 0 : o.actualNode) === r) return i;
						var u = e(i.descendants, r);
						if (u) return u;
					}
				} catch (e) {
					a.e(e);
				} finally {
					a.f();
				}
			}(r = sy(e), e), r), new B(255, 255, 255, 1));
		}
		var yy = function(e, t, r, n) {
			return e = vy(e, t), {
				isValid: (t = n && Math.ceil(72 * r) / 96 < 14 || !n && Math.ceil(72 * r) / 96 < 18 ? 4.5 : 3) < e,
				contrastRatio: e,
				expectedContrastRatio: t
			};
		}, Dy = {}, wy = (Re(Dy, {
			isAriaCombobox: function() {
				return rh;
			},
			isAriaListbox: function() {
				return th;
			},
			isAriaRange: function() {
				return ah;
			},
			isAriaTextbox: function() {
				return eh;
			},
			isDisabled: function() {
				return Fy;
			},
			isNativeSelect: function() {
				return Qm;
			},
			isNativeTextbox: function() {
				return Jm;
			}
		}), [
			"fieldset",
			"button",
			"select",
			"input",
			"textarea"
		]), Fy = function e(t) {
			var r, n, a = t._isDisabled;
			return "boolean" != typeof a && (r = t.props.nodeName, n = N(t, "aria-disabled").value, a = !(!wy.includes(r) || !t.hasAttr("disabled")) || (n ? "true" === n : !!t.parent && e(t.parent)), t._isDisabled = a), a;
		};
		function Ey(e, t, r) {
			var r = Xf.accessibleTextVirtual(r);
			if (r = Xf.sanitize(Xf.removeUnicode(r, {
				emoji: !0,
				nonBmp: !0,
				punctuations: !0
			})).toLowerCase()) return r = {
				name: r,
				urlProps: op.urlPropsFromAttribute(e, "href")
			}, this.data(r), this.relatedNodes([e]), !0;
		}
		function xy(e) {
			if (e.length < 2) return e;
			for (var i = e.filter(function(e) {
				return void 0 !== e.result;
			}), u = [], l = {}, t = function(r) {
				var e = i[r], t = e.data, n = t.name, a = t.urlProps;
				if (l[n]) return 1;
				var t = i.filter(function(e, t) {
					return e.data.name === n && t !== r;
				}), o = t.every(function(e) {
					return function r(n, a) {
						var e, t;
						return !(!n || !a) && (e = Object.getOwnPropertyNames(n), t = Object.getOwnPropertyNames(a), e.length === t.length) && e.every(function(e) {
							var t = n[e], e = a[e];
							return te(t) === te(e) && ("object" === te(t) || "object" === te(e) ? r(t, e) : t === e);
						});
					}(e.data.urlProps, a);
				});
				t.length && !o && (e.result = void 0), e.relatedNodes = [], (o = e.relatedNodes).push.apply(o, D(t.map(function(e) {
					return e.relatedNodes[0];
				}))), l[n] = t, u.push(e);
			}, r = 0; r < i.length; r++) t(r);
			return u;
		}
		function Ay() {
			var e, t = C.get("headingOrder");
			return t || (t = (e = Bg(axe._tree[0], "h1, h2, h3, h4, h5, h6, [role=heading], iframe, frame", _)).map(function(e) {
				return {
					ancestry: [S1(e.actualNode)],
					level: (t = (t = S(e = e)) && t.includes("heading"), r = N(e, "aria-level").value, n = parseInt(r, 10), e = P(e.props.nodeName.match(/h(\d)/) || [], 2)[1], t ? e && !r ? parseInt(e, 10) : isNaN(n) || n < 1 ? e ? parseInt(e, 10) : 2 : n || -1 : -1)
				};
				var t, r, n;
			}), this.data({ headingOrder: t }), C.set("headingOrder", e)), !0;
		}
		function Cy(e, t) {
			var r = null == (r = t.data) ? void 0 : r.headingOrder, n = ky(t.node.ancestry, 1);
			return r && (t = r.map(function(e) {
				var t = n;
				return t = n.concat(e.ancestry), b({}, e, { ancestry: t });
			}), -1 === (r = ((e, t) => {
				for (; t.length;) {
					var r = Ry(e, t);
					if (-1 !== r) return r;
					t = ky(t, 1);
				}
				return -1;
			})(e, n)) ? e.push.apply(e, D(t)) : e.splice.apply(e, [r, 0].concat(D(t)))), e;
		}
		function Ry(e, t) {
			return e.findIndex(function(e) {
				return Eg(e.ancestry, t);
			});
		}
		function ky(e, t) {
			return e.slice(0, e.length - t);
		}
		function Ny(e, t) {
			e = e.boundingClientRect, t = t.boundingClientRect;
			return e.top >= t.top && e.left >= t.left && e.bottom <= t.bottom && e.right <= t.right;
		}
		function Ty(e) {
			return {
				width: Math.round(10 * e.width) / 10,
				height: Math.round(10 * e.height) / 10
			};
		}
		function My(e, t) {
			return Wd(e, t) && !Uf(t);
		}
		function Sy(e) {
			return e.map(function(e) {
				return e.actualNode;
			});
		}
		var _y = [
			"yes",
			"device-width",
			"device-height"
		], Oy = ["device-width", "device-height"];
		function By(e, t, r, n) {
			var n = void 0 === (n = (n || {}).cssom) ? void 0 : n, a = void 0 === (t = (t || {}).degreeThreshold) ? 0 : t;
			if (n && n.length) {
				for (var o = !1, i = [], u = n.reduce(function(e, t) {
					var r = t.sheet, n = t.shadowId, n = n || "topDocument";
					return e[n] || (e[n] = {
						root: t.root,
						rules: []
					}), r && r.cssRules && (t = Array.from(r.cssRules), e[n].rules = e[n].rules.concat(t)), e;
				}, {}), l = function() {
					var e = c[s], e = u[e], r = e.root, e = e.rules.filter(d);
					if (!e.length) return 1;
					e.forEach(function(e) {
						e = e.cssRules;
						Array.from(e).forEach(function(e) {
							var t = ((e) => {
								var t = e.selectorText, e = e.style;
								return !(!t || e.length <= 0 || !(t = e.transform || e.webkitTransform || e.msTransform || !1) && !e.rotate || (t = ((e) => e && (e = e.match(/(rotate|rotateZ|rotate3d|matrix|matrix3d)\(([^)]+)\)(?!.*(rotate|rotateZ|rotate3d|matrix|matrix3d))/)) ? p((e = P(e, 3))[1], e[2]) : 0)(t), e = p("rotate", e.rotate), !(t += e)) || (t = Math.abs(t), Math.abs(t - 180) % 180 <= a)) && Math.abs(t - 90) % 90 <= a;
							})(e);
							t && "HTML" !== e.selectorText.toUpperCase() && (e = Array.from(r.querySelectorAll(e.selectorText)) || [], i = i.concat(e)), o = o || t;
						});
					});
				}, s = 0, c = Object.keys(u); s < c.length; s++) l();
				return o ? (i.length && this.relatedNodes(i), !1) : !0;
			}
			function d(e) {
				var t = e.type, e = e.cssText;
				return 4 === t && (/orientation:\s*landscape/i.test(e) || /orientation:\s*portrait/i.test(e));
			}
			function p(e, t) {
				switch (e) {
					case "rotate":
					case "rotateZ": return f(t);
					case "rotate3d":
						var r = P(t.split(",").map(function(e) {
							return e.trim();
						}), 4), n = r[2], r = r[3];
						return 0 === parseInt(n) ? void 0 : f(r);
					case "matrix":
					case "matrix3d":
						var a, o, n = t;
						return (n = n.split(",")).length <= 6 ? (o = P(n, 2), a = o[0], o = o[1], m(Math.atan2(parseFloat(o), parseFloat(a)))) : (o = parseFloat(n[8]), a = Math.asin(o), o = Math.cos(a), m(Math.acos(parseFloat(n[0]) / o)));
					default: return 0;
				}
			}
			function f(e) {
				var t = P(e.match(/(deg|grad|rad|turn)/) || [], 1)[0];
				if (!t) return 0;
				var r = parseFloat(e.replace(t, ""));
				switch (t) {
					case "rad": return m(r);
					case "grad":
						var n = r;
						return (n %= 400) < 0 && (n += 400), Math.round(n / 400 * 360);
					case "turn": return Math.round(360 / (1 / r));
					default: return parseInt(r);
				}
			}
			function m(e) {
				return Math.round(e * (180 / Math.PI));
			}
		}
		function Iy(e, t) {
			var r, n = e.hasAttribute("controls");
			return e.hasAttribute("loop") ? n : e.duration ? (t = void 0 === (t = t.allowedDuration) ? 3 : t, ((e = e).currentSrc ? (r = ((e) => {
				if (e = e.match(/#t=(.*)/)) return P(e, 2)[1].split(",").map(function(e) {
					if (/:/.test(e)) {
						for (var t = e.split(":"), r = 0, n = 1; 0 < t.length;) r += n * parseInt(t.pop(), 10), n *= 60;
						return parseFloat(r);
					}
					return parseFloat(e);
				});
			})(e.currentSrc)) ? 1 !== r.length ? Math.abs(r[1] - r[0]) : Math.abs(e.duration - r[0]) : Math.abs(e.duration - (e.currentTime || 0)) : 0) <= t || !!n) : void console.warn("axe.utils.preloadMedia did not load metadata");
		}
		function Py(e, t) {
			return !t.isViolation && void 0;
		}
		function Ly(e) {
			var r = {};
			return e.filter(function(e) {
				var t;
				return "html" !== e.node.ancestry[e.node.ancestry.length - 1] ? (t = e.node.ancestry.flat(1 / 0).join(" > "), r[t] = e, !0) : (t = e.node.ancestry.slice(0, e.node.ancestry.length - 1).flat(1 / 0).join(" > "), r[t] && (r[t].result = !0), !1);
			});
		}
		function jy(e, t, r) {
			return !$g(r, "track").some(function(e) {
				return "captions" === (e.attr("kind") || "").toLowerCase();
			}) && void 0;
		}
		function qy(e, t, r) {
			var n = r.children;
			if (!n || !n.length) return !1;
			for (var a, o = !1, i = !1, u = 0; u < n.length; u++) {
				if ((o = "DT" === (a = n[u].props.nodeName.toUpperCase()) ? !0 : o) && "DD" === a) return !1;
				"DD" === a && (i = !0);
			}
			return o || i;
		}
		function Vy(e, t, r) {
			var a = !1, o = !1, i = !0, u = [], l = [], s = [];
			if (r.children.forEach(function(e) {
				var t, r, n = e.actualNode;
				3 === n.nodeType && "" !== n.nodeValue.trim() ? a = !0 : 1 === n.nodeType && _(n) && (i = !1, t = "LI" === n.nodeName.toUpperCase(), r = "listitem" === (e = S(e)), t || r || u.push(n), t && !r && (l.push(n), s.includes(e) || s.push(e)), r) && (o = !0);
			}), a || u.length) this.relatedNodes(u);
			else {
				if (i || o) return !1;
				this.relatedNodes(l), this.data({
					messageKey: "roleNotValid",
					roles: s.join(", ")
				});
			}
			return !0;
		}
		function zy(e, t) {
			var r = 1 < arguments.length && void 0 !== t && t;
			return e.map(function(e) {
				return {
					vChild: e,
					nested: r
				};
			});
		}
		function Gy(e) {
			var t = (e = Lp(e)).nodeName.toUpperCase(), r = T(e);
			return "DIV" === t && [
				"presentation",
				"none",
				null
			].includes(r) && (t = (e = Lp(e)).nodeName.toUpperCase(), r = T(e)), "DL" === t && !(r && ![
				"presentation",
				"none",
				"list"
			].includes(r));
		}
		function Hy(e, t, r) {
			return P0(r.attr("lang")) === P0(r.attr("xml:lang"));
		}
		function $y(e, a, o) {
			var i = [];
			return a.attributes.forEach(function(e) {
				var t, r, n = o.attr(e);
				"string" == typeof n && (t = P0(n), r = a.value ? !a.value.map(P0).includes(t) : !uv(t), "" !== t && r || "" !== n && !M(n)) && i.push(e + "=\"" + o.attr(e) + "\"");
			}), !!i.length && !("html" !== o.props.nodeName && !qh(o) || (this.data(i), 0));
		}
		function Uy(e) {
			return "" !== (e || "").trim();
		}
		function Wy(e, t, r) {
			var n = void 0 !== document && m1(document);
			return t.attributes.includes("xml:lang") && t.attributes.includes("lang") && Uy(r.attr("xml:lang")) && !Uy(r.attr("lang")) && !n ? (this.data({ messageKey: "noXHTML" }), !1) : !!t.attributes.some(function(e) {
				return Uy(r.attr(e));
			}) || (this.data({ messageKey: "noLang" }), !1);
		}
		function Yy(e, t, r) {
			var n = S(e), r = (r = bh(r)) ? r.toLowerCase() : null;
			return this.data({
				role: n,
				accessibleText: r
			}), this.relatedNodes([e]), !0;
		}
		function Ky(e) {
			var r = [];
			return e.filter(function(t) {
				var e = r.find(function(e) {
					return t.data.role === e.data.role && t.data.accessibleText === e.data.accessibleText;
				});
				return e ? (e.result = !1, e.relatedNodes.push(t.relatedNodes[0]), !1) : (r.push(t), t.relatedNodes = [], !0);
			});
		}
		function Xy(e, t, r) {
			var n = Ch(r), a = jm(r), r = N(r, "aria-describedby").value;
			return !(n || !a && !r);
		}
		function Zy(e, t, r) {
			var n, r = g(r.attr("id")), a = e.parentNode, o = (o = up(e)).documentElement || o, i = Array.from(o.querySelectorAll("label[for=\"".concat(r, "\"]")));
			for (i.length && (i = i.filter(function(e) {
				return !Bp(e);
			})); a;) "LABEL" === a.nodeName.toUpperCase() && -1 === i.indexOf(a) && i.push(a), a = a.parentNode;
			return this.relatedNodes(i), 1 < i.length && (1 < (n = i.filter(_)).length || !Yf(e, "aria-labelledby").some(function(e) {
				return (null == e ? void 0 : e.actualNode) === n[0];
			})) && void 0;
		}
		var Jy = /(?:[\0-\/:-@\[-`\{-\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u036F\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482-\u0489\u0530\u0557\u0558\u055A-\u055F\u0589-\u05CF\u05EB-\u05EE\u05F3-\u061F\u064B-\u065F\u066A-\u066D\u0670\u06D4\u06D6-\u06E4\u06E7-\u06ED\u06FD\u06FE\u0700-\u070F\u0711\u0730-\u074C\u07A6-\u07B0\u07B2-\u07BF\u07EB-\u07F3\u07F6-\u07F9\u07FB-\u07FF\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u083F\u0859-\u085F\u086B-\u086F\u0888\u0890-\u089F\u08CA-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962-\u0965\u0970\u0981-\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA-\u09BC\u09BE-\u09CD\u09CF-\u09DB\u09DE\u09E2-\u09E5\u09F2\u09F3\u09FA\u09FB\u09FD-\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A-\u0A58\u0A5D\u0A5F-\u0A65\u0A70\u0A71\u0A75-\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA-\u0ABC\u0ABE-\u0ACF\u0AD1-\u0ADF\u0AE2-\u0AE5\u0AF0-\u0AF8\u0AFA-\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A-\u0B3C\u0B3E-\u0B5B\u0B5E\u0B62-\u0B65\u0B70\u0B78-\u0B82\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BCF\u0BD1-\u0BE5\u0BF3-\u0C04\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C3E-\u0C57\u0C5B\u0C5E\u0C5F\u0C62-\u0C65\u0C70-\u0C77\u0C7F\u0C81-\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA-\u0CBC\u0CBE-\u0CDB\u0CDF\u0CE2-\u0CE5\u0CF0\u0CF3-\u0D03\u0D0D\u0D11\u0D3B\u0D3C\u0D3E-\u0D4D\u0D4F-\u0D53\u0D57\u0D62-\u0D65\u0D79\u0D80-\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DE5\u0DF0-\u0E00\u0E31\u0E34-\u0E3F\u0E47-\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EB1\u0EB4-\u0EBC\u0EBE\u0EBF\u0EC5\u0EC7-\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F1F\u0F34-\u0F3F\u0F48\u0F6D-\u0F87\u0F8D-\u0FFF\u102B-\u103E\u104A-\u104F\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F\u109A-\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B-\u1368\u137D-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u1712-\u171E\u1732-\u173F\u1752-\u175F\u176D\u1771-\u177F\u17B4-\u17D6\u17D8-\u17DB\u17DD-\u17DF\u17EA-\u17EF\u17FA-\u180F\u181A-\u181F\u1879-\u187F\u1885\u1886\u18A9\u18AB-\u18AF\u18F6-\u18FF\u191F-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DB-\u19FF\u1A17-\u1A1F\u1A55-\u1A7F\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1B04\u1B34-\u1B44\u1B4D-\u1B4F\u1B5A-\u1B82\u1BA1-\u1BAD\u1BE6-\u1BFF\u1C24-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C8B-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CE8\u1CED\u1CF4\u1CF7-\u1CF9\u1CFB-\u1CFF\u1DC0-\u1DFF\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u206F\u2072\u2073\u207A-\u207E\u208A-\u208F\u209D-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A-\u245F\u249C-\u24E9\u2500-\u2775\u2794-\u2BFF\u2CE5-\u2CEA\u2CEF-\u2CF1\u2CF4-\u2CFC\u2CFE\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7F\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF-\u2E2E\u2E30-\u3004\u3008-\u3020\u302A-\u3030\u3036\u3037\u303D-\u3040\u3097-\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u3191\u3196-\u319F\u31C0-\u31EF\u3200-\u321F\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA66F-\uA67E\uA69E\uA69F\uA6F0-\uA716\uA720\uA721\uA789\uA78A\uA7DD-\uA7F0\uA802\uA806\uA80B\uA823-\uA82F\uA836-\uA83F\uA874-\uA881\uA8B4-\uA8CF\uA8DA-\uA8F1\uA8F8-\uA8FA\uA8FC\uA8FF\uA926-\uA92F\uA947-\uA95F\uA97D-\uA983\uA9B3-\uA9CE\uA9DA-\uA9DF\uA9E5\uA9FF\uAA29-\uAA3F\uAA43\uAA4C-\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAC3-\uAADA\uAADE\uAADF\uAAEB-\uAAF1\uAAF5-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABE3-\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB1E\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD06\uDD34-\uDD3F\uDD79-\uDD89\uDD8C-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEE0\uDEFC-\uDEFF\uDF24-\uDF2C\uDF4B-\uDF4F\uDF76-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDD6F\uDD7B\uDD8B\uDD93\uDD96\uDDA2\uDDB2\uDDBA\uDDBD-\uDDBF\uDDF4-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDF7F\uDF86\uDFB1\uDFBB-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56\uDC57\uDC77\uDC78\uDC9F-\uDCA6\uDCB0-\uDCDF\uDCF3\uDCF6-\uDCFA\uDD1C-\uDD1F\uDD3A-\uDD3F\uDD5A-\uDD7F\uDDB8-\uDDBB\uDDD0\uDDD1\uDE01-\uDE0F\uDE14\uDE18\uDE36-\uDE3F\uDE49-\uDE5F\uDE7F\uDEA0-\uDEBF\uDEC8\uDEE5-\uDEEA\uDEF0-\uDEFF\uDF36-\uDF3F\uDF56\uDF57\uDF73-\uDF77\uDF92-\uDFA8\uDFB0-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCF9\uDD24-\uDD2F\uDD3A-\uDD3F\uDD66-\uDD6E\uDD86-\uDE5F\uDE7F\uDEAA-\uDEAF\uDEB2-\uDEC1\uDEC8-\uDEFF\uDF28-\uDF2F\uDF46-\uDF50\uDF55-\uDF6F\uDF82-\uDFAF\uDFCC-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC00-\uDC02\uDC38-\uDC51\uDC70\uDC73\uDC74\uDC76-\uDC82\uDCB0-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDD02\uDD27-\uDD35\uDD40-\uDD43\uDD45\uDD46\uDD48-\uDD4F\uDD73-\uDD75\uDD77-\uDD82\uDDB3-\uDDC0\uDDC5-\uDDCF\uDDDB\uDDDD-\uDDE0\uDDF5-\uDDFF\uDE12\uDE2C-\uDE3E\uDE41-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEDF-\uDEEF\uDEFA-\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A-\uDF3C\uDF3E-\uDF4F\uDF51-\uDF5C\uDF62-\uDF7F\uDF8A\uDF8C\uDF8D\uDF8F\uDFB6\uDFB8-\uDFD0\uDFD2\uDFD4-\uDFFF]|\uD805[\uDC35-\uDC46\uDC4B-\uDC4F\uDC5A-\uDC5E\uDC62-\uDC7F\uDCB0-\uDCC3\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDAF-\uDDD7\uDDDC-\uDDFF\uDE30-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEAB-\uDEB7\uDEB9-\uDEBF\uDECA-\uDECF\uDEE4-\uDEFF\uDF1B-\uDF2F\uDF3C-\uDF3F\uDF47-\uDFFF]|\uD806[\uDC2C-\uDC9F\uDCF3-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD30-\uDD3E\uDD40\uDD42-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD1-\uDDE0\uDDE2\uDDE4-\uDDFF\uDE01-\uDE0A\uDE33-\uDE39\uDE3B-\uDE4F\uDE51-\uDE5B\uDE8A-\uDE9C\uDE9E-\uDEAF\uDEF9-\uDFBF\uDFE1-\uDFEF\uDFFA-\uDFFF]|\uD807[\uDC09\uDC2F-\uDC3F\uDC41-\uDC4F\uDC6D-\uDC71\uDC90-\uDCFF\uDD07\uDD0A\uDD31-\uDD45\uDD47-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8A-\uDD97\uDD99-\uDD9F\uDDAA-\uDDAF\uDDDC-\uDDDF\uDDEA-\uDEDF\uDEF3-\uDF01\uDF03\uDF11\uDF34-\uDF4F\uDF5A-\uDFAF\uDFB1-\uDFBF\uDFD5-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD812-\uD817\uD819\uD824-\uD82A\uD82D\uD82E\uD830-\uD832\uD836\uD83D\uD83F\uD87C\uD87D\uD87F\uD88E-\uDBFF][\uDC00-\uDFFF]|\uD80B[\uDC00-\uDF8F\uDFF1-\uDFFF]|\uD80D[\uDC30-\uDC40\uDC47-\uDC5F]|\uD810[\uDFFB-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD818[\uDC00-\uDCFF\uDD1E-\uDD2F\uDD3A-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDE6F\uDEBF\uDECA-\uDECF\uDEEE-\uDEFF\uDF30-\uDF3F\uDF44-\uDF4F\uDF5A\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDD3F\uDD6D-\uDD6F\uDD7A-\uDE3F\uDE97-\uDE9F\uDEB9\uDEBA\uDED4-\uDEFF\uDF4B-\uDF4F\uDF51-\uDF92\uDFA0-\uDFDF\uDFE2\uDFE4-\uDFF1\uDFF7-\uDFFF]|\uD823[\uDCD6-\uDCFE\uDD1F-\uDD7F\uDDF3-\uDFFF]|\uD82B[\uDC00-\uDFEF\uDFF4\uDFFC\uDFFF]|\uD82C[\uDD23-\uDD31\uDD33-\uDD4F\uDD53\uDD54\uDD56-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDFFF]|\uD833[\uDC00-\uDCEF\uDCFA-\uDFFF]|\uD834[\uDC00-\uDEBF\uDED4-\uDEDF\uDEF4-\uDF5F\uDF79-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD837[\uDC00-\uDEFF\uDF1F-\uDF24\uDF2B-\uDFFF]|\uD838[\uDC00-\uDC2F\uDC6E-\uDCFF\uDD2D-\uDD36\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDE8F\uDEAE-\uDEBF\uDEEC-\uDEEF\uDEFA-\uDFFF]|\uD839[\uDC00-\uDCCF\uDCEC-\uDCEF\uDCFA-\uDDCF\uDDEE\uDDEF\uDDFB-\uDEBF\uDEDF\uDEE3\uDEE6\uDEEE\uDEEF\uDEF5-\uDEFD\uDF00-\uDFDF\uDFE7\uDFEC\uDFEF\uDFFF]|\uD83A[\uDCC5\uDCC6\uDCD0-\uDCFF\uDD44-\uDD4A\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDC70\uDCAC\uDCB0\uDCB5-\uDD00\uDD2E\uDD3E-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDCFF\uDD0D-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEE0-\uDEFF]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEAE\uDEAF]|\uD87A[\uDFE1-\uDFEF]|\uD87B[\uDE5E-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDF4F]|\uD88D[\uDC7A-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])/g;
		function Qy(e, t) {
			e = e2(e);
			if (!e.length) return 1;
			t = e2(t);
			if (t.length) {
				for (var r, n = t, a = e, o = 0; o + a.length <= n.length; o++) if (r = ((r) => {
					if (a.every(function(e, t) {
						return e === n[r + t];
					})) return { v: !0 };
				})(o)) return r.v;
			}
		}
		function e2(e) {
			e = ((e) => {
				for (var t; (e = (t = e).replace(/\([^()]*\)/g, "")) !== t;);
				return e;
			})(e = "function" == typeof (e = e).normalize ? e.normalize("NFKD") : e), e = (e = Dh(e, {
				emoji: !0,
				replaceWith: " "
			})).replace(Jy, " "), e = M(e);
			if (!t2) return e.split(/\s+/).filter(Boolean);
			var t, r = [], n = L(t2.segment(e));
			try {
				for (n.s(); !(t = n.n()).done;) {
					var a = t.value.segment.trim();
					a && r.push(a);
				}
			} catch (e) {
				n.e(e);
			} finally {
				n.f();
			}
			return r;
		}
		var t2 = "function" == typeof (null == (Ce = window.Intl) ? void 0 : Ce.Segmenter) ? new Intl.Segmenter(void 0, { granularity: "word" }) : null;
		function r2(e, t, r) {
			var n = null == t ? void 0 : t.pixelThreshold, a = null != (a = null == t ? void 0 : t.occurrenceThreshold) ? a : null == t ? void 0 : t.occuranceThreshold, e = dh(e).toLowerCase();
			return !(n = Xm(r, !1, !1, {
				ignoreIconLigature: !0,
				pixelThreshold: n,
				occurrenceThreshold: a
			}).toLowerCase()) || (wh(e) < 1 || wh(n) < 1 ? void 0 : !!Qy(n, e) || !!(null != (a = null == t ? void 0 : t.valueTextRoles) ? a : []).includes(S(r)) && void this.data({ messageKey: "valueText" }));
		}
		function n2(e, t, r) {
			try {
				var n, a = Z1(r, "label");
				return a ? (n = M(bh(a, {
					inControlContext: !0,
					startNode: r
				})), a.actualNode && this.relatedNodes([a.actualNode]), this.data({ implicitLabel: n }), !!n) : !1;
			} catch (e) {}
		}
		function a2(e, t, r) {
			if (r.hasAttr("id")) {
				if (!r.actualNode) return;
				var n, e = up(e), a = g(r.attr("id")), e = e.querySelector("label[for=\"".concat(a, "\"]"));
				if (e && !_(e)) {
					try {
						n = bh(r).trim();
					} catch (e) {
						return;
					}
					return "" === n;
				}
			}
			return !1;
		}
		function o2(e, t, r) {
			var n = Ch(r), a = r.attr("title");
			return !!n && (a || (a = "", Zf(r, "aria-describedby") && (a = Yf(r, "aria-describedby").map(function(e) {
				return e ? bh(e) : "";
			}).join(""))), M(a) === M(n));
		}
		function i2(e, t, r) {
			var n = this;
			if (!r.attr("id")) return !1;
			if (r.actualNode) {
				var a = up(r.actualNode), o = g(r.attr("id")), a = Array.from(a.querySelectorAll("label[for=\"".concat(o, "\"]")));
				if (this.relatedNodes(a), !a.length) return !1;
				try {
					return a.some(function(e) {
						return !Wp(e) || (e = M(dh(e, {
							inControlContext: !0,
							startNode: r
						})), n.data({ explicitLabel: e }), !!e);
					});
				} catch (e) {}
			}
		}
		function u2(e, t, r) {
			return !["none", "presentation"].includes(S(r)) && !!(t = Z1(r, t.parentSelector)) && "" !== (t = Xm(t, !0).toLowerCase()) && t === bh(r).toLowerCase();
		}
		function l2(e, t, r) {
			return !["presentation", "none"].includes(S(r)) && "string" == typeof (r = r.attr("alt")) && /^\s+$/.test(r);
		}
		function s2(e, t, r) {
			return null === (r = Tg(r.attr("tabindex"))) || r <= 0;
		}
		function c2(e) {
			e = Tg(e.attr("tabindex"));
			return null !== e && e < 0;
		}
		function d2(e) {
			var t = zv("landmark"), r = Lp(e), n = S(e);
			for (this.data({ role: n }); r;) {
				var a = T(r);
				if ((a = a || "FORM" === r.nodeName.toUpperCase() ? a : Om(r)) && t.includes(a) && ("main" !== a || "complementary" !== n)) return !1;
				r = Lp(r);
			}
			return !0;
		}
		function p2(e, t, r) {
			var n = [
				"button",
				"fieldset",
				"input",
				"select",
				"textarea"
			];
			return !((r = r.tabbableElements) && r.length && (r = r.filter(function(e) {
				return !n.includes(e.props.nodeName);
			}), this.relatedNodes(r.map(function(e) {
				return e.actualNode;
			})), 0 !== r.length) && !Qh()) || !!r.every(function(e) {
				var t = e.getComputedStylePropertyValue("pointer-events"), r = parseInt(e.getComputedStylePropertyValue("width")), n = parseInt(e.getComputedStylePropertyValue("height"));
				return e.actualNode.onfocus || (0 === r || 0 === n) && "none" === t;
			}) && void 0;
		}
		function f2(e, t, r) {
			if (!Uf(r)) return !1;
			try {
				return !bh(r);
			} catch (e) {}
		}
		function m2(e, t, r) {
			return !(r = r.tabbableElements.map(function(e) {
				return e.actualNode;
			})) || !r.length || !Qh() || void this.relatedNodes(r);
		}
		function h2(e, t, r) {
			return !(!r.hasAttr("contenteditable") || !function e(t) {
				t = t.attr("contenteditable");
				if ("true" === t || "" === t) return !0;
				if ("false" === t) return !1;
				t = Z1(r.parent, "[contenteditable]");
				if (!t) return !1;
				return e(t);
			}(r)) || Uf(r);
		}
		function g2(e, t, r) {
			var n = [
				"button",
				"fieldset",
				"input",
				"select",
				"textarea"
			];
			return !((r = r.tabbableElements) && r.length && (r = r.filter(function(e) {
				return n.includes(e.props.nodeName);
			}), this.relatedNodes(r.map(function(e) {
				return e.actualNode;
			})), 0 !== r.length) && !Qh()) || !!r.every(function(e) {
				var t = e.getComputedStylePropertyValue("pointer-events"), r = parseInt(e.getComputedStylePropertyValue("width")), n = parseInt(e.getComputedStylePropertyValue("height"));
				return e.actualNode.onfocus || (0 === r || 0 === n) && "none" === t;
			}) && void 0;
		}
		function v2(e, t, r) {
			var n;
			return 0 < (null != (n = r.tabbableElements) ? n : []).filter(function(e) {
				return e !== r;
			}).length || 0 !== (n = $g(r, "[tabindex]").filter(function(e) {
				return e !== r && e.isFocusable;
			})).length && void this.relatedNodes(n);
		}
		function b2(e, t, r) {
			return Bp(r) || (this.data(r.attr("accesskey")), this.relatedNodes([e])), !0;
		}
		function y2(e) {
			var r = {};
			return e.filter(function(e) {
				if (e.data) {
					var t = e.data.toUpperCase();
					if (!r[t]) return (r[t] = e).relatedNodes = [], !0;
					r[t].relatedNodes.push(e.relatedNodes[0]);
				}
				return !1;
			}).map(function(e) {
				return e.result = !!e.relatedNodes.length, e;
			});
		}
		function D2(e, t, r) {
			if (!t || !t.selector || "string" != typeof t.selector) throw new TypeError("page-no-duplicate requires options.selector to be a string");
			var n = "page-no-duplicate;" + t.selector;
			if (!C.get(n)) return C.set(n, !0), n = Bg(axe._tree[0], t.selector, _), "string" == typeof t.nativeScopeFilter && (n = n.filter(function(e) {
				return e.hasAttr("role") || !sp(e, t.nativeScopeFilter);
			})), "string" == typeof t.role && (n = n.filter(function(e) {
				return S(e) === t.role;
			})), this.relatedNodes(n.filter(function(e) {
				return e !== r;
			}).map(function(e) {
				return e.actualNode;
			})), n.length <= 1;
			this.data("ignored");
		}
		function w2(e) {
			return e.filter(function(e) {
				return "ignored" !== e.data;
			});
		}
		function F2(e, t, r) {
			return Sm(r, t.matcher);
		}
		function E2(e, t, r) {
			if (t && t.selector && "string" == typeof t.selector) return !(!t.passForModal || !Qh()) || (r = Bg(r, t.selector, _), this.relatedNodes(r.map(function(e) {
				return e.actualNode;
			})), 0 < r.length);
			throw new TypeError("has-descendant requires options.selector to be a string");
		}
		function x2(e) {
			return e.some(function(e) {
				return !0 === e.result;
			}) && e.forEach(function(e) {
				e.result = !0;
			}), e;
		}
		function A2(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, r = 2 < arguments.length ? arguments[2] : void 0;
			if (t.attribute && "string" == typeof t.attribute) return r.hasAttr(t.attribute) ? (r = r.attr(t.attribute), !!M(r) || (this.data({ messageKey: "emptyAttr" }), !1)) : (this.data({ messageKey: "noAttr" }), !1);
			throw new TypeError("attr-non-space-content requires options.attribute to be a string");
		}
		function C2(e, t, r) {
			return r = r.attr("autocomplete") || "", Eh(r, t);
		}
		function R2(e, t, r) {
			var n, a, o;
			return "input" !== r.props.nodeName || (a = {
				bday: [
					"text",
					"search",
					"date"
				],
				email: [
					"text",
					"search",
					"email"
				],
				username: [
					"text",
					"search",
					"email"
				],
				"street-address": ["text"],
				tel: [
					"text",
					"search",
					"tel"
				],
				"tel-country-code": [
					"text",
					"search",
					"tel"
				],
				"tel-national": [
					"text",
					"search",
					"tel"
				],
				"tel-area-code": [
					"text",
					"search",
					"tel"
				],
				"tel-local": [
					"text",
					"search",
					"tel"
				],
				"tel-local-prefix": [
					"text",
					"search",
					"tel"
				],
				"tel-local-suffix": [
					"text",
					"search",
					"tel"
				],
				"tel-extension": [
					"text",
					"search",
					"tel"
				],
				"cc-number": n = [
					"text",
					"search",
					"number",
					"tel"
				],
				"cc-exp": [
					"text",
					"search",
					"month",
					"tel"
				],
				"cc-exp-month": n,
				"cc-exp-year": n,
				"cc-csc": n,
				"transaction-amount": n,
				"bday-day": n,
				"bday-month": n,
				"bday-year": n,
				"new-password": [
					"text",
					"search",
					"password"
				],
				"current-password": [
					"text",
					"search",
					"password"
				],
				url: o = [
					"text",
					"search",
					"url"
				],
				photo: o,
				impp: o
			}, "object" === te(t) && Object.keys(t).forEach(function(e) {
				a[e] || (a[e] = []), a[e] = a[e].concat(t[e]);
			}), o = (n = r.attr("autocomplete").split(/\s+/g).map(function(e) {
				return e.toLowerCase();
			}))[n.length - 1], !!Fh.stateTerms.includes(o)) || (n = a[o], o = r.hasAttr("type") ? M(r.attr("type")).toLowerCase() : "text", o = av().includes(o) ? o : "text", void 0 === n ? "text" === o : n.includes(o));
		}
		var k2 = [
			"block",
			"list-item",
			"table",
			"flex",
			"grid",
			"inline-block"
		];
		function N2(e) {
			e = window.getComputedStyle(e).getPropertyValue("display");
			return -1 !== k2.indexOf(e) || "table-" === e.substr(0, 6);
		}
		function T2(e, t) {
			e = e.getRelativeLuminance(), t = t.getRelativeLuminance();
			return (Math.max(e, t) + .05) / (Math.min(e, t) + .05);
		}
		var M2 = [
			"block",
			"list-item",
			"table",
			"flex",
			"grid",
			"inline-block"
		];
		function S2(e) {
			e = window.getComputedStyle(e).getPropertyValue("display");
			return -1 !== M2.indexOf(e) || "table-" === e.substr(0, 6);
		}
		function _2(e, t) {
			var r = t.requiredContrastRatio, t = t.allowSameColor;
			if (S2(e)) return !1;
			for (var n = Lp(e); n && 1 === n.nodeType && !S2(n);) n = Lp(n);
			if (n) {
				this.relatedNodes([n]);
				var a = by(e), o = by(n), e = my(e), i = my(n), u = a && o ? T2(a, o) : void 0;
				if ((u = u && Math.floor(100 * u) / 100) && r <= u) return !0;
				var l = e && i ? T2(e, i) : void 0;
				if ((l = l && Math.floor(100 * l) / 100) && r <= l) return !0;
				if (l) {
					if (u) return !(!t || 1 !== u || 1 !== l) || (1 === u && 1 < l ? this.data({
						messageKey: "bgContrast",
						contrastRatio: l,
						requiredContrastRatio: r,
						nodeBackgroundColor: e ? e.toHexString() : void 0,
						parentBackgroundColor: i ? i.toHexString() : void 0
					}) : this.data({
						messageKey: "fgContrast",
						contrastRatio: u,
						requiredContrastRatio: r,
						nodeColor: a ? a.toHexString() : void 0,
						parentColor: o ? o.toHexString() : void 0
					}), !1);
				} else l = null != (t = O.get("bgColor")) ? t : "bgContrast", this.data({ messageKey: l }), O.clear();
			}
		}
		var O2 = r(function(e, t) {
			function r(e, t) {
				return n.getPropertyValue(e) === t;
			}
			var n = window.getComputedStyle(e.actualNode, t);
			return r("content", "none") || r("display", "none") || r("visibility", "hidden") || !1 === r("position", "absolute") || 0 === u0(n).alpha && r("background-image", "none") ? 0 : (e = B2(n.getPropertyValue("width")), t = B2(n.getPropertyValue("height")), "px" !== e.unit || "px" !== t.unit ? 0 === e.value || 0 === t.value ? 0 : 1 / 0 : e.value * t.value);
		}, { primitive: !0 });
		function B2(e) {
			var e = P(e.match(/^([0-9.]+)([a-z]+)$/i) || [], 3), t = e[1], e = e[2], e = void 0 === e ? "" : e;
			return {
				value: parseFloat(void 0 === t ? "" : t),
				unit: e.toLowerCase()
			};
		}
		var I2 = {
			ARTICLE: !0,
			ASIDE: !0,
			NAV: !0,
			SECTION: !0
		}, P2 = {
			alert: !0,
			alertdialog: !0,
			application: !0,
			article: !0,
			banner: !1,
			complementary: !0,
			contentinfo: !0,
			dialog: !0,
			form: !0,
			log: !0,
			main: !0,
			navigation: !0,
			region: !0,
			search: !1,
			status: !0,
			tabpanel: !0
		};
		function L2(e, t) {
			return t = t, (r = T(r = e)) && (P2[r] || t.roles.includes(r)) || (t = (t = e).nodeName.toUpperCase(), I2[t]) || !1;
			var r;
		}
		function j2(e, t, r) {
			var r = S(r, {
				dpub: !0,
				fallback: !0
			}), n = em(r);
			return n && this.data(r), n;
		}
		function q2(e, t, r) {
			var n, a, o = S(r, { noImplicit: !0 });
			this.data(o);
			try {
				n = M(ph(r)).toLowerCase(), a = M(bh(r)).toLowerCase();
			} catch (e) {
				return;
			}
			return !(!a && !n || (a || !n) && a.includes(n)) && void 0;
		}
		function V2(e, t, r) {
			return $f(r);
		}
		function z2(e, t, r) {
			return !!(r = C0(r.attr("role"))).every(function(e) {
				return !tm(e.toLowerCase(), { allowAbstract: !0 });
			}) && (this.data(r), !0);
		}
		function G2(e, t, r) {
			return null !== (r = T(r)) && ("widget" === (r = Yh(r)) || "composite" === r);
		}
		function H2(e, t, r) {
			var n = nm().filter(function(e) {
				return r.hasAttr(e);
			});
			return this.data(n), 0 < n.length;
		}
		function $2(e, t, r) {
			var n = C0(r.attr("role"));
			return !(n.length <= 1) && (n = n, !(!Om(r) && 2 === n.length && n.includes("none") && n.includes("presentation")) || void 0);
		}
		function U2(e, t, r) {
			t = Array.isArray(t.value) ? t.value : [];
			var n = [], a = /^aria-/;
			return r.attrNames.forEach(function(e) {
				-1 === t.indexOf(e) && a.test(e) && !ab(e) && n.push(e);
			}), !n.length || (this.data(n), !1);
		}
		function W2(r, e, t) {
			return !!(t = t.attrNames.filter(function(e) {
				var t = k.ariaAttrs[e];
				return !!ab(e) && (e = t.unsupported, "object" !== te(e) ? !!e : !Sm(r, e.exceptions));
			})).length && (this.data(t), !0);
		}
		function Y2(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, r = S(2 < arguments.length ? arguments[2] : void 0);
			return !!(t.supportedRoles || []).includes(r) || !(!r || "presentation" === r || "none" === r) && void 0;
		}
		function K2(e, t, r, n) {
			var a = T(e);
			if (!(r = r || tb(a))) return null;
			for (var o = r.includes("group"), i = n ? e : e.parent; i;) {
				var u = S(i, { noPresentational: !0 });
				if (u) {
					if ("group" !== u || !o) return r.includes(u) ? null : r;
					t.includes(a) && r.push(a), r = r.filter(function(e) {
						return "group" !== e;
					});
				}
				i = i.parent;
			}
			return r;
		}
		function X2(e, t, r) {
			var n = t && Array.isArray(t.ownGroupRoles) ? t.ownGroupRoles : [], a = K2(r, n);
			if (!a) return !0;
			var o = ((e) => {
				for (var t, r = []; e;) e.getAttribute("id") && (t = g(e.getAttribute("id")), t = up(e).querySelector("[aria-owns~=".concat(t, "]"))) && r.push(t), e = e.parentElement;
				return r.length ? r : null;
			})(e);
			if (o) {
				for (var i = 0, u = o.length; i < u; i++) if (!(a = K2(R(o[i]), n, a, !0))) return !0;
			}
			return this.data(a), !1;
		}
		var Z2 = ["presentation", "none"];
		function J2(e) {
			var t = e.vNode;
			return !!e.attr && !Hf(t) && Z2.includes(T(t));
		}
		function Q2(e) {
			e = e.vNode;
			return 3 === e.props.nodeType ? 0 < e.props.nodeValue.trim().length : Lh(e, !1, !0);
		}
		var eD = r(function(e) {
			var t;
			if (e) return (t = S(e, {
				noPresentational: !0,
				chromium: !0
			})) ? Yh(t) : eD(e.parent);
		}, { primitive: !0 });
		function tD(e, t, r) {
			if (r = N(r, "aria-level").value, !(6 < (r = parseInt(r, 10)))) return !0;
		}
		function rD(e, t, r) {
			return "true" !== N(r, "aria-hidden").value;
		}
		function nD(e) {
			var t, r, n = (1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}).invalidTableRowAttrs, a = 2 < arguments.length ? arguments[2] : void 0, n = null != (t = null == n || null == (t = n.filter) ? void 0 : t.call(n, function(e) {
				return a.hasAttr(e);
			})) ? t : [];
			return 0 === n.length || !(t = (t = ((e) => {
				if (e.parent) return Z1(e, "table:not([role]), [role~=\"treegrid\"], [role~=\"table\"], [role~=\"grid\"]");
			})(a)) && S(t)) || "treegrid" === t || (r = "row".concat(1 < n.length ? "Plural" : "Singular"), this.data({
				messageKey: r,
				invalidAttrs: n,
				ownerRole: t
			}), !1);
		}
		function aD(e, t, r) {
			var n = r.props, a = n.nodeName, n = n.type, o = (o = r.attr("aria-checked")) ? "true" !== (o = o.toLowerCase()) ? "false" : o : "";
			return "input" !== a || "radio" !== n || !o || o === (a = r.props.checked ? "true" : "false") || (this.data({
				messageKey: "radio",
				checkState: a
			}), !1);
		}
		function oD(e, t, r) {
			var n = r.props, a = n.nodeName, n = n.type, o = ((e) => e ? (e = e.toLowerCase(), ["mixed", "true"].includes(e) ? e : "false") : "")(r.attr("aria-checked"));
			return "input" !== a || "checkbox" !== n || !o || o === (a = ((e) => e.props.indeterminate ? "mixed" : e.props.checked ? "true" : "false")(r)) || (this.data({
				messageKey: "checkbox",
				checkState: a
			}), !1);
		}
		var iD = {
			row: nD,
			checkbox: oD,
			radio: aD
		};
		function uD(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, r = 2 < arguments.length ? arguments[2] : void 0, n = void 0 === (n = t.allowImplicit) || n, t = void 0 === (t = t.ignoredTags) ? [] : t, a = r.props.nodeName;
			return !!t.map(function(e) {
				return e.toLowerCase();
			}).includes(a) || !(t = Vv(r, n)).length || (this.data(t), !_(r) && void 0);
		}
		function lD(e, t, r) {
			return 0 < (r = C0(r.attr("role")).filter(function(e) {
				return "abstract" === Yh(e);
			})).length && (this.data(r), !0);
		}
		function sD(e, t) {
			var r = P0(t.attr("lang")), t = P0(t.attr("xml:lang"));
			return uv(r) && uv(t);
		}
		function cD(e) {
			return e.ownerDocument.defaultView.self === e.ownerDocument.defaultView.top;
		}
		var dD = function(e, t) {
			try {
				return "svg" === t.props.nodeName ? !0 : !!Z1(t, "svg");
			} catch (e) {
				return !1;
			}
		}, pD = [
			function(e, t) {
				return fD(t);
			},
			function(e, t) {
				return "area" !== t.props.nodeName;
			},
			function(e, t) {
				return !dD(e, t);
			},
			function(e, t) {
				return $f(t);
			},
			function(e, t) {
				return Uf(t) || !mD(t);
			},
			function(e) {
				return !Zh(e, {
					noLengthCompare: !0,
					includeInlineBlock: !0
				});
			}
		];
		function fD(e) {
			return "widget" === Yh(e);
		}
		var mD = r(function(e) {
			return !(null == e || !e.parent) && (!(!fD(e.parent) || !Uf(e.parent)) || mD(e.parent));
		}, { primitive: !0 }), hD = function(e, t) {
			var r = T(t);
			return !(r && !["none", "presentation"].includes(r) && !(hp[r] || {}).accessibleNameRequired && !$f(t));
		}, gD = function(e, t, r) {
			return r.initiator;
		}, vD = {
			emoji: !0,
			nonBmp: !1,
			punctuations: !0
		}, bD = {
			"abstractrole-evaluate": lD,
			"accesskeys-after": y2,
			"accesskeys-evaluate": b2,
			"alt-space-value-evaluate": l2,
			"aria-allowed-attr-elm-evaluate": function(e, t, r) {
				var n = _m(r);
				if (!n.allowedAriaAttrs) return !0;
				if (T(r)) return !0;
				var a, o = n.allowedAriaAttrs, i = nm(), u = [], l = L(r.attrNames);
				try {
					for (l.s(); !(a = l.n()).done;) {
						var s = a.value;
						i.includes(s) && !o.includes(s) && u.push(s);
					}
				} catch (e) {
					l.e(e);
				} finally {
					l.f();
				}
				return !u.length || (this.data({
					messageKey: 1 < u.length ? "plural" : "singular",
					nodeName: r.props.nodeName,
					values: u.map(function(e) {
						return e + "=\"" + r.attr(e) + "\"";
					}).join(", ")
				}), !1);
			},
			"aria-allowed-attr-evaluate": function(e, t, r) {
				var n, a = [], o = S(r), i = Bv(o), u = (Array.isArray(t[o]) && (i = _g(t[o].concat(i))), L(r.attrNames));
				try {
					for (u.s(); !(n = u.n()).done;) {
						var l = n.value;
						!ab(l) || i.includes(l) || ((e, t, r) => "aria-required" === e && "false" === t || !("aria-multiline" !== e || "false" !== t || !r.hasAttr("contenteditable")))(l, r.attr(l), r) || a.push(l);
					}
				} catch (e) {
					u.e(e);
				} finally {
					u.f();
				}
				if (!a.length) {
					var s, c = [], d = [], p = Object.keys(k.ariaAttrs).reduce(function(e, t) {
						return e[t] = k.ariaAttrs[t].defaultValue, e;
					}, {}), f = (Object.assign(p, t.ariaFallbackValues || {}), L(r.attrNames));
					try {
						for (f.s(); !(s = f.n()).done;) {
							var m, h, g, v = s.value;
							ab(v) && (m = k.ariaAttrs[v]) && !1 === m.caseInsensitive && (h = r.attr(v)) && h !== h.toLowerCase() && (g = v + "=\"" + h + "\"", (h.toLowerCase() === p[v] ? d : c).push(g));
						}
					} catch (e) {
						f.e(e);
					} finally {
						f.f();
					}
					return c.length ? (this.data({
						messageKey: "caseSensitive",
						values: c
					}), !1) : !d.length || void this.data({
						messageKey: "caseSensitive",
						values: d
					});
				}
				if (t = a.map(function(e) {
					return e + "=\"" + r.attr(e) + "\"";
				}), o = !o && !Dg(r) && !$f(r), this.data(b({}, !o && { messageKey: 1 === t.length ? "singular" : "plural" }, { values: t })), !o) return !1;
			},
			"aria-allowed-attr-matches": function(e, t) {
				var r = /^aria-/, n = t.attrNames;
				if (n.length) {
					for (var a = 0, o = n.length; a < o; a++) if (r.test(n[a])) return !0;
				}
				return !1;
			},
			"aria-allowed-role-evaluate": uD,
			"aria-allowed-role-matches": function(e, t) {
				return null !== T(t, {
					dpub: !0,
					fallback: !0
				});
			},
			"aria-busy-evaluate": function(e, t, r) {
				return "true" === N(r, "aria-busy").value;
			},
			"aria-conditional-attr-evaluate": function(e, t, r) {
				var n = S(r);
				return !iD[n] || iD[n].call(this, e, t, r);
			},
			"aria-conditional-checkbox-attr-evaluate": oD,
			"aria-conditional-radio-attr-evaluate": aD,
			"aria-conditional-row-attr-evaluate": nD,
			"aria-errormessage-evaluate": function(e, t, a) {
				t = Array.isArray(t) ? t : [];
				var r = N(a, "aria-errormessage").value, n = Zf(a, "aria-errormessage"), o = N(a, "aria-invalid").value;
				return !Zf(a, "aria-invalid") || "false" === o || -1 !== t.indexOf(r) || !n || (this.data(C0(r)), function(t) {
					if ("" === t.trim()) return k.ariaAttrs["aria-errormessage"].allowEmpty;
					var e, r, n;
					if (1 < (t = C0(t)).length) return this.data({
						messageKey: "unsupported",
						values: t
					}), !1;
					try {
						e = Yf(a, "aria-errormessage")[0];
					} catch (e) {
						this.data({
							messageKey: "idrefs",
							values: t
						});
						return;
					}
					return e ? _(e) ? (n = C0(null != (r = N(a, "aria-describedby").value) ? r : ""), "alert" === T(e) || "assertive" === N(e, "aria-live").value || "polite" === N(e, "aria-live").value || t.some(function(e) {
						return n.includes(e);
					})) : (this.data({
						messageKey: "hidden",
						values: t
					}), !1) : void 0;
				}.call(this, r));
			},
			"aria-has-attr-matches": function(e, t) {
				var r = /^aria-/;
				return t.attrNames.some(function(e) {
					return r.test(e);
				});
			},
			"aria-hidden-body-evaluate": rD,
			"aria-hidden-focus-matches": function(e, t) {
				for (var r = t.parent; r;) {
					if ("true" === N(r, "aria-hidden").value) return !1;
					r = r.parent;
				}
				return !0;
			},
			"aria-label-evaluate": Rb,
			"aria-labelledby-evaluate": Cb,
			"aria-level-evaluate": tD,
			"aria-no-deprecated-attr-evaluate": function(e, t, r) {
				if (!(r = r.attrNames.filter(function(e) {
					return null == (e = k.ariaAttrs[e]) ? void 0 : e.deprecated;
				})).length) return !0;
				this.data(r);
			},
			"aria-prohibited-attr-evaluate": function(e) {
				var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, r = 2 < arguments.length ? arguments[2] : void 0, t = (null == t ? void 0 : t.elementsAllowedAriaLabel) || [], n = r.props.nodeName, a = S(r, { fallback: !0 });
				if (0 === (t = ((e, t, r) => {
					var n = T(e, { fallback: !0 });
					return n ? (null == (n = k.ariaRoles[n]) ? void 0 : n.prohibitedAttrs) || [] : r.includes(t) || "widget" === eD(e) || rp(t) || (n = _m(e), k.htmlElms[t] && !n.namingProhibited) ? [] : ["aria-label", "aria-labelledby"];
				})(r, n, t).filter(function(e) {
					return !!r.attrNames.includes(e) && "" !== M(r.attr(e));
				})).length) return !1;
				var o = ((e, t) => {
					var r, n;
					return !e.actualNode || !t.includes("aria-labelledby") || t.filter(function(e) {
						return "aria-label" !== e && "aria-labelledby" !== e;
					}).length ? null : (r = t.includes("aria-label"), 0 === (n = Yf(e, "aria-labelledby").filter(Boolean)).length ? r ? null : "unresolvedLabel" : !n.every(_) || r && "" === M(Jf(e)) ? null : 1 < t.length ? "visibleLabelPlural" : "visibleLabelSingular");
				})(r, t);
				if (o) this.data({
					role: a,
					nodeName: n,
					messageKey: o,
					prohibited: t
				});
				else {
					o = null !== a ? "hasRole" : "noRole", a = (this.data({
						role: a,
						nodeName: n,
						messageKey: o += 1 < t.length ? "Plural" : "Singular",
						prohibited: t
					}), ch(r, { subtreeDescendant: !0 }));
					if ("" === M(a)) return !0;
				}
			},
			"aria-required-attr-evaluate": function(e) {
				var r, t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, n = 2 < arguments.length ? arguments[2] : void 0, a = T(n), o = n.attrNames, i = eb(a);
				return Array.isArray(t[a]) && (i = _g(t[a], i)), !(a && o.length && i.length && (t = n, "separator" !== a || $f(t)) && (o = n, "combobox" !== a || "false" !== N(o, "aria-expanded").value) && ("slider" !== a || !N(n, "aria-valuetext").value) && (r = _m(n), (t = i.filter(function(e) {
					return !(N(n, e).value || (e = e, void 0 !== (null == (t = (t = r).implicitAttrs) ? void 0 : t[e])));
					var t;
				})).length) && (this.data(t), 1));
			},
			"aria-required-children-evaluate": function(e, t, r) {
				var n, a, o, i, u, t = t && Array.isArray(t.reviewEmpty) ? t.reviewEmpty : [], l = T(r, { dpub: !0 }), s = rb(l);
				return null === s || ((a = (n = ((e, a) => {
					function t() {
						if (3 === o.props.nodeType && i.push({
							vNode: o,
							role: null
						}), 1 !== o.props.nodeType || !_(o)) return 1;
						var t, r = S(o, { noPresentational: !0 }), e = (t = o, nm().find(function(e) {
							return t.hasAttr(e);
						})), n = !!e || $f(o);
						!r && !n || ["group", "rowgroup"].includes(r) && a.some(function(e) {
							return e === r;
						}) ? u.push.apply(u, D(o.children)) : (r || n) && (n = e || (o.hasAttr("tabindex") ? "tabindex" : void 0), i.push({
							role: r,
							attr: n,
							vNode: o
						}));
					}
					for (var o, i = [], u = Vm(e); o = u.shift();) t();
					return i;
				})(r, s)).filter(function(e) {
					var t = e.role;
					return 1 === e.vNode.props.nodeType && !s.includes(t) && !((e, t) => (e = tb(e)) && e.includes(t))(t, l);
				})).length ? (this.relatedNodes(a.map(function(e) {
					return e.vNode;
				})), o = "unallowed", i = a.map(function(e) {
					var t = e.vNode, e = e.attr, r = t.props, n = r.nodeName;
					return 3 === r.nodeType ? "#text" : (r = T(t, { dpub: !0 })) && J2({
						vNode: t,
						attr: e
					}) ? "[role=".concat(r, "][").concat(e, "]") : r ? "[role=".concat(r, "]") : e ? n + "[".concat(e, "]") : n;
				}), "true" === N(r, "aria-busy").value ? o = "aria-busy-fail" : a.every(J2) && (o = "unallowedPresentational", i = a.map(function(e) {
					e = e.attr;
					return "[".concat(e, "]");
				})), this.data({
					messageKey: o,
					values: i.filter(function(e, t, r) {
						return r.indexOf(e) === t;
					}).join(", ")
				}), !1) : (u = s, !!n.some(function(e) {
					e = e.role;
					return e && u.includes(e);
				}) || ("true" === N(r, "aria-busy").value ? (this.data({ messageKey: "aria-busy" }), !0) : (this.data(s), !(!t.includes(l) || n.some(Q2)) && void 0))));
			},
			"aria-required-children-matches": function(e, t) {
				return t = T(t, { dpub: !0 }), !!rb(t);
			},
			"aria-required-parent-evaluate": X2,
			"aria-required-parent-matches": function(e, t) {
				return t = T(t), !!tb(t);
			},
			"aria-roledescription-evaluate": Y2,
			"aria-unsupported-attr-evaluate": W2,
			"aria-valid-attr-evaluate": U2,
			"aria-valid-attr-value-evaluate": function(e, n, a) {
				n = Array.isArray(n.value) ? n.value : [];
				var o = "", i = "", u = [], l = /^aria-/, s = ["aria-errormessage"], c = {
					"aria-controls": function(e) {
						var t = !["false", null].includes(null != (t = N(a, "aria-haspopup").value) ? t : null);
						return t && !e && (o = "aria-controls=\"".concat(N(a, "aria-controls").value, "\""), i = "controlsWithinPopup"), "false" !== N(a, "aria-expanded").value && "false" !== N(a, "aria-selected").value && !1 == t;
					},
					"aria-current": function(e) {
						e || (o = "aria-current=\"".concat(N(a, "aria-current").value, "\""), i = "ariaCurrent");
					},
					"aria-owns": function() {
						return "false" !== N(a, "aria-expanded").value;
					},
					"aria-describedby": function(e) {
						e || (o = "aria-describedby=\"".concat(N(a, "aria-describedby").value, "\""), i = axe._tree && axe._tree[0]._hasShadowRoot ? "noIdShadow" : "noId");
					},
					"aria-labelledby": function(e) {
						e || (o = "aria-labelledby=\"".concat(N(a, "aria-labelledby").value, "\""), i = axe._tree && axe._tree[0]._hasShadowRoot ? "noIdShadow" : "noId");
					}
				};
				return a.attrNames.forEach(function(t) {
					if (!s.includes(t) && !n.includes(t) && l.test(t)) {
						var e, r = a.attr(t);
						try {
							e = nb(a, t);
						} catch (e) {
							o = "".concat(t, "=\"").concat(r, "\""), i = "idrefs";
							return;
						}
						c[t] && !c[t](e) || e || ("" === r && (e = t, "string" !== (null == (e = k.ariaAttrs[t]) ? void 0 : e.type)) ? (o = t, i = "empty") : u.push("".concat(t, "=\"").concat(r, "\"")));
					}
				}), u.length ? (this.data(u), !1) : !o || void this.data({
					messageKey: i,
					needsReview: o
				});
			},
			"attr-non-space-content-evaluate": A2,
			"autocomplete-appropriate-evaluate": R2,
			"autocomplete-matches": function(e, t) {
				var r = t.attr("autocomplete");
				if (!r || "" === M(r)) return !1;
				if (r = t.props.nodeName, !1 === [
					"textarea",
					"input",
					"select"
				].includes(r)) return !1;
				var n = t.attr("aria-readonly") || "false";
				if (t.hasAttr("readonly") || "true" === n.toLowerCase()) return !1;
				if ("input" === r && [
					"submit",
					"reset",
					"button",
					"hidden"
				].includes(t.props.type)) return !1;
				if (n = t.attr("aria-disabled") || "false", t.hasAttr("disabled") || "true" === n.toLowerCase()) return !1;
				if (r = T(t), (n = Tg(t.attr("tabindex"))) < 0 && t.hasAttr("role")) {
					r = k.ariaRoles[r];
					if (void 0 === r || "widget" !== r.type) return !1;
				}
				return !(n < 0 && t.actualNode && !Wp(t) && !_(t));
			},
			"autocomplete-valid-evaluate": C2,
			"avoid-inline-spacing-evaluate": Ab,
			"avoid-inline-spacing-matches": function(e, t) {
				return "" !== Xm(t);
			},
			"braille-label-equivalent-evaluate": function(e, t, r) {
				var n;
				if (!(null != (n = N(r, "aria-braillelabel").value) ? n : "").trim()) return !0;
				try {
					return "" !== M(bh(r));
				} catch (e) {}
			},
			"braille-roledescription-equivalent-evaluate": function(e, t, r) {
				var n = null != (n = N(r, "aria-brailleroledescription").value) ? n : "";
				return "" === M(n) || ("string" != typeof (r = null != (n = N(r, "aria-roledescription").value) ? n : null) ? (this.data({ messageKey: "noRoleDescription" }), !1) : "" !== M(r) || (this.data({ messageKey: "emptyRoleDescription" }), !1));
			},
			"bypass-matches": function(e, t, r) {
				return !gD(e, t, r) || !!e.querySelector("a[href]");
			},
			"caption-evaluate": jy,
			"caption-faked-evaluate": gb,
			"color-contrast-evaluate": function(e, t, r) {
				var n = t.ignoreUnicode, a = t.ignoreLength, o = t.ignorePseudo, i = t.boldValue, u = t.boldTextPt, l = t.largeTextPt, s = t.contrastRatio, c = t.shadowOutlineEmMax, d = t.pseudoSizeThreshold;
				if (!Wp(e)) return this.data({ messageKey: "hidden" }), !0;
				var p = Xm(r, !1, !0);
				if (n && (m = Ym(n = p, f = { nonBmp: !0 }), n = "" === M(Dh(n, f)), m) && n) this.data({ messageKey: "nonBmp" });
				else {
					var f = window.getComputedStyle(e), m = parseFloat(f.getPropertyValue("font-size")), n = f.getPropertyValue("font-weight"), i = parseFloat(n) >= i || "bold" === n, n = Math.ceil(72 * m) / 96, u = i && n < u || !i && n < l ? s.normal : s.large, n = u.expected, l = u.minThreshold, s = u.maxThreshold, u = ((e, t) => {
						var r = void 0 === (r = t.pseudoSizeThreshold) ? .25 : r, t = void 0 !== (t = t.ignorePseudo) && t;
						if (!t) {
							var t = e.boundingClientRect, n = t.width * t.height * r;
							do
								if (n < O2(e, ":before") + O2(e, ":after")) return e;
							while (e = e.parent);
						}
					})(r, {
						ignorePseudo: o,
						pseudoSizeThreshold: d
					});
					if (u) this.data({
						fontSize: "".concat((72 * m / 96).toFixed(1), "pt (").concat(m, "px)"),
						fontWeight: i ? "bold" : "normal",
						messageKey: "pseudoContent",
						expectedContrastRatio: n + ":1"
					}), this.relatedNodes(u.actualNode);
					else {
						var h, g, v, b, y, o = ly(e, {
							minRatio: .001,
							maxRatio: c
						});
						if (null !== o) return e = by(e, !(d = []), u = my(e, d, c), t), h = t = c = null, 0 === o.length ? c = vy(u, e) : e && u && (h = [].concat(D(o), [u]).reduce(Qb), o = vy(u, e), y = vy(u, h), g = vy(h, e), (c = Math.max(o, y, g)) !== o) && (t = g < y ? "shadowOnBgColor" : "fgOnShadowColor"), o = n < c, "number" == typeof l && ("number" != typeof c || c < l) || "number" == typeof s && ("number" != typeof c || s < c) ? (this.data({ contrastRatio: c }), !0) : (g = Math.floor(100 * c) / 100, null === u ? O.get("colorParse") ? b = O.get(v = "colorParse") : v = O.get("bgColor") : o || (v = t), null === e && O.get("colorParse") && (b = O.get(v = "colorParse")), y = 1 == g, l = 1 === p.length, s = r.props, c = s.type, s = s.value, t = !(!Jm(r) && "password" !== c) && "" === M(s), y ? v = O.set("bgColor", "equalRatio") : o || !l || a ? !o && t && (v = "emptyValue") : v = "shortTextContent", this.data({
							fgColor: e ? e.toHexString() : void 0,
							bgColor: u ? u.toHexString() : void 0,
							contrastRatio: g,
							fontSize: "".concat((72 * m / 96).toFixed(1), "pt (").concat(m, "px)"),
							fontWeight: i ? "bold" : "normal",
							messageKey: v,
							expectedContrastRatio: n + ":1",
							shadowColor: h ? h.toHexString() : void 0,
							colorParse: b
						}), null === e || null === u || y || l && !a && !o || t && !o ? (v = null, O.clear(), void this.relatedNodes(d)) : (o || this.relatedNodes(d), o));
						this.data({ messageKey: "complexTextShadows" });
					}
				}
			},
			"color-contrast-matches": function(n, e) {
				var t = (d = e.props).nodeName;
				if ("option" === t) return !1;
				if ("select" === t && !n.options.length) return !1;
				if ("input" === t && [
					"hidden",
					"range",
					"color",
					"checkbox",
					"radio",
					"image"
				].includes(d.type)) return !1;
				if (Fy(e) || Tf(e)) return !1;
				if ([
					"input",
					"select",
					"textarea"
				].includes(t)) {
					d = window.getComputedStyle(n), d = parseInt(d.getPropertyValue("text-indent"), 10);
					if (d) {
						var r = {
							top: (r = n.getBoundingClientRect()).top,
							bottom: r.bottom,
							left: r.left + d,
							right: r.right + d
						};
						if (!w0(r, n)) return !1;
					}
					return !0;
				}
				if (d = sp(e, "label"), "label" === t || d) {
					r = d || n, t = d ? R(d) : e;
					if (r.htmlFor) {
						d = up(r).getElementById(r.htmlFor), r = d && R(d);
						if (r && Fy(r)) return !1;
					}
					d = $g(t, "input:not([type=\"hidden\"],[type=\"image\"],[type=\"button\"],[type=\"submit\"],[type=\"reset\"]), select, textarea")[0];
					if (d && Fy(d)) return !1;
				}
				for (var a, o = [], i = e; i;) i.props.id && (a = Pv(i).filter(function(e) {
					return C0(e.getAttribute("aria-labelledby") || "").includes(i.props.id);
				}).map(function(e) {
					return R(e);
				}), o.push.apply(o, D(a))), i = i.parent;
				if (0 < o.length && o.every(Fy)) return !1;
				if ("" === (t = Xm(r = e, !1, !0)) || "" === Dh(t, vD) || !r.children.some(function(e) {
					return "#text" === e.props.nodeName && !Km(e);
				})) return !1;
				if (!parseFloat(e.getComputedStylePropertyValue("font-size"))) return !1;
				for (var u = document.createRange(), l = e.children, s = 0; s < l.length; s++) {
					var c = l[s];
					3 === c.actualNode.nodeType && "" !== M(c.actualNode.nodeValue) && u.selectNodeContents(c.actualNode);
				}
				var d = Array.from(u.getClientRects()), p = fp(e);
				return d.some(function(t) {
					var e, r = w0(t, n);
					return p.length ? (e = p.some(function(e) {
						return dp(t, e.boundingClientRect);
					}), r && e) : r;
				});
			},
			"css-orientation-lock-evaluate": By,
			"data-table-large-matches": function(e) {
				return !!Mv(e) && 3 <= (e = im(e)).length && 3 <= e[0].length && 3 <= e[1].length && 3 <= e[2].length;
			},
			"data-table-matches": function(e) {
				return Mv(e);
			},
			"deprecatedrole-evaluate": function(e, t, r) {
				var r = S(r, {
					dpub: !0,
					fallback: !0
				}), n = k.ariaRoles[r];
				return !(null == n || !n.deprecated || (this.data(r), 0));
			},
			"dlitem-evaluate": Gy,
			"doc-has-title-evaluate": xb,
			"duplicate-id-active-matches": function(e, t) {
				return t = t.attr("id").trim(), t = "*[id=\"".concat(g(t), "\"]"), t = Array.from(up(e).querySelectorAll(t)), !Xv(e) && t.some($f);
			},
			"duplicate-id-after": Nb,
			"duplicate-id-aria-matches": function(e) {
				return Xv(e);
			},
			"duplicate-id-evaluate": kb,
			"duplicate-id-misc-matches": function(e, t) {
				return t = t.attr("id").trim(), t = "*[id=\"".concat(g(t), "\"]"), t = Array.from(up(e).querySelectorAll(t)), !Xv(e) && t.every(function(e) {
					return !$f(e);
				});
			},
			"duplicate-img-label-evaluate": u2,
			"exists-evaluate": Eb,
			"explicit-evaluate": i2,
			"fallbackrole-evaluate": $2,
			"focusable-content-evaluate": v2,
			"focusable-disabled-evaluate": g2,
			"focusable-element-evaluate": h2,
			"focusable-modal-open-evaluate": m2,
			"focusable-no-name-evaluate": f2,
			"focusable-not-tabbable-evaluate": p2,
			"frame-focusable-content-evaluate": function(e, t, r) {
				if (r.children) try {
					return !r.children.some(function t(e) {
						if (Uf(e)) return !0;
						if (!e.children) {
							if (1 === e.props.nodeType) throw new Error("Cannot determine children");
							return !1;
						}
						return e.children.some(function(e) {
							return t(e);
						});
					});
				} catch (e) {}
			},
			"frame-focusable-content-matches": function(e, t, r) {
				var n;
				return !r.initiator && !r.focusable && 1 < (null == (n = r.size) ? void 0 : n.width) * (null == (n = r.size) ? void 0 : n.height);
			},
			"frame-tested-after": Ly,
			"frame-tested-evaluate": Py,
			"frame-title-has-text-matches": function(e, t) {
				return t = t.attr("title"), !!M(t);
			},
			"has-alt-evaluate": Fb,
			"has-descendant-after": x2,
			"has-descendant-evaluate": E2,
			"has-global-aria-attribute-evaluate": H2,
			"has-implicit-chromium-role-matches": function(e, t) {
				return null !== Om(t, { chromium: !0 });
			},
			"has-lang-evaluate": Wy,
			"has-text-content-evaluate": function(e, t, r) {
				try {
					return "" !== M(ch(r));
				} catch (e) {}
			},
			"has-widget-role-evaluate": G2,
			"heading-matches": function(e, t) {
				return "heading" === S(t);
			},
			"heading-order-after": function(o) {
				(e = D(e = o)).sort(function(e, t) {
					e = e.node, t = t.node;
					return e.ancestry.length - t.ancestry.length;
				});
				var e, i = e.reduce(Cy, []).filter(function(e) {
					return -1 !== e.level;
				});
				return o.forEach(function(e) {
					var t, r, n, a;
					e.result = ((e, t) => {
						var e = Ry(t, e.node.ancestry), r = null != (r = null == (r = t[e]) ? void 0 : r.level) ? r : -1, t = null != (t = null == (t = t[e - 1]) ? void 0 : t.level) ? t : -1;
						return 0 === e || (-1 !== r ? r - t <= 1 : void 0);
					})(e, i), !1 === e.result && (r = o, n = Ry(t = i, (e = e).node.ancestry), a = t[n - 1], t = r.find(function(e) {
						return Eg(e.node.ancestry, a.ancestry);
					})) && (e.relatedNodes = [t.node]);
				}), o;
			},
			"heading-order-evaluate": Ay,
			"help-same-as-label-evaluate": o2,
			"hidden-content-evaluate": Av,
			"hidden-explicit-label-evaluate": a2,
			"html-namespace-matches": function(e, t) {
				return !dD(e, t);
			},
			"html5-scope-evaluate": hb,
			"identical-links-same-purpose-after": xy,
			"identical-links-same-purpose-evaluate": Ey,
			"identical-links-same-purpose-matches": function(e, t) {
				return !(!bh(t) || (t = S(e)) && "link" !== t);
			},
			"implicit-evaluate": n2,
			"inline-style-property-evaluate": function(e, t, r) {
				var n, a, o, i, u = t.cssProperty, l = t.absoluteValues, s = t.minValue, c = t.maxValue, d = t.normalValue, p = void 0 === d ? 0 : d, f = t.multiLineOnly;
				return !t.noImportant && "important" !== e.style.getPropertyPriority(u) || (d = {}, "number" == typeof s && (d.minValue = s), "number" == typeof c && (d.maxValue = c), t = e.style.getPropertyValue(u), [
					"inherit",
					"unset",
					"revert",
					"revert-layer"
				].includes(t) ? (this.data(b({ value: t }, d)), !0) : (i = [], function t(e, r, n, a) {
					if ("" !== Xm(e, !1, !0)) {
						if (e !== r && !Db(e, r, n)) return !1;
						if (a(e)) return !0;
					}
					return e.children.some(function(e) {
						return 1 === e.props.nodeType && !wb(e, n) && t(e, r, n, a);
					});
				}(r, r, u, function(e) {
					var t;
					return !(f && !e0(e.actualNode) || (t = ((e, t) => {
						var r = t.cssProperty, n = t.absoluteValues, t = t.normalValue;
						return "normal" === (r = e.getComputedStylePropertyValue(r)) || (t = parseFloat(r), n) ? t : (n = parseFloat(e.getComputedStylePropertyValue("font-size")), e = Math.round(t / n * 100) / 100, isNaN(e) ? r : e);
					})(e, {
						absoluteValues: l,
						cssProperty: u,
						normalValue: p
					}), void 0 === n && (n = t), "number" != typeof t ? (a = void 0 === a ? t : a, 1) : ("number" != typeof s || s <= t) && ("number" != typeof c || t <= c) || (o = void 0 === o ? t : o, e !== r && i.push(e.actualNode), !(5 < i.length))));
				}), void 0 !== o ? (this.data(b({ value: o }, d, 5 < i.length && { messageKey: "omitted" })), this.relatedNodes(i.slice(0, 5)), !1) : void 0 === n || (void 0 === a ? (this.data(b({ value: n }, d)), !0) : void this.data(b({ value: a }, d)))));
			},
			"inserted-into-focus-order-matches": Gh,
			"internal-link-present-evaluate": zb,
			"invalid-children-evaluate": function(e) {
				var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, r = 2 < arguments.length ? arguments[2] : void 0, n = [], a = [];
				if (r.children) {
					for (var o = zy(r.children); o.length;) {
						var i = o.shift(), u = i.vChild, i = i.nested;
						if (t.divGroups && !i && "div" === (l = u).props.nodeName && null === T(l)) {
							if (!u.children) return;
							var l = zy(u.children, !0);
							o.push.apply(o, D(l));
						} else {
							l = ((e, t, r) => {
								var n = void 0 === (n = r.validRoles) ? [] : n, r = void 0 === (r = r.validNodeNames) ? [] : r, a = (i = e.props).nodeName, o = i.nodeType, i = i.nodeValue, t = t ? "div > " : "";
								return 3 === o && "" !== i.trim() ? t + "#text" : !(1 !== o || !_(e)) && (i = T(e), o = S(e), i ? !n.includes(i) && t + "[role=".concat(o, "]") : !r.includes(a) && !n.includes(o) && t + a);
							})(u, i, t);
							l && (a.includes(l) || a.push(l), 1 === (null == u || null == (i = u.actualNode) ? void 0 : i.nodeType)) && n.push(u.actualNode);
						}
					}
					return 0 === a.length ? !1 : (this.data({ values: a.join(", ") }), this.relatedNodes(n), !0);
				}
			},
			"invalidrole-evaluate": z2,
			"is-element-focusable-evaluate": V2,
			"is-initiator-matches": gD,
			"is-on-screen-evaluate": Lt,
			"is-visible-matches": Wp,
			"is-visible-on-screen-matches": function(e, t) {
				return Wp(t);
			},
			"label-content-name-mismatch-evaluate": r2,
			"label-content-name-mismatch-matches": function(e, t) {
				var r = S(e);
				return !!(r && zv("widget").includes(r) && Hv().includes(r) && (M(Qf(t)) || M(Jf(e))) && M(Xm(t)));
			},
			"label-matches": function(e, t) {
				return "input" !== t.props.nodeName || !1 === t.hasAttr("type") || (t = t.attr("type").toLowerCase(), !1 === [
					"hidden",
					"image",
					"button",
					"submit",
					"reset"
				].includes(t));
			},
			"landmark-has-body-context-matches": function(e, t) {
				return t.hasAttr("role") || !sp(t, "article, aside, main, nav, section");
			},
			"landmark-is-top-level-evaluate": d2,
			"landmark-is-unique-after": Ky,
			"landmark-is-unique-evaluate": Yy,
			"landmark-unique-matches": function(e, t) {
				return "landmark" === Yh(t) && _(t);
			},
			"layout-table-matches": function(e) {
				return !Mv(e) && !$f(e);
			},
			"link-in-text-block-evaluate": _2,
			"link-in-text-block-matches": function(e) {
				var t = M(e.innerText), r = T(e);
				return !(r && "link" !== r || !t || !Wp(e)) && Zh(e);
			},
			"link-in-text-block-style-evaluate": function(e) {
				if (N2(e)) return !1;
				for (var t = Lp(e); t && 1 === t.nodeType && !N2(t);) t = Lp(t);
				return t ? (this.relatedNodes([t]), !!Ub(e, t) || !!((e) => {
					for (var t = 0, r = ["before", "after"]; t < r.length; t++) {
						var n = r[t];
						if ("none" !== window.getComputedStyle(e, ":".concat(n)).getPropertyValue("content")) return 1;
					}
				})(e) && void this.data({ messageKey: "pseudoContent" })) : void 0;
			},
			"listitem-evaluate": function(e, t, r) {
				var n;
				if (r = r.parent) return n = T(r), r = S(r), !![
					"presentation",
					"none",
					"list"
				].includes(r) || (n && tm(n) && this.data({ messageKey: "roleNotValid" }), !1);
			},
			"matches-definition-evaluate": F2,
			"meta-refresh-evaluate": function(e, t, r) {
				var n = (a = t || {}).minDelay, a = a.maxDelay;
				return !(r = P((r.attr("content") || "").trim().split(qb), 1)[0]).match(Vb) || (r = parseFloat(r), this.data({ redirectDelay: r }), "number" == typeof n && r <= t.minDelay) || "number" == typeof a && r > t.maxDelay;
			},
			"meta-viewport-scale-evaluate": function(e, t, r) {
				var n = (t = t || {}).scaleMinimum, a = void 0 === n ? 2 : n, o = void 0 !== (n = t.lowerBound) && n;
				if (t = r.attr("content") || "") {
					var i, u = L(t.toLowerCase().split(/[;,]/));
					try {
						for (u.s(); !(i = u.n()).done;) {
							var l = P(i.value.split("=").map(function(e) {
								return e.trim();
							}), 2), s = l[0], c = l[1];
							if (s && c) {
								var d = parseFloat(c);
								if ("user-scalable" === s) {
									if (o) continue;
									if (isNaN(d) && !_y.includes(c) || -1 < d && d < 1) return this.data("user-scalable=".concat(c)), !1;
								}
								if ("maximum-scale" === s && !(d < 0)) {
									var p = isNaN(d) && !Oy.includes(c);
									if ((!o || !(p || d < o)) && (p || d < a)) return this.data("maximum-scale=".concat(c)), !1;
								}
							}
						}
					} catch (e) {
						u.e(e);
					} finally {
						u.f();
					}
				}
				return !0;
			},
			"multiple-label-evaluate": Zy,
			"nested-interactive-matches": function(e, t) {
				return !!(t = S(t)) && !!k.ariaRoles[t].childrenPresentational;
			},
			"no-autoplay-audio-evaluate": Iy,
			"no-autoplay-audio-matches": function(e) {
				return !!e.currentSrc && !e.hasAttribute("paused") && !e.hasAttribute("muted");
			},
			"no-empty-role-matches": function(e, t) {
				return !!t.hasAttr("role") && !!t.attr("role").trim();
			},
			"no-explicit-name-required-matches": hD,
			"no-focusable-content-evaluate": function(e, t, r) {
				if (r.children) try {
					var n, a = function t(e) {
						if (!e.children) {
							if (1 === e.props.nodeType) throw new Error("Cannot determine children");
							return [];
						}
						var r = [];
						e.children.forEach(function(e) {
							"widget" === Yh(e) && $f(e) ? r.push(e) : r.push.apply(r, D(t(e)));
						});
						return r;
					}(r);
					return a.length ? (0 < (n = a.filter(c2)).length ? (this.data({ messageKey: "notHidden" }), this.relatedNodes(n)) : this.relatedNodes(a), !1) : !0;
				} catch (e) {}
			},
			"no-implicit-explicit-label-evaluate": q2,
			"no-naming-method-matches": function(e, t) {
				var r = _m(t).namingMethods;
				return !(r && 0 !== r.length || "combobox" === T(t) && $g(t, "input:not([type=\"hidden\"])").length || Zv(t, { popupRoles: ["listbox"] }));
			},
			"no-negative-tabindex-matches": function(e, t) {
				return null === (t = Tg(t.attr("tabindex"))) || 0 <= t;
			},
			"no-role-matches": function(e, t) {
				return !t.attr("role");
			},
			"non-empty-if-present-evaluate": yb,
			"not-html-matches": function(e, t) {
				return "html" !== t.props.nodeName;
			},
			"object-is-loaded-matches": function(t, r) {
				return [hD, function(e) {
					var t;
					return null == e || null == (t = e.ownerDocument) || !t.createRange || ((t = e.ownerDocument.createRange()).setStart(e, 0), t.setEnd(e, e.childNodes.length), 0 === t.getClientRects().length);
				}].every(function(e) {
					return e(t, r);
				});
			},
			"only-dlitems-evaluate": function(e, t, r) {
				var a = [
					"definition",
					"term",
					"list"
				];
				return (r = r.children.reduce(function(e, t) {
					var r = t.actualNode;
					return "DIV" === r.nodeName.toUpperCase() && null === S(r) ? e.concat(t.children) : e.concat(t);
				}, []).reduce(function(e, t) {
					var r, t = t.actualNode, n = t.nodeName.toUpperCase();
					return 1 === t.nodeType && _(t) ? (r = T(t), ("DT" !== n && "DD" !== n || r) && !a.includes(r) && e.badNodes.push(t)) : 3 === t.nodeType && "" !== t.nodeValue.trim() && (e.hasNonEmptyTextNode = !0), e;
				}, {
					badNodes: [],
					hasNonEmptyTextNode: !1
				})).badNodes.length && this.relatedNodes(r.badNodes), !!r.badNodes.length || r.hasNonEmptyTextNode;
			},
			"only-listitems-evaluate": Vy,
			"p-as-heading-evaluate": jb,
			"p-as-heading-matches": function(e, t) {
				var r;
				return !(t && "heading" === S(t) || (t = Array.from(e.parentNode.childNodes), 0 === (r = e.textContent.trim()).length) || 2 <= (r.match(/[.!?:;](?![.!?:;])/g) || []).length || 0 === t.slice(t.indexOf(e) + 1).filter(function(e) {
					return "P" === e.nodeName.toUpperCase() && "" !== e.textContent.trim();
				}).length);
			},
			"page-no-duplicate-after": w2,
			"page-no-duplicate-evaluate": D2,
			"presentation-role-conflict-matches": function(e, t) {
				return null !== Om(t, { chromiumRoles: !0 });
			},
			"presentational-role-evaluate": function(e, t, r) {
				var n = T(r);
				if (["presentation", "none"].includes(n) && ["iframe", "frame"].includes(r.props.nodeName) && r.hasAttr("title")) this.data({
					messageKey: "iframe",
					nodeName: r.props.nodeName
				});
				else {
					var a, o = S(r);
					if (["presentation", "none"].includes(o)) return this.data({ role: o }), !0;
					["presentation", "none"].includes(n) && (n = nm().some(function(e) {
						return r.hasAttr(e);
					}), a = $f(r), this.data({
						messageKey: n && !a ? "globalAria" : !n && a ? "focusable" : "both",
						role: o
					}));
				}
				return !1;
			},
			"region-after": Ib,
			"region-evaluate": function(e, t, r) {
				return this.data({ isIframe: ["iframe", "frame"].includes(r.props.nodeName) }), !C.get("regionlessNodes", function() {
					return function t(e, r) {
						var n = e.actualNode;
						if ("button" === S(e) || Bb(e, r) || ["iframe", "frame"].includes(e.props.nodeName) || c0(e.actualNode) && Lf(e.actualNode, "href") || !_(n)) {
							for (var a = e; a;) a._hasRegionDescendant = !0, a = a.parent;
							return ["iframe", "frame"].includes(e.props.nodeName) ? [e] : [];
						}
						return n !== document.body && jh(n, !0) && !Ob(e) ? [e] : e.children.filter(function(e) {
							e = e.actualNode;
							return 1 === e.nodeType;
						}).map(function(e) {
							return t(e, r);
						}).reduce(function(e, t) {
							return e.concat(t);
						}, []);
					}(axe._tree[0], t).map(function(e) {
						for (; e.parent && !e.parent._hasRegionDescendant && e.parent.actualNode !== document.body;) e = e.parent;
						return e;
					}).filter(function(e, t, r) {
						return r.indexOf(e) === t;
					});
				}).includes(r);
			},
			"same-caption-summary-evaluate": fb,
			"scope-value-evaluate": pb,
			"scrollable-region-focusable-matches": function(e, t) {
				return void 0 !== rg(e, 13) && !1 === Zv(t) && (a = t.boundingClientRect, $g(t, "*").some(function(e) {
					var t, r, n;
					return !!Lh(e, !0, !0) && (t = [], Ph(e) ? t.push.apply(t, D((r = e, (n = document.createRange()).selectNodeContents(r.actualNode), Array.from(n.getClientRects())))) : t = [e.boundingClientRect], t.some(function(e) {
						return e.left < a.left || e.right > a.right || e.top < a.top || e.bottom > a.bottom;
					}));
				}));
				var a;
			},
			"skip-link-evaluate": Sb,
			"skip-link-matches": function(e) {
				return c0(e) && $p(e);
			},
			"structured-dlitems-evaluate": qy,
			"summary-interactive-matches": function(e, t) {
				var r, n, a = t.parent;
				return !("details" !== a.props.nodeName || (n = null == (n = (r = t).actualNode) ? void 0 : n.parentElement) && n !== r.parent.actualNode) && a.children.find(function(e) {
					return "summary" === e.props.nodeName;
				}) === t;
			},
			"svg-namespace-matches": dD,
			"svg-non-empty-title-evaluate": vb,
			"tabindex-evaluate": s2,
			"table-or-grid-role-matches": function(e, t) {
				return t = S(t), [
					"treegrid",
					"grid",
					"table"
				].includes(t);
			},
			"target-offset-evaluate": function(e, t, r) {
				var n = (null == t ? void 0 : t.minOffset) || 24;
				if (tf(10 * n, r.boundingClientRect)) return this.data({
					messageKey: "large",
					minOffset: n
				}), !0;
				var a, o, i = [], u = n, l = L(kf(r, n, { withinMargin: !0 }));
				try {
					for (l.s(); !(a = l.n()).done;) {
						var s = a.value;
						if (s0(r, s)) {
							var c = null;
							try {
								c = rf(r, s, n / 2);
							} catch (e) {
								if (e.message.startsWith("splitRects")) return void this.data({
									messageKey: "tooManyRects",
									closestOffset: 0,
									minOffset: n
								});
								throw e;
							}
							null === c || n <= (c = 2 * (o = c, Math.round(10 * o) / 10)) + .05 || (u = Math.min(u, c), i.push(s));
						}
					}
				} catch (e) {
					l.e(e);
				} finally {
					l.f();
				}
				return 0 === i.length ? (this.data({
					closestOffset: u,
					minOffset: n
				}), !0) : (this.relatedNodes(i.map(function(e) {
					return e.actualNode;
				})), i.some(Uf) ? (this.data({
					closestOffset: u,
					minOffset: n
				}), !Uf(r) && void 0) : void this.data({
					messageKey: "nonTabbableNeighbor",
					closestOffset: u,
					minOffset: n
				}));
			},
			"target-size-evaluate": function(e, t, r) {
				var n, a, o, i, u, l, s, t = (null == t ? void 0 : t.minSize) || 24, c = r.boundingClientRect;
				return tf(10 * t, c) ? (this.data({
					messageKey: "large",
					minSize: t
				}), !0) : (l = tf.bind(null, t), i = kf(r), a = r, n = i.filter(function(e) {
					return !Ny(e, a) && My(a, e);
				}), o = (i = ((e, t) => {
					var r, n = [], a = [], o = L(t);
					try {
						for (o.s(); !(r = o.n()).done;) {
							var i = r.value;
							!My(e, i) && af(e, i) && "none" !== i.getComputedStylePropertyValue("pointer-events") && (Ny(e, i) ? n : a).push(i);
						}
					} catch (e) {
						o.e(e);
					} finally {
						o.f();
					}
					return {
						fullyObscuringElms: n,
						partialObscuringElms: a
					};
				})(r, i)).fullyObscuringElms, i = i.partialObscuringElms, !n.length || !o.length && l(c) ? o.length ? (this.relatedNodes(Sy(o)), this.data({ messageKey: "obscured" }), !0) : (o = !Uf(r) && void 0, l(c) ? (i = i.filter(function(e) {
					return s0(r, e);
				})).length ? (u = ((e, t, r) => {
					var n, e = e.boundingClientRect, t = t.map(function(e) {
						return "inline" === e.getComputedStylePropertyValue("display") ? e.clientRects : e.boundingClientRect;
					}).flat(1 / 0);
					try {
						n = of(e, t);
					} catch (e) {
						return null;
					}
					var a = r;
					return n.reduce(function(e, t) {
						var r = tf(a, e);
						return r !== tf(a, t) ? r ? e : t : (r = e.width * e.height, t.width * t.height < r ? e : t);
					});
				})(r, i, t)) ? l(u) ? (this.data(b({ minSize: t }, Ty(u || c))), this.relatedNodes(Sy(i)), !0) : n.length ? (this.data({
					minSize: t,
					messageKey: "contentOverflow"
				}), void this.relatedNodes(Sy(n))) : (l = i.every(Uf), s = "partiallyObscured".concat(l ? "" : "NonTabbable"), this.data(b({
					messageKey: s,
					minSize: t
				}, Ty(u))), this.relatedNodes(Sy(i)), l ? o : void 0) : void this.data({
					minSize: t,
					messageKey: "tooManyRects"
				}) : (this.data(b({ minSize: t }, Ty(c))), !0) : (this.data(b({ minSize: t }, Ty(c))), o)) : (this.data({
					minSize: t,
					messageKey: "contentOverflow"
				}), void this.relatedNodes(Sy(n))));
			},
			"td-has-header-evaluate": db,
			"td-headers-attr-evaluate": function(e) {
				for (var t = [], n = {}, r = 0; r < e.rows.length; r++) for (var a = e.rows[r], o = 0; o < a.cells.length; o++) {
					var i = a.cells[o], u = (t.push(i), i.getAttribute("id"));
					u && (n[u] = S(i));
				}
				var l, s = he(he(he(he({}, sb, /* @__PURE__ */ new Set()), ub, /* @__PURE__ */ new Set()), lb, /* @__PURE__ */ new Set()), cb, /* @__PURE__ */ new Set()), c = (t.forEach(function(t) {
					var e, r;
					t.hasAttribute("headers") && _(t) && ((e = t.getAttribute("headers").trim()) ? (r = t.getAttribute("id"), C0(e).forEach(function(e) {
						r && e === r ? s[sb].add(t) : n[e] ? ["columnheader", "rowheader"].includes(n[e]) || s[lb].add(t) : s[ub].add(t);
					})) : s[cb].add(t));
				}), L(ib));
				try {
					for (c.s(); !(l = c.n()).done;) {
						var d = l.value;
						if (0 < s[d].size) return this.relatedNodes(D(s[d])), d === cb ? void 0 : (this.data({ messageKey: d }), !1);
					}
				} catch (e) {
					c.e(e);
				} finally {
					c.f();
				}
				return !0;
			},
			"th-has-data-cells-evaluate": ob,
			"title-only-evaluate": Xy,
			"unique-frame-title-after": Mb,
			"unique-frame-title-evaluate": Tb,
			"unsupportedrole-evaluate": j2,
			"valid-lang-evaluate": $y,
			"valid-scrollable-semantics-evaluate": L2,
			"widget-not-inline-matches": function(t, r) {
				return pD.every(function(e) {
					return e(t, r);
				});
			},
			"window-is-top-matches": cD,
			"xml-lang-mismatch-evaluate": Hy,
			"xml-lang-mismatch-matches": sD
		}, yD = function(e) {
			this.id = e.id, this.data = null, this.relatedNodes = [], this.result = null;
		};
		function DD(e) {
			if ("string" != typeof e) return e;
			if (bD[e]) return bD[e];
			if (/^\s*function[\s\w]*\(/.test(e)) return new Function("return " + e + ";")();
			throw new ReferenceError("Function ID does not exist in the metadata-function-map: ".concat(e));
		}
		function wD(e) {
			e = 0 < arguments.length && void 0 !== e ? e : {};
			return e = !Array.isArray(e) && "object" === te(e) ? e : { value: e };
		}
		function FD(e) {
			e && (this.id = e.id, this.configure(e));
		}
		FD.prototype.enabled = !0, FD.prototype.run = function(t, e, r, n, a) {
			var o = ((e = e || {}).hasOwnProperty("enabled") ? e : this).enabled, i = this.getOptions(e.options);
			if (o) {
				var u, o = new yD(this), e = q1(o, e, n, a);
				try {
					u = this.evaluate.call(e, t.actualNode, i, t, r);
				} catch (e) {
					t && t.actualNode && (e.errorNode = Vd.toSpec(t)), a(e);
					return;
				}
				e.isAsync || (o.result = u, n(o));
			} else n(null);
		}, FD.prototype.runSync = function(t, e, r) {
			var n = (e = e || {}).enabled;
			if (!(void 0 === n ? this.enabled : n)) return null;
			var a, n = this.getOptions(e.options), o = new yD(this), e = q1(o, e);
			e.async = function() {
				throw new Error("Cannot run async check while in a synchronous run");
			};
			try {
				a = this.evaluate.call(e, t.actualNode, n, t, r);
			} catch (e) {
				throw t && t.actualNode && (e.errorNode = Vd.toSpec(t)), e;
			}
			return o.result = a, o;
		}, FD.prototype.configure = function(t) {
			var r = this;
			t.evaluate && !bD[t.evaluate] || (this._internalCheck = !0), t.hasOwnProperty("enabled") && (this.enabled = t.enabled), t.hasOwnProperty("options") && (this._internalCheck ? this.options = wD(t.options) : this.options = t.options), ["evaluate", "after"].filter(function(e) {
				return t.hasOwnProperty(e);
			}).forEach(function(e) {
				return r[e] = DD(t[e]);
			});
		}, FD.prototype.getOptions = function(e) {
			return this._internalCheck ? Kd(this.options, wD(e || {})) : e || this.options;
		};
		var ED = FD, xD = function(e) {
			this.id = e.id, this.result = f.NA, this.pageLevel = e.pageLevel, this.impact = null, this.nodes = [];
		};
		function AD(e, t) {
			this._audit = t, this.id = e.id, this.selector = e.selector || "*", e.impact && (w(f.impact.includes(e.impact), "Impact ".concat(e.impact, " is not a valid impact")), this.impact = e.impact), this.excludeHidden = "boolean" != typeof e.excludeHidden || e.excludeHidden, this.enabled = "boolean" != typeof e.enabled || e.enabled, this.pageLevel = "boolean" == typeof e.pageLevel && e.pageLevel, this.reviewOnFail = "boolean" == typeof e.reviewOnFail && e.reviewOnFail, this.any = e.any || [], this.all = e.all || [], this.none = e.none || [], this.tags = e.tags || [], this.preload = !!e.preload, this.actIds = e.actIds, e.matches && (this.matches = DD(e.matches));
		}
		function CD(e) {
			var r, n;
			if (e.length) return r = !1, n = {}, e.forEach(function(e) {
				var t = e.results.filter(function(e) {
					return e;
				});
				(n[e.type] = t).length && (r = !0);
			}), r ? n : null;
		}
		AD.prototype.matches = function() {
			return !0;
		}, AD.prototype.gather = function(e) {
			var t = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, r = "mark_gather_start_" + this.id, n = "mark_gather_end_" + this.id, a = "mark_isVisibleToScreenReaders_start_" + this.id, o = "mark_isVisibleToScreenReaders_end_" + this.id, e = (t.performanceTimer && j.mark(r), Xg(this.selector, e));
			return this.excludeHidden && (t.performanceTimer && j.mark(a), e = e.filter(_), t.performanceTimer) && (j.mark(o), j.measure("rule_" + this.id + "#gather_axe.utils.isVisibleToScreenReaders", a, o)), t.performanceTimer && (j.mark(n), j.measure("rule_" + this.id + "#gather", r, n)), e;
		}, AD.prototype.runChecks = function(t, a, o, i, r, e) {
			var u = this, l = nd();
			this[t].forEach(function(e) {
				var r = u._audit.checks[e.id || e], n = W0(r, u.id, o);
				l.defer(function(e, t) {
					r.run(a, n, i, e, function(e) {
						t(new Qg({
							ruleId: u.id,
							method: "".concat(r.id, "#evaluate"),
							errorNode: new j1(a),
							error: e
						}));
					});
				});
			}), l.then(function(e) {
				e = e.filter(function(e) {
					return e;
				}), r({
					type: t,
					results: e
				});
			}).catch(e);
		}, AD.prototype.runChecksSync = function(e, r, n, a) {
			var o = this, i = [];
			return this[e].forEach(function(e) {
				var e = o._audit.checks[e.id || e], t = W0(e, o.id, n);
				i.push(e.runSync(r, t, a));
			}), {
				type: e,
				results: i = i.filter(function(e) {
					return e;
				})
			};
		}, AD.prototype.run = function(a) {
			var e, o = this, i = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, t = 2 < arguments.length ? arguments[2] : void 0, r = 3 < arguments.length ? arguments[3] : void 0, u = (i.performanceTimer && this._trackPerformance(), nd()), l = new xD(this);
			try {
				e = this.gatherAndMatchNodes(a, i);
			} catch (e) {
				r(e);
				return;
			}
			i.performanceTimer && this._logGatherPerformance(e), e.forEach(function(n) {
				u.defer(function(r, t) {
					var e = nd();
					[
						"any",
						"all",
						"none"
					].forEach(function(r) {
						e.defer(function(e, t) {
							o.runChecks(r, n, i, a, e, t);
						});
					}), e.then(function(e) {
						var t = CD(e);
						t && (t.node = new j1(n), l.nodes.push(t), o.reviewOnFail) && (["any", "all"].forEach(function(e) {
							t[e].forEach(function(e) {
								!1 === e.result && (e.result = void 0);
							});
						}), t.none.forEach(function(e) {
							!0 === e.result && (e.result = void 0);
						})), r();
					}).catch(function(e) {
						return t(e);
					});
				});
			}), u.then(function() {
				i.performanceTimer && o._logRulePerformance(), setTimeout(function() {
					t(l);
				}, 0);
			}).catch(function(e) {
				i.performanceTimer && o._logRulePerformance(), r(e);
			});
		}, AD.prototype.runSync = function(a) {
			var o = this, i = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}, e = (i.performanceTimer && this._trackPerformance(), new xD(this)), t = this.gatherAndMatchNodes(a, i);
			return i.performanceTimer && this._logGatherPerformance(t), t.forEach(function(t) {
				var r = [], n = ([
					"any",
					"all",
					"none"
				].forEach(function(e) {
					r.push(o.runChecksSync(e, t, i, a));
				}), CD(r));
				n && (n.node = t.actualNode ? new j1(t) : null, e.nodes.push(n), o.reviewOnFail) && (["any", "all"].forEach(function(e) {
					n[e].forEach(function(e) {
						!1 === e.result && (e.result = void 0);
					});
				}), n.none.forEach(function(e) {
					!0 === e.result && (e.result = void 0);
				}));
			}), i.performanceTimer && this._logRulePerformance(), e;
		}, AD.prototype._trackPerformance = function() {
			this._markStart = "mark_rule_start_" + this.id, this._markEnd = "mark_rule_end_" + this.id, this._markChecksStart = "mark_runchecks_start_" + this.id, this._markChecksEnd = "mark_runchecks_end_" + this.id;
		}, AD.prototype._logGatherPerformance = function(e) {
			qa("gather for ".concat(this.id, " (").concat(e.length, " nodes): ").concat(j.timeElapsed(), "ms")), j.mark(this._markChecksStart);
		}, AD.prototype._logRulePerformance = function() {
			j.mark(this._markChecksEnd), j.mark(this._markEnd), j.measure("runchecks_" + this.id, this._markChecksStart, this._markChecksEnd), j.measure("rule_" + this.id, this._markStart, this._markEnd);
		}, AD.prototype.gatherAndMatchNodes = function(e, t) {
			var r = this, n = "mark_matches_start_" + this.id, a = "mark_matches_end_" + this.id, o = this.gather(e, t);
			return t.performanceTimer && j.mark(n), o = o.filter(function(t) {
				try {
					return r.matches(t.actualNode, t, e);
				} catch (e) {
					throw new Qg({
						ruleId: r.id,
						method: "#matches",
						errorNode: new j1(t),
						error: e
					});
				}
			}), t.performanceTimer && (j.mark(a), j.measure("rule_" + this.id + "#matches", n, a)), o;
		}, AD.prototype.after = function(i, u) {
			var t, e, n, r, l = this;
			return zd(t = this).map(function(e) {
				e = t._audit.checks[e.id || e];
				return e && "function" == typeof e.after ? e : null;
			}).filter(Boolean).forEach(function(t) {
				e = i.nodes, r = t.id, n = [], e.forEach(function(t) {
					zd(t).forEach(function(e) {
						e.id === r && (e.node = t.node, n.push(e));
					});
				});
				var r, n, a, e = n, o = W0(t, l.id, u);
				try {
					a = t.after(e, o.options);
				} catch (e) {
					throw new Qg({
						ruleId: l.id,
						method: "".concat(t.id, "#after"),
						errorNode: null == (o = i.nodes) || null == (o = o[0]) ? void 0 : o.node,
						error: e
					});
				}
				l.reviewOnFail && a.forEach(function(e) {
					var t = (l.any.includes(e.id) || l.all.includes(e.id)) && !1 === e.result, r = l.none.includes(e.id) && !0 === e.result;
					(t || r) && (e.result = void 0);
				}), e.forEach(function(e) {
					delete e.node, -1 === a.indexOf(e) && (e.filtered = !0);
				});
			}), i.nodes = (n = [
				"any",
				"all",
				"none"
			], r = (e = i).nodes.filter(function(t) {
				var r = 0;
				return n.forEach(function(e) {
					t[e] = t[e].filter(function(e) {
						return !0 !== e.filtered;
					}), r += t[e].length;
				}), 0 < r;
			}), r = e.pageLevel && r.length ? [r.reduce(function(t, r) {
				if (t) return n.forEach(function(e) {
					t[e].push.apply(t[e], r[e]);
				}), t;
			})] : r), i;
		}, AD.prototype.configure = function(e) {
			e.hasOwnProperty("selector") && (this.selector = e.selector), e.hasOwnProperty("excludeHidden") && (this.excludeHidden = "boolean" != typeof e.excludeHidden || e.excludeHidden), e.hasOwnProperty("enabled") && (this.enabled = "boolean" != typeof e.enabled || e.enabled), e.hasOwnProperty("pageLevel") && (this.pageLevel = "boolean" == typeof e.pageLevel && e.pageLevel), e.hasOwnProperty("reviewOnFail") && (this.reviewOnFail = "boolean" == typeof e.reviewOnFail && e.reviewOnFail), e.hasOwnProperty("any") && (this.any = e.any), e.hasOwnProperty("all") && (this.all = e.all), e.hasOwnProperty("none") && (this.none = e.none), e.hasOwnProperty("tags") && (this.tags = e.tags), e.hasOwnProperty("actIds") && (this.actIds = e.actIds), e.hasOwnProperty("matches") && (this.matches = DD(e.matches)), e.impact && (w(f.impact.includes(e.impact), "Impact ".concat(e.impact, " is not a valid impact")), this.impact = e.impact);
		};
		var RD = /\{\{.+?\}\}/g, kD = De(function e(t) {
			be(this, e), this.lang = "en", this.defaultConfig = t, this.standards = k, this._init(), this._defaultLocale = null;
		}, [
			{
				key: "_setDefaultLocale",
				value: function() {
					if (!this._defaultLocale) {
						for (var e = {
							checks: {},
							rules: {},
							failureSummaries: {},
							incompleteFallbackMessage: "",
							lang: this.lang
						}, t = Object.keys(this.data.checks), r = 0; r < t.length; r++) {
							var n = t[r], a = this.data.checks[n].messages, o = a.pass;
							e.checks[n] = {
								pass: o,
								fail: a.fail,
								incomplete: a.incomplete
							};
						}
						for (var i = Object.keys(this.data.rules), u = 0; u < i.length; u++) {
							var l = i[u], s = this.data.rules[l], c = s.description;
							e.rules[l] = {
								description: c,
								help: s.help
							};
						}
						for (var d = Object.keys(this.data.failureSummaries), p = 0; p < d.length; p++) {
							var f = d[p], m = this.data.failureSummaries[f].failureMessage;
							e.failureSummaries[f] = { failureMessage: m };
						}
						e.incompleteFallbackMessage = this.data.incompleteFallbackMessage, this._defaultLocale = e;
					}
				}
			},
			{
				key: "_resetLocale",
				value: function() {
					var e = this._defaultLocale;
					e && this.applyLocale(e);
				}
			},
			{
				key: "_applyCheckLocale",
				value: function(e) {
					for (var t = Object.keys(e), r = 0; r < t.length; r++) {
						var n = t[r];
						if (!this.data.checks[n]) throw new Error("Locale provided for unknown check: \"".concat(n, "\""));
						this.data.checks[n] = MD(this.data.checks[n], e[n]);
					}
				}
			},
			{
				key: "_applyRuleLocale",
				value: function(e) {
					for (var t = Object.keys(e), r = 0; r < t.length; r++) {
						var n = t[r];
						if (!this.data.rules[n]) throw new Error("Locale provided for unknown rule: \"".concat(n, "\""));
						this.data.rules[n] = SD(this.data.rules[n], e[n]);
					}
				}
			},
			{
				key: "_applyFailureSummaries",
				value: function(e) {
					for (var t = Object.keys(e), r = 0; r < t.length; r++) {
						var n = t[r];
						if (!this.data.failureSummaries[n]) throw new Error("Locale provided for unknown failureMessage: \"".concat(n, "\""));
						this.data.failureSummaries[n] = _D(this.data.failureSummaries[n], e[n]);
					}
				}
			},
			{
				key: "applyLocale",
				value: function(e) {
					this._setDefaultLocale(), e.checks && this._applyCheckLocale(e.checks), e.rules && this._applyRuleLocale(e.rules), e.failureSummaries && this._applyFailureSummaries(e.failureSummaries, "failureSummaries"), e.incompleteFallbackMessage && (this.data.incompleteFallbackMessage = OD(this.data.incompleteFallbackMessage, e.incompleteFallbackMessage)), e.lang && (this.lang = e.lang);
				}
			},
			{
				key: "setAllowedOrigins",
				value: function(e) {
					var t, r = ND(), n = (this.allowedOrigins = [], L(e));
					try {
						for (n.s(); !(t = n.n()).done;) {
							var a = t.value;
							if (a === f.allOrigins) return void (this.allowedOrigins = ["*"]);
							a !== f.sameOrigin ? this.allowedOrigins.push(a) : r && this.allowedOrigins.push(r);
						}
					} catch (e) {
						n.e(e);
					} finally {
						n.f();
					}
				}
			},
			{
				key: "_init",
				value: function() {
					var e = ((e) => {
						var t;
						return e ? (t = V1(e)).commons = e.commons : t = {}, t.reporter = t.reporter || null, t.noHtml = t.noHtml || !1, t.allowedOrigins || (e = ND(), t.allowedOrigins = e ? [e] : []), t.rules = t.rules || [], t.checks = t.checks || [], t.data = b({
							checks: {},
							rules: {}
						}, t.data), t;
					})(this.defaultConfig);
					this.lang = e.lang || "en", this.reporter = e.reporter, this.commands = {}, this.rules = [], this.checks = {}, this.brand = "axe", this.application = "axeAPI", this.tagExclude = ["experimental", "deprecated"], this.noHtml = e.noHtml, this.allowedOrigins = e.allowedOrigins, TD(e.rules, this, "addRule"), TD(e.checks, this, "addCheck"), this.data = {}, this.data.checks = e.data && e.data.checks || {}, this.data.rules = e.data && e.data.rules || {}, this.data.failureSummaries = e.data && e.data.failureSummaries || {}, this.data.incompleteFallbackMessage = e.data && e.data.incompleteFallbackMessage || "", this._constructHelpUrls();
				}
			},
			{
				key: "registerCommand",
				value: function(e) {
					this.commands[e.id] = e.callback;
				}
			},
			{
				key: "addRule",
				value: function(e) {
					e.metadata && (this.data.rules[e.id] = e.metadata);
					var t = this.getRule(e.id);
					t ? t.configure(e) : this.rules.push(new AD(e, this));
				}
			},
			{
				key: "addCheck",
				value: function(e) {
					var t = e.metadata;
					"object" === te(t) && (this.data.checks[e.id] = t, "object" === te(t.messages)) && Object.keys(t.messages).filter(function(e) {
						return t.messages.hasOwnProperty(e) && "string" == typeof t.messages[e];
					}).forEach(function(e) {
						0 === t.messages[e].indexOf("function") && (t.messages[e] = new Function("return " + t.messages[e] + ";")());
					}), this.checks[e.id] ? this.checks[e.id].configure(e) : this.checks[e.id] = new ED(e);
				}
			},
			{
				key: "run",
				value: function(i, u, l, s) {
					var c = this, e = (lv(u), j1.setRunOptions(u), nd());
					e.defer(Ev.loadElementInternals()), e.then(function() {
						axe._selectCache = [];
						e = c.rules, r = i, n = u;
						var r, n, e = e.reduce(function(e, t) {
							return Wg(t, r, n) && (t.preload ? e.later : e.now).push(t), e;
						}, {
							now: [],
							later: []
						}), t = e.now, a = e.later, o = nd(), e = (t.forEach(function(e) {
							o.defer(BD(e, i, u));
						}), nd()), t = (a.length && e.defer(function(t) {
							qg(u).then(function(e) {
								return t(e);
							}).catch(function(e) {
								console.warn("Couldn't load preload assets: ", e), t(void 0);
							});
						}), nd());
						t.defer(o), t.defer(e), t.then(function(e) {
							var t, r = e.pop(), n = (r && r.length && (r = r[0]) && (i = b({}, i, r)), e[0]);
							a.length ? (t = nd(), a.forEach(function(e) {
								e = BD(e, i, u);
								t.defer(e);
							}), t.then(function(e) {
								axe._selectCache = void 0, l(n.concat(e).filter(function(e) {
									return !!e;
								}));
							}).catch(s)) : (axe._selectCache = void 0, l(n.filter(function(e) {
								return !!e;
							})));
						}).catch(s);
					}).catch(s);
				}
			},
			{
				key: "after",
				value: function(e, r) {
					var n = this.rules;
					return e.map(function(e) {
						if (e.error) return e;
						var t = Gd(n, "id", e.id);
						if (!t) throw new Error("Result for unknown rule. You may be running mismatch axe-core versions");
						try {
							return t.after(e, r);
						} catch (e) {
							if (r.debug) throw e;
							return ID(t, e);
						}
					});
				}
			},
			{
				key: "getRule",
				value: function(t) {
					return this.rules.find(function(e) {
						return e.id === t;
					});
				}
			},
			{
				key: "setBranding",
				value: function(e) {
					"string" == typeof e && (this.application = e), e && e.hasOwnProperty("brand") && e.brand && "string" == typeof e.brand && (this.brand = e.brand), e && e.hasOwnProperty("application") && e.application && "string" == typeof e.application && (this.application = e.application);
				}
			},
			{
				key: "_constructHelpUrls",
				value: function() {
					var r = this, n = 0 < arguments.length && void 0 !== arguments[0] ? arguments[0] : null, a = (axe.version.match(/^[1-9][0-9]*\.[0-9]+/) || ["x.y"])[0];
					this.rules.forEach(function(e) {
						r.data.rules[e.id] || (r.data.rules[e.id] = {});
						var t = r.data.rules[e.id];
						("string" != typeof t.helpUrl || n && t.helpUrl === PD(n, e.id, a)) && (t.helpUrl = PD(r, e.id, a));
					});
				}
			},
			{
				key: "resetRulesAndChecks",
				value: function() {
					this._init(), this._resetLocale();
				}
			}
		]);
		function ND() {
			return window.origin && "null" !== window.origin ? window.origin : window.location && window.location.origin && "null" !== window.location.origin ? window.location.origin : void 0;
		}
		function TD(e, t, r) {
			for (var n = 0, a = e.length; n < a; n++) t[r](e[n]);
		}
		var MD = function(e, t) {
			var r = t.pass, n = t.fail;
			return "string" == typeof r && RD.test(r) && (r = go.default.compile(r)), "string" == typeof n && RD.test(n) && (n = go.default.compile(n)), b({}, e, { messages: {
				pass: r || e.messages.pass,
				fail: n || e.messages.fail,
				incomplete: "object" === te(e.messages.incomplete) ? b({}, e.messages.incomplete, t.incomplete) : t.incomplete
			} });
		}, SD = function(e, t) {
			var r = t.help, t = t.description;
			return "string" == typeof r && RD.test(r) && (r = go.default.compile(r)), "string" == typeof t && RD.test(t) && (t = go.default.compile(t)), b({}, e, {
				help: r || e.help,
				description: t || e.description
			});
		}, _D = function(e, t) {
			t = t.failureMessage;
			return b({}, e, { failureMessage: (t = "string" == typeof t && RD.test(t) ? go.default.compile(t) : t) || e.failureMessage });
		}, OD = function(e, t) {
			return (t = "string" == typeof t && RD.test(t) ? go.default.compile(t) : t) || e;
		};
		function BD(n, e, a) {
			return a.performanceTimer && j.mark("mark_rule_start_" + n.id), function(t, r) {
				n.run(e, a, function(e) {
					return t(e);
				}, function(e) {
					a.debug ? r(e) : t(ID(n, e));
				});
			};
		}
		function ID(e, t, r) {
			var r = 2 < arguments.length && void 0 !== r ? r : t.errorNode || new j1(document.documentElement), t = Zg(t), n = [{
				id: "error-occurred",
				result: void 0,
				data: t,
				relatedNodes: []
			}];
			return Object.assign(new xD(e), {
				error: t,
				result: f.CANTTELL,
				nodes: [{
					any: [],
					all: [],
					none: n,
					node: r
				}]
			});
		}
		function PD(e, t, r) {
			var n = e.brand, a = e.application, e = e.lang;
			return f.helpUrlBase + n + "/" + (r || axe.version.substring(0, axe.version.lastIndexOf("."))) + "/" + t + "?application=" + encodeURIComponent(a) + (e && "en" !== e ? "&lang=" + encodeURIComponent(e) : "");
		}
		function LD(e) {
			var t = window && "Node" in window && "NodeList" in window, r = !!document;
			if (!t || !r) {
				if (!e || !e.ownerDocument) throw new Error("Required \"window\" or \"document\" globals not defined and cannot be deduced from the context. Either set the globals before running or pass in a valid Element.");
				r || (C.set("globalDocumentSet", !0), document = e.ownerDocument), t || (C.set("globalWindowSet", !0), window = document.defaultView);
			}
		}
		var jD = function() {
			C.get("globalDocumentSet") && (C.set("globalDocumentSet", !1), document = null), C.get("globalWindowSet") && (C.set("globalWindowSet", !1), window = null), axe._memoizedFns.forEach(function(e) {
				return e.clear();
			}), C.clear(), axe._tree = void 0, axe._selectorData = void 0, axe._selectCache = void 0;
		};
		function qD(r, n, a, o) {
			try {
				r = new Q0(r), axe._tree = r.flatTree, axe._selectorData = x1(r.flatTree);
			} catch (e) {
				return jD(), o(e);
			}
			var e = nd(), i = axe._audit;
			n.performanceTimer && j.auditStart(), r.frames.length && !1 !== n.iframes && e.defer(function(e, t) {
				Ud(r, n, "rules", null, e, t);
			}), e.defer(function(e, t) {
				i.run(r, n, e, t);
			}), e.then(function(e) {
				try {
					n.performanceTimer && j.auditEnd();
					var t = $d(e.map(function(e) {
						return { results: e };
					}));
					r.initiator && (n.performanceTimer && j.mark("auditAfterStart"), t = i.after(t, n), n.performanceTimer && (j.mark("auditAfterEnd"), j.measure("audit.after", "auditAfterStart", "auditAfterEnd"), j.logMeasures("audit.after")), t.forEach(Gg), t = t.map(Ja));
					try {
						a(t, jD);
					} catch (e) {
						jD(), qa(e);
					}
				} catch (e) {
					jD(), o(e);
				}
			}).catch(function(e) {
				jD(), o(e);
			});
		}
		function VD(e, t, r) {
			function n(e) {
				e instanceof Error == !1 && (e = new Error(e)), r(e);
			}
			var a = r, o = e && e.context || {}, i = (o.hasOwnProperty("include") && !o.include.length && (o.include = [document]), e && e.options || {});
			switch (e.command) {
				case "rules": return qD(o, i, function(e, t) {
					e = Vd.mapRawResults(e), a(e), t();
				}, n);
				case "cleanup-plugin": return fv(a, n);
				default: if (axe._audit && axe._audit.commands && axe._audit.commands[e.command]) return axe._audit.commands[e.command](e, r);
			}
		}
		function zD(e) {
			this._run = e.run, this._collect = e.collect, this._registry = {}, e.commands.forEach(function(e) {
				axe._audit.registerCommand(e);
			});
		}
		function GD(e) {
			axe.plugins[e.id] = new zD(e);
		}
		function HD() {
			var e = axe._audit;
			if (!e) throw new Error("No audit configured");
			e.resetRulesAndChecks(), Object.keys(vp).forEach(function(e) {
				vp[e] = gp[e];
			});
		}
		function $D() {
			var e = axe._audit;
			if (!e) throw new Error("No audit configured");
			e._resetLocale();
		}
		function UD(e) {
			var e = P(e, 3), t = e[0], r = e[1], e = e[2], n = /* @__PURE__ */ new TypeError("axe.run arguments are invalid");
			if (!mg(t)) {
				if (void 0 !== e) throw n;
				e = r, r = t, t = document;
			}
			if ("object" !== te(r)) {
				if (void 0 !== e) throw n;
				e = r, r = {};
			}
			if ("function" != typeof e && void 0 !== e) throw n;
			return (r = V1(r)).reporter = null != (n = null != (n = r.reporter) ? n : null == (n = axe._audit) ? void 0 : n.reporter) ? n : "v1", {
				context: t,
				options: r,
				callback: e
			};
		}
		window.top !== window && (Od.subscribe("axe.start", VD), Od.subscribe("axe.ping", function(e, t, r) {
			r({ axe: !0 });
		})), zD.prototype.run = function() {
			return this._run.apply(this, arguments);
		}, zD.prototype.collect = function() {
			return this._collect.apply(this, arguments);
		}, zD.prototype.cleanup = function(e) {
			var r = axe.utils.queue(), n = this;
			Object.keys(this._registry).forEach(function(t) {
				r.defer(function(e) {
					n._registry[t].cleanup(e);
				});
			}), r.then(e);
		}, zD.prototype.add = function(e) {
			this._registry[e.id] = e;
		};
		var WD = function() {};
		function YD(e) {
			if (axe._tree) throw new Error("Axe is already setup. Call `axe.teardown()` before calling `axe.setup` again.");
			return LD(e = e && "object" === te(e.documentElement) && "object" === te(e.defaultView) ? e.documentElement : e), axe._tree = _0(e), axe._selectorData = x1(axe._tree), axe._tree[0];
		}
		function KD(e, t, r) {
			console.warn("\"na\" reporter will be deprecated in axe v4.0. Use the \"v2\" reporter instead."), "function" == typeof t && (r = t, t = {});
			var n = t.environmentData, a = ie(a = t, Y);
			r(b({}, Y0(n), { toolOptions: a }, V0(e, t)));
		}
		function XD(e, t, r) {
			"function" == typeof t && (r = t, t = {});
			var n = t.environmentData, a = ie(a = t, K);
			t.resultTypes = ["violations"], e = V0(e, t).violations, r(b({}, Y0(n), {
				toolOptions: a,
				violations: e
			}));
		}
		function ZD(e, t, r) {
			"function" == typeof t && (r = t, t = {});
			var n = t.environmentData, t = ie(t, X);
			ew(e, t, function(e) {
				var t = Y0(n);
				r({
					raw: e,
					env: t
				});
			});
		}
		function JD(e, t, r) {
			function n(e) {
				e.nodes.forEach(function(e) {
					e.failureSummary = L0(e);
				});
			}
			"function" == typeof t && (r = t, t = {});
			var a = t.environmentData, o = ie(o = t, Z);
			(e = V0(e, t)).incomplete.forEach(n), e.violations.forEach(n), r(b({}, Y0(a), { toolOptions: o }, e));
		}
		function QD(e, t, r) {
			"function" == typeof t && (r = t, t = {});
			var n = t.environmentData, a = ie(a = t, J), e = V0(e, t);
			r(b({}, Y0(n), { toolOptions: a }, e));
		}
		var ew = function(e, t, r) {
			if ("function" == typeof t && (r = t, t = {}), !e || !Array.isArray(e)) return r(e);
			r(e.map(function(e) {
				for (var t = b({}, e), r = 0, n = [
					"passes",
					"violations",
					"incomplete",
					"inapplicable"
				]; r < n.length; r++) {
					var a = n[r];
					t[a] = Vd.mapRawNodeResults(t[a]);
				}
				return t;
			}));
		}, ir = {
			base: {
				Audit: kD,
				CheckResult: yD,
				Check: ED,
				Context: Q0,
				RuleResult: xD,
				Rule: AD,
				metadataFunctionMap: bD
			},
			public: {
				reporters: mv,
				external: Ev
			},
			helpers: {
				failureSummary: L0,
				incompleteFallbackMessage: j0,
				processAggregate: V0
			},
			utils: {
				setDefaultFrameMessenger: Sd,
				cacheNodeSelectors: S0,
				getNodesMatchingExpression: k0,
				convertSelector: H1
			},
			commons: { dom: {
				nativelyHidden: Ep,
				displayHidden: xp,
				visibilityHidden: Ap,
				contentVisibiltyHidden: Cp,
				ariaHidden: Rp,
				opacityHidden: kp,
				scrollHidden: Np,
				overflowHidden: Tp,
				clipHidden: Mp,
				areaHidden: Sp,
				detailsHidden: _p
			} }
		};
		axe._thisWillBeDeletedDoNotUse = ir, axe.constants = f, axe.log = qa, axe._setLogger = function(e) {
			Me = e;
		}, axe.AbstractVirtualNode = Ga, axe.SerialVirtualNode = pv, axe.VirtualNode = A0, axe._cache = C, axe.imports = mo, axe.cleanup = fv, axe.configure = yv, axe.externalAPIs = function() {
			var e = (t = 0 < arguments.length && void 0 !== arguments[0] ? arguments[0] : {}).elementInternalsTimeout, t = t.getElementInternals;
			Dv(e) ? (w("number" == typeof e, "elementInternalsTimeout must be a number"), bv = e) : null === e && (bv = 1e3), Dv(t) ? (w("function" == typeof t, "getElementInternals must be a function that returns a Promise"), vv = t) : null === t && (vv = null);
		}, axe.frameMessenger = function(e) {
			Od.updateMessenger(e);
		}, axe.getRules = xv, axe._load = function(e) {
			axe._audit = new kD(e);
		}, axe.plugins = {}, axe.registerPlugin = GD, axe.hasReporter = hv, axe.getReporter = gv, axe.addReporter = function(e, t, r) {
			mv[e] = t, r && yv({ reporter: e });
		}, axe.reset = HD, axe.resetLocale = $D, axe._runRules = qD, axe.runVirtualRule = function(e, t) {
			var r = 2 < arguments.length && void 0 !== arguments[2] ? arguments[2] : {}, n = (r.reporter = r.reporter || axe._audit.reporter || "v1", axe._selectorData = {}, t instanceof Ga || (t = new pv(t)), tg(e));
			if (!n) throw new Error("unknown rule `" + e + "`");
			var a, e = (n = Object.create(n, { excludeHidden: { value: !1 } })).runSync({
				initiator: !0,
				include: [t],
				exclude: [],
				frames: [],
				page: !1,
				focusable: !0,
				size: {},
				flatTree: []
			}, r);
			try {
				a = n.after(e, r);
			} catch (e) {
				if (r.debug) throw e;
				a = ID(n, e, null != (t = e.errorNode) ? t : null);
			}
			return Gg(a), Ja(a), (e = to([a])).violations.forEach(function(e) {
				return e.nodes.forEach(function(e) {
					e.failureSummary = L0(e);
				});
			}), b({}, Y0(), e, { toolOptions: r });
		}, axe.run = function() {
			for (var e = arguments.length, t = new Array(e), r = 0; r < e; r++) t[r] = arguments[r];
			LD(t[0]);
			var n = (i = UD(t)).context, u = i.options, a = void 0 === (i = i.callback) ? WD : i, o = (i = ((t) => {
				var e, r, n;
				return "function" == typeof Promise && t === WD ? e = new Promise(function(e, t) {
					r = t, n = e;
				}) : (n = function(e) {
					return t(null, e);
				}, r = function(e) {
					return t(e);
				}), {
					thenable: e,
					reject: r,
					resolve: n
				};
			})(a)).thenable, l = i.resolve, s = i.reject;
			try {
				w(axe._audit, "No audit configured"), w(!axe._running, "Axe is already running. Use `await axe.run()` to wait for the previous run to finish before starting a new run.");
			} catch (e) {
				var i = e, c = a;
				if ("function" != typeof c || c === WD) throw i;
				c(i.message);
				return;
			}
			return axe._running = !0, u.performanceTimer && j.start(), axe._runRules(n, u, function(e, t) {
				function r(e) {
					axe._running = !1, t();
					try {
						s(e);
					} catch (e) {
						axe.log(e);
					}
				}
				try {
					u.performanceTimer && j.mark("reporterStart");
					var n = e, a = u, o = function(e) {
						u.performanceTimer && (j.mark("reporterEnd"), j.measure("reporter", "reporterStart", "reporterEnd"), j.logMeasures("reporter"), j.end()), axe._running = !1, t();
						try {
							l(e);
						} catch (e) {
							axe.log(e);
						}
					}, i = r;
					void 0 !== (n = gv(a.reporter)(n, a, o, i)) && o(n);
				} catch (e) {
					r(e);
				}
			}, function(e) {
				u.performanceTimer && j.end(), axe._running = !1, a(e), s(e);
			}), o;
		}, axe.setup = YD, axe.teardown = jD, axe.runPartial = function() {
			for (var e = arguments.length, t = new Array(e), r = 0; r < e; r++) t[r] = arguments[r];
			var n = (a = UD(t)).options, a = a.context, o = (w(axe._audit, "Axe is not configured. Audit is missing."), w(!axe._running, "Axe is already running. Use `await axe.run()` to wait for the previous run to finish before starting a new run."), new Q0(a, axe._tree));
			return axe._tree = o.flatTree, axe._selectorData = x1(o.flatTree), axe._running = !0, n.elementRef = !1, new Promise(function(e, t) {
				n.performanceTimer && j.auditStart(), axe._audit.run(o, n, e, t);
			}).then(function(e) {
				n.performanceTimer && j.auditEnd(), e = Vd.mapRawResults(e);
				var t, r = o.frames.map(function(e) {
					e = e.node;
					return Vd.toSpec(e);
				});
				return o.initiator && (t = Y0()), axe._running = !1, jD(), {
					results: e,
					frames: r,
					environmentData: t
				};
			}).catch(function(e) {
				return axe._running = !1, jD(), Promise.reject(e);
			});
		}, axe.finishRun = function(e) {
			var t, r = V1(r = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {}), n = (e.find(function(e) {
				return e.environmentData;
			}) || {}).environmentData;
			lv(r), r.reporter = null != (d = null != (d = r.reporter) ? d : null == (d = axe._audit) ? void 0 : d.reporter) ? d : "v1";
			var a = [], o = L(d = e);
			try {
				for (o.s(); !(t = o.n()).done;) {
					var i, u = t.value, l = a.shift();
					u && (u.frameSpec = null != l ? l : null, i = ((e) => {
						var t = e.frames, r = e.frameSpec;
						return r ? t.map(function(e) {
							return Vd.mergeSpecs(e, r);
						}) : t;
					})(u), a.unshift.apply(a, D(i)));
				}
			} catch (e) {
				o.e(e);
			} finally {
				o.f();
			}
			var s, c, d = $d(e);
			return (d = axe._audit.after(d, r)).forEach(Gg), d = d.map(Ja), s = d, c = b({ environmentData: n }, r), new Promise(function(e, t) {
				gv(c.reporter)(s, c, e, t);
			});
		}, axe.commons = xe, axe.utils = Ha, axe.addReporter("na", KD), axe.addReporter("no-passes", XD), axe.addReporter("rawEnv", ZD), axe.addReporter("raw", ew), axe.addReporter("v1", JD), axe.addReporter("v2", QD), axe._load({
			lang: "en",
			data: {
				rules: {
					accesskeys: {
						description: "Ensure every accesskey attribute value is unique",
						help: "accesskey attribute value should be unique"
					},
					"area-alt": {
						description: "Ensure <area> elements of image maps have alternative text",
						help: "Active <area> elements must have alternative text"
					},
					"aria-allowed-attr": {
						description: "Ensure an element's role supports its ARIA attributes",
						help: "Elements must only use supported ARIA attributes"
					},
					"aria-allowed-role": {
						description: "Ensure role attribute has an appropriate value for the element",
						help: "ARIA role should be appropriate for the element"
					},
					"aria-braille-equivalent": {
						description: "Ensure aria-braillelabel and aria-brailleroledescription have a non-braille equivalent",
						help: "aria-braille attributes must have a non-braille equivalent"
					},
					"aria-command-name": {
						description: "Ensure every ARIA button, link and menuitem has an accessible name",
						help: "ARIA commands must have an accessible name"
					},
					"aria-conditional-attr": {
						description: "Ensure ARIA attributes are used as described in the specification of the element's role",
						help: "ARIA attributes must be used as specified for the element's role"
					},
					"aria-deprecated-role": {
						description: "Ensure elements do not use deprecated roles",
						help: "Deprecated ARIA roles must not be used"
					},
					"aria-dialog-name": {
						description: "Ensure every ARIA dialog and alertdialog node has an accessible name",
						help: "ARIA dialog and alertdialog nodes should have an accessible name"
					},
					"aria-hidden-body": {
						description: "Ensure aria-hidden=\"true\" is not present on the document body.",
						help: "aria-hidden=\"true\" must not be present on the document body"
					},
					"aria-hidden-focus": {
						description: "Ensure aria-hidden elements are not focusable nor contain focusable elements",
						help: "ARIA hidden element must not be focusable or contain focusable elements"
					},
					"aria-input-field-name": {
						description: "Ensure every ARIA input field has an accessible name",
						help: "ARIA input fields must have an accessible name"
					},
					"aria-meter-name": {
						description: "Ensure every ARIA meter node has an accessible name",
						help: "ARIA meter nodes must have an accessible name"
					},
					"aria-progressbar-name": {
						description: "Ensure every ARIA progressbar node has an accessible name",
						help: "ARIA progressbar nodes must have an accessible name"
					},
					"aria-prohibited-attr": {
						description: "Ensure ARIA attributes are not prohibited for an element's role",
						help: "Elements must only use permitted ARIA attributes"
					},
					"aria-required-attr": {
						description: "Ensure elements with ARIA roles have all required ARIA attributes",
						help: "Required ARIA attributes must be provided"
					},
					"aria-required-children": {
						description: "Ensure elements with an ARIA role that require child roles contain them",
						help: "Certain ARIA roles must contain particular children"
					},
					"aria-required-parent": {
						description: "Ensure elements with an ARIA role that require parent roles are contained by them",
						help: "Certain ARIA roles must be contained by particular parents"
					},
					"aria-roledescription": {
						description: "Ensure aria-roledescription is only used on elements with an implicit or explicit role",
						help: "aria-roledescription must be on elements with a semantic role"
					},
					"aria-roles": {
						description: "Ensure all elements with a role attribute use a valid value",
						help: "ARIA roles used must conform to valid values"
					},
					"aria-tab-name": {
						description: "Ensure every ARIA tab node has an accessible name",
						help: "ARIA tab nodes must have an accessible name"
					},
					"aria-text": {
						description: "Ensure role=\"text\" is used on elements with no focusable descendants",
						help: "\"role=text\" should have no focusable descendants"
					},
					"aria-toggle-field-name": {
						description: "Ensure every ARIA toggle field has an accessible name",
						help: "ARIA toggle fields must have an accessible name"
					},
					"aria-tooltip-name": {
						description: "Ensure every ARIA tooltip node has an accessible name",
						help: "ARIA tooltip nodes must have an accessible name"
					},
					"aria-treeitem-name": {
						description: "Ensure every ARIA treeitem node has an accessible name",
						help: "ARIA treeitem nodes should have an accessible name"
					},
					"aria-valid-attr-value": {
						description: "Ensure all ARIA attributes have valid values",
						help: "ARIA attributes must conform to valid values"
					},
					"aria-valid-attr": {
						description: "Ensure attributes that begin with aria- are valid ARIA attributes",
						help: "ARIA attributes must conform to valid names"
					},
					"audio-caption": {
						description: "Ensure <audio> elements have captions",
						help: "<audio> elements must have a captions track"
					},
					"autocomplete-valid": {
						description: "Ensure the autocomplete attribute is correct and suitable for the form field",
						help: "autocomplete attribute must be used correctly"
					},
					"avoid-inline-spacing": {
						description: "Ensure that text spacing set through style attributes can be adjusted with custom stylesheets",
						help: "Inline text spacing must be adjustable with custom stylesheets"
					},
					blink: {
						description: "Ensure <blink> elements are not used",
						help: "<blink> elements are deprecated and must not be used"
					},
					"button-name": {
						description: "Ensure buttons have discernible text",
						help: "Buttons must have discernible text"
					},
					bypass: {
						description: "Ensure each page has at least one mechanism for a user to bypass navigation and jump straight to the content",
						help: "Page must have means to bypass repeated blocks"
					},
					"color-contrast-enhanced": {
						description: "Ensure the contrast between foreground and background colors meets WCAG 2 AAA enhanced contrast ratio thresholds",
						help: "Elements must meet enhanced color contrast ratio thresholds"
					},
					"color-contrast": {
						description: "Ensure the contrast between foreground and background colors meets WCAG 2 AA minimum contrast ratio thresholds",
						help: "Elements must meet minimum color contrast ratio thresholds"
					},
					"css-orientation-lock": {
						description: "Ensure content is not locked to any specific display orientation, and the content is operable in all display orientations",
						help: "CSS Media queries must not lock display orientation"
					},
					"definition-list": {
						description: "Ensure <dl> elements are structured correctly",
						help: "<dl> elements must only directly contain properly-ordered <dt> and <dd> groups, <script>, <template> or <div> elements"
					},
					dlitem: {
						description: "Ensure <dt> and <dd> elements are contained by a <dl>",
						help: "<dt> and <dd> elements must be contained by a <dl>"
					},
					"document-title": {
						description: "Ensure each HTML document contains a non-empty <title> element",
						help: "Documents must have <title> element to aid in navigation"
					},
					"duplicate-id-active": {
						description: "Ensure every id attribute value of active elements is unique",
						help: "IDs of active elements must be unique"
					},
					"duplicate-id-aria": {
						description: "Ensure every id attribute value used in ARIA and in labels is unique",
						help: "IDs used in ARIA and labels must be unique"
					},
					"duplicate-id": {
						description: "Ensure every id attribute value is unique",
						help: "id attribute value must be unique"
					},
					"empty-heading": {
						description: "Ensure headings have discernible text",
						help: "Headings should not be empty"
					},
					"empty-table-header": {
						description: "Ensure table headers have discernible text",
						help: "Table header text should not be empty"
					},
					"focus-order-semantics": {
						description: "Ensure elements in the focus order have a role appropriate for interactive content",
						help: "Elements in the focus order should have an appropriate role"
					},
					"form-field-multiple-labels": {
						description: "Ensure form field does not have multiple label elements",
						help: "Form field must not have multiple label elements"
					},
					"frame-focusable-content": {
						description: "Ensure <frame> and <iframe> elements with focusable content do not have tabindex=-1",
						help: "Frames with focusable content must not have tabindex=-1"
					},
					"frame-tested": {
						description: "Ensure <iframe> and <frame> elements contain the axe-core script",
						help: "Frames should be tested with axe-core"
					},
					"frame-title-unique": {
						description: "Ensure <iframe> and <frame> elements contain a unique title attribute",
						help: "Frames must have a unique title attribute"
					},
					"frame-title": {
						description: "Ensure <iframe> and <frame> elements have an accessible name",
						help: "Frames must have an accessible name"
					},
					"heading-order": {
						description: "Ensure the order of headings is semantically correct",
						help: "Heading levels should only increase by one"
					},
					"hidden-content": {
						description: "Inform users about hidden content.",
						help: "Hidden content on the page should be analyzed"
					},
					"html-has-lang": {
						description: "Ensure every HTML document has a lang attribute",
						help: "<html> element must have a lang attribute"
					},
					"html-lang-valid": {
						description: "Ensure the lang attribute of the <html> element has a valid value",
						help: "<html> element must have a valid value for the lang attribute"
					},
					"html-xml-lang-mismatch": {
						description: "Ensure that HTML elements with both valid lang and xml:lang attributes agree on the base language of the page",
						help: "HTML elements with lang and xml:lang must have the same base language"
					},
					"identical-links-same-purpose": {
						description: "Ensure that links with the same accessible name serve a similar purpose",
						help: "Links with the same name must have a similar purpose"
					},
					"image-alt": {
						description: "Ensure <img> elements have alternative text or a role of none or presentation",
						help: "Images must have alternative text"
					},
					"image-redundant-alt": {
						description: "Ensure image alternative is not repeated as text",
						help: "Alternative text of images should not be repeated as text"
					},
					"input-button-name": {
						description: "Ensure input buttons have discernible text",
						help: "Input buttons must have discernible text"
					},
					"input-image-alt": {
						description: "Ensure <input type=\"image\"> elements have alternative text",
						help: "Image buttons must have alternative text"
					},
					"label-content-name-mismatch": {
						description: "Ensure that elements labelled through their content must have their visible text as part of their accessible name",
						help: "Elements must have their visible text as part of their accessible name"
					},
					"label-title-only": {
						description: "Ensure that every form element has a visible label and is not solely labeled using hidden labels, or the title or aria-describedby attributes",
						help: "Form elements should have a visible label"
					},
					label: {
						description: "Ensure every form element has a label",
						help: "Form elements must have labels"
					},
					"landmark-banner-is-top-level": {
						description: "Ensure the banner landmark is at top level",
						help: "Banner landmark should not be contained in another landmark"
					},
					"landmark-complementary-is-top-level": {
						description: "Ensure the complementary landmark or aside is at top level",
						help: "Aside should not be contained in another landmark"
					},
					"landmark-contentinfo-is-top-level": {
						description: "Ensure the contentinfo landmark is at top level",
						help: "Contentinfo landmark should not be contained in another landmark"
					},
					"landmark-main-is-top-level": {
						description: "Ensure the main landmark is at top level",
						help: "Main landmark should not be contained in another landmark"
					},
					"landmark-no-duplicate-banner": {
						description: "Ensure the document has at most one banner landmark",
						help: "Document should not have more than one banner landmark"
					},
					"landmark-no-duplicate-contentinfo": {
						description: "Ensure the document has at most one contentinfo landmark",
						help: "Document should not have more than one contentinfo landmark"
					},
					"landmark-no-duplicate-main": {
						description: "Ensure the document has at most one main landmark",
						help: "Document should not have more than one main landmark"
					},
					"landmark-one-main": {
						description: "Ensure the document has a main landmark",
						help: "Document should have one main landmark"
					},
					"landmark-unique": {
						description: "Ensure landmarks are unique",
						help: "Landmarks should have a unique role or role/label/title (i.e. accessible name) combination"
					},
					"link-in-text-block": {
						description: "Ensure links are distinguished from surrounding text in a way that does not rely on color",
						help: "Links must be distinguishable without relying on color"
					},
					"link-name": {
						description: "Ensure links have discernible text",
						help: "Links must have discernible text"
					},
					list: {
						description: "Ensure that lists are structured correctly",
						help: "<ul> and <ol> must only directly contain <li>, <script> or <template> elements"
					},
					listitem: {
						description: "Ensure <li> elements are used semantically",
						help: "<li> elements must be contained in a <ul> or <ol>"
					},
					marquee: {
						description: "Ensure <marquee> elements are not used",
						help: "<marquee> elements are deprecated and must not be used"
					},
					"meta-refresh-no-exceptions": {
						description: "Ensure <meta http-equiv=\"refresh\"> is not used for delayed refresh",
						help: "Delayed refresh must not be used"
					},
					"meta-refresh": {
						description: "Ensure <meta http-equiv=\"refresh\"> is not used for delayed refresh",
						help: "Delayed refresh under 20 hours must not be used"
					},
					"meta-viewport-large": {
						description: "Ensure <meta name=\"viewport\"> can scale a significant amount",
						help: "Users should be able to zoom and scale the text up to 500%"
					},
					"meta-viewport": {
						description: "Ensure <meta name=\"viewport\"> does not disable text scaling and zooming",
						help: "Zooming and scaling must not be disabled"
					},
					"nested-interactive": {
						description: "Ensure interactive controls are not nested as they are not always announced by screen readers or can cause focus problems for assistive technologies",
						help: "Interactive controls must not be nested"
					},
					"no-autoplay-audio": {
						description: "Ensure <video> or <audio> elements do not autoplay audio for more than 3 seconds without a control mechanism to stop or mute the audio",
						help: "<video> or <audio> elements must not play automatically"
					},
					"object-alt": {
						description: "Ensure <object> elements have alternative text",
						help: "<object> elements must have alternative text"
					},
					"p-as-heading": {
						description: "Ensure bold, italic text and font-size is not used to style <p> elements as a heading",
						help: "Styled <p> elements must not be used as headings"
					},
					"page-has-heading-one": {
						description: "Ensure that the page, or at least one of its frames contains a level-one heading",
						help: "Page should contain a level-one heading"
					},
					"presentation-role-conflict": {
						description: "Ensure elements marked as presentational do not have global ARIA or tabindex so that all screen readers ignore them",
						help: "Elements marked as presentational should be consistently ignored"
					},
					region: {
						description: "Ensure all page content is contained by landmarks",
						help: "All page content should be contained by landmarks"
					},
					"role-img-alt": {
						description: "Ensure [role=\"img\"] and [role=\"image\"] elements have alternative text",
						help: "[role=\"img\"] and [role=\"image\"] elements must have alternative text"
					},
					"scope-attr-valid": {
						description: "Ensure the scope attribute is used correctly on tables",
						help: "scope attribute should be used correctly"
					},
					"scrollable-region-focusable": {
						description: "Ensure elements that have scrollable content are accessible by keyboard in Safari",
						help: "Scrollable region must have keyboard access"
					},
					"select-name": {
						description: "Ensure select element has an accessible name",
						help: "Select element must have an accessible name"
					},
					"server-side-image-map": {
						description: "Ensure that server-side image maps are not used",
						help: "Server-side image maps must not be used"
					},
					"skip-link": {
						description: "Ensure all skip links have a focusable target",
						help: "The skip-link target should exist and be focusable"
					},
					"summary-name": {
						description: "Ensure summary elements have discernible text",
						help: "Summary elements must have discernible text"
					},
					"svg-img-alt": {
						description: "Ensure <svg> elements with an img, image, graphics-document or graphics-symbol role have accessible text",
						help: "<svg> elements with an img or image role must have alternative text"
					},
					tabindex: {
						description: "Ensure tabindex attribute values are not greater than 0",
						help: "Elements should not have tabindex greater than zero"
					},
					"table-duplicate-name": {
						description: "Ensure the <caption> element does not contain the same text as the summary attribute",
						help: "Tables should not have the same summary and caption"
					},
					"table-fake-caption": {
						description: "Ensure that tables with a caption use the <caption> element.",
						help: "Data or header cells must not be used to give caption to a data table."
					},
					"target-size": {
						description: "Ensure touch targets have sufficient size and space",
						help: "All touch targets must be 24px large, or leave sufficient space"
					},
					"td-has-header": {
						description: "Ensure that each non-empty data cell in a <table> larger than 3 by 3  has one or more table headers",
						help: "Non-empty <td> elements in larger <table> must have an associated table header"
					},
					"td-headers-attr": {
						description: "Ensure that each cell in a table that uses the headers attribute refers only to other <th> elements in that table",
						help: "Table cell headers attributes must refer to other <th> elements in the same table"
					},
					"th-has-data-cells": {
						description: "Ensure that <th> elements and elements with role=columnheader/rowheader have data cells they describe",
						help: "Table headers in a data table must refer to data cells"
					},
					"valid-lang": {
						description: "Ensure lang attributes have valid values",
						help: "lang attribute must have a valid value"
					},
					"video-caption": {
						description: "Ensure <video> elements have captions",
						help: "<video> elements must have captions"
					}
				},
				checks: {
					abstractrole: {
						impact: "serious",
						messages: {
							pass: "Abstract roles are not used",
							fail: {
								singular: "Abstract role cannot be directly used: ${data.values}",
								plural: "Abstract roles cannot be directly used: ${data.values}"
							}
						}
					},
					"aria-allowed-attr-elm": { messages: {
						pass: "ARIA attributes are allowed for this element",
						fail: {
							singular: "ARIA attribute is not allowed on ${data.nodeName} elements: ${data.values}",
							plural: "ARIA attributes are not allowed on ${data.nodeName} elements: ${data.values}"
						}
					} },
					"aria-allowed-attr": {
						impact: "critical",
						messages: {
							pass: "ARIA attributes are used correctly for the defined role",
							fail: {
								singular: "ARIA attribute is not allowed: ${data.values}",
								plural: "ARIA attributes are not allowed: ${data.values}",
								caseSensitive: "The following ARIA attributes have case-sensitive values that must be lowercase: ${data.values}"
							},
							incomplete: {
								default: "Check that there is no problem if the ARIA attribute is ignored on this element: ${data.values}",
								caseSensitive: "The following ARIA attributes have case-sensitive values that might not be handled correctly by assistive technologies: ${data.values}"
							}
						}
					},
					"aria-allowed-role": {
						impact: "minor",
						messages: {
							pass: "ARIA role is allowed for given element",
							fail: {
								singular: "ARIA role ${data.values} is not allowed for given element",
								plural: "ARIA roles ${data.values} are not allowed for given element"
							},
							incomplete: {
								singular: "ARIA role ${data.values} must be removed when the element is made visible, as it is not allowed for the element",
								plural: "ARIA roles ${data.values} must be removed when the element is made visible, as they are not allowed for the element"
							}
						}
					},
					"aria-busy": {
						impact: "serious",
						messages: {
							pass: "Element has an aria-busy attribute",
							fail: "Element uses aria-busy=\"true\" while showing a loader"
						}
					},
					"aria-conditional-attr": {
						impact: "serious",
						messages: {
							pass: "ARIA attribute is allowed",
							fail: {
								checkbox: "Remove aria-checked, or set it to \"${data.checkState}\" to match the real checkbox state",
								radio: "Remove aria-checked, or set it to \"${data.checkState}\" to match the real radio state",
								rowSingular: "This attribute is supported with treegrid rows, but not ${data.ownerRole}: ${data.invalidAttrs}",
								rowPlural: "These attributes are supported with treegrid rows, but not ${data.ownerRole}: ${data.invalidAttrs}"
							}
						}
					},
					"aria-errormessage": {
						impact: "critical",
						messages: {
							pass: "aria-errormessage exists and references elements visible to screen readers that use a supported aria-errormessage technique",
							fail: {
								singular: "aria-errormessage value `${data.values}` must use a technique to announce the message (e.g., aria-live, aria-describedby, role=alert, etc.)",
								plural: "aria-errormessage values `${data.values}` must use a technique to announce the message (e.g., aria-live, aria-describedby, role=alert, etc.)",
								unsupported: "Multiple IDs in aria-errormessage is not widely supported in assistive technologies",
								hidden: "aria-errormessage value `${data.values}` cannot reference a hidden element"
							},
							incomplete: {
								singular: "Ensure aria-errormessage value `${data.values}` references an existing element",
								plural: "Ensure aria-errormessage values `${data.values}` reference existing elements",
								idrefs: "Unable to determine if aria-errormessage element exists on the page: ${data.values}"
							}
						}
					},
					"aria-hidden-body": {
						impact: "critical",
						messages: {
							pass: "No aria-hidden attribute is present on document body",
							fail: "aria-hidden=true should not be present on the document body"
						}
					},
					"aria-level": {
						impact: "serious",
						messages: {
							pass: "aria-level values are valid",
							incomplete: "aria-level values greater than 6 are not supported in all screenreader and browser combinations"
						}
					},
					"aria-no-deprecated-attr": {
						impact: "minor",
						messages: {
							pass: "No deprecated ARIA attributes are used",
							incomplete: {
								singular: "The attribute is deprecated and should not be used: ${data.values}",
								plural: "The attributes are deprecated and should not be used: ${data.values}"
							}
						}
					},
					"aria-prohibited-attr": {
						impact: "serious",
						messages: {
							pass: "ARIA attribute is allowed",
							fail: {
								hasRolePlural: "${data.prohibited} attributes cannot be used with role \"${data.role}\".",
								hasRoleSingular: "${data.prohibited} attribute cannot be used with role \"${data.role}\".",
								noRolePlural: "${data.prohibited} attributes cannot be used on \"${data.nodeName}\" elements with no valid role attribute.",
								noRoleSingular: "${data.prohibited} attribute cannot be used on \"${data.nodeName}\" elements with no valid role attribute."
							},
							incomplete: {
								hasRoleSingular: "${data.prohibited} attribute is not well supported with role \"${data.role}\".",
								hasRolePlural: "${data.prohibited} attributes are not well supported with role \"${data.role}\".",
								noRoleSingular: "${data.prohibited} attribute is not well supported on \"${data.nodeName}\" elements with no valid role attribute.",
								noRolePlural: "${data.prohibited} attributes are not well supported on \"${data.nodeName}\" elements with no valid role attribute.",
								visibleLabelSingular: "${data.prohibited} attribute is not well supported, but the elements referenced by aria-labelledby are visible in the page. Verify the label is not necessary.",
								visibleLabelPlural: "${data.prohibited} attributes are not well supported, but the elements referenced by aria-labelledby are visible in the page. Verify the labels are not necessary.",
								unresolvedLabel: "${data.prohibited} attribute is not well supported, and does not reference an existing element. Verify the label is not necessary."
							}
						}
					},
					"aria-required-attr": {
						impact: "critical",
						messages: {
							pass: "All required ARIA attributes are present",
							fail: {
								singular: "Required ARIA attribute not present: ${data.values}",
								plural: "Required ARIA attributes not present: ${data.values}"
							}
						}
					},
					"aria-required-children": {
						impact: "critical",
						messages: {
							pass: {
								default: "Required ARIA children are present",
								"aria-busy": "Element has an aria-busy attribute, so it is allowed to omit required children"
							},
							fail: {
								singular: "Required ARIA child role not present: ${data.values}",
								plural: "Required ARIA children role not present: ${data.values}",
								unallowed: "Element has children which are not allowed: ${data.values}",
								unallowedPresentational: "Element has presentational children which cannot be ignored because of ${data.values}",
								"aria-busy-fail": "Element has children which are not allowed: ${data.values}; Having aria-busy=\"true\" does not allow children with roles that are not allowed"
							},
							incomplete: {
								singular: "Expecting ARIA child role to be added: ${data.values}",
								plural: "Expecting ARIA children role to be added: ${data.values}"
							}
						}
					},
					"aria-required-parent": {
						impact: "critical",
						messages: {
							pass: "Required ARIA parent role present",
							fail: {
								singular: "Required ARIA parent role not present: ${data.values}",
								plural: "Required ARIA parents role not present: ${data.values}"
							}
						}
					},
					"aria-roledescription": {
						impact: "serious",
						messages: {
							pass: "aria-roledescription used on a supported semantic role",
							incomplete: "Check that the aria-roledescription is announced by supported screen readers",
							fail: "Give the element a role that supports aria-roledescription"
						}
					},
					"aria-unsupported-attr": {
						impact: "critical",
						messages: {
							pass: "ARIA attribute is supported",
							fail: "ARIA attribute is not widely supported in screen readers and assistive technologies: ${data.values}"
						}
					},
					"aria-valid-attr-value": {
						impact: "critical",
						messages: {
							pass: "ARIA attribute values are valid",
							fail: {
								singular: "Invalid ARIA attribute value: ${data.values}",
								plural: "Invalid ARIA attribute values: ${data.values}"
							},
							incomplete: {
								noId: "ARIA attribute element ID does not exist on the page: ${data.needsReview}",
								noIdShadow: "ARIA attribute element ID does not exist on the page or is a descendant of a different shadow DOM tree: ${data.needsReview}",
								ariaCurrent: "ARIA attribute value is invalid and will be treated as \"aria-current=true\": ${data.needsReview}",
								idrefs: "Unable to determine if ARIA attribute element ID exists on the page: ${data.needsReview}",
								empty: "ARIA attribute value is ignored while empty: ${data.needsReview}",
								controlsWithinPopup: "Unable to determine if aria-controls referenced ID exists on the page while using aria-haspopup: ${data.needsReview}"
							}
						}
					},
					"aria-valid-attr": {
						impact: "critical",
						messages: {
							pass: "ARIA attribute name is valid",
							fail: {
								singular: "Invalid ARIA attribute name: ${data.values}",
								plural: "Invalid ARIA attribute names: ${data.values}"
							}
						}
					},
					"braille-label-equivalent": {
						impact: "serious",
						messages: {
							pass: "aria-braillelabel is used on an element with accessible text",
							fail: "aria-braillelabel is used on an element with no accessible text",
							incomplete: "Unable to compute accessible text"
						}
					},
					"braille-roledescription-equivalent": {
						impact: "serious",
						messages: {
							pass: "aria-brailleroledescription is used on an element with aria-roledescription",
							fail: {
								noRoleDescription: "aria-brailleroledescription is used on an element with no aria-roledescription",
								emptyRoleDescription: "aria-brailleroledescription is used on an element with an empty aria-roledescription"
							}
						}
					},
					deprecatedrole: {
						impact: "minor",
						messages: {
							pass: "ARIA role is not deprecated",
							fail: "The role used is deprecated: ${data}"
						}
					},
					fallbackrole: {
						impact: "serious",
						messages: {
							pass: "Only one role value used",
							fail: "Use only one role value, since fallback roles are not supported in older browsers",
							incomplete: "Use only role 'presentation' or 'none' since they are synonymous."
						}
					},
					"has-global-aria-attribute": {
						impact: "minor",
						messages: {
							pass: {
								singular: "Element has global ARIA attribute: ${data.values}",
								plural: "Element has global ARIA attributes: ${data.values}"
							},
							fail: "Element does not have global ARIA attribute"
						}
					},
					"has-widget-role": {
						impact: "minor",
						messages: {
							pass: "Element has a widget role.",
							fail: "Element does not have a widget role."
						}
					},
					invalidrole: {
						impact: "critical",
						messages: {
							pass: "ARIA role is valid",
							fail: {
								singular: "Role must be one of the valid ARIA roles: ${data.values}",
								plural: "Roles must be one of the valid ARIA roles: ${data.values}"
							}
						}
					},
					"is-element-focusable": {
						impact: "minor",
						messages: {
							pass: "Element is focusable.",
							fail: "Element is not focusable."
						}
					},
					"no-implicit-explicit-label": {
						impact: "serious",
						messages: {
							pass: "There is no mismatch between a <label> and accessible name",
							incomplete: "Check that the <label> does not need be part of the ARIA ${data} field's name"
						}
					},
					unsupportedrole: {
						impact: "critical",
						messages: {
							pass: "ARIA role is supported",
							fail: "The role used is not widely supported in screen readers and assistive technologies: ${data}"
						}
					},
					"valid-scrollable-semantics": {
						impact: "minor",
						messages: {
							pass: "Element has valid semantics for an element in the focus order.",
							fail: "Element has invalid semantics for an element in the focus order."
						}
					},
					"color-contrast-enhanced": {
						impact: "serious",
						messages: {
							pass: "Element has sufficient color contrast of ${data.contrastRatio}",
							fail: {
								default: "Element has insufficient color contrast of ${data.contrastRatio} (foreground color: ${data.fgColor}, background color: ${data.bgColor}, font size: ${data.fontSize}, font weight: ${data.fontWeight}). Expected contrast ratio of ${data.expectedContrastRatio}",
								fgOnShadowColor: "Element has insufficient color contrast of ${data.contrastRatio} between the foreground and shadow color (foreground color: ${data.fgColor}, text-shadow color: ${data.shadowColor}, font size: ${data.fontSize}, font weight: ${data.fontWeight}). Expected contrast ratio of ${data.expectedContrastRatio}",
								shadowOnBgColor: "Element has insufficient color contrast of ${data.contrastRatio} between the shadow color and background color (text-shadow color: ${data.shadowColor}, background color: ${data.bgColor}, font size: ${data.fontSize}, font weight: ${data.fontWeight}). Expected contrast ratio of ${data.expectedContrastRatio}"
							},
							incomplete: {
								default: "Unable to determine contrast ratio",
								bgImage: "Element's background color could not be determined due to a background image",
								bgGradient: "Element's background color could not be determined due to a background gradient",
								imgNode: "Element's background color could not be determined because element contains an image node",
								bgOverlap: "Element's background color could not be determined because it is overlapped by another element",
								fgAlpha: "Element's foreground color could not be determined because of alpha transparency",
								elmPartiallyObscured: "Element's background color could not be determined because it's partially obscured by another element",
								elmPartiallyObscuring: "Element's background color could not be determined because it partially overlaps other elements",
								outsideViewport: "Element's background color could not be determined because it's outside the viewport",
								equalRatio: "Element has a 1:1 contrast ratio with the background",
								shortTextContent: "Element content is too short to determine if it is actual text content",
								emptyValue: "Element has no value; test color contrast with a value entered",
								nonBmp: "Element content contains only non-text characters",
								pseudoContent: "Element's background color could not be determined due to a pseudo element",
								colorParse: "Could not parse color string ${data.colorParse}"
							}
						}
					},
					"color-contrast": {
						impact: "serious",
						messages: {
							pass: {
								default: "Element has sufficient color contrast of ${data.contrastRatio}",
								hidden: "Element is hidden"
							},
							fail: {
								default: "Element has insufficient color contrast of ${data.contrastRatio} (foreground color: ${data.fgColor}, background color: ${data.bgColor}, font size: ${data.fontSize}, font weight: ${data.fontWeight}). Expected contrast ratio of ${data.expectedContrastRatio}",
								fgOnShadowColor: "Element has insufficient color contrast of ${data.contrastRatio} between the foreground and shadow color (foreground color: ${data.fgColor}, text-shadow color: ${data.shadowColor}, font size: ${data.fontSize}, font weight: ${data.fontWeight}). Expected contrast ratio of ${data.expectedContrastRatio}",
								shadowOnBgColor: "Element has insufficient color contrast of ${data.contrastRatio} between the shadow color and background color (text-shadow color: ${data.shadowColor}, background color: ${data.bgColor}, font size: ${data.fontSize}, font weight: ${data.fontWeight}). Expected contrast ratio of ${data.expectedContrastRatio}"
							},
							incomplete: {
								default: "Unable to determine contrast ratio",
								bgImage: "Element's background color could not be determined due to a background image",
								bgGradient: "Element's background color could not be determined due to a background gradient",
								imgNode: "Element's background color could not be determined because element contains an image node",
								bgOverlap: "Element's background color could not be determined because it is overlapped by another element",
								complexTextShadows: "Element's contrast could not be determined because it uses complex text shadows",
								fgAlpha: "Element's foreground color could not be determined because of alpha transparency",
								elmPartiallyObscured: "Element's background color could not be determined because it's partially obscured by another element",
								elmPartiallyObscuring: "Element's background color could not be determined because it partially overlaps other elements",
								outsideViewport: "Element's background color could not be determined because it's outside the viewport",
								equalRatio: "Element has a 1:1 contrast ratio with the background",
								shortTextContent: "Element content is too short to determine if it is actual text content",
								emptyValue: "Element has no value; test color contrast with a value entered",
								nonBmp: "Element content contains only non-text characters",
								pseudoContent: "Element's background color could not be determined due to a pseudo element",
								colorParse: "Could not parse color string ${data.colorParse}"
							}
						}
					},
					"link-in-text-block-style": {
						impact: "serious",
						messages: {
							pass: "Links can be distinguished from surrounding text by visual styling",
							incomplete: {
								default: "Check if the link needs styling to distinguish it from nearby text",
								pseudoContent: "Check if the link's pseudo style is sufficient to distinguish it from the surrounding text"
							},
							fail: "The link has no styling (such as underline) to distinguish it from the surrounding text"
						}
					},
					"link-in-text-block": {
						impact: "serious",
						messages: {
							pass: "Links can be distinguished from surrounding text in some way other than by color",
							fail: {
								fgContrast: "The link has insufficient color contrast of ${data.contrastRatio}:1 with the surrounding text. (Minimum contrast is ${data.requiredContrastRatio}:1, link text: ${data.nodeColor}, surrounding text: ${data.parentColor})",
								bgContrast: "The link background has insufficient color contrast of ${data.contrastRatio} (Minimum contrast is ${data.requiredContrastRatio}:1, link background color: ${data.nodeBackgroundColor}, surrounding background color: ${data.parentBackgroundColor})"
							},
							incomplete: {
								default: "Element's foreground contrast ratio could not be determined",
								bgContrast: "Element's background contrast ratio could not be determined",
								bgImage: "Element's contrast ratio could not be determined due to a background image",
								bgGradient: "Element's contrast ratio could not be determined due to a background gradient",
								imgNode: "Element's contrast ratio could not be determined because element contains an image node",
								bgOverlap: "Element's contrast ratio could not be determined because of element overlap"
							}
						}
					},
					"autocomplete-appropriate": {
						impact: "serious",
						messages: {
							pass: "The autocomplete value is on an appropriate element",
							fail: "The autocomplete value is inappropriate for this type of input"
						}
					},
					"autocomplete-valid": {
						impact: "serious",
						messages: {
							pass: "the autocomplete attribute is correctly formatted",
							fail: "the autocomplete attribute is incorrectly formatted",
							incomplete: "the autocomplete attribute has a non-standard value. Check whether any standard value could be used instead."
						}
					},
					accesskeys: {
						impact: "serious",
						messages: {
							pass: "Accesskey attribute value is unique",
							fail: "Document has multiple elements with the same accesskey"
						}
					},
					"focusable-content": {
						impact: "serious",
						messages: {
							pass: "Element contains focusable elements",
							incomplete: "Check that elements with a negative tabindex can receive keyboard focus so the region can be scrolled",
							fail: "Element should have focusable content"
						}
					},
					"focusable-disabled": {
						impact: "serious",
						messages: {
							pass: "No focusable elements contained within element",
							incomplete: "Check if the focusable elements immediately move the focus indicator",
							fail: "Focusable content should be disabled, be removed from the DOM, or not be hidden with aria-hidden"
						}
					},
					"focusable-element": {
						impact: "serious",
						messages: {
							pass: "Element is focusable",
							fail: "Element should be focusable"
						}
					},
					"focusable-modal-open": {
						impact: "serious",
						messages: {
							pass: "No focusable elements while a modal is open",
							incomplete: "Check that focusable elements are not tabbable in the current state"
						}
					},
					"focusable-no-name": {
						impact: "serious",
						messages: {
							pass: "Element is not in tab order or has accessible text",
							fail: "Element is in tab order and does not have accessible text",
							incomplete: "Unable to determine if element has an accessible name"
						}
					},
					"focusable-not-tabbable": {
						impact: "serious",
						messages: {
							pass: "No focusable elements contained within element",
							incomplete: "Check if the focusable elements immediately move the focus indicator",
							fail: "Focusable content should have tabindex=\"-1\", be removed from the DOM, or not be hidden with aria-hidden"
						}
					},
					"frame-focusable-content": {
						impact: "serious",
						messages: {
							pass: "Element does not have focusable descendants",
							fail: "Element has focusable descendants",
							incomplete: "Could not determine if element has descendants"
						}
					},
					"landmark-is-top-level": {
						impact: "moderate",
						messages: {
							pass: "The ${data.role} landmark is at the top level.",
							fail: "The ${data.role} landmark is contained in another landmark."
						}
					},
					"no-focusable-content": {
						impact: "serious",
						messages: {
							pass: "Element does not have focusable descendants",
							fail: {
								default: "Element has focusable descendants. Move them outside of the element, or remove them.",
								notHidden: "Using a negative tabindex on an element inside an interactive control does not prevent assistive technologies from focusing the element (even with aria-hidden=\"true\")"
							},
							incomplete: "Could not determine if element has descendants"
						}
					},
					"page-has-heading-one": {
						impact: "moderate",
						messages: {
							pass: "Page has at least one level-one heading",
							fail: "Page must have a level-one heading"
						}
					},
					"page-has-main": {
						impact: "moderate",
						messages: {
							pass: "Document has at least one main landmark",
							fail: "Document does not have a main landmark"
						}
					},
					"page-no-duplicate-banner": {
						impact: "moderate",
						messages: {
							pass: "Document does not have more than one banner landmark",
							fail: "Document has more than one banner landmark"
						}
					},
					"page-no-duplicate-contentinfo": {
						impact: "moderate",
						messages: {
							pass: "Document does not have more than one contentinfo landmark",
							fail: "Document has more than one contentinfo landmark"
						}
					},
					"page-no-duplicate-main": {
						impact: "moderate",
						messages: {
							pass: "Document does not have more than one main landmark",
							fail: "Document has more than one main landmark"
						}
					},
					tabindex: {
						impact: "serious",
						messages: {
							pass: "Element does not have a tabindex greater than 0",
							fail: "Element has a tabindex greater than 0"
						}
					},
					"alt-space-value": {
						impact: "critical",
						messages: {
							pass: "Element has a valid alt attribute value",
							fail: "Element has an alt attribute containing only a space character, which is not ignored by all screen readers"
						}
					},
					"duplicate-img-label": {
						impact: "minor",
						messages: {
							pass: "Element does not duplicate existing text in <img> alt text",
							fail: "Element contains <img> element with alt text that duplicates existing text"
						}
					},
					"explicit-label": {
						impact: "critical",
						messages: {
							pass: "Element has an explicit <label>",
							fail: "Element does not have an explicit <label>",
							incomplete: "Unable to determine if form element has an explicit <label>"
						}
					},
					"help-same-as-label": {
						impact: "minor",
						messages: {
							pass: "Help text (title or aria-describedby) does not duplicate label text",
							fail: "Help text (title or aria-describedby) text is the same as the label text"
						}
					},
					"hidden-explicit-label": {
						impact: "critical",
						messages: {
							pass: "Form element has a visible explicit <label>",
							fail: "Form element has explicit <label> that is hidden",
							incomplete: "Unable to determine if form element has explicit <label> that is hidden"
						}
					},
					"implicit-label": {
						impact: "critical",
						messages: {
							pass: "Element has an implicit (wrapped) <label>",
							fail: "Element does not have an implicit (wrapped) <label>",
							incomplete: "Unable to determine if form element has an implicit (wrapped) <label>"
						}
					},
					"label-content-name-mismatch": {
						impact: "serious",
						messages: {
							pass: "Element contains visible text as part of its accessible name",
							fail: "Text inside the element is not included in the accessible name",
							incomplete: {
								default: "Unable to determine if the visible text is part of the accessible name",
								valueText: "Text inside the element may be value text rather than a label"
							}
						}
					},
					"multiple-label": {
						impact: "moderate",
						messages: {
							pass: "Form field does not have multiple label elements",
							incomplete: "Multiple label elements is not widely supported in assistive technologies. Ensure the first label contains all necessary information."
						}
					},
					"title-only": {
						impact: "serious",
						messages: {
							pass: "Form element does not solely use title attribute for its label",
							fail: "Only title used to generate label for form element"
						}
					},
					"landmark-is-unique": {
						impact: "moderate",
						messages: {
							pass: "Landmarks must have a unique role or role/label/title (i.e. accessible name) combination",
							fail: "The landmark must have a unique aria-label, aria-labelledby, or title to make landmarks distinguishable"
						}
					},
					"has-lang": {
						impact: "serious",
						messages: {
							pass: "The <html> element has a lang attribute",
							fail: {
								noXHTML: "The xml:lang attribute is not valid on HTML pages, use the lang attribute.",
								noLang: "The <html> element does not have a lang attribute"
							}
						}
					},
					"valid-lang": {
						impact: "serious",
						messages: {
							pass: "Value of lang attribute is included in the list of valid languages",
							fail: "Value of lang attribute not included in the list of valid languages"
						}
					},
					"xml-lang-mismatch": {
						impact: "moderate",
						messages: {
							pass: "Lang and xml:lang attributes have the same base language",
							fail: "Lang and xml:lang attributes do not have the same base language"
						}
					},
					dlitem: {
						impact: "serious",
						messages: {
							pass: "Description list item has a <dl> parent element",
							fail: "Description list item does not have a <dl> parent element"
						}
					},
					listitem: {
						impact: "serious",
						messages: {
							pass: "List item has a <ul>, <ol> or role=\"list\" parent element",
							fail: {
								default: "List item does not have a <ul> or <ol> parent element. Ensure the <li> is a direct child of a <ul> or <ol>, or that the parent has role=\"list\".",
								roleNotValid: "List item parent element has a role that is not role=\"list\". Ensure the parent element has role=\"list\", or move the <li> inside a <ul> or <ol>."
							},
							incomplete: "Unable to determine if list item has a <ul>, <ol> or role=\"list\" parent element"
						}
					},
					"only-dlitems": {
						impact: "serious",
						messages: {
							pass: "dl element only has direct children that are allowed inside; <dt>, <dd>, or <div> elements",
							fail: "dl element has direct children that are not allowed: ${data.values}",
							incomplete: "Unable to determine if dl element only has allowed direct children"
						}
					},
					"only-listitems": {
						impact: "serious",
						messages: {
							pass: "List element only has direct children that are allowed inside <li> elements",
							fail: "List element has direct children that are not allowed: ${data.values}",
							incomplete: "Unable to determine if list element only has allowed direct children"
						}
					},
					"structured-dlitems": {
						impact: "serious",
						messages: {
							pass: "When not empty, element has both <dt> and <dd> elements",
							fail: "When not empty, element does not have at least one <dt> element followed by at least one <dd> element"
						}
					},
					caption: {
						impact: "critical",
						messages: {
							pass: "The multimedia element has a captions track",
							incomplete: "Check that captions are available for the element"
						}
					},
					"frame-tested": {
						impact: "critical",
						messages: {
							pass: "The iframe was tested with axe-core",
							fail: "The iframe could not be tested with axe-core",
							incomplete: "The iframe still has to be tested with axe-core"
						}
					},
					"no-autoplay-audio": {
						impact: "moderate",
						messages: {
							pass: "<video> or <audio> does not output audio for more than allowed duration or has controls mechanism",
							fail: "<video> or <audio> outputs audio for more than allowed duration and does not have a controls mechanism",
							incomplete: "Check that the <video> or <audio> does not output audio for more than allowed duration or provides a controls mechanism"
						}
					},
					"css-orientation-lock": {
						impact: "serious",
						messages: {
							pass: "Display is operable, and orientation lock does not exist",
							fail: "CSS Orientation lock is applied, and makes display inoperable",
							incomplete: "CSS Orientation lock cannot be determined"
						}
					},
					"meta-viewport-large": {
						impact: "minor",
						messages: {
							pass: "<meta> tag does not prevent significant zooming on mobile devices",
							fail: "<meta> tag limits zooming on mobile devices"
						}
					},
					"meta-viewport": {
						impact: "critical",
						messages: {
							pass: "<meta> tag does not disable zooming on mobile devices",
							fail: "${data} on <meta> tag disables zooming on mobile devices"
						}
					},
					"target-offset": {
						impact: "serious",
						messages: {
							pass: {
								default: "Target has sufficient space from its closest neighbors. Safe clickable space has a diameter of ${data.closestOffset}px which is at least ${data.minOffset}px.",
								large: "Target far exceeds the minimum size of ${data.minOffset}px."
							},
							fail: "Target has insufficient space to its closest neighbors. Safe clickable space has a diameter of ${data.closestOffset}px instead of at least ${data.minOffset}px.",
							incomplete: {
								default: "Element with negative tabindex has insufficient space to its closest neighbors. Safe clickable space has a diameter of ${data.closestOffset}px instead of at least ${data.minOffset}px. Is this a target?",
								nonTabbableNeighbor: "Target has insufficient space to its closest neighbors. Safe clickable space has a diameter of ${data.closestOffset}px instead of at least ${data.minOffset}px. Is the neighbor a target?",
								tooManyRects: "Could not get the target size because there are too many overlapping elements"
							}
						}
					},
					"target-size": {
						impact: "serious",
						messages: {
							pass: {
								default: "Control has sufficient size (${data.width}px by ${data.height}px, should be at least ${data.minSize}px by ${data.minSize}px)",
								obscured: "Control is ignored because it is fully obscured and thus not clickable",
								large: "Target far exceeds the minimum size of ${data.minSize}px."
							},
							fail: {
								default: "Target has insufficient size (${data.width}px by ${data.height}px, should be at least ${data.minSize}px by ${data.minSize}px)",
								partiallyObscured: "Target has insufficient size because it is partially obscured (smallest space is ${data.width}px by ${data.height}px, should be at least ${data.minSize}px by ${data.minSize}px)"
							},
							incomplete: {
								default: "Element with negative tabindex has insufficient size (${data.width}px by ${data.height}px, should be at least ${data.minSize}px by ${data.minSize}px). Is this a target?",
								contentOverflow: "Element size could not be accurately determined due to overflow content",
								partiallyObscured: "Element with negative tabindex has insufficient size because it is partially obscured (smallest space is ${data.width}px by ${data.height}px, should be at least ${data.minSize}px by ${data.minSize}px). Is this a target?",
								partiallyObscuredNonTabbable: "Target has insufficient size because it is partially obscured by a neighbor with negative tabindex (smallest space is ${data.width}px by ${data.height}px, should be at least ${data.minSize}px by ${data.minSize}px). Is the neighbor a target?",
								tooManyRects: "Could not get the target size because there are too many overlapping elements"
							}
						}
					},
					"header-present": {
						impact: "serious",
						messages: {
							pass: "Page has a heading",
							fail: "Page does not have a heading"
						}
					},
					"heading-order": {
						impact: "moderate",
						messages: {
							pass: "Heading order valid",
							fail: "Heading order invalid",
							incomplete: "Unable to determine previous heading"
						}
					},
					"identical-links-same-purpose": {
						impact: "minor",
						messages: {
							pass: "There are no other links with the same name, that go to a different URL",
							incomplete: "Check that links have the same purpose, or are intentionally ambiguous."
						}
					},
					"internal-link-present": {
						impact: "serious",
						messages: {
							pass: "Valid skip link found",
							fail: "No valid skip link found"
						}
					},
					landmark: {
						impact: "serious",
						messages: {
							pass: "Page has a landmark region",
							fail: "Page does not have a landmark region"
						}
					},
					"meta-refresh-no-exceptions": {
						impact: "minor",
						messages: {
							pass: "<meta> tag does not immediately refresh the page",
							fail: "<meta> tag forces timed refresh of page"
						}
					},
					"meta-refresh": {
						impact: "critical",
						messages: {
							pass: "<meta> tag does not immediately refresh the page",
							fail: "<meta> tag forces timed refresh of page (less than 20 hours)"
						}
					},
					"p-as-heading": {
						impact: "serious",
						messages: {
							pass: "<p> elements are not styled as headings",
							fail: "Heading elements should be used instead of styled <p> elements",
							incomplete: "Unable to determine if <p> elements are styled as headings"
						}
					},
					region: {
						impact: "moderate",
						messages: {
							pass: "All page content is contained by landmarks",
							fail: "Some page content is not contained by landmarks"
						}
					},
					"skip-link": {
						impact: "moderate",
						messages: {
							pass: "Skip link target exists",
							incomplete: "Skip link target should become visible on activation",
							fail: "No skip link target"
						}
					},
					"unique-frame-title": {
						impact: "serious",
						messages: {
							pass: "Element's title attribute is unique",
							fail: "Element's title attribute is not unique"
						}
					},
					"duplicate-id-active": {
						impact: "serious",
						messages: {
							pass: "Document has no active elements that share the same id attribute",
							fail: "Document has active elements with the same id attribute: ${data}"
						}
					},
					"duplicate-id-aria": {
						impact: "critical",
						messages: {
							pass: "Document has no elements referenced with ARIA or labels that share the same id attribute",
							fail: "Document has multiple elements referenced with ARIA with the same id attribute: ${data}"
						}
					},
					"duplicate-id": {
						impact: "minor",
						messages: {
							pass: "Document has no static elements that share the same id attribute",
							fail: "Document has multiple static elements with the same id attribute: ${data}"
						}
					},
					"aria-label": {
						impact: "serious",
						messages: {
							pass: "aria-label attribute exists and is not empty",
							fail: "aria-label attribute does not exist or is empty"
						}
					},
					"aria-labelledby": {
						impact: "serious",
						messages: {
							pass: "aria-labelledby attribute exists and references elements that are visible to screen readers",
							fail: "aria-labelledby attribute does not exist, references elements that do not exist or references elements that are empty",
							incomplete: "Ensure aria-labelledby references an existing element"
						}
					},
					"avoid-inline-spacing": {
						impact: "serious",
						messages: {
							pass: "No inline styles with '!important' that affect text spacing has been specified",
							fail: {
								singular: "Remove '!important' from inline style ${data.values}, as overriding this is not supported by most browsers",
								plural: "Remove '!important' from inline styles ${data.values}, as overriding this is not supported by most browsers"
							}
						}
					},
					"button-has-visible-text": {
						impact: "critical",
						messages: {
							pass: "Element has inner text that is visible to screen readers",
							fail: "Element does not have inner text that is visible to screen readers",
							incomplete: "Unable to determine if element has children"
						}
					},
					"doc-has-title": {
						impact: "serious",
						messages: {
							pass: "Document has a non-empty <title> element",
							fail: "Document does not have a non-empty <title> element"
						}
					},
					"error-occurred": { messages: {
						pass: "",
						incomplete: "Axe encountered an error; test the page for this type of problem manually"
					} },
					exists: {
						impact: "minor",
						messages: {
							pass: "Element does not exist",
							incomplete: "Element exists"
						}
					},
					"has-alt": {
						impact: "critical",
						messages: {
							pass: "Element has an alt attribute",
							fail: "Element does not have an alt attribute"
						}
					},
					"has-visible-text": {
						impact: "minor",
						messages: {
							pass: "Element has text that is visible to screen readers",
							fail: "Element does not have text that is visible to screen readers",
							incomplete: "Unable to determine if element has children"
						}
					},
					"important-letter-spacing": {
						impact: "serious",
						messages: {
							pass: "Letter-spacing in the style attribute is not set to !important, or meets the minimum",
							fail: {
								default: "letter-spacing in the style attribute must not use !important, or be at ${data.minValue}em (current ${data.value}em)",
								omitted: "letter-spacing in the style attribute must not use !important, or be at ${data.minValue}em (current ${data.value}em). More elements with text are affected than are listed as related nodes"
							},
							incomplete: "Unable to determine if letter-spacing in the style attribute meets the minimum"
						}
					},
					"important-line-height": {
						impact: "serious",
						messages: {
							pass: "line-height in the style attribute is not set to !important, or meets the minimum",
							fail: {
								default: "line-height in the style attribute must not use !important, or be at ${data.minValue}em (current ${data.value}em)",
								omitted: "line-height in the style attribute must not use !important, or be at ${data.minValue}em (current ${data.value}em). More elements with text are affected than are listed as related nodes"
							},
							incomplete: "Unable to determine if line-height in the style attribute meets the minimum"
						}
					},
					"important-word-spacing": {
						impact: "serious",
						messages: {
							pass: "word-spacing in the style attribute is not set to !important, or meets the minimum",
							fail: {
								default: "word-spacing in the style attribute must not use !important, or be at ${data.minValue}em (current ${data.value}em)",
								omitted: "word-spacing in the style attribute must not use !important, or be at ${data.minValue}em (current ${data.value}em). More elements with text are affected than are listed as related nodes"
							},
							incomplete: "Unable to determine if word-spacing in the style attribute meets the minimum"
						}
					},
					"is-on-screen": {
						impact: "serious",
						messages: {
							pass: "Element is not visible",
							fail: "Element is visible"
						}
					},
					"non-empty-alt": {
						impact: "critical",
						messages: {
							pass: "Element has a non-empty alt attribute",
							fail: {
								noAttr: "Element has no alt attribute",
								emptyAttr: "Element has an empty alt attribute"
							}
						}
					},
					"non-empty-if-present": {
						impact: "critical",
						messages: {
							pass: {
								default: "Element does not have a value attribute",
								"has-label": "Element has a non-empty value attribute"
							},
							fail: "Element has a value attribute and the value attribute is empty"
						}
					},
					"non-empty-placeholder": {
						impact: "serious",
						messages: {
							pass: "Element has a placeholder attribute",
							fail: {
								noAttr: "Element has no placeholder attribute",
								emptyAttr: "Element has an empty placeholder attribute"
							}
						}
					},
					"non-empty-title": {
						impact: "serious",
						messages: {
							pass: "Element has a title attribute",
							fail: {
								noAttr: "Element has no title attribute",
								emptyAttr: "Element has an empty title attribute"
							}
						}
					},
					"non-empty-value": {
						impact: "critical",
						messages: {
							pass: "Element has a non-empty value attribute",
							fail: {
								noAttr: "Element has no value attribute",
								emptyAttr: "Element has an empty value attribute"
							}
						}
					},
					"presentational-role": {
						impact: "minor",
						messages: {
							pass: "Element's default semantics were overridden with role=\"${data.role}\"",
							fail: {
								default: "Element's default semantics were not overridden with role=\"none\" or role=\"presentation\"",
								globalAria: "Element's role is not presentational because it has a global ARIA attribute",
								focusable: "Element's role is not presentational because it is focusable",
								both: "Element's role is not presentational because it has a global ARIA attribute and is focusable",
								iframe: "Using the \"title\" attribute on an ${data.nodeName} element with a presentational role behaves inconsistently between screen readers"
							}
						}
					},
					"role-none": {
						impact: "minor",
						messages: {
							pass: "Element's default semantics were overridden with role=\"none\"",
							fail: "Element's default semantics were not overridden with role=\"none\""
						}
					},
					"role-presentation": {
						impact: "minor",
						messages: {
							pass: "Element's default semantics were overridden with role=\"presentation\"",
							fail: "Element's default semantics were not overridden with role=\"presentation\""
						}
					},
					"svg-non-empty-title": {
						impact: "serious",
						messages: {
							pass: "Element has a child that is a title",
							fail: {
								noTitle: "Element has no child that is a title",
								emptyTitle: "Element child title is empty"
							},
							incomplete: "Unable to determine element has a child that is a title"
						}
					},
					"caption-faked": {
						impact: "serious",
						messages: {
							pass: "The first row of a table is not used as a caption",
							fail: "The first child of the table should be a caption instead of a table cell"
						}
					},
					"html5-scope": {
						impact: "moderate",
						messages: {
							pass: "Scope attribute is only used on table header elements (<th>)",
							fail: "In HTML 5, scope attributes may only be used on table header elements (<th>)"
						}
					},
					"same-caption-summary": {
						impact: "minor",
						messages: {
							pass: "Content of summary attribute and <caption> are not duplicated",
							fail: "Content of summary attribute and <caption> element are identical",
							incomplete: "Unable to determine if <table> element has a caption"
						}
					},
					"scope-value": {
						impact: "critical",
						messages: {
							pass: "Scope attribute is used correctly",
							fail: "The value of the scope attribute may only be 'row' or 'col'"
						}
					},
					"td-has-header": {
						impact: "critical",
						messages: {
							pass: "All non-empty data cells have table headers",
							fail: "Some non-empty data cells do not have table headers"
						}
					},
					"td-headers-attr": {
						impact: "serious",
						messages: {
							pass: "The headers attribute is exclusively used to refer to other header cells in the table",
							incomplete: "The headers attribute is empty",
							fail: {
								"cell-header-not-in-table": "The headers attribute is not exclusively used to refer to other header cells in the table",
								"cell-header-not-th": "The headers attribute must refer to header cells, not data cells",
								"header-refs-self": "The element with headers attribute refers to itself"
							}
						}
					},
					"th-has-data-cells": {
						impact: "serious",
						messages: {
							pass: "All table header cells refer to data cells",
							incomplete: "Table data cells are missing or empty"
						}
					},
					"hidden-content": {
						impact: "minor",
						messages: {
							pass: "All content on the page has been analyzed.",
							fail: "There were problems analyzing the content on this page.",
							incomplete: "There is hidden content on the page that was not analyzed. You will need to trigger the display of this content in order to analyze it."
						}
					}
				},
				failureSummaries: {
					any: { failureMessage: function(e) {
						var t = "Fix any of the following:", r = e;
						if (r) for (var n = -1, a = r.length - 1; n < a;) t += "\n  " + r[n += 1].split("\n").join("\n  ");
						return t;
					} },
					none: { failureMessage: function(e) {
						var t = "Fix all of the following:", r = e;
						if (r) for (var n = -1, a = r.length - 1; n < a;) t += "\n  " + r[n += 1].split("\n").join("\n  ");
						return t;
					} }
				},
				incompleteFallbackMessage: "axe couldn't tell the reason. Time to break out the element inspector!"
			},
			rules: [
				{
					id: "accesskeys",
					impact: "serious",
					selector: "[accesskey]",
					excludeHidden: !1,
					tags: ["cat.keyboard", "best-practice"],
					all: [],
					any: [],
					none: ["accesskeys"]
				},
				{
					id: "area-alt",
					impact: "critical",
					selector: "map area[href]",
					excludeHidden: !1,
					tags: [
						"cat.text-alternatives",
						"wcag2a",
						"wcag244",
						"wcag412",
						"section508",
						"section508.22.a",
						"TTv5",
						"TT6.a",
						"EN-301-549",
						"EN-9.2.4.4",
						"EN-9.4.1.2",
						"ACT",
						"RGAAv4",
						"RGAA-1.1.2"
					],
					actIds: ["c487ae"],
					all: [],
					any: [
						{
							options: { attribute: "alt" },
							id: "non-empty-alt"
						},
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: []
				},
				{
					id: "aria-allowed-attr",
					impact: "critical",
					matches: "aria-allowed-attr-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"EN-301-549",
						"EN-9.4.1.2",
						"RGAAv4",
						"RGAA-7.1.1"
					],
					actIds: ["5c01ea"],
					all: [
						{
							options: {
								validTreeRowAttrs: [
									"aria-posinset",
									"aria-setsize",
									"aria-expanded",
									"aria-level"
								],
								ariaFallbackValues: {
									"aria-current": "true",
									"aria-required": "true",
									"aria-readonly": "true"
								}
							},
							id: "aria-allowed-attr"
						},
						"aria-allowed-attr-elm",
						"aria-no-deprecated-attr"
					],
					any: [],
					none: ["aria-unsupported-attr"]
				},
				{
					id: "aria-allowed-role",
					impact: "minor",
					excludeHidden: !1,
					selector: "[role]",
					matches: "aria-allowed-role-matches",
					tags: ["cat.aria", "best-practice"],
					all: [],
					any: [{
						options: {
							allowImplicit: !0,
							ignoredTags: []
						},
						id: "aria-allowed-role"
					}],
					none: []
				},
				{
					id: "aria-braille-equivalent",
					reviewOnFail: !0,
					impact: "serious",
					selector: "[aria-brailleroledescription], [aria-braillelabel]",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"EN-301-549",
						"EN-9.4.1.2"
					],
					all: ["braille-roledescription-equivalent", "braille-label-equivalent"],
					any: [],
					none: []
				},
				{
					id: "aria-command-name",
					impact: "serious",
					selector: "[role=\"link\"], [role=\"button\"], [role=\"menuitem\"]",
					matches: "no-naming-method-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"TTv5",
						"TT6.a",
						"EN-301-549",
						"EN-9.4.1.2",
						"ACT",
						"RGAAv4",
						"RGAA-11.9.1"
					],
					actIds: ["97a4e1"],
					all: [],
					any: [
						"has-visible-text",
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: []
				},
				{
					id: "aria-conditional-attr",
					impact: "serious",
					matches: "aria-allowed-attr-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"EN-301-549",
						"EN-9.4.1.2",
						"RGAAv4",
						"RGAA-7.1.1"
					],
					actIds: ["5c01ea"],
					all: [{
						options: { invalidTableRowAttrs: [
							"aria-posinset",
							"aria-setsize",
							"aria-expanded",
							"aria-level"
						] },
						id: "aria-conditional-attr"
					}],
					any: [],
					none: []
				},
				{
					id: "aria-deprecated-role",
					impact: "minor",
					selector: "[role]",
					matches: "no-empty-role-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"EN-301-549",
						"EN-9.4.1.2",
						"RGAAv4",
						"RGAA-7.1.1"
					],
					actIds: ["674b10"],
					all: [],
					any: [],
					none: ["deprecatedrole"]
				},
				{
					id: "aria-dialog-name",
					impact: "serious",
					selector: "[role=\"dialog\"], [role=\"alertdialog\"]",
					matches: "no-naming-method-matches",
					tags: ["cat.aria", "best-practice"],
					all: [],
					any: [
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: []
				},
				{
					id: "aria-hidden-body",
					impact: "critical",
					selector: "body",
					excludeHidden: !1,
					matches: "is-initiator-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag131",
						"wcag412",
						"EN-301-549",
						"EN-9.1.3.1",
						"EN-9.4.1.2",
						"RGAAv4",
						"RGAA-10.8.1"
					],
					all: [],
					any: ["aria-hidden-body"],
					none: []
				},
				{
					id: "aria-hidden-focus",
					impact: "serious",
					selector: "[aria-hidden=\"true\"]",
					matches: "aria-hidden-focus-matches",
					excludeHidden: !1,
					tags: [
						"cat.name-role-value",
						"wcag2a",
						"wcag412",
						"TTv5",
						"TT6.a",
						"EN-301-549",
						"EN-9.4.1.2",
						"RGAAv4",
						"RGAA-10.8.1"
					],
					actIds: ["6cfa84"],
					all: [
						"focusable-modal-open",
						"focusable-disabled",
						"focusable-not-tabbable"
					],
					any: [],
					none: []
				},
				{
					id: "aria-input-field-name",
					impact: "serious",
					selector: "[role=\"combobox\"], [role=\"listbox\"], [role=\"searchbox\"], [role=\"slider\"], [role=\"spinbutton\"], [role=\"textbox\"]",
					matches: "no-naming-method-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"TTv5",
						"TT5.c",
						"EN-301-549",
						"EN-9.4.1.2",
						"ACT",
						"RGAAv4",
						"RGAA-11.1.1"
					],
					actIds: ["e086e5"],
					all: [],
					any: [
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: ["no-implicit-explicit-label"]
				},
				{
					id: "aria-meter-name",
					impact: "serious",
					selector: "[role=\"meter\"]",
					matches: "no-naming-method-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag111",
						"EN-301-549",
						"EN-9.1.1.1",
						"RGAAv4",
						"RGAA-11.1.1"
					],
					all: [],
					any: [
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: []
				},
				{
					id: "aria-progressbar-name",
					impact: "serious",
					selector: "[role=\"progressbar\"]",
					matches: "no-naming-method-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag111",
						"EN-301-549",
						"EN-9.1.1.1",
						"RGAAv4",
						"RGAA-11.1.1"
					],
					all: [],
					any: [
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: []
				},
				{
					id: "aria-prohibited-attr",
					impact: "serious",
					matches: "aria-allowed-attr-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"EN-301-549",
						"EN-9.4.1.2",
						"RGAAv4",
						"RGAA-7.1.1"
					],
					actIds: ["5c01ea"],
					all: [],
					any: [],
					none: [{
						options: { elementsAllowedAriaLabel: ["applet"] },
						id: "aria-prohibited-attr"
					}]
				},
				{
					id: "aria-required-attr",
					impact: "critical",
					selector: "[role]",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"EN-301-549",
						"EN-9.4.1.2",
						"RGAAv4",
						"RGAA-7.1.1"
					],
					actIds: ["4e8ab6"],
					all: [],
					any: ["aria-required-attr"],
					none: []
				},
				{
					id: "aria-required-children",
					impact: "critical",
					selector: "[role]",
					matches: "aria-required-children-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag131",
						"EN-301-549",
						"EN-9.1.3.1",
						"RGAAv4",
						"RGAA-9.3.1"
					],
					actIds: ["bc4a75", "ff89c9"],
					all: [],
					any: [{
						options: { reviewEmpty: [
							"doc-bibliography",
							"doc-endnotes",
							"grid",
							"list",
							"listbox",
							"menu",
							"menubar",
							"table",
							"tablist",
							"tree",
							"treegrid",
							"rowgroup"
						] },
						id: "aria-required-children"
					}],
					none: []
				},
				{
					id: "aria-required-parent",
					impact: "critical",
					selector: "[role]",
					matches: "aria-required-parent-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag131",
						"EN-301-549",
						"EN-9.1.3.1",
						"RGAAv4",
						"RGAA-9.3.1"
					],
					actIds: ["ff89c9"],
					all: [],
					any: [{
						options: { ownGroupRoles: ["listitem", "treeitem"] },
						id: "aria-required-parent"
					}],
					none: []
				},
				{
					id: "aria-roledescription",
					impact: "serious",
					selector: "[aria-roledescription]",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"EN-301-549",
						"EN-9.4.1.2",
						"deprecated"
					],
					enabled: !1,
					all: [],
					any: [{
						options: { supportedRoles: [
							"button",
							"img",
							"image",
							"checkbox",
							"radio",
							"combobox",
							"menuitemcheckbox",
							"menuitemradio"
						] },
						id: "aria-roledescription"
					}],
					none: []
				},
				{
					id: "aria-roles",
					impact: "critical",
					selector: "[role]",
					matches: "no-empty-role-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"EN-301-549",
						"EN-9.4.1.2",
						"RGAAv4",
						"RGAA-7.1.1"
					],
					actIds: ["674b10"],
					all: [],
					any: [],
					none: [
						"invalidrole",
						"abstractrole",
						"unsupportedrole"
					]
				},
				{
					id: "aria-tab-name",
					impact: "serious",
					selector: "[role=\"tab\"]",
					matches: "no-naming-method-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"TTv5",
						"TT5.c",
						"EN-301-549",
						"EN-9.4.1.2",
						"ACT",
						"RGAAv4",
						"RGAA-7.1.1"
					],
					all: [],
					any: [
						"has-visible-text",
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: []
				},
				{
					id: "aria-text",
					impact: "serious",
					selector: "[role=text]",
					tags: ["cat.aria", "best-practice"],
					all: [],
					any: ["no-focusable-content"],
					none: []
				},
				{
					id: "aria-toggle-field-name",
					impact: "serious",
					selector: "[role=\"checkbox\"], [role=\"menuitemcheckbox\"], [role=\"menuitemradio\"], [role=\"radio\"], [role=\"switch\"], [role=\"option\"]",
					matches: "no-naming-method-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"TTv5",
						"TT5.c",
						"EN-301-549",
						"EN-9.4.1.2",
						"ACT",
						"RGAAv4",
						"RGAA-7.1.1"
					],
					actIds: ["e086e5"],
					all: [],
					any: [
						"has-visible-text",
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: ["no-implicit-explicit-label"]
				},
				{
					id: "aria-tooltip-name",
					impact: "serious",
					selector: "[role=\"tooltip\"]",
					matches: "no-naming-method-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"EN-301-549",
						"EN-9.4.1.2"
					],
					all: [],
					any: [
						"has-visible-text",
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: []
				},
				{
					id: "aria-treeitem-name",
					impact: "serious",
					selector: "[role=\"treeitem\"]",
					matches: "no-naming-method-matches",
					tags: ["cat.aria", "best-practice"],
					all: [],
					any: [
						"has-visible-text",
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: []
				},
				{
					id: "aria-valid-attr-value",
					impact: "critical",
					matches: "aria-has-attr-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"EN-301-549",
						"EN-9.4.1.2",
						"RGAAv4",
						"RGAA-7.1.1"
					],
					actIds: ["6a7281"],
					all: [
						{
							options: [],
							id: "aria-valid-attr-value"
						},
						"aria-errormessage",
						"aria-level"
					],
					any: [],
					none: []
				},
				{
					id: "aria-valid-attr",
					impact: "critical",
					matches: "aria-has-attr-matches",
					tags: [
						"cat.aria",
						"wcag2a",
						"wcag412",
						"EN-301-549",
						"EN-9.4.1.2",
						"RGAAv4",
						"RGAA-7.1.1"
					],
					actIds: ["5f99a7"],
					all: [],
					any: [{
						options: [],
						id: "aria-valid-attr"
					}],
					none: []
				},
				{
					id: "audio-caption",
					impact: "critical",
					selector: "audio",
					enabled: !1,
					excludeHidden: !1,
					tags: [
						"cat.time-and-media",
						"wcag2a",
						"wcag121",
						"EN-301-549",
						"EN-9.1.2.1",
						"section508",
						"section508.22.a",
						"deprecated"
					],
					actIds: ["2eb176", "afb423"],
					all: [],
					any: [],
					none: ["caption"]
				},
				{
					id: "autocomplete-valid",
					impact: "serious",
					matches: "autocomplete-matches",
					tags: [
						"cat.forms",
						"wcag21aa",
						"wcag135",
						"EN-301-549",
						"EN-9.1.3.5",
						"ACT",
						"RGAAv4",
						"RGAA-11.13.1"
					],
					actIds: ["73f2c2"],
					all: [{
						options: {
							stateTerms: [
								"none",
								"false",
								"true",
								"disabled",
								"enabled",
								"undefined",
								"null",
								"xoff",
								"xon"
							],
							ignoredValues: [
								"text",
								"pronouns",
								"gender",
								"message",
								"content"
							]
						},
						id: "autocomplete-valid"
					}],
					any: [],
					none: []
				},
				{
					id: "avoid-inline-spacing",
					impact: "serious",
					selector: "[style]",
					matches: "avoid-inline-spacing-matches",
					tags: [
						"cat.structure",
						"wcag21aa",
						"wcag1412",
						"EN-301-549",
						"EN-9.1.4.12",
						"ACT"
					],
					actIds: [
						"24afc2",
						"9e45ec",
						"78fd32"
					],
					all: [
						{
							options: {
								cssProperty: "letter-spacing",
								minValue: .12
							},
							id: "important-letter-spacing"
						},
						{
							options: {
								cssProperty: "word-spacing",
								minValue: .16
							},
							id: "important-word-spacing"
						},
						{
							options: {
								multiLineOnly: !0,
								cssProperty: "line-height",
								minValue: 1.5,
								normalValue: 1
							},
							id: "important-line-height"
						}
					],
					any: [],
					none: []
				},
				{
					id: "blink",
					impact: "serious",
					selector: "blink",
					excludeHidden: !1,
					tags: [
						"cat.time-and-media",
						"wcag2a",
						"wcag222",
						"section508",
						"section508.22.j",
						"TTv5",
						"TT2.b",
						"EN-301-549",
						"EN-9.2.2.2",
						"RGAAv4",
						"RGAA-13.8.1"
					],
					all: [],
					any: [],
					none: ["is-on-screen"]
				},
				{
					id: "button-name",
					impact: "critical",
					selector: "button",
					matches: "no-explicit-name-required-matches",
					tags: [
						"cat.name-role-value",
						"wcag2a",
						"wcag412",
						"section508",
						"section508.22.a",
						"TTv5",
						"TT6.a",
						"EN-301-549",
						"EN-9.4.1.2",
						"ACT",
						"RGAAv4",
						"RGAA-11.9.1"
					],
					actIds: ["97a4e1", "m6b1q3"],
					all: [],
					any: [
						"button-has-visible-text",
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						},
						"implicit-label",
						"explicit-label",
						"presentational-role"
					],
					none: []
				},
				{
					id: "bypass",
					impact: "serious",
					selector: "html:not(html *)",
					pageLevel: !0,
					matches: "bypass-matches",
					reviewOnFail: !0,
					tags: [
						"cat.keyboard",
						"wcag2a",
						"wcag241",
						"section508",
						"section508.22.o",
						"TTv5",
						"TT9.a",
						"EN-301-549",
						"EN-9.2.4.1",
						"RGAAv4",
						"RGAA-12.7.1"
					],
					actIds: [
						"cf77f2",
						"047fe0",
						"b40fd1",
						"3e12e1",
						"ye5d6e"
					],
					all: [],
					any: [
						"internal-link-present",
						{
							options: { selector: ":is(h1, h2, h3, h4, h5, h6):not([role]), [role=heading]" },
							id: "header-present"
						},
						{
							options: { selector: "main, [role=main]" },
							id: "landmark"
						}
					],
					none: []
				},
				{
					id: "color-contrast-enhanced",
					impact: "serious",
					matches: "color-contrast-matches",
					excludeHidden: !1,
					enabled: !1,
					tags: [
						"cat.color",
						"wcag2aaa",
						"wcag146",
						"ACT"
					],
					actIds: ["09o5cg"],
					all: [],
					any: [{
						options: {
							ignoreUnicode: !0,
							ignoreLength: !1,
							ignorePseudo: !1,
							boldValue: 700,
							boldTextPt: 14,
							largeTextPt: 18,
							contrastRatio: {
								normal: {
									expected: 7,
									minThreshold: 4.5
								},
								large: {
									expected: 4.5,
									minThreshold: 3
								}
							},
							pseudoSizeThreshold: .25,
							shadowOutlineEmMax: .1,
							textStrokeEmMin: .03
						},
						id: "color-contrast-enhanced"
					}],
					none: []
				},
				{
					id: "color-contrast",
					impact: "serious",
					matches: "color-contrast-matches",
					excludeHidden: !1,
					tags: [
						"cat.color",
						"wcag2aa",
						"wcag143",
						"TTv5",
						"TT13.c",
						"EN-301-549",
						"EN-9.1.4.3",
						"ACT",
						"RGAAv4",
						"RGAA-3.2.1"
					],
					actIds: ["afw4f7", "09o5cg"],
					all: [],
					any: [{
						options: {
							ignoreUnicode: !0,
							ignoreLength: !1,
							ignorePseudo: !1,
							boldValue: 700,
							boldTextPt: 14,
							largeTextPt: 18,
							contrastRatio: {
								normal: { expected: 4.5 },
								large: { expected: 3 }
							},
							pseudoSizeThreshold: .25,
							shadowOutlineEmMax: .2,
							textStrokeEmMin: .03
						},
						id: "color-contrast"
					}],
					none: []
				},
				{
					id: "css-orientation-lock",
					impact: "serious",
					selector: "html:not(html *)",
					tags: [
						"cat.structure",
						"wcag134",
						"wcag21aa",
						"EN-301-549",
						"EN-9.1.3.4",
						"RGAAv4",
						"RGAA-13.9.1",
						"experimental"
					],
					actIds: ["b33eff"],
					all: [{
						options: { degreeThreshold: 2 },
						id: "css-orientation-lock"
					}],
					any: [],
					none: [],
					preload: !0
				},
				{
					id: "definition-list",
					impact: "serious",
					selector: "dl",
					matches: "no-role-matches",
					tags: [
						"cat.structure",
						"wcag2a",
						"wcag131",
						"EN-301-549",
						"EN-9.1.3.1",
						"RGAAv4",
						"RGAA-9.3.3"
					],
					all: [],
					any: [],
					none: ["structured-dlitems", {
						options: {
							validRoles: [
								"definition",
								"term",
								"listitem"
							],
							validNodeNames: ["dt", "dd"],
							divGroups: !0
						},
						id: "only-dlitems"
					}]
				},
				{
					id: "dlitem",
					impact: "serious",
					selector: "dd, dt",
					matches: "no-role-matches",
					tags: [
						"cat.structure",
						"wcag2a",
						"wcag131",
						"EN-301-549",
						"EN-9.1.3.1",
						"RGAAv4",
						"RGAA-9.3.3"
					],
					all: [],
					any: ["dlitem"],
					none: []
				},
				{
					id: "document-title",
					impact: "serious",
					selector: "html:not(html *)",
					matches: "is-initiator-matches",
					tags: [
						"cat.text-alternatives",
						"wcag2a",
						"wcag242",
						"TTv5",
						"TT12.a",
						"EN-301-549",
						"EN-9.2.4.2",
						"ACT",
						"RGAAv4",
						"RGAA-8.5.1"
					],
					actIds: ["2779a5"],
					all: [],
					any: ["doc-has-title"],
					none: []
				},
				{
					id: "duplicate-id-active",
					impact: "serious",
					selector: "[id]",
					matches: "duplicate-id-active-matches",
					excludeHidden: !1,
					tags: [
						"cat.parsing",
						"wcag2a-obsolete",
						"wcag411",
						"deprecated"
					],
					enabled: !1,
					actIds: ["3ea0c8"],
					all: [],
					any: ["duplicate-id-active"],
					none: []
				},
				{
					id: "duplicate-id-aria",
					impact: "critical",
					selector: "[id]",
					matches: "duplicate-id-aria-matches",
					excludeHidden: !1,
					tags: [
						"cat.parsing",
						"wcag2a",
						"wcag412",
						"EN-301-549",
						"EN-9.4.1.2",
						"RGAAv4",
						"RGAA-8.2.1"
					],
					reviewOnFail: !0,
					actIds: ["3ea0c8"],
					all: [],
					any: ["duplicate-id-aria"],
					none: []
				},
				{
					id: "duplicate-id",
					impact: "minor",
					selector: "[id]",
					matches: "duplicate-id-misc-matches",
					excludeHidden: !1,
					tags: [
						"cat.parsing",
						"wcag2a-obsolete",
						"wcag411",
						"deprecated"
					],
					enabled: !1,
					actIds: ["3ea0c8"],
					all: [],
					any: ["duplicate-id"],
					none: []
				},
				{
					id: "empty-heading",
					impact: "minor",
					selector: "h1, h2, h3, h4, h5, h6, [role=\"heading\"]",
					matches: "heading-matches",
					tags: ["cat.name-role-value", "best-practice"],
					actIds: ["ffd0e9"],
					all: [],
					any: [
						"has-visible-text",
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: []
				},
				{
					id: "empty-table-header",
					impact: "minor",
					selector: "th:not([role]), [role=\"rowheader\"], [role=\"columnheader\"]",
					tags: ["cat.name-role-value", "best-practice"],
					all: [],
					any: ["has-visible-text", "presentational-role"],
					none: []
				},
				{
					id: "focus-order-semantics",
					impact: "minor",
					selector: "div, h1, h2, h3, h4, h5, h6, [role=heading], p, span",
					matches: "inserted-into-focus-order-matches",
					tags: [
						"cat.keyboard",
						"best-practice",
						"RGAAv4",
						"RGAA-12.8.1",
						"experimental"
					],
					all: [],
					any: [{
						options: [],
						id: "has-widget-role"
					}, {
						options: { roles: ["tooltip"] },
						id: "valid-scrollable-semantics"
					}],
					none: []
				},
				{
					id: "form-field-multiple-labels",
					impact: "moderate",
					selector: "input, select, textarea",
					matches: "label-matches",
					tags: [
						"cat.forms",
						"wcag2a",
						"wcag332",
						"TTv5",
						"TT5.c",
						"EN-301-549",
						"EN-9.3.3.2",
						"RGAAv4",
						"RGAA-11.2.1"
					],
					all: [],
					any: [],
					none: ["multiple-label"]
				},
				{
					id: "frame-focusable-content",
					impact: "serious",
					selector: "html:not(html *)",
					matches: "frame-focusable-content-matches",
					tags: [
						"cat.keyboard",
						"wcag2a",
						"wcag211",
						"TTv5",
						"TT4.a",
						"EN-301-549",
						"EN-9.2.1.1",
						"RGAAv4",
						"RGAA-7.3.2"
					],
					actIds: ["akn7bn"],
					all: [],
					any: ["frame-focusable-content"],
					none: []
				},
				{
					id: "frame-tested",
					impact: "critical",
					selector: "html:not(html *), frame, iframe",
					tags: [
						"cat.structure",
						"best-practice",
						"review-item"
					],
					all: [{
						options: { isViolation: !1 },
						id: "frame-tested"
					}],
					any: [],
					none: []
				},
				{
					id: "frame-title-unique",
					impact: "serious",
					selector: "frame[title], iframe[title]",
					matches: "frame-title-has-text-matches",
					tags: [
						"cat.text-alternatives",
						"wcag2a",
						"wcag412",
						"TTv5",
						"TT12.d",
						"EN-301-549",
						"EN-9.4.1.2",
						"RGAAv4",
						"RGAA-2.2.1"
					],
					actIds: ["4b1c6c"],
					all: [],
					any: [],
					none: ["unique-frame-title"],
					reviewOnFail: !0
				},
				{
					id: "frame-title",
					impact: "serious",
					selector: "frame, iframe",
					matches: "no-negative-tabindex-matches",
					tags: [
						"cat.text-alternatives",
						"wcag2a",
						"wcag412",
						"section508",
						"section508.22.i",
						"TTv5",
						"TT12.d",
						"EN-301-549",
						"EN-9.4.1.2",
						"RGAAv4",
						"RGAA-2.1.1"
					],
					actIds: ["cae760"],
					all: [],
					any: [
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						},
						"aria-label",
						"aria-labelledby",
						"presentational-role"
					],
					none: []
				},
				{
					id: "heading-order",
					impact: "moderate",
					selector: "h1, h2, h3, h4, h5, h6, [role=heading]",
					matches: "heading-matches",
					tags: ["cat.semantics", "best-practice"],
					all: [],
					any: ["heading-order"],
					none: []
				},
				{
					id: "hidden-content",
					impact: "minor",
					selector: "*",
					excludeHidden: !1,
					tags: [
						"cat.structure",
						"best-practice",
						"experimental",
						"review-item"
					],
					all: [],
					any: ["hidden-content"],
					none: []
				},
				{
					id: "html-has-lang",
					impact: "serious",
					selector: "html:not(html *)",
					matches: "is-initiator-matches",
					tags: [
						"cat.language",
						"wcag2a",
						"wcag311",
						"TTv5",
						"TT11.a",
						"EN-301-549",
						"EN-9.3.1.1",
						"ACT",
						"RGAAv4",
						"RGAA-8.3.1"
					],
					actIds: ["b5c3f8"],
					all: [],
					any: [{
						options: { attributes: ["lang", "xml:lang"] },
						id: "has-lang"
					}],
					none: []
				},
				{
					id: "html-lang-valid",
					impact: "serious",
					selector: "html[lang]:not([lang=\"\"]):not(html *), html[xml\\:lang]:not([xml\\:lang=\"\"]):not(html *)",
					tags: [
						"cat.language",
						"wcag2a",
						"wcag311",
						"TTv5",
						"TT11.a",
						"EN-301-549",
						"EN-9.3.1.1",
						"ACT",
						"RGAAv4",
						"RGAA-8.4.1"
					],
					actIds: ["bf051a"],
					all: [],
					any: [],
					none: [{
						options: { attributes: ["lang", "xml:lang"] },
						id: "valid-lang"
					}]
				},
				{
					id: "html-xml-lang-mismatch",
					impact: "moderate",
					selector: "html[lang][xml\\:lang]:not(html *)",
					matches: "xml-lang-mismatch-matches",
					tags: [
						"cat.language",
						"wcag2a",
						"wcag311",
						"EN-301-549",
						"EN-9.3.1.1",
						"ACT",
						"RGAAv4",
						"RGAA-8.3.1"
					],
					actIds: ["5b7ae0"],
					all: ["xml-lang-mismatch"],
					any: [],
					none: []
				},
				{
					id: "identical-links-same-purpose",
					impact: "minor",
					selector: "a[href], area[href], [role=\"link\"]",
					excludeHidden: !1,
					enabled: !1,
					matches: "identical-links-same-purpose-matches",
					tags: [
						"cat.semantics",
						"wcag2aaa",
						"wcag249"
					],
					actIds: ["b20e66"],
					all: ["identical-links-same-purpose"],
					any: [],
					none: []
				},
				{
					id: "image-alt",
					impact: "critical",
					selector: "img",
					matches: "no-explicit-name-required-matches",
					tags: [
						"cat.text-alternatives",
						"wcag2a",
						"wcag111",
						"section508",
						"section508.22.a",
						"TTv5",
						"TT7.a",
						"TT7.b",
						"EN-301-549",
						"EN-9.1.1.1",
						"ACT",
						"RGAAv4",
						"RGAA-1.1.1"
					],
					actIds: ["23a2a8"],
					all: [],
					any: [
						"has-alt",
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						},
						"presentational-role"
					],
					none: ["alt-space-value"]
				},
				{
					id: "image-redundant-alt",
					impact: "minor",
					selector: "img",
					tags: ["cat.text-alternatives", "best-practice"],
					all: [],
					any: [],
					none: [{
						options: { parentSelector: "button, [role=button], a[href], p, li, td, th" },
						id: "duplicate-img-label"
					}]
				},
				{
					id: "input-button-name",
					impact: "critical",
					selector: "input[type=\"button\"], input[type=\"submit\"], input[type=\"reset\"]",
					matches: "no-explicit-name-required-matches",
					tags: [
						"cat.name-role-value",
						"wcag2a",
						"wcag412",
						"section508",
						"section508.22.a",
						"TTv5",
						"TT5.c",
						"EN-301-549",
						"EN-9.4.1.2",
						"ACT",
						"RGAAv4",
						"RGAA-11.9.1"
					],
					actIds: ["97a4e1"],
					all: [],
					any: [
						"non-empty-if-present",
						{
							options: { attribute: "value" },
							id: "non-empty-value"
						},
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						},
						"implicit-label",
						"explicit-label",
						"presentational-role"
					],
					none: []
				},
				{
					id: "input-image-alt",
					impact: "critical",
					selector: "input[type=\"image\"]",
					matches: "no-explicit-name-required-matches",
					tags: [
						"cat.text-alternatives",
						"wcag2a",
						"wcag111",
						"wcag412",
						"section508",
						"section508.22.a",
						"TTv5",
						"TT7.a",
						"EN-301-549",
						"EN-9.1.1.1",
						"EN-9.4.1.2",
						"ACT",
						"RGAAv4",
						"RGAA-1.1.3"
					],
					actIds: ["59796f"],
					all: [],
					any: [
						{
							options: { attribute: "alt" },
							id: "non-empty-alt"
						},
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						},
						"implicit-label",
						"explicit-label"
					],
					none: []
				},
				{
					id: "label-content-name-mismatch",
					impact: "serious",
					matches: "label-content-name-mismatch-matches",
					tags: [
						"cat.semantics",
						"wcag21a",
						"wcag253",
						"EN-301-549",
						"EN-9.2.5.3",
						"RGAAv4",
						"RGAA-6.1.5"
					],
					actIds: ["2ee8b8"],
					all: [],
					any: [{
						options: {
							pixelThreshold: .1,
							occurrenceThreshold: 3,
							valueTextRoles: [
								"switch",
								"checkbox",
								"radio",
								"menuitemcheckbox",
								"menuitemradio"
							]
						},
						id: "label-content-name-mismatch"
					}],
					none: []
				},
				{
					id: "label-title-only",
					impact: "serious",
					selector: "input, select, textarea",
					matches: "label-matches",
					tags: ["cat.forms", "best-practice"],
					all: [],
					any: [],
					none: ["title-only"]
				},
				{
					id: "label",
					impact: "critical",
					selector: "input, textarea",
					matches: "label-matches",
					tags: [
						"cat.forms",
						"wcag2a",
						"wcag412",
						"section508",
						"section508.22.n",
						"TTv5",
						"TT5.c",
						"EN-301-549",
						"EN-9.4.1.2",
						"ACT",
						"RGAAv4",
						"RGAA-11.1.1"
					],
					actIds: ["e086e5"],
					all: [],
					any: [
						"implicit-label",
						"explicit-label",
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						},
						{
							options: { attribute: "placeholder" },
							id: "non-empty-placeholder"
						},
						"presentational-role"
					],
					none: ["hidden-explicit-label"]
				},
				{
					id: "landmark-banner-is-top-level",
					impact: "moderate",
					selector: "header:not([role]), [role=banner]",
					matches: "landmark-has-body-context-matches",
					tags: ["cat.semantics", "best-practice"],
					all: [],
					any: ["landmark-is-top-level"],
					none: []
				},
				{
					id: "landmark-complementary-is-top-level",
					impact: "moderate",
					selector: "aside:not([role]), [role=complementary]",
					tags: [
						"cat.semantics",
						"best-practice",
						"deprecated"
					],
					enabled: !1,
					all: [],
					any: ["landmark-is-top-level"],
					none: []
				},
				{
					id: "landmark-contentinfo-is-top-level",
					impact: "moderate",
					selector: "footer:not([role]), [role=contentinfo]",
					matches: "landmark-has-body-context-matches",
					tags: ["cat.semantics", "best-practice"],
					all: [],
					any: ["landmark-is-top-level"],
					none: []
				},
				{
					id: "landmark-main-is-top-level",
					impact: "moderate",
					selector: "main:not([role]), [role=main]",
					tags: ["cat.semantics", "best-practice"],
					all: [],
					any: ["landmark-is-top-level"],
					none: []
				},
				{
					id: "landmark-no-duplicate-banner",
					impact: "moderate",
					selector: "header:not([role]), [role=banner]",
					tags: ["cat.semantics", "best-practice"],
					all: [],
					any: [{
						options: {
							selector: "header:not([role]), [role=banner]",
							role: "banner"
						},
						id: "page-no-duplicate-banner"
					}],
					none: []
				},
				{
					id: "landmark-no-duplicate-contentinfo",
					impact: "moderate",
					selector: "footer:not([role]), [role=contentinfo]",
					tags: ["cat.semantics", "best-practice"],
					all: [],
					any: [{
						options: {
							selector: "footer:not([role]), [role=contentinfo]",
							role: "contentinfo"
						},
						id: "page-no-duplicate-contentinfo"
					}],
					none: []
				},
				{
					id: "landmark-no-duplicate-main",
					impact: "moderate",
					selector: "main:not([role]), [role=main]",
					tags: ["cat.semantics", "best-practice"],
					all: [],
					any: [{
						options: { selector: "main:not([role]), [role='main']" },
						id: "page-no-duplicate-main"
					}],
					none: []
				},
				{
					id: "landmark-one-main",
					impact: "moderate",
					selector: "html:not(html *)",
					tags: ["cat.semantics", "best-practice"],
					all: [{
						options: {
							selector: "main:not([role]), [role='main']",
							passForModal: !0
						},
						id: "page-has-main"
					}],
					any: [],
					none: []
				},
				{
					id: "landmark-unique",
					impact: "moderate",
					selector: "[role=banner], [role=complementary], [role=contentinfo], [role=main], [role=navigation], [role=region], [role=search], [role=form], form, footer, header, aside, main, nav, section",
					tags: ["cat.semantics", "best-practice"],
					matches: "landmark-unique-matches",
					all: [],
					any: ["landmark-is-unique"],
					none: []
				},
				{
					id: "link-in-text-block",
					impact: "serious",
					selector: "a[href], [role=link]",
					matches: "link-in-text-block-matches",
					excludeHidden: !1,
					tags: [
						"cat.color",
						"wcag2a",
						"wcag141",
						"TTv5",
						"TT13.a",
						"EN-301-549",
						"EN-9.1.4.1",
						"RGAAv4",
						"RGAA-10.6.1"
					],
					all: [],
					any: [{
						options: {
							requiredContrastRatio: 3,
							allowSameColor: !0
						},
						id: "link-in-text-block"
					}, "link-in-text-block-style"],
					none: []
				},
				{
					id: "link-name",
					impact: "serious",
					selector: "a[href]",
					tags: [
						"cat.name-role-value",
						"wcag2a",
						"wcag244",
						"wcag412",
						"section508",
						"section508.22.a",
						"TTv5",
						"TT6.a",
						"EN-301-549",
						"EN-9.2.4.4",
						"EN-9.4.1.2",
						"ACT",
						"RGAAv4",
						"RGAA-6.2.1"
					],
					actIds: ["c487ae"],
					all: [],
					any: [
						"has-visible-text",
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: ["focusable-no-name"]
				},
				{
					id: "list",
					impact: "serious",
					selector: "ul, ol",
					matches: "no-role-matches",
					tags: [
						"cat.structure",
						"wcag2a",
						"wcag131",
						"EN-301-549",
						"EN-9.1.3.1",
						"RGAAv4",
						"RGAA-9.3.1"
					],
					all: [],
					any: [],
					none: [{
						options: {
							validRoles: ["listitem"],
							validNodeNames: ["li"]
						},
						id: "only-listitems"
					}]
				},
				{
					id: "listitem",
					impact: "serious",
					selector: "li",
					matches: "no-role-matches",
					tags: [
						"cat.structure",
						"wcag2a",
						"wcag131",
						"EN-301-549",
						"EN-9.1.3.1",
						"RGAAv4",
						"RGAA-9.3.1"
					],
					all: [],
					any: ["listitem"],
					none: []
				},
				{
					id: "marquee",
					impact: "serious",
					selector: "marquee",
					excludeHidden: !1,
					tags: [
						"cat.parsing",
						"wcag2a",
						"wcag222",
						"TTv5",
						"TT2.b",
						"EN-301-549",
						"EN-9.2.2.2",
						"RGAAv4",
						"RGAA-13.8.1"
					],
					all: [],
					any: [],
					none: ["is-on-screen"]
				},
				{
					id: "meta-refresh-no-exceptions",
					impact: "minor",
					selector: "meta[http-equiv=\"refresh\"][content]",
					excludeHidden: !1,
					enabled: !1,
					tags: [
						"cat.time-and-media",
						"wcag2aaa",
						"wcag224",
						"wcag325"
					],
					actIds: ["bisz58"],
					all: [],
					any: [{
						options: {
							minDelay: 72e3,
							maxDelay: !1
						},
						id: "meta-refresh-no-exceptions"
					}],
					none: []
				},
				{
					id: "meta-refresh",
					impact: "critical",
					selector: "meta[http-equiv=\"refresh\"][content]",
					excludeHidden: !1,
					tags: [
						"cat.time-and-media",
						"wcag2a",
						"wcag221",
						"TTv5",
						"TT8.a",
						"EN-301-549",
						"EN-9.2.2.1",
						"RGAAv4",
						"RGAA-13.1.2"
					],
					actIds: ["bc659a", "bisz58"],
					all: [],
					any: [{
						options: {
							minDelay: 0,
							maxDelay: 72e3
						},
						id: "meta-refresh"
					}],
					none: []
				},
				{
					id: "meta-viewport-large",
					impact: "minor",
					selector: "meta[name=\"viewport\"]",
					matches: "is-initiator-matches",
					excludeHidden: !1,
					tags: ["cat.sensory-and-visual-cues", "best-practice"],
					all: [],
					any: [{
						options: {
							scaleMinimum: 5,
							lowerBound: 2
						},
						id: "meta-viewport-large"
					}],
					none: []
				},
				{
					id: "meta-viewport",
					impact: "moderate",
					selector: "meta[name=\"viewport\"]",
					matches: "is-initiator-matches",
					excludeHidden: !1,
					tags: [
						"cat.sensory-and-visual-cues",
						"wcag2aa",
						"wcag144",
						"EN-301-549",
						"EN-9.1.4.4",
						"ACT",
						"RGAAv4",
						"RGAA-10.4.2"
					],
					actIds: ["b4f0c3"],
					all: [],
					any: [{
						options: { scaleMinimum: 2 },
						id: "meta-viewport"
					}],
					none: []
				},
				{
					id: "nested-interactive",
					impact: "serious",
					matches: "nested-interactive-matches",
					tags: [
						"cat.keyboard",
						"wcag2a",
						"wcag412",
						"TTv5",
						"TT6.a",
						"EN-301-549",
						"EN-9.4.1.2",
						"RGAAv4",
						"RGAA-7.1.1"
					],
					actIds: ["307n5z"],
					all: [],
					any: ["no-focusable-content"],
					none: []
				},
				{
					id: "no-autoplay-audio",
					impact: "moderate",
					excludeHidden: !1,
					selector: "audio[autoplay], video[autoplay]",
					matches: "no-autoplay-audio-matches",
					reviewOnFail: !0,
					tags: [
						"cat.time-and-media",
						"wcag2a",
						"wcag142",
						"TTv5",
						"TT2.a",
						"EN-301-549",
						"EN-9.1.4.2",
						"ACT",
						"RGAAv4",
						"RGAA-4.10.1"
					],
					actIds: ["80f0bf"],
					preload: !0,
					all: [{
						options: { allowedDuration: 3 },
						id: "no-autoplay-audio"
					}],
					any: [],
					none: []
				},
				{
					id: "object-alt",
					impact: "serious",
					selector: "object[data]",
					matches: "object-is-loaded-matches",
					tags: [
						"cat.text-alternatives",
						"wcag2a",
						"wcag111",
						"section508",
						"section508.22.a",
						"EN-301-549",
						"EN-9.1.1.1",
						"RGAAv4",
						"RGAA-1.1.6"
					],
					actIds: ["8fc3b6"],
					all: [],
					any: [
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						},
						"presentational-role"
					],
					none: []
				},
				{
					id: "p-as-heading",
					impact: "serious",
					selector: "p",
					matches: "p-as-heading-matches",
					tags: [
						"cat.semantics",
						"wcag2a",
						"wcag131",
						"EN-301-549",
						"EN-9.1.3.1",
						"RGAAv4",
						"RGAA-9.1.3",
						"experimental"
					],
					all: [{
						options: {
							margins: [
								{
									weight: 150,
									italic: !0
								},
								{
									weight: 150,
									size: 1.15
								},
								{
									italic: !0,
									size: 1.15
								},
								{ size: 1.4 }
							],
							passLength: 1,
							failLength: .5
						},
						id: "p-as-heading"
					}],
					any: [],
					none: []
				},
				{
					id: "page-has-heading-one",
					impact: "moderate",
					selector: "html:not(html *)",
					tags: ["cat.semantics", "best-practice"],
					all: [{
						options: {
							selector: "h1:not([role], [aria-level]), :is(h1, h2, h3, h4, h5, h6):not([role])[aria-level=1], [role=heading][aria-level=1]",
							passForModal: !0
						},
						id: "page-has-heading-one"
					}],
					any: [],
					none: []
				},
				{
					id: "presentation-role-conflict",
					impact: "minor",
					selector: "img[alt=''], [role=\"none\"], [role=\"presentation\"]",
					matches: "has-implicit-chromium-role-matches",
					tags: [
						"cat.aria",
						"best-practice",
						"ACT"
					],
					actIds: ["46ca7f"],
					all: [],
					any: [],
					none: ["is-element-focusable", "has-global-aria-attribute"]
				},
				{
					id: "region",
					impact: "moderate",
					selector: "body *",
					tags: [
						"cat.keyboard",
						"best-practice",
						"RGAAv4",
						"RGAA-9.2.1"
					],
					all: [],
					any: [{
						options: { regionMatcher: "dialog, [role=dialog], [role=alertdialog], svg" },
						id: "region"
					}],
					none: []
				},
				{
					id: "role-img-alt",
					impact: "serious",
					selector: ":is([role='img'], [role='image']):not(img, area, input, object)",
					matches: "html-namespace-matches",
					tags: [
						"cat.text-alternatives",
						"wcag2a",
						"wcag111",
						"section508",
						"section508.22.a",
						"TTv5",
						"TT7.a",
						"EN-301-549",
						"EN-9.1.1.1",
						"ACT",
						"RGAAv4",
						"RGAA-1.1.1"
					],
					actIds: ["23a2a8"],
					all: [],
					any: [
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: []
				},
				{
					id: "scope-attr-valid",
					impact: "moderate",
					selector: "td[scope], th[scope]",
					tags: ["cat.tables", "best-practice"],
					all: ["html5-scope", {
						options: { values: [
							"row",
							"col",
							"rowgroup",
							"colgroup"
						] },
						id: "scope-value"
					}],
					any: [],
					none: []
				},
				{
					id: "scrollable-region-focusable",
					impact: "serious",
					selector: "*:not(select,textarea)",
					matches: "scrollable-region-focusable-matches",
					tags: [
						"cat.keyboard",
						"wcag2a",
						"wcag211",
						"wcag213",
						"TTv5",
						"TT4.a",
						"EN-301-549",
						"EN-9.2.1.1",
						"EN-9.2.1.3",
						"RGAAv4",
						"RGAA-7.3.2"
					],
					actIds: ["0ssw9k"],
					all: [],
					any: ["focusable-content", "focusable-element"],
					none: []
				},
				{
					id: "select-name",
					impact: "critical",
					selector: "select",
					tags: [
						"cat.forms",
						"wcag2a",
						"wcag412",
						"section508",
						"section508.22.n",
						"TTv5",
						"TT5.c",
						"EN-301-549",
						"EN-9.4.1.2",
						"ACT",
						"RGAAv4",
						"RGAA-11.1.1"
					],
					actIds: ["e086e5"],
					all: [],
					any: [
						"implicit-label",
						"explicit-label",
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						},
						"presentational-role"
					],
					none: ["hidden-explicit-label"]
				},
				{
					id: "server-side-image-map",
					impact: "minor",
					selector: "img[ismap]",
					tags: [
						"cat.text-alternatives",
						"wcag2a",
						"wcag211",
						"section508",
						"section508.22.f",
						"TTv5",
						"TT4.a",
						"EN-301-549",
						"EN-9.2.1.1",
						"RGAAv4",
						"RGAA-1.1.4"
					],
					all: [],
					any: [],
					none: ["exists"]
				},
				{
					id: "skip-link",
					impact: "moderate",
					selector: "a[href^=\"#\"], a[href^=\"/#\"]",
					matches: "skip-link-matches",
					tags: [
						"cat.keyboard",
						"best-practice",
						"RGAAv4",
						"RGAA-12.7.1"
					],
					all: [],
					any: ["skip-link"],
					none: []
				},
				{
					id: "summary-name",
					impact: "serious",
					selector: "summary",
					matches: "summary-interactive-matches",
					tags: [
						"cat.name-role-value",
						"wcag2a",
						"wcag412",
						"section508",
						"section508.22.a",
						"TTv5",
						"TT6.a",
						"EN-301-549",
						"EN-9.4.1.2"
					],
					all: [],
					any: [
						"has-visible-text",
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: []
				},
				{
					id: "svg-img-alt",
					impact: "serious",
					selector: ":is([role='img'], [role='image']), [role='graphics-symbol'], svg[role='graphics-document']",
					matches: "svg-namespace-matches",
					tags: [
						"cat.text-alternatives",
						"wcag2a",
						"wcag111",
						"section508",
						"section508.22.a",
						"TTv5",
						"TT7.a",
						"EN-301-549",
						"EN-9.1.1.1",
						"ACT",
						"RGAAv4",
						"RGAA-1.1.5"
					],
					actIds: ["7d6734"],
					all: [],
					any: [
						"svg-non-empty-title",
						"aria-label",
						"aria-labelledby",
						{
							options: { attribute: "title" },
							id: "non-empty-title"
						}
					],
					none: []
				},
				{
					id: "tabindex",
					impact: "serious",
					selector: "[tabindex]",
					tags: ["cat.keyboard", "best-practice"],
					all: [],
					any: ["tabindex"],
					none: []
				},
				{
					id: "table-duplicate-name",
					impact: "minor",
					selector: "table",
					tags: [
						"cat.tables",
						"best-practice",
						"RGAAv4",
						"RGAA-5.2.1"
					],
					all: [],
					any: [],
					none: ["same-caption-summary"]
				},
				{
					id: "table-fake-caption",
					impact: "serious",
					selector: "table",
					matches: "data-table-matches",
					tags: [
						"cat.tables",
						"experimental",
						"wcag2a",
						"wcag131",
						"section508",
						"section508.22.g",
						"EN-301-549",
						"EN-9.1.3.1",
						"RGAAv4",
						"RGAA-5.4.1"
					],
					all: ["caption-faked"],
					any: [],
					none: []
				},
				{
					id: "target-size",
					impact: "serious",
					selector: "*",
					enabled: !1,
					matches: "widget-not-inline-matches",
					tags: [
						"cat.sensory-and-visual-cues",
						"wcag22aa",
						"wcag258",
						"EN-301-549v4",
						"EN-9.2.5.8"
					],
					all: [],
					any: [{
						options: { minSize: 24 },
						id: "target-size"
					}, {
						options: { minOffset: 24 },
						id: "target-offset"
					}],
					none: []
				},
				{
					id: "td-has-header",
					impact: "critical",
					selector: "table",
					matches: "data-table-large-matches",
					tags: [
						"cat.tables",
						"experimental",
						"wcag2a",
						"wcag131",
						"section508",
						"section508.22.g",
						"TTv5",
						"TT14.b",
						"EN-301-549",
						"EN-9.1.3.1",
						"RGAAv4",
						"RGAA-5.7.4"
					],
					all: ["td-has-header"],
					any: [],
					none: []
				},
				{
					id: "td-headers-attr",
					impact: "serious",
					selector: "table",
					matches: "table-or-grid-role-matches",
					tags: [
						"cat.tables",
						"wcag2a",
						"wcag131",
						"section508",
						"section508.22.g",
						"TTv5",
						"TT14.b",
						"EN-301-549",
						"EN-9.1.3.1",
						"RGAAv4",
						"RGAA-5.7.4"
					],
					actIds: ["a25f45"],
					all: ["td-headers-attr"],
					any: [],
					none: []
				},
				{
					id: "th-has-data-cells",
					impact: "serious",
					selector: "table",
					matches: "data-table-matches",
					tags: [
						"cat.tables",
						"wcag2a",
						"wcag131",
						"section508",
						"section508.22.g",
						"TTv5",
						"TT14.b",
						"EN-301-549",
						"EN-9.1.3.1",
						"RGAAv4",
						"RGAA-5.7.1"
					],
					actIds: ["d0f69e"],
					all: ["th-has-data-cells"],
					any: [],
					none: []
				},
				{
					id: "valid-lang",
					impact: "serious",
					selector: "[lang]:not(html), [xml\\:lang]:not(html)",
					tags: [
						"cat.language",
						"wcag2aa",
						"wcag312",
						"TTv5",
						"TT11.b",
						"EN-301-549",
						"EN-9.3.1.2",
						"ACT",
						"RGAAv4",
						"RGAA-8.8.1"
					],
					actIds: ["de46e4"],
					all: [],
					any: [],
					none: [{
						options: { attributes: ["lang", "xml:lang"] },
						id: "valid-lang"
					}]
				},
				{
					id: "video-caption",
					impact: "critical",
					selector: "video",
					tags: [
						"cat.text-alternatives",
						"wcag2a",
						"wcag122",
						"section508",
						"section508.22.a",
						"TTv5",
						"TT17.a",
						"EN-301-549",
						"EN-9.1.2.2",
						"RGAAv4",
						"RGAA-4.3.1"
					],
					actIds: ["eac66b"],
					all: [],
					any: [],
					none: ["caption"]
				}
			],
			checks: [
				{
					id: "abstractrole",
					evaluate: "abstractrole-evaluate"
				},
				{
					id: "aria-allowed-attr-elm",
					evaluate: "aria-allowed-attr-elm-evaluate"
				},
				{
					id: "aria-allowed-attr",
					evaluate: "aria-allowed-attr-evaluate",
					options: {
						validTreeRowAttrs: [
							"aria-posinset",
							"aria-setsize",
							"aria-expanded",
							"aria-level"
						],
						ariaFallbackValues: {
							"aria-current": "true",
							"aria-required": "true",
							"aria-readonly": "true"
						}
					}
				},
				{
					id: "aria-allowed-role",
					evaluate: "aria-allowed-role-evaluate",
					options: {
						allowImplicit: !0,
						ignoredTags: []
					}
				},
				{
					id: "aria-busy",
					evaluate: "aria-busy-evaluate",
					deprecated: !0
				},
				{
					id: "aria-conditional-attr",
					evaluate: "aria-conditional-attr-evaluate",
					options: { invalidTableRowAttrs: [
						"aria-posinset",
						"aria-setsize",
						"aria-expanded",
						"aria-level"
					] }
				},
				{
					id: "aria-errormessage",
					evaluate: "aria-errormessage-evaluate"
				},
				{
					id: "aria-hidden-body",
					evaluate: "aria-hidden-body-evaluate"
				},
				{
					id: "aria-level",
					evaluate: "aria-level-evaluate"
				},
				{
					id: "aria-no-deprecated-attr",
					evaluate: "aria-no-deprecated-attr-evaluate"
				},
				{
					id: "aria-prohibited-attr",
					evaluate: "aria-prohibited-attr-evaluate",
					options: { elementsAllowedAriaLabel: ["applet"] }
				},
				{
					id: "aria-required-attr",
					evaluate: "aria-required-attr-evaluate"
				},
				{
					id: "aria-required-children",
					evaluate: "aria-required-children-evaluate",
					options: { reviewEmpty: [
						"doc-bibliography",
						"doc-endnotes",
						"grid",
						"list",
						"listbox",
						"menu",
						"menubar",
						"table",
						"tablist",
						"tree",
						"treegrid",
						"rowgroup"
					] }
				},
				{
					id: "aria-required-parent",
					evaluate: "aria-required-parent-evaluate",
					options: { ownGroupRoles: ["listitem", "treeitem"] }
				},
				{
					id: "aria-roledescription",
					evaluate: "aria-roledescription-evaluate",
					options: { supportedRoles: [
						"button",
						"img",
						"image",
						"checkbox",
						"radio",
						"combobox",
						"menuitemcheckbox",
						"menuitemradio"
					] }
				},
				{
					id: "aria-unsupported-attr",
					evaluate: "aria-unsupported-attr-evaluate"
				},
				{
					id: "aria-valid-attr-value",
					evaluate: "aria-valid-attr-value-evaluate",
					options: []
				},
				{
					id: "aria-valid-attr",
					evaluate: "aria-valid-attr-evaluate",
					options: []
				},
				{
					id: "braille-label-equivalent",
					evaluate: "braille-label-equivalent-evaluate"
				},
				{
					id: "braille-roledescription-equivalent",
					evaluate: "braille-roledescription-equivalent-evaluate"
				},
				{
					id: "deprecatedrole",
					evaluate: "deprecatedrole-evaluate"
				},
				{
					id: "fallbackrole",
					evaluate: "fallbackrole-evaluate"
				},
				{
					id: "has-global-aria-attribute",
					evaluate: "has-global-aria-attribute-evaluate"
				},
				{
					id: "has-widget-role",
					evaluate: "has-widget-role-evaluate",
					options: []
				},
				{
					id: "invalidrole",
					evaluate: "invalidrole-evaluate"
				},
				{
					id: "is-element-focusable",
					evaluate: "is-element-focusable-evaluate"
				},
				{
					id: "no-implicit-explicit-label",
					evaluate: "no-implicit-explicit-label-evaluate"
				},
				{
					id: "unsupportedrole",
					evaluate: "unsupportedrole-evaluate"
				},
				{
					id: "valid-scrollable-semantics",
					evaluate: "valid-scrollable-semantics-evaluate",
					options: { roles: ["tooltip"] }
				},
				{
					id: "color-contrast-enhanced",
					evaluate: "color-contrast-evaluate",
					options: {
						ignoreUnicode: !0,
						ignoreLength: !1,
						ignorePseudo: !1,
						boldValue: 700,
						boldTextPt: 14,
						largeTextPt: 18,
						contrastRatio: {
							normal: {
								expected: 7,
								minThreshold: 4.5
							},
							large: {
								expected: 4.5,
								minThreshold: 3
							}
						},
						pseudoSizeThreshold: .25,
						shadowOutlineEmMax: .1,
						textStrokeEmMin: .03
					}
				},
				{
					id: "color-contrast",
					evaluate: "color-contrast-evaluate",
					options: {
						ignoreUnicode: !0,
						ignoreLength: !1,
						ignorePseudo: !1,
						boldValue: 700,
						boldTextPt: 14,
						largeTextPt: 18,
						contrastRatio: {
							normal: { expected: 4.5 },
							large: { expected: 3 }
						},
						pseudoSizeThreshold: .25,
						shadowOutlineEmMax: .2,
						textStrokeEmMin: .03
					}
				},
				{
					id: "link-in-text-block-style",
					evaluate: "link-in-text-block-style-evaluate"
				},
				{
					id: "link-in-text-block",
					evaluate: "link-in-text-block-evaluate",
					options: {
						requiredContrastRatio: 3,
						allowSameColor: !0
					}
				},
				{
					id: "autocomplete-appropriate",
					evaluate: "autocomplete-appropriate-evaluate",
					deprecated: !0
				},
				{
					id: "autocomplete-valid",
					evaluate: "autocomplete-valid-evaluate",
					options: {
						stateTerms: [
							"none",
							"false",
							"true",
							"disabled",
							"enabled",
							"undefined",
							"null",
							"xoff",
							"xon"
						],
						ignoredValues: [
							"text",
							"pronouns",
							"gender",
							"message",
							"content"
						]
					}
				},
				{
					id: "accesskeys",
					evaluate: "accesskeys-evaluate",
					after: "accesskeys-after"
				},
				{
					id: "focusable-content",
					evaluate: "focusable-content-evaluate"
				},
				{
					id: "focusable-disabled",
					evaluate: "focusable-disabled-evaluate"
				},
				{
					id: "focusable-element",
					evaluate: "focusable-element-evaluate"
				},
				{
					id: "focusable-modal-open",
					evaluate: "focusable-modal-open-evaluate"
				},
				{
					id: "focusable-no-name",
					evaluate: "focusable-no-name-evaluate"
				},
				{
					id: "focusable-not-tabbable",
					evaluate: "focusable-not-tabbable-evaluate"
				},
				{
					id: "frame-focusable-content",
					evaluate: "frame-focusable-content-evaluate"
				},
				{
					id: "landmark-is-top-level",
					evaluate: "landmark-is-top-level-evaluate"
				},
				{
					id: "no-focusable-content",
					evaluate: "no-focusable-content-evaluate"
				},
				{
					id: "page-has-heading-one",
					evaluate: "has-descendant-evaluate",
					after: "has-descendant-after",
					options: {
						selector: "h1:not([role], [aria-level]), :is(h1, h2, h3, h4, h5, h6):not([role])[aria-level=1], [role=heading][aria-level=1]",
						passForModal: !0
					}
				},
				{
					id: "page-has-main",
					evaluate: "has-descendant-evaluate",
					after: "has-descendant-after",
					options: {
						selector: "main:not([role]), [role='main']",
						passForModal: !0
					}
				},
				{
					id: "page-no-duplicate-banner",
					evaluate: "page-no-duplicate-evaluate",
					after: "page-no-duplicate-after",
					options: {
						selector: "header:not([role]), [role=banner]",
						role: "banner"
					}
				},
				{
					id: "page-no-duplicate-contentinfo",
					evaluate: "page-no-duplicate-evaluate",
					after: "page-no-duplicate-after",
					options: {
						selector: "footer:not([role]), [role=contentinfo]",
						role: "contentinfo"
					}
				},
				{
					id: "page-no-duplicate-main",
					evaluate: "page-no-duplicate-evaluate",
					after: "page-no-duplicate-after",
					options: { selector: "main:not([role]), [role='main']" }
				},
				{
					id: "tabindex",
					evaluate: "tabindex-evaluate"
				},
				{
					id: "alt-space-value",
					evaluate: "alt-space-value-evaluate"
				},
				{
					id: "duplicate-img-label",
					evaluate: "duplicate-img-label-evaluate",
					options: { parentSelector: "button, [role=button], a[href], p, li, td, th" }
				},
				{
					id: "explicit-label",
					evaluate: "explicit-evaluate"
				},
				{
					id: "help-same-as-label",
					evaluate: "help-same-as-label-evaluate"
				},
				{
					id: "hidden-explicit-label",
					evaluate: "hidden-explicit-label-evaluate"
				},
				{
					id: "implicit-label",
					evaluate: "implicit-evaluate"
				},
				{
					id: "label-content-name-mismatch",
					evaluate: "label-content-name-mismatch-evaluate",
					options: {
						pixelThreshold: .1,
						occurrenceThreshold: 3,
						valueTextRoles: [
							"switch",
							"checkbox",
							"radio",
							"menuitemcheckbox",
							"menuitemradio"
						]
					}
				},
				{
					id: "multiple-label",
					evaluate: "multiple-label-evaluate"
				},
				{
					id: "title-only",
					evaluate: "title-only-evaluate"
				},
				{
					id: "landmark-is-unique",
					evaluate: "landmark-is-unique-evaluate",
					after: "landmark-is-unique-after"
				},
				{
					id: "has-lang",
					evaluate: "has-lang-evaluate",
					options: { attributes: ["lang", "xml:lang"] }
				},
				{
					id: "valid-lang",
					evaluate: "valid-lang-evaluate",
					options: { attributes: ["lang", "xml:lang"] }
				},
				{
					id: "xml-lang-mismatch",
					evaluate: "xml-lang-mismatch-evaluate"
				},
				{
					id: "dlitem",
					evaluate: "dlitem-evaluate"
				},
				{
					id: "listitem",
					evaluate: "listitem-evaluate"
				},
				{
					id: "only-dlitems",
					evaluate: "invalid-children-evaluate",
					options: {
						validRoles: [
							"definition",
							"term",
							"listitem"
						],
						validNodeNames: ["dt", "dd"],
						divGroups: !0
					}
				},
				{
					id: "only-listitems",
					evaluate: "invalid-children-evaluate",
					options: {
						validRoles: ["listitem"],
						validNodeNames: ["li"]
					}
				},
				{
					id: "structured-dlitems",
					evaluate: "structured-dlitems-evaluate"
				},
				{
					id: "caption",
					evaluate: "caption-evaluate"
				},
				{
					id: "frame-tested",
					evaluate: "frame-tested-evaluate",
					after: "frame-tested-after",
					options: { isViolation: !1 }
				},
				{
					id: "no-autoplay-audio",
					evaluate: "no-autoplay-audio-evaluate",
					options: { allowedDuration: 3 }
				},
				{
					id: "css-orientation-lock",
					evaluate: "css-orientation-lock-evaluate",
					options: { degreeThreshold: 2 }
				},
				{
					id: "meta-viewport-large",
					evaluate: "meta-viewport-scale-evaluate",
					options: {
						scaleMinimum: 5,
						lowerBound: 2
					}
				},
				{
					id: "meta-viewport",
					evaluate: "meta-viewport-scale-evaluate",
					options: { scaleMinimum: 2 }
				},
				{
					id: "target-offset",
					evaluate: "target-offset-evaluate",
					options: { minOffset: 24 }
				},
				{
					id: "target-size",
					evaluate: "target-size-evaluate",
					options: { minSize: 24 }
				},
				{
					id: "header-present",
					evaluate: "has-descendant-evaluate",
					after: "has-descendant-after",
					options: { selector: ":is(h1, h2, h3, h4, h5, h6):not([role]), [role=heading]" }
				},
				{
					id: "heading-order",
					evaluate: "heading-order-evaluate",
					after: "heading-order-after"
				},
				{
					id: "identical-links-same-purpose",
					evaluate: "identical-links-same-purpose-evaluate",
					after: "identical-links-same-purpose-after"
				},
				{
					id: "internal-link-present",
					evaluate: "internal-link-present-evaluate"
				},
				{
					id: "landmark",
					evaluate: "has-descendant-evaluate",
					options: { selector: "main, [role=main]" }
				},
				{
					id: "meta-refresh-no-exceptions",
					evaluate: "meta-refresh-evaluate",
					options: {
						minDelay: 72e3,
						maxDelay: !1
					}
				},
				{
					id: "meta-refresh",
					evaluate: "meta-refresh-evaluate",
					options: {
						minDelay: 0,
						maxDelay: 72e3
					}
				},
				{
					id: "p-as-heading",
					evaluate: "p-as-heading-evaluate",
					options: {
						margins: [
							{
								weight: 150,
								italic: !0
							},
							{
								weight: 150,
								size: 1.15
							},
							{
								italic: !0,
								size: 1.15
							},
							{ size: 1.4 }
						],
						passLength: 1,
						failLength: .5
					}
				},
				{
					id: "region",
					evaluate: "region-evaluate",
					after: "region-after",
					options: { regionMatcher: "dialog, [role=dialog], [role=alertdialog], svg" }
				},
				{
					id: "skip-link",
					evaluate: "skip-link-evaluate"
				},
				{
					id: "unique-frame-title",
					evaluate: "unique-frame-title-evaluate",
					after: "unique-frame-title-after"
				},
				{
					id: "duplicate-id-active",
					evaluate: "duplicate-id-evaluate",
					after: "duplicate-id-after"
				},
				{
					id: "duplicate-id-aria",
					evaluate: "duplicate-id-evaluate",
					after: "duplicate-id-after"
				},
				{
					id: "duplicate-id",
					evaluate: "duplicate-id-evaluate",
					after: "duplicate-id-after"
				},
				{
					id: "aria-label",
					evaluate: "aria-label-evaluate"
				},
				{
					id: "aria-labelledby",
					evaluate: "aria-labelledby-evaluate"
				},
				{
					id: "avoid-inline-spacing",
					evaluate: "avoid-inline-spacing-evaluate",
					options: { cssProperties: [
						"line-height",
						"letter-spacing",
						"word-spacing"
					] }
				},
				{
					id: "button-has-visible-text",
					evaluate: "has-text-content-evaluate"
				},
				{
					id: "doc-has-title",
					evaluate: "doc-has-title-evaluate"
				},
				{
					id: "error-occurred",
					evaluate: "exists-evaluate"
				},
				{
					id: "exists",
					evaluate: "exists-evaluate"
				},
				{
					id: "has-alt",
					evaluate: "has-alt-evaluate"
				},
				{
					id: "has-visible-text",
					evaluate: "has-text-content-evaluate"
				},
				{
					id: "important-letter-spacing",
					evaluate: "inline-style-property-evaluate",
					options: {
						cssProperty: "letter-spacing",
						minValue: .12
					}
				},
				{
					id: "important-line-height",
					evaluate: "inline-style-property-evaluate",
					options: {
						multiLineOnly: !0,
						cssProperty: "line-height",
						minValue: 1.5,
						normalValue: 1
					}
				},
				{
					id: "important-word-spacing",
					evaluate: "inline-style-property-evaluate",
					options: {
						cssProperty: "word-spacing",
						minValue: .16
					}
				},
				{
					id: "is-on-screen",
					evaluate: "is-on-screen-evaluate"
				},
				{
					id: "non-empty-alt",
					evaluate: "attr-non-space-content-evaluate",
					options: { attribute: "alt" }
				},
				{
					id: "non-empty-if-present",
					evaluate: "non-empty-if-present-evaluate"
				},
				{
					id: "non-empty-placeholder",
					evaluate: "attr-non-space-content-evaluate",
					options: { attribute: "placeholder" }
				},
				{
					id: "non-empty-title",
					evaluate: "attr-non-space-content-evaluate",
					options: { attribute: "title" }
				},
				{
					id: "non-empty-value",
					evaluate: "attr-non-space-content-evaluate",
					options: { attribute: "value" }
				},
				{
					id: "presentational-role",
					evaluate: "presentational-role-evaluate"
				},
				{
					id: "role-none",
					evaluate: "matches-definition-evaluate",
					deprecated: !0,
					options: { matcher: { attributes: { role: "none" } } }
				},
				{
					id: "role-presentation",
					evaluate: "matches-definition-evaluate",
					deprecated: !0,
					options: { matcher: { attributes: { role: "presentation" } } }
				},
				{
					id: "svg-non-empty-title",
					evaluate: "svg-non-empty-title-evaluate"
				},
				{
					id: "caption-faked",
					evaluate: "caption-faked-evaluate"
				},
				{
					id: "html5-scope",
					evaluate: "html5-scope-evaluate"
				},
				{
					id: "same-caption-summary",
					evaluate: "same-caption-summary-evaluate"
				},
				{
					id: "scope-value",
					evaluate: "scope-value-evaluate",
					options: { values: [
						"row",
						"col",
						"rowgroup",
						"colgroup"
					] }
				},
				{
					id: "td-has-header",
					evaluate: "td-has-header-evaluate"
				},
				{
					id: "td-headers-attr",
					evaluate: "td-headers-attr-evaluate"
				},
				{
					id: "th-has-data-cells",
					evaluate: "th-has-data-cells-evaluate"
				},
				{
					id: "hidden-content",
					evaluate: "hidden-content-evaluate"
				}
			]
		});
	})("object" == typeof window ? window : this$1);
}));
Object.defineProperty(exports, "default", {
	enumerable: true,
	get: function() {
		return require_axe_min();
	}
});
