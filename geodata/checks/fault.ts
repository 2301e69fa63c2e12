/** What is wrong with a published file, and where. */
export type Fault = {
  readonly file: string;
  /** Id of the feature or record, or its number from 0 where it has none. */
  readonly feature?: string;
  /** Path of the field, with dots. */
  readonly field?: string;
  readonly reason: string;
};

export function faultText({ file, feature, field, reason }: Fault): string {
  const place = [file, feature, field].filter((part) => part !== undefined).join(' › ');
  return `${place}: ${reason}`;
}
