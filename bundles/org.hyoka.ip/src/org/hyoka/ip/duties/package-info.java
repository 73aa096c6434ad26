// SPDX-License-Identifier: EPL-2.0
/** Duties that laws and contracts attach to inventions and rights: what starts them, when they are due, where they stand. */
package org.hyoka.ip.duties;
