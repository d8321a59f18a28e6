const require_core = require("./core.cjs");
const require_token_state = require("./token-state.cjs");
// action/revoke-token.ts
/** The installation token does not outlive the run. Whatever comes of it, the run does not fail because of it. */
async function revokeToken() {
	const token = require_core.getState(require_token_state.TOKEN_STATE);
	if (token === "") return;
	require_core.setSecret(token);
	try {
		const { ok, status } = await fetch(`${process.env.GITHUB_API_URL}/installation/token`, {
			method: "DELETE",
			headers: {
				authorization: `Bearer ${token}`,
				"user-agent": "errand"
			},
			signal: AbortSignal.timeout(require_token_state.REQUEST_TIMEOUT_MS)
		});
		if (!ok && status !== 401 && status !== 404) throw new Error(`HTTP ${status}. It expires within the hour.`);
		require_core.info("The repository token is revoked.");
	} catch (error) {
		require_core.warning(`The repository token could not be revoked: ${error.message}`);
	}
}
// action/post.ts
/** Runs however the job ended. */
revokeToken();
