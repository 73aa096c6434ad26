// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;
import org.hyoka.model.hyoka.provider.HyokaItemProviderAdapterFactory;
import org.hyoka.model.ip.provider.IpItemProviderAdapterFactory;
import org.hyoka.model.roadmap.provider.RoadmapItemProviderAdapterFactory;

/** The editing domain of a session: item providers of our metamodels and of those that other bundles register. */
final class SessionDomain extends AdapterFactoryEditingDomain {
	private final BooleanSupplier readOnly;

	SessionDomain(CommandStack stack, BooleanSupplier readOnly) {
		super(factory(), stack, resources());
		this.readOnly = readOnly;
		((Resources) getResourceSet()).domain(this);
	}

	private static ComposedAdapterFactory factory() {
		ComposedAdapterFactory factory = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
		factory.addAdapterFactory(new ResourceItemProviderAdapterFactory());
		factory.addAdapterFactory(new HyokaItemProviderAdapterFactory());
		factory.addAdapterFactory(new RoadmapItemProviderAdapterFactory());
		factory.addAdapterFactory(new IpItemProviderAdapterFactory());
		factory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
		return factory;
	}

	private static ResourceSet resources() {
		return new Resources();
	}

	/** Holds the dossier and never loads anything: no reference leads out of a dossier. */
	private static final class Resources extends ResourceSetImpl implements IEditingDomainProvider {
		private EditingDomain domain;

		@Override
		public Resource getResource(URI uri, boolean loadOnDemand) {
			return super.getResource(uri, false);
		}

		void domain(EditingDomain newDomain) {
			domain = newDomain;
		}

		@Override
		public EditingDomain getEditingDomain() {
			return domain;
		}
	}

	@Override
	public boolean isReadOnly(Resource resource) {
		return readOnly.getAsBoolean();
	}

	void dispose() {
		((ComposedAdapterFactory) getAdapterFactory()).dispose();
	}
}
