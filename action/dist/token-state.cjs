// src/domain/github-request.ts
/** How App and action ask GitHub, whatever client they use. */
/** GitHub's API version that Errand was written against; octokit sends none by itself. */
const API_VERSION = "2022-11-28";
/** GitHub itself ends a request after 10 s; what takes longer has been lost on the way. */
const REQUEST_TIMEOUT_MS = 1e4;
/** octokit takes an answer that breaks off for an empty one: all that we ask for is JSON, or has no content (204). */
function isWhole({ status, data }) {
	return status === 204 || typeof data === "object" && !(data instanceof ArrayBuffer);
}
// action/token-state.ts
/** Name under which `main` leaves the installation token to `post`. */
const TOKEN_STATE = "installation-token";
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
Object.defineProperty(exports, "TOKEN_STATE", {
	enumerable: true,
	get: function() {
		return TOKEN_STATE;
	}
});
Object.defineProperty(exports, "isWhole", {
	enumerable: true,
	get: function() {
		return isWhole;
	}
});
