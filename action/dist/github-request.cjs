// src/domain/github-request.ts
/** How App and action ask GitHub, whatever client they use. */
/** GitHub's API version that Errand was written against; octokit sends none by itself. */
const API_VERSION = "2022-11-28";
/** GitHub itself ends a request after 10 s; what takes longer has been lost on the way. */
const REQUEST_TIMEOUT_MS = 1e4;
/**
* octokit takes an answer that breaks off for an empty one, and a redirect to nowhere for a yes. All that we ask for is
* JSON with something in it, or has no content (204); what is only accepted (202) may be told by an empty object.
*/
function isWhole({ status, data }) {
	if (status === 204) return true;
	if (status >= 300 || typeof data !== "object" || data instanceof ArrayBuffer) return false;
	if (status === 202 || Array.isArray(data)) return true;
	return saysSomething(data) && (!("data" in data) || "errors" in data || saysSomething(data.data));
}
function saysSomething(data) {
	return Object.keys(Object(data)).length > 0;
}
Object.defineProperty(exports, "API_VERSION", {
	enumerable: true,
	get: function() {
		return API_VERSION;
	}
});
Object.defineProperty(exports, "REQUEST_TIMEOUT_MS", {
	enumerable: true,
	get: function() {
		return REQUEST_TIMEOUT_MS;
	}
});
Object.defineProperty(exports, "isWhole", {
	enumerable: true,
	get: function() {
		return isWhole;
	}
});
