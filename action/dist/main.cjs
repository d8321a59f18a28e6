Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_log_line = require("./log-line.cjs");
let node_fs = require("node:fs");
// action/waiting.ts
const REAL_TIME = {
	now: () => Date.now(),
	elapsed: () => performance.now(),
	sleep
};
/** Rejects with the signal's reason as soon as it aborts. */
async function sleep(ms, signal) {
	signal.throwIfAborted();
	const { promise, resolve, reject } = Promise.withResolvers();
	const timer = setTimeout(resolve, ms);
	const abort = () => reject(signal.reason);
	signal.addEventListener("abort", abort, { once: true });
	try {
		await promise;
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", abort);
	}
}
/** A signal that aborts after `ms` with `reason` as its error's message; ends with the scope that uses it. */
function timeLimit(ms, reason) {
	const limit = new AbortController();
	const timer = setTimeout(() => limit.abort(new Error(reason)), ms);
	return {
		signal: limit.signal,
		[Symbol.dispose]: () => clearTimeout(timer)
	};
}
// action/app-client.ts
/** The App says that this attempt or this worker is over, or that another run has it: nothing more may be done. */
var StaleAttempt = class extends Error {};
/** Waits between tries while the App cannot be reached or is restarting. */
const RETRY_MS = [
	250,
	500,
	1e3,
	2e3,
	4e3,
	8e3,
	8e3,
	8e3
];
/** Who tries without end has work that waits for the App, so these do not grow any further. */
const ENDLESS_RETRY_MS = [
	250,
	500,
	1e3,
	2e3
];
const TIMEOUT_MS = 3e4;
/**
* Sends JSON to the App's run API and parses the answer. Connection errors, lost answers, 429 and 5xx are tried again
* for about half a minute, or without end; a stale status throws `StaleAttempt`; any other refusal throws with what the
* App said.
*/
async function askApp(url, schema, request) {
	const { text } = await untilAnswered(request, () => post(url, request));
	return schema.parse(JSON.parse(text));
}
/** The tries of `askApp` and the waits between them; `ask` resolves with what came of one try. */
async function untilAnswered({ signal, isEndless = false, staleStatuses = [409], onTrouble, time = REAL_TIME }, ask) {
	for (let n = 0;; n++) {
		const answer = await ask();
		if (!(answer instanceof Error) && isOk(answer)) return answer;
		const problem = answer instanceof Error ? answer : new Error(describe(answer));
		if (!(answer instanceof Error) && staleStatuses.includes(answer.status)) throw new StaleAttempt(problem.message);
		const isFinal = !(answer instanceof Error) && answer.status < 500 && answer.status !== 429;
		const wait = isEndless ? ENDLESS_RETRY_MS[n] ?? ENDLESS_RETRY_MS.at(-1) : RETRY_MS[n];
		if (isFinal || wait === void 0 || signal.aborted) throw problem;
		onTrouble?.(problem);
		await time.sleep(wait, signal).catch(() => {
			throw problem;
		});
	}
}
const isOk = ({ status }) => status >= 200 && status < 300;
async function post(url, request) {
	let token;
	try {
		token = await request.token();
	} catch (error) {
		return error;
	}
	const limit = new AbortController();
	const timer = setTimeout(() => limit.abort(/* @__PURE__ */ new Error("it did not answer in time")), request.timeoutMs ?? TIMEOUT_MS);
	try {
		const response = await fetch(`${url}${request.path}`, {
			method: "POST",
			headers: {
				authorization: `Bearer ${token}`,
				"content-type": "application/json"
			},
			body: JSON.stringify(request.body),
			signal: AbortSignal.any([request.signal, limit.signal])
		});
		return {
			status: response.status,
			text: await response.text()
		};
	} catch (error) {
		const cause = error.cause;
		return /* @__PURE__ */ new Error(`the App cannot be reached: ${cause instanceof Error ? cause.message : error.message}`);
	} finally {
		clearTimeout(timer);
	}
}
function describe({ status, text }) {
	try {
		return `HTTP ${status} from the App: ${JSON.parse(text).detail}`;
	} catch {
		return `HTTP ${status} from the App`;
	}
}
// action/main.ts
/** The run's entry: does what it was dispatched for, and is the one place where errors end. */
async function main() {
	try {
		const { client_payload } = JSON.parse((0, node_fs.readFileSync)(process.env.GITHUB_EVENT_PATH ?? "", "utf8"));
		const { start } = "worker" in Object(client_payload) ? await Promise.resolve().then(() => require("./start-worker.cjs")) : await Promise.resolve().then(() => require("./start-site.cjs")).then((n) => n.start_site_exports);
		await start(client_payload);
	} catch (error) {
		if (error instanceof StaleAttempt) require_log_line.notice(require_log_line.logLine(`Nothing to do: ${error.message}`));
		else require_log_line.setFailed(require_log_line.logLine(error instanceof Error ? error.message : String(error)));
	}
	process.exit();
}
main();
exports.REAL_TIME = REAL_TIME;
exports.StaleAttempt = StaleAttempt;
exports.askApp = askApp;
exports.sleep = sleep;
exports.timeLimit = timeLimit;
