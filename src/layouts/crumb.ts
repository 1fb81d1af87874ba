/** A page that another lies in. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}
