const require_core = require("./core.cjs");
const require_token_state = require("./token-state.cjs");
// action/post.ts
/** Runs however the job ended: the installation token does not outlive the run. */
async function post() {
	const token = require_core.getState(require_token_state.TOKEN_STATE);
	if (token === "") return;
	require_core.setSecret(token);
	const response = await fetch(`${process.env.GITHUB_API_URL}/installation/token`, {
		method: "DELETE",
		headers: {
			authorization: `Bearer ${token}`,
			"user-agent": "errand"
		},
		signal: AbortSignal.timeout(require_token_state.REQUEST_TIMEOUT_MS)
	});
	if (response.ok || response.status === 401 || response.status === 404) require_core.info("The repository token is revoked.");
	else require_core.warning(`The repository token could not be revoked: HTTP ${response.status}. It expires within the hour.`);
}
post().catch((error) => require_core.warning(`The repository token could not be revoked: ${error}`));
