// SPDX-License-Identifier: EPL-2.0
/** Painters of drawings that have been laid out: SVG and PNG, with the product's colours. */
package org.hyoka.drawing.paint;
