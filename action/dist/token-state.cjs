// action/token-state.ts
/** Name under which `main` leaves the installation token to `post`. */
const TOKEN_STATE = "installation-token";
Object.defineProperty(exports, "TOKEN_STATE", {
	enumerable: true,
	get: function() {
		return TOKEN_STATE;
	}
});
