// Bundles the script of the drawings: node build.mjs FOLDER. Beside it goes a file with the licences of the packages that are in it.
import { build } from "esbuild";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2];

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ["drawings.js"],
  outfile: join(folder, "drawings.js"),
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  metafile: true,
  logLevel: "warning",
  banner: { js: "// With parts of D3 (ISC); the licences: /assets/licences.txt" },
});

const inputs = Object.keys(Object.values(metafile.outputs)[0].inputs);
const packages = new Set(inputs.map(path => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]).filter(Boolean));
const licences = [];
for (const name of [...packages].sort()) {
  const { version, license } = JSON.parse(await readFile(join(here, "node_modules", name, "package.json"), "utf8"));
  const text = await readFile(join(here, "node_modules", name, "LICENSE"), "utf8");
  licences.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
}
await writeFile(join(folder, "licences.txt"), licences.join(`\n${"-".repeat(80)}\n\n`));
