/** The ways in which a site comes into the project, side by side. */
export function AddSites() {
  return null;
}
