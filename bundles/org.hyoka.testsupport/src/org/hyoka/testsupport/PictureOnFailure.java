// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Takes a picture of the screen when a test has failed; it is named by the test.
 *
 * @since 0.1
 */
public final class PictureOnFailure implements AfterTestExecutionCallback {
	@Override
	public void afterTestExecution(ExtensionContext context) {
		if (context.getExecutionException().isPresent()) {
			Screenshot.take(context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
		}
	}
}
