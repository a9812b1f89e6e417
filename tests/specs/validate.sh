#!/bin/sh
# Checks all specs with openapi-spec-validator, in an environment of its own. It needs python3 and the network for pip.
set -eu

version=0.9.0
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "openapi-spec-validator==$version"
failed=0
for spec in "$root"/specs/*/openapi.yaml; do
    "$work/venv/bin/openapi-spec-validator" "$spec" || failed=1
done
exit "$failed"
