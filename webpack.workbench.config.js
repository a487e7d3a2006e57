const { readFileSync } = require("node:fs");
const { dirname, extname, join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** Microsoft's library, for work without a network: answered at this path of the workbench's own address. */
const OWN_OFFICE_JS = "/lib/1/hosted";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_JS_FOLDER = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const PORT = 3000;

const page = {
  name: "workbench",
  entry: { workbench: "./src/workbench/index.ts" },
  target: ["web", "es2022"],
  output: { path: `${__dirname}/out/workbench`, filename: "workbench.js", publicPath: "/" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: "src/workbench/index.html" }),
    new CopyPlugin({
      patterns: [
        { from: "src/workbench/looks/*.css", to: "[name][ext]" },
        { from: "assets/samples/*.xlsx", to: "[name][ext]" },
      ],
    }),
  ],
  performance: { hints: false },
  devtool: "source-map",
  stats: "errors-warnings",
};

/**
 * Served by `npm start`: the workbench, and beside it the add-in's production bundle, made by its own configuration.
 * With `--env pane=dist` the bundle is the one in dist/.
 */
module.exports = async (env, { mode }) => {
  const served = { ...page, mode: mode ?? "development", devServer: await serve(env) };
  return env.pane === "dist" ? [served] : [served, await pane()];
};

async function pane() {
  process.env.OFFICE_JS_URL ??= (await canReach(OFFICE_JS)) ? OFFICE_JS : `${OWN_OFFICE_JS}/office.js`;
  if (process.env.OFFICE_JS_URL.startsWith("/"))
    console.log("Microsoft's address cannot be reached: its library is taken from node_modules.");
  const { devServer, ...production } = await require("./webpack.config.js")({}, { mode: "production" });
  return { ...production, name: "pane", mode: "production", output: { ...production.output, clean: false } };
}

async function serve(env) {
  return {
    port: PORT,
    host: "localhost",
    server: env.WEBPACK_SERVE ? await certificate(env) : "http",
    static: env.pane === "dist" ? [`${__dirname}/dist`] : false,
    // What is served is what ships: nothing is put into it to load it anew.
    client: false,
    hot: false,
    liveReload: false,
    devMiddleware: { stats: "errors-warnings" },
    onListening: ({ options }) => console.log(`The workbench is at https://localhost:${options.port}`),
    setupMiddlewares: (middlewares) => [
      { name: "office-js", path: OWN_OFFICE_JS, middleware: answerOfficeJs },
      ...middlewares,
    ],
  };
}

/** The package spells its folders in lower case, whatever the library asks for. */
function answerOfficeJs(request, response, next) {
  const path = new URL(request.url, "https://localhost").pathname.toLowerCase();
  if (extname(path) !== ".js" || path.includes("..")) return next();
  try {
    const text = readFileSync(join(OFFICE_JS_FOLDER, path));
    response.setHeader("Content-Type", "text/javascript");
    response.setHeader("Cache-Control", "max-age=600");
    // As from Microsoft's own address, under whose name the tests' browser asks for it.
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.end(text);
  } catch {
    next();
  }
}

/** A certificate that the browser trusts where one can be installed; else one made at the start, which it asks about. */
async function certificate(env) {
  const certificates = require("office-addin-dev-certs");
  // On Linux browsers do not read the store that it would be put into.
  const canInstall = process.platform === "win32" || process.platform === "darwin";
  if (canInstall && env.pane !== "dist")
    try {
      return { type: "https", options: await certificates.getHttpsServerOptions() };
    } catch (error) {
      console.log(`No certificate could be installed (${error.message}).`);
    }
  console.log("The certificate is one that signs itself: the browser asks once whether to go on.");
  return "https";
}

async function canReach(address) {
  try {
    return (await fetch(address, { method: "HEAD", signal: AbortSignal.timeout(4000) })).ok;
  } catch {
    return false;
  }
}
