/** An operation as far as finding it goes. */
export interface RoutedOperation {
  key: string;
  method: string;
  path: string;
  /** What else calls of it go by: `GET /cities/{cityId}`, the name of a topic. */
  calledAs?: readonly string[];
}
