import { RichObject } from "./rich-object";

/** One member of the API, as far as the model has it. */
interface Member {
  readonly read: ((object: RichObject) => unknown) | null;
  readonly write: ((object: RichObject, value: unknown) => void) | null;
  readonly call: ((object: RichObject, values: readonly unknown[]) => unknown) | null;
}

/** "tabColor" of "TabColor"; names with a leading underscore stay. */
export function modelName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

/** "TabColor" of "tabColor". */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const membersByClass = new Map<object, ReadonlyMap<string, Member>>();

/** The API member of that model name: what the classes between the object and RichObject define, nothing else. */
export function memberOf(object: RichObject, name: string): Member | undefined {
  return apiMembers(object).get(name);
}

/** Every API member of the object's class, by model name. */
function apiMembers(object: RichObject): ReadonlyMap<string, Member> {
  return membersOfPrototype(Object.getPrototypeOf(object) as object); // an instance of a class always has one
}

/**
 * Every API member of a class, by model name.
 *
 * @internal Tests hold the names against Microsoft's client.
 */
export function membersOfPrototype(prototype: object): ReadonlyMap<string, Member> {
  const known = membersByClass.get(prototype);
  if (known !== undefined) return known;
  const members = new Map<string, Member>();
  for (let at: unknown = prototype; isModelPrototype(at); at = Object.getPrototypeOf(at))
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at)))
      if (name !== "constructor" && !members.has(name)) members.set(name, memberFrom(descriptor));
  membersByClass.set(prototype, members);
  return members;
}

function isModelPrototype(value: unknown): value is object {
  return typeof value === "object" && value !== null && value !== RichObject.prototype && value !== Object.prototype;
}

function memberFrom(descriptor: PropertyDescriptor): Member {
  const part = (name: "get" | "set" | "value") => {
    const found: unknown = Reflect.get(descriptor, name);
    return typeof found === "function" ? found : null;
  };
  const [get, set, method] = [part("get"), part("set"), part("value")];
  return {
    read: get && ((object) => Reflect.apply(get, object, []) as unknown),
    write: set && ((object, value) => void Reflect.apply(set, object, [value])),
    call: method && ((object, values) => Reflect.apply(method, object, values) as unknown),
  };
}

/** The names of the object's getters: what a bare `load()` asks for, but for those that lead to another object. */
export function getterNames(object: RichObject): string[] {
  const names: string[] = [];
  for (const [name, { read }] of apiMembers(object)) {
    if (read === null || name.startsWith("_") || name.endsWith("OrNullObject")) continue;
    names.push(name);
  }
  return names;
}
