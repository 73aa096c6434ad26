/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.Source;

import org.hyoka.model.hyoka.impl.NamedElementImpl;

import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.roadmap.RoadmapPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.roadmap.impl.RoadmapNodeImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.RoadmapNodeImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.RoadmapNodeImpl#isConfidential <em>Confidential</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class RoadmapNodeImpl extends NamedElementImpl implements RoadmapNode {
	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The default value of the '{@link #isConfidential() <em>Confidential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfidential()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONFIDENTIAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isConfidential() <em>Confidential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfidential()
	 * @generated
	 * @ordered
	 */
	protected boolean confidential = CONFIDENTIAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoadmapNodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RoadmapPackage.Literals.ROADMAP_NODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.ROADMAP_NODE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.ROADMAP_NODE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConfidential() {
		return confidential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidential(boolean newConfidential) {
		boolean oldConfidential = confidential;
		confidential = newConfidential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.ROADMAP_NODE__CONFIDENTIAL, oldConfidential, confidential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RoadmapPackage.ROADMAP_NODE__DESCRIPTION:
				return getDescription();
			case RoadmapPackage.ROADMAP_NODE__SOURCE:
				return getSource();
			case RoadmapPackage.ROADMAP_NODE__CONFIDENTIAL:
				return isConfidential();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RoadmapPackage.ROADMAP_NODE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case RoadmapPackage.ROADMAP_NODE__SOURCE:
				setSource((Source)newValue);
				return;
			case RoadmapPackage.ROADMAP_NODE__CONFIDENTIAL:
				setConfidential((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RoadmapPackage.ROADMAP_NODE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case RoadmapPackage.ROADMAP_NODE__SOURCE:
				setSource((Source)null);
				return;
			case RoadmapPackage.ROADMAP_NODE__CONFIDENTIAL:
				setConfidential(CONFIDENTIAL_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RoadmapPackage.ROADMAP_NODE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case RoadmapPackage.ROADMAP_NODE__SOURCE:
				return source != null;
			case RoadmapPackage.ROADMAP_NODE__CONFIDENTIAL:
				return confidential != CONFIDENTIAL_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (description: "); //$NON-NLS-1$
		result.append(description);
		result.append(", confidential: "); //$NON-NLS-1$
		result.append(confidential);
		result.append(')');
		return result.toString();
	}

} //RoadmapNodeImpl
