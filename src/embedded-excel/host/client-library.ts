import { readFileSync } from "node:fs";
import type { WorkbookEvent } from "../book/events";
import type { Host } from "./host";
import { WRITE_FLAG } from "../wire/protocol";

/** What the client's own bridge to a native Excel passes: one batch or one answer. */
interface BridgeMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

/** The object that the client library looks for when it is loaded; it sets onMessageFromHost itself. */
interface NativeBridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost(json: string): void;
}

const BATCH_ANSWER = 2;
const EVENT_MESSAGE = 3;
/** The category of Excel's events among the client's messages. */
const EXCEL_EVENT = 65_536;

let connected: { readonly host: Host; readonly stopListening: () => void } | null = null;
let bridge: NativeBridge | null = null;

/** Lets Microsoft's client in this process talk to the host. */
export function connectClient(host: Host): void {
  bridge ??= loadClient();
  const current = bridge;
  connected?.stopListening();
  connected = { host, stopListening: host.onEvent(sendEvent.bind(null, current)) };
}

/**
 * Loads Microsoft's client library into this realm: it compares classes by identity (`instanceof Date`).
 *
 * The library is the one in node_modules, unchanged. It expects a browser; what it looks for is put in place first.
 */
function loadClient(): NativeBridge {
  const made: NativeBridge = { sendMessageToHost: answer, onMessageFromHost: () => undefined };
  const nothing = () => undefined;
  const page: Record<string, unknown> = {
    _richApiNativeBridge: made,
    window: globalThis,
    self: globalThis,
    addEventListener: nothing,
    location: { search: "", href: "https://localhost/", hash: "" },
    document: {
      cookie: "",
      location: {},
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: () => ({ setAttribute: nothing, style: {} }),
      addEventListener: nothing,
    },
    navigator: { userAgent: "Node" },
  };
  for (const [name, value] of Object.entries(page))
    if (!(name in globalThis) || name === "_richApiNativeBridge")
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  // An indirect eval runs in the global scope of this realm, under Jest too, where node:vm would use another realm.
  (0, eval)(`${readFileSync(file, "utf8")}\n//# sourceURL=excel-web-16.00.js`);
  return made;
}

function answer(json: string): void {
  const request = JSON.parse(json) as BridgeMessage; // what Microsoft's client writes
  const current = bridge;
  if (connected === null || current === null) throw new Error("No workbook is connected.");
  const { host } = connected;
  const { body } = request.message;
  const batch = typeof body === "string" ? body : JSON.stringify(body);
  const response = host.answer(batch, ((request.flags ?? 0) & WRITE_FLAG) !== 0);
  queueMicrotask(() => {
    const message = { statusCode: 200, headers: {}, body: response };
    current.onMessageFromHost(JSON.stringify({ id: request.id, type: BATCH_ANSWER, message }));
    host.deliverEvents();
  });
}

function sendEvent(current: NativeBridge, { type, target, details }: WorkbookEvent): void {
  const entry = [EXCEL_EVENT, type, target, JSON.stringify(details), 0];
  queueMicrotask(() => {
    current.onMessageFromHost(JSON.stringify({ type: EVENT_MESSAGE, message: { entries: [entry] } }));
  });
}
