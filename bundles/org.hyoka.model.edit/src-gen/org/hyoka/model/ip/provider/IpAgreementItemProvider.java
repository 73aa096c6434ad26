/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.hyoka.model.hyoka.provider.FactItemProvider;

import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpPackage;

/**
 * This is the item provider adapter for a {@link org.hyoka.model.ip.IpAgreement} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class IpAgreementItemProvider extends FactItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IpAgreementItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addPolicyPropertyDescriptor(object);
			addItemsPropertyDescriptor(object);
			addSecretariatPropertyDescriptor(object);
			addEffectiveFromPropertyDescriptor(object);
			addExpiresOnPropertyDescriptor(object);
			addConfidentialPropertyDescriptor(object);
			addDocumentsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Policy feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPolicyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_IpAgreement_policy_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_IpAgreement_policy_feature", "_UI_IpAgreement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 IpPackage.Literals.IP_AGREEMENT__POLICY,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Items feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addItemsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_IpAgreement_items_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_IpAgreement_items_feature", "_UI_IpAgreement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 IpPackage.Literals.IP_AGREEMENT__ITEMS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Secretariat feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSecretariatPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_IpAgreement_secretariat_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_IpAgreement_secretariat_feature", "_UI_IpAgreement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 IpPackage.Literals.IP_AGREEMENT__SECRETARIAT,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Effective From feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEffectiveFromPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_IpAgreement_effectiveFrom_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_IpAgreement_effectiveFrom_feature", "_UI_IpAgreement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 IpPackage.Literals.IP_AGREEMENT__EFFECTIVE_FROM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Expires On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addExpiresOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_IpAgreement_expiresOn_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_IpAgreement_expiresOn_feature", "_UI_IpAgreement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 IpPackage.Literals.IP_AGREEMENT__EXPIRES_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Confidential feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addConfidentialPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_IpAgreement_confidential_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_IpAgreement_confidential_feature", "_UI_IpAgreement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 IpPackage.Literals.IP_AGREEMENT__CONFIDENTIAL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Documents feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDocumentsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_IpAgreement_documents_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_IpAgreement_documents_feature", "_UI_IpAgreement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 IpPackage.Literals.IP_AGREEMENT__DOCUMENTS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(IpPackage.Literals.IP_AGREEMENT__PARTIES);
			childrenFeatures.add(IpPackage.Literals.IP_AGREEMENT__VERSIONS);
			childrenFeatures.add(IpPackage.Literals.IP_AGREEMENT__CLAUSES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns IpAgreement.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/IpAgreement")); //$NON-NLS-1$
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((IpAgreement)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_IpAgreement_type") : //$NON-NLS-1$
			getString("_UI_IpAgreement_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(IpAgreement.class)) {
			case IpPackage.IP_AGREEMENT__EFFECTIVE_FROM:
			case IpPackage.IP_AGREEMENT__EXPIRES_ON:
			case IpPackage.IP_AGREEMENT__CONFIDENTIAL:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case IpPackage.IP_AGREEMENT__PARTIES:
			case IpPackage.IP_AGREEMENT__VERSIONS:
			case IpPackage.IP_AGREEMENT__CLAUSES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(IpPackage.Literals.IP_AGREEMENT__PARTIES,
				 IpFactory.eINSTANCE.createAgreementParty()));

		newChildDescriptors.add
			(createChildParameter
				(IpPackage.Literals.IP_AGREEMENT__VERSIONS,
				 IpFactory.eINSTANCE.createAgreementVersion()));

		newChildDescriptors.add
			(createChildParameter
				(IpPackage.Literals.IP_AGREEMENT__CLAUSES,
				 IpFactory.eINSTANCE.createClause()));
	}

}
