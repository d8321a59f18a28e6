"""Runs a program with Errand, prints what it wrote and exits as it did: python3 evaluate.py program.py [language]"""
import http.client
import json
import os
import sys
import time
import urllib.error
import urllib.request
import uuid

ERRAND_URL = os.environ.get("ERRAND_URL", "http://127.0.0.1:3000")
ERRAND_SECRET = os.environ.get("ERRAND_SECRET", "local-secret")


def ask(url, headers, body=None):
    """Sends a request up to ten times: lost connections, 429 and 503 are worth another try."""
    for tries in range(1, 11):
        request = urllib.request.Request(url, data=body, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return json.load(response), response.headers
        except urllib.error.HTTPError as error:
            if error.code not in (429, 503) or tries == 10:
                sys.exit(error.read().decode())
            retry_after = error.headers.get("Retry-After", "1")
        except (OSError, http.client.HTTPException) as error:
            if tries == 10:
                sys.exit(str(error))
            retry_after = "1"
        time.sleep(float(retry_after))


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    program = {"code": file.read(), "language": sys.argv[2] if len(sys.argv) > 2 else "python"}
accepted, _ = ask(
    ERRAND_URL + "/eval-async",
    {
        "Authorization": "Bearer " + ERRAND_SECRET,
        "Content-Type": "application/json",
        # A request that comes again with its key is the same evaluation, not another one.
        "Idempotency-Key": '"%s"' % uuid.uuid4(),
    },
    json.dumps(program).encode(),
)

while True:
    evaluation, headers = ask(accepted["status_url"], {"Prefer": "wait=20"})
    # Both "queued" and "running" mean: go on.
    if evaluation["status"] in ("completed", "failed", "cancelled"):
        break
    # An answer that was held back until something changed needs no pause after it.
    if "Preference-Applied" not in headers:
        time.sleep(float(headers.get("Retry-After", "1")))

sys.stdout.buffer.write(evaluation["output"].encode())
if evaluation["error"]:
    print(evaluation["error"]["message"], file=sys.stderr)
sys.exit(1 if evaluation["exit_code"] is None else evaluation["exit_code"])
