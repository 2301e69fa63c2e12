export type Ok<Value> = { readonly ok: true; readonly value: Value };
export type Failed<Reason> = { readonly ok: false; readonly problem: Reason };

/** A plain object, so that it crosses postMessage unchanged. */
export type Result<Value, Reason> = Ok<Value> | Failed<Reason>;

export const ok = <Value>(value: Value): Ok<Value> => ({ ok: true, value });
export const failed = <Reason>(problem: Reason): Failed<Reason> => ({ ok: false, problem });
