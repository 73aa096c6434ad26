// SPDX-License-Identifier: EPL-2.0
/** Files on disk: replacing them whole, locking them, noticing that others changed them. */
package org.hyoka.dossier.internal.files;
