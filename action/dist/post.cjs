const require_token_state = require("./token-state.cjs");
// action/post.ts
/** Runs however the job ended: the installation token does not outlive the run. */
async function post() {
	const token = require_token_state.getState(require_token_state.TOKEN_STATE);
	if (token === "") return;
	require_token_state.setSecret(token);
	const response = await fetch(`${process.env.GITHUB_API_URL}/installation/token`, {
		method: "DELETE",
		headers: {
			authorization: `Bearer ${token}`,
			"user-agent": "errand"
		}
	});
	if (response.ok || response.status === 401) require_token_state.info("The repository token is revoked.");
	else require_token_state.warning(`The repository token could not be revoked: HTTP ${response.status}. It expires within the hour.`);
}
post().catch((error) => require_token_state.warning(`The repository token could not be revoked: ${error}`));
