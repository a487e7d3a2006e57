import type { WorkbookEvent } from "../book/events";
import type { Host } from "./host";
import { Presses, type PressEnd } from "./presses";
import { WRITE_FLAG } from "../wire/protocol";
import {
  BATCH_AT,
  ERROR_CODE,
  FLAGS_AT,
  MESSAGE_TYPE,
  METHOD,
  METHOD_OK,
  METHOD_UNSUPPORTED,
  readRequest,
  REQUEST_ACTION,
  RESPONSE_TYPE,
  type MethodCall,
  type XdmRequest,
} from "./xdm-messages";

/** One page of the add-in, from the outside. */
export interface PageOptions {
  /** Tells pages of one process apart. */
  readonly id: string;
  /** Where the page believes Excel to be: of the page's own host name, over https. */
  readonly excelUrl: string;
  /** Brings a message to the page: `window.postMessage` or the like. */
  readonly post: (json: string) => void;
}

/** Excel's end of the conversation with one page of the add-in. */
export interface PageEndpoint {
  /** What the page's address has after "?". */
  readonly query: string;
  /** What the page's `window.name` is. */
  readonly windowName: string;
  /** Takes a message of the page; false when it was not for Excel. */
  receive(json: unknown): boolean;
  /** Presses the ribbon button of that function; done when the add-in says that it has completed, or has gone. */
  pressButton(functionName: string): Promise<PressEnd>;
  /** Whether the add-in's pane is to be seen. */
  isPaneShown(): boolean;
  /** What a person does with the pane: opens it from the ribbon, closes it. */
  setPaneShown(shown: boolean): void;
  close(): void;
}

/** What the embedded Excel has, and says that it has. */
const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  RichApiRuntime: "1.3",
  Settings: "1.1",
};

const LOCALE = "en-GB";
/** Host, platform, version, locale, correlation, dialog, logging, flags: 1 is a shared runtime. */
const HOST_INFO = `Excel$Web$16.00$${LOCALE}$$$$1`;
/** The events of the page: of the workbook, and of the ribbon. */
const WORKBOOK_EVENTS = "richApiMessage";
const RIBBON_EVENTS = "appCommandInvoked";
/** The category of Excel's events among the client's messages. */
const EXCEL_EVENT = 65_536;

