// SPDX-License-Identifier: EPL-2.0
/** What all parts share: ids of objects, and what is asked of a dossier. */
package org.hyoka.core;
