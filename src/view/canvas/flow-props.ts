// What every picture asks of React Flow alike.

/** Boxes stand where the layout has them, and keys are ours alone: React Flow would take Space, Shift, Control and Backspace wherever they are pressed. */
export const FLOW_PROPS = {
  edges: [],
  nodesDraggable: false,
  nodesConnectable: false,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
  disableKeyboardA11y: true,
  panOnDrag: true,
  zoomOnDoubleClick: false,
};
