# expect: held
# all of JavaScript is at hand: whatever it may call must be refused by Deno, whatever was taken away before
from pyodide.code import run_js
from pyodide.ffi import run_sync
S = "{{CANARY_DIR}}/secret.txt"
codes = [
    f"Deno.readTextFileSync('{S}')", f"process.getBuiltinModule('fs').readFileSync('{S}','utf8')", f"require('fs').readFileSync('{S}','utf8')",
    f"import('node:fs').then((m) => m.readFileSync('{S}', 'utf8'))", f"import('node:process').then((m) => m.default.getBuiltinModule('fs').readFileSync('{S}', 'utf8'))",
    "import('node:process').then((m) => { if (m.default.env.EVAL_CANARY_SECRET) return m.default.env.EVAL_CANARY_SECRET; throw new Error('none') })",
    "import('node:child_process').then((m) => m.execSync('touch {{CANARY_DIR}}/pwned'))", "import('node:worker_threads').then((m) => new m.Worker('1', { eval: true }).threadId)",
    f"import('file://{S}', {{ with: {{ type: 'text' }} }}).then((m) => m.default)", "import('file://{{CANARY_DIR}}/secret.json', { with: { type: 'json' } }).then((m) => JSON.stringify(m.default))",
    "import('http://127.0.0.1:{{PORT}}/from-python.js')", "import('npm:left-pad')", "fetch('http://127.0.0.1:{{PORT}}/from-python').then((r) => r.text())", f"fetch('file://{S}').then((r) => r.text())",
    "new Worker('data:text/javascript,1', { type: 'module' })", "new (class extends Object.getPrototypeOf(async function(){}).constructor {})('return Deno.readTextFileSync(\"" + S + "\")')()",
    f"new Function('return Deno')().readTextFileSync('{S}')", f"(async function*(){{}}).constructor('yield Deno.readTextFileSync(\"{S}\")')().next().then((r) => r.value)",
    f"import('node:vm').then((m) => m.runInNewContext('Deno.readTextFileSync(\"{S}\")'))", "import('node:net').then((m) => new Promise((y, n) => m.connect({{PORT}}, '127.0.0.1', () => y('connected')).on('error', n)))",
    "import('data:text/javascript,export default typeof Deno').then((m) => { if (m.default === 'object') return Deno.readTextFileSync('" + S + "'); throw new Error('none') })",
    "Promise.reject(new Error(localStorage.getItem('x')))", "new XMLHttpRequest()", "new WebSocket('ws://127.0.0.1:{{PORT}}/from-python').url",
]
for code in codes:
    try:
        result = run_js(code)
        if hasattr(result, "then"): result = run_sync(result)
        print("LEAK:", code, str(result)[:100])
    except BaseException as e: print("HELD", code[:50].replace("\n", " "), str(e)[:90])
