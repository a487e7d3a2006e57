import { ApiError, apiNotFound, invalidArgument } from "../ground/api-error";
import {
  ACTION_TYPE,
  PATH_TYPE,
  type Action,
  type Batch,
  type BatchError,
  type BatchResponse,
  type ObjectPath,
  type Query,
} from "./protocol";
import { memberOf, getterNames, wireName, modelName } from "./members";
import { RichCollection, RichObject } from "./rich-object";
import { selectionTree, type Selection } from "./selection";
import { readArguments, type Resolve } from "./wire-arguments";

/** What the batches of one workbook act upon. */
interface InterpreterRoot {
  /** The client's global object: the workbook. */
  readonly root: RichObject;
  /** An object the client makes by type name (`Microsoft.AppRuntime.AppRuntimeService`), or null if unknown. */
  newObject(typeName: string): RichObject | null;
}

/**
 * Carries out batches on plain classes by reflection; knows nothing of Excel.
 *
 * A member that the classes lack fails with ApiNotFound, so that nothing passes silently.
 */
export class Interpreter {
  readonly #root: InterpreterRoot;
  readonly #kept = new Map<string, RichObject>();
  readonly #keptIds = new Map<RichObject, string>();
  #nextReference = 1;

  constructor(root: InterpreterRoot) {
    this.#root = root;
  }

  /** The objects that the client holds by reference. */
  keptObjects(): Iterable<RichObject> {
    return this.#kept.values();
  }

  execute(batch: Batch): BatchResponse {
    const response: BatchResponse = { Results: [], TraceIds: [] };
    const resolve = this.#resolver(batch);
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === ACTION_TYPE.trace) response.TraceIds.push(action.Id);
        const value = this.#perform(action, resolve);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        response.Error = batchError(error, index);
        break;
      }
    }
    return response;
  }

  #perform(action: Action, resolve: Resolve): unknown {
    if (action.ActionType === ACTION_TYPE.trace) return null;
    const target = resolve(action.ObjectPathId);
    // What is asked of a null object is nothing: getItemOrNullObject(x).delete() is allowed.
    if (target === null) return null;
    switch (action.ActionType) {
      case ACTION_TYPE.instantiate:
        return this.#identity(target);
      case ACTION_TYPE.query:
        return this.#query(target, action.QueryInfo ?? {}, wireName);
      case ACTION_TYPE.queryAsJson:
        return this.#query(target, action.QueryInfo ?? {}, modelName);
      case ACTION_TYPE.recursiveQuery:
        return this.#query(target, Object.values(action.RecursiveQueryInfo?.Queries ?? {})[0] ?? {}, wireName);
      case ACTION_TYPE.method:
        return this.#method(target, action, resolve);
      case ACTION_TYPE.setProperty:
        setMember(target, action.Name, readArguments(action.ArgumentInfo, resolve)[0]);
        return null;
      case ACTION_TYPE.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) setMember(target, name, value);
        return null;
      default:
        throw invalidArgument(`Action type ${action.ActionType} is not known.`, target.apiName);
    }
  }

  #method(target: RichObject, action: Action, resolve: Resolve): unknown {
    if (action.Name === "_KeepReference") {
      this.#keep(target);
      return null;
    }
    const values = readArguments(action.ArgumentInfo, resolve);
    if (action.Name === "_RemoveReference") {
      this.#release(String(values[0]));
      return null;
    }
    const result = callMember(target, action.Name, values);
    return result instanceof RichObject ? null : result;
  }

  /** Each path is followed once a batch: a path that adds a sheet adds one sheet. */
  #resolver(batch: Batch): Resolve {
    const found = new Map<number, RichObject | null>();
    const resolve: Resolve = (id) => {
      const known = found.get(id);
      if (known !== undefined) return known;
      const path = batch.ObjectPaths[id];
      if (path === undefined) throw invalidArgument(`There is no object path ${id}.`, "");
      const object = this.#follow(path, resolve);
      found.set(id, object);
      return object;
    };
    return resolve;
  }

  #follow(path: ObjectPath, resolve: Resolve): RichObject | null {
    switch (path.ObjectPathType) {
      case PATH_TYPE.global:
        return this.#root.root;
      case PATH_TYPE.newObject: {
        const made = this.#root.newObject(path.Name);
        if (made === null) throw apiNotFound(path.Name);
        return made;
      }
      case PATH_TYPE.referenceId: {
        const kept = this.#kept.get(path.Name);
        if (kept === undefined)
          throw new ApiError("InvalidReference", "This reference is not valid for the current operation.", path.Name);
        return kept;
      }
      case PATH_TYPE.nullObject:
        return null;
      default:
        return followFromParent(path, resolve);
    }
  }

  /** What the client needs to find the object again in its next batch. */
  #identity(object: RichObject): Record<string, unknown> {
    const identity: Record<string, unknown> = {};
    if (object.wireId !== null) identity[memberOf(object, "id") === undefined ? "_Id" : "Id"] = object.wireId;
    if (object.keptByReference) identity._ReferenceId = this.#keep(object);
    return identity;
  }

  #keep(object: RichObject): string {
    const known = this.#keptIds.get(object);
    if (known !== undefined) return known;
    const id = `ref${this.#nextReference++}`;
    this.#keptIds.set(object, id);
    this.#kept.set(id, object);
    return id;
  }

  #release(id: string): void {
    const object = this.#kept.get(id);
    if (object === undefined) return;
    this.#kept.delete(id);
    this.#keptIds.delete(object);
  }

  #query(object: RichObject, query: Query, spell: (name: string) => string): Record<string, unknown> {
    const select = selectionTree([...(query.Select ?? []), ...(query.Expand ?? [])]);
    if (isCollection(object)) return this.#projectCollection(object, select, query, spell);
    return this.#project(object, select, spell);
  }

  #project(object: RichObject, select: Selection, spell: (name: string) => string): Record<string, unknown> {
    const out = this.#identity(object);
    if (select.size === 0 || select.has("*"))
      for (const name of getterNames(object)) {
        const value = getMember(object, name);
        if (!(value instanceof RichObject)) out[spell(name)] = value;
      }
    for (const [name, below] of select)
      if (name !== "*") out[spell(name)] = this.#projectValue(getMember(object, name), below, spell);
    return out;
  }

  #projectValue(value: unknown, select: Selection, spell: (name: string) => string): unknown {
    if (isCollection(value)) return this.#projectCollection(value, select, {}, spell);
    return value instanceof RichObject ? this.#project(value, select, spell) : value;
  }

  /** What is selected of a collection is selected of its items, but for the collection's own members. */
  #projectCollection(
    collection: RichCollection<RichObject>,
    select: Selection,
    query: Query,
    spell: (name: string) => string,
  ): Record<string, unknown> {
    const out = this.#identity(collection);
    const ofItems: Selection = new Map(select.get("items"));
    for (const [name, below] of select) {
      if (name === "items") continue;
      if (name === "count" || (hasGetter(collection, name) && name !== "name"))
        out[spell(name)] = this.#projectValue(getMember(collection, name), below, spell);
      else ofItems.set(name, below);
    }
    if (select.size > 0 && ofItems.size === 0 && !select.has("items")) return out;
    const from = query.Skip ?? 0;
    const items = collection.list().slice(from, query.Top === undefined ? undefined : from + query.Top);
    out[spell === wireName ? "_Items" : "items"] = items.map((item) => this.#project(item, ofItems, spell));
    return out;
  }
}

