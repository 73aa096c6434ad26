// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;

import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.hyoka.update.SignedSites;
import org.hyoka.update.UpdateException;

/**
 * p2's services as its wizards see them where only signed sites count: the known sites are the signed copies, and whoever names
 * one of the sites themselves gets its copy.
 */
public final class SignedView {
	private final IProvisioningAgent agent;
	private final SignedSites sites;

	private SignedView(IProvisioningAgent agent, SignedSites sites) {
		this.agent = agent;
		this.sites = sites;
	}

	/** The services that show nothing but these sites. */
	public static IProvisioningAgent of(IProvisioningAgent agent, SignedSites sites) {
		SignedView view = new SignedView(agent, sites);
		return proxy(IProvisioningAgent.class, view::service);
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(SignedView.class.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private Object service(@SuppressWarnings("unused") Object self, Method method, Object[] arguments) throws Throwable {
		Object service = call(agent, method, arguments);
		if (method.getName().equals("getService") && service instanceof IMetadataRepositoryManager manager) {
			return proxy(IMetadataRepositoryManager.class, (proxy, asked, parts) -> repositories(manager, asked, parts));
		}
		if (method.getName().equals("getService") && service instanceof IArtifactRepositoryManager manager) {
			return proxy(IArtifactRepositoryManager.class, (proxy, asked, parts) -> repositories(manager, asked, parts));
		}
		return service;
	}

	private Object repositories(Object manager, Method method, Object[] arguments) throws Throwable {
		return switch (method.getName()) {
		case "getKnownRepositories" -> sites.copies().toArray(URI[]::new);
		case "loadRepository", "refreshRepository" -> call(manager, method, withCopy(arguments));
		default -> call(manager, method, arguments);
		};
	}

	private Object[] withCopy(Object[] arguments) throws ProvisionException {
		Object[] others = arguments.clone();
		try {
			others[0] = sites.readable((URI) arguments[0]);
		} catch (UpdateException e) {
			throw new ProvisionException(new Status(Status.ERROR, SignedView.class, ProvisionException.REPOSITORY_FAILED_READ,
					e.getLocalizedMessage(), e));
		}
		return others;
	}

	private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}
}
