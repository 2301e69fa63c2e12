export function AnalysePanel() {
  return null;
}
