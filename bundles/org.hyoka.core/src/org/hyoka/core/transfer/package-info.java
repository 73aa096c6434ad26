// SPDX-License-Identifier: EPL-2.0
/** Objects carried inside a dossier and from one to another, with what they refer to. */
package org.hyoka.core.transfer;
