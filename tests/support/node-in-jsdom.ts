import { TextDecoder, TextEncoder } from "node:util";

// What the embedded Excel takes from Node, and jsdom does not have.
Object.assign(globalThis, { TextDecoder, TextEncoder });
