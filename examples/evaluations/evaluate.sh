#!/bin/sh
# Runs a program with Errand, prints what it wrote and exits as it did: sh evaluate.sh program.py [language]
# Needs curl and jq.
set -eu
url=${ERRAND_URL:-http://127.0.0.1:3000}
secret=${ERRAND_SECRET:-local-secret}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Up to ten times: refused connections, 429 and 503 are worth another try, and curl waits as Retry-After says.
ask() {
  curl -sS --fail-with-body --retry 9 --retry-connrefused -D "$work/headers" -o "$work/answer" "$@" || {
    cat "$work/answer" >&2 2>/dev/null || :
    exit 1
  }
}

jq -n --rawfile code "$1" --arg language "${2:-python}" '{$code, $language}' >"$work/program"
# A request that comes again with its key is the same evaluation, not another one.
key=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
printf 'Authorization: Bearer %s\n' "$secret" >"$work/secret"
ask "$url/eval-async" -H "@$work/secret" -H "Idempotency-Key: \"$key\"" \
  -H 'Content-Type: application/json' --data-binary "@$work/program"
status_url=$(jq -r .status_url "$work/answer")

while :; do
  ask "$status_url" -H 'Prefer: wait=20'
  # Both "queued" and "running" mean: go on.
  case $(jq -r .status "$work/answer") in completed | failed | cancelled) break ;; esac
  # An answer that was held back until something changed needs no pause after it.
  if ! grep -qi '^preference-applied:' "$work/headers"; then
    pause=$(grep -i '^retry-after:' "$work/headers" | tail -n 1 | tr -cd '0-9')
    sleep "${pause:-1}"
  fi
done

jq -j .output "$work/answer"
jq -r '.error.message // empty' "$work/answer" >&2
exit "$(jq -r '.exit_code // 1' "$work/answer")"
