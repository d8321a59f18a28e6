const require_log_line = require("./log-line.cjs");
const require_github_request = require("./github-request.cjs");
const require_token_state = require("./token-state.cjs");
// action/revoke-token.ts
/** The installation token does not outlive the run. Whatever comes of it, the run does not fail because of it. */
async function revokeToken() {
	const token = require_log_line.getState(require_token_state.TOKEN_STATE);
	if (token === "") return;
	require_log_line.setSecret(token);
	try {
		const { ok, status } = await fetch(`${process.env.GITHUB_API_URL}/installation/token`, {
			method: "DELETE",
			headers: {
				authorization: `Bearer ${token}`,
				"user-agent": "errand"
			},
			signal: AbortSignal.timeout(require_github_request.REQUEST_TIMEOUT_MS)
		});
		if (!ok && status !== 401 && status !== 404) throw new Error(`HTTP ${status}. It expires within the hour.`);
		require_log_line.info("The repository token is revoked.");
	} catch (error) {
		require_log_line.warning(require_log_line.logLine(`The repository token could not be revoked: ${error.message}`));
	}
}
// action/post.ts
/** Runs however the job ended. */
revokeToken();
