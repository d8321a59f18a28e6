const require_log_line = require("./log-line.cjs");
const require_main = require("./main.cjs");
const require_schemas = require("./schemas.cjs");
const require_escape_html = require("./escape-html.cjs");
let node_fs = require("node:fs");
let node_fs_promises = require("node:fs/promises");
let node_os = require("node:os");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
let node_util = require("node:util");
let node_module = require("node:module");
let node_url = require("node:url");
let node_crypto = require("node:crypto");
let node_events = require("node:events");
let node_timers_promises = require("node:timers/promises");
let node_net = require("node:net");
let node_dgram = require("node:dgram");
let node_buffer = require("node:buffer");
// src/domain/languages.ts
/**
* The languages that callers may ask for. Which of them a worker can run is found out on its machine: one that it
* cannot run safely ends the evaluation as `unsupported`.
*/
const LANGUAGES = [
	"python",
	"javascript",
	"typescript",
	"bash",
	"ruby",
	"perl"
];
const evaluationError = require_schemas.object({
	type: require_schemas._enum([
		"nonzero_exit",
		"timeout",
		"memory",
		"output_limit",
		"crash",
		"lost",
		"expired",
		"unsupported"
	]),
	message: require_schemas.string()
});
/** What was measured of a program, from outside. */
const usage = require_schemas.object({
	/** Wall-clock time of the program itself, without queue and start. */
	duration_ms: require_schemas.int().min(0).nullable(),
	/** Processor time of all its processes; null where the sandbox cannot tell. */
	cpu_ms: require_schemas.int().min(0).nullable(),
	/** Most memory its processes held together, in megabytes (2^20 bytes); null where the sandbox cannot tell. */
	memory_mb: require_schemas.number().min(0).nullable(),
	/** Bytes of stdout and stderr that came until the program ended or was stopped, kept or not. */
	output_bytes: require_schemas.int().min(0),
	output_truncated: require_schemas.boolean()
});
/** What a worker found out: the program's end, before anybody judges it. */
const ending = usage.extend({
	cause: require_schemas._enum([
		"exit",
		"signal",
		"timeout",
		"memory",
		"output_limit",
		"crash",
		"unsupported"
	]),
	exit_code: require_schemas.int().nullable(),
	/** `SIGKILL`, … if a signal ended it. */
	signal: require_schemas.string().max(20).nullable(),
	/** For people: what could not be done, where `cause` is `crash` or `unsupported`. */
	message: require_schemas.string().max(2e3).optional()
});
// src/contract/evaluation/event.ts
/**
* One append-only record of an evaluation. Polling, SSE, WebSocket and webhooks all read the same events, so that
* `seq` means the same everywhere.
*/
/** Text where the bytes are UTF-8, else base64; a chunk never ends inside a character of UTF-8. */
const outputData = require_schemas.union([require_schemas.object({
	stream: require_schemas._enum(["stdout", "stderr"]),
	text: require_schemas.string()
}), require_schemas.object({
	stream: require_schemas._enum(["stdout", "stderr"]),
	base64: require_schemas.base64()
})]);
const final = usage.extend({
	exit_code: require_schemas.int().nullable(),
	error: evaluationError.nullable()
});
const base = {
	/** Counts from 1 for each evaluation, without gaps. */
	seq: require_schemas.int().min(1),
	/** Unix milliseconds, the App's clock. */
	at: require_schemas.int(),
	/** 0 before a worker has it; output of an earlier attempt than the last is void. */
	attempt: require_schemas.int().min(0)
};
require_schemas.discriminatedUnion("type", [
	require_schemas.object({
		...base,
		type: require_schemas.literal("queued"),
		data: require_schemas.object({})
	}),
	require_schemas.object({
		...base,
		type: require_schemas.literal("assigned"),
		data: require_schemas.object({ run_url: require_schemas.string().nullable() })
	}),
	require_schemas.object({
		...base,
		type: require_schemas.literal("started"),
		data: require_schemas.object({ sandbox: require_schemas.string() })
	}),
	require_schemas.object({
		...base,
		type: require_schemas.literal("output"),
		data: outputData
	}),
	require_schemas.object({
		...base,
		type: require_schemas.literal("requeued"),
		data: require_schemas.object({ reason: require_schemas.string() })
	}),
	require_schemas.object({
		...base,
		type: require_schemas.literal("completed"),
		data: final
	}),
	require_schemas.object({
		...base,
		type: require_schemas.literal("failed"),
		data: final
	}),
	require_schemas.object({
		...base,
		type: require_schemas.literal("cancelled"),
		data: final
	})
]).options.map(({ shape }) => shape.type.value);
// src/contract/evaluation/view.ts
/** What is shown of an evaluation to whoever holds its unguessable id: `GET /eval-status/{id}`. */
const evaluationStatus = require_schemas._enum([
	"queued",
	"running",
	"completed",
	"failed",
	"cancelled"
]);
/** `starting`: a worker has it and prepares its sandbox. */
const evaluationPhase = require_schemas._enum([
	"queued",
	"starting",
	"running",
	"done"
]);
const evaluationId = require_schemas.string().regex(/^eval_[0-9a-f]{32}$/);
const batchId = require_schemas.string().regex(/^batch_[0-9a-f]{32}$/);
const evaluationLinks = require_schemas.object({
	status_url: require_schemas.url(),
	events_url: require_schemas.url(),
	ws_url: require_schemas.url(),
	output_url: require_schemas.url(),
	cancel_url: require_schemas.url()
});
evaluationLinks.extend({
	...usage.shape,
	eval_id: evaluationId,
	status: evaluationStatus,
	phase: evaluationPhase,
	progress: require_schemas.int().min(0).max(100),
	language: require_schemas._enum(LANGUAGES),
	/** stdout and stderr in the order they came; bytes that are no UTF-8 are shown as U+FFFD, `output_url` has them all. */
	output: require_schemas.string(),
	error: evaluationError.nullable(),
	exit_code: require_schemas.int().nullable(),
	/** Which sandbox ran it, with the version of the language. */
	sandbox: require_schemas.string().nullable(),
	/** How often it was given to a worker. */
	attempt: require_schemas.int().min(0),
	/** How many are before it; null once it is not waiting any more. */
	queue_position: require_schemas.int().min(0).nullable(),
	/** Milliseconds it waited for a worker (the last one). */
	queue_ms: require_schemas.int().min(0).nullable(),
	/** Milliseconds from then until the program ran. */
	start_ms: require_schemas.int().min(0).nullable(),
	/** The log of the run it was executed in. */
	run_url: require_schemas.string().nullable(),
	batch_id: batchId.nullable(),
	batch_index: require_schemas.int().min(0).nullable(),
	cached: require_schemas.boolean(),
	/** The evaluation whose result this is, if it was answered from the cache. */
	cached_from: evaluationId.nullable(),
	metadata: require_schemas.record(require_schemas.string(), require_schemas.json()).nullable(),
	/** Unix milliseconds. */
	created_at: require_schemas.int(),
	started_at: require_schemas.int().nullable(),
	finished_at: require_schemas.int().nullable(),
	/** Unix milliseconds: from then on this address answers 410. */
	expires_at: require_schemas.int()
}).pick({
	eval_id: true,
	status: true,
	queue_position: true,
	cached: true,
	cached_from: true,
	expires_at: true
}).extend({
	...evaluationLinks.shape,
	/** Whether an earlier request with the same `Idempotency-Key` is answered again. */
	repeated: require_schemas.boolean(),
	/** The secret its webhooks are signed with, if one was made for it. */
	webhook_secret: require_schemas.string().optional()
});
// src/contract/worker-api.ts
/**
* What an evaluation worker (one run of the evaluations workflow) and the App say to each other, under
* `/workers/{worker}`. A worker serves many evaluations; every word about one names its attempt.
*/
const workerId = require_schemas.string().regex(/^wrk_[0-9a-f]{32}$/);
/** `client_payload` of the `repository_dispatch` that wakes a worker: ids only. */
const workerPayload = require_schemas.object({
	worker: workerId,
	app_url: require_schemas.url()
});
/** A language that the worker can run, and the sandbox it does that in (`namespaces python 3.12.3`). */
const runtime = require_schemas.object({
	language: require_schemas._enum(LANGUAGES),
	sandbox: require_schemas.string().max(200)
});
require_schemas.object({
	/** How many evaluations it does at a time. */
	slots: require_schemas.int().min(1).max(256),
	runtimes: require_schemas.array(runtime)
});
const workerTerms = require_schemas.object({
	/** For the other calls of this worker; kept hashed by the App. */
	worker_token: require_schemas.string(),
	/** A poll is answered at the latest after so long. */
	poll_ms: require_schemas.int(),
	/** Without work for so long the worker leaves. */
	linger_ms: require_schemas.int(),
	/** Takes no more work after so long, counted from the claim. */
	lifetime_ms: require_schemas.int()
});
const held = require_schemas.object({
	eval_id: evaluationId,
	attempt: require_schemas.int32().min(1)
});
/** What a worker has to run. */
const assignment = held.extend({
	language: require_schemas._enum(LANGUAGES),
	code: require_schemas.string(),
	stdin: require_schemas.string(),
	args: require_schemas.array(require_schemas.string()),
	timeout_ms: require_schemas.int().min(1),
	memory_mb: require_schemas.int().min(1),
	output_limit: require_schemas.int().min(1)
});
require_schemas.object({
	free: require_schemas.int().min(0).max(256),
	holding: require_schemas.array(held).max(256),
	/** Nothing is held and the worker wants to go: answered at once, with `leave` or with work. */
	leaving: require_schemas.boolean().default(false)
});
const pollAnswer = require_schemas.object({
	start: require_schemas.array(assignment),
	/** Cancelled, or somebody else's by now: ended without a report. */
	stop: require_schemas.array(evaluationId),
	leave: require_schemas.boolean()
});
const workerEvent = require_schemas.discriminatedUnion("type", [require_schemas.object({
	type: require_schemas.literal("started"),
	sandbox: require_schemas.string().max(200),
	/** It was so long before this was said: short programs are reported once, when they have ended. */
	ago_ms: require_schemas.int().min(0).optional()
}), require_schemas.object({
	type: require_schemas.literal("output"),
	data: outputData
})]);
require_schemas.object({
	batch: require_schemas.int32().min(1),
	reports: require_schemas.array(held.extend({
		events: require_schemas.array(workerEvent),
		ending: ending.optional()
	})).max(1e3)
});
const reportsAnswer = require_schemas.object({ stop: require_schemas.array(evaluationId) });
// action/evaluation/app-connection.ts
/** The App has declared the worker dead, and does not know its token any more. */
const STALE = [403, 409];
/** Exchanges the run's OIDC token, of which each try gets a new one, for the worker's terms. */
async function claimWorker(options) {
	const { payload, slots, runtimes, idToken, signal } = options;
	return require_main.askApp(payload.app_url, workerTerms, {
		path: `/workers/${payload.worker}/claim`,
		token: () => idToken(payload.app_url),
		body: {
			slots,
			runtimes
		},
		signal
	});
}
function connectToApp(options) {
	const { payload, terms, timing, onAnswer, onTrouble } = options;
	const common = {
		token: () => terms.worker_token,
		isEndless: true,
		staleStatuses: STALE,
		onTrouble
	};
	const heard = (answer) => {
		onAnswer();
		return answer;
	};
	return {
		poll: async (body, signal) => heard(await require_main.askApp(payload.app_url, pollAnswer, {
			...common,
			path: `/workers/${payload.worker}/poll`,
			body,
			signal,
			timeoutMs: terms.poll_ms + timing.pollMarginMs
		})),
		report: async (body, signal) => heard(await require_main.askApp(payload.app_url, reportsAnswer, {
			...common,
			path: `/workers/${payload.worker}/reports`,
			body,
			signal
		}))
	};
}
// action/evaluation/environment.ts
/** The runner's own, and whatever says by its name that it is a secret. */
const PRIVATE = /^(ACTIONS|GITHUB|INPUT|STATE)_|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|_KEY$/i;
/**
* Takes what the worker needs out of `env`, and everything out of it that no program may ever see. Programs get an
* environment of their own; this is for the case that a sandbox is not what it should be.
*/
function takeEnvironment(env) {
	const { ERRAND_DENO: deno, ERRAND_PYODIDE_DIR: pyodideDir } = env;
	const taken = {
		idToken: {
			url: env.ACTIONS_ID_TOKEN_REQUEST_URL ?? "",
			token: env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ""
		},
		slots: env["INPUT_EVALUATION-SLOTS"]?.trim() ?? "",
		sandboxes: env["INPUT_EVALUATION-SANDBOXES"]?.trim() ?? "",
		tempDir: env.RUNNER_TEMP || (0, node_os.tmpdir)(),
		toolCache: env.RUNNER_TOOL_CACHE || void 0,
		toolchain: deno && pyodideDir ? {
			deno,
			pyodideDir
		} : void 0,
		summaryFile: env.GITHUB_STEP_SUMMARY || void 0
	};
	for (const name of Object.keys(env)) if (PRIVATE.test(name)) delete env[name];
	if (!taken.idToken.url || !taken.idToken.token) throw new Error("This run cannot prove who it is: its job needs the permission \"id-token: write\".");
	return taken;
}
// action/evaluation/id-token.ts
const idTokenAnswer = require_schemas.object({ value: require_schemas.string() });
/**
* A new OIDC token of this run for `audience`. The toolkit's own function reads the environment, from which these two
* are gone by then.
*/
async function requestIdToken({ url, token }, audience) {
	const address = new URL(url);
	address.searchParams.set("audience", audience);
	const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
	if (!response.ok) throw new Error(`GitHub gave no OIDC token: HTTP ${response.status}`);
	const { value } = idTokenAnswer.parse(await response.json());
	require_log_line.setSecret(value);
	return value;
}
// src/domain/short-id.ts
/** Eight of an id's random digits: people tell it from others by them, and nobody finds the whole id, which is the right to read. */
function shortId(id) {
	return id.slice(-8);
}
// action/evaluation/ran-line.ts
/**
* A line for the run's log, which everybody can read: no output, no message, and only a part of the id, because the
* whole id is the right to read the evaluation.
*/
function ranLine({ held, language, ending, startMs }) {
	const id = shortId(held.eval_id);
	if (!ending) return `${id} ${language}: stopped`;
	const times = [ending.duration_ms === null ? "" : `${ending.duration_ms} ms`, startMs === null ? "" : `started after ${Math.round(startMs)} ms`];
	return [`${id} ${language}: ${howItEnded(ending)}`, ...times.filter((time) => time !== "")].join(", ");
}
function howItEnded({ cause, exit_code, signal }) {
	if (cause === "exit") return `exit ${exit_code}`;
	if (cause === "signal") return `signal ${signal}`;
	return cause;
}
// action/evaluation/read-slots.ts
/** The contract's. */
const MOST_SLOTS = 256;
/** How many evaluations run at a time: as the input says, else one for each processor. */
function readSlots(input, processors) {
	if (input === "") return Math.min(processors, MOST_SLOTS);
	const slots = Number(input);
	if (Number.isInteger(slots) && slots >= 1 && slots <= MOST_SLOTS) return slots;
	throw new Error(`The input evaluation-slots must be a whole number from 1 to ${MOST_SLOTS}, or empty.`);
}
// action/evaluation/languages/bash.ts
const bash$1 = {
	language: "bash",
	title: "bash",
	file: "main.sh",
	executables: ["bash"],
	options: ["--noprofile", "--norc"],
	versionOptions: ["-c", "echo $BASH_VERSION"],
	image: "bash:5.2"
};
/**
* Node's permission model as a second wall inside of the sandbox: no other programs, no native add-ons, no debugger.
* No worker threads either, because it does not hold in them. Files are the sandbox's affair.
*/
const NODE_OPTIONS = [
	"--permission",
	"--allow-fs-read=*",
	"--allow-fs-write=*",
	"--freeze-flags-after-init",
	`--import=${`data:text/javascript,${[
		"import v8 from\"node:v8\"",
		"import{syncBuiltinESMExports as sync}from\"node:module\"",
		"v8.setFlagsFromString=()=>{throw new Error(\"V8 flags cannot be changed here\")}",
		"sync()",
		"for(const name of[\"stdout\",\"stderr\"]){",
		"const{get,...rest}=Object.getOwnPropertyDescriptor(process,name)",
		"Object.defineProperty(process,name,{...rest,get(){const stream=get.call(process)",
		"stream._handle?.setBlocking?.(true)",
		"return stream}})}"
	].join(";")}`}`
];
/**
* V8 sizes its heap by the machine's memory; with a limit near the program's own it collects garbage in time. Somewhat
* above it, because V8 ends a program at its limit with a crash, and the sandbox knows better what happened.
*/
const nodeMemoryOptions = (megabytes) => [`--max-old-space-size=${Math.ceil(megabytes * 1.25)}`];
// action/evaluation/languages/javascript.ts
const javascript$1 = {
	language: "javascript",
	title: "node",
	file: "main.js",
	executables: ["node"],
	options: NODE_OPTIONS,
	memoryOptions: nodeMemoryOptions,
	hidesDescriptors: true,
	versionOptions: ["--version"],
	image: "node:24-slim"
};
// action/evaluation/languages/perl.ts
const perl$1 = {
	language: "perl",
	title: "perl",
	file: "main.pl",
	executables: ["perl"],
	options: [],
	versionOptions: ["-e", "print substr($^V, 1)"],
	image: "perl:5.40-slim"
};
// action/evaluation/languages/python.ts
const python$1 = {
	language: "python",
	title: "python",
	file: "main.py",
	executables: ["python3", "python"],
	options: ["-I", "-u"],
	versionOptions: ["-I", "--version"],
	image: "python:3.13-slim"
};
// action/evaluation/languages/ruby.ts
const ruby$1 = {
	language: "ruby",
	title: "ruby",
	file: "main.rb",
	executables: ["ruby"],
	options: [],
	versionOptions: ["--version"],
	image: "ruby:3.4-slim"
};
// action/evaluation/languages/languages.ts
/** The registry of languages that interpreters run: one file and one line each. */
const RECIPES = [
	python$1,
	javascript$1,
	{
		language: "typescript",
		title: "node",
		file: "main.ts",
		executables: ["node"],
		options: [
			...NODE_OPTIONS,
			"--experimental-transform-types",
			"--disable-warning=ExperimentalWarning"
		],
		memoryOptions: nodeMemoryOptions,
		hidesDescriptors: true,
		versionOptions: ["--version"],
		image: "node:24-slim"
	},
	bash$1,
	ruby$1,
	perl$1
];
/** All arguments of the interpreter for one program; `file` is where the program lies. */
function interpreterArguments(recipe, program, file) {
	const memory = recipe.memoryOptions?.(Math.ceil(program.memoryBytes / 2 ** 20)) ?? [];
	return [
		...recipe.options,
		...memory,
		file,
		...program.args
	];
}
/** The version in what an interpreter prints about itself (`Python 3.12.3`, `v24.1.0`); null if there is none. */
function readVersion$1(printed) {
	return printed.match(/\d+\.\d+(?:\.\d+)?/)?.[0] ?? null;
}
// action/evaluation/sandbox/supervise/process-tree.ts
/** Linux counts processor time for user space in hundredths of a second on every machine (`USER_HZ`). */
const TICK_MS = 10;
/** A tree larger than this is no longer looked at whole: what was seen of it is enough to end it. */
const MOST_PROCESSES = 512;
/**
* Looks at a process and its descendants through /proc. Memory is what they hold for themselves plus the largest share
* of files and shared memory. What processes got by forking counts for each at first; only if that passes
* `limitBytes`, the exact and slower count decides.
*/
function processTree(pid, limitBytes) {
	return () => {
		const uses = descendants(pid).flatMap((each) => useOf(each) ?? []);
		if (uses.length === 0) return null;
		const cpuMs = sum(uses, (use) => use.cpuMs);
		const memoryBytes = sum(uses, (use) => use.ownBytes) + Math.max(...uses.map((use) => use.sharedBytes));
		if (uses.length === 1 || memoryBytes <= limitBytes) return {
			cpuMs,
			memoryBytes
		};
		const exact = uses.map((use) => proportionalBytes(use.pid));
		if (exact.includes(null)) return {
			cpuMs,
			memoryBytes
		};
		return {
			cpuMs,
			memoryBytes: sum(exact, (bytes) => bytes ?? 0)
		};
	};
}
/**
* SIGKILL to the process group of `pid` and to every process that descends from it. A process that has left both, as a
* daemon does, is not found: programs that can start processes need a pid namespace as well.
*/
function killProcessTree(pid) {
	for (const target of [-pid, ...descendants(pid)]) try {
		process.kill(target, "SIGKILL");
	} catch {}
}
/** `pid` itself and all below it, parents first. Children are listed by the thread that started them. */
function descendants(pid) {
	const found = [pid];
	for (const parent of found) {
		for (const thread of list(`/proc/${parent}/task`)) {
			const children = read(`/proc/${parent}/task/${thread}/children`);
			for (const child of children.split(" ")) if (child.trim() !== "") found.push(Number(child));
		}
		if (found.length > MOST_PROCESSES) break;
	}
	return found;
}
function useOf(pid) {
	const status = read(`/proc/${pid}/status`);
	const kilobytes = (name) => Number(status.match(`\\n${name}:\\s+(\\d+) kB`)?.[1] ?? 0) * 1024;
	const stat = read(`/proc/${pid}/stat`);
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	if (status === "" || fields.length < 15) return null;
	return {
		pid,
		cpuMs: sum(fields.slice(11, 15), Number) * TICK_MS,
		ownBytes: kilobytes("RssAnon"),
		sharedBytes: kilobytes("RssFile") + kilobytes("RssShmem")
	};
}
/** What a process holds, each page divided by the number of processes that share it. Null if we may not know. */
function proportionalBytes(pid) {
	const pss = read(`/proc/${pid}/smaps_rollup`).match(/\nPss:\s+(\d+) kB/)?.[1];
	if (pss !== void 0) return Number(pss) * 1024;
	return !read(`/proc/${pid}/status`).includes("\nVmRSS:") ? 0 : null;
}
function sum(items, value) {
	return items.reduce((total, item) => total + value(item), 0);
}
function read(path) {
	try {
		return (0, node_fs.readFileSync)(path, "latin1");
	} catch {
		return "";
	}
}
function list(path) {
	try {
		return (0, node_fs.readdirSync)(path);
	} catch {
		return [];
	}
}
// action/evaluation/sandbox/supervise/started.ts
/** A child process with pipes for all three streams as a program that runs. */
function fromChild(child) {
	const { stdin, stdout, stderr } = child;
	if (!stdin || !stdout || !stderr) throw new TypeError("the child needs pipes for stdin, stdout and stderr");
	return {
		stdin,
		stdout,
		stderr,
		exited: new Promise((resolve) => {
			child.once("exit", (code, signal) => resolve({
				code,
				signal
			}));
			child.once("error", (error) => {
				if (child.pid === void 0) resolve({
					code: null,
					signal: null,
					cause: "crash",
					message: error.message
				});
			});
		})
	};
}
// action/evaluation/sandbox/supervise/begin.ts
/** A sandbox that has not begun with the program by then never will. */
const START_MS$3 = 3e4;
/** What a start that is not wanted any more may take to go away. */
const LEAVE_MS = 1e4;
/**
* Waits for a program to begin, but no longer than a start may take and not once it is not wanted any more. If it does
* not begin, `kill` is called and what had been started is waited for.
*/
async function begin(options) {
	const { child, killed, startMs = START_MS$3, kill } = options;
	const lost = (message) => ({
		exit: {
			code: null,
			signal: null,
			cause: "crash",
			message
		},
		wasKilled: false
	});
	const coming = child instanceof Promise ? child.then(running) : running(child);
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(resolve, startMs, "late");
	});
	try {
		const first = await Promise.race([
			coming,
			killed,
			late
		]);
		if (first !== "killed" && first !== "late") return first;
		kill();
		await gone(coming);
		return first === "late" ? lost(`the sandbox did not start within ${startMs} ms`) : {
			exit: {
				code: null,
				signal: null
			},
			wasKilled: true
		};
	} catch (error) {
		kill();
		return lost(error instanceof Error ? error.message : String(error));
	} finally {
		clearTimeout(timer);
	}
}
async function running(child) {
	if ("exited" in child) return child;
	const started = fromChild(child);
	if (child.pid === void 0) throw new Error((await started.exited).message);
	return started;
}
/** Resolves when a start has failed, or what came of it has ended, or neither comes about. */
async function gone(coming) {
	let timer;
	const ended = coming.then(({ stdin, stdout, stderr, exited }) => {
		for (const stream of [
			stdin,
			stdout,
			stderr
		]) stream?.on("error", () => {}).destroy();
		return exited;
	}, () => {});
	await Promise.race([ended, new Promise((resolve) => {
		timer = setTimeout(resolve, LEAVE_MS);
	})]);
	clearTimeout(timer);
}
// action/evaluation/sandbox/supervise/feed-input.ts
/** Writes a program's whole input and closes it. A program that does not read it, or closes it, is no error. */
function feedInput(stdin, input) {
	if (!stdin) return;
	stdin.on("error", () => {});
	stdin.end(input);
}
// action/evaluation/sandbox/supervise/output-meter.ts
/** Silence after which a stream that is still held open, by whomever, is given up. */
const QUIET_MS = 250;
/** However much still comes: a stream is not read for longer than this after the program's end. */
const LONGEST_DRAIN_MS = 5e3;
/**
* Hands on what comes from both streams, in order, until `limit` bytes together; what comes after that is counted and
* dropped, so that nothing piles up whatever a program prints. `exceeded` is called once.
*/
function meterOutput(options) {
	const { limit, observer, exceeded } = options;
	let bytes = 0;
	const read = (stream) => (chunk) => {
		const room = limit - bytes;
		bytes += chunk.length;
		if (room > 0) observer.output(stream, chunk.length > room ? chunk.subarray(0, room) : chunk);
		if (room >= 0 && chunk.length > room) exceeded();
	};
	const streams = [options.stdout, options.stderr];
	const ended = Promise.all(streams.map((stream) => new Promise((resolve) => {
		stream.once("close", resolve).once("end", resolve).once("error", resolve);
	})));
	options.stdout.on("data", read("stdout"));
	options.stderr.on("data", read("stderr"));
	return {
		get bytes() {
			return bytes;
		},
		get isTruncated() {
			return bytes > limit;
		},
		async drained() {
			const giveUpAt = performance.now() + LONGEST_DRAIN_MS;
			let timer;
			const silence = new Promise((resolve) => {
				const look = (before) => {
					timer = setTimeout(() => {
						setImmediate(() => {
							if (bytes === before || performance.now() > giveUpAt) resolve();
							else look(bytes);
						});
					}, QUIET_MS);
				};
				look(bytes);
			});
			await Promise.race([ended, silence]);
			clearTimeout(timer);
			for (const stream of streams) stream.destroy();
		}
	};
}
// action/evaluation/sandbox/supervise/put-to-end.ts
/** Processes that are just being started escape a kill; the next one has them. */
const AGAIN_MS$1 = 100;
/** The kernel itself holds a process that has not gone by then. */
const GIVE_UP_MS = 1e4;
/** Calls `kill` until `exited` resolves. Resolves with null if the process stays in spite of it. */
async function putToEnd(exited, kill) {
	const giveUpAt = performance.now() + GIVE_UP_MS;
	let timer;
	kill();
	const stuck = new Promise((resolve) => {
		timer = setInterval(() => {
			kill();
			if (performance.now() > giveUpAt) resolve(null);
		}, AGAIN_MS$1);
	});
	const exit = await Promise.race([exited, stuck]);
	clearInterval(timer);
	return exit;
}
// action/evaluation/sandbox/supervise/tell-ending.ts
/** Signals by which an interpreter or the kernel ends a process that gets no more memory. */
const FATAL = /* @__PURE__ */ new Set([
	"SIGKILL",
	"SIGABRT",
	"SIGSEGV",
	"SIGBUS",
	"SIGTRAP",
	"SIGILL"
]);
/** Share of the limit from which a fatal signal is taken for a want of memory. */
const NEAR = .9;
/** The one place that says why a program ended: what the supervisor did, else what the driver knows, else its exit. */
function tellEnding(options) {
	const { exit, stop, memoryLimit, usage } = options;
	if (stop) {
		const cause = stop === "killed" ? "signal" : stop;
		return {
			...usage,
			cause,
			exit_code: null,
			signal: "SIGKILL"
		};
	}
	const message = exit.message === void 0 ? {} : { message: exit.message.slice(0, 2e3) };
	const told = {
		...usage,
		exit_code: exit.code,
		signal: exit.signal,
		...message
	};
	if (exit.cause) return {
		...told,
		cause: exit.cause
	};
	if (exit.code !== null) return {
		...told,
		cause: "exit",
		signal: null
	};
	if (exit.signal === null) return {
		message: "the sandbox lost the program",
		...told,
		cause: "crash"
	};
	const isNearLimit = (usage.memory_mb ?? 0) * 2 ** 20 >= memoryLimit * NEAR;
	return {
		...told,
		cause: isNearLimit && FATAL.has(exit.signal) ? "memory" : "signal"
	};
}
// action/evaluation/sandbox/supervise/sampler.ts
/** A program can grow by some 100 MB in this time; a look costs some 0.1 ms. */
const SAMPLE_MS = 25;
/** One timer for all programs that run; none while nothing runs. */
const looks = /* @__PURE__ */ new Set();
let timer;
/**
* Calls `seen` every 25 ms with what `look` finds, the first time at once, until the returned function is called.
* A look that fails finds nothing; one that takes longer is waited for.
*/
function sample(look, seen) {
	let isBusy = false;
	let isOver = false;
	const take = async () => {
		if (isBusy || isOver) return;
		isBusy = true;
		try {
			const use = await look();
			if (use && !isOver) seen(use);
		} catch {} finally {
			isBusy = false;
		}
	};
	looks.add(take);
	timer ??= setInterval(() => {
		for (const each of looks) each();
	}, SAMPLE_MS);
	take();
	return () => {
		isOver = true;
		looks.delete(take);
		if (looks.size === 0) {
			clearInterval(timer);
			timer = void 0;
		}
	};
}
// action/evaluation/sandbox/supervise/usage-meter.ts
/** Follows what a program's processes use. `exceeded` is called when they hold more than `memoryBytes`. */
function meterUsage(options) {
	const { tree, memoryBytes, exceeded } = options;
	let peakBytes = null;
	let first = null;
	let last = 0;
	return {
		get peakBytes() {
			return peakBytes;
		},
		get cpuMs() {
			return first === null ? null : last - first;
		},
		stop: tree ? sample(tree, (use) => {
			peakBytes = Math.max(peakBytes ?? 0, use.memoryBytes);
			first ??= use.cpuMs;
			last = Math.max(last, use.cpuMs);
			if (use.outOfMemory || use.memoryBytes > memoryBytes) exceeded();
		}) : () => {}
	};
}
// action/evaluation/sandbox/supervise.ts
/** Supervises a program until its end. `ended` resolves with what was measured, and never rejects. */
function supervise(supervision) {
	const { promise: killed, resolve } = Promise.withResolvers();
	return {
		ended: watch(supervision, killed),
		kill: () => resolve("killed")
	};
}
async function watch(supervision, killed) {
	const { child, program, observer, kill, tree, startMs } = supervision;
	const memoryLimit = program.memoryBytes;
	const began = await begin({
		child,
		killed,
		startMs,
		kill
	});
	if ("wasKilled" in began) return tellEnding({
		exit: began.exit,
		stop: began.wasKilled ? "killed" : null,
		memoryLimit,
		usage: {
			duration_ms: null,
			cpu_ms: null,
			memory_mb: null,
			output_bytes: 0,
			output_truncated: false
		}
	});
	let stop = null;
	const { promise: stopped, resolve: stopNow } = Promise.withResolvers();
	const end = (why) => {
		stop ??= why;
		stopNow("stopped");
	};
	const startedAt = performance.now();
	observer.started();
	const timer = setTimeout(end, program.timeoutMs, "timeout");
	killed.then(end);
	const use = meterUsage({
		tree,
		memoryBytes: memoryLimit,
		exceeded: () => end("memory")
	});
	const output = meterOutput({
		stdout: began.stdout,
		stderr: began.stderr,
		limit: program.outputBytes,
		observer,
		exceeded: () => end("output_limit")
	});
	feedInput(began.stdin, program.stdin);
	const first = await Promise.race([began.exited, stopped]);
	clearTimeout(timer);
	const why = first === "stopped" ? stop : null;
	const exit = first === "stopped" ? await putToEnd(began.exited, kill) : first;
	const duration = performance.now() - startedAt;
	use.stop();
	kill();
	await output.drained();
	began.stdin?.destroy();
	const cpuMs = exit?.cpuMs ?? use.cpuMs;
	const memoryBytes = exit?.memoryBytes ?? use.peakBytes;
	return tellEnding({
		exit: exit ?? {
			code: null,
			signal: null
		},
		stop: why ?? (output.isTruncated ? "output_limit" : null),
		memoryLimit,
		usage: {
			duration_ms: Math.round(duration),
			cpu_ms: cpuMs === null ? null : Math.round(cpuMs),
			memory_mb: memoryBytes === null ? null : Math.round(memoryBytes / 2 ** 20 * 10) / 10,
			output_bytes: output.bytes,
			output_truncated: output.isTruncated
		}
	});
}
// action/evaluation/sandbox/deno/command.ts
/** Deno with nothing permitted, whatever it is asked to run. */
const FLAGS = [
	"run",
	"--quiet",
	"--no-prompt",
	"--no-remote",
	"--no-npm",
	"--no-config",
	"--no-lock",
	"--cached-only",
	"--no-code-cache",
	"--deny-write",
	"--deny-net",
	"--deny-sys",
	"--deny-run",
	"--deny-ffi",
	"--deny-import",
	"--deny-env",
	`--import-map=data:application/json,${JSON.stringify({ imports: builtinNames() })}`
];
/** V8 keeps up to so much ready that it does not use. */
const RESERVED_MIB = 640;
/**
* Limits that every process may set itself, where there is a POSIX shell: no core dumps, no files that grow, and no
* memory far beyond what the watchdog ends a program for. That one is what holds; this is for a program that takes
* gigabytes between two of its looks.
*/
const limits = (memoryMib) => `ulimit -c 0; ulimit -f 0; ulimit -d ${(memoryMib + RESERVED_MIB) * 1024}; exec "$@"`;
/**
* The command that runs a module in Deno. Throws for a folder whose name Deno would take for two.
*
* BE AWARE: V8 compiles to machine code here. Without that (`--jitless`) there would be less of it to attack, but loops
* take 4 to 8 times as long, and Pyodide does not work at all: whoever has an attack on V8 would send it as Python,
* where `js` leads to the same V8. Where a hole in it must not matter, the sandbox of namespaces is to be used.
*/
function denoCommand(options) {
	const { deno, module, heapMib, wasmMib, memoryMib, read } = options;
	if (read?.includes(",")) throw new Error(`deno cannot be allowed to read ${read}, because of the comma`);
	const denoArgs = [
		...FLAGS,
		read === void 0 ? "--deny-read" : `--allow-read=${read}`,
		`--v8-flags=--max-old-space-size=${heapMib},--wasm-max-mem-pages=${wasmMib * 16}`,
		module
	];
	if (process.platform === "win32") return {
		file: deno,
		args: denoArgs,
		env: denoEnv(deno)
	};
	return {
		file: "/bin/sh",
		args: [
			"-c",
			limits(memoryMib),
			"sh",
			...launcher(),
			deno,
			...denoArgs
		],
		env: denoEnv(deno)
	};
}
/**
* All of Deno's environment. Its folder for caches is one that cannot exist, behind a file: otherwise `localStorage`
* goes from one program to the next, and imported TypeScript is written to disk, whatever is denied.
*/
const denoEnv = (deno) => ({
	DENO_DIR: (0, node_path.join)(deno, "none"),
	DENO_NO_UPDATE_CHECK: "1",
	NO_COLOR: "1"
});
/**
* What the kernel does for a process on request: it ends with its worker, and no program can give it more rights than
* it has, so `sudo` is of no use to it.
*/
const launcher = () => ["/usr/bin/setpriv", "/bin/setpriv"].filter(node_fs.existsSync).slice(0, 1).flatMap((setpriv) => [
	setpriv,
	"--pdeathsig",
	"KILL",
	"--no-new-privs",
	"--"
]);
function builtinNames() {
	const names = node_module.builtinModules.filter((name) => /^[a-z]/.test(name) && !name.startsWith("node:"));
	return Object.fromEntries(names.map((name) => [name, `node:${name}`]));
}
// action/evaluation/sandbox/deno/guest/javascript.ts
/**
* Runs one JavaScript or TypeScript program in this process, by Node's rules: a CommonJS script if it can be read as
* one, else a module. This is the main module, and the program is not, because Deno reads whatever the main module
* imports statically, permitted or not. It is carried into Deno as text, so it uses nothing from around it.
*/
async function javascriptGuest(parts, options) {
	const file = options.typescript ? "/main.ts" : "/main.js";
	const { loadBuiltin, abort, fit, makeRequire, stripTypes } = parts.nodeWays(Deno, file);
	const importModule = new Function("address", "return import(address)");
	const { eval: evaluate } = globalThis;
	Reflect.deleteProperty(Deno, Deno.internal);
	if (options.typescript) stripTypes("const ready: boolean = true;");
	const { code, args } = await parts.receive(Deno, options, () => loadBuiltin("fs"));
	parts.reportUncaught(Deno, {
		file,
		code,
		abort
	});
	fit(code, args);
	queueMicrotask(run);
	function run() {
		const source = (options.typescript ? stripTypes(code) : code).replace(/^#!/, "//");
		const script = readAsScript(source);
		if (!script) {
			importModule(moduleAddress(source));
			return;
		}
		const module = {
			id: ".",
			exports: {},
			filename: file,
			path: "/",
			loaded: false,
			children: [],
			paths: []
		};
		script.call(module.exports, module.exports, makeRequire(module), module, file, "/");
		module.loaded = true;
	}
	/** Null if it is none. */
	function readAsScript(source) {
		const parameters = "exports, require, module, __filename, __dirname";
		try {
			const script = evaluate(`(function (${parameters}) {${source}\n})\n//# sourceURL=${file}`);
			return typeof script === "function" ? script : null;
		} catch (error) {
			if (error instanceof SyntaxError) return null;
			throw error;
		}
	}
	function moduleAddress(source) {
		const meta = `import.meta.main = true; import.meta.url = 'file://${file}'; import.meta.filename = '${file}';`;
		const text = source.includes("import.meta") ? meta + source : source;
		return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
	}
}
// action/evaluation/sandbox/deno/guest/node-ways.ts
/**
* What a script for Node expects and Deno has not, or not without a permission. Deno loads Node's modules when they are
* asked for, which takes longer than the rest of its start; so does this, by what the program's text mentions. It is
* carried into Deno as text, so it uses nothing from around it.
*/
function nodeWays(deno, file) {
	const { get: getProcess } = Object.getOwnPropertyDescriptor(globalThis, "process") ?? {};
	const loadProcess = () => getProcess?.call(globalThis);
	const loadBuiltin = ((id) => loadProcess().getBuiltinModule(id));
	const { exit } = deno;
	let abort = () => loadProcess().abort();
	const refused = {
		child_process: [
			"spawn",
			"spawnSync",
			"exec",
			"execSync",
			"execFile",
			"execFileSync",
			"fork"
		],
		cluster: ["fork"],
		worker_threads: ["Worker"]
	};
	function refuse() {
		throw new Error("There are no other processes and threads in this sandbox");
	}
	function put(target, name, value) {
		Object.defineProperty(target, name, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
	}
	/** Arguments, variables that can be set, and an `abort` whose signal is not taken for ours. */
	function fitProcess(args) {
		const process = loadProcess();
		process.argv.splice(0, process.argv.length, "deno", file, ...args);
		put(process, "env", {});
		abort = process.abort;
		put(process, "abort", () => exit(134));
	}
	/** The usual name of standard input; Deno would want a permission to open it. */
	function fitStandardInput() {
		const fs = loadBuiltin("fs");
		const read = fs.readFileSync;
		put(fs, "readFileSync", (path, ...rest) => Reflect.apply(read, fs, [path === "/dev/stdin" ? 0 : path, ...rest]));
	}
	return {
		loadBuiltin,
		/** Ends the process by a signal, as it ends where V8's own heap is full. */
		abort: () => abort(),
		fit(code, args) {
			put(deno, "args", args);
			put(globalThis, "Worker", refuse);
			Reflect.deleteProperty(globalThis, "EventSource");
			const mentions = new Set(code.match(/\bprocess\b|\/dev\/stdin|child_process|cluster|worker_threads/g));
			if (mentions.size === 0) return;
			fitProcess(args);
			if (mentions.has("/dev/stdin")) fitStandardInput();
			for (const [id, names] of Object.entries(refused)) if (mentions.has(id)) for (const name of names) put(loadBuiltin(id), name, refuse);
			loadBuiltin("module").syncBuiltinESMExports();
		},
		makeRequire(module) {
			let loaded;
			const load = () => {
				loaded ??= loadBuiltin("module").createRequire(`file://${file}`);
				return loaded;
			};
			const require$1 = (id) => load()(id);
			require$1.main = module;
			for (const key of [
				"resolve",
				"cache",
				"extensions"
			]) Object.defineProperty(require$1, key, {
				get: () => load()[key],
				enumerable: true
			});
			return require$1;
		},
		/** Removes types where they stand, so that places in errors stay true; where that cannot be, rewrites the text. */
		stripTypes(source) {
			const { stripTypeScriptTypes } = loadBuiltin("module");
			try {
				return stripTypeScriptTypes(source, { mode: "strip" });
			} catch {
				return stripTypeScriptTypes(source, { mode: "transform" });
			}
		}
	};
}
// action/evaluation/sandbox/deno/guest/python.ts
/** Names of the files of an interpreter's image. */
const IMAGE_FILES = {
	loader: "pyodide.mjs",
	script: "pyodide.asm.js",
	binary: "pyodide.asm.wasm",
	library: "python_stdlib.zip",
	memory: "memory.bin",
	layout: "layout.json"
};
/**
* Runs one Python program in this process. It starts Pyodide from an image of its memory, in a third of the time that
* Pyodide itself takes and with half of the memory: what costs most is to touch memory, so the image is read to where
* it belongs, and only what is not zero. It is carried into Deno as text, so it uses nothing from around it.
*/
async function pythonGuest(receiveProgram, options) {
	const { folder, files } = options;
	const { exit, stdin, stdout, stderr } = Deno;
	const importModule = new Function("address", "return import(address)");
	const { get: getProcess } = Object.getOwnPropertyDescriptor(globalThis, "process") ?? {};
	const library = read(files.library);
	const shell = {
		read: () => "",
		load: () => {},
		readbuffer: (path) => path.endsWith(".zip") ? library : /* @__PURE__ */ new Uint8Array()
	};
	Object.assign(globalThis, shell);
	Reflect.deleteProperty(globalThis, "process");
	const layout = JSON.parse(text(files.layout));
	const { loadPyodide } = await importModule(options.loader);
	const python = await loadPyodide({
		indexURL: "/",
		stdLibURL: files.library,
		lockFileContents: layout.index,
		packageBaseUrl: "/",
		_loadSnapshot: /* @__PURE__ */ new Uint8Array(),
		createPyodideModule
	});
	const needless = [
		"fetch",
		"WebSocket",
		"EventSource",
		"Worker",
		"BroadcastChannel"
	];
	const stores = [
		"localStorage",
		"sessionStorage",
		"caches",
		"prompt",
		"alert",
		"confirm"
	];
	for (const name of [
		...needless,
		...stores,
		...Object.keys(shell)
	]) Reflect.deleteProperty(globalThis, name);
	Reflect.deleteProperty(Deno, Deno.internal);
	const refuse = () => Promise.reject(/* @__PURE__ */ new Error("There are no packages to load in this sandbox"));
	for (const name of ["loadPackage", "loadPackagesFromImports"]) Object.defineProperty(python, name, { value: refuse });
	Deno.permissions.revokeSync({ name: "read" });
	const { errand_run: run, errand_settle: settle } = python.pyimport("errand_runner");
	const { code, args } = await receiveProgram(Deno, options, settle);
	python.setStdin({
		read: (into) => stdin.readSync(into) ?? 0,
		isatty: false
	});
	python.setStdout({
		write: (bytes) => stdout.writeSync(bytes),
		isatty: false
	});
	python.setStderr({
		write: (bytes) => stderr.writeSync(bytes),
		isatty: false
	});
	const cell = new Int32Array(new SharedArrayBuffer(4));
	setInterval(() => {}, 2 ** 30);
	const wait = (milliseconds) => void Atomics.wait(cell, 0, 0, milliseconds);
	const rest = (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds));
	try {
		const result = await run.callPromising(code, python.toPy(args), wait, rest);
		if (result >= 0) exit(result);
		getProcess?.call(globalThis).abort();
	} catch (error) {
		const { status } = error;
		exit(typeof status === "number" ? status & 255 : 134);
	}
	function read(name) {
		const file = Deno.openSync(`${folder}/${name}`);
		const bytes = new Uint8Array(file.statSync().size);
		fill(file, bytes);
		file.close();
		return bytes;
	}
	function text(name) {
		return new TextDecoder().decode(read(name));
	}
	/** Deno's own reading of whole files takes three times as long. */
	function fill(file, bytes) {
		for (let at = 0; at < bytes.length;) {
			const count = file.readSync(bytes.subarray(at));
			if (count === null) throw new Error("the image of the interpreter is too short");
			at += count;
		}
	}
	async function createPyodideModule(settings) {
		const { eval: evaluate } = globalThis;
		const create = evaluate(`${text(files.script)}\n//# sourceURL=pyodide.asm.js`);
		settings.instantiateWasm = (imports, done) => {
			const binary = new WebAssembly.Module(read(files.binary));
			const marker = Symbol("error");
			imports.env.Jsv_GetError_import = () => marker;
			imports.env.JsvError_Check = (value) => value === marker;
			const instance = new WebAssembly.Instance(binary, imports);
			const { memory } = instance.exports;
			memory.grow(Math.max(0, (layout.bytes - memory.buffer.byteLength) / 65536));
			done(instance, binary);
			return {};
		};
		Object.assign(globalThis, { window: globalThis });
		const creating = create(settings);
		Reflect.deleteProperty(globalThis, "window");
		const module = await creating;
		settings.API.restoreSnapshot = () => {
			const file = Deno.openSync(`${folder}/${files.memory}`);
			const memory = new Uint8Array(module.HEAP8.buffer);
			for (const [from, to] of layout.runs) fill(file, memory.subarray(from, to));
			file.close();
			return layout.state;
		};
		return module;
	}
}
// action/evaluation/sandbox/deno/guest/python-image.ts
/**
* Starts Pyodide in the slow way, imports `code` as a module, and writes an image of its memory to standard output. It is
* carried into Deno as text, so it uses nothing from around it.
*/
async function pythonImageGuest(options) {
	const { loadPyodide } = await new Function("address", "return import(address)")(options.module);
	const python = await loadPyodide({
		indexURL: options.folder,
		lockFileContents: options.index,
		packageBaseUrl: "/",
		_makeSnapshot: true,
		_sysExecutable: "/usr/bin/python3"
	});
	const name = JSON.stringify(options.name);
	python.runPython(`
import sys, types
module = sys.modules[${name}] = types.ModuleType(${name})
exec(compile(${JSON.stringify(options.code)}, ${name}, "exec"), module.__dict__)
del sys, types, module`);
	const snapshot = python.makeMemorySnapshot();
	for (let at = 0; at < snapshot.length;) at += Deno.stdout.writeSync(snapshot.subarray(at));
}
// action/evaluation/sandbox/deno/guest/python-runner.ts
/**
* Python's side of the guest, the module `errand_runner` of the interpreter's image. `errand_run` runs a program as `python main.py` would
* and returns its exit code.
*/
const PYTHON_RUNNER = String.raw`
# Imported into the image, where they cost next to nothing: programs use them all the time, and otherwise they are
# source text that has to be compiled at each import.
import csv, datetime, decimal, fractions, hashlib, statistics, string, uuid
import __main__, asyncio, atexit, gc, io, operator, os, random, sys, threading, time, traceback
from pyodide.ffi import run_sync
from pyodide.webloop import _orig_run

# Marks of how the image was made, not of the program.
for name in ("_", "PYTHONINSPECT", "LOGNAME", "USER"): os.environ.pop(name, None)
os.environ.update(LANG="C.UTF-8", PWD=os.getcwd(), PATH="/usr/bin:/bin")

def errand_settle():
    # What nearly every program needs is compiled to machine code when it is called first, which takes its time.
    space = {}
    text = "def f(n):\n    return [str(n) + f'{n}' for n in range(n)]\nclass C: pass\nf(3)"
    exec(compile(text, "settle", "exec"), space)
    try: compile("1 +", "settle", "exec")
    except SyntaxError as error: traceback.print_exception(error, file=io.StringIO())
    print("settle", file=io.StringIO())

web_loops = asyncio.events._get_event_loop_policy()
web_loop = web_loops.get_event_loop()

class ErrandLoop(asyncio.BaseEventLoop):
    """
    CPython's own event loop. It waits in slices, in which JavaScript goes on: Pyodide's loop lives there altogether,
    where an exit does not reach the program, and one that waits for nothing is not waited for.
    """
    rest = None
    def __init__(self):
        super().__init__()
        self._selector = self
    def select(self, timeout):
        slice = 0.02 if timeout is None else min(timeout, 0.02)
        if slice > 0:
            # Pyodide gives the promise to the current loop, which has to be its own then.
            current, web_loops._default_loop = web_loops._default_loop, web_loop
            asyncio._set_running_loop(None)
            try:
                run_sync(self.rest(slice * 1000))
            finally:
                asyncio._set_running_loop(self)
                web_loops._default_loop = current
        return []
    def _process_events(self, events): pass
    def _write_to_self(self): pass
    def run_in_executor(self, executor, call, *args):
        # There are no threads.
        future = self.create_future()
        try: future.set_result(call(*args))
        except Exception as error: future.set_exception(error)
        return future

def errand_run(code, args, wait, rest, *, modules=(asyncio, atexit, gc, os, random, sys, threading, time)):
    asyncio, atexit, gc, os, random, sys, threading, time = modules
    # Kept from before the program, which may have put something else in their places.
    shut_down, run_exit_functions, collect, hook = threading._shutdown, atexit._run_exitfuncs, gc.collect, sys.__excepthook__
    streams = sys.stdout, sys.stderr
    prints = print
    path = os.path.join(os.getcwd(), "main.py")
    with open(path, "w", encoding="utf-8", newline="") as file: file.write(code)
    sys.argv = sys.orig_argv = [path, *args]
    sys.path[0:2] = [os.getcwd()]
    sys.excepthook = hook
    os.environ.pop("LD_LIBRARY_PATH", None)
    # The image's state of it is the same in every process.
    random.seed()
    for stream in streams: stream.reconfigure(line_buffering=True)

    def sleep(seconds, /):
        if not isinstance(seconds, float): seconds = operator.index(seconds)
        if seconds < 0: raise ValueError("sleep length must be non-negative")
        wait(seconds * 1000)
    time.sleep = sleep
    ErrandLoop.rest = staticmethod(rest)
    asyncio.run = _orig_run
    asyncio.new_event_loop = asyncio.events.new_event_loop = ErrandLoop
    asyncio._set_running_loop(None)

    sys.modules.pop("errand_runner")
    names = __main__.__dict__
    for name in list(names):
        if not name.startswith("__"): del names[name]
    names.update(__file__=path, __cached__=None)

    def report(error):
        trace = error.__traceback__
        while trace and trace.tb_frame.f_code.co_filename == "errand_runner": trace = trace.tb_next
        error.__traceback__ = trace
        try: sys.excepthook(type(error), error, trace)
        except BaseException: hook(type(error), error, trace)
        # With more than its 32 bits can count, Python is refused memory in another way.
        refused = isinstance(error, MemoryError) or isinstance(error, OverflowError) and "index-sized" in str(error)
        if refused: return -1
        return 130 if isinstance(error, KeyboardInterrupt) else 1

    def exit_code(wanted):
        if wanted is None: return 0
        if isinstance(wanted, int): return wanted & 0xFF
        prints(wanted, file=sys.stderr)
        return 1

    def attempt(call, result):
        try:
            call()
        except SystemExit as exit:
            return exit_code(exit.code)
        except BaseException as error:
            return report(error)
        return result

    def forget():
        for name in list(names):
            if name != "__builtins__": names[name] = None
        collect()

    result = attempt(lambda: exec(compile(code, path, "exec"), names), 0)
    # The end of an interpreter as far as programs see it. The real one takes longer than most programs.
    for step in (shut_down, run_exit_functions, forget): attempt(step, 0)
    for stream in (sys.stdout, sys.stderr, *streams):
        try: stream.flush()
        except BaseException: pass
    return result
# What is here by now stays: the collector need not look at it each time.
gc.collect()
gc.freeze()
`;
// action/evaluation/sandbox/deno/guest/receive.ts
/**
* The last step of a guest before it serves: makes sure that nothing is permitted, says on standard output that it is
* ready, and waits for its program. What comes behind the program on standard input stays there for it to read. A
* guest whose worker has gone ends. It is carried into the guest as text, so it uses nothing from around it.
*/
async function receive(deno, options, settle) {
	for (const permission of [...[
		"read",
		"write",
		"net",
		"env",
		"sys",
		"run",
		"ffi",
		"import"
	].map((name) => ({ name })), {
		name: "read",
		path: options.folder
	}]) {
		const { state } = deno.permissions.querySync(permission);
		if (state !== "denied" && state !== "prompt") throw new Error(`${permission.name} is ${state}`);
	}
	const ignore = () => {};
	deno.addSignalListener("SIGINT", ignore);
	deno.removeSignalListener("SIGINT", ignore);
	deno.stdout.writeSync(new TextEncoder().encode(options.ready));
	const take = async (size) => {
		const bytes = new Uint8Array(size);
		for (let at = 0; at < size;) {
			const count = await deno.stdin.read(bytes.subarray(at));
			if (count === null) deno.exit(0);
			at += count;
		}
		return bytes;
	};
	const cell = new Int32Array(new SharedArrayBuffer(4));
	const { value: waited } = Atomics.waitAsync(cell, 0, 0, options.settleMs);
	Promise.resolve(waited).then((how) => how === "timed-out" && settle());
	const size = new DataView((await take(4)).buffer).getUint32(0);
	Atomics.notify(cell, 0);
	return JSON.parse(new TextDecoder().decode(await take(size)));
}
// action/evaluation/sandbox/deno/guest/report-uncaught.ts
/**
* Writes an error that ends the program to standard error and ends the process: Deno would show the guest's text as
* the error's place. It is carried into Deno as text, so it uses nothing from around it.
*/
function reportUncaught(deno, options) {
	const { file, code, abort } = options;
	const { exit, inspect } = deno;
	const { error: print } = console;
	const isOwnMatter = /uncaughtException|unhandledRejection|onerror|addEventListener/i.test(code);
	for (const type of ["error", "unhandledrejection"]) addEventListener(type, report);
	function report(event) {
		const error = event.error ?? event.reason;
		const isRefusedMemory = error instanceof RangeError && /allocation failed|could not allocate/i.test(error.message);
		if (isOwnMatter && !isRefusedMemory) return;
		event.preventDefault();
		try {
			print(describe(error));
			if (isRefusedMemory) abort();
		} finally {
			exit(1);
		}
	}
	function describe(error) {
		return `Uncaught ${(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND" ? error.message : inspect(error)).split("\n").filter((line) => !/^\s+at .*(deno-guest|ext:core)/.test(line)).join("\n")}`.replace(/, <anonymous>(?=:)/g, "").replace(/blob:null\/[\w-]+/g, file);
	}
}
// action/evaluation/sandbox/deno/guest-text.ts
/**
* The text of a module that calls `guest` with `parts`: functions, values that JSON can carry, and objects of these.
* Guests run in Deno, in another process, so they are carried there as text; being functions of this program, they are
* typed and bundled like all else. What they use has to stand in them or come as a part.
*/
function guestText(guest, ...parts) {
	return `(${guest})(${parts.map(textOf).join(", ")});\n`;
}
function textOf(part) {
	if (typeof part === "function") return `${part}`;
	if (typeof part !== "object" || part === null || Array.isArray(part)) return JSON.stringify(part);
	return `{ ${Object.entries(part).filter(([, value]) => value !== void 0).map(([key, value]) => `${JSON.stringify(key)}: ${textOf(value)}`).join(", ")} }`;
}
// action/evaluation/sandbox/deno/kinds.ts
/**
* What the interpreter takes for itself, at most: it is not the program's, so it is not counted as that. Waiting, a
* process holds 35 MiB with JavaScript and 130 MiB with Python; the rest are modules and machine code that come later.
*/
const OWN_MIB = {
	javascript: 96,
	typescript: 96,
	python: 224
};
/** Limits of waiting processes come in steps, so that one fits several programs; the watchdog holds to the byte. */
const STEP_MIB = 64;
const SMALLEST_PYTHON = {
	group: "python",
	memoryMib: STEP_MIB
};
/** The kind of process that runs a program; the same object for the same kind. */
function createKinds() {
	const kinds = /* @__PURE__ */ new Map();
	return ({ language, memoryBytes }) => {
		const memoryMib = Math.ceil(memoryBytes / 2 ** 20 / STEP_MIB) * STEP_MIB;
		const name = `${language} ${memoryMib}`;
		const kind = kinds.get(name) ?? {
			group: language,
			memoryMib
		};
		kinds.set(name, kind);
		return kind;
	};
}
// action/evaluation/sandbox/deno/python-image.ts
/**
* The folder of an image of Python's interpreter after its start. It is made once in `tempDir`, which takes some
* seconds. The salt of hashes is part of the image, so strings have the same hashes in all programs that run from it.
*/
async function pythonImage(options) {
	const { pyodide, tempDir, code, makeSnapshot } = options;
	const key = (0, node_crypto.createHash)("sha256").update(`${pyodide.version} ${code}`).digest("hex").slice(0, 16);
	const folder = (0, node_path.join)(tempDir, `python-image-${key}`);
	if (await exists(folder)) return folder;
	const snapshot = readSnapshot(await makeSnapshot());
	const runs = partsInUse(snapshot.memory);
	const layout = {
		bytes: snapshot.memory.length,
		runs,
		state: snapshot.state,
		index: pyodide.index
	};
	const source = (name) => (0, node_path.join)(pyodide.folder, name);
	const making = await (0, node_fs_promises.mkdtemp)((0, node_path.join)(tempDir, "python-image-"));
	const target = (name) => (0, node_path.join)(making, IMAGE_FILES[name]);
	const loader = await (0, node_fs_promises.readFile)(source("pyodide.mjs"), "utf8");
	await Promise.all([
		(0, node_fs_promises.writeFile)(target("loader"), loader.replace(/^\/\/# sourceMappingURL=.*$/m, "")),
		(0, node_fs_promises.writeFile)(target("script"), asExpression(await (0, node_fs_promises.readFile)(source("pyodide.asm.mjs"), "utf8"))),
		(0, node_fs_promises.copyFile)(source("pyodide.asm.wasm"), target("binary")),
		(0, node_fs_promises.copyFile)(source("python_stdlib.zip"), target("library")),
		(0, node_fs_promises.writeFile)(target("memory"), Buffer.concat(runs.map(([from, to]) => snapshot.memory.subarray(from, to)))),
		(0, node_fs_promises.writeFile)(target("layout"), JSON.stringify(layout))
	]);
	await (0, node_fs_promises.rename)(making, folder).catch(() => (0, node_fs_promises.rm)(making, {
		recursive: true,
		force: true
	}));
	return folder;
}
/** Takes a snapshot of Pyodide apart: magic number, offset of the memory, length of the state, then these two. */
function readSnapshot(snapshot) {
	const header = new DataView(snapshot.buffer, snapshot.byteOffset);
	const [offset, length] = [header.getUint32(4, true), header.getUint32(8, true)];
	const state = JSON.parse(Buffer.from(snapshot.subarray(HEADER_BYTES, HEADER_BYTES + length)).toString());
	return {
		memory: snapshot.subarray(offset),
		state
	};
}
const HEADER_BYTES = 48;
/** Memory is touched by the page; reading a few that are zero is cheaper than one more read. */
const PAGE_BYTES = 4096;
const GAP_PAGES = 8;
/** The parts of the memory that are not all zero. */
function partsInUse(memory) {
	const zeros = Buffer.alloc(PAGE_BYTES);
	const parts = [];
	for (let at = 0; at < memory.length; at += PAGE_BYTES) {
		const page = memory.subarray(at, at + PAGE_BYTES);
		if (zeros.equals(page)) continue;
		const last = parts.at(-1);
		if (last && at - last[1] <= GAP_PAGES * PAGE_BYTES) last[1] = at + page.length;
		else parts.push([at, at + page.length]);
	}
	return parts;
}
/** Emscripten's module as an expression that is its one function, which V8 then compiles at once instead of twice. */
function asExpression(module) {
	const [, body] = /^(async function [\s\S]*\})\s*export default \w+;\s*$/.exec(module) ?? [];
	if (!body) throw new Error("pyodide.asm.mjs is not built as expected");
	return `(${body.replaceAll("import.meta.url", "\"file:///pyodide.asm.mjs\"")})`;
}
const exists = (path) => (0, node_fs_promises.access)(path).then(() => true, () => false);
// action/evaluation/sandbox/deno/warm-process.ts
/** What a guest writes when it waits for its program. No program has been near it by then, so it can be believed. */
const READY$1 = "ready\n";
/**
* Starts a process and waits until it is ready. Rejects with what it said if it ends before, or when told to stop, and
* by then nothing is left of it.
*/
async function startWarmProcess({ command, stdio, seal, stop }) {
	stop.throwIfAborted();
	const child = (0, node_child_process.spawn)(command.file, command.args, {
		env: command.env,
		cwd: process.platform === "win32" ? void 0 : "/",
		stdio,
		detached: true,
		windowsHide: true
	});
	const started = fromChild(child);
	for (const stream of [
		child.stdin,
		child.stdout,
		child.stderr
	]) stream.on("error", () => {});
	const pid = child.pid ?? 0;
	const kill = () => {
		if (pid > 0) killProcessTree(pid);
	};
	stop.addEventListener("abort", kill);
	const stdout = peek(child.stdout);
	const stderr = peek(child.stderr);
	try {
		await Promise.race([stdout.has(6), (0, node_events.once)(child, "close")]);
		if (stdout.seen() !== "ready\n") throw new Error(`deno did not get ready: ${stdout.seen()}${stderr.seen()}`.slice(0, 1e3));
		stdout.stop();
		stderr.stop();
		await seal?.close(pid);
		stop.throwIfAborted();
	} catch (error) {
		kill();
		await started.exited;
		throw error;
	} finally {
		stop.removeEventListener("abort", kill);
	}
	return {
		pid,
		isAlive: () => child.exitCode === null && child.signalCode === null,
		begin(program) {
			child.stdin.write(frame(program));
			return started;
		},
		exited: started.exited,
		kill
	};
}
/** A program as the guests read it: its length in four bytes, then JSON. */
function frame({ code, args }) {
	const body = Buffer.from(JSON.stringify({
		code,
		args
	}));
	const size = Buffer.alloc(4);
	size.writeUInt32BE(body.length);
	return Buffer.concat([size, body]);
}
/**
* Reads what comes, for a while. By `readable`, because what comes after that has to stay in the stream, and because
* Node drops what nobody reads when the process ends.
*/
function peek(stream) {
	let text = "";
	const { promise, resolve } = Promise.withResolvers();
	let wanted = Number.POSITIVE_INFINITY;
	const look = () => {
		text += stream.read()?.toString("latin1") ?? "";
		if (text.length >= wanted) resolve();
	};
	stream.on("readable", look);
	return {
		seen: () => text,
		has(length) {
			wanted = length;
			return promise;
		},
		stop: () => void stream.off("readable", look)
	};
}
// action/evaluation/sandbox/deno/guests.ts
/** Long enough that processes that are needed at once never do it. */
const SETTLE_MS = 300;
/** Pyodide needs some seconds to start in its own way. */
const IMAGE_MS = 12e4;
/** V8's own heap in a process for Python: objects that are handed back and forth. */
const PYTHON_HEAP_MIB = 256;
/** What Python's memory begins with, before a program takes of it. */
const PYTHON_MEMORY_MIB = 32;
/** Writes the guests and returns what says how a process of a kind is started; for Python, an image is made once. */
async function prepareGuests(options) {
	const { deno, folder, pyodide, tempDir } = options;
	const parts = {
		receive,
		nodeWays,
		reportUncaught
	};
	const common = {
		ready: READY$1,
		settleMs: SETTLE_MS
	};
	const write = async (name, text) => {
		const file = (0, node_path.join)(folder, `${name}.mjs`);
		await (0, node_fs_promises.writeFile)(file, text);
		return file;
	};
	const [javascript, typescript] = await Promise.all([write("javascript", guestText(javascriptGuest, parts, {
		...common,
		typescript: false
	})), write("typescript", guestText(javascriptGuest, parts, {
		...common,
		typescript: true
	}))]);
	async function preparePython(pyodide) {
		const image = await pythonImage({
			pyodide,
			tempDir,
			code: PYTHON_RUNNER,
			makeSnapshot: async () => {
				const text = guestText(pythonImageGuest, {
					folder: (0, node_path.join)(pyodide.folder, "/"),
					module: (0, node_url.pathToFileURL)((0, node_path.join)(pyodide.folder, "pyodide.mjs")).href,
					index: pyodide.index,
					code: PYTHON_RUNNER,
					name: "errand_runner"
				});
				const module = await write("python-image", text);
				const { file, args, env } = denoCommand({
					deno,
					module,
					read: pyodide.folder,
					heapMib: 1024,
					wasmMib: 1024,
					memoryMib: 4096
				});
				const { stdout } = await (0, node_util.promisify)(node_child_process.execFile)(file, args, {
					env,
					encoding: "buffer",
					maxBuffer: 2 ** 30,
					timeout: IMAGE_MS
				});
				return stdout;
			}
		});
		const loader = (0, node_url.pathToFileURL)((0, node_path.join)(image, IMAGE_FILES.loader)).href;
		const guest = guestText(pythonGuest, receive, {
			...common,
			folder: image,
			files: IMAGE_FILES,
			loader
		});
		return {
			image,
			module: await write("python", guest)
		};
	}
	let python;
	return async ({ group, memoryMib }) => {
		const all = memoryMib + OWN_MIB[group];
		if (group !== "python" || !pyodide) return denoCommand({
			deno,
			module: group === "typescript" ? typescript : javascript,
			heapMib: memoryMib,
			wasmMib: memoryMib,
			memoryMib: all
		});
		python ??= preparePython(pyodide);
		python.catch(() => {
			python = void 0;
		});
		const { image, module } = await python;
		const wasmMib = memoryMib + PYTHON_MEMORY_MIB;
		return denoCommand({
			deno,
			module,
			heapMib: PYTHON_HEAP_MIB,
			wasmMib,
			memoryMib: all,
			read: image
		});
	};
}
// action/evaluation/sandbox/deno/inherited-files.ts
/** Of `fcntl.h`, as the kernel shows it: the file is closed where another program is executed. */
const CLOSE_ON_EXEC = 524288;
/** What lies higher nobody hands on. */
const MOST = 1024;
/**
* `stdio` for a child with pipes for its three streams and nothing else. Whatever started this process may have left
* it open files, and children inherit them: in Deno any program can use an inherited pipe or socket. Node opens nothing
* in that way, so they are the same all the time; on other systems than Linux children inherit none of them.
*/
function stdioWithoutInherited() {
	const inherited = process.platform === "linux" ? (0, node_fs.readdirSync)("/proc/self/fd").map(Number).filter(isInherited) : [];
	const nothing = inherited.length > 0 ? (0, node_fs.openSync)("/dev/null", "r") : 0;
	return Array.from({ length: Math.max(2, ...inherited) + 1 }, (_, fd) => {
		if (fd <= 2) return "pipe";
		return inherited.includes(fd) ? nothing : "ignore";
	});
}
function isInherited(fd) {
	if (fd <= 2 || fd >= MOST) return false;
	try {
		const flags = /^flags:\s+([0-7]+)/m.exec((0, node_fs.readFileSync)(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1] ?? "0";
		return (Number.parseInt(flags, 8) & CLOSE_ON_EXEC) === 0;
	} catch {
		return false;
	}
}
// action/evaluation/sandbox/deno/pool.ts
/** Starting a process holds up this thread, and with it whoever waits for a program's first or last word. */
const PREPARE_MS = 10;
/** A process that died before it was needed is replaced, but not in a loop without rest. */
const REPLACE_MS = 1e3;
const MOST_FAILURES = 3;
/**
* Keeps processes ready for the programs to come: for each one that was asked for lately another one of its kind, up
* to `spares` in a group of kinds. They are started while fewer than `cores` processes run or start, so that preparing
* takes nothing from programs. Nothing is prepared for a group that nobody has asked for.
*/
function createPool(options) {
	const { start, spares, cores } = options;
	const entries = /* @__PURE__ */ new Set();
	/** The kinds that were asked for, by group, the newest first. */
	const asked = /* @__PURE__ */ new Map();
	let running = 0;
	let failures = 0;
	let isClosed = false;
	const timers = /* @__PURE__ */ new Map();
	function begin(kind) {
		const stop = new AbortController();
		return {
			kind,
			stop,
			ready: null,
			process: start(kind, stop.signal)
		};
	}
	function prepare(kind) {
		const entry = begin(kind);
		entries.add(entry);
		entry.process.then((process) => {
			if (entry.stop.signal.aborted) process.kill();
			entry.ready = process;
			failures = 0;
			process.exited.then(() => entries.delete(entry) && refillIn(REPLACE_MS));
			refill();
		}, () => {
			if (entries.delete(entry) && ++failures <= MOST_FAILURES) refillIn(REPLACE_MS);
		});
	}
	function refill() {
		for (const kinds of asked.values()) {
			const surplus = [...entries].filter(({ kind }) => kind.group === kinds[0]?.group);
			const missing = kinds.filter((kind) => {
				const at = surplus.findIndex((entry) => entry.kind === kind);
				return at < 0 || surplus.splice(at, 1).length === 0;
			});
			for (const kind of missing) {
				const starting = [...entries].filter(({ ready }) => !ready).length;
				if (isClosed || running + starting >= cores) return;
				const old = surplus.shift();
				if (old) discard(old);
				prepare(kind);
			}
		}
	}
	function refillIn(milliseconds) {
		if (isClosed || timers.has(milliseconds)) return;
		const refillNow = () => {
			timers.delete(milliseconds);
			refill();
		};
		timers.set(milliseconds, setTimeout(refillNow, milliseconds));
	}
	function discard(entry) {
		entries.delete(entry);
		entry.stop.abort();
		entry.ready?.kill();
	}
	function takeEntry(kind) {
		const fitting = [...entries].filter((entry) => entry.kind === kind && entry.ready?.isAlive() !== false);
		const entry = fitting.find(({ ready }) => ready) ?? fitting[0];
		if (entry) entries.delete(entry);
		return entry;
	}
	return {
		async take(kind, stop) {
			stop.throwIfAborted();
			asked.set(kind.group, [kind, ...asked.get(kind.group) ?? []].slice(0, spares(kind)));
			failures = 0;
			const prepared = takeEntry(kind);
			let entry = prepared ?? begin(kind);
			const abort = () => discard(entry);
			stop.addEventListener("abort", abort);
			running++;
			const ended = () => {
				running--;
				refillIn(PREPARE_MS);
			};
			try {
				const process = await entry.process.catch((error) => {
					if (!prepared || stop.aborted) throw error;
					entry = begin(kind);
					return entry.process;
				});
				if (stop.aborted) process.kill();
				stop.throwIfAborted();
				process.exited.then(ended);
				refillIn(PREPARE_MS);
				return process;
			} catch (error) {
				ended();
				throw error;
			} finally {
				stop.removeEventListener("abort", abort);
			}
		},
		async close() {
			isClosed = true;
			for (const timer of timers.values()) clearTimeout(timer);
			const all = [...entries];
			for (const entry of all) discard(entry);
			await Promise.all(all.map(({ process }) => process.then(({ exited }) => exited, () => {})));
		}
	};
}
// action/evaluation/sandbox/deno/pyodide-package.ts
const manifest$2 = require_schemas.object({ version: require_schemas.string() });
const lock$1 = require_schemas.object({
	info: require_schemas.looseObject({ python: require_schemas.string() }),
	packages: require_schemas.unknown()
});
/** Reads what the package says of itself. Rejects if it is not there or is something else. */
async function readPyodidePackage(folder) {
	const json = async (name) => JSON.parse(await (0, node_fs_promises.readFile)((0, node_path.join)(folder, name), "utf8"));
	const [{ version }, { info }] = [manifest$2.parse(await json("package.json")), lock$1.parse(await json("pyodide-lock.json"))];
	return {
		folder,
		version,
		python: info.python,
		index: {
			info,
			packages: {}
		}
	};
}
// action/evaluation/sandbox/machine/on-line.ts
/** Calls `take` for every whole line. Of an error of the stream its other listeners are told. */
function onLine(stream, take) {
	let rest = "";
	stream.setEncoding("latin1").on("data", (text) => {
		const lines = (rest + text).split("\n");
		rest = lines.pop() ?? "";
		lines.forEach(take);
	});
}
// action/evaluation/sandbox/machine/perl.ts
/** It makes system calls that Node cannot; on Debian, Ubuntu and GitHub's runners it is always there. */
const PERL = "/usr/bin/perl";
// action/evaluation/sandbox/machine/syscalls.ts
/** [x64, arm64]; null where the machine has no such call. */
const CALLS = {
	capset: [126, 91],
	clone: [56, 220],
	eventfd2: [290, 19],
	mknodat: [259, 33],
	mount: [165, 40],
	pivot_root: [155, 41],
	prctl: [157, 167],
	prlimit64: [302, 261],
	setgroups: [116, 159],
	sethostname: [170, 161],
	setresgid: [119, 149],
	setresuid: [117, 147],
	signalfd4: [289, 74],
	umount2: [166, 39],
	unshare: [272, 97],
	acct: [163, 89],
	add_key: [248, 217],
	adjtimex: [159, 171],
	bpf: [321, 280],
	chroot: [161, 51],
	clock_adjtime: [305, 266],
	clock_settime: [227, 112],
	clone3: [435, 435],
	delete_module: [176, 106],
	fanotify_init: [300, 262],
	finit_module: [313, 273],
	fsconfig: [431, 431],
	fsmount: [432, 432],
	fsopen: [430, 430],
	fspick: [433, 433],
	init_module: [175, 105],
	io_uring_enter: [426, 426],
	io_uring_register: [427, 427],
	io_uring_setup: [425, 425],
	ioperm: [173, null],
	iopl: [172, null],
	kcmp: [312, 272],
	kexec_file_load: [320, 294],
	kexec_load: [246, 104],
	keyctl: [250, 219],
	lookup_dcookie: [212, 18],
	memfd_create: [319, 279],
	memfd_secret: [447, 447],
	migrate_pages: [256, 238],
	modify_ldt: [154, null],
	mount_setattr: [442, 442],
	move_mount: [429, 429],
	move_pages: [279, 239],
	name_to_handle_at: [303, 264],
	nfsservctl: [180, 42],
	open_by_handle_at: [304, 265],
	open_tree: [428, 428],
	perf_event_open: [298, 241],
	personality: [135, 92],
	pidfd_getfd: [438, 438],
	process_madvise: [440, 440],
	process_vm_readv: [310, 270],
	process_vm_writev: [311, 271],
	ptrace: [101, 117],
	quotactl: [179, 60],
	quotactl_fd: [443, 443],
	reboot: [169, 142],
	request_key: [249, 218],
	setdomainname: [171, 162],
	setns: [308, 268],
	settimeofday: [164, 170],
	shmget: [29, 194],
	socket: [41, 198],
	swapoff: [168, 225],
	swapon: [167, 224],
	syslog: [103, 116],
	userfaultfd: [323, 282],
	vhangup: [153, 58]
};
function machine(column, rest) {
	const known = Object.entries(CALLS).flatMap(([name, numbers]) => {
		const number = numbers[column];
		return number === null ? [] : [[name, number]];
	});
	return {
		...rest,
		calls: Object.fromEntries(known)
	};
}
const MACHINES = {
	x64: machine(0, {
		auditArch: 3221225534,
		foreignFrom: 1073741824
	}),
	arm64: machine(1, {
		auditArch: 3221225655,
		foreignFrom: null
	})
};
/** Null for machines whose numbers are not known. */
function thisMachine(arch = process.arch) {
	return MACHINES[arch] ?? null;
}
// action/evaluation/sandbox/deno/seal.ts
/**
* For Perl, because Node has no `prlimit64`: reads process ids, sets how many files each may have open (`RLIMIT_NOFILE`,
* 7) to none, and writes 0 or `errno`.
*/
const PROGRAM$1 = `
$| = 1;
while (my $pid = <STDIN>) {
  my $none = pack('QQ', 0, 0);
  my $result = syscall($ARGV[0] + 0, $pid + 0, 7, $none, 0);
  print $result == 0 ? 0 : $! + 0, "\\n";
}`;
/**
* The kernel's word that a process opens nothing any more: no file, no socket, no pipe, whoever asks for it and whatever
* it closes first. What is open stays open. It is a second wall behind Deno's permissions, and not only for the case of
* a hole in V8: Deno reads each file that a module names as its source map, permitted or not. Where it cannot be had
* (it takes Linux with Perl), that way stays open for files that are source maps; of others nothing is told.
*
* One process does it for all: `prlimit`, started for each, takes a tenth of what a program takes.
*/
function openSeal() {
	const call = thisMachine()?.calls.prlimit64;
	if (process.platform !== "linux" || call === void 0 || !(0, node_fs.existsSync)("/usr/bin/perl")) return null;
	const perl = (0, node_child_process.spawn)(PERL, [
		"-e",
		PROGRAM$1,
		String(call)
	], {
		env: {},
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		]
	});
	const waiting = [];
	const answer = (errno) => {
		const asked = waiting.shift();
		if (errno === "0") asked?.resolve();
		else asked?.reject(/* @__PURE__ */ new Error(`its files could not be closed (${errno})`));
	};
	const end = () => {
		while (waiting.length > 0) answer("no answer");
	};
	for (const stream of [perl, perl.stdin]) stream.on("error", end);
	perl.on("close", end);
	onLine(perl.stdout, answer);
	return {
		close(pid) {
			const asked = Promise.withResolvers();
			waiting.push(asked);
			if (perl.stdin.destroyed) end();
			else perl.stdin.write(`${pid}\n`);
			return asked.promise;
		},
		stop: () => void perl.stdin.end()
	};
}
// action/evaluation/sandbox/deno/driver.ts
/** Of the memory that is free, for processes that wait. */
const SHARE_FOR_WAITING = .25;
const MIB = 2 ** 20;
/** Python takes half a second, and many times that on a machine that is busy. */
const START_MS$2 = 6e4;
/**
* The sandbox that needs npm alone: deno, in which nothing is permitted, for JavaScript and TypeScript, and Pyodide in
* it for Python. Each program has a process of its own, which was started before it came.
*/
const denoDriver = (options) => ({
	name: "deno",
	async open({ slots, tempDir }) {
		const version = await readVersion(options.deno);
		if (version instanceof Error) return `deno cannot be started: ${version.message}`;
		const pyodide = options.pyodideDir ? await readPyodidePackage(options.pyodideDir).catch(() => null) : null;
		const folder = await (0, node_fs_promises.mkdtemp)((0, node_path.join)(tempDir, "deno-guests-"));
		const commandFor = await prepareGuests({
			deno: options.deno,
			folder,
			pyodide,
			tempDir
		});
		if (pyodide) await commandFor(SMALLEST_PYTHON).catch(() => {});
		const [stdio, seal] = [stdioWithoutInherited(), openSeal()];
		const pool = createPool({
			start: async (kind, stop) => startWarmProcess({
				command: await commandFor(kind),
				stdio,
				seal,
				stop
			}),
			spares: ({ group }) => sparesFor(OWN_MIB[group], slots),
			cores: (0, node_os.availableParallelism)()
		});
		const kindOf = createKinds();
		return {
			runtimes: [
				{
					language: "javascript",
					sandbox: `deno ${version} javascript`
				},
				{
					language: "typescript",
					sandbox: `deno ${version} typescript`
				},
				...pyodide ? [{
					language: "python",
					sandbox: `pyodide ${pyodide.version} (CPython ${pyodide.python}) in deno ${version}`
				}] : []
			],
			run: (program, observer) => run$1(program, observer, (stop) => pool.take(kindOf(program), stop)),
			async close() {
				await pool.close();
				seal?.stop();
				await (0, node_fs_promises.rm)(folder, {
					recursive: true,
					force: true
				});
			}
		};
	}
});
function run$1(program, observer, take) {
	const memoryBytes = program.memoryBytes + OWN_MIB[program.language] * MIB;
	const stop = new AbortController();
	let process;
	let look = () => null;
	const child = take(stop.signal).then((taken) => {
		process = taken;
		look = processTree(taken.pid, memoryBytes);
		const started = taken.begin(program);
		return {
			...started,
			exited: started.exited.then(withCause)
		};
	});
	return supervise({
		program: {
			...program,
			memoryBytes
		},
		observer,
		child,
		startMs: START_MS$2,
		tree: () => look(),
		kill() {
			stop.abort();
			process?.kill();
		}
	});
}
/** By these signals V8 ends where it gets no more memory, and so do the guests for programs that were refused it. */
const withCause = (exit) => exit.signal === "SIGTRAP" || exit.signal === "SIGABRT" ? {
	...exit,
	cause: "memory"
} : exit;
const sparesFor = (mib, slots) => Math.max(1, Math.min(slots, Math.floor((0, node_os.freemem)() * SHARE_FOR_WAITING / (mib * MIB))));
async function readVersion(deno) {
	try {
		const { stdout } = await (0, node_util.promisify)(node_child_process.execFile)(deno, ["--version"], {
			env: denoEnv(deno),
			timeout: 3e4
		});
		return /^deno (\S+)/.exec(stdout)?.[1] ?? /* @__PURE__ */ new Error("it does not tell its version");
	} catch (error) {
		return error;
	}
}
// action/evaluation/sandbox/docker/cli.ts
/** How the docker command finds its engine, and what any program needs to start; nothing else of a run is told to it. */
const NEEDS = /^(path|home|userprofile|systemroot|programdata|temp|tmp|xdg_runtime_dir|ssh_auth_sock|docker_(host|context|config|cert_path|tls|tls_verify|api_version))$/i;
function dockerCli(options) {
	const { command } = options;
	const env = Object.fromEntries(Object.entries(options.env).filter(([name]) => NEEDS.test(name)));
	const start = (args) => (0, node_child_process.spawn)(command, args, {
		env,
		stdio: "pipe",
		windowsHide: true
	});
	const ask = (args, timeoutMs) => new Promise((resolve) => {
		const child = start(args);
		const text = {
			stdout: "",
			stderr: ""
		};
		for (const name of ["stdout", "stderr"]) child[name].setEncoding("utf8").on("data", (data) => {
			text[name] += data;
		});
		child.stdin.on("error", () => {}).end();
		const timer = setTimeout(() => {
			child.kill("SIGKILL");
			resolve({
				code: null,
				stdout: "",
				error: `no answer in ${timeoutMs / 1e3} s`
			});
		}, timeoutMs);
		child.on("error", ({ message }) => {
			clearTimeout(timer);
			resolve({
				code: null,
				stdout: "",
				error: message
			});
		});
		child.on("close", (code) => {
			clearTimeout(timer);
			resolve({
				code,
				stdout: text.stdout,
				error: lastLine(text.stderr)
			});
		});
	});
	return {
		command,
		env,
		start,
		ask
	};
}
const lastLine = (text) => text.trim().split("\n").findLast((line) => !/^\s*(See|Run) '.* --help'/.test(line))?.trim() ?? "";
// action/evaluation/sandbox/docker/bootstrap.ts
/** What the container says on stderr, as its first word, when it waits for its program. */
const READY = "errand: ready\n";
const WORK_DIR = "/work";
const BLOCK_BYTES$1 = 4096;
/**
* Runs in the container before anything of the program is there: takes the program from its standard input and becomes
* the interpreter, with an empty environment. Its arguments are the file and the interpreter's command line. It must
* not take a byte of what follows, the program's own input, as `head -c` does in some images: whole blocks are read.
*/
const BOOTSTRAP = `
echo '${READY.trimEnd()}' >&2
read -r blocks || exit 1
dd bs=${BLOCK_BYTES$1} count="$blocks" iflag=fullblock 2> /dev/null | base64 -d > "$1" || exit 1
shift
exec env -i PATH="$PATH" HOME=${WORK_DIR} LANG=C.UTF-8 "$@"`;
/** What `BOOTSTRAP` reads. */
function encodeProgram(code) {
	const text = Buffer.from(code).toString("base64");
	const blocks = Math.ceil(text.length / BLOCK_BYTES$1);
	return `${blocks}\n${text.padEnd(blocks * BLOCK_BYTES$1, "\n")}`;
}
// action/evaluation/sandbox/json-text.ts
/** JSON that comes as text; the schema of what it holds is piped behind it. */
const jsonText = require_schemas.string().transform((text, context) => {
	try {
		return JSON.parse(text);
	} catch {
		context.addIssue("not JSON");
		return require_schemas.NEVER;
	}
});
// action/evaluation/sandbox/docker/exit.ts
/** `State` of `docker inspect`. */
const state = jsonText.pipe(require_schemas.object({
	Running: require_schemas.boolean(),
	OOMKilled: require_schemas.boolean(),
	ExitCode: require_schemas.int(),
	Error: require_schemas.string().default("")
}));
/** Signals that a program dies of. An exit code of 128 and their number is how a container tells of one. */
const SIGNALS$1 = new Map([
	"SIGILL",
	"SIGTRAP",
	"SIGABRT",
	"SIGBUS",
	"SIGFPE",
	"SIGKILL",
	"SIGSEGV",
	"SIGPIPE",
	"SIGTERM",
	"SIGXCPU",
	"SIGXFSZ",
	"SIGSYS"
].map((name) => [128 + (node_os.constants.signals[name] ?? 0), name]));
const crash$1 = (message) => ({
	code: null,
	signal: null,
	cause: "crash",
	message
});
/** How a container ended, from the answer to `inspect`; `running` if only the command that watched it has ended. */
function readExit(answer) {
	if (answer.code !== 0) return crash$1(`the Docker engine lost the program: ${answer.error}`);
	const { data } = state.safeParse(answer.stdout);
	if (!data) return crash$1("the Docker engine does not say how the program ended");
	if (data.Running) return "running";
	const signal = SIGNALS$1.get(data.ExitCode) ?? null;
	const exit = {
		code: signal ? null : data.ExitCode,
		signal
	};
	if (data.OOMKilled) return {
		...exit,
		cause: "memory"
	};
	return data.Error ? crash$1(data.Error) : exit;
}
// action/evaluation/sandbox/docker/run-arguments.ts
/** User and group `nobody`. */
const USER = 65534;
/** Its own, because where the folder is there already runc gives it that one's mode, whatever is asked for. */
const TMPFS = `rw,nosuid,nodev,noexec,size=64m,mode=1777,uid=${USER},gid=${USER}`;
/** Processes and threads; the interpreter's own are among them. */
const PIDS = 128;
/** The command line's client would put the proxies it knows, and their passwords, into the environment. */
const PROXY_VARIABLES = [
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"FTP_PROXY",
	"NO_PROXY",
	"ALL_PROXY"
].flatMap((name) => [name, name.toLowerCase()]);
/** Arguments of `docker` that start a container which waits for the program on its standard input. */
function runArguments(options) {
	const { name, labels, runtime, program } = options;
	const { recipe, executable } = runtime;
	const file = `${WORK_DIR}/${recipe.file}`;
	const cpuSeconds = Math.ceil(program.timeoutMs / 1e3) + 5;
	return [
		...[
			"run",
			"--interactive",
			"--pull",
			"never",
			"--name",
			name
		],
		...labels.flatMap((label) => ["--label", label]),
		...[
			"--network",
			"none",
			"--hostname",
			"sandbox",
			"--ipc",
			"private"
		],
		...[
			"--read-only",
			"--tmpfs",
			`${WORK_DIR}:${TMPFS}`,
			"--tmpfs",
			`/tmp:${TMPFS}`,
			"--shm-size",
			"16m"
		],
		...[
			"--workdir",
			WORK_DIR,
			"--user",
			`${USER}:${USER}`
		],
		...[
			"--cap-drop",
			"ALL",
			"--security-opt",
			"no-new-privileges"
		],
		...[
			"--memory",
			`${program.memoryBytes}b`,
			"--memory-swap",
			`${program.memoryBytes}b`
		],
		...[
			"--cpus",
			"1",
			"--pids-limit",
			String(PIDS),
			"--oom-score-adj",
			"500"
		],
		...[
			"--ulimit",
			"core=0:0",
			"--ulimit",
			"nofile=1024:1024",
			"--ulimit",
			`cpu=${cpuSeconds}:${cpuSeconds}`
		],
		"--init",
		...[
			"--log-driver",
			"none",
			"--no-healthcheck"
		],
		...PROXY_VARIABLES.flatMap((variable) => ["--env", `${variable}=`]),
		...[
			"--entrypoint",
			"sh",
			recipe.image,
			"-c",
			BOOTSTRAP,
			"sh",
			file
		],
		...[executable, ...interpreterArguments(recipe, program, file)]
	];
}
// action/evaluation/sandbox/docker/until-ready.ts
/**
* Reads the client's warnings and at last the container's word that it waits for its program; the stream then goes on
* with what the program writes. Null, or what was said if the stream ended without that word.
*/
function readUntilReady(stream) {
	return new Promise((resolve) => {
		let said = Buffer.alloc(0);
		function read() {
			for (let chunk = stream.read(); chunk !== null; chunk = stream.read()) {
				said = Buffer.concat([said, chunk]);
				const at = said.indexOf(READY);
				if (at < 0) continue;
				stream.off("readable", read).off("end", ended).off("close", ended);
				const rest = said.subarray(at + 14);
				if (rest.length > 0) stream.unshift(rest);
				resolve(null);
				return;
			}
		}
		function ended() {
			resolve(said.toString());
		}
		stream.on("readable", read).once("end", ended).once("close", ended);
	});
}
// action/evaluation/sandbox/docker/container.ts
const INSPECT_MS = 1e4;
const REMOVE_MS$1 = 1e4;
/** A container that is still being made cannot be removed: tried again for so long. */
const END_MS$1 = 1e4;
const AGAIN_MS = 100;
/** Runs a program in a container of its own. */
function startContainer(options) {
	const { docker, labels, runtime, program } = options;
	const name = `errand-${(0, node_crypto.randomBytes)(8).toString("hex")}`;
	const client = docker.start(runArguments({
		name,
		labels,
		runtime,
		program
	}));
	client.stdin.on("error", () => {});
	const clientEnded = new Promise((resolve) => {
		client.once("exit", () => resolve()).once("error", () => resolve());
	});
	const { promise: gone, resolve: isGone } = Promise.withResolvers();
	let removing;
	const remove = () => {
		removing ??= removeContainer().finally(isGone);
		return removing;
	};
	async function removeContainer() {
		let hasEnded = false;
		clientEnded.then(() => {
			hasEnded = true;
		});
		const giveUpAt = performance.now() + END_MS$1;
		for (let wait = AGAIN_MS; performance.now() < giveUpAt; wait *= 2) {
			const wasOver = hasEnded;
			const { code, error } = await docker.ask([
				"rm",
				"--force",
				"--volumes",
				name
			], REMOVE_MS$1);
			if (wasOver && (code === 0 || /no such container/i.test(error))) return;
			await (wasOver ? (0, node_timers_promises.setTimeout)(wait) : Promise.race([clientEnded, (0, node_timers_promises.setTimeout)(wait)]));
		}
		client.kill("SIGKILL");
	}
	async function exit() {
		await clientEnded;
		const exit = readExit(await docker.ask([
			"inspect",
			"--type",
			"container",
			"--format",
			"{{json .State}}",
			name
		], INSPECT_MS));
		if (exit !== "running") return exit;
		await remove();
		return {
			code: null,
			signal: null,
			cause: "crash",
			message: "the docker command ended before its container"
		};
	}
	async function start() {
		const said = await Promise.race([readUntilReady(client.stderr), (0, node_events.once)(client, "error").then(([error]) => Promise.reject(error))]);
		if (said !== null) throw new Error(`the Docker engine did not start it: ${lastLine(said) || "no reason given"}`);
		client.stdin.write(encodeProgram(program.code));
		return {
			stdin: client.stdin,
			stdout: client.stdout,
			stderr: client.stderr,
			exited: exit()
		};
	}
	return {
		started: start(),
		kill: () => void remove(),
		gone
	};
}
// action/evaluation/sandbox/docker/engine.ts
const INFO_MS = 1e4;
/** What `docker info` says of the engine, as far as it matters here. */
const info = jsonText.pipe(require_schemas.object({
	ServerVersion: require_schemas.string().min(1),
	OSType: require_schemas.string(),
	MemoryLimit: require_schemas.boolean(),
	PidsLimit: require_schemas.boolean()
}));
/** The engine's version. A string in `refused` says why no program can be held by it. */
async function lookAtEngine(docker) {
	const answer = await docker.ask([
		"info",
		"--format",
		"{{json .}}"
	], INFO_MS);
	if (answer.code !== 0) return { refused: `there is no Docker engine: ${answer.error}` };
	const engine = info.safeParse(answer.stdout).data;
	if (!engine) return { refused: "what answers as Docker engine does not say what it can" };
	if (engine.OSType !== "linux") return { refused: `the Docker engine runs ${engine.OSType} containers` };
	if (!engine.MemoryLimit) return { refused: "the Docker engine cannot limit memory" };
	if (!engine.PidsLimit) return { refused: "the Docker engine cannot limit the number of processes" };
	return { version: engine.ServerVersion };
}
// action/evaluation/sandbox/docker/images.ts
const LOOK_MS = 1e4;
const VERSION_MS = 3e4;
/** Says the name of the first executable that is there, and lets it say its version. */
const FIRST_EXECUTABLE = `
names=$1; shift
for name in $names; do
  if command -v "$name" > /dev/null; then echo "$name"; exec "$name" "$@"; fi
done
exit 127`;
/** Gets an image, unless it is there, for at most `pullMs`; with 0 it has to be there. A string says what is wrong. */
async function getImage(docker, image, pullMs) {
	if ((await docker.ask([
		"image",
		"inspect",
		"--format",
		"{{.Id}}",
		image
	], LOOK_MS)).code === 0) return null;
	if (pullMs === 0) return `the image ${image} is not there`;
	const pulled = await docker.ask([
		"pull",
		"--quiet",
		image
	], pullMs);
	return pulled.code === 0 ? null : `the image ${image} could not be fetched: ${pulled.error}`;
}
/** Asks a recipe's image what is in it. A string says what is wrong. */
async function lookIntoImage(docker, recipe) {
	const { image, executables, versionOptions } = recipe;
	const asked = await docker.ask([...[
		"run",
		"--rm",
		"--network",
		"none",
		"--pull",
		"never",
		"--log-driver",
		"none",
		"--entrypoint",
		"sh"
	], ...[
		image,
		"-c",
		FIRST_EXECUTABLE,
		"sh",
		executables.join(" "),
		...versionOptions
	]], VERSION_MS);
	const [executable, words = ""] = asked.stdout.split(/\n(.*)/s);
	const version = readVersion$1(words);
	if (asked.code === 0 && executable && version) return {
		recipe,
		executable,
		version
	};
	return `the image ${image} does not run ${recipe.title}: ${asked.error || `exit ${asked.code}`}`;
}
// action/evaluation/sandbox/docker/owner.ts
const LIST_MS = 1e4;
const REMOVE_MS = 3e4;
/** What a container may need beyond the time of its program. */
const SLACK_MS = 12e4;
const OWNER = "errand.owner";
const UNTIL = "errand.until";
const host = (0, node_os.hostname)().replace(/[^\w.-]/g, "_");
/**
* Removes what dead workers of this machine left, and leaves a process behind that does it for this one: it waits for
* its input to end, as it does however this process dies.
*/
async function takeOwnership(docker) {
	const owner = `${host}/${process.pid}/${(0, node_crypto.randomBytes)(6).toString("hex")}`;
	await removeOrphans(docker);
	const reaper = process.platform === "win32" ? null : startReaper(docker, `${OWNER}=${owner}`);
	return {
		labels: (timeoutMs) => [`${OWNER}=${owner}`, `${UNTIL}=${Math.ceil((Date.now() + timeoutMs + SLACK_MS) / 1e3)}`],
		async close() {
			if (!reaper || reaper.exitCode !== null) return;
			const timer = new AbortController();
			const late = (0, node_timers_promises.setTimeout)(REMOVE_MS, null, { signal: timer.signal }).catch(() => {});
			reaper.ref();
			reaper.stdin?.end();
			await Promise.race([(0, node_events.once)(reaper, "exit"), late]);
			timer.abort();
		}
	};
}
async function removeOrphans(docker) {
	const format = `{{.ID}} {{.Label "${OWNER}"}} {{.Label "${UNTIL}"}}`;
	const filter = ["--filter", `label=${OWNER}`];
	const { stdout } = await docker.ask([
		"ps",
		"--all",
		...filter,
		"--format",
		format
	], LIST_MS);
	const orphans = stdout.split("\n").flatMap((line) => {
		const [id, owner, until] = line.trim().split(" ");
		return id && isOrphan(owner ?? "", Number(until)) ? [id] : [];
	});
	if (orphans.length > 0) await docker.ask([
		"rm",
		"--force",
		"--volumes",
		...orphans
	], REMOVE_MS);
}
/** An engine may serve workers of other machines: whether those live shows only in the time that is over. */
function isOrphan(owner, untilSeconds) {
	if (!(untilSeconds * 1e3 > Date.now())) return true;
	const [machine, pid] = owner.split("/");
	return machine === host && !isAlive(Number(pid));
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
const REAP = `
cat > /dev/null
"$0" ps --all --quiet --filter "label=$1" | while read -r id; do "$0" rm --force --volumes "$id"; done`;
function startReaper({ command, env }, label) {
	const reaper = (0, node_child_process.spawn)("/bin/sh", [
		"-c",
		REAP,
		command,
		label
	], {
		env,
		stdio: [
			"pipe",
			"ignore",
			"ignore"
		],
		detached: true
	});
	reaper.on("error", () => {});
	reaper.stdin?.on("error", () => {});
	reaper.unref();
	return reaper;
}
// action/evaluation/sandbox/docker/driver.ts
function dockerDriver(options) {
	return {
		name: "docker",
		open: () => openDocker(options)
	};
}
async function openDocker(options) {
	const { recipes, pullMs, log, env, command = "docker" } = options;
	const docker = dockerCli({
		command,
		env
	});
	const engine = await lookAtEngine(docker);
	if ("refused" in engine) return engine.refused;
	const wrong = /* @__PURE__ */ new Map();
	for (const { image } of recipes) if (!wrong.has(image)) wrong.set(image, getImage(docker, image, pullMs));
	const prepared = await Promise.all(recipes.map(async (recipe) => await wrong.get(recipe.image) ?? await lookIntoImage(docker, recipe)));
	const images = /* @__PURE__ */ new Map();
	for (const image of new Set(prepared)) if (typeof image !== "string") images.set(image.recipe.language, image);
	else log(`docker: ${image}`);
	if (images.size === 0) return "none of the images is to be had";
	const owner = await takeOwnership(docker);
	const containers = /* @__PURE__ */ new Set();
	function run(program, observer) {
		const runtime = images.get(program.language);
		if (!runtime) throw new TypeError(`no image runs ${program.language}`);
		const labels = owner.labels(program.timeoutMs);
		const container = startContainer({
			docker,
			labels,
			runtime,
			program
		});
		containers.add(container);
		container.gone.then(() => containers.delete(container));
		return supervise({
			program,
			observer,
			child: container.started,
			kill: container.kill
		});
	}
	return {
		runtimes: [...images.values()].map(({ recipe: { language, title }, version }) => ({
			language,
			sandbox: `docker ${engine.version} ${title} ${version}`
		})),
		run,
		async close() {
			const running = [...containers];
			for (const container of running) container.kill();
			await Promise.all(running.map(({ gone }) => gone));
			await owner.close();
		}
	};
}
// action/evaluation/sandbox/namespaces/call-filter.ts
/** Ways to other namespaces, mounts, processes, kernel memory, clocks, keys: each needs a right that nobody here has. */
const REFUSED = `acct add_key adjtimex bpf chroot clock_adjtime clock_settime delete_module fanotify_init finit_module
  fsconfig fsmount fsopen fspick init_module ioperm iopl kcmp kexec_file_load kexec_load keyctl lookup_dcookie
  migrate_pages modify_ldt mount mount_setattr move_mount move_pages name_to_handle_at nfsservctl open_by_handle_at
  open_tree perf_event_open personality pidfd_getfd pivot_root process_madvise process_vm_readv process_vm_writev
  ptrace quotactl quotactl_fd reboot request_key setdomainname sethostname setns settimeofday swapoff swapon syslog
  umount2 unshare userfaultfd vhangup`.split(/\s+/);
/** Programs are used to kernels without these and do something else. */
const ABSENT = [
	"clone3",
	"io_uring_enter",
	"io_uring_register",
	"io_uring_setup",
	"memfd_secret"
];
/** Memory that belongs to no process: only a cgroup counts it. */
const UNCOUNTED = ["memfd_create", "shmget"];
/** `CLONE_NEW…` of `linux/sched.h`. */
const NEW_NAMESPACES = 2114060288;
/** Not `AF_VSOCK`, which leads out of a virtual machine in spite of network namespaces, and nothing exotic. */
const FAMILIES = {
	unix: 1,
	inet: 2,
	inet6: 10,
	netlink: 16
};
const EPERM = 1;
const EACCES = 13;
const ENOSYS = 38;
const EAFNOSUPPORT = 97;
const LOAD = 32;
const JUMP_EQUAL = 21;
const JUMP_AT_LEAST = 53;
const JUMP_ANY_BIT = 69;
const RETURN = 6;
const ALLOW = 2147418112;
const refuse = (error) => 327680 | error;
const NUMBER = 0;
const ARCH = 4;
const argument = (index) => 16 + 8 * index;
/** The filter as the kernel takes it, an array of `struct sock_filter`. */
function callFilter(machine, options) {
	const number = (name) => machine.calls[name];
	const load = (from) => [
		LOAD,
		0,
		0,
		from
	];
	const end = (result) => [
		RETURN,
		0,
		0,
		result >>> 0
	];
	/** Ends with a result if the comparison holds, else goes on. */
	const endIf = (code, operand, result) => [[
		code,
		0,
		1,
		operand
	], end(result)];
	const refuseAll = (names, error) => names.flatMap((name) => {
		const call = number(name);
		return call === void 0 ? [] : endIf(JUMP_EQUAL, call, refuse(error));
	});
	/** Instructions for one call alone; the last of them ends. */
	const only = (name, body) => {
		const call = number(name);
		return call === void 0 ? [] : [[
			JUMP_EQUAL,
			0,
			body.length,
			call
		], ...body];
	};
	return encode$1([
		load(ARCH),
		[
			JUMP_EQUAL,
			1,
			0,
			machine.auditArch
		],
		end(refuse(ENOSYS)),
		load(NUMBER),
		...machine.foreignFrom === null ? [] : endIf(JUMP_AT_LEAST, machine.foreignFrom, refuse(ENOSYS)),
		...refuseAll(REFUSED, EPERM),
		...refuseAll(options.hasCgroup ? ABSENT : [...ABSENT, ...UNCOUNTED], ENOSYS),
		...only("clone", [
			load(argument(0)),
			...endIf(JUMP_ANY_BIT, NEW_NAMESPACES, refuse(EPERM)),
			end(ALLOW)
		]),
		...only("socket", [
			load(argument(0)),
			...endIf(JUMP_EQUAL, FAMILIES.unix, ALLOW),
			[
				JUMP_EQUAL,
				0,
				4,
				FAMILIES.netlink
			],
			load(argument(2)),
			...endIf(JUMP_EQUAL, 0, ALLOW),
			end(refuse(EAFNOSUPPORT)),
			...endIf(JUMP_EQUAL, FAMILIES.inet, refuse(EACCES)),
			...endIf(JUMP_EQUAL, FAMILIES.inet6, refuse(EACCES)),
			end(refuse(EAFNOSUPPORT))
		]),
		end(ALLOW)
	]);
}
function encode$1(instructions) {
	const bytes = Buffer.alloc(instructions.length * 8);
	for (const [index, [code, ifTrue, ifFalse, operand]] of instructions.entries()) {
		bytes.writeUInt16LE(code, index * 8);
		bytes.writeUInt8(ifTrue, index * 8 + 2);
		bytes.writeUInt8(ifFalse, index * 8 + 3);
		bytes.writeUInt32LE(operand >>> 0, index * 8 + 4);
	}
	return bytes;
}
// action/evaluation/sandbox/namespaces/find-cgroups.ts
/** What limits and counts a program and shares the processors among them; without the first the others are no use. */
const CONTROLLERS = [
	"memory",
	"pids",
	"cpu",
	"cpuacct"
];
/**
* Where cgroups for programs can be made, if at all: `unified` for version 2, else a folder for each controller of
* version 1. Empty if memory cannot be limited so. Whether we may make them there, only trying tells.
*/
async function findCgroups() {
	const [mounts, own] = await Promise.all(["/proc/self/mountinfo", "/proc/self/cgroup"].map((file) => (0, node_fs_promises.readFile)(file, "utf8").catch(() => "")));
	return locateCgroups(mounts ?? "", own ?? "", (path) => (0, node_fs_promises.readFile)(path, "utf8").catch(() => ""));
}
/** The same from the texts of `/proc/self/mountinfo` and `/proc/self/cgroup`. */
async function locateCgroups(mountinfo, own, read) {
	const mounts = mountinfo.split("\n").flatMap(readMount);
	for (const { type, place } of mounts) {
		if (type !== "cgroup2") continue;
		const controllers = (await read((0, node_path.join)(place, "cgroup.controllers"))).trim().split(" ");
		if (controllers.includes("memory") && controllers.includes("pids")) return { unified: place };
	}
	const found = {};
	for (const controller of CONTROLLERS) {
		const mount = mounts.find(({ type, options }) => type === "cgroup" && options.includes(controller));
		const path = own.match(new RegExp(`^\\d+:(?:[^:\\n]*,)?${controller}(?:,[^:\\n]*)?:(.*)$`, "m"))?.[1];
		if (!mount || path === void 0) continue;
		const below = mount.root === "/" ? path : path.startsWith(mount.root) ? path.slice(mount.root.length) : "";
		const folder = (0, node_path.join)(mount.place, below).replace(/\/$/, "");
		if (!Object.values(found).includes(folder)) found[controller] = folder;
	}
	return found.memory ? found : {};
}
/** A line of proc_pid_mountinfo(5). */
function readMount(line) {
	const [left, right] = line.split(" - ");
	const [, , , root, place] = left?.split(" ") ?? [];
	const [type, , options] = right?.split(" ") ?? [];
	if (!root || !place || !type) return [];
	return [{
		type,
		root,
		place,
		options: options?.split(",") ?? []
	}];
}
// action/evaluation/sandbox/namespaces/find-interpreter.ts
/** Where programs see the Node that runs us, which may lie anywhere. */
const OWN_NODE = "/opt/node/bin/node";
/** Folders that programs see, besides those at the top of the file system that link to them. */
const VISIBLE = [
	"/usr/",
	"/bin/",
	"/sbin/"
];
/** Where GitHub's runners keep further interpreters; programs see it only if one of them is used. */
const TOOLCACHE = "/opt/hostedtoolcache/";
/**
* The first executable of one of these names in PATH that programs can be shown, by its real place: what is found in
* PATH can be a wrapper in somebody's home, which is passed by. Node is always the one that runs us, whose version is
* known.
*/
async function findInterpreter(names, { path, node }) {
	if (names.includes("node")) return ownNode(await (0, node_fs_promises.realpath)(node));
	for (const name of names) for (const folder of path.split(node_path.delimiter)) {
		if (!folder.startsWith("/")) continue;
		const real = await executable((0, node_path.join)(folder, name));
		if (real?.startsWith(TOOLCACHE)) return {
			path: real,
			folder: TOOLCACHE.slice(0, -1)
		};
		if (real && VISIBLE.some((visible) => real.startsWith(visible))) return { path: real };
	}
	return null;
}
function ownNode(real) {
	return VISIBLE.some((visible) => real.startsWith(visible)) ? { path: real } : {
		path: OWN_NODE,
		from: real
	};
}
async function executable(path) {
	try {
		await (0, node_fs_promises.access)(path, node_fs_promises.constants.X_OK);
		return await (0, node_fs_promises.realpath)(path);
	} catch {
		return null;
	}
}
// action/evaluation/sandbox/namespaces/cell-queue.ts
/** Cells that wait for a program and programs that wait for a cell: of one kind there are none at any time. */
var CellQueue = class {
	#cells = [];
	#waiting = [];
	#lost = null;
	add(cell) {
		const first = this.#waiting.shift();
		if (first) first.resolve(cell);
		else this.#cells.push(cell);
	}
	/** Forgets a cell that has ended without a program. */
	remove(cell) {
		this.#cells = this.#cells.filter((one) => one !== cell);
	}
	/** The next cell, in the order of asking. Rejects when there will be none or it is not wanted any more. */
	async take(unwanted) {
		unwanted.throwIfAborted();
		if (this.#lost) throw this.#lost;
		const cell = this.#cells.shift();
		if (cell) return cell;
		const next = Promise.withResolvers();
		this.#waiting.push(next);
		const leave = () => {
			this.#waiting = this.#waiting.filter((one) => one !== next);
			next.reject(unwanted.reason);
		};
		unwanted.addEventListener("abort", leave, { once: true });
		const taken = await next.promise.finally(() => unwanted.removeEventListener("abort", leave));
		if (unwanted.aborted) taken.kill();
		unwanted.throwIfAborted();
		return taken;
	}
	/** There will be no more cells. */
	end(error) {
		this.#lost = error;
		this.#cells = [];
		for (const { reject } of this.#waiting.splice(0)) reject(error);
	}
};
// action/evaluation/sandbox/namespaces/follow-cells.ts
const NOTHING_KNOWN = {
	cpuMs: null,
	memoryBytes: null,
	outOfMemory: false
};
/** What the keeper and its cells say of cells, line by line: `cell`, `ready` and `gone`, each with a number. */
function followCells(options) {
	const { queue, path, kill } = options;
	const cells = /* @__PURE__ */ new Map();
	/** A cell can speak before its keeper has told of it. */
	const early = /* @__PURE__ */ new Set();
	return {
		handlers: {
			cell(id = "", pid = "") {
				const { promise, resolve } = Promise.withResolvers();
				const cell = {
					path: path(id),
					pid: Number(pid),
					gone: promise,
					kill: () => {
						if (cells.has(id)) kill(id);
					}
				};
				cells.set(id, {
					cell,
					gone: resolve
				});
				if (early.delete(id)) queue.add(cell);
			},
			ready(id = "") {
				const one = cells.get(id);
				if (one) queue.add(one.cell);
				else early.add(id);
			},
			gone(id = "", micros = "", bytes = "", killed = "") {
				const one = cells.get(id);
				if (!one) return;
				cells.delete(id);
				queue.remove(one.cell);
				one.gone({
					cpuMs: micros === "-" ? null : Number(micros) / 1e3,
					memoryBytes: bytes === "-" ? null : Number(bytes),
					outOfMemory: Number(killed) > 0
				});
			}
		},
		end() {
			for (const { gone } of cells.values()) gone(NOTHING_KNOWN);
			cells.clear();
		}
	};
}
// action/evaluation/sandbox/namespaces/keeper/cell.ts
/** Part of the keeper: a cell, which is the first process of namespaces made for one program. */
const CELL = String.raw`
use constant CELL_NAMESPACES => CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC;

# Prepares all that does not depend on the program, says so, waits for a program and ends with it. Never returns.
sub run_cell {
  my ($id, $user, $keeper, $children) = @_;
  call('prctl', PR_SET_PDEATHSIG, POSIX::SIGKILL(), 0, 0, 0);
  my $counters = enter_cgroups($id);
  my $channels = open_channels($id);
  detach(PRIVATE);
  mount('proc', '/proc', 'proc', MS_NOSUID | MS_NODEV | MS_NOEXEC, $CONFIG{procOptions});
  mount('tmpfs', '/box', 'tmpfs', MS_NOSUID | MS_NODEV, "mode=755,size=$CONFIG{diskBytes},nr_inodes=$CONFIG{diskFiles}");
  furnish_box($user);
  # Of everybody on the machine, programs are the first to go when there is no memory left.
  write_file('/proc/self/oom_score_adj', 1000);
  syswrite(STDOUT, "ready $id\n");

  wait_for($channels->{server}, $keeper);
  accept(my $control, $channels->{server}) or die "accept: $!\n";
  close($channels->{server});
  # What preparing the cell took is not the program's.
  my $before = '';
  sysread($counters->{time}, $before, 4096) if $counters->{time};
  my $program = eval { serve($control, $user, $channels, $counters->{limits}) };
  tell_and_end($control, "failed $@") if !$program;
  syswrite($control, 'started ' . read_time($before) . "\n");
  watch_program($program, $children, $counters->{out_of_memory} // $keeper, $control, $keeper);
}

# Takes the one program of this cell and starts it. Returns its process id when it runs, and has no rights any more.
sub serve {
  my ($control, $user, $channels, $memory_limits) = @_;
  my ($memory, $seconds, $descriptor, $file, $code, $input, @command) = read_request($control);
  write_file("/box/work/$file", $code) if length $file;
  my $stdin = open_input($input);
  for my $limit (@$memory_limits) {
    defined syswrite($limit, $memory) or die "limit of memory: $!\n";
    close($limit);
  }
  my %limits = (seconds => $seconds, descriptor => $descriptor, data => @$memory_limits ? undef : $memory);
  my %streams = (%$channels, stdin => $stdin);

  pipe(my $starting, my $start) or die "pipe: $!\n";
  my $starts = above($start, $descriptor);
  my $program = fork() // die "fork: $!\n";
  if (!$program) {
    eval { start_program($user, \%limits, \%streams, \@command) };
    syswrite($starts, $@);
    POSIX::_exit(127);
  }
  close($_) for $start, $starts, values %streams, *STDOUT, *STDERR;
  become($CONFIG{firstUser});
  # The other end of this pipe closes when the program is executed.
  sysread($starting, my $failure, 2000);
  die $failure if length $failure;
  return $program;
}

# The same file once more, with a number from the given one on; closed when the process is executed.
sub above {
  my ($file, $least) = @_;
  my $number = fcntl($file, Fcntl::F_DUPFD(), 0 + $least) // die "fcntl: $!\n";
  open(my $same, '>&=', $number) or die "open: $!\n";
  fcntl($same, Fcntl::F_SETFD(), Fcntl::FD_CLOEXEC());
  return $same;
}

# The one place where the program can write.
sub furnish_box {
  my ($user) = @_;
  mkdir("/box/$_", 0755) for qw(etc work tmp shm);
  chmod(01777, "/box/$_") for qw(tmp shm);
  chown($user, $user, '/box/work');
  write_file('/box/etc/passwd', join(':', 'sandbox', 'x', $user, $user, '', '/box/work', "/bin/sh\n"));
  write_file('/box/etc/group', "sandbox:x:$user:\n");
}

sub tell_and_end {
  my ($control, $line) = @_;
  syswrite($control, $line =~ s/\s+/ /gr . "\n");
  POSIX::_exit(0);
}

# Collects what ends, as the first process of its namespace has to, until the program does, has no more memory, or is
# not wanted any more. When this process ends, the kernel ends all others of the namespace.
sub watch_program {
  my ($program, $children, $out_of_memory, $control, $keeper) = @_;
  while (1) {
    while ((my $ended = waitpid(-1, POSIX::WNOHANG())) > 0) {
      next if $ended != $program;
      my $signal = $? & 127;
      tell_and_end($control, $signal ? "signal $signal" : 'exit ' . ($? >> 8));
    }
    my $ready = '';
    vec($ready, fileno($_), 1) = 1 for $children, $out_of_memory, $control, $keeper;
    select($ready, undef, undef, undef);
    POSIX::_exit(0) if grep { vec($ready, fileno($_), 1) } $control, $keeper;
    tell_and_end($control, 'memory') if vec($ready, fileno($out_of_memory), 1);
    sysread($children, my $signals, 4096);
  }
}
`;
// action/evaluation/sandbox/namespaces/keeper/cgroups.ts
/** Part of the keeper: cgroups of version 1 or 2. */
const CGROUPS = String.raw`
# The cgroup that those of all programs are in.
my $GROUP = "errand-$$";

# What is done in the cgroups of each cell: nothing, until there are some.
my $PLAN = plan_cgroups();

# Makes it below each of the folders of CONFIG; returns whether that can be done.
sub make_cgroups {
  my %parents = %{$CONFIG{cgroups}};
  return 0 if !%parents;
  my $plan = eval {
    for my $parent (values %parents) { mkdir("$parent/$GROUP", 0755) or die "$parent: $!\n" }
    if (my $parent = $parents{unified}) {
      # The parent may not hand them on if processes are in it, but may do so already.
      for my $wanted ('+memory', '+pids', '+cpu') {
        eval { write_file("$parent/cgroup.subtree_control", $wanted) };
        eval { write_file("$parent/$GROUP/cgroup.subtree_control", $wanted); 1 } or $wanted eq '+cpu' or die $@;
      }
    }
    # Programs share the processors equally, however many processes they have; each has the weight of one of the
    # machine's own.
    for my $parent (values %parents) {
      my $weights = "$parent/$GROUP/cpu";
      write_file("$weights.shares", 1024 * $CONFIG{slots}) if -e "$weights.shares";
      write_file("$weights.weight", $CONFIG{slots} < 100 ? 100 * $CONFIG{slots} : 10_000) if -e "$weights.weight";
    }
    plan_cgroups(%parents);
  };
  if ($plan) { $PLAN = $plan }
  else { rmdir("$_/$GROUP") for values %parents }
  return defined $plan;
}

my %SETTINGS = (
  'pids.max' => $CONFIG{processes} + 4,
  'memory.swap.max' => 0,
  # In version 2 the kernel ends all of them at once.
  'memory.oom.group' => 1,
);

# Looks once at a cgroup like those of cells. Which files there are differs between versions and hierarchies, and to
# try all of them takes longer than to make a cgroup.
sub plan_cgroups {
  my %parents = @_;
  my %plan = map { $_ => [] } qw(groups joined_by settings limits time peak killed out_of_memory);
  for my $controller (keys %parents) {
    my $trial = "$parents{$controller}/$GROUP/0";
    mkdir($trial, 0755) or die "$trial: $!\n";
    my $group = PRIVATE . "/$controller/$GROUP";
    my $find = sub { map { [$group, $_] } grep { -e "$trial/$_" } @_ };
    push @{$plan{groups}}, $group;
    # A process of one thread joins by "tasks" without waiting until no process of the machine starts or ends.
    push @{$plan{joined_by}}, ($find->('tasks', 'cgroup.procs'))[0];
    push @{$plan{settings}}, map { [@$_, $SETTINGS{$_->[1]}] } $find->(keys %SETTINGS);
    push @{$plan{limits}}, $find->('memory.max', 'memory.limit_in_bytes', 'memory.memsw.limit_in_bytes');
    # A file of the name cpu.stat is in version 1 as well, with something else in it.
    push @{$plan{time}}, $find->($controller eq 'unified' ? 'cpu.stat' : 'cpuacct.usage');
    push @{$plan{peak}}, $find->('memory.peak', 'memory.max_usage_in_bytes');
    push @{$plan{killed}}, $find->('memory.events', 'memory.oom_control');
    push @{$plan{out_of_memory}}, $find->('memory.oom_control');
    rmdir($trial);
  }
  return \%plan;
}

# For a cell's cgroup that could not be removed when it ended.
sub remove_cgroups {
  for my $group (@{$PLAN->{groups}}) {
    opendir(my $folder, $group) or next;
    rmdir("$group/$_") for grep { /^\d+$/ } readdir($folder);
    rmdir($group);
  }
}

# Puts this process into a cgroup of its own (one for each controller in version 1). Returns open files: those into
# which its limit of memory is to be written, the one that tells how much processor time was used, and one that becomes
# readable when there is no more memory.
sub enter_cgroups {
  my ($id) = @_;
  my %files = (limits => []);
  for my $group (@{$PLAN->{groups}}) { mkdir("$group/$id", 0755) or die "$group/$id: $!\n" }
  write_file("$$_[0]/$id/$$_[1]", $$_[2]) for @{$PLAN->{settings}};
  $files{out_of_memory} = watch_memory("$$_[0]/$id") for @{$PLAN->{out_of_memory}};
  for (@{$PLAN->{limits}}) {
    open(my $limit, '>', "$$_[0]/$id/$$_[1]") or die "$$_[1]: $!\n";
    push @{$files{limits}}, $limit;
  }
  for (@{$PLAN->{time}}) { open($files{time}, '<', "$$_[0]/$id/$$_[1]") or die "$$_[1]: $!\n" }
  write_file("$$_[0]/$id/$$_[1]", 0) for @{$PLAN->{joined_by}};
  call('unshare', CLONE_NEWCGROUP);
  return \%files;
}

# In version 1 the kernel ends one process after the other, and the rest goes on.
sub watch_memory {
  my ($folder) = @_;
  my $number = call('eventfd2', 0, O_CLOEXEC);
  open(my $event, '<&=', $number) or die "eventfd: $!\n";
  open(my $control, '<', "$folder/memory.oom_control") or die "memory.oom_control: $!\n";
  write_file("$folder/cgroup.event_control", "$number " . fileno($control));
  return $event;
}

# Microseconds, of what cpuacct.usage (in nanoseconds) or cpu.stat says; '-' if neither is there.
sub read_time {
  my ($text) = @_;
  return '-' if !defined $text;
  return $text =~ /^usage_usec (\d+)/m ? $1 : $text =~ /^(\d+)$/m ? int($1 / 1000) : '-';
}

# What the processes of a cell used together: microseconds, bytes, processes that the kernel killed for their memory.
# Then the cgroup is removed.
sub leave_cgroups {
  my ($id) = @_;
  my $read = sub {
    my ($what, $pattern) = @_;
    my ($group, $name) = @{$PLAN->{$what}[0] // return undef};
    my ($found) = (read_file("$group/$id/$name") // '') =~ $pattern;
    return $found;
  };
  my $time = read_time($read->('time', qr/(.*)/s));
  my $peak = $read->('peak', qr/^(\d+)/) // '-';
  my $killed = $read->('killed', qr/^oom_kill (\d+)/m) // 0;
  rmdir("$_/$id") for @{$PLAN->{groups}};
  return ($time, $peak, $killed);
}
`;
// action/evaluation/sandbox/namespaces/keeper/channels.ts
/** Part of the keeper: how a cell gets its program, and where that reads from and writes to. */
const CHANNELS = String.raw`
# A place to connect to, and a pipe each for what the program writes, named for the one process that is to use them.
sub open_channels {
  my ($id) = @_;
  my $path = PRIVATE . "/channels/$id";
  socket(my $server, Socket::PF_UNIX(), Socket::SOCK_STREAM(), 0) or die "socket: $!\n";
  bind($server, Socket::pack_sockaddr_un($path)) or die "bind: $!\n";
  listen($server, 1) or die "listen: $!\n";
  my %channels = (server => $server);
  for my $stream ('stdout', 'stderr') {
    POSIX::mkfifo("$path.$stream", 0600) or die "mkfifo: $!\n";
    # A pipe can be opened for writing once somebody has it open for reading.
    sysopen(my $reader, "$path.$stream", Fcntl::O_RDONLY() | Fcntl::O_NONBLOCK()) or die "open: $!\n";
    sysopen($channels{$stream}, "$path.$stream", Fcntl::O_WRONLY()) or die "open: $!\n";
  }
  my $owner = (stat(PRIVATE . '/channels'))[4];
  chown($owner, -1, $path, "$path.stdout", "$path.stderr") == 3 or die "chown: $!\n";
  # The program may open its own output once more (/dev/stderr); the folder keeps everybody else away.
  chmod(0622, "$path.stdout", "$path.stderr");
  return \%channels;
}

# Returns when somebody connects; ends with the keeper.
sub wait_for {
  my ($server, $keeper) = @_;
  my $ready = '';
  while (!vec($ready, fileno($server), 1)) {
    $ready = '';
    vec($ready, fileno($_), 1) = 1 for $server, $keeper;
    select($ready, undef, undef, undef);
    POSIX::_exit(0) if vec($ready, fileno($keeper), 1);
  }
}

# A number n, n lengths, then as many pieces.
sub read_request {
  my ($control) = @_;
  my $take = sub {
    my ($length) = @_;
    my $bytes = '';
    while (length $bytes < $length) {
      my $got = sysread($control, $bytes, $length - length $bytes, length $bytes);
      POSIX::_exit(0) if !$got;
    }
    return $bytes;
  };
  my $count = unpack('N', $take->(4));
  return map { $take->($_) } unpack('N*', $take->(4 * $count));
}

# A file without a name, so that nobody has to feed a program that may not read.
sub open_input {
  my ($input) = @_;
  my $path = length $input ? '/box/etc/stdin' : '/dev/null';
  write_file($path, $input) if length $input;
  open(my $stdin, '<', $path) or die "stdin: $!\n";
  unlink($path) if length $input;
  return $stdin;
}
`;
// action/evaluation/sandbox/namespaces/keeper/limits.ts
/** Part of the keeper: resource limits. */
const LIMITS$1 = String.raw`
# Resource limits that do not depend on the program, set for the keeper and so for all that come from it;
# asm-generic/resource.h
my %RLIMITS = (
  1 => $CONFIG{fileBytes},     # size of a file
  3 => 8 * 2**20,              # stack, which is also that of each thread
  4 => 0,                      # core dumps
  6 => $CONFIG{processes},     # processes of this user, which no other program has
  7 => 1024,                   # open files
  8 => 64 * 2**10,             # locked memory
  12 => 256 * 2**10,           # message queues
  13 => 0,                     # niceness below 0
  14 => 0,                     # real time
);

# A limit can only be lowered, also by root where a container took the right to do more.
sub set_rlimit {
  my ($resource, $limit) = @_;
  my $old = pack('QQ', 0, 0);
  syscall($CONFIG{calls}{prlimit64}, 0, 0 + $resource, 0, $old) == 0 or die "prlimit64: $!\n";
  my $most = (unpack('QQ', $old))[1];
  $limit = $most if $limit > $most;
  call('prlimit64', 0, 0 + $resource, pack('QQ', $limit, $limit), 0);
}
`;
// action/evaluation/sandbox/namespaces/keeper/main-loop.ts
/** Part of the keeper: as many cells as are wanted, one more for each that ends, and none when its own input ends. */
const MAIN_LOOP = String.raw`
my %cells;
my $count = 0;

# Every cell has a user of its own, so that limits that are counted by user are its alone.
sub user_of { return $CONFIG{firstUser} + 1 + $_[0] % $CONFIG{users} }

sub start_cell {
  my ($nothing, $keeper, $life, $children) = @_;
  $count++;
  my $user = user_of($count);
  my $pid = call('clone', CELL_NAMESPACES | POSIX::SIGCHLD(), 0, 0, 0, 0);
  if (!$pid) {
    eval {
      close($life);
      # Not only closed: the next file that is opened would take its number.
      POSIX::dup2(fileno($nothing), 0) // die "/dev/null: $!\n";
      run_cell($count, $user, $keeper, $children);
    };
    syswrite(STDERR, "cell: $@");
    POSIX::_exit(1);
  }
  $cells{$pid} = $count;
  syswrite(STDOUT, "cell $count $pid\n");
}

# Cells that failed one after the other, before they had a program.
my $failures = 0;
use constant MOST_FAILURES => 20;

sub collect_cells {
  my $collected = 0;
  while ((my $pid = waitpid(-1, POSIX::WNOHANG())) > 0) {
    my $id = delete $cells{$pid} // next;
    if ($? == 256) {
      die "cells cannot be made\n" if ++$failures == MOST_FAILURES;
      select(undef, undef, undef, 0.02);
    }
    else { $failures = 0 }
    my @used = leave_cgroups($id);
    unlink(map { PRIVATE . "/channels/$id$_" } '', '.stdout', '.stderr');
    syswrite(STDOUT, "gone $id @used\n");
    $collected++;
  }
  return $collected;
}

# Lines "kill <cell>". False when the input has ended.
my $lines = '';
sub obey {
  sysread(STDIN, $lines, 4096, length $lines) or return 0;
  while ($lines =~ s/^kill (\d+)\n//) {
    my $id = $1;
    kill('KILL', grep { $cells{$_} == $id } keys %cells);
    # To end, too, a process has to have its turn.
    setpriority(2, user_of($id), -10);
  }
  return 1;
}

# Becomes readable when a child ends.
sub open_children {
  POSIX::sigprocmask(POSIX::SIG_BLOCK(), POSIX::SigSet->new(POSIX::SIGCHLD()));
  my $number = call('signalfd4', -1, pack('Q', 1 << POSIX::SIGCHLD() - 1), 8, O_CLOEXEC | Fcntl::O_NONBLOCK());
  open(my $children, '<&=', $number) or die "signalfd: $!\n";
  return $children;
}

# What whoever started us has left open is nobody's here.
sub close_inherited {
  opendir(my $folder, '/proc/self/fd') or die "/proc/self/fd: $!\n";
  my @numbers = grep { /^\d+$/ && $_ > 2 } readdir($folder);
  closedir($folder);
  POSIX::close($_) for @numbers;
}

sub keep {
  $0 = 'errand-keeper';
  close_inherited();
  $SIG{$_} = 'DEFAULT' for grep { defined $SIG{$_} } keys %SIG;
  $SIG{$_} = 'IGNORE' for @IGNORED;
  umask(022);
  # When the machine is out of memory, something else has to go; root may not say so in every container.
  eval { write_file('/proc/self/oom_score_adj', -1000) };
  # Whatever programs do to the processors, their keeper gets its turn.
  setpriority(0, 0, -10);
  my $cgroups = make_cgroups() ? $CONFIG{cgroups} : {};
  build_root($cgroups);
  forgo_new_rights();
  set_rlimit($_, $RLIMITS{$_}) for keys %RLIMITS;
  prepare_programs();
  my $children = open_children();
  # Cells have the end that is read from: it ends with this process, however that comes about.
  pipe(my $keeper, my $life) or die "pipe: $!\n";
  syswrite(STDOUT, 'keeper ' . (join(',', sort keys %$cgroups) || '-') . "\n");
  open(my $nothing, '<', '/dev/null') or die "/dev/null: $!\n";
  my $new_cell = sub { start_cell($nothing, $keeper, $life, $children) };
  $new_cell->() for 1 .. $CONFIG{cells};
  while (1) {
    my $ready = '';
    vec($ready, fileno($_), 1) = 1 for *STDIN, $children;
    select($ready, undef, undef, undef);
    last if vec($ready, fileno(STDIN), 1) && !obey();
    sysread($children, my $signals, 4096);
    $new_cell->() for 1 .. collect_cells();
  }
  kill('KILL', keys %cells);
  while (%cells) {
    collect_cells();
    select(undef, undef, undef, 0.005) if %cells;
  }
  remove_cgroups();
}

eval { keep(); 1 } or do {
  syswrite(STDERR, $@);
  POSIX::_exit(1);
};
`;
// action/evaluation/sandbox/namespaces/keeper/perl-literal.ts
/** Data as a Perl expression. Nothing in it is taken for code. */
function perlLiteral(data) {
	if (typeof data === "number") return String(data);
	if (typeof data === "string") return quoted(Buffer.from(data));
	if (Buffer.isBuffer(data)) return quoted(data);
	if (Array.isArray(data)) return `[${data.map(perlLiteral).join(",")}]`;
	return `{${Object.entries(data).map(([name, value]) => `${perlLiteral(name)} => ${perlLiteral(value)}`).join(",")}}`;
}
function quoted(bytes) {
	const text = bytes.toString("latin1");
	return /^[\x20-\x7e]*$/.test(text) ? `'${text.replace(/[\\']/g, "\\$&")}'` : `pack('H*', '${bytes.toString("hex")}')`;
}
// action/evaluation/sandbox/namespaces/keeper/program.ts
/** Part of the keeper: what a process does to become the program. */
const PROGRAM = String.raw`
# Made once, because everything that a new process touches for the first time is copied.
my ($NO_SIGNALS, %CALL_FILTERS);
sub prepare_programs {
  $NO_SIGNALS = POSIX::SigSet->new();
  for my $kind (keys %{$CONFIG{callFilters}}) {
    my $filter = \$CONFIG{callFilters}{$kind};
    # struct sock_fprog: the number of instructions and where they are.
    $CALL_FILTERS{$kind} = pack('Sx![P]P', length($$filter) / 8, $$filter);
  }
  %ENV = %{$CONFIG{environment}};
}

# Returns only by dying.
sub start_program {
  my ($user, $limits, $streams, $command) = @_;
  POSIX::setsid();
  my $number = 0;
  POSIX::dup2(fileno($streams->{$_}), $number++) for qw(stdin stdout stderr);
  set_rlimit(0, $limits->{seconds});
  if (defined $limits->{data}) {
    # No cgroup counts its memory (V8 sets aside address space that it does not use), or holds back its processes.
    set_rlimit(2, $limits->{data} + 2**30);
    setpriority(0, 0, 15);
  }
  else { setpriority(0, 0, 0) }
  chdir('/box/work') or die "/box/work: $!\n";
  become($user);
  $SIG{$_} = 'DEFAULT' for @IGNORED;
  POSIX::sigprocmask(POSIX::SIG_SETMASK(), $NO_SIGNALS);
  my $filter = $CALL_FILTERS{defined $limits->{data} ? 'uncounted' : 'counted'};
  call('prctl', PR_SET_SECCOMP, 2, $filter, 0, 0);
  # Of what else this process has open, exec closes everything.
  take_descriptors($limits->{descriptor});
  no warnings 'exec';
  exec { $command->[0] } @$command or die "$command->[0]: $!\n";
}

# Puts nothing at all numbers from 3 on, up to the given one, instead of what this process has there.
sub take_descriptors {
  my ($end) = @_;
  return if $end <= 3;
  my $nothing = POSIX::open('/dev/null', Fcntl::O_RDWR()) // die "/dev/null: $!\n";
  for my $number (3 .. $end - 1) { POSIX::dup2($nothing, $number) if $number != $nothing }
}
`;
// action/evaluation/sandbox/namespaces/keeper/rights.ts
/** Part of the keeper: giving up rights, for good. */
const RIGHTS = String.raw`
# Of the keeper and so of all that come from it: no process can ever have more than it has now.
sub forgo_new_rights {
  call('prctl', PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  for my $capability (0 .. 63) {
    last if syscall($CONFIG{calls}{prctl}, PR_CAPBSET_DROP, $capability, 0, 0, 0) == -1;
  }
  call('setgroups', 0, 0);
}

# Becomes a user without any rights. Dies if anything of the old ones could be had back.
sub become {
  my ($user) = @_;
  call('setresgid', $user, $user, $user);
  call('setresuid', $user, $user, $user);
  # Version 3 of the call, this process; nothing effective, permitted or inheritable.
  call('capset', pack('LL', 0x20080522, 0), pack('L6', (0) x 6));
  # These two have the user's groups behind the number.
  die "still another user\n" if $< != $user || $> != $user || $( + 0 != $user || $) + 0 != $user;
  die "could become root again\n" if syscall($CONFIG{calls}{setresuid}, 0, 0, 0) == 0;
  # Changing the user has taken it back: what this process came from must not end without it.
  call('prctl', PR_SET_PDEATHSIG, POSIX::SIGKILL(), 0, 0, 0);
}
`;
// action/evaluation/sandbox/namespaces/keeper/root-folder.ts
/** Part of the keeper: the root folder that all programs see, read-only, in a mount namespace of the keeper's own. */
const ROOT_FOLDER = String.raw`
# What only the keeper and its cells see of the machine; gone from a cell's sight before its program starts.
use constant PRIVATE => '/.keeper';
use constant BIND_FLAGS => MS_RDONLY | MS_NOSUID | MS_NODEV;
# Name and minor number; the major one is 1.
my @DEVICES = ([null => 3], [zero => 5], [full => 7], [random => 8], [urandom => 9]);

# Cgroups are shown by name below PRIVATE: { memory => '/sys/fs/cgroup/memory/...' }.
sub build_root {
  my ($cgroups) = @_;
  my $root = "$CONFIG{folder}/root";
  -d $root or mkdir($root, 0755) or die "$root: $!\n";
  call('unshare', CLONE_NEWNS | CLONE_NEWUTS);
  mount('none', '/', '', MS_REC | MS_PRIVATE, '');
  mount('tmpfs', $root, 'tmpfs', MS_NOSUID, 'mode=755,size=16m');
  mkdir("$root/$_", 0755) for qw(box dev etc proc), substr(PRIVATE, 1);
  for my $folder (@{$CONFIG{folders}}) {
    make_folders($root, $folder);
    bind_mount($folder, "$root$folder", BIND_FLAGS);
  }
  for my $file (@{$CONFIG{executables}}) {
    my ($from, $to) = @$file;
    make_folder_of($root, $to);
    write_file("$root$to", '');
    bind_mount($from, "$root$to", BIND_FLAGS);
  }
  for my $link (@{$CONFIG{links}}) {
    my ($path, $target) = @$link;
    make_folder_of($root, $path);
    symlink($target, "$root$path") or die "$path: $!\n";
  }
  for my $file (@{$CONFIG{files}}) {
    my ($path, $content) = @$file;
    make_folder_of($root, $path);
    write_file("$root$path", $content);
  }
  make_devices("$root/dev");
  mount('tmpfs', $root . PRIVATE, 'tmpfs', MS_NOSUID | MS_NODEV | MS_NOEXEC, 'mode=700,size=64k');
  my %private = (channels => "$CONFIG{folder}/channels", %$cgroups);
  for my $name (keys %private) {
    mkdir($root . PRIVATE . "/$name", 0700);
    bind_mount($private{$name}, $root . PRIVATE . "/$name", 0);
  }
  mount('none', $root, '', MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID, '');
  enter_root($root);
  my $name = 'sandbox';
  call('sethostname', $name, length $name);
}

# From here on the machine's own root is in no mount namespace that a program is ever in.
sub enter_root {
  my ($root) = @_;
  chdir($root) or die "$root: $!\n";
  my $here = '.';
  my $there = '.';
  call('pivot_root', $here, $there);
  detach('.');
  chdir('/') or die "/: $!\n";
}

sub make_folders {
  my ($root, $path) = @_;
  my $made = $root;
  for my $part (grep { length } split m{/}, $path) {
    $made .= "/$part";
    mkdir($made, 0755);
  }
}

sub make_folder_of {
  my ($root, $path) = @_;
  make_folders($root, $path =~ s{/[^/]*$}{}r);
}

sub make_devices {
  my ($folder) = @_;
  for my $device (@DEVICES) {
    my ($name, $minor) = @$device;
    my $path = "$folder/$name";
    # Where devices must not be made, as in some containers, the machine's own one is shown.
    my $is_made = syscall($CONFIG{calls}{mknodat}, -100, $path, 0020666, 1 << 8 | $minor) == 0;
    if ($is_made) { chmod(0666, $path) }
    else { write_file($path, ''); bind_mount("/dev/$name", $path, MS_RDONLY | MS_NOSUID) }
  }
  symlink('/proc/self/fd', "$folder/fd");
  symlink("/proc/self/fd/$$_[1]", "$folder/$$_[0]") for [stdin => 0], [stdout => 1], [stderr => 2];
  symlink('/box/shm', "$folder/shm");
}
`;
// action/evaluation/sandbox/namespaces/keeper/script.ts
/**
* The keeper: the one process with rights, started once for a sandbox, through sudo where need be. It is written in
* Perl, which every Debian and Ubuntu has and which makes system calls without a compiler: starting util-linux's
* programs for each evaluation takes longer than most evaluations. It is a text, because the action is bundled into
* one file. What it needs to know is written into it, as data.
*/
const PARTS = [
	String.raw`
use strict;
use warnings;
use POSIX ();
use Fcntl ();
use Socket ();

# linux/sched.h, linux/mount.h, linux/prctl.h
use constant {
  CLONE_NEWNS => 0x20000, CLONE_NEWCGROUP => 0x2000000, CLONE_NEWUTS => 0x4000000, CLONE_NEWIPC => 0x8000000,
  CLONE_NEWPID => 0x20000000, CLONE_NEWNET => 0x40000000,
  MS_RDONLY => 1, MS_NOSUID => 2, MS_NODEV => 4, MS_NOEXEC => 8, MS_REMOUNT => 32, MS_BIND => 4096,
  MS_REC => 16384, MS_PRIVATE => 1 << 18, MNT_DETACH => 2,
  PR_SET_PDEATHSIG => 1, PR_SET_SECCOMP => 22, PR_CAPBSET_DROP => 24, PR_SET_NO_NEW_PRIVS => 38,
  O_CLOEXEC => 02000000,
};
use constant WRITE => Fcntl::O_WRONLY() | Fcntl::O_CREAT() | Fcntl::O_TRUNC() | O_CLOEXEC;
use constant READ => Fcntl::O_RDONLY() | O_CLOEXEC;

# Signals that the keeper does not end with.
my @IGNORED = qw(INT TERM HUP PIPE);

# Perl passes numbers as numbers and strings as addresses, of copies, because it takes them to be written to.
sub call {
  my ($name, @arguments) = @_;
  my $result = syscall($CONFIG{calls}{$name}, @arguments);
  die "$name: $!\n" if $result == -1;
  return $result;
}

sub mount {
  my ($what, $where, $type, $flags, $options) = @_;
  eval { call('mount', $what, $where, $type, $flags, $options); 1 } or die "$where: $@";
}

# Read-only has to be asked for a second time: a bind mount starts with the flags of what it shows.
sub bind_mount {
  my ($what, $where, $flags) = @_;
  mount($what, $where, '', MS_BIND, '');
  mount($what, $where, '', MS_BIND | MS_REMOUNT | $flags, '') if $flags;
}

sub detach {
  my ($where) = @_;
  call('umount2', $where, MNT_DETACH);
}

# Files are opened without Perl's own layers, which ask four questions about each.
sub write_file {
  my ($path, $content) = @_;
  my $file = POSIX::open($path, WRITE, 0666) // die "$path: $!\n";
  # Control files take what they are given in one piece, and say here what they refuse.
  my $written = length $content ? POSIX::write($file, $content, length $content) : 0;
  my $error = "$!";
  POSIX::close($file);
  defined $written or die "$path: $error\n";
}

sub read_file {
  my ($path) = @_;
  my $file = POSIX::open($path, READ) // return undef;
  POSIX::read($file, my $content, 65_536);
  POSIX::close($file);
  return $content;
}
`,
	ROOT_FOLDER,
	LIMITS$1,
	CGROUPS,
	RIGHTS,
	CHANNELS,
	CELL,
	PROGRAM,
	MAIN_LOOP
];
/** What the loader waits for at the end of the text. */
const END = "\n__END__\n";
function keeperScript(config) {
	return `our %CONFIG; BEGIN { %CONFIG = %{${perlLiteral(config)}} }\n${PARTS.join("\n")}${END}`;
}
/** What `perl -e` is given: reads the text from standard input and leaves what comes after it unread. */
const LOADER = String.raw`my $t = ""; while ($t !~ /\n__END__\n\z/) { sysread(STDIN, $t, 65536, length $t) or exit 1 } eval $t; print STDERR $@; exit 1`;
// action/evaluation/sandbox/namespaces/keeper.ts
/** sudo and Perl start in a tenth of a second; a machine can be busy. */
const START_MS$1 = 15e3;
const CLOSE_MS$1 = 5e3;
/** Functions of libraries are looked up once, and not by each new process again; sudo lets no such setting pass. */
const ENV = "/usr/bin/env";
const BIND_NOW = "LD_BIND_NOW=1";
/** Starts the keeper, as root or through sudo. Rejects with what it said if it cannot do its work here. */
async function startKeeper(config, isRoot) {
	const child = (0, node_child_process.spawn)(isRoot ? ENV : "sudo", [
		...isRoot ? [] : ["-n", ENV],
		BIND_NOW,
		PERL,
		"-e",
		LOADER
	], {
		stdio: "pipe",
		detached: true,
		env: {
			PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
			LANG: "C"
		}
	});
	let said = "";
	child.stderr.on("data", (text) => {
		said = (said + text).slice(-2e3);
	});
	child.stdin.on("error", () => {});
	child.stdin.write(keeperScript(config));
	const queue = new CellQueue();
	const { promise: began, resolve: begin, reject: fail } = Promise.withResolvers();
	const cells = followCells({
		queue,
		path: (id) => `${config.folder}/channels/${id}`,
		kill: (id) => void child.stdin.write(`kill ${id}\n`)
	});
	const handlers = {
		...cells.handlers,
		keeper: begin
	};
	onLine(child.stdout, (line) => {
		const [word = "", ...words] = line.split(" ");
		handlers[word]?.(...words);
	});
	let isAlive = true;
	const end = (error) => {
		isAlive = false;
		fail(error);
		queue.end(error);
		cells.end();
	};
	child.on("error", end);
	child.on("close", () => end(/* @__PURE__ */ new Error(`the keeper ended: ${said.trim() || "it was killed"}`)));
	const timer = setTimeout(() => fail(/* @__PURE__ */ new Error(`the keeper did not start: ${said.trim()}`)), START_MS$1);
	const close = async () => {
		child.stdin.end();
		if (!isAlive) return;
		const overdue = setTimeout(() => child.kill("SIGKILL"), CLOSE_MS$1);
		await (0, node_events.once)(child, "close");
		clearTimeout(overdue);
	};
	try {
		return {
			get isAlive() {
				return isAlive;
			},
			hasCgroups: await began !== "-",
			take: (unwanted) => queue.take(unwanted),
			close
		};
	} catch (error) {
		await close();
		throw error;
	} finally {
		clearTimeout(timer);
	}
}
// action/evaluation/sandbox/namespaces/plan-root.ts
/** Interpreters, their libraries and the usual tools; whatever is the machine's or somebody's own is elsewhere. */
const TOP = [
	"/usr",
	"/bin",
	"/sbin",
	"/lib",
	"/lib32",
	"/lib64",
	"/libx32"
];
/** Which command a name stands for (`awk`, `which`) is decided by links here; nothing else of the machine's /etc is seen. */
const ALTERNATIVES = "/etc/alternatives";
/** Made up: what programs may read about users, names and hosts. The cell writes `passwd` and `group`. */
const FILES = {
	"/etc/hosts": "127.0.0.1 localhost sandbox\n::1 localhost\n",
	"/etc/hostname": "sandbox\n",
	"/etc/nsswitch.conf": "passwd: files\ngroup: files\nhosts: files\n",
	"/etc/os-release": "NAME=Linux\nID=linux\nPRETTY_NAME=Linux\n"
};
const LINKS = {
	"/etc/group": "../box/etc/group",
	"/etc/mtab": "/proc/self/mounts",
	"/etc/passwd": "../box/etc/passwd",
	"/tmp": "box/tmp",
	"/var/tmp": "/box/tmp"
};
/** What the root folder of programs holds, with these interpreters. */
async function planRoot(interpreters) {
	const folders = new Set(interpreters.flatMap(({ folder }) => folder ?? []));
	const links = new Map(Object.entries(LINKS));
	for (const path of TOP) {
		const found = await (0, node_fs_promises.lstat)(path).catch(() => null);
		if (found?.isSymbolicLink()) links.set(path, await (0, node_fs_promises.readlink)(path));
		else if (found?.isDirectory()) folders.add(path);
	}
	for (const name of await (0, node_fs_promises.readdir)(ALTERNATIVES).catch(() => [])) {
		const path = (0, node_path.join)(ALTERNATIVES, name);
		const target = await (0, node_fs_promises.readlink)(path).catch(() => null);
		if (target) links.set(path, target);
	}
	const libraries = await (0, node_fs_promises.readFile)("/etc/ld.so.cache").catch(() => null);
	const files = Object.entries(FILES);
	if (libraries) files.push(["/etc/ld.so.cache", libraries]);
	const executables = new Map(interpreters.flatMap(({ from, path }) => from ? [[path, [from, path]]] : []));
	return {
		folders: [...folders],
		executables: [...executables.values()],
		links: [...links],
		files
	};
}
// action/evaluation/sandbox/namespaces/run-in-cell.ts
/** Some have a second name (`SIGIOT` for `SIGABRT`): the first one counts. */
const SIGNALS = new Map(Object.entries(node_os.constants.signals).reverse().map(([name, number]) => [number, name]));
/**
* Hands a program to a cell. Resolves when it is executed, rejects if that is not possible. The signal ends the cell,
* which its keeper does as well; whoever of them has its turn first.
*/
async function runInCell(cell, program, unwanted) {
	const [stdout, stderr] = openPipes(cell.path);
	const control = (0, node_net.connect)(cell.path);
	const { promise: began, resolve, reject } = Promise.withResolvers();
	let usedBeforeMs = 0;
	let told = null;
	const handlers = {
		started(micros) {
			usedBeforeMs = micros === "-" ? 0 : Number(micros) / 1e3;
			resolve();
		},
		failed: (why) => reject(/* @__PURE__ */ new Error(`the program could not be started: ${why}`)),
		exit: (code) => {
			told = {
				code: Number(code),
				signal: null
			};
		},
		signal: (number) => {
			told = {
				code: null,
				signal: SIGNALS.get(Number(number)) ?? `signal ${number}`
			};
		},
		memory() {
			told = {
				code: null,
				signal: "SIGKILL",
				cause: "memory"
			};
		}
	};
	onLine(control, (line) => {
		const [word = ""] = line.split(" ", 1);
		handlers[word]?.(line.slice(word.length + 1));
	});
	control.on("error", reject);
	unwanted.addEventListener("abort", () => control.destroy());
	control.once("connect", () => forget(cell.path));
	control.write(encode(program));
	const closed = new Promise((done) => control.once("close", () => done()));
	const gone = Promise.all([cell.gone, closed]).then(([used]) => {
		reject(/* @__PURE__ */ new Error("the sandbox lost the program before it began"));
		return used;
	});
	try {
		await began;
	} catch (error) {
		control.destroy();
		stdout.destroy();
		stderr.destroy();
		cell.kill();
		await gone;
		throw error;
	}
	return {
		stdin: null,
		stdout,
		stderr,
		exited: gone.then((used) => {
			return {
				...used.outOfMemory ? {
					code: null,
					signal: "SIGKILL",
					cause: "memory"
				} : told ?? {
					code: null,
					signal: null
				},
				...used.cpuMs === null ? {} : { cpuMs: used.cpuMs - usedBeforeMs },
				...used.memoryBytes === null ? {} : { memoryBytes: used.memoryBytes }
			};
		})
	};
}
/** The reading ends of a cell's pipes, which then have no name any more: nobody else can open them. */
function openPipes(path) {
	const opened = [];
	try {
		for (const stream of ["stdout", "stderr"]) {
			opened.push((0, node_fs.openSync)(`${path}.${stream}`, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK));
			forget(`${path}.${stream}`);
		}
	} catch (error) {
		for (const each of opened) (0, node_fs.closeSync)(each);
		throw error;
	}
	const [stdout = -1, stderr = -1] = opened;
	const reader = (fd) => new node_net.Socket({
		fd,
		readable: true,
		writable: false
	}).on("error", () => {});
	return [reader(stdout), reader(stderr)];
}
/** What a cell leaves, its keeper removes; it may have done so already. */
function forget(path) {
	try {
		(0, node_fs.unlinkSync)(path);
	} catch {}
}
/** The number of pieces, their lengths, the pieces; see `read_request` of the keeper. */
function encode(program) {
	const { memoryBytes, cpuSeconds, firstDescriptor, file, code, stdin, command } = program;
	const pieces = [
		...[
			memoryBytes,
			cpuSeconds,
			firstDescriptor
		].map(String),
		file,
		code,
		stdin,
		...command
	].map((piece) => Buffer.from(piece));
	const head = Buffer.alloc(4 + 4 * pieces.length);
	head.writeUInt32BE(pieces.length);
	for (const [index, piece] of pieces.entries()) head.writeUInt32BE(piece.length, 4 + 4 * index);
	return Buffer.concat([head, ...pieces]);
}
// action/evaluation/sandbox/namespaces/runtimes.ts
/** Raised whenever programs see something else than before: results are only comparable within a version. */
const VERSION = 1;
const LIMITS = {
	stdin: "",
	timeoutMs: 2e4,
	memoryBytes: 512 * 2 ** 20,
	outputBytes: 4096
};
/** Asks each interpreter for its version, in a cell: one that does not answer there cannot be used. */
async function findRuntimes(keeper, found) {
	const answers = /* @__PURE__ */ new Map();
	return (await Promise.all(found.map(async ({ recipe, interpreter }) => {
		if (!interpreter) return [];
		const { path } = interpreter;
		const command = [path, ...recipe.versionOptions];
		const answer = answers.get(command.join(" ")) ?? ask(keeper, command);
		answers.set(command.join(" "), answer);
		const version = await answer;
		const { language, title } = recipe;
		return version ? [{
			language,
			sandbox: `namespaces/${VERSION} ${title} ${version}`,
			recipe,
			path
		}] : [];
	}))).flat();
}
async function ask(keeper, command) {
	const unwanted = new AbortController();
	const cell = await keeper.take(unwanted.signal);
	let printed = "";
	const program = {
		...LIMITS,
		command,
		file: "",
		code: "",
		cpuSeconds: 10,
		firstDescriptor: 3
	};
	const { cause, exit_code } = await supervise({
		program: LIMITS,
		child: runInCell(cell, program, unwanted.signal),
		observer: {
			started: () => {},
			output: (_, bytes) => {
				printed += Buffer.from(bytes).toString("latin1");
			}
		},
		kill() {
			unwanted.abort();
			cell.kill();
		}
	}).ended;
	return cause === "exit" && exit_code === 0 ? readVersion$1(printed) : null;
}
// action/evaluation/sandbox/namespaces/sandbox.ts
/** The sandbox of an open driver: each program gets a cell of its own, which ends with it. */
function namespacesSandbox(options) {
	const { restart, runtimes, cores, remove } = options;
	const isCounted = options.keeper.hasCgroups;
	let keeper = Promise.resolve(options.keeper);
	/** The keeper; if somebody ended it, a new one, so that a worker does not fail all that it is given from then on. */
	async function aliveKeeper() {
		const last = keeper;
		if ((await last).isAlive) return last;
		if (keeper === last) {
			keeper = restart();
			keeper.catch(() => {
				keeper = last;
			});
		}
		return keeper;
	}
	function run(program, observer) {
		const runtime = runtimes.find(({ language }) => language === program.language);
		const unwanted = new AbortController();
		let cell = null;
		async function start() {
			if (!runtime) throw new Error(`${program.language} is not run here`);
			const { recipe, path } = runtime;
			cell = await (await aliveKeeper()).take(unwanted.signal);
			const inCell = {
				...program,
				command: [path, ...interpreterArguments(recipe, program, recipe.file)],
				file: recipe.file,
				firstDescriptor: recipe.hidesDescriptors ? 256 : 3,
				cpuSeconds: Math.ceil(program.timeoutMs / 1e3 * cores) + 1
			};
			return runInCell(cell, inCell, unwanted.signal);
		}
		return supervise({
			program,
			observer,
			child: start(),
			...isCounted ? {} : { tree: () => cell ? processTree(cell.pid, program.memoryBytes)() : null },
			kill() {
				unwanted.abort();
				cell?.kill();
			}
		});
	}
	return {
		runtimes: runtimes.map(({ language, sandbox }) => ({
			language,
			sandbox
		})),
		run,
		async close() {
			await (await keeper).close();
			await remove();
		}
	};
}
// action/evaluation/sandbox/namespaces/driver.ts
/**
* Runs programs with the machine's own interpreters, each in Linux namespaces of its own: another root folder, no
* network, no other processes, a user without rights. Needs root or sudo without a password, and Perl.
*/
/** A unix socket's name has at most 107 bytes; the folder's has this much more behind it. */
const LONGEST_FOLDER = 87;
/** What a program can use besides time, memory and output. */
const ROOM = {
	/** Processes and threads. */
	processes: 128,
	diskBytes: 128 * 2 ** 20,
	diskFiles: 2e4,
	fileBytes: 128 * 2 ** 20
};
/** `cgroups` is for tests: without, limits are those of the processes and of a watchdog. */
function createNamespacesDriver({ cgroups = findCgroups } = {}) {
	return {
		name: "namespaces",
		async open({ slots, tempDir }) {
			const machine = process.platform === "linux" ? thisMachine() : null;
			if (!machine) return `there are no such namespaces on ${process.platform} ${process.arch}`;
			const folder = await (0, node_fs_promises.mkdtemp)((0, node_path.join)(tempDir, "ns-"));
			try {
				if (Buffer.byteLength(folder) > LONGEST_FOLDER) throw new Error(`the name of the folder for temporary files is too long: ${tempDir}`);
				return await openIn({
					folder,
					slots,
					machine,
					cgroups: await cgroups()
				});
			} catch (error) {
				await (0, node_fs_promises.rm)(folder, {
					recursive: true,
					force: true
				});
				return error instanceof Error ? error.message : String(error);
			}
		}
	};
}
const namespacesDriver = createNamespacesDriver();
async function openIn(options) {
	const { folder, slots, machine, cgroups } = options;
	await (0, node_fs_promises.mkdir)((0, node_path.join)(folder, "channels"));
	const where = {
		path: process.env.PATH ?? "",
		node: process.execPath
	};
	const interpreters = await Promise.all(RECIPES.map(({ executables }) => findInterpreter(executables, where)));
	const config = {
		...ROOM,
		...await planRoot(interpreters.filter((one) => one !== null)),
		folder,
		calls: machine.calls,
		callFilters: {
			counted: callFilter(machine, { hasCgroup: true }),
			uncounted: callFilter(machine, { hasCgroup: false })
		},
		cgroups,
		procOptions: "hidepid=invisible,subset=pid",
		environment: {
			PATH: "/usr/local/bin:/usr/bin:/bin",
			HOME: "/box/work",
			LANG: "C.UTF-8"
		},
		slots,
		cells: 2 * slots,
		firstUser: 1e9 + (0, node_crypto.randomInt)(65536) * 8192,
		users: 8190
	};
	const start = () => startKeeper(config, process.getuid?.() === 0);
	const keeper = await start();
	try {
		const runtimes = await findRuntimes(keeper, RECIPES.map((recipe, index) => ({
			recipe,
			interpreter: interpreters[index] ?? null
		})));
		if (runtimes.length === 0) throw new Error("no interpreter of this machine runs in it");
		const remove = () => (0, node_fs_promises.rm)(folder, {
			recursive: true,
			force: true
		});
		return namespacesSandbox({
			keeper,
			restart: start,
			runtimes,
			cores: (0, node_os.availableParallelism)(),
			remove
		});
	} catch (error) {
		await keeper.close();
		throw error;
	}
}
// action/evaluation/sandbox/drivers.ts
/** The registry of sandboxes, the one that is taken first, if it can be used, at the top. */
const CANDIDATES = [
	{
		name: "namespaces",
		languages: LANGUAGES,
		walls: () => "kernel",
		driver: async () => namespacesDriver
	},
	{
		name: "deno",
		languages: [
			"javascript",
			"typescript",
			"python"
		],
		walls: (language) => language === "python" ? "pyodide" : "v8",
		async driver({ toolchain }) {
			const found = await toolchain();
			return typeof found === "string" ? found : denoDriver(found);
		}
	},
	{
		name: "docker",
		languages: LANGUAGES,
		walls: () => "engine",
		driver: async ({ languages, pullImagesMs, log }) => dockerDriver({
			recipes: RECIPES.filter(({ language }) => languages.includes(language)),
			pullMs: pullImagesMs,
			log,
			env: process.env
		})
	}
];
// action/evaluation/sandbox/open-candidate.ts
/** Drivers bound what they do at their start and end; this is for one that does not. */
const OPEN_MS = 18e4;
const CLOSE_MS = 1e4;
/** Opens a candidate's sandbox. Never rejects; a string says why it cannot be used. */
async function openCandidate(candidate, needs, options) {
	const opening = (async () => {
		const driver = await candidate.driver(needs);
		return typeof driver === "string" ? driver : await driver.open(options);
	})().catch((error) => error.message);
	const opened = await inTime(opening, OPEN_MS);
	if (opened !== null) return opened;
	opening.then(async (sandbox) => {
		if (typeof sandbox !== "string") await closeInTime(sandbox);
	});
	return `it was not ready in ${OPEN_MS / 1e3} s`;
}
/** Never rejects, and does not wait for ever. */
async function closeInTime(sandbox) {
	await inTime(sandbox.close().catch(() => {}), CLOSE_MS);
}
async function inTime(promise, ms) {
	const timer = new AbortController();
	const late = (0, node_timers_promises.setTimeout)(ms, null, { signal: timer.signal }).catch(() => null);
	const first = await Promise.race([promise, late]);
	timer.abort();
	return first;
}
// action/evaluation/sandbox/self-test/canary-process.ts
const ANSWER_MS = 2e3;
/** Answers each line until its input ends, as it does when this process dies; the secret is in its command line. */
async function startProcess(secret) {
	const [command, args] = process.platform === "win32" ? [process.execPath, [
		"-e",
		"process.stdin.pipe(process.stdout)",
		secret
	]] : ["/bin/sh", [
		"-c",
		"while read line; do echo; done",
		secret
	]];
	const child = (0, node_child_process.spawn)(command, args, {
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		],
		env: { CANARY: secret }
	});
	await (0, node_events.once)(child, "spawn");
	child.stdin.on("error", () => {});
	return {
		pid: child.pid ?? 0,
		async answers() {
			const timer = new AbortController();
			const answer = Promise.race([
				(0, node_events.once)(child.stdout, "data").then(() => true),
				(0, node_events.once)(child.stdout, "close").then(() => false),
				(0, node_timers_promises.setTimeout)(ANSWER_MS, false, { signal: timer.signal })
			]);
			if (child.stdout.closed) return false;
			child.stdin.write("\n");
			const answered = await answer;
			timer.abort();
			return answered;
		},
		end: () => child.kill("SIGKILL")
	};
}
// action/evaluation/sandbox/self-test/canary-sockets.ts
async function watchTcp() {
	const { server, isCalled } = listener((server) => {
		const { port } = server.address();
		return (0, node_net.connect)(port, "127.0.0.1");
	});
	server.listen(0, "127.0.0.1");
	await (0, node_events.once)(server, "listening");
	const { port } = server.address();
	return {
		port,
		isCalled,
		close: () => server.close()
	};
}
/** Null where there can be none: on Windows, and where the path is longer than a socket's may be. */
async function watchSocket(folder) {
	if (process.platform === "win32") return null;
	const path = (0, node_path.join)(folder, "s");
	const { server, isCalled } = listener(() => (0, node_net.connect)(path));
	if (!await new Promise((resolve) => {
		server.once("error", () => resolve(false)).listen(path, () => resolve(true));
	})) return null;
	await (0, node_fs_promises.chmod)(path, 511);
	return {
		path,
		isCalled,
		close: () => server.close()
	};
}
/** Null if the port is somebody else's for UDP. */
async function watchUdp(port) {
	const OWN = "own";
	let calls = 0;
	const seen = Promise.withResolvers();
	const socket = (0, node_dgram.createSocket)("udp4", (message) => {
		if (message.toString() === OWN) seen.resolve();
		else calls++;
	});
	if (!await new Promise((resolve) => {
		socket.once("error", () => resolve(false)).bind(port, "127.0.0.1", () => resolve(true));
	})) return null;
	return {
		async isCalled() {
			socket.send(OWN, port, "127.0.0.1");
			await seen.promise;
			return calls > 0;
		},
		close: () => socket.close()
	};
}
/** Hangs up on every caller. Calls are taken in the order in which they came. */
function listener(callOurselves) {
	let calls = 0;
	const server = (0, node_net.createServer)((connection) => {
		calls++;
		connection.on("error", () => {}).end("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
		connection.resume();
	});
	async function isCalled() {
		const own = callOurselves(server).resume();
		await (0, node_events.once)(own.on("error", () => {}), "close");
		return calls > 1;
	}
	return {
		server,
		isCalled
	};
}
// action/evaluation/sandbox/self-test/canaries.ts
/** Programs look for this when they search what they can see; what comes behind it they cannot know. */
const CANARY_PREFIX = "errand-canary-";
const newSecret = (kind) => `${CANARY_PREFIX}${kind}-${(0, node_crypto.randomBytes)(12).toString("hex")}`;
/** A folder at another place as well: a sandbox may hide one of them only. */
const OTHER_PLACE = process.platform === "win32" ? (0, node_os.tmpdir)() : "/var/tmp";
/** Puts them out for one program. Only what a program does to its own is said of it. */
async function putCanaries(tempDir) {
	const [inFile, inProcess] = [newSecret("file"), newSecret("process")];
	const folders = (await Promise.all([tempDir, OTHER_PLACE].map((place) => putFolder(place, inFile)))).filter((folder) => folder !== null);
	if (folders.length === 0) throw new Error(`nothing can be written to ${tempDir}`);
	const [tcp, watched] = await Promise.all([watchTcp(), startProcess(inProcess)]);
	const [udp, local] = await Promise.all([watchUdp(tcp.port), folders[0] ? watchSocket(folders[0]) : null]);
	return {
		targets: {
			folders,
			port: tcp.port,
			socket: local?.path ?? "",
			pid: watched.pid,
			mark: newSecret("left")
		},
		async damage(written) {
			const found = [];
			if (written.includes(inFile)) found.push("it read a file outside");
			if (written.includes(inProcess)) found.push("it saw a process outside");
			if (await tcp.isCalled()) found.push("it reached the network (TCP)");
			if (await udp?.isCalled()) found.push("it reached the network (UDP)");
			if (await local?.isCalled()) found.push("it reached the network (a unix socket)");
			if (!await watched.answers()) found.push("it ended a process outside");
			if (await isChanged(folders, inFile)) found.push("it wrote to a folder outside");
			return found;
		},
		async remove() {
			watched.end();
			for (const watch of [
				tcp,
				udp,
				local
			]) watch?.close();
			await Promise.all(folders.map((folder) => (0, node_fs_promises.rm)(folder, {
				recursive: true,
				force: true
			})));
		}
	};
}
async function putFolder(place, secret) {
	try {
		const folder = await (0, node_fs_promises.mkdtemp)((0, node_path.join)(place, CANARY_PREFIX));
		await (0, node_fs_promises.writeFile)((0, node_path.join)(folder, "secret.txt"), secret);
		await Promise.all([(0, node_fs_promises.chmod)(folder, 511), (0, node_fs_promises.chmod)((0, node_path.join)(folder, "secret.txt"), 438)]);
		return folder;
	} catch {
		return null;
	}
}
async function isChanged(folders, secret) {
	for (const folder of folders) {
		const text = await (0, node_fs_promises.readFile)((0, node_path.join)(folder, "secret.txt"), "utf8").catch(() => null);
		const others = (await (0, node_fs_promises.readdir)(folder)).filter((name) => name !== "secret.txt" && name !== "s");
		if (text !== secret || others.length > 0) return true;
	}
	return false;
}
// action/evaluation/sandbox/self-test/in-turns.ts
/** Runs tasks in their order, so many at a time. Rejects with the first rejection, the others then still go on. */
async function inTurns(atOnce, tasks) {
	const waiting = [...tasks];
	async function work() {
		for (let task = waiting.shift(); task; task = waiting.shift()) await task();
	}
	await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, work));
}
// action/evaluation/sandbox/self-test/how-it-failed.ts
/** For people: how a trial ended that should not have, with the beginning of what it wrote. */
function howItFailed({ ending, hasStarted, written }) {
	const how = ending ? ending.message ?? `${ending.cause} ${ending.exit_code ?? ending.signal ?? ""}`.trim() : `it did not ${hasStarted ? "end" : "start"}`;
	const words = (0, node_util.stripVTControlCharacters)(written).replace(new RegExp(`${CANARY_PREFIX}\\S*`, "g"), "").replace(/\s+/g, " ").trim();
	return words ? `${how}: ${words.slice(0, 300)}` : how;
}
// action/evaluation/sandbox/self-test/programs/kit.ts
const LAST_WORD = "nothing left to try";
/** What an intruder says when it finds a way to other machines, which no canary could notice. */
const ROUTE = "a network route:";
// action/evaluation/sandbox/self-test/programs/bash.ts
const quote$2 = (text) => `'${text.replaceAll("'", "'\\''")}'`;
/** With Bash alone as far as it goes, because other tools may be missing. */
const bash = {
	intruder: ({ folders, port, pid, mark }) => `
say() { while [[ $1 =~ errand-canary-[a-z]+-[0-9a-f]+(.*) ]]; do
  echo "\${BASH_REMATCH[0]%"\${BASH_REMATCH[1]}"}"; set -- "\${BASH_REMATCH[1]}"; done; }
say "$(export -p)"
for folder in ${folders.map(quote$2).join(" ")}; do
  say "$(< "$folder/secret.txt")"
  echo x >> "$folder/secret.txt"
  : > "$folder/bash"
done
(exec 3<> /dev/tcp/127.0.0.1/${port})
echo x > /dev/udp/127.0.0.1/${port}
{ read -r; read -r route && echo ${quote$2(ROUTE)} "$route"; } < /proc/net/route
for file in /proc/[0-9]*/cmdline /proc/[0-9]*/environ; do
  while IFS= read -r -d '' item; do say "$item"; done < "$file"
done
kill -9 ${pid}
set -m
sh -c ${quote$2(`sleep 30; : ${mark}`)} < /dev/null > /dev/null 2>&1 &
disown
echo ${quote$2(LAST_WORD)}
`,
	idler: `trap '' TERM\nsleep 5\n`,
	hog: `a=xxxxxxxx\nfor i in {1..25}; do a=$a$a; done\nsleep 5\necho \${#a}\n`,
	flooder: `
printf -v piece '%65536s' x
for ((i = 0; i < 64; i++)); do echo "$piece"; done
sleep 5
`
};
// action/evaluation/sandbox/self-test/programs/javascript.ts
/** For Node and for Deno, as a script and as a module. */
const javascript = {
	intruder: (targets) => `
const targets = ${JSON.stringify(targets)};
// What Deno refuses in a callback would end the program.
for (const event of ['error', 'unhandledrejection'])
  globalThis.addEventListener?.(event, (refused) => refused.preventDefault());
function say(value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? '';
  for (const found of text.match(/errand-canary-[a-z]+-[0-9a-f]+/g) ?? []) console.log(found);
}
async function attempt(...actions) {
  for (const action of actions) {
    let timer;
    try { say(await Promise.race([action(), new Promise((_, no) => { timer = setTimeout(no, 200); })])); } catch {}
    clearTimeout(timer);
  }
}
const load = async (name) => globalThis.process?.getBuiltinModule?.(name) ?? (await import('node:' + name));
async function main() {
  await attempt(
    () => globalThis.process.env,
    () => globalThis.Deno.env.toObject(),
  );
  for (const folder of targets.folders) {
    const file = folder + '/secret.txt';
    await attempt(
      async () => (await load('fs')).readFileSync(file, 'utf8'),
      () => globalThis.Deno.readTextFileSync(file),
      async () => globalThis.Deno && (await fetch('file://' + file)).text(),
      async () => (await import('file://' + file, { with: { type: 'text' } })).default,
      async () => (await load('fs')).appendFileSync(file, 'x'),
      async () => (await load('fs')).writeFileSync(folder + '/javascript', ''),
      () => globalThis.Deno.writeTextFileSync(folder + '/deno', ''),
    );
  }
  const connect = async (to) => {
    const { connect } = await load('net');
    await new Promise((yes, no) => { const s = connect(to, () => { s.end(); yes(); }).on('error', no); });
  };
  await attempt(
    () => connect({ host: '127.0.0.1', port: targets.port }),
    () => connect({ path: targets.socket }),
    // Loading it takes Node longer than all the rest, and there it goes the way of the first.
    () => globalThis.Deno && fetch('http://127.0.0.1:' + targets.port),
    () => globalThis.Deno.connect({ hostname: '127.0.0.1', port: targets.port }),
    async () => {
      const socket = (await load('dgram')).createSocket('udp4');
      await new Promise((yes) => socket.on('error', yes).send('x', targets.port, '127.0.0.1', yes));
      socket.close();
    },
    async () => {
      const lines = (await load('fs')).readFileSync('/proc/net/route', 'utf8').trim().split('\\n');
      if (lines.length > 1) console.log(${JSON.stringify(ROUTE)}, lines[1]);
    },
    async () => {
      const { readdirSync, readFileSync } = await load('fs');
      for (const pid of readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)))
        for (const part of ['cmdline', 'environ'])
          await attempt(() => readFileSync('/proc/' + pid + '/' + part, 'utf8'));
    },
    () => globalThis.process.kill(targets.pid, 'SIGKILL'),
    () => globalThis.Deno.kill(targets.pid, 'SIGKILL'),
    async () => {
      const { spawn } = await load('child_process');
      const options = { detached: true, stdio: 'ignore' };
      await new Promise((yes) => {
        const child = spawn('sh', ['-c', 'sleep 30; : ' + targets.mark], options);
        child.on('error', yes).on('spawn', yes).unref();
      });
    },
    () => {
      const options = { args: ['-c', 'sleep 30; : ' + targets.mark], stdout: 'null', stderr: 'null' };
      new globalThis.Deno.Command('sh', options).spawn().unref();
    },
  );
  console.log(${JSON.stringify(LAST_WORD)});
}
main();
`,
	idler: `
try { process.on('SIGTERM', () => {}); } catch {}
try { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000); }
catch { for (const end = Date.now() + 5000; Date.now() < end; ); }
`,
	hog: `
const held = [];
for (let i = 0; i < 32; i++) held.push(new Uint8Array(16 * 1024 * 1024).fill(1));
setTimeout(() => console.log(held.length), 5000);
`,
	flooder: `
for (let i = 0; i < 64; i++) console.log('x'.repeat(64 * 1024));
setTimeout(() => {}, 5000);
`
};
/** The type at its start shows that the language itself works. */
const typescript = {
	...javascript,
	intruder: (targets) => `const isTyped: boolean = true;\n${javascript.intruder(targets)}`
};
// action/evaluation/sandbox/self-test/programs/perl.ts
const quote$1 = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;
const perl = {
	intruder: ({ folders, port, socket, pid, mark }) => `
use Socket;
sub say_found { print "$1\\n" while $_[0] =~ /(errand-canary-[a-z]+-[0-9a-f]+)/g }
sub content { my $file; open($file, '<', $_[0]) or return ''; local $/; return scalar <$file> }
sub add { my $file; open($file, '>>', $_[0]) and print {$file} 'x' }
sub call { my $s; socket($s, $_[0], $_[1], 0) and connect($s, $_[2]) and send($s, 'x', 0) }
say_found(join ' ', %ENV);
for my $folder (${folders.map(quote$1).join(", ")}) {
  say_found(content("$folder/secret.txt"));
  add("$folder/secret.txt");
  add("$folder/perl");
}
eval { call(PF_INET, SOCK_STREAM, pack_sockaddr_in(${port}, inet_aton('127.0.0.1'))) };
eval { call(PF_INET, SOCK_DGRAM, pack_sockaddr_in(${port}, inet_aton('127.0.0.1'))) };
eval { call(PF_UNIX, SOCK_STREAM, pack_sockaddr_un(${quote$1(socket)})) };
my @routes = split /\\n/, content('/proc/net/route');
print ${quote$1(`${ROUTE} `)}, "$routes[1]\\n" if @routes > 1;
say_found(content($_)) for glob('/proc/[0-9]*/cmdline /proc/[0-9]*/environ');
kill 'KILL', ${pid};
my $child = fork;
if (defined $child && $child == 0) {
  eval { require POSIX; POSIX::setsid() };
  open(STDIN, '<', '/dev/null'); open(STDOUT, '>', '/dev/null'); open(STDERR, '>', '/dev/null');
  exec 'sh', '-c', ${quote$1(`sleep 30; : ${mark}`)};
  exit 1;
}
print ${quote$1(LAST_WORD)}, "\\n";
`,
	idler: `$SIG{TERM} = 'IGNORE';\nsleep 5;\n`,
	hog: `my @held;\npush @held, 'x' x (16 << 20) for 1 .. 32;\nsleep 5;\nprint scalar @held;\n`,
	flooder: `$| = 1;\nprint 'x' x (64 << 10), "\\n" for 1 .. 64;\nsleep 5;\n`
};
// action/evaluation/sandbox/self-test/programs/python.ts
/** For CPython and for Pyodide, where `js` is the door to the host. */
const python = {
	intruder: (targets) => `
import os, re
targets = ${JSON.stringify(targets)}
def say(value):
    for found in re.findall(r"errand-canary-[a-z]+-[0-9a-f]+", str(value)): print(found)
def attempt(*actions):
    for action in actions:
        try: say(action())
        except BaseException: pass
def js():
    import js
    return js
def wait(promise):
    from pyodide.ffi import run_sync
    return run_sync(promise)
def write(path, mode):
    with open(path, mode) as file: file.write("x")
def call(family, kind, address):
    import socket
    with socket.socket(getattr(socket, family), getattr(socket, kind)) as s:
        s.settimeout(0.5)
        s.connect(address)
        s.send(b"x")
def mount(folder):
    import pyodide_js
    pyodide_js.mountNodeFS("/canary" + str(len(folder)), folder)
    return open("/canary" + str(len(folder)) + "/secret.txt").read()
def route():
    lines = open("/proc/net/route").read().strip().split("\\n")
    if len(lines) > 1: print(${JSON.stringify(ROUTE)}, lines[1])
def leave():
    import subprocess
    subprocess.Popen(["sh", "-c", "sleep 30; : " + targets["mark"]], start_new_session=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
def processes():
    for pid in os.listdir("/proc"):
        if not pid.isdigit(): continue
        for part in ("cmdline", "environ"):
            attempt(lambda: open("/proc/" + pid + "/" + part, errors="replace").read())
attempt(
    lambda: dict(os.environ),
    lambda: js().JSON.stringify(js().process.env),
    lambda: js().JSON.stringify(js().Deno.env.toObject()))
for folder in targets["folders"]:
    attempt(
        lambda: open(folder + "/secret.txt").read(),
        lambda: js().Deno.readTextFileSync(folder + "/secret.txt"),
        lambda: js().process.getBuiltinModule("fs").readFileSync(folder + "/secret.txt", "utf8"),
        lambda: mount(folder),
        lambda: write(folder + "/secret.txt", "a"),
        lambda: write(folder + "/python", "w"),
        lambda: js().Deno.writeTextFileSync(folder + "/deno", ""),
        lambda: js().process.getBuiltinModule("fs").writeFileSync(folder + "/node", ""))
attempt(
    lambda: call("AF_INET", "SOCK_STREAM", ("127.0.0.1", targets["port"])),
    lambda: call("AF_INET", "SOCK_DGRAM", ("127.0.0.1", targets["port"])),
    lambda: call("AF_UNIX", "SOCK_STREAM", targets["socket"]),
    lambda: wait(js().fetch("http://127.0.0.1:" + str(targets["port"]))),
    route,
    processes,
    lambda: os.kill(targets["pid"], 9),
    lambda: js().Deno.kill(targets["pid"], "SIGKILL"),
    lambda: js().process.kill(targets["pid"], "SIGKILL"),
    leave)
print(${JSON.stringify(LAST_WORD)})
`,
	idler: `
import time
try:
    import signal
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
except BaseException: pass
time.sleep(5)
`,
	hog: `
import time
held = [b"x" * (16 << 20) for _ in range(32)]
time.sleep(5)
print(len(held))
`,
	flooder: `
import time
for _ in range(64): print("x" * (64 << 10), flush=True)
time.sleep(5)
`
};
// action/evaluation/sandbox/self-test/programs/ruby.ts
const quote = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;
// action/evaluation/sandbox/self-test/programs/index.ts
/** What a sandbox is tried with before it is given anybody's program; a new language brings its own. */
const HOSTILE = {
	python,
	javascript,
	typescript,
	bash,
	ruby: {
		intruder: ({ folders, port, socket, pid, mark }) => `
def attempt
  yield.to_s.b.scan(/errand-canary-[a-z]+-[0-9a-f]+/) { |found| puts found }
rescue Exception
end
attempt { ENV.to_h }
[${folders.map(quote).join(", ")}].each do |folder|
  attempt { File.binread(folder + '/secret.txt') }
  attempt { File.write(folder + '/secret.txt', 'x', mode: 'a') }
  attempt { File.write(folder + '/ruby', '') }
end
attempt { require 'socket' }
attempt { TCPSocket.new('127.0.0.1', ${port}).close }
attempt { UDPSocket.new.send('x', 0, '127.0.0.1', ${port}) }
attempt { UNIXSocket.new(${quote(socket)}).close }
attempt do
  route = File.read('/proc/net/route').lines[1]
  puts ${quote(`${ROUTE} `)} + route if route
end
Dir.glob('/proc/[0-9]*/{cmdline,environ}') { |file| attempt { File.binread(file) } }
attempt { Process.kill('KILL', ${pid}) }
attempt do
  Process.detach(Process.spawn('sh', '-c', ${quote(`sleep 30; : ${mark}`)},
    pgroup: true, in: '/dev/null', out: '/dev/null', err: '/dev/null'))
end
puts ${quote(LAST_WORD)}
`,
		idler: `trap('TERM', 'IGNORE')\nsleep 5\n`,
		hog: `held = Array.new(32) { 'x' * (16 << 20) }\nsleep 5\nputs held.size\n`,
		flooder: `$stdout.sync = true\n64.times { puts 'x' * (64 << 10) }\nsleep 5\n`
	},
	perl
};
// action/evaluation/sandbox/self-test/try-program.ts
/** How long a sandbox may take to start a program, and beyond its time to end it, before it is told to. */
const START_MS = 6e4;
const END_MS = 2500;
/** After that it has so long. A busy machine is late with both: then how the program ended still tells who ended it. */
const KILL_MS = 5e3;
/** A program with limits that it does not come near. */
const plainProgram = (language, code) => ({
	language,
	code,
	stdin: "",
	args: [],
	timeoutMs: 1e4,
	memoryBytes: 536870912,
	outputBytes: 1048576
});
/** Runs a program in a sandbox that is not trusted to end it. */
async function tryProgram(sandbox, program) {
	const chunks = [];
	const begun = Promise.withResolvers();
	let hasStarted = false;
	let wasTold = false;
	const execution = sandbox.run(program, {
		started() {
			hasStarted = true;
			begun.resolve();
		},
		output: (_, bytes) => void chunks.push(bytes)
	});
	const overdue = new AbortController();
	const { signal } = overdue;
	const givenUp = async () => {
		await Promise.race([begun.promise, (0, node_timers_promises.setTimeout)(START_MS, null, { signal })]);
		if (hasStarted) await (0, node_timers_promises.setTimeout)(program.timeoutMs + END_MS, null, { signal });
		execution.kill();
		wasTold = true;
		return (0, node_timers_promises.setTimeout)(KILL_MS, null, { signal });
	};
	const ended = await Promise.race([execution.ended, givenUp().catch(() => null)]);
	const ending = wasTold && ended?.cause === "signal" ? null : ended;
	overdue.abort();
	const all = Buffer.concat(chunks);
	return {
		ending,
		hasStarted,
		written: all.toString("latin1"),
		bytes: all.length
	};
}
// action/evaluation/sandbox/self-test/intrusion.ts
/** `secret` is in the environment of this process. */
async function tryIntrusion(options) {
	const { sandbox, language, tempDir, secret } = options;
	const canaries = await putCanaries(tempDir);
	try {
		const { targets } = canaries;
		const trial = await tryProgram(sandbox, plainProgram(language, HOSTILE[language].intruder(targets)));
		const leaks = await canaries.damage(trial.written);
		if (trial.written.includes(secret)) leaks.unshift("it read the worker's environment");
		if (trial.written.includes("a network route:")) leaks.push("it has a way to other machines");
		if (trial.hasStarted && !trial.ending) leaks.push("it did not end");
		return {
			leaks,
			failure: trial.ending?.exit_code === 0 && trial.written.includes("nothing left to try") ? null : howItFailed(trial),
			mark: targets.mark
		};
	} finally {
		await canaries.remove();
	}
}
// action/evaluation/sandbox/self-test/limits.ts
const SHORT_MS = 150;
const SMALL_MEMORY_BYTES = 33554432;
const SMALL_OUTPUT_BYTES = 16384;
/** Each way of using more than a program may. */
const LIMIT_TRIALS = [
	{
		what: "it was not stopped when its time was up",
		code: "idler",
		limits: { timeoutMs: SHORT_MS },
		isHeld: ({ ending }) => ending?.cause === "timeout"
	},
	{
		what: "it took more memory than it may",
		code: "hog",
		limits: { memoryBytes: SMALL_MEMORY_BYTES },
		isHeld: ({ ending }) => ending !== null && ending.exit_code !== 0 && ending.cause !== "timeout"
	},
	{
		what: "it wrote more than it may",
		code: "flooder",
		limits: { outputBytes: SMALL_OUTPUT_BYTES },
		isHeld: ({ ending, bytes }) => ending?.cause === "output_limit" && bytes <= SMALL_OUTPUT_BYTES
	}
];
/** What was not held, or null. A program that never started says nothing of limits; the language has failed then. */
async function tryLimit(trial, sandbox, language) {
	const tried = await tryProgram(sandbox, {
		...plainProgram(language, HOSTILE[language][trial.code]),
		...trial.limits
	});
	if (!tried.hasStarted) return { failure: howItFailed(tried) };
	return trial.isHeld(tried) ? {} : { leak: trial.what };
}
// action/evaluation/sandbox/self-test/survivors.ts
/** Which of the marks are in the command line of a process that runs on this machine. */
async function findSurvivors(marks) {
	const lines = process.platform === "linux" ? await fromProc() : await fromPs();
	return marks.filter((mark) => lines.some((line) => line.includes(mark)));
}
async function fromProc() {
	const pids = (await (0, node_fs_promises.readdir)("/proc")).filter((name) => /^\d+$/.test(name));
	return Promise.all(pids.map((pid) => (0, node_fs_promises.readFile)(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
}
/** On Windows nobody says: what runs there has no way to start a process at all. */
async function fromPs() {
	if (process.platform === "win32") return [];
	const { stdout } = await (0, node_util.promisify)(node_child_process.execFile)("ps", [
		"-A",
		"-o",
		"command="
	], { maxBuffer: 33554432 });
	return stdout.split("\n");
}
// action/evaluation/sandbox/self-test/self-test.ts
/**
* Tries hostile programs on a sandbox, as many at a time as it takes, and judges them from outside. Where a language
* does not run, which says nothing about its walls, the next one behind the same walls is tried.
*/
async function selfTest(options) {
	const verdict = {
		leaks: [],
		failed: /* @__PURE__ */ new Map()
	};
	let untried = [...Map.groupBy(options.languages, options.walls).values()];
	while (untried.length > 0) {
		await tryLanguages(options, untried.flatMap(([language]) => language ?? []), verdict);
		untried = untried.filter(([language]) => language && verdict.failed.has(language)).map(([, ...others]) => others).filter((others) => others.length > 0);
	}
	return verdict;
}
/** Adds to the verdict what is found out about these languages. */
async function tryLanguages(options, languages, { leaks, failed }) {
	const marks = /* @__PURE__ */ new Map();
	const overrun = [];
	await inTurns(options.slots, [...languages.flatMap((language) => LIMIT_TRIALS.map((trial) => async () => {
		const { leak, failure } = await tryLimit(trial, options.sandbox, language);
		if (leak) overrun.push([language, leak]);
		if (failure) failed.set(language, failure);
	})), ...languages.map((language) => async () => {
		const { leaks: found, failure, mark } = await tryIntrusion({
			...options,
			language
		});
		marks.set(mark, language);
		leaks.push(...found.map((what) => `${language}: ${what}`));
		if (failure) failed.set(language, failure);
	})]);
	for (const mark of await findSurvivors([...marks.keys()])) leaks.push(`${marks.get(mark)}: it left a process behind`);
	for (const [language, what] of overrun) if (!failed.has(language)) leaks.push(`${language}: ${what}`);
}
// action/evaluation/sandbox/toolchain/install.ts
const run = (0, node_util.promisify)(node_child_process.execFile);
/** About 140 MB unpacked; more than that takes only a machine that will not get it at all. */
const INSTALL_MS = 12e4;
/** What npm finds its own configuration, its proxy and its certificates by; tokens of a run are none of its business. */
const NPM_NEEDS = /^(path|home|userprofile|appdata|localappdata|systemroot|comspec|pathext|temp|tmp|tmpdir|https?_proxy|no_proxy|node_extra_ca_certs|ssl_cert_(file|dir)|npm_config_.*)$/i;
/**
* Installs exactly these packages, and nothing that they depend on, into `folder/node_modules` by the machine's own
* npm. Where they come from is npm's configuration; what arrives must have the pinned hashes. No script of a package
* is run. The folder appears only once it is complete. Rejects with npm's message.
*/
async function installPackages(options) {
	const { packages, folder, env } = options;
	await (0, node_fs_promises.mkdir)((0, node_path.join)(folder, ".."), { recursive: true });
	const fresh = await (0, node_fs_promises.mkdtemp)(`${folder}-`);
	try {
		await (0, node_fs_promises.writeFile)((0, node_path.join)(fresh, "package.json"), JSON.stringify(manifest$1(packages)));
		await (0, node_fs_promises.writeFile)((0, node_path.join)(fresh, "package-lock.json"), JSON.stringify(lock(packages)));
		await run("npm", [
			"ci",
			"--ignore-scripts",
			"--prefer-offline",
			"--no-audit",
			"--no-fund",
			"--no-update-notifier"
		], {
			cwd: fresh,
			env: npmEnvironment(env),
			timeout: INSTALL_MS,
			killSignal: "SIGKILL",
			shell: process.platform === "win32"
		});
		await (0, node_fs_promises.rename)(fresh, folder).catch((error) => {
			if (![
				"ENOTEMPTY",
				"EEXIST",
				"EPERM"
			].includes(error.code ?? "")) throw error;
		});
	} catch (error) {
		throw new Error(`npm could not install them: ${lastWords(error)}`, { cause: error });
	} finally {
		await (0, node_fs_promises.rm)(fresh, {
			recursive: true,
			force: true
		});
	}
}
/** With the folder of this Node behind the others: a runner brings an npm beside it. */
function npmEnvironment(env) {
	const needed = Object.entries(env).filter(([name]) => NPM_NEEDS.test(name));
	const [path = "PATH", folders = ""] = needed.find(([name]) => /^path$/i.test(name)) ?? [];
	return {
		...Object.fromEntries(needed),
		[path]: `${folders}${node_path.delimiter}${(0, node_path.dirname)(process.execPath)}`
	};
}
function manifest$1(packages) {
	return {
		private: true,
		dependencies: Object.fromEntries(packages.map(({ name, version }) => [name, version]))
	};
}
/** Without addresses: npm asks the registry that it is configured for, and checks the hash of what it gets. */
function lock(packages) {
	return {
		lockfileVersion: 3,
		requires: true,
		packages: {
			"": manifest$1(packages),
			...Object.fromEntries(packages.map(({ name, version, integrity }) => [`node_modules/${name}`, {
				version,
				integrity
			}]))
		}
	};
}
function lastWords(error) {
	const { killed, code, stderr, message } = error;
	if (code === "ENOENT") return "there is no npm on this machine";
	if (killed) return `it took longer than ${INSTALL_MS / 1e3} s`;
	return (stderr ?? "").split("\n").filter((line) => /\S/.test(line)).slice(0, 3).join(" ") || message;
}
// action/evaluation/sandbox/toolchain/packages.ts
/** By `process.platform` and `process.arch`; there is no build for other machines, and none for musl. */
const DENO = {
	"darwin-arm64": {
		name: "@deno/darwin-arm64",
		version: "2.9.6",
		integrity: "sha512-V8uO1Aolrl/yvdMb5lOtgtigs8YuZBjrOrgviVMiYkQ0swymFfzkae1wZak4Xi24t7vf7d/eiMb/7ryjjVm+tg=="
	},
	"darwin-x64": {
		name: "@deno/darwin-x64",
		version: "2.9.6",
		integrity: "sha512-tPi3CWPRdjW1MaWlvWjORE7Ass5SADdWdj1BF1Q1PEdzi+5u/mC5YhmZzniMiPr81PpaFeqjXaLAsfb8lFsZ0Q=="
	},
	"linux-arm64": {
		name: "@deno/linux-arm64-glibc",
		version: "2.9.6",
		integrity: "sha512-poqhoH9B3nYloigEMPT5t8HY+wBeiuea1An5Q7fqgJzP0SYmWsoS/oUnWO/pEiA4ofzIBy1Elt/in58xKtxEoQ=="
	},
	"linux-x64": {
		name: "@deno/linux-x64-glibc",
		version: "2.9.6",
		integrity: "sha512-3md4TKLCuzsLDmfOoC5KN7NAZaxSVkMgm64vg6foD00JBADCpYS2/5QqXfzgnP5ZQz3iLP9vBQJtEgc116OAoQ=="
	},
	"win32-x64": {
		name: "@deno/win32-x64",
		version: "2.9.6",
		integrity: "sha512-qRGnmVz/Ea6UWPht/S3xFRK17UZ/ls38DSVfgGB17fpASLxPkksqzWUI/BzL9YYoOknYzfc94mySGyInZu/JXw=="
	}
};
const PYODIDE = {
	name: "pyodide",
	version: "314.0.7",
	integrity: "sha512-0YvXxEhfEdpLfb/XkM2BFAeMROq0iMUX2bzzH9pOttyMcWkwq+HbE5uyuGD82LN7y2q+SNvi/6V5JEsOlD2R1A=="
};
Object.values(DENO);
/** The package with deno's executable for a machine; undefined where there is none. */
function denoPackage(machine) {
	return DENO[`${machine.platform}-${machine.arch}`];
}
const denoFile = (platform) => platform === "win32" ? "deno.exe" : "deno";
// action/evaluation/sandbox/toolchain.ts
const manifest = jsonText.pipe(require_schemas.object({ version: require_schemas.string() }));
/**
* Finds deno and pyodide: given, among the packages of the project, installed earlier, or installed now (seconds, over
* the network). A string says why there are none.
*/
async function findToolchain(options) {
	const { given, from, installDir, env, machine = process } = options;
	if (given) return given;
	const deno = denoPackage(machine);
	if (!deno) return `there is no deno for ${machine.platform} on ${machine.arch}`;
	const packages = [deno, PYODIDE];
	for (const dir of upwards(from)) if (await holds((0, node_path.join)(dir, "node_modules"), packages)) return toolchain(dir, deno, machine.platform);
	if (!installDir) return `the packages ${names$1(packages)} are not installed`;
	const folder = (0, node_path.join)(installDir, `errand-deno-${deno.version}-pyodide-${PYODIDE.version}-${machine.arch}`);
	try {
		if (!await holds((0, node_path.join)(folder, "node_modules"), packages)) {
			await (0, node_fs_promises.rm)(folder, {
				recursive: true,
				force: true
			});
			await installPackages({
				packages,
				folder,
				env
			});
		}
	} catch (error) {
		return `the packages ${names$1(packages)} are missing, and ${error.message}`;
	}
	return await holds((0, node_path.join)(folder, "node_modules"), packages) ? toolchain(folder, deno, machine.platform) : `npm did not install ${names$1(packages)} for this machine`;
}
function toolchain(dir, deno, platform) {
	const modules = (0, node_path.join)(dir, "node_modules");
	return {
		deno: (0, node_path.join)(modules, deno.name, denoFile(platform)),
		pyodideDir: (0, node_path.join)(modules, PYODIDE.name)
	};
}
/** True if the folder has these packages in just these versions. */
async function holds(modules, packages) {
	return (await Promise.all(packages.map(async ({ name, version }) => {
		const text = await (0, node_fs_promises.readFile)((0, node_path.join)(modules, name, "package.json"), "utf8").catch(() => "");
		return manifest.safeParse(text).data?.version === version;
	}))).every(Boolean);
}
const names$1 = (packages) => packages.map(({ name, version }) => `${name}@${version}`).join(" and ");
function* upwards(from) {
	yield from;
	const parent = (0, node_path.dirname)(from);
	if (parent !== from) yield* upwards(parent);
}
// action/evaluation/sandbox/choose.ts
/** What is in the environment must not be readable in a sandbox; whether it is, is tried with this. */
const CANARY_VARIABLE = "ERRAND_CANARY";
/**
* Finds a sandbox for each language: the drivers are opened in order of preference while languages are left that they
* may run, and one that does not hold the hostile programs of the self-test is not used for anything.
*/
async function chooseSandboxes(options) {
	const { slots, tempDir, log, pullImagesMs = 6e4, candidates = CANDIDATES } = options;
	const byLanguage = /* @__PURE__ */ new Map();
	const runtimes = [];
	const notes = [];
	const note = (text) => {
		notes.push(text);
		log(text);
	};
	let toolchain;
	const needs = {
		log: note,
		pullImagesMs,
		toolchain: () => {
			toolchain ??= findToolchain(options.toolchain);
			return toolchain;
		}
	};
	const secret = newSecret("variable");
	process.env[CANARY_VARIABLE] = secret;
	try {
		for (const candidate of inOrder(candidates, options.preferred, note)) {
			const languages = candidate.languages.filter((language) => !byLanguage.has(language));
			if (languages.length === 0) continue;
			const sandbox = await openCandidate(candidate, {
				...needs,
				languages
			}, {
				slots,
				tempDir
			});
			if (typeof sandbox === "string") {
				note(`${candidate.name} is not used: ${sandbox}`);
				continue;
			}
			const held = await whatHolds(candidate, {
				sandbox,
				runtimes: sandbox.runtimes.filter(({ language }) => languages.includes(language)),
				slots,
				tempDir,
				secret,
				note
			});
			if (held.length === 0) await closeInTime(sandbox);
			for (const runtime of held) byLanguage.set(runtime.language, sandbox);
			runtimes.push(...held);
		}
	} finally {
		delete process.env[CANARY_VARIABLE];
	}
	const without = LANGUAGES.filter((language) => !byLanguage.has(language));
	if (without.length > 0) note(`No sandbox of this machine runs ${without.join(", ")}`);
	const sandboxes = [...new Set(byLanguage.values())];
	return {
		sandboxes,
		byLanguage,
		runtimes,
		notes,
		close: async () => void await Promise.all(sandboxes.map(closeInTime))
	};
}
/** Those of the runtimes that hold hostile programs and run others. If one leaks none is used. */
async function whatHolds({ name, walls }, options) {
	const { runtimes, note } = options;
	try {
		const languages = runtimes.map(({ language }) => language);
		const { leaks, failed } = await selfTest({
			...options,
			languages,
			walls
		});
		for (const [language, how] of failed) note(`${name} does not run ${language}: ${how}`);
		if (leaks.length === 0) return runtimes.filter(({ language }) => !failed.has(language));
		note(`${name} is not used: it does not hold (${leaks.join("; ")})`);
	} catch (error) {
		note(`${name} is not used: it could not be tried (${error.message})`);
	}
	return [];
}
/** Deliberately strict: if none of the names is known, none of the others is used instead. */
function inOrder(candidates, preferred, note) {
	const names = new Set(preferred?.split(",").flatMap((name) => name.trim().toLowerCase() || []));
	if (names.size === 0) return candidates;
	return [...names].flatMap((name) => {
		const candidate = candidates.find((one) => one.name === name);
		if (!candidate) note(`There is no sandbox "${name}", only ${candidates.map((one) => one.name).join(", ")}`);
		return candidate ?? [];
	});
}
// action/evaluation/tally.ts
/** In the order of the summary's columns. */
const ENDS = [
	"exit",
	"signal",
	"timeout",
	"memory",
	"output_limit",
	"crash",
	"unsupported",
	"stopped"
];
/** Counts what a worker ran. */
function createTally() {
	const all = /* @__PURE__ */ new Map();
	return {
		add({ language, ending, startMs }) {
			const ends = Object.fromEntries(ENDS.map((end) => [end, 0]));
			const row = all.get(language) ?? {
				ends,
				start: [],
				run: []
			};
			all.set(language, row);
			row.ends[ending?.cause ?? "stopped"] += 1;
			if (startMs !== null) row.start.push(startMs);
			if (typeof ending?.duration_ms === "number") row.run.push(ending.duration_ms);
		},
		rows: () => LANGUAGES.flatMap((language) => {
			const row = all.get(language);
			if (!row) return [];
			return {
				language,
				total: Object.values(row.ends).reduce((sum, n) => sum + n, 0),
				ends: row.ends,
				start: spread(row.start),
				run: spread(row.run)
			};
		})
	};
}
function spread(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (part) => {
		const value = sorted[Math.ceil(sorted.length * part) - 1];
		return value === void 0 ? null : Math.round(value);
	};
	return {
		median: at(.5),
		p95: at(.95)
	};
}
// action/evaluation/summary.ts
/** The run's summary page: what the worker could run, and how many evaluations ended how. Nothing of their own. */
async function writeSummary({ file, worker, rows, sandboxes, notes }) {
	process.env.GITHUB_STEP_SUMMARY = file;
	const total = rows.reduce((sum, row) => sum + row.total, 0);
	const summary$1 = require_log_line.summary.addHeading(`${total} evaluation${total === 1 ? "" : "s"}`, 2).addRaw(`<p>Worker <code>${worker}</code></p>`, true);
	if (rows.length > 0) {
		const ends = ENDS.filter((end) => rows.some((row) => row.ends[end] > 0));
		const header = [
			"Language",
			"All",
			...ends,
			"Start, median / 95 % (ms)",
			"Run, median / 95 % (ms)"
		];
		summary$1.addTable([header.map((data) => ({
			data,
			header: true
		})), ...rows.map(({ language, total, ends: counts, start, run }) => [
			language,
			String(total),
			...ends.map((end) => String(counts[end])),
			times(start),
			times(run)
		])]);
	}
	summary$1.addList([...sandboxes, ...notes].map((line) => require_escape_html.escapeHtml(line.replace(/\s+/g, " "))));
	await summary$1.write();
}
const times = ({ median, p95 }) => median === null ? "–" : `${median} / ${p95}`;
// action/evaluation/patience.ts
/** Calls `onLost` with a sentence once the App has been silent for `ms`. */
function createPatience({ ms, onTrouble, onLost }) {
	let last;
	const timer = setTimeout(() => {
		onLost(new Error(`The App was silent for ${Math.round(ms / 1e3)} s: ${last?.message ?? "no answer came"}`, { cause: last }));
	}, ms);
	return {
		heard() {
			last = void 0;
			timer.refresh();
		},
		troubled(problem) {
			if (!last) onTrouble(problem);
			last = problem;
		},
		stop: () => clearTimeout(timer)
	};
}
// action/evaluation/polling.ts
/**
* One poll at a time. One that has come to ask for the wrong thing is broken off: what its answer had is not held, so
* it is assigned again.
*/
function createPolling({ app, slots, terms, timing, signal }) {
	/** Of the poll under way, or of the pause before it. */
	let turn = new AbortController();
	let asked = {
		free: 0,
		leaving: false
	};
	let repoll;
	let linger;
	let hasLingered = false;
	let isClosing = false;
	let isOver = false;
	const isIdle = () => slots.holding().length === 0;
	const wanted = () => ({
		free: isClosing ? 0 : slots.free(),
		leaving: isIdle() && (isClosing || hasLingered)
	});
	const breakOff = () => turn.abort();
	const pause = (ms) => (0, node_timers_promises.setTimeout)(ms, void 0, { signal: AbortSignal.any([signal, turn.signal]) }).catch(() => {});
	function watchIdleness() {
		if (isIdle()) linger ??= setTimeout(() => {
			hasLingered = true;
			breakOff();
		}, terms.linger_ms);
		else stopLingering();
	}
	function stopLingering() {
		clearTimeout(linger);
		linger = void 0;
		hasLingered = false;
	}
	/** Undefined: it was broken off. */
	async function poll(request) {
		try {
			return await app.poll(request, AbortSignal.any([signal, turn.signal]));
		} catch (error) {
			const isStale = error instanceof require_main.StaleAttempt;
			if (isStale && request.leaving) return {
				start: [],
				stop: [],
				leave: true
			};
			if (turn.signal.aborted && !isStale && !signal.aborted) return void 0;
			throw error;
		}
	}
	/** True once the worker may go. */
	async function takeTurn() {
		turn = new AbortController();
		watchIdleness();
		asked = wanted();
		if (asked.free === 0 && !isIdle()) {
			await pause(timing.fullPauseMs);
			if (turn.signal.aborted) return false;
		}
		asked = wanted();
		const request = {
			...asked,
			holding: slots.holding()
		};
		const began = performance.now();
		const answer = await poll(request);
		if (!answer) return false;
		for (const held of request.holding) if (answer.stop.includes(held.eval_id)) slots.stop(held);
		for (const assignment of answer.start) slots.start(assignment);
		if (answer.leave) return true;
		if (request.leaving) stopLingering();
		const isNews = answer.start.length > 0 || answer.stop.length > 0;
		const early = timing.idlePauseMs - (performance.now() - began);
		if (!isNews && early > 0) await pause(early);
		return false;
	}
	return {
		changed() {
			if (isOver) return;
			watchIdleness();
			const { free, leaving } = wanted();
			if (free > 0 && asked.free === 0 || leaving && !asked.leaving) breakOff();
			else if (free !== asked.free) repoll ??= setTimeout(breakOff, timing.repollMs);
		},
		async untilLeft() {
			const close = setTimeout(() => {
				isClosing = true;
				breakOff();
			}, terms.lifetime_ms);
			try {
				while (!await takeTurn()) {
					clearTimeout(repoll);
					repoll = void 0;
					signal.throwIfAborted();
				}
			} finally {
				isOver = true;
				for (const timer of [
					close,
					repoll,
					linger
				]) clearTimeout(timer);
			}
		}
	};
}
// action/evaluation/report-queue.ts
/** Bytes of JSON after which a batch takes no further event; the last one may go beyond by its own size. */
const BATCH_BYTES = 1e6;
/** An evaluation that has more than this lets the others go first. */
const TURN_BYTES = 65536;
/**
* Reports what evaluations have to say: at once while nothing is being sent, else together when the answer is here. One
* batch is under way at a time, and what it says is fixed once it has a number: the App stores each number once. What
* is not in a batch yet stays where it is, so a slow App costs no second copy of anything.
*/
function createReportQueue(options) {
	const due = /* @__PURE__ */ new Set();
	let number = 0;
	let isSending = false;
	async function sendAll() {
		while (due.size > 0) {
			await new Promise((resolve) => setImmediate(resolve));
			const { reports, ended } = takeReports(due);
			if (reports.length === 0) continue;
			number += 1;
			const { stop } = await options.send({
				batch: number,
				reports
			});
			for (const evaluation of ended) options.onAcknowledged(evaluation);
			options.onStop(reports.filter(({ eval_id }) => stop.includes(eval_id)));
		}
	}
	return { add(evaluation) {
		due.add(evaluation);
		if (isSending) return;
		isSending = true;
		sendAll().then(() => {
			isSending = false;
		}).catch(options.onFailed);
	} };
}
/** Empties `due` in turns, as far as a batch goes. */
function takeReports(due) {
	const reports = /* @__PURE__ */ new Map();
	const ended = [];
	for (let bytes = 0; bytes < BATCH_BYTES;) {
		const [evaluation] = due;
		if (!evaluation) break;
		due.delete(evaluation);
		let turn = 0;
		while (turn < TURN_BYTES) {
			const reported = evaluation.next();
			if (!reported) break;
			turn += sizeOf(reported);
			const report = reports.get(evaluation) ?? {
				...evaluation.held,
				events: []
			};
			reports.set(evaluation, report);
			if (reported.type === "ended") {
				report.ending = reported.ending;
				ended.push(evaluation);
			} else report.events.push(reported);
		}
		bytes += turn;
		if (turn >= TURN_BYTES) due.add(evaluation);
	}
	return {
		reports: [...reports.values()],
		ended
	};
}
const sizeOf = (reported) => Buffer.byteLength(JSON.stringify(reported));
// action/evaluation/guarded-run.ts
/**
* Runs a program in a sandbox of which nothing is taken for granted: one that throws, hangs, hands on too much or says
* things that make no sense costs this evaluation, which ends as `crash`, and nothing else.
*/
function runGuarded(options) {
	const { sandbox, program, observer, timing } = options;
	let left = program.outputBytes;
	let outputBytes = 0;
	let isOpen = true;
	let watch;
	let execution;
	const { promise: ended, resolve } = Promise.withResolvers();
	function end(ending) {
		isOpen = false;
		clearTimeout(watch);
		resolve(ending);
	}
	const fail = (what) => end(crash(`The sandbox failed: ${what}`, outputBytes));
	function kill() {
		try {
			execution?.kill();
		} catch {}
	}
	function watchFor(ms) {
		clearTimeout(watch);
		watch = setTimeout(() => {
			kill();
			watch = setTimeout(() => fail("it did not end the program"), timing.killMs);
		}, ms);
	}
	watchFor(timing.startMs);
	try {
		execution = sandbox.run(program, {
			started() {
				if (!isOpen) return;
				watchFor(program.timeoutMs + timing.overtimeMs);
				observer.started();
			},
			output(stream, bytes) {
				if (!isOpen) return;
				outputBytes += bytes.length;
				const part = bytes.subarray(0, left);
				left -= part.length;
				if (part.length > 0) observer.output(stream, part);
			}
		});
	} catch (error) {
		fail(messageOf(error));
	}
	return {
		ended,
		gone: execution?.ended.then((value) => {
			const parsed = ending.safeParse(value);
			if (parsed.success) end(parsed.data);
			else fail("it did not say how the program ended");
		}, (error) => fail(messageOf(error))) ?? Promise.resolve(),
		kill
	};
}
/** An ending of which nothing was measured. */
function unmeasured(cause, message, outputBytes = 0) {
	return {
		cause,
		message: message.slice(0, LONGEST_MESSAGE),
		exit_code: null,
		signal: null,
		duration_ms: null,
		cpu_ms: null,
		memory_mb: null,
		output_bytes: outputBytes,
		output_truncated: false
	};
}
/** The contract's. */
const LONGEST_MESSAGE = 2e3;
const crash = (message, outputBytes) => unmeasured("crash", message, outputBytes);
const messageOf = (error) => error instanceof Error ? error.message : String(error);
// action/evaluation/complete-length.ts
/**
* How many of `bytes` are left when those at the end are held back that may be the start of a character of UTF-8 whose
* rest has not come yet; at most three are.
*/
function completeLength(bytes) {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back] ?? 0;
		if (!(byte >= 128 && byte < 192)) return characterLength(byte) > back ? bytes.length - back : bytes.length;
	}
	return bytes.length;
}
/** By the first byte; those that begin no character count as one by themselves. */
function characterLength(first) {
	if (first >= 240 && first <= 244) return 4;
	if (first >= 224 && first <= 239) return 3;
	if (first >= 194 && first <= 223) return 2;
	return 1;
}
/** Leaves room for the start of a character that was held back. */
const BLOCK_BYTES = 32765;
const LEAST_BLOCK_BYTES = 64;
/**
* Makes chunks of a program's output, in the order in which the bytes came: those of a stream, one after the other, are
* exactly its bytes. A chunk is text where it is UTF-8, and never ends inside a character: the start of one waits for
* its rest. What is written before somebody asks for the next chunk is put together.
*/
function createOutputChunks() {
	let first;
	let last;
	let waiting = 0;
	let ended = false;
	const heldBack = {
		stdout: Buffer.alloc(0),
		stderr: Buffer.alloc(0)
	};
	/** The block that takes the next bytes of `stream`, with room for at least one. */
	function openBlock(stream, wanted) {
		if (last?.stream === stream && last.length < BLOCK_BYTES) return last;
		const block = {
			stream,
			bytes: allocate(Math.min(BLOCK_BYTES, Math.max(LEAST_BLOCK_BYTES, wanted))),
			length: 0,
			next: void 0
		};
		if (last) last.next = block;
		first ??= block;
		last = block;
		return block;
	}
	return {
		write(stream, bytes) {
			waiting += bytes.length;
			for (let rest = bytes; rest.length > 0;) {
				const block = openBlock(stream, rest.length);
				const part = rest.subarray(0, BLOCK_BYTES - block.length);
				reserve(block, block.length + part.length);
				block.bytes.set(part, block.length);
				block.length += part.length;
				rest = rest.subarray(part.length);
			}
		},
		end() {
			ended = true;
		},
		next() {
			while (first) {
				const { stream, bytes, length, next } = first;
				first = next;
				if (!first) last = void 0;
				waiting -= length;
				const before = heldBack[stream];
				const written = bytes.subarray(0, length);
				const all = before.length > 0 ? Buffer.concat([before, written]) : written;
				const complete = completeLength(all);
				heldBack[stream] = Buffer.from(all.subarray(complete));
				if (complete > 0) return toData(stream, all.subarray(0, complete));
			}
			if (!ended) return void 0;
			for (const stream of ["stdout", "stderr"]) {
				const bytes = heldBack[stream];
				heldBack[stream] = Buffer.alloc(0);
				if (bytes.length > 0) return toData(stream, bytes);
			}
		},
		waiting: () => waiting
	};
}
/** Grows by doubling, so that a program that prints byte by byte costs no more than twice its output. */
function reserve(block, needed) {
	if (needed <= block.bytes.length) return;
	const larger = allocate(Math.min(BLOCK_BYTES, Math.max(needed, block.bytes.length * 2)));
	larger.set(block.bytes.subarray(0, block.length));
	block.bytes = larger;
}
/** Not from Node's pool where it is not small: half of the pool would stay behind as garbage. */
function allocate(size) {
	return size < 4096 ? Buffer.allocUnsafe(size) : Buffer.allocUnsafeSlow(size);
}
function toData(stream, bytes) {
	return (0, node_buffer.isUtf8)(bytes) ? {
		stream,
		text: bytes.toString("utf8")
	} : {
		stream,
		base64: bytes.toString("base64")
	};
}
// action/evaluation/evaluation.ts
/** Starts a program and keeps what there is to report of it, in order, until it is asked for. */
function startEvaluation(options) {
	const { assignment, sandbox, timing } = options;
	const { eval_id, attempt, language } = assignment;
	const name = sandbox.runtimes.find((runtime) => runtime.language === language)?.sandbox ?? "";
	const chunks = createOutputChunks();
	const assignedAt = performance.now();
	let startMs = null;
	let isStartTold = false;
	let ending;
	let isEndTold = false;
	let isStopped = false;
	let coalescing;
	function due() {
		clearTimeout(coalescing);
		coalescing = void 0;
		if (!isStopped) options.onDue(evaluation);
	}
	const dueIn = (ms) => {
		coalescing ??= setTimeout(due, ms);
	};
	const run = runGuarded({
		sandbox,
		timing,
		program: {
			language,
			code: assignment.code,
			stdin: assignment.stdin,
			args: assignment.args,
			timeoutMs: assignment.timeout_ms,
			memoryBytes: assignment.memory_mb * 1024 * 1024,
			outputBytes: assignment.output_limit
		},
		observer: {
			started() {
				startMs ??= performance.now() - assignedAt;
				if (!isStopped) dueIn(timing.firstReportMs);
			},
			output(stream, bytes) {
				if (isStopped) return;
				chunks.write(stream, bytes);
				if (chunks.waiting() >= 32768) due();
				else dueIn(timing.coalesceMs);
			}
		}
	});
	const evaluation = {
		held: {
			eval_id,
			attempt
		},
		language,
		stop() {
			isStopped = true;
			clearTimeout(coalescing);
			run.kill();
		},
		waitingBytes: () => isStopped ? 0 : chunks.waiting(),
		next() {
			if (isStopped) return void 0;
			if (!isStartTold && startMs !== null) {
				isStartTold = true;
				const agoMs = performance.now() - assignedAt - startMs;
				return {
					type: "started",
					sandbox: name,
					ago_ms: Math.round(agoMs)
				};
			}
			const data = chunks.next();
			if (data) return {
				type: "output",
				data
			};
			if (!ending || isEndTold) return void 0;
			isEndTold = true;
			return {
				type: "ended",
				ending
			};
		}
	};
	run.ended.then((value) => {
		ending = value;
		chunks.end();
		if (!isStopped) options.onEnded(value, startMs);
		due();
	});
	run.gone.then(() => options.onGone(evaluation));
	return evaluation;
}
// action/evaluation/unsupported.ts
/** An evaluation whose language no sandbox here can run: all there is to report is that, and what can be run. */
function refuseLanguage({ eval_id, attempt, language }, byLanguage) {
	const ending = unmeasured("unsupported", `This worker cannot run ${language}; ${whatItCanRun(byLanguage)}.`);
	let isTold = false;
	return {
		evaluation: {
			held: {
				eval_id,
				attempt
			},
			language,
			stop: () => {},
			waitingBytes: () => 0,
			next() {
				if (isTold) return void 0;
				isTold = true;
				return {
					type: "ended",
					ending
				};
			}
		},
		ending
	};
}
function whatItCanRun(byLanguage) {
	const able = [...byLanguage].map(([language, { runtimes }]) => {
		const runtime = runtimes.find((one) => one.language === language);
		return runtime ? `${language} (${runtime.sandbox})` : language;
	});
	return able.length > 0 ? `it can run ${able.join(", ")}` : "no sandbox can be used on its machine";
}
// action/evaluation/slots.ts
/** The contract's limit for what a worker holds. */
const MOST_HELD = 256;
/** Bytes of output that wait to be reported, above which no more work is taken: the App or the way to it is too slow. */
const BACKLOG_BYTES = 33554432;
/** The evaluations of a worker. A slot is taken while there are processes; an evaluation is held until its end arrived. */
function createSlots(options) {
	const { count, byLanguage, timing, onDue, onRan, onChange } = options;
	const held = /* @__PURE__ */ new Map();
	const occupied = /* @__PURE__ */ new Map();
	function run(assignment, sandbox) {
		const { eval_id, language } = assignment;
		const gone = Promise.withResolvers();
		const evaluation = startEvaluation({
			assignment,
			sandbox,
			timing,
			onDue,
			onEnded: (ending, startMs) => onRan({
				held: evaluation.held,
				language,
				ending,
				startMs
			}),
			onGone() {
				occupied.delete(evaluation);
				gone.resolve();
				onChange();
			}
		});
		held.set(eval_id, evaluation);
		occupied.set(evaluation, gone.promise);
	}
	function refuse(assignment) {
		const { evaluation, ending } = refuseLanguage(assignment, byLanguage);
		held.set(assignment.eval_id, evaluation);
		onRan({
			held: evaluation.held,
			language: assignment.language,
			ending,
			startMs: null
		});
		onDue(evaluation);
	}
	function stop({ eval_id, attempt }) {
		const evaluation = held.get(eval_id);
		if (evaluation?.held.attempt !== attempt) return;
		held.delete(eval_id);
		if (occupied.has(evaluation)) onRan({
			held: evaluation.held,
			language: evaluation.language,
			ending: void 0,
			startMs: null
		});
		evaluation.stop();
		onChange();
	}
	return {
		start(assignment) {
			const known = held.get(assignment.eval_id)?.held;
			if (known && known.attempt >= assignment.attempt) return;
			if (known) stop(known);
			const sandbox = byLanguage.get(assignment.language);
			if (sandbox) run(assignment, sandbox);
			else refuse(assignment);
			onChange();
		},
		stop,
		acknowledged(evaluation) {
			if (held.get(evaluation.held.eval_id) === evaluation) held.delete(evaluation.held.eval_id);
			onChange();
		},
		free() {
			if ([...held.values()].reduce((sum, evaluation) => sum + evaluation.waitingBytes(), 0) > BACKLOG_BYTES) return 0;
			return Math.max(0, Math.min(count - occupied.size, MOST_HELD - held.size));
		},
		holding: () => [...held.values()].map((evaluation) => evaluation.held),
		async stopAll() {
			for (const evaluation of occupied.keys()) evaluation.stop();
			await Promise.all(occupied.values());
		}
	};
}
// action/evaluation/timing.ts
const WORKER_TIMING = {
	firstReportMs: 100,
	coalesceMs: 5,
	fullPauseMs: 250,
	repollMs: 500,
	idlePauseMs: 100,
	pollMarginMs: 15e3,
	patienceMs: 12e4,
	startMs: 6e4,
	overtimeMs: 15e3,
	killMs: 1e4
};
// action/evaluation/work.ts
/**
* Runs evaluations for the App until that lets the worker go. Rejects, when no program is left, with `StaleAttempt` if
* the App has given the worker up, and with an error if the App cannot be reached any more or the signal aborts.
*/
async function work(options) {
	const { payload, terms, byLanguage, onRan, log, timing = WORKER_TIMING } = options;
	const failed = new AbortController();
	const signal = AbortSignal.any([options.signal, failed.signal]);
	const patience = createPatience({
		ms: terms.poll_ms + timing.patienceMs,
		onTrouble: (problem) => log(`Trying again: ${problem.message}`),
		onLost: (reason) => failed.abort(reason)
	});
	const app = connectToApp({
		payload,
		terms,
		timing,
		onAnswer: patience.heard,
		onTrouble: patience.troubled
	});
	const reports = createReportQueue({
		send: (batch) => app.report(batch, signal),
		onAcknowledged: (evaluation) => slots.acknowledged(evaluation),
		onStop: (stale) => stale.forEach(slots.stop),
		onFailed: (error) => failed.abort(error)
	});
	const slots = createSlots({
		count: options.slots,
		byLanguage,
		timing,
		onDue: reports.add,
		onRan,
		onChange: () => polling.changed()
	});
	const polling = createPolling({
		app,
		slots,
		terms,
		timing,
		signal
	});
	try {
		await polling.untilLeft();
	} catch (error) {
		throw explain(signal.aborted ? signal.reason : error);
	} finally {
		patience.stop();
		failed.abort();
		await Promise.race([slots.stopAll(), (0, node_timers_promises.setTimeout)(timing.killMs, void 0, { ref: false })]);
	}
}
function explain(error) {
	return error instanceof require_main.StaleAttempt ? new require_main.StaleAttempt(`the App has given this worker up (${error.message})`, { cause: error }) : error;
}
// action/evaluation/start-worker.ts
const CLAIM_MS = 12e4;
/** Works as the evaluation worker that the dispatch of this run asked for, until the App lets it go. */
async function start(payload) {
	const environment = takeEnvironment(process.env);
	const over = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => over.abort(/* @__PURE__ */ new Error(`The run was cancelled (${name}).`)));
	process.on("uncaughtException", (error) => {
		require_log_line.warning(require_log_line.logLine(`Something failed outside of any evaluation: ${error?.name} ${error?.code ?? ""}`));
	});
	await runWorker(workerPayload.parse(payload), environment, over.signal);
}
async function runWorker(payload, environment, signal) {
	const slots = readSlots(environment.slots, (0, node_os.availableParallelism)());
	const tempDir = await (0, node_fs_promises.mkdtemp)((0, node_path.join)(environment.tempDir, "evals-"));
	await using started = new AsyncDisposableStack();
	started.defer(() => (0, node_fs_promises.rm)(tempDir, {
		recursive: true,
		force: true,
		maxRetries: 2
	}).catch(() => {}));
	const chosen = await untilAborted(choose({
		slots,
		tempDir,
		environment
	}), signal);
	started.defer(chosen.close);
	log(`Worker ${payload.worker} with ${slots} slots: ${names(chosen).join(", ") || "no sandbox"}`);
	const tally = createTally();
	try {
		const terms = await claimWorker({
			payload,
			slots,
			runtimes: chosen.runtimes,
			idToken: (audience) => requestIdToken(environment.idToken, audience),
			signal: AbortSignal.any([signal, AbortSignal.timeout(CLAIM_MS)])
		});
		require_log_line.setSecret(terms.worker_token);
		const { byLanguage } = chosen;
		await work({
			payload,
			terms,
			slots,
			byLanguage,
			log,
			signal,
			onRan(ran) {
				tally.add(ran);
				require_log_line.info(`  ${require_log_line.logLine(ranLine(ran))}`);
			}
		});
		log("The App lets this worker go.");
	} finally {
		const { summaryFile: file } = environment;
		const { worker } = payload;
		const summary = {
			worker,
			rows: tally.rows(),
			sandboxes: names(chosen),
			notes: chosen.notes
		};
		if (file) await writeSummary({
			file,
			...summary
		}).catch(() => require_log_line.warning("There is no summary."));
	}
}
function choose({ slots, tempDir, environment }) {
	return chooseSandboxes({
		slots,
		tempDir,
		log,
		preferred: environment.sandboxes,
		toolchain: {
			given: environment.toolchain,
			from: __dirname,
			installDir: environment.toolCache,
			env: process.env
		}
	});
}
const names = ({ runtimes }) => runtimes.map(({ language, sandbox }) => `${language} in ${sandbox}`);
function log(line) {
	require_log_line.info(require_log_line.logLine(line));
}
/** What is being opened is left behind: the process ends soon after. */
function untilAborted(opening, signal) {
	const { promise, reject } = Promise.withResolvers();
	const abort = () => reject(signal.reason);
	if (signal.aborted) abort();
	signal.addEventListener("abort", abort, { once: true });
	return Promise.race([opening, promise]);
}
exports.start = start;
