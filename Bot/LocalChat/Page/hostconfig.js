// The look of Teams, said in the renderer's terms. Colours are the page's own variables, so that light and dark need no redraw.
const colour = name => ({ default: `var(--${name})`, subtle: `var(--${name}-subtle)` });

const foreground = Object.fromEntries(
  ["default", "dark", "light", "accent", "good", "warning", "attention"].map(name => [name, colour(`ac-${name}`)]));

const style = name => ({
  backgroundColor: `var(--ac-${name}-fill)`,
  borderColor: `var(--ac-${name}-border)`,
  foregroundColors: foreground,
});

export const hostConfig = {
  fontFamily: "inherit",
  fontTypes: {
    default: {
      fontFamily: "inherit",
      fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    },
    monospace: {
      fontFamily: "ui-monospace, Consolas, monospace",
      fontSizes: { small: 12, default: 13, medium: 14, large: 18, extraLarge: 22 },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    },
  },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  supportsInteractivity: true,
  containerStyles: {
    default: { ...style("container"), backgroundColor: "transparent" },
    emphasis: style("emphasis"),
    accent: style("accent"),
    good: style("good"),
    warning: style("warning"),
    attention: style("attention"),
  },
  actions: {
    maxActions: 6,
    spacing: "medium",
    buttonSpacing: 8,
    preExpandSingleShowCardAction: false,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
  },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", color: "default", size: "default", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "bolder", color: "default", size: "default" },
    },
    errorMessage: { weight: "default", color: "attention", size: "small", spacing: "small" },
  },
  factSet: {
    title: { weight: "bolder", wrap: true, maxWidth: 160 },
    value: { wrap: true },
    spacing: 16,
  },
  table: { cellSpacing: 8 },
  textBlock: { headingLevel: 3 },
  textStyles: {
    heading: { size: "large", weight: "bolder" },
    columnHeader: { weight: "bolder" },
  },
  adaptiveCard: { allowCustomStyle: true },
};
