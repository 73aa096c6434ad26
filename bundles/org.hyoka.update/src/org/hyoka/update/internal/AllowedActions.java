// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.ITouchpointData;
import org.eclipse.equinox.p2.metadata.ITouchpointInstruction;
import org.eclipse.equinox.p2.metadata.ITouchpointType;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.hyoka.update.UpdateException;

/**
 * What features may have p2 do when they are installed, changed and removed: put bundles in and out, start them, and set the few
 * properties that our own product sets. p2 itself knows more, such as deleting folders, and carries it out before it has looked
 * at any signature.
 */
public final class AllowedActions {
	private static final String TOUCHPOINT = "org.eclipse.equinox.p2.osgi";
	private static final String NAMESPACE = "org.eclipse.equinox.p2.touchpoint.eclipse.";
	private static final String PROPERTY_ACTION = "setProgramProperty";
	private static final Set<String> ACTIONS = Set.of("installBundle", "uninstallBundle", "installFeature", "uninstallFeature",
			"addSourceBundle", "removeSourceBundle", "markStarted", "setStartLevel", PROPERTY_ACTION);
	private static final Set<String> PROPERTIES = Set.of("eclipse.application", "eclipse.product", "osgi.instance.area.default");
	private static final String LOGGING = "org.slf4j.simpleLogger.";
	/** What p2 keeps beside the actions: the manifest of a bundle, and whether it is a folder. */
	private static final Set<String> DATA = Set.of("manifest", "zipped");

	private AllowedActions() {
	}

	/**
	 * Looks at everything that would come.
	 *
	 * @throws UpdateException if something of it wants more than is allowed, or wants to change p2 before anything else comes
	 */
	public static void check(IProvisioningPlan plan) throws UpdateException {
		if (plan.getInstallerPlan() != null) {
			throw new UpdateException(UpdateException.Kind.FAILED, Texts.BOOK.phrase("change.installer"), null);
		}
		for (IInstallableUnit unit : plan.getAdditions().query(QueryUtil.createIUAnyQuery(), null)) {
			Optional<String> forbidden = forbidden(unit);
			if (forbidden.isPresent()) {
				throw new UpdateException(UpdateException.Kind.FAILED,
						Texts.BOOK.phrase("change.action", unit.getId(), forbidden.get()), null);
			}
		}
	}

	/** The first action of a unit that is not allowed, as it is written there. */
	private static Optional<String> forbidden(IInstallableUnit unit) {
		for (ITouchpointData data : unit.getTouchpointData()) {
			for (Map.Entry<String, ITouchpointInstruction> each : data.getInstructions().entrySet()) {
				if (!DATA.contains(each.getKey())) {
					Optional<String> found = forbidden(unit.getTouchpointType(), each.getValue());
					if (found.isPresent()) {
						return found;
					}
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<String> forbidden(ITouchpointType type, ITouchpointInstruction instruction) {
		String imported = instruction.getImportAttribute();
		// A fragment has no touchpoint of its own: p2 carries its actions out with that of the bundle it belongs to.
		boolean known = (TOUCHPOINT.equals(type.getId()) || ITouchpointType.NONE.equals(type)) && (imported == null || Arrays
				.stream(imported.split(","))
				.map(id -> id.split(";")[0].strip()).allMatch(id -> id.startsWith(NAMESPACE) && ACTIONS.contains(id.substring(NAMESPACE.length()))));
		// Statements end as p2's own parser ends them, in the middle of a word if need be.
		StringTokenizer statements = new StringTokenizer(instruction.getBody() == null ? "" : instruction.getBody(), ";");
		while (statements.hasMoreTokens()) {
			String statement = statements.nextToken().strip();
			if (!statement.isEmpty() && !(known && isAllowed(statement))) {
				return Optional.of(statement);
			}
		}
		return Optional.empty();
	}

	private static boolean isAllowed(String statement) {
		int open = statement.indexOf('(');
		int close = statement.lastIndexOf(')');
		if (open < 0 || close < open) {
			return false;
		}
		String name = statement.substring(0, open).strip();
		String action = name.startsWith(NAMESPACE) ? name.substring(NAMESPACE.length()) : name;
		return ACTIONS.contains(action)
				&& (!action.equals(PROPERTY_ACTION)
						|| Arrays.stream(statement.substring(open + 1, close).split(",")).allMatch(AllowedActions::isPair));
	}

	/** A parameter of the action that sets a property: its value is free, its name is not. */
	private static boolean isPair(String pair) {
		int colon = pair.indexOf(':');
		String key = colon < 0 ? "" : pair.substring(0, colon).strip();
		String value = colon < 0 ? "" : pair.substring(colon + 1).strip();
		return key.equals("propValue") || key.equals("propName") && (PROPERTIES.contains(value) || value.startsWith(LOGGING));
	}
}
