#!/bin/sh
# Runs Prism, an independent mock server, with each spec, and sends it all calls of the generated clients.
#
# Prism checks each request against the spec (`--errors`) and answers by it. The script ends with an error when Prism
# objects to a request or a client cannot read an answer. It needs node, npm and curl, and the network for npm.
#
#   tests/prism/run.sh            all APIs
#   tests/prism/run.sh hyphen     one of them
set -eu

version=5.14.2
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
server=

stop() {
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
        server=
    fi
}
trap 'stop; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

# A port that is free now; Prism cannot choose one itself.
free_port() {
    node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

# Waits until something listens at the port, or Prism has ended.
wait_for() {
    for _ in $(seq 100); do
        kill -0 "$server" 2>/dev/null || return 1
        if curl --silent --output /dev/null --max-time 1 "http://127.0.0.1:$1/"; then
            return 0
        fi
        sleep 0.2
    done
    return 1
}

echo "installing @stoplight/prism-cli@$version"
npm install --prefix "$work" --ignore-scripts --no-audit --no-fund --silent "@stoplight/prism-cli@$version"
(cd "$root" && cargo build --quiet --package tests --bin prism)

failed=0
for api in ${*:-hyperproof-custom-apps hyphen kontent-custom-apps sweatstack-applications}; do
    port=$(free_port)
    "$work/node_modules/.bin/prism" mock --errors --host 127.0.0.1 --port "$port" \
        "$root/specs/$api/openapi.yaml" >"$work/$api.log" 2>&1 &
    server=$!
    if ! wait_for "$port"; then
        echo "Prism does not start for $api:"
        tail -n 20 "$work/$api.log"
        exit 1
    fi
    (cd "$root" && cargo run --quiet --package tests --bin prism -- "$api" "http://127.0.0.1:$port") || failed=1
    stop
done
exit "$failed"
