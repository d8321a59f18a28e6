const require_log_line = require("./log-line.cjs");
const require_main = require("./main.cjs");
const require_token_state = require("./token-state.cjs");
const require_schemas = require("./schemas.cjs");
let node_diagnostics_channel = require("node:diagnostics_channel");
// node_modules/zod/v4/classic/coerce.js
function number(params) {
	return require_schemas._coercedNumber(require_schemas.ZodNumber, params);
}
const sitePhases = Object.keys({
	queued: 0,
	dispatched: 5,
	claim: 10,
	prepare: 15,
	generate: 20,
	check: 30,
	publish: 55,
	"enable-pages": 65,
	"wait-live": 70,
	describe: 88,
	"call-back": 90,
	done: 100
});
// src/contract/report.ts
/** What a run found out about the site it made: stored with the job, shown to whoever may read it. */
/**
* One acceptance check and how it was decided. `undecided` is an honest verdict: nothing here could decide it.
* `detail` says why it failed or what was seen.
*/
const checkResult = require_schemas.object({
	check: require_schemas.string(),
	kind: require_schemas._enum([
		"js",
		"text",
		"quality"
	]),
	verdict: require_schemas._enum([
		"passed",
		"failed",
		"undecided"
	]),
	/** `model`: a language model looked at the page; its verdict is an opinion, with the reason as detail. */
	decided_by: require_schemas._enum([
		"browser",
		"probe",
		"model",
		"none"
	]),
	detail: require_schemas.string().optional()
});
/** What the task was understood to ask for, before anything was made. */
const planView = require_schemas.object({
	title: require_schemas.string().optional(),
	elements: require_schemas.array(require_schemas.object({
		id: require_schemas.string(),
		tag: require_schemas.string().optional(),
		attributes: require_schemas.record(require_schemas.string(), require_schemas.string())
	})),
	files: require_schemas.array(require_schemas.object({
		path: require_schemas.string(),
		description: require_schemas.string()
	})),
	libraries: require_schemas.array(require_schemas.string()),
	parameters: require_schemas.array(require_schemas.string()),
	script_literals: require_schemas.array(require_schemas.string()),
	checks: require_schemas.array(require_schemas.object({
		kind: require_schemas._enum(["js", "text"]),
		text: require_schemas.string(),
		round: require_schemas.int()
	}))
});
/** What the language models of a job were used for; tokens as the provider counts them. */
const usageView = require_schemas.object({
	models: require_schemas.array(require_schemas.string()),
	requests: require_schemas.int(),
	input_tokens: require_schemas.int(),
	cached_tokens: require_schemas.int(),
	output_tokens: require_schemas.int(),
	/** Whether some counts were guessed from text lengths because the provider sent none. */
	estimated: require_schemas.boolean(),
	/** `null` if a model without a known price was used. */
	cost_usd: require_schemas.number().nullable()
});
/** A file that a round changed, and how. */
const fileChange = require_schemas.object({
	path: require_schemas.string(),
	change: require_schemas._enum([
		"added",
		"changed",
		"removed"
	]),
	/**
	* What there is to see of it in `diff`. `cut`: not all of it. `binary`: no text in UTF-8. `not-compared`: too large, or
	* too different. `not-known`: somebody else had changed the file since the round began.
	*/
	shown: require_schemas._enum([
		"whole",
		"cut",
		"binary",
		"not-compared",
		"not-known"
	]),
	/** Of the whole diff; 0 where there is none. */
	lines_added: require_schemas.int(),
	lines_removed: require_schemas.int(),
	/** Hunks of a unified diff, without the two lines that name the file; without keys and tokens. */
	diff: require_schemas.string()
});
/** What a round's commit did; files that others changed are not its change. */
const siteChanges = require_schemas.object({
	/** The commit that it followed. */
	base_sha: require_schemas.string().regex(/^[0-9a-f]{40}$/),
	/** By path. */
	files: require_schemas.array(fileChange)
});
const siteResult = require_schemas.object({
	repo_url: require_schemas.url({ protocol: /^https?$/ }),
	commit_sha: require_schemas.string().regex(/^[0-9a-f]{40}$/),
	pages_url: require_schemas.url({ protocol: /^https?$/ }),
	checks: require_schemas.array(checkResult),
	/** Paths and sizes in bytes of the files of the commit. */
	files: require_schemas.array(require_schemas.object({
		path: require_schemas.string(),
		bytes: require_schemas.int()
	})),
	/** What the executor wants people to know: missing data, contradictions, repairs. */
	notes: require_schemas.array(require_schemas.string()),
	/** Absent in results of earlier versions. */
	made_by: require_schemas.string().optional(),
	plan: planView.optional(),
	model_usage: usageView.optional(),
	/** Absent also in the first round, which has nothing to be compared with. */
	changes: siteChanges.optional()
});
// src/domain/safe-path.ts
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
const NOT_ON_WINDOWS = /[\\:*?"<>|]/;
/** Marks that make a name read in another direction than it is written. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** git's own, also by the short names that Windows gives: its folder, and what names other repositories to be fetched. */
const GIT = /^(?:\.git(?:modules)?|git~\d+|gitmod~\d+)$/i;
/** Characters that macOS does not see in a name. */
const INVISIBLE = /\p{Cf}/gu;
/** Devices of Windows, which are there in every folder. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Of a name; all file systems in use have this limit. */
const MOST_BYTES = 255;
/**
* Whether `path` may become a file of a repository: relative, made of ordinary names, portable to every
* file system, and unable to reach `.git` or leave its folder.
*/
function isSafePath(path) {
	return whyUnsafe(path) === null;
}
/** The rule that `path` breaks, as it goes on behind its name; null if it may become a file of a repository. */
function whyUnsafe(path) {
	if (path.length > 255) return "may have at most 255 characters";
	if (CONTROL.test(path)) return "must not have control characters";
	if (NOT_ON_WINDOWS.test(path)) return "must not have any of \\ : * ? \" < > |";
	if (DIRECTION.test(path)) return "must not have marks that turn the direction of writing";
	if (!path.isWellFormed()) return "must be well-formed Unicode";
	for (const name of path.split("/")) {
		const reason = whyUnsafeName(name);
		if (reason !== null) return reason;
	}
	return null;
}
function whyUnsafeName(name) {
	const seen = name.replace(INVISIBLE, "");
	if (seen === "") return "must be a relative file path without empty names";
	if (name.trim() !== name) return "must not have white space at an end of a name";
	if (seen.endsWith(".")) return "must not have a name that ends with a dot, such as \"..\"";
	if (GIT.test(seen)) return "must not have git’s own names, such as \".git\"";
	if (DEVICE.test(seen)) return "must not have names of Windows’ devices, such as \"con\" or \"nul.txt\"";
	return new TextEncoder().encode(name).byteLength > MOST_BYTES ? `must not have a name of more than ${MOST_BYTES} bytes` : null;
}
/** The same for two paths that some file system takes for one: by case, or by how an accent is written. */
function foldPath(path) {
	return path.normalize("NFKD").toUpperCase().toLowerCase().normalize("NFKD");
}
/** Which of `taken` cannot exist beside `path`: another spelling of it, or a file where the other needs a folder. */
function clashingPath(path, taken) {
	const own = foldPath(path);
	for (const other of taken) {
		const folded = foldPath(other);
		if (folded === own && other !== path || folded.startsWith(`${own}/`) || own.startsWith(`${folded}/`)) return other;
	}
}
// src/contract/without-nul.ts
/** A rule for texts: neither programs' arguments nor PostgreSQL's columns can hold this character. */
const withoutNul = [(text) => !text.includes("\0"), { error: "must not hold a NUL character" }];
// src/contract/task.ts
/**
* A site task as callers post it to `POST /handle_task`.
*
* Deliberately lenient where senders in the wild differ: unknown members are dropped, `checks` may be missing,
* `attachments` may be missing, `null`, `[]` or `{}`. Deliberately strict about types and about attachment
* names, because those become paths in a repository.
*/
/** Graders send plain English, `"js: …"`, bare JavaScript, or `{ "js": "…" }`; telling them apart is planning. */
const check = require_schemas.union([require_schemas.string(), require_schemas.object({ js: require_schemas.string() })]);
const attachment = require_schemas.object({
	name: require_schemas.string().refine(isSafePath, { error: ({ input }) => whyUnsafe(String(input)) ?? void 0 }),
	/** A `data:` URI (base64 or percent-encoded, media type may be odd) or an http(s) URL. */
	url: require_schemas.string().regex(/^(data:|https?:\/\/)/i, { error: "must be a data: URI or an http(s) URL" })
});
const noAttachments = require_schemas.union([require_schemas._null(), require_schemas.strictObject({})]).transform(() => []);
const siteTask = require_schemas.object({
	email: require_schemas.string().trim().min(1).max(320).refine(...withoutNul),
	task: require_schemas.string().trim().min(1).max(200).refine(...withoutNul),
	round: require_schemas.int().min(1).max(1e3),
	nonce: require_schemas.string().min(1).max(500).refine(...withoutNul),
	brief: require_schemas.string().min(1),
	checks: require_schemas.array(check).max(1e3).nullish().transform((list) => list ?? []),
	evaluation_url: require_schemas.url({
		protocol: /^https?$/,
		error: "must be an http(s) URL"
	}),
	attachments: require_schemas.union([require_schemas.array(attachment).max(200), noAttachments]).optional().transform((list) => list ?? [])
});
// src/contract/run-api.ts
/** What a run and the App say to each other, under `/runs/{job}`. Every request names the attempt it belongs to. */
const jobId = require_schemas.string().regex(/^job_[0-9a-f]{32}$/);
/** `client_payload` of the `repository_dispatch`: ids only, because it shows in the run's public log. */
const dispatchPayload = require_schemas.object({
	job: jobId,
	attempt: require_schemas.int32().min(1),
	/** Names the concurrency group: rounds of one site run one after the other. */
	site: require_schemas.string(),
	app_url: require_schemas.url()
});
require_schemas.object({ attempt: require_schemas.int32().min(1) });
const claimAnswer = require_schemas.object({
	/** For the other calls of this attempt; kept hashed by the App. */
	run_token: require_schemas.string(),
	task: siteTask,
	repository: require_schemas.object({
		id: require_schemas.int(),
		owner: require_schemas.string(),
		name: require_schemas.string(),
		url: require_schemas.url(),
		default_branch: require_schemas.string(),
		/** As GitHub told them with the token, which saves the run asking. */
		homepage: require_schemas.string().nullable(),
		has_pages: require_schemas.boolean()
	}),
	/** Installation token for that one repository. */
	github_token: require_schemas.string(),
	heartbeat_ms: require_schemas.int(),
	/** Unix milliseconds of the App's clock, which the times below are of. */
	now: require_schemas.int(),
	/** Unix milliseconds: what is best by then is published, so that Pages has time to build it. */
	publish_by: require_schemas.int(),
	/** Unix milliseconds: without an outcome by then the App gives the job up and tells the sender so. */
	give_up_at: require_schemas.int()
});
require_schemas.object({
	attempt: require_schemas.int32().min(1),
	/** `batch` counts from 1: one that is sent again because its answer was lost is stored once. */
	batch: require_schemas.int32().min(1),
	events: require_schemas.array(require_schemas.object({
		type: require_schemas._enum(["phase", "log"]),
		phase: require_schemas._enum(sitePhases),
		message: require_schemas.string().max(4e3)
	})).max(500),
	/** Unix milliseconds: GitHub wants nothing before that in the name of the installation, whoever asks. */
	github_limited_until: require_schemas.int().optional()
});
require_schemas.discriminatedUnion("status", [require_schemas.object({
	attempt: require_schemas.int32().min(1),
	status: require_schemas.literal("completed"),
	result: siteResult
}), require_schemas.object({
	attempt: require_schemas.int32().min(1),
	status: require_schemas.literal("failed"),
	error: require_schemas.string().min(1).max(4e3)
})]);
/** The callback that the run is asked to deliver, as the App recorded it. */
const resultAnswer = require_schemas.object({ delivery: require_schemas.object({
	id: require_schemas.string(),
	url: require_schemas.url(),
	body: require_schemas.string()
}) });
require_schemas.object({
	attempt: require_schemas.int32().min(1),
	n: require_schemas.int32().min(1),
	http_status: require_schemas.int32().nullable(),
	error: require_schemas.string().max(1e3).nullable(),
	duration_ms: require_schemas.int()
});
// action/site/model/read-providers.ts
/**
* Turns the executor's settings into providers and a budget. Settings are strings that may be missing or empty.
* Deliberately lenient: what is wrong is said in a note and left out, because a site can be made without a model. Limits
* are not: without one that was meant, or where it cannot be kept, no model is asked.
*/
/** Names of the action's inputs. */
const MODEL_SETTINGS = [
	"openai-base-url",
	"openai-api-key",
	"openai-models",
	"openai-prices",
	"fallback-base-url",
	"fallback-api-key",
	"fallback-models",
	"model-max-tokens",
	"model-max-cost-usd"
];
/** About ten pages written and repaired: enough for a job, too little for an accident to be dear. */
const DEFAULT_MAX_TOKENS = 4e5;
/** Where a key alone is set, it is for the service whose variable names these settings borrow. */
const DEFAULT_BASE_URL = "https://api.openai.com/v1";
/** Servers on one's own network want none, but the header must not be empty. */
const NO_KEY = "none";
const url = require_schemas.url({ protocol: /^https?$/ });
/** What an HTTP header can carry. */
const key = require_schemas.string().regex(/^[\x21-\x7e]+$/);
const price = require_schemas.tuple([require_schemas.number().nonnegative(), require_schemas.number().nonnegative()]);
const prices = require_schemas.record(require_schemas.string(), price.transform(([input, output]) => ({
	input,
	output
})));
const positive = number().positive();
function readProviders(settings) {
	const notes = [];
	const read = (name, schema, expected) => {
		const value = settings[name]?.trim();
		if (!value) return void 0;
		const parsed = schema.safeParse(value);
		if (!parsed.success) notes.push(`The setting ${name} is left out: it has to be ${expected}.`);
		return parsed.data;
	};
	const budget = {
		maxTokens: read("model-max-tokens", positive, "a positive number") ?? DEFAULT_MAX_TOKENS,
		maxCostUsd: read("model-max-cost-usd", positive, "a positive number") ?? null
	};
	if (notes.length > 0) return {
		providers: [],
		budget,
		notes: [...notes, "No model is used without that limit."]
	};
	const known = read("openai-prices", json(prices), "JSON like {\"model\": [input, output]}") ?? {};
	const provider = (prefix) => {
		if (!(settings[`${prefix}-base-url`]?.trim() || settings[`${prefix}-api-key`]?.trim())) return [];
		const named = (settings[`${prefix}-models`] ?? "").split(",").map((id) => id.trim());
		const models = [...new Set(named.filter(Boolean))].filter((id) => {
			const isBounded = budget.maxCostUsd === null || known[id] !== void 0;
			if (!isBounded) notes.push(`${id} is left out: model-max-cost-usd needs its price in openai-prices.`);
			return isBounded;
		});
		const baseUrl = settings[`${prefix}-base-url`]?.trim() ? read(`${prefix}-base-url`, url, "an http(s) address") : DEFAULT_BASE_URL;
		const apiKey = settings[`${prefix}-api-key`]?.trim() ? read(`${prefix}-api-key`, key, "a key without blanks") : NO_KEY;
		if (!named.some(Boolean)) notes.push(`No model is used: ${prefix}-models names none.`);
		if (!baseUrl || !apiKey || models.length === 0) return [];
		return [{
			name: new URL(baseUrl).hostname,
			baseUrl,
			apiKey,
			models,
			prices: known
		}];
	};
	return {
		providers: [...provider("openai"), ...provider("fallback")],
		budget,
		notes
	};
}
function json(schema) {
	return require_schemas.string().transform((text, context) => {
		try {
			return JSON.parse(text);
		} catch {
			context.addIssue({
				code: "custom",
				message: "is not JSON"
			});
			return require_schemas.NEVER;
		}
	}).pipe(schema);
}
// action/site/claim.ts
const claimPath = ({ job }) => `/runs/${job}/claim`;
/**
* The audience is the App's own address, so the token opens nothing else. The times of the answer are this machine's, whose
* clock may be another than the App's.
*/
async function claimJob(payload, signal) {
	const { attempt, app_url } = payload;
	const token = () => require_log_line.getIDToken(app_url);
	const claim = await require_main.askApp(app_url, claimAnswer, {
		path: claimPath(payload),
		token,
		body: { attempt },
		signal
	});
	require_log_line.setSecret(claim.run_token);
	require_log_line.setSecret(claim.github_token);
	require_log_line.saveState(require_token_state.TOKEN_STATE, claim.github_token);
	return byOwnClock(claim);
}
/** Late by as long as the answer was under way. */
function byOwnClock(claim) {
	const now = Date.now();
	const ahead = now - claim.now;
	return {
		...claim,
		now,
		publish_by: claim.publish_by + ahead,
		give_up_at: claim.give_up_at + ahead
	};
}
// action/site/until-sent.ts
/** Where Node's fetch says that it has written all of a request. */
const SENT = "undici:request:bodySent";
/** Resolves when a request to `path` has been sent, and at the latest when `answer` is there, which may be a failure. */
async function untilSent(path, answer) {
	const { promise, resolve } = Promise.withResolvers();
	const look = (message) => {
		const { request } = message;
		if (request.path.endsWith(path)) resolve();
	};
	(0, node_diagnostics_channel.subscribe)(SENT, look);
	try {
		await Promise.race([promise, answer]);
	} finally {
		(0, node_diagnostics_channel.unsubscribe)(SENT, look);
	}
}
// action/site/run-site.ts
/**
* Does one attempt of a site job, from claim to callback. Whatever goes wrong on the way becomes the outcome
* "failed" with its reason; only a stale attempt ends without one, because somebody else has the job.
*/
async function runSite({ payload, ...settings }) {
	require_log_line.startGroup("Claim the job");
	const claiming = claimJob(payload, AbortSignal.timeout(12e4));
	await untilSent(claimPath(payload), claiming);
	const [claim, { doClaimedJob, browsers }] = await Promise.all([claiming, Promise.resolve().then(() => require("./claimed-job.cjs")).then(({ doClaimedJob, startBrowser }) => ({
		doClaimedJob,
		browsers: startBrowser()
	}))]);
	const { task, repository } = claim;
	require_log_line.info(`  ${require_log_line.logLine(`Received ${task.task}, round ${task.round}: ${task.checks.length} checks, ${task.attachments.length} attachments`)}`);
	require_log_line.info(`  ${require_log_line.logLine(`Repository ${repository.url}`)}`);
	require_log_line.endGroup();
	await doClaimedJob({
		payload,
		claim,
		browsers,
		...settings
	});
}
// action/start-site.ts
var start_site_exports = /* @__PURE__ */ require_log_line.__exportAll({ start: () => start });
/** Does the site job of the dispatch that started this run. */
async function start(payload) {
	await runSite({
		payload: dispatchPayload.parse(payload),
		pageHosts: require_log_line.getInput("page-hosts"),
		modelSettings: modelSettings()
	});
}
function modelSettings() {
	const settings = Object.fromEntries(MODEL_SETTINGS.map((name) => [name, require_log_line.getInput(name)]));
	for (const name of MODEL_SETTINGS) delete process.env[`INPUT_${name.toUpperCase()}`];
	return settings;
}
exports.clashingPath = clashingPath;
exports.foldPath = foldPath;
exports.isSafePath = isSafePath;
exports.number = number;
exports.readProviders = readProviders;
exports.resultAnswer = resultAnswer;
exports.start = start;
Object.defineProperty(exports, "start_site_exports", {
	enumerable: true,
	get: function() {
		return start_site_exports;
	}
});
