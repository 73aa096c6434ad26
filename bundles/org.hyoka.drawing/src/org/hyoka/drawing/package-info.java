// SPDX-License-Identifier: EPL-2.0
/** What drawings, documents and windows share when they set type: where a line may end, and how wide text is. */
package org.hyoka.drawing;
