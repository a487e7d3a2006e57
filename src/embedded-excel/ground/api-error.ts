/** What the client raises as an `OfficeExtension.Error` with this code and `debugInfo.errorLocation`. */
export class ApiError extends Error {
  readonly code: string;
  readonly location: string;
  readonly httpStatus: number;

  constructor(code: string, message: string, location: string, httpStatus = 400) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.location = location;
    this.httpStatus = httpStatus;
  }
}

export function itemNotFound(what: string, location: string): ApiError {
  return new ApiError("ItemNotFound", `The requested resource doesn't exist. (${what})`, location, 404);
}

export function itemAlreadyExists(what: string, location: string): ApiError {
  return new ApiError(
    "ItemAlreadyExists",
    `A resource with the same name or identifier already exists. (${what})`,
    location,
    409,
  );
}

export function invalidArgument(message: string, location: string): ApiError {
  return new ApiError("InvalidArgument", message, location, 400);
}

export function invalidOperation(message: string, location: string): ApiError {
  return new ApiError("InvalidOperation", message, location, 400);
}

/** For what is known and not done here: an option, a kind. */
export function notImplemented(message: string, location: string): ApiError {
  return new ApiError("NotImplemented", message, location, 501);
}

export function apiNotFound(location: string): ApiError {
  return new ApiError("ApiNotFound", `The embedded Excel does not have ${location}`, location, 404);
}
