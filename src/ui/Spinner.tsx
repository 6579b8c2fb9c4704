/** A turning ring, for a place where nothing else can be shown yet; say beside it what is awaited. */
export function Spinner() {
  return <span className="mfa-spinner" />;
}
