/**
 * What an add-in's page and Excel on the web say to one another: JSON texts through `postMessage`.
 * Which numbers mean what is read off Microsoft's `office.js`.
 */

export const MESSAGE_TYPE = { request: 0, response: 1 } as const;
export const REQUEST_ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE_TYPE = { reply: 0, event: 1 } as const;
export const ERROR_CODE = { none: 0, unknownAction: -2 } as const;

/** The methods of the older API that `executeMethod` names by number. */
export const METHOD = {
  refreshSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApiBatch: 93,
  commandCompleted: 94,
} as const;

export interface XdmRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

/** `_data` of an `executeMethod` request. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a batch: the executor's name, …, the batch as JSON, its flags, … */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [key: string, json: string])[] };
  /** Of a completed command: its id. */
  readonly 0?: string;
}

/** The place of the batch and of its flags in ArrayData. */
export const BATCH_AT = 4;
export const FLAGS_AT = 6;

/** The answer to `executeMethod`; other codes than 0 are errors of the older API. */
export const METHOD_OK = { Error: 0, Version: 1 } as const;
/** "The operation is not supported." */
export const METHOD_UNSUPPORTED = { Error: 5000, Version: 1 } as const;

export function readRequest(json: unknown): XdmRequest | null {
  if (typeof json !== "string" || !json.startsWith("{")) return null;
  try {
    const message = JSON.parse(json) as Partial<XdmRequest>; // looked at before it is used
    return typeof message._actionName === "string" && typeof message._conversationId === "string"
      ? (message as XdmRequest) // office.js fills in the rest
      : null;
  } catch {
    return null; // somebody else's message
  }
}
