/** A request to a mocked API. */
export interface MockRequest {
  /** Upper case. */
  method: string;
  /** Below the mock's own address: begins with `/`, percent-encoded as it came. */
  path: string;
  /** Without `?`, percent-encoded as it came. */
  query: string;
  /** Names in small letters. */
  headers: Record<string, string>;
  body: Uint8Array;
}

/** The answer of a mock. */
export interface MockAnswer {
  status: number;
  headers: [string, string][];
  body: Uint8Array;
  /** The operation that was meant; null where none was. */
  operation: string | null;
}