/** Speaks Excel on the web's side of the conversation for a host, whatever carries the messages. */
export class XdmEndpoint implements PageEndpoint {
  readonly query = `_host_Info=${HOST_INFO}`;
  readonly windowName: string;
  readonly #host: Host;
  readonly #page: PageOptions;
  readonly #conversation: string;
  readonly #registered = new Map<string, unknown>();
  readonly #presses = new Presses((id, functionName) => {
    this.#raise(RIBBON_EVENTS, { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: functionName } }) });
  });
  readonly #stopListening: () => void;

  constructor(host: Host, page: PageOptions) {
    this.#host = host;
    this.#page = page;
    this.#conversation = `conversation-${page.id}`;
    this.windowName = JSON.stringify({
      xdmInfo: `${this.#conversation}|${page.id}|${page.excelUrl}`,
      serializerVersion: 1,
      hostInfo: HOST_INFO,
    });
    this.#stopListening = host.onEvent((event) => {
      this.#raiseWorkbookEvent(event);
    });
  }

  isPaneShown(): boolean {
    return this.#host.pane.state === "Visible";
  }

  setPaneShown(shown: boolean): void {
    this.#host.pane.state = shown ? "Visible" : "Hidden";
  }

  close(): void {
    this.#stopListening();
    this.#presses.close();
  }

  receive(json: unknown): boolean {
    const request = readRequest(json);
    if (request?._messageType !== MESSAGE_TYPE.request || request._conversationId !== this.#conversation) return false;
    switch (request._actionType) {
      case REQUEST_ACTION.registerEvent:
        this.#registered.set(request._actionName, request._correlationId);
        this.#reply(request, { Error: 0 });
        if (request._actionName === RIBBON_EVENTS) this.#presses.heard();
        return true;
      case REQUEST_ACTION.unregisterEvent:
        this.#registered.delete(request._actionName);
        this.#reply(request, { Error: 0 });
        return true;
      default:
        this.#invoke(request);
        return true;
    }
  }

  pressButton(functionName: string): Promise<PressEnd> {
    return this.#presses.press(functionName);
  }

  #invoke(request: XdmRequest): void {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.#reply(request, this.#appContext());
        return;
      case "ContextActivationManager_notifyHost":
        return; // focus, keys, telemetry: no answer is expected
      case "executeMethod":
        this.#reply(request, this.#execute(request._data as MethodCall)); // what office.js writes
        this.#host.deliverEvents();
        return;
      default:
        this.#reply(request, null, ERROR_CODE.unknownAction);
    }
  }

  #execute(call: MethodCall): unknown {
    switch (call.DdaMethod.DispatchId) {
      case METHOD.richApiBatch: {
        const flags = Number(call.ArrayData?.[FLAGS_AT] ?? 0);
        const response = this.#host.answer(String(call.ArrayData?.[BATCH_AT]), (flags & WRITE_FLAG) !== 0);
        return { ...METHOD_OK, Data: [200, [], response] };
      }
      case METHOD.saveSettings:
        this.#saveSettings(call.DdaSettingsMethod?.Properties ?? []);
        return METHOD_OK;
      case METHOD.refreshSettings: {
        const settings = this.#settings().map(([Name, Value]) => ({ Name, Value }));
        return { ...METHOD_OK, Properties: { Settings: settings } };
      }
      case METHOD.fileProperties:
        return { ...METHOD_OK, Properties: { Url: this.#documentUrl() } };
      case METHOD.commandCompleted:
        this.#presses.completed(call[0] ?? "");
        return METHOD_OK;
      default:
        return METHOD_UNSUPPORTED;
    }
  }

  /** The add-in's settings, which the older API and the newer share; the older sends them as JSON. */
  #settings(): [key: string, json: string][] {
    return [...this.#host.settings].map(([key, value]) => [key, JSON.stringify(value)]);
  }

  #saveSettings(properties: readonly (readonly [key: string, json: string])[]): void {
    this.#host.settings.clear();
    for (const [key, json] of properties) this.#host.settings.set(key, JSON.parse(json));
  }

  #documentUrl(): string {
    return `${this.#page.excelUrl}/Workbook.xlsx`;
  }

  #raiseWorkbookEvent({ type, target, details }: WorkbookEvent): void {
    this.#raise(WORKBOOK_EVENTS, { ArrayData: [[EXCEL_EVENT, type, target, JSON.stringify(details), 0, false]] });
  }

  #raise(name: string, data: unknown): void {
    if (!this.#registered.has(name)) return;
    this.#send(name, this.#registered.get(name), data, RESPONSE_TYPE.event, ERROR_CODE.none);
  }

  #reply(request: XdmRequest, data: unknown, errorCode: number = ERROR_CODE.none): void {
    this.#send(request._actionName, request._correlationId, data, RESPONSE_TYPE.reply, errorCode);
  }

  #send(action: string, correlation: unknown, data: unknown, responseType: number, errorCode: number): void {
    const message = {
      _messageType: MESSAGE_TYPE.response,
      _actionName: action,
      _conversationId: this.#conversation,
      _correlationId: correlation,
      _origin: this.#page.excelUrl,
      _serializerVersion: 1,
      _responseType: responseType,
      _errorCode: errorCode,
      _data: data,
    };
    this.#page.post(JSON.stringify(message));
  }

  /** What `Office.context` is made of. */
  #appContext() {
    return {
      _id: this.#page.id,
      _appInstanceId: this.#page.id,
      _addinName: this.#host.book.addIn,
      _appName: 16,
      _appVersion: "16.01",
      _appMinorVersion: 1,
      _hostFullVersion: "16.0.18129.40000",
      _appUILocale: LOCALE,
      _dataLocale: LOCALE,
      _docUrl: this.#documentUrl(),
      _clientMode: 1,
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "00000000-0000-0000-0000-000000000001",
      _settings: this.#settings(),
      _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
      _dialogRequirementMatrix: "{}",
      _clientWindowHeight: 800,
      _clientWindowWidth: 350,
      _initialDisplayMode: 2,
      _appDomains: [],
      _featureGates: {},
      _hostCustomMessage: "",
      _marketplaceType: "0",
      _wacHostEnvironment: "0",
      _isFromWacAutomation: false,
    };
  }
}
