// SPDX-License-Identifier: EPL-2.0
/** A small driver for tests in a real workbench: named conditions, finders, page objects, pictures. */
package org.hyoka.testsupport;
