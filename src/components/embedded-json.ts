/** A value as JSON to stand inside a `<script>`: no text of the data can end the element or open a comment in it. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
