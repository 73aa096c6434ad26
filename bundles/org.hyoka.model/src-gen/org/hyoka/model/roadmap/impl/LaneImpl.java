/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;

import org.hyoka.model.hyoka.impl.NamedElementImpl;

import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.RoadmapGroup;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.roadmap.RoadmapPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lane</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.roadmap.impl.LaneImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.LaneImpl#getUndertaking <em>Undertaking</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.LaneImpl#getItem <em>Item</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.LaneImpl#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.LaneImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.hyoka.model.roadmap.impl.LaneImpl#isFolded <em>Folded</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LaneImpl extends NamedElementImpl implements Lane {
	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected RoadmapGroup group;

	/**
	 * The cached value of the '{@link #getUndertaking() <em>Undertaking</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndertaking()
	 * @generated
	 * @ordered
	 */
	protected Undertaking undertaking;

	/**
	 * The cached value of the '{@link #getItem() <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected ResearchItem item;

	/**
	 * The cached value of the '{@link #getLanes() <em>Lanes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanes()
	 * @generated
	 * @ordered
	 */
	protected EList<Lane> lanes;

	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<RoadmapNode> nodes;

	/**
	 * The default value of the '{@link #isFolded() <em>Folded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFolded()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FOLDED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFolded() <em>Folded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFolded()
	 * @generated
	 * @ordered
	 */
	protected boolean folded = FOLDED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LaneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RoadmapPackage.Literals.LANE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoadmapGroup getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(RoadmapGroup newGroup) {
		RoadmapGroup oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.LANE__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Undertaking getUndertaking() {
		return undertaking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndertaking(Undertaking newUndertaking) {
		Undertaking oldUndertaking = undertaking;
		undertaking = newUndertaking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.LANE__UNDERTAKING, oldUndertaking, undertaking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResearchItem getItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(ResearchItem newItem) {
		ResearchItem oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.LANE__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Lane> getLanes() {
		if (lanes == null) {
			lanes = new EObjectContainmentEList<Lane>(Lane.class, this, RoadmapPackage.LANE__LANES);
		}
		return lanes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RoadmapNode> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentEList<RoadmapNode>(RoadmapNode.class, this, RoadmapPackage.LANE__NODES);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFolded() {
		return folded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFolded(boolean newFolded) {
		boolean oldFolded = folded;
		folded = newFolded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RoadmapPackage.LANE__FOLDED, oldFolded, folded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RoadmapPackage.LANE__LANES:
				return ((InternalEList<?>)getLanes()).basicRemove(otherEnd, msgs);
			case RoadmapPackage.LANE__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RoadmapPackage.LANE__GROUP:
				return getGroup();
			case RoadmapPackage.LANE__UNDERTAKING:
				return getUndertaking();
			case RoadmapPackage.LANE__ITEM:
				return getItem();
			case RoadmapPackage.LANE__LANES:
				return getLanes();
			case RoadmapPackage.LANE__NODES:
				return getNodes();
			case RoadmapPackage.LANE__FOLDED:
				return isFolded();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RoadmapPackage.LANE__GROUP:
				setGroup((RoadmapGroup)newValue);
				return;
			case RoadmapPackage.LANE__UNDERTAKING:
				setUndertaking((Undertaking)newValue);
				return;
			case RoadmapPackage.LANE__ITEM:
				setItem((ResearchItem)newValue);
				return;
			case RoadmapPackage.LANE__LANES:
				getLanes().clear();
				getLanes().addAll((Collection<? extends Lane>)newValue);
				return;
			case RoadmapPackage.LANE__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends RoadmapNode>)newValue);
				return;
			case RoadmapPackage.LANE__FOLDED:
				setFolded((Boolean)newValue);
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
			case RoadmapPackage.LANE__GROUP:
				setGroup((RoadmapGroup)null);
				return;
			case RoadmapPackage.LANE__UNDERTAKING:
				setUndertaking((Undertaking)null);
				return;
			case RoadmapPackage.LANE__ITEM:
				setItem((ResearchItem)null);
				return;
			case RoadmapPackage.LANE__LANES:
				getLanes().clear();
				return;
			case RoadmapPackage.LANE__NODES:
				getNodes().clear();
				return;
			case RoadmapPackage.LANE__FOLDED:
				setFolded(FOLDED_EDEFAULT);
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
			case RoadmapPackage.LANE__GROUP:
				return group != null;
			case RoadmapPackage.LANE__UNDERTAKING:
				return undertaking != null;
			case RoadmapPackage.LANE__ITEM:
				return item != null;
			case RoadmapPackage.LANE__LANES:
				return lanes != null && !lanes.isEmpty();
			case RoadmapPackage.LANE__NODES:
				return nodes != null && !nodes.isEmpty();
			case RoadmapPackage.LANE__FOLDED:
				return folded != FOLDED_EDEFAULT;
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
		result.append(" (folded: "); //$NON-NLS-1$
		result.append(folded);
		result.append(')');
		return result.toString();
	}

} //LaneImpl
