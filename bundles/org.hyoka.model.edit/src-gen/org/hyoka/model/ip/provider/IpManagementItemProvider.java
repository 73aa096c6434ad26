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

import org.hyoka.model.hyoka.provider.ElementItemProvider;

import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPackage;

/**
 * This is the item provider adapter for a {@link org.hyoka.model.ip.IpManagement} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class IpManagementItemProvider extends ElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IpManagementItemProvider(AdapterFactory adapterFactory) {
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

			addRegisterKeptPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Register Kept feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRegisterKeptPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_IpManagement_registerKept_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_IpManagement_registerKept_feature", "_UI_IpManagement_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 IpPackage.Literals.IP_MANAGEMENT__REGISTER_KEPT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
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
			childrenFeatures.add(IpPackage.Literals.IP_MANAGEMENT__POLICIES);
			childrenFeatures.add(IpPackage.Literals.IP_MANAGEMENT__AGREEMENTS);
			childrenFeatures.add(IpPackage.Literals.IP_MANAGEMENT__COMMITTEES);
			childrenFeatures.add(IpPackage.Literals.IP_MANAGEMENT__INVENTIONS);
			childrenFeatures.add(IpPackage.Literals.IP_MANAGEMENT__LICENCES);
			childrenFeatures.add(IpPackage.Literals.IP_MANAGEMENT__PUBLICATIONS);
			childrenFeatures.add(IpPackage.Literals.IP_MANAGEMENT__STANDARDS);
			childrenFeatures.add(IpPackage.Literals.IP_MANAGEMENT__PRODUCTS);
			childrenFeatures.add(IpPackage.Literals.IP_MANAGEMENT__DUTY_TEMPLATES);
			childrenFeatures.add(IpPackage.Literals.IP_MANAGEMENT__DUTIES);
			childrenFeatures.add(IpPackage.Literals.IP_MANAGEMENT__TOPICS);
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
	 * This returns IpManagement.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/IpManagement")); //$NON-NLS-1$
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
		String label = ((IpManagement)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_IpManagement_type") : //$NON-NLS-1$
			getString("_UI_IpManagement_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
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

		switch (notification.getFeatureID(IpManagement.class)) {
			case IpPackage.IP_MANAGEMENT__REGISTER_KEPT:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case IpPackage.IP_MANAGEMENT__POLICIES:
			case IpPackage.IP_MANAGEMENT__AGREEMENTS:
			case IpPackage.IP_MANAGEMENT__COMMITTEES:
			case IpPackage.IP_MANAGEMENT__INVENTIONS:
			case IpPackage.IP_MANAGEMENT__LICENCES:
			case IpPackage.IP_MANAGEMENT__PUBLICATIONS:
			case IpPackage.IP_MANAGEMENT__STANDARDS:
			case IpPackage.IP_MANAGEMENT__PRODUCTS:
			case IpPackage.IP_MANAGEMENT__DUTY_TEMPLATES:
			case IpPackage.IP_MANAGEMENT__DUTIES:
			case IpPackage.IP_MANAGEMENT__TOPICS:
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
				(IpPackage.Literals.IP_MANAGEMENT__POLICIES,
				 IpFactory.eINSTANCE.createIpPolicy()));

		newChildDescriptors.add
			(createChildParameter
				(IpPackage.Literals.IP_MANAGEMENT__AGREEMENTS,
				 IpFactory.eINSTANCE.createIpAgreement()));

		newChildDescriptors.add
			(createChildParameter
				(IpPackage.Literals.IP_MANAGEMENT__COMMITTEES,
				 IpFactory.eINSTANCE.createIpCommittee()));

		newChildDescriptors.add
			(createChildParameter
				(IpPackage.Literals.IP_MANAGEMENT__INVENTIONS,
				 IpFactory.eINSTANCE.createInvention()));

		newChildDescriptors.add
			(createChildParameter
				(IpPackage.Literals.IP_MANAGEMENT__LICENCES,
				 IpFactory.eINSTANCE.createLicence()));

		newChildDescriptors.add
			(createChildParameter
				(IpPackage.Literals.IP_MANAGEMENT__PUBLICATIONS,
				 IpFactory.eINSTANCE.createPublication()));

		newChildDescriptors.add
			(createChildParameter
				(IpPackage.Literals.IP_MANAGEMENT__STANDARDS,
				 IpFactory.eINSTANCE.createStandardsContribution()));

		newChildDescriptors.add
			(createChildParameter
				(IpPackage.Literals.IP_MANAGEMENT__PRODUCTS,
				 IpFactory.eINSTANCE.createProduct()));

		newChildDescriptors.add
			(createChildParameter
				(IpPackage.Literals.IP_MANAGEMENT__DUTY_TEMPLATES,
				 IpFactory.eINSTANCE.createDutyTemplate()));

		newChildDescriptors.add
			(createChildParameter
				(IpPackage.Literals.IP_MANAGEMENT__DUTIES,
				 IpFactory.eINSTANCE.createDuty()));

		newChildDescriptors.add
			(createChildParameter
				(IpPackage.Literals.IP_MANAGEMENT__TOPICS,
				 IpFactory.eINSTANCE.createClauseTopic()));
	}

}
