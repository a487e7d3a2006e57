#!/usr/bin/env bash
# Guess:   the lower quartile of 1 to 8 is 2.75 in JavaScript's statistics libraries, as in Excel's QUARTILE.INC (Hyndman and
#          Fan's type 7), which DfE's Local Authority Interactive Tool uses for its bands.
# Seen:    d3-array 3.2.4 and mathjs 14.0.1 say 2.75; simple-statistics 7.8.8 says 2.5; jStat 1.9.6's quartiles() says 2, 4, 6,
#          so that the middle of eight values is their fourth, while its percentile() says 2.75. An authority at 2.6 is in
#          the lowest quarter by the first and the third, and not by the second.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund simple-statistics@7.8.8 d3-array@3.2.4 jstat@1.9.6 mathjs@14.0.1 @formulajs/formulajs@4.6.1 2>/dev/null
cat > run.mjs <<'JS'
import assert from "node:assert/strict";
import * as d3 from "d3-array";
import * as formulajs from "@formulajs/formulajs";
import jstat from "jstat";
import * as math from "mathjs";
import * as simple from "simple-statistics";

const values = [1, 2, 3, 4, 5, 6, 7, 8];
const shares = [0.25, 0.5, 0.75];
const cuts = {
  "d3-array quantile": shares.map((share) => d3.quantile(values, share)),
  "mathjs quantileSeq": math.quantileSeq(values, shares),
  "formulajs QUARTILE.INC": [1, 2, 3].map((quarter) => formulajs.QUARTILE.INC(values, quarter)),
  "simple-statistics quantile": shares.map((share) => simple.quantile(values, share)),
  "jStat percentile": shares.map((share) => jstat.jStat.percentile(values, share)),
  "jStat quartiles": jstat.jStat.quartiles(values),
};
console.log(cuts);
assert.deepEqual(cuts, {
  "d3-array quantile": [2.75, 4.5, 6.25],
  "mathjs quantileSeq": [2.75, 4.5, 6.25],
  "formulajs QUARTILE.INC": [2.75, 4.5, 6.25],
  "simple-statistics quantile": [2.5, 4.5, 6.5],
  "jStat percentile": [2.75, 4.5, 6.25],
  "jStat quartiles": [2, 4, 6],
});
JS
node run.mjs