function followFromParent(path: ObjectPath, resolve: Resolve): RichObject | null {
  if (path.ParentObjectPathId === undefined) throw invalidArgument(`Path ${path.Id} has no parent.`, path.Name);
  const parent = resolve(path.ParentObjectPathId);
  if (parent === null) return null;
  const found = fromParent(path, parent, resolve);
  if (found === null || found instanceof RichObject) return found;
  throw new ApiError("GeneralException", `${path.Name} does not lead to an object.`, path.Name, 500);
}

function fromParent(path: ObjectPath, parent: RichObject, resolve: Resolve): unknown {
  switch (path.ObjectPathType) {
    case PATH_TYPE.method:
      return callMember(parent, path.Name, readArguments(path.ArgumentInfo, resolve));
    case PATH_TYPE.property:
      return getMember(parent, modelName(path.Name));
    case PATH_TYPE.indexer:
      return callMember(parent, "GetItem", readArguments(path.ArgumentInfo, resolve));
    default:
      throw invalidArgument(`Object path type ${path.ObjectPathType} is not known.`, path.Name);
  }
}

function callMember(object: RichObject, name: string, values: readonly unknown[]): unknown {
  const call = memberOf(object, modelName(name))?.call ?? null;
  if (call === null) throw apiNotFound(`${object.apiName}.${modelName(name)}`);
  return call(object, values);
}

function getMember(object: RichObject, name: string): unknown {
  const read = memberOf(object, name)?.read ?? null;
  if (read === null) throw apiNotFound(`${object.apiName}.${name}`);
  return read(object);
}

function setMember(object: RichObject, name: string, value: unknown): void {
  const write = memberOf(object, modelName(name))?.write ?? null;
  if (write === null) throw apiNotFound(`${object.apiName}.${modelName(name)} (set)`);
  write(object, value);
}

function hasGetter(object: RichObject, name: string): boolean {
  return (memberOf(object, name)?.read ?? null) !== null;
}

function isCollection(value: unknown): value is RichCollection<RichObject> {
  return value instanceof RichCollection;
}

function batchError(error: unknown, index: number): BatchError {
  const known = error instanceof ApiError ? error : unexpected(error);
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: index,
    HttpStatusCode: known.httpStatus,
  };
}

/** A fault of the embedded Excel itself: the place in its code goes along, for whoever mends it. */
function unexpected(error: unknown): ApiError {
  if (!(error instanceof Error)) return new ApiError("GeneralException", String(error), "", 500);
  const place = error.stack?.split("\n").slice(1, 4).join(" ").trim() ?? "";
  return new ApiError("GeneralException", `${error.message} (${place})`, "", 500);
}
