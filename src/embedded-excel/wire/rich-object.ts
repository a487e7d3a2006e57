import { invalidArgument, itemNotFound } from "../ground/api-error";

/**
 * An object that the client can reach.
 *
 * What lies on the prototype of a derived class (getters, setters, methods) is the API, under its Office.js name;
 * what the model needs for itself is a field, a #private member or a function beside the class.
 */
export abstract class RichObject {
  /** The name in `debugInfo.errorLocation`: "Range" in "Range.values". */
  abstract readonly apiName: string;
  /**
   * Identity on the wire: the client turns `collection.add()` into `collection[id]` for later batches, so it must
   * outlive a rename. Null where the parent's path alone says which object is meant.
   */
  readonly wireId: string | number | null = null;
  /** Whether the object outlives its path: the client then holds it by a reference id (ranges). */
  readonly keptByReference: boolean = false;
}

/** A collection: the client indexes it by id or by name. */
export abstract class RichCollection<Item extends RichObject> extends RichObject {
  /** The items now, in order. A field, so that it is not part of the API. */
  abstract readonly list: () => readonly Item[];

  get count(): number {
    return this.list().length;
  }

  getCount(): number {
    return this.list().length;
  }

  getItem(key: unknown): Item {
    const item = findItem(this, key);
    if (item === null) throw itemNotFound(String(key), `${this.apiName}.getItem`);
    return item;
  }

  getItemOrNullObject(key: unknown): Item | null {
    return findItem(this, key);
  }

  getItemAt(index: unknown): Item {
    const location = `${this.apiName}.getItemAt`;
    if (typeof index !== "number") throw invalidArgument(`${String(index)} is not an index.`, location);
    const item = this.list()[index];
    if (item === undefined) throw itemNotFound(`index ${index}`, location);
    return item;
  }
}

/** The item of that id or, ignoring case, of that name. */
export function findItem<Item extends RichObject>(collection: RichCollection<Item>, key: unknown): Item | null {
  const wanted = String(key).toLowerCase();
  const items = collection.list();
  const byId = items.find((item) => item.wireId !== null && String(item.wireId).toLowerCase() === wanted);
  return byId ?? items.find((item) => nameOf(item)?.toLowerCase() === wanted) ?? null;
}

function nameOf(item: RichObject): string | null {
  return "name" in item && typeof item.name === "string" ? item.name : null;
}
