#!/usr/bin/env bash
# Checks the manifests without a cluster: every value against the schema of its kind, and every key against the types, both
# generated from Kubernetes' own OpenAPI document by the npm package kubernetes-models. Needs Node.js and npm.
set -euo pipefail
cd "$(dirname "$0")"
tool=${TMPDIR:-/tmp}/mybotoxla-manifests
mkdir -p "$tool"
[ -d "$tool/node_modules/kubernetes-models" ] ||
  npm install --silent --no-audit --prefix "$tool" kubernetes-models@5.1.0 yaml@2.8.1 typescript@5.9.3
cat >"$tool/check.mjs" <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import { parseAllDocuments } from "yaml";

let failed = 0, typed = "";
for (const file of process.argv.slice(2)) {
  for (const document of parseAllDocuments(readFileSync(file, "utf8"))) {
    const { apiVersion, kind, ...rest } = document.toJS();
    const path = `kubernetes-models/${apiVersion}/${kind}`;
    try {
      new ((await import(path))[kind])(rest).validate();
      console.log(`${file}: ${apiVersion} ${kind}: values fit the schema`);
    } catch (fault) {
      failed = 1;
      console.log(`${file}: ${apiVersion} ${kind}: ${fault.message}`);
    }
    typed += `import type { I${kind} } from "${path}";\nexport const ${kind}: I${kind} = ${JSON.stringify({ apiVersion, kind, ...rest }, null, 2)};\n`;
  }
}
writeFileSync(new URL("manifests.ts", import.meta.url), typed);
process.exit(failed);
JS
NODE_PATH=$tool/node_modules node "$tool/check.mjs" namespace.yaml deployment.yaml service.yaml disruption-budget.yaml network-policy.yaml ingress.yaml
"$tool/node_modules/.bin/tsc" --noEmit --strict --skipLibCheck --module nodenext "$tool/manifests.ts"
echo "no key is unknown"
